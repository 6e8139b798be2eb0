// A real browser window of the engine the product ships in, on a display of its own, driven through WebDriver.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { remote } from "webdriverio";
import { answering, end, freePort, launch, stop } from "../tasks/run.mjs";

/** MiniBrowser comes with the WebKit library; its folder names the machine. */
function miniBrowser() {
  const found = readdirSync("/usr/lib")
    .flatMap((machine) =>
      ["webkit2gtk-4.1", "webkitgtk-6.0"].map((name) => join("/usr/lib", machine, name, "MiniBrowser")),
    )
    .find((path) => existsSync(path));
  return found ?? stop("MiniBrowser is missing: install webkit2gtk-driver");
}

/** A display without a screen, on a free number. */
export async function display() {
  const child = launch("Xvfb", ["-displayfd", "1", "-screen", "0", "1600x1400x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  process.on("exit", () => end(child, "SIGKILL"));
  const number = await new Promise((resolve) =>
    child.stdout.once("data", (data) => resolve(String(data).trim())),
  );
  return { name: `:${number}`, end: () => end(child) };
}

/** What programs on that display need; nothing of the person who runs the tests. */
export function surroundings(display, more = {}) {
  return { DISPLAY: display.name, GDK_BACKEND: "x11", NO_AT_BRIDGE: "1", GTK_USE_PORTAL: "0", ...more };
}

/** Starts the driver and a program through it; `end` stops both. */
export async function drive(display, { binary, args = [], env = {} }) {
  const port = await freePort();
  const driver = launch("dbus-run-session", ["--", "WebKitWebDriver", `--port=${port}`], {
    env: surroundings(display, env),
  });
  const stopAll = () => end(driver, "SIGKILL");
  process.on("exit", stopAll);
  await answering(`http://127.0.0.1:${port}/status`);
  const browser = await remote({
    hostname: "127.0.0.1",
    port,
    logLevel: "silent",
    connectionRetryCount: 0,
    connectionRetryTimeout: 30_000,
    capabilities: { "webkitgtk:browserOptions": { binary, args }, "wdio:enforceWebDriverClassic": true },
  });
  const close = async () => {
    await browser.deleteSession().catch(() => undefined);
    stopAll();
  };
  return { browser, close, stop: stopAll };
}

/** A browser window for the screens over the test host. */
export async function browserWindow() {
  const shown = await display();
  const { browser, close } = await drive(shown, { binary: miniBrowser(), args: ["--automation"] });
  const end = async () => {
    await close();
    shown.end();
  };
  return { browser, end };
}

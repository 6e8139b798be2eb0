// The built app in a real window of its own, with a home that belongs to the run.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Page } from "../ui/page.mjs";
import { folder } from "../ui/places.mjs";
import { drive } from "../ui/window.mjs";
import { output, root } from "../tasks/run.mjs";

/** The built app. */
export const binary = join(root, "target", "debug", "sala-desktop");

/** Where the app keeps what it knows, below a home. */
export class Home {
  constructor() {
    this.path = folder("home");
    this.database = join(this.path, "data", "org.sala.desktop", "records", "sala.db");
    this.documents = join(this.path, "Documents");
    mkdirSync(this.documents);
  }

  env() {
    return {
      HOME: this.path,
      XDG_DATA_HOME: join(this.path, "data"),
      XDG_CONFIG_HOME: join(this.path, "config"),
      XDG_CACHE_HOME: join(this.path, "cache"),
      TAURI_WEBVIEW_AUTOMATION: "true",
    };
  }
}

/** The process ids of the app started with this home. */
function processes(home) {
  const all = output("pgrep", ["-f", binary]) ?? "";
  const mine = (id) =>
    (output("cat", [`/proc/${id}/environ`]) ?? "").split("\0").includes(`HOME=${home.path}`);
  const named = (id) => (output("readlink", [`/proc/${id}/exe`]) ?? "").trim() === binary;
  return all
    .split("\n")
    .filter((id) => id && named(id) && mine(id))
    .map(Number);
}

/** Opens the app and waits until its first screen stands. */
export async function openApp(display, home, args = []) {
  const { browser, close, stop } = await drive(display, { binary, args, env: home.env() });
  const page = new Page(browser, "tauri://localhost/");
  await page.still(20_000);
  const ask = (command, request = {}) =>
    browser.executeAsync(
      (command, request, done) => {
        window.__TAURI_INTERNALS__
          .invoke("rpc", { command, request })
          .then(done, (refused) => done({ refused }));
      },
      command,
      request,
    );
  /** Ends the app as a power cut would: no warning, no farewell. */
  const kill = () => {
    for (const id of processes(home)) process.kill(id, "SIGKILL");
    stop();
  };
  return { page, browser, ask, close, kill };
}

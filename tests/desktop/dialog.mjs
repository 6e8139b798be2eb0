// The save dialog of the desktop, used as a person does: type where the file goes, press Enter.
import { existsSync } from "node:fs";
import { output } from "../tasks/run.mjs";

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The newest window of the display that is not the app's own; there is no window manager to ask. */
async function dialogWindow(env, title) {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = (output("xdotool", ["search", "--onlyvisible", "--name", title], { env }) ?? "")
      .trim()
      .split("\n")
      .filter(Boolean);
    if (found.length > 0) return found.at(-1);
    await pause(200);
  }
  throw new Error("no save dialog came");
}

/** Types a path into the dialog that is open now and waits for the file. */
export async function saveAs(display, path) {
  const env = { ...process.env, DISPLAY: display.name };
  const x = (...args) => output("xdotool", args, { env });
  const window = await dialogWindow(env, "Save");
  x("windowfocus", "--sync", window);
  await pause(300);
  x("key", "--window", "0", "ctrl+a");
  x("type", "--delay", "15", path);
  await pause(300);
  x("key", "Return");
  for (let tries = 0; tries < 50 && !existsSync(path); tries += 1) await pause(200);
  if (!existsSync(path)) throw new Error(`the dialog did not save ${path}`);
}

// Places a run needs: a folder of its own, and the built screens.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../tasks/run.mjs";

// Every host, window and folder is cleared away when the run ends.
process.setMaxListeners(200);

/** A folder that is gone when the run ends. */
export function folder(name) {
  const path = mkdtempSync(join(tmpdir(), `sala-${name}-`));
  process.on("exit", () => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Builds the screens into a folder of the run. */
export function screens() {
  const out = join(folder("screens"), "dist");
  run("npx", ["vite", "build", "ui", "--outDir", out, "--emptyOutDir", "--logLevel", "error"]);
  return out;
}

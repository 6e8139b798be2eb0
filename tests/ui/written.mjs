// What the invented people of `sala demo` are called and wrote: like any office they write in both languages, whatever the screen speaks.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../tasks/run.mjs";

const demo = join(root, "src-tauri", "crates", "cli", "src", "demo");
const files = [
  join(demo, "names.rs"),
  ...readdirSync(join(demo, "office")).map((name) => join(demo, "office", name)),
];
const literals = (file) => [...readFileSync(file, "utf8").matchAll(/"((?:[^"\\\n]|\\.)+)"/g)];

/** Every text of theirs; shorter ones than three letters are codes. */
export const invented = [...new Set(files.flatMap(literals).map(([, text]) => text))].filter(
  (text) => text.length > 2,
);

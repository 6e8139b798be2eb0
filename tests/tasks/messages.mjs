// The messages of a language as the files write them: id and text, without attributes. For tests that look for words.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

/** Messages of one line by id. */
export function messages(language) {
  const folder = join(root, "content", "locales", language);
  const text = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  return new Map(
    [...text.join("\n").matchAll(/^([a-z][\w-]*) = (\S.*)$/gm)].map(([, id, words]) => [id, words.trim()]),
  );
}

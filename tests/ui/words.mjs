// What the screen says, from the same Fluent files the screens are made of.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../tasks/run.mjs";

export const languages = ["en", "km"];

function bundle(language) {
  const folder = join(root, "content", "locales", language);
  const words = new FluentBundle(language, { useIsolating: false });
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ftl"))) {
    words.addResource(new FluentResource(readFileSync(join(folder, file), "utf8")));
  }
  return words;
}

/** `say("button-save")` in one language. An unknown message is an error. */
export function speaker(language) {
  const words = bundle(language);
  const say = (id, values = {}) => {
    const message = words.getMessage(id);
    if (!message?.value) throw new Error(`${language} has no message ${id}`);
    return words.formatPattern(message.value, values).replace(/\s+/g, " ").trim();
  };
  return Object.assign(say, { language });
}

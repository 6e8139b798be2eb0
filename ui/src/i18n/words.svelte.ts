import type { Digits } from "../generated/Digits";
import type { Language } from "../generated/Language";
import { type Messages, messageIds } from "../generated/messages";
import { type Args, learn, sentence } from "./bundle";

interface Words {
  language: Language;
  digits: Digits;
  /** There is something to say: before, every sentence is empty. */
  ready: boolean;
}

/** What every word on screen is chosen by. Only `speak` changes it; whatever read it is written anew in place. */
export const words: Words = $state({ language: "en", digits: "arabic", ready: false });

/** Speaks another language or writes other digits, once its words are here. */
export async function speak(language: Language, digits: Digits): Promise<void> {
  await learn(language);
  words.language = language;
  words.digits = digits;
  words.ready = true;
  if (typeof document !== "undefined") document.documentElement.lang = language;
}

/** A message by an id known only at run time, such as that of an error code. */
export function say(id: string, args: Args = {}): string | null {
  return words.ready ? sentence(words.language, words.digits, id, args) : "";
}

/** The language that is not on screen. */
export function otherLanguage(): Language {
  return words.language === "en" ? "km" : "en";
}

const methods = Object.entries(messageIds).map(([method, id]) => [
  method,
  (args?: Args) => say(id, args) ?? id,
]);
const table: unknown = Object.fromEntries(methods);

function isMessages(value: unknown): value is Messages {
  return typeof value === "object" && value !== null && Object.keys(messageIds).every((id) => id in value);
}

if (!isMessages(table)) throw new Error("a message has no method");

/** Everything Sala says: `t.buttonSave()`. Read in a template or `$derived`, it follows the language. */
export const t: Messages = table;

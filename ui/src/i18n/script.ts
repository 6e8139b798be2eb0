import type { Language } from "../generated/Language";

/** The language that a name somebody wrote is read in: Khmer where it has Khmer letters. */
export function scriptOf(name: string): Language {
  return /[\u1780-\u17b3]/.test(name) ? "km" : "en";
}

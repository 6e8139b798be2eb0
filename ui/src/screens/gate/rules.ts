import type { PassphraseJudged } from "../../generated/PassphraseJudged";
import { say } from "../../i18n";

/** What is wrong with a new passphrase typed twice; null when nothing is, as far as the page can tell. */
export function passphraseFault(passphrase: string, again: string): "missing" | "differs" | null {
  if (passphrase === "") return "missing";
  return passphrase === again ? null : "differs";
}

/** How to make a passphrase harder to guess; null when it is hard enough. */
export function advice(judged: PassphraseJudged | null): string | null {
  return judged?.weakness ? say(`gate-weak-${judged.weakness}`) : null;
}

import type { Answer } from "../../generated/Answer";
import type { Audience } from "../../generated/Audience";
import type { Named } from "../../generated/Named";
import type { RuleKind } from "../../generated/RuleKind";
import type { IconName } from "../../components/icons";
import type { Tone } from "../../components/tone";

/** How something is shown: never by its colour alone. */
export interface Look {
  tone: Tone;
  icon: IconName;
}

export const answerLook = {
  yes: { tone: "good", icon: "good" },
  ask: { tone: "warn", icon: "question" },
  no: { tone: "bad", icon: "bad" },
} as const satisfies Record<Answer, Look>;

export const kindLook = {
  do: { tone: "good", icon: "good" },
  dont: { tone: "bad", icon: "bad" },
  both: { tone: "plain", icon: "switch" },
} as const satisfies Record<RuleKind, Look>;

/** Rules for those who run the office are marked; the others speak to everyone. */
export function forManagement(audience: Audience): boolean {
  return audience === "management";
}

/** The words of an id; the id itself where there are none, so that a gap is seen. */
export function wordsOf(named: readonly Named[], id: string): string {
  return named.find((one) => one.id === id)?.text ?? id;
}

/** The words of a condition; empty where a cell has none. */
export function conditionOf(conditions: readonly Named[], id: string | null): string {
  return id === null ? "" : wordsOf(conditions, id);
}

/** The first 16 digits of a hash in fours, as people compare them: `1a2b 3c4d 5e6f 7081`. */
export function fingerprint(hash: string): string {
  return (hash.slice(0, 16).match(/.{1,4}/g) ?? []).join(" ");
}

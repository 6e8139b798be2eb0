import type { IconName } from "../../components/icons";
import type { Tone } from "../../components/tone";
import type { Cell } from "../../generated/Cell";
import type { Named } from "../../generated/Named";
import type { RulesDifference } from "../../generated/RulesDifference";
import type { RulesTurn } from "../../generated/RulesTurn";
import { t } from "../../i18n";
import { wordsOf } from "./permission";

/** What the words of a difference are taken from. */
export interface Legend {
  answers: readonly Named[];
  conditions: readonly Named[];
  /** Names of data classes. */
  data: readonly Named[];
  /** Names of tool classes. */
  tools: readonly Named[];
}

export const turnLook = {
  added: { tone: "good", icon: "plus", word: t.rulebookDifferenceAdded },
  removed: { tone: "bad", icon: "minus", word: t.rulebookDifferenceRemoved },
  changed: { tone: "plain", icon: "pencil", word: t.rulebookDifferenceChanged },
} as const satisfies Record<RulesTurn, { tone: Tone; icon: IconName; word: () => string }>;

/** An answer with its condition: "Ask first. The owner must approve." */
export function cellWords(legend: Legend, cell: Cell): string {
  const answer = wordsOf(legend.answers, cell.answer);
  return cell.condition === null ? answer : `${answer} · ${wordsOf(legend.conditions, cell.condition)}`;
}

/** One name for every difference, for lists. */
export function keyOf(difference: RulesDifference): string {
  if (difference.subject === "cell") return `cell ${difference.data} ${difference.tool}`;
  return `${difference.subject} ${difference.id}`;
}

/** Whether a reader of this language sees anything new: a rule may have changed in the other language only. */
export function seen(difference: RulesDifference): boolean {
  if (difference.subject !== "rule" || difference.turn !== "changed") return true;
  return [...difference.text, ...difference.why].some((piece) => piece.side !== "same");
}

import type { IconName } from "../../../components/icons";
import type { Tone } from "../../../components/tone";
import type { Audience } from "../../../generated/Audience";
import type { DraftRule } from "../../../generated/DraftRule";
import type { DraftSection } from "../../../generated/DraftSection";
import type { EditionBlock } from "../../../generated/EditionBlock";
import type { Language } from "../../../generated/Language";
import type { Loosening } from "../../../generated/Loosening";
import type { RuleKind } from "../../../generated/RuleKind";
import type { RuleWords } from "../../../generated/RuleWords";
import type { RulebookReply } from "../../../generated/RulebookReply";
import type { RulesSigner } from "../../../generated/RulesSigner";
import type { RulesTurn } from "../../../generated/RulesTurn";
import type { Sense } from "../../../generated/Sense";
import type { Refusal } from "../../../host/refusal";
import { digits, refusalText, t } from "../../../i18n";
import { cellWords, type Legend } from "../../rules/difference";
import { blank, holds } from "../../rules/filter";
import { wordsOf } from "../../rules/permission";

export const parts = ["list", "grid", "tools", "draft", "editions"] as const;
export type Part = (typeof parts)[number];

/** Which part of the office's rules an address means. */
export function partOf(param: string | undefined): Part {
  return parts.find((part) => part === param) ?? "list";
}

export const kindWords = {
  do: t.rulebookKindDo,
  dont: t.rulebookKindDont,
  both: t.rulebookKindBoth,
} as const satisfies Record<RuleKind, () => string>;

export const audienceWords = {
  staff: t.rulebookAudienceStaff,
  management: t.rulebookAudienceManagement,
} as const satisfies Record<Audience, () => string>;

export const senseWords = {
  same: { label: t.rulebookSenseSame, about: t.rulebookSenseSameAbout },
  tighter: { label: t.rulebookSenseTighter, about: t.rulebookSenseTighterAbout },
  looser: { label: t.rulebookSenseLooser, about: t.rulebookSenseLooserAbout },
} as const satisfies Record<Sense, { label: () => string; about: () => string }>;

export const turnWords = {
  added: { word: t.rulebookTurnAdded, tone: "good", icon: "plus" },
  removed: { word: t.rulebookTurnRemoved, tone: "bad", icon: "minus" },
  changed: { word: t.rulebookTurnChanged, tone: "gold", icon: "pencil" },
} as const satisfies Record<RulesTurn, { word: () => string; tone: Tone; icon: IconName }>;

export const signerWords = {
  owner: t.rulebookSignerOwner,
  legal: t.rulebookSignerLegal,
} as const satisfies Record<RulesSigner, () => string>;

export const blockWords = {
  unchanged: t.rulebookBlockUnchanged,
  owner: t.rulebookBlockOwner,
  legal: t.rulebookBlockLegal,
  "one-person": t.rulebookBlockOnePerson,
  changelog: t.rulebookBlockChangelog,
  "changelog-long": t.rulebookBlockChangelogLong,
  past: t.rulebookBlockPast,
  "before-last": t.rulebookBlockBeforeLast,
} as const satisfies Record<EditionBlock, () => string>;

/** Why the core refuses an edit: `office::rulebook::Fault`. */
type Fault =
  | "unknown"
  | "critical"
  | "locked"
  | "words-missing"
  | "too-long"
  | "name-missing"
  | "tool-unapproved"
  | "too-many"
  | "day-ahead";

const faultWords = {
  unknown: t.rulebookFaultUnknown,
  critical: t.rulebookFaultCritical,
  locked: t.rulebookFaultLocked,
  "words-missing": t.rulebookFaultWordsMissing,
  "too-long": t.rulebookFaultTooLong,
  "name-missing": t.rulebookFaultNameMissing,
  "tool-unapproved": t.rulebookFaultToolUnapproved,
  "too-many": t.rulebookFaultTooMany,
  "day-ahead": t.rulebookFaultDayAhead,
} as const satisfies Record<Fault, () => string>;

function own<T extends object>(words: T, key: string | number | undefined): key is keyof T & string {
  return typeof key === "string" && Object.hasOwn(words, key);
}

/** What a refusal says, at the place it is about. */
export function refusedBecause(refusal: Refusal | null): string {
  if (refusal === null) return "";
  const { fault, block } = refusal.fields;
  if (own(faultWords, fault)) return faultWords[fault]();
  return own(blockWords, block) ? blockWords[block]() : refusalText(refusal);
}

/** Sections with the rules that hold every word of the query, in either language; sections without any are left out. */
export function filtered(sections: readonly DraftSection[], query: string): DraftSection[] {
  if (blank(query)) return [...sections];
  const texts = (rule: DraftRule) => [
    rule.id,
    ...Object.values(rule.words).flatMap((words) => [words.text, words.why]),
  ];
  return sections
    .map((section) => ({ ...section, rules: section.rules.filter((rule) => holds(texts(rule), query)) }))
    .filter((section) => section.rules.length > 0);
}

/** Words to fill in: those that are there, or empty ones. */
export function wordsIn(words: Partial<Record<Language, RuleWords>>, language: Language): RuleWords {
  return words[language] ?? { text: "", why: "" };
}

/** The words of a rule in the language of the screen, or in the other. */
export function shownWords(rule: DraftRule, language: Language): RuleWords {
  return rule.words[language] ?? Object.values(rule.words)[0] ?? { text: "", why: "" };
}

/** How many things the draft changes. */
export function changeCount(book: RulebookReply): number {
  return book.differences.en?.length ?? 0;
}

/** The words that differences of the draft are told in. */
export function legendOf(book: RulebookReply): Legend {
  return {
    answers: book.answers,
    conditions: book.conditions,
    data: book.grid.map((row) => ({ id: row.data, text: `${row.code} ${row.name}` })),
    tools: book.tool_classes.map((one) => ({ id: one.id, text: `${one.words.code} ${one.words.name}` })),
  };
}

/** A loosening in words. */
export function loosened(loosening: Loosening, legend: Legend): string {
  switch (loosening.what) {
    case "rule-off":
      return t.rulebookLooseOff({ rule: digits(loosening.rule) });
    case "rule-eased":
      return t.rulebookLooseEased({ rule: digits(loosening.rule) });
    case "cell-opened":
      return t.rulebookLooseCell({
        data: wordsOf(legend.data, loosening.data),
        tool: wordsOf(legend.tools, loosening.tool),
        before: cellWords(legend, loosening.before),
        after: cellWords(legend, loosening.after),
      });
  }
}

import type { RuleCard } from "../../generated/RuleCard";
import type { RulesReply } from "../../generated/RulesReply";
import type { SectionCard } from "../../generated/SectionCard";
import type { Legend } from "./difference";
import { blank, holds } from "./filter";

export type Part = "read" | "grid" | "paste" | "lines";

/** Which part of the rules an address means, and the rule it points to. (`paste` is a screen of its own.) */
export function placeOf(param: string | undefined): { part: Part; rule: string | null } {
  if (param === "grid" || param === "lines") return { part: param, rule: null };
  return { part: "read", rule: param === undefined || param === "" ? null : param };
}

export function found(rule: RuleCard, query: string): boolean {
  return holds([rule.id, rule.text, rule.why], query);
}

/** Sections with the rules that hold every word of the query; sections without any are left out. */
export function filtered(sections: readonly SectionCard[], query: string): SectionCard[] {
  if (blank(query)) return [...sections];
  return sections
    .map((section) => ({ ...section, rules: section.rules.filter((rule) => found(rule, query)) }))
    .filter((section) => section.rules.length > 0);
}

export function countOf(sections: readonly SectionCard[]): number {
  return sections.reduce((sum, section) => sum + section.rules.length, 0);
}

/** Something that is read as a whole: a section, or what changed of one. */
interface Readable {
  id: string;
  read: boolean;
}

/** The section to read now; null when all are read. */
export function nextUnread(sections: readonly Readable[]): string | null {
  return sections.find((section) => !section.read)?.id ?? null;
}

export function readCount(sections: readonly Readable[]): number {
  return sections.filter((section) => section.read).length;
}

/** The section a rule stands in. */
export function sectionOf(sections: readonly SectionCard[], rule: string | null): string | null {
  return sections.find((section) => section.rules.some((one) => one.id === rule))?.id ?? null;
}

/** What stands between somebody and their signature: what changed since they signed, or every section. */
export function toRead(rules: RulesReply): readonly { id: string; read: boolean }[] {
  return rules.changed?.groups ?? rules.sections;
}

/** The words that differences of the rules are told in. */
export function legendOf(rules: RulesReply): Legend {
  const named = (one: { id: string; words: { code: string; name: string } }) => ({
    id: one.id,
    text: `${one.words.code} ${one.words.name}`,
  });
  return {
    answers: rules.answers,
    conditions: rules.conditions,
    data: rules.data_classes.map(named),
    tools: rules.tool_classes.map(named),
  };
}

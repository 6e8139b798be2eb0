import type { CaseChoice } from "../../../generated/CaseChoice";
import type { CaseChoices } from "../../../generated/CaseChoices";
import type { CaseReview } from "../../../generated/CaseReview";
import { date, digits, number, t } from "../../../i18n";
import { type FieldSpec, type Option, said } from "./form";
import type { Form, Look, Mark } from "./kind";

function label(choice: CaseChoice): string {
  return choice.code === "" || choice.code === choice.name ? choice.name : `${choice.code} · ${choice.name}`;
}

/** The words of something chosen; its id where it is not known any more. */
export function named(choices: readonly CaseChoice[], id: string | null): string {
  if (id === null) return t.casesWholeOffice();
  const found = choices.find((choice) => choice.id === id);
  return found === undefined ? id : label(found);
}

/** Only the code, such as `D3+`. */
export function coded(choices: readonly CaseChoice[], id: string): string {
  const found = choices.find((choice) => choice.id === id);
  return digits(found?.code || found?.name || id);
}

/** What may be chosen now. */
export function options(choices: readonly CaseChoice[]): Option[] {
  return choices
    .filter((choice) => !choice.closed)
    .map((choice) => ({ value: choice.id, label: label(choice) }));
}

const LONGEST_RULE = 90;

/** Everything that has a word. */
export function worded(words: Readonly<Record<string, () => string>>): Option[] {
  return Object.entries(words).map(([value, word]) => ({ value, label: word() }));
}

/** Rules with the start of their text. */
export function ruleOptions(choices: CaseChoices): Option[] {
  return choices.rules.map((rule) => ({
    value: rule.id,
    label: `${rule.id} · ${rule.name.length > LONGEST_RULE ? `${rule.name.slice(0, LONGEST_RULE)}…` : rule.name}`,
  }));
}

export function orNone(text: string): string {
  return text === "" ? t.casesNothing() : text;
}

/** What may be said, and nothing when nothing was. */
export function lines(...texts: (string | null | false)[]): string[] {
  return texts.filter((text): text is string => typeof text === "string" && text !== "");
}

/** `2 h 5 min`. */
export function duration(minutes: number): string {
  return t.casesHoursMinutes({ hours: number(Math.floor(minutes / 60)), minutes: number(minutes % 60) });
}

export const reviewMark = {
  later: null,
  due: { tone: "warn", icon: "calendar", text: t.casesReviewDue },
  overdue: { tone: "bad", icon: "clock", text: t.casesReviewOverdue },
} as const satisfies Record<CaseReview, Look | null>;

export function markOf(look: Look): Mark {
  return { tone: look.tone, icon: look.icon, text: look.text() };
}

/** The mark of a review that is near; none while it is far. */
export function reviewMarks(review: CaseReview | null): Mark[] {
  const look = review === null ? null : reviewMark[review];
  return look === null ? [] : [markOf(look)];
}

/** `Next review: 3 May 2027`. */
export function labelled(name: string, value: string): string {
  return t.casesLabelled({ name, value });
}

export function until(day: string): string {
  return labelled(t.casesUntil(), date(day));
}

/** Fields that several forms have. */
export const field = {
  unit: (choices: CaseChoices): FieldSpec[] =>
    choices.units.some((unit) => !unit.closed)
      ? [
          {
            kind: "choice",
            name: "unit",
            label: t.casesUnit(),
            optional: true,
            options: options(choices.units),
          },
        ]
      : [],
  data: (choices: CaseChoices, text = t.casesData()): FieldSpec => ({
    kind: "choice",
    name: "data",
    label: text,
    options: options(choices.data_classes),
  }),
  reason: (): FieldSpec => ({ kind: "text", name: "reason", label: t.casesReason() }),
  on: (text = t.casesDay()): FieldSpec => ({ kind: "date", name: "on", label: text }),
  people: (): FieldSpec => ({ kind: "tick", name: "people", label: t.casesPeopleAffected() }),
};

/** A form that asks for a reason and nothing else. */
export function reasonForm<Step>(
  about: Pick<Form<Step>, "key" | "title" | "about" | "danger">,
  step: (reason: string) => Step,
): Form<Step> {
  return {
    icon: "undo",
    ...about,
    fields: [field.reason()],
    values: {},
    step: (values) => step(said(values, "reason")),
  };
}

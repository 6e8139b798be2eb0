import { link } from "../../../app/routes";
import type { CaseChoices } from "../../../generated/CaseChoices";
import type { ExceptionCard } from "../../../generated/ExceptionCard";
import type { ExceptionFor } from "../../../generated/ExceptionFor";
import type { ExceptionState } from "../../../generated/ExceptionState";
import type { ExceptionStep } from "../../../generated/ExceptionStep";
import { call } from "../../../host/call";
import { date, number, t } from "../../../i18n";
import { type FieldSpec, monthsAfter, orNull, said, type Values } from "./form";
import type { Kind, Look } from "./kind";
import { field, labelled, lines, markOf, named, options, ruleOptions, until } from "./words";

const looks = {
  active: { tone: "good", icon: "good", text: t.casesExceptionActive },
  ending: { tone: "warn", icon: "clock", text: t.casesExceptionEnding },
  planned: { tone: "plain", icon: "calendar", text: t.casesExceptionPlanned },
  ended: { tone: "plain", icon: "lock", text: t.casesExceptionEnded },
} as const satisfies Record<ExceptionState, Look>;

function forWhom(whom: ExceptionFor, choices: CaseChoices): string {
  switch (whom.whom) {
    case "unit":
      return named(choices.units, whom.unit);
    case "role":
      return named(choices.roles, whom.role);
    case "person":
      return whom.name;
  }
}

/** In the field `for`: `unit:…`, `role:…`, or `person` with the name beside it. */
function whomOf(values: Values): ExceptionFor {
  const [whom, id = ""] = said(values, "for").split(":");
  if (whom === "unit") return { whom, unit: id };
  if (whom === "role") return { whom, role: id };
  return { whom: "person", name: said(values, "person") };
}

function chosen(whom: ExceptionFor): Values {
  switch (whom.whom) {
    case "unit":
      return { for: `unit:${whom.unit}` };
    case "role":
      return { for: `role:${whom.role}` };
    case "person":
      return { for: "person", person: whom.name };
  }
}

function startFields(choices: CaseChoices): FieldSpec[] {
  const of = (prefix: string, label: string, from: CaseChoices["units"]) =>
    options(from).map((one) => ({ value: `${prefix}:${one.value}`, label: `${label}: ${one.label}` }));
  const whom = [
    { value: "person", label: t.casesExceptionForPerson() },
    ...of("unit", t.casesUnit(), choices.units),
    ...of("role", t.casesExceptionRole(), choices.roles),
  ];
  return [
    { kind: "choice", name: "rule", label: t.casesExceptionRule(), options: ruleOptions(choices) },
    { kind: "choice", name: "for", label: t.casesExceptionFor(), options: whom },
    {
      kind: "line",
      name: "person",
      label: t.casesExceptionPerson(),
      when: (values) => said(values, "for") === "person",
    },
    { kind: "text", name: "why", label: t.casesExceptionWhy() },
    { kind: "date", name: "from", label: t.casesExceptionFrom() },
    { kind: "date", name: "until", label: t.casesUntil(), hint: t.casesExceptionUntilHint() },
    { kind: "line", name: "owner", label: t.casesOwner() },
    { kind: "line", name: "decided_by", label: t.casesDecidedBy() },
  ];
}

function left(card: ExceptionCard): string | null {
  if (card.state === "ended" || card.state === "planned") return null;
  return card.left === 0 ? t.casesExceptionLastDay() : t.casesExceptionDays({ days: number(card.left) });
}

export const exceptions: Kind<ExceptionCard, ExceptionStep> = {
  name: "exceptions",
  icon: "flag",
  title: t.casesPartExceptions,
  lead: t.casesExceptionLead,
  add: t.casesExceptionAdd,
  empty: () => ({ title: t.casesExceptionEmpty(), about: t.casesExceptionEmptyAbout() }),
  list: (show, text) => call("case_exceptions", { show, text }),
  one: (id) => call("case_exception", { id }),
  note: (id, step) => call("note_exception", { id, step }),
  row: (card, choices) => ({
    title: t.casesExceptionAbout({ rule: card.granted.rule, who: forWhom(card.granted.for, choices) }),
    lines: lines(card.granted.why, until(card.last_day), left(card)),
    marks: [markOf(looks[card.state])],
  }),
  facts: (card, choices) => [
    { label: t.casesUntil(), value: lines(date(card.last_day), left(card)).join(" · ") },
    { label: t.casesExceptionFrom(), value: date(card.granted.from) },
    { label: t.casesExceptionRule(), value: named(choices.rules, card.granted.rule) },
    { label: t.casesExceptionFor(), value: forWhom(card.granted.for, choices) },
    { label: t.casesExceptionWhy(), value: card.granted.why },
    { label: t.casesOwner(), value: card.granted.owner },
    { label: t.casesDecidedBy(), value: card.granted.decided_by },
    ...(card.granted.follows === null
      ? []
      : [
          {
            label: t.casesExceptionFollows(),
            value: card.granted.rule,
            href: link.office("cases", "exceptions", card.granted.follows),
          },
        ]),
  ],
  tell: (step, choices) =>
    step.step === "granted"
      ? {
          title: t.casesToldGranted({ name: step.of.decided_by }),
          lines: lines(
            t.casesExceptionAbout({ rule: step.of.rule, who: forWhom(step.of.for, choices) }),
            labelled(t.casesExceptionFrom(), date(step.of.from)),
            until(step.of.until),
          ),
        }
      : { title: t.casesToldEnded(), lines: [date(step.on), step.reason] },
  start: (choices, from) => ({
    key: "new",
    title: t.casesExceptionAdd(),
    icon: "plus",
    fields: startFields(choices),
    values: {
      from: choices.today,
      until: monthsAfter(choices.today, 3),
      ...(from === null
        ? {}
        : {
            rule: from.granted.rule,
            why: from.granted.why,
            owner: from.granted.owner,
            follows: from.id,
            ...chosen(from.granted.for),
          }),
    },
    step: (values) => ({
      step: "granted",
      of: {
        rule: said(values, "rule"),
        for: whomOf(values),
        why: said(values, "why"),
        from: said(values, "from"),
        until: said(values, "until"),
        owner: said(values, "owner"),
        decided_by: said(values, "decided_by"),
        follows: orNull(values, "follows"),
      },
    }),
  }),
  actions: (card, choices) =>
    card.state === "ended"
      ? []
      : [
          {
            key: "end",
            title: t.casesExceptionEnd(),
            icon: "lock",
            danger: true,
            fields: [field.on(t.casesExceptionEndOn()), field.reason()],
            values: { on: choices.today },
            step: (values) => ({ step: "ended", on: said(values, "on"), reason: said(values, "reason") }),
          },
        ],
  again: () => t.casesExceptionAgain(),
};

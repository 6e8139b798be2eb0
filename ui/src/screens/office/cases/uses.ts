import { link } from "../../../app/routes";
import type { CaseChoices } from "../../../generated/CaseChoices";
import type { CaseGap } from "../../../generated/CaseGap";
import type { UseCard } from "../../../generated/UseCard";
import type { UseLevel } from "../../../generated/UseLevel";
import type { UseNoted } from "../../../generated/UseNoted";
import type { UseStatus } from "../../../generated/UseStatus";
import type { UseStep } from "../../../generated/UseStep";
import { call } from "../../../host/call";
import { date, t } from "../../../i18n";
import { type FieldSpec, monthsAfter, orNull, said, ticked, type Values } from "./form";
import type { Fact, Form, Kind, Look, Mark, ToldView } from "./kind";
import { coded, field, labelled, lines, markOf, named, reviewMarks } from "./words";

const statuses = {
  idea: { tone: "plain", icon: "bulb", text: t.casesUseIdea },
  trial: { tone: "warn", icon: "clock", text: t.casesUseTrial },
  "in-use": { tone: "good", icon: "good", text: t.casesUseInUse },
  stopped: { tone: "plain", icon: "lock", text: t.casesUseStopped },
} as const satisfies Record<UseStatus, Look>;

const levels = {
  strategic: { label: t.casesLevelStrategic, about: t.casesLevelStrategicAbout },
  tactical: { label: t.casesLevelTactical, about: t.casesLevelTacticalAbout },
  operational: { label: t.casesLevelOperational, about: t.casesLevelOperationalAbout },
} satisfies Record<UseLevel, { label: () => string; about: () => string }>;

const gaps = {
  none: { title: t.casesGapNone, about: t.casesGapNoneAbout },
  stopped: { title: t.casesGapStopped, about: t.casesGapStoppedAbout },
} satisfies Record<CaseGap, { title: () => string; about: () => string }>;

function isLevel(text: string): text is UseLevel {
  return text in levels;
}

function isStatus(text: string): text is UseStatus {
  return text in statuses;
}

function gapMarks(card: UseCard): Mark[] {
  if (card.gap !== null) return [{ tone: "bad", icon: "warn", text: gaps[card.gap].title() }];
  return card.needs_assessment && card.assessments.length > 0
    ? [{ tone: "good", icon: "shield", text: t.casesUseAssessed() }]
    : [];
}

function facts(card: UseCard, choices: CaseChoices): Fact[] {
  const of = card.noted;
  return [
    ...(card.gap === null
      ? []
      : [{ label: t.casesPartImpacts(), value: gaps[card.gap].about(), mark: gapMarks(card)[0] }]),
    { label: t.casesUsePurpose(), value: of.purpose },
    { label: t.casesUnit(), value: named(choices.units, of.unit) },
    { label: t.casesTool(), value: of.tool },
    { label: t.casesUseLevel(), value: levels[of.level].label() },
    { label: t.casesData(), value: named(choices.data_classes, of.data) },
    { label: t.casesPeopleAffected(), value: of.people ? t.casesYes() : t.casesNo() },
    { label: t.casesOwner(), value: of.owner },
    { label: t.casesReviewNext(), value: date(of.review), mark: reviewMarks(card.review)[0] },
    ...card.assessments.map((one) => ({
      label: t.casesUseAssessments(),
      value: one.name,
      href: link.office("cases", "impacts", one.id),
    })),
  ];
}

const statusOptions = () => Object.entries(statuses).map(([value, one]) => ({ value, label: one.text() }));

function noteFields(choices: CaseChoices): FieldSpec[] {
  const levelOptions = Object.entries(levels).map(([value, one]) => ({
    value,
    label: one.label(),
    about: one.about(),
  }));
  return [
    { kind: "text", name: "purpose", label: t.casesUsePurpose() },
    ...field.unit(choices),
    { kind: "line", name: "tool", label: t.casesTool(), hint: t.casesToolHint() },
    { kind: "cards", name: "level", label: t.casesUseLevel(), options: levelOptions },
    field.data(choices),
    field.people(),
    { kind: "line", name: "owner", label: t.casesOwner() },
    { kind: "choice", name: "status", label: t.casesUseStatus(), options: statusOptions() },
    { kind: "date", name: "review", label: t.casesReviewNext() },
  ];
}

function notedOf(values: Values): UseNoted {
  const [level, status] = [said(values, "level"), said(values, "status")];
  return {
    purpose: said(values, "purpose"),
    unit: orNull(values, "unit"),
    tool: said(values, "tool"),
    level: isLevel(level) ? level : "operational",
    data: said(values, "data"),
    people: ticked(values, "people"),
    owner: said(values, "owner"),
    status: isStatus(status) ? status : "idea",
    review: said(values, "review"),
  };
}

const move = (card: UseCard): Form<UseStep> => ({
  key: "move",
  title: t.casesUseMove(),
  icon: "arrowRight",
  fields: [
    {
      kind: "choice",
      name: "status",
      label: t.casesUseStatus(),
      options: statusOptions().filter((one) => one.value !== card.noted.status),
    },
    {
      ...field.reason(),
      optional: true,
      when: (values) => said(values, "status") !== "stopped" && card.noted.status !== "stopped",
    },
    {
      ...field.reason(),
      when: (values) => said(values, "status") === "stopped" || card.noted.status === "stopped",
    },
  ],
  values: {},
  step: (values) => {
    const status = said(values, "status");
    return {
      step: "moved",
      status: isStatus(status) ? status : card.noted.status,
      reason: said(values, "reason"),
    };
  },
});

const change = (card: UseCard, choices: CaseChoices): Form<UseStep> => ({
  key: "change",
  title: t.casesUseChange(),
  icon: "pencil",
  fields: [...noteFields(choices), field.reason()],
  values: {
    purpose: card.noted.purpose,
    unit: card.noted.unit ?? "",
    tool: card.noted.tool,
    level: card.noted.level,
    data: card.noted.data,
    people: card.noted.people ? "yes" : "",
    owner: card.noted.owner,
    status: card.noted.status,
    review: card.noted.review,
  },
  step: (values) => ({ step: "noted", of: notedOf(values), reason: said(values, "reason") }),
});

/** What is asked of somebody who looks again, at a use or an assessment. */
export const reviewFields = (): FieldSpec[] => [
  { kind: "line", name: "name", label: t.casesReviewWho() },
  field.on(),
  { kind: "text", name: "note", label: t.casesReviewFound() },
  { kind: "date", name: "next", label: t.casesReviewNext() },
];

/** The step a review makes. */
export const reviewed = (values: Values) => ({
  step: "reviewed" as const,
  on: said(values, "on"),
  name: said(values, "name"),
  note: said(values, "note"),
  next: said(values, "next"),
});

/** A form for a review. */
export const review = (today: string) => ({
  key: "review",
  title: t.casesReviewDo(),
  icon: "calendar" as const,
  fields: reviewFields(),
  values: { on: today, next: monthsAfter(today, 6) },
  step: reviewed,
});

function tell(step: UseStep, choices: CaseChoices): ToldView {
  switch (step.step) {
    case "noted":
      return {
        title: step.reason === "" ? t.casesToldNoted() : t.casesToldChanged(),
        lines: lines(
          step.reason,
          step.of.purpose,
          levels[step.of.level].label(),
          coded(choices.data_classes, step.of.data),
          statuses[step.of.status].text(),
        ),
      };
    case "moved":
      return { title: t.casesToldMoved({ status: statuses[step.status].text() }), lines: lines(step.reason) };
    case "reviewed":
      return {
        title: t.casesToldReviewed({ name: step.name }),
        lines: [date(step.on), step.note, labelled(t.casesReviewNext(), date(step.next))],
      };
  }
}

export const uses: Kind<UseCard, UseStep> = {
  name: "uses",
  icon: "screen",
  title: t.casesPartUses,
  lead: t.casesUseLead,
  add: t.casesUseAdd,
  empty: () => ({ title: t.casesUseEmpty(), about: t.casesUseEmptyAbout() }),
  list: (show, text) => call("case_uses", { show, text }),
  one: (id) => call("case_use", { id }),
  note: (id, step) => call("note_use", { id, step }),
  row: (card, choices) => ({
    title: card.noted.purpose,
    lines: lines(
      card.noted.tool,
      levels[card.noted.level].label(),
      coded(choices.data_classes, card.noted.data),
      labelled(t.casesReviewNext(), date(card.noted.review)),
    ),
    marks: [markOf(statuses[card.noted.status]), ...gapMarks(card), ...reviewMarks(card.review)],
  }),
  facts,
  tell,
  start: (choices) => ({
    key: "new",
    title: t.casesUseAdd(),
    icon: "plus",
    fields: noteFields(choices),
    values: { review: monthsAfter(choices.today, 6) },
    step: (values) => ({ step: "noted", of: notedOf(values), reason: "" }),
  }),
  actions: (card, choices) => [
    move(card),
    ...(card.noted.status === "stopped" ? [] : [review(choices.today)]),
    change(card, choices),
  ],
  ways: (card) =>
    card.noted.status === "stopped"
      ? []
      : [
          {
            icon: "shield",
            title: t.casesUseAssess(),
            href: link.office("cases", "impacts", "new", "-", card.id),
          },
        ],
};

import { link } from "../../../app/routes";
import type { CaseChoices } from "../../../generated/CaseChoices";
import type { ImpactAnswer } from "../../../generated/ImpactAnswer";
import type { ImpactCard } from "../../../generated/ImpactCard";
import type { ImpactOutcome } from "../../../generated/ImpactOutcome";
import type { ImpactQuestion } from "../../../generated/ImpactQuestion";
import type { ImpactSays } from "../../../generated/ImpactSays";
import type { ImpactSheet } from "../../../generated/ImpactSheet";
import type { ImpactState } from "../../../generated/ImpactState";
import type { ImpactStep } from "../../../generated/ImpactStep";
import { call } from "../../../host/call";
import { date, number, t } from "../../../i18n";
import { type FieldSpec, many, monthsAfter, said, type Values } from "./form";
import type { Fact, Form, Kind, Look, Mark, ToldView } from "./kind";
import { review } from "./uses";
import { field, labelled, lines, markOf, named, options, orNone, reasonForm, reviewMarks } from "./words";

const looks = {
  open: { tone: "warn", icon: "pencil", text: t.casesImpactOpen },
  go: { tone: "good", icon: "good", text: t.casesImpactGo },
  conditions: { tone: "warn", icon: "flag", text: t.casesImpactConditions },
  stop: { tone: "bad", icon: "bad", text: t.casesImpactStop },
  withdrawn: { tone: "plain", icon: "undo", text: t.casesImpactWithdrawn },
} as const satisfies Record<ImpactState, Look>;

const questions = {
  purpose: t.casesQuestionPurpose,
  persons: t.casesQuestionPersons,
  data: t.casesQuestionData,
  law: t.casesQuestionLaw,
  alternatives: t.casesQuestionAlternatives,
  errors: t.casesQuestionErrors,
  oversight: t.casesQuestionOversight,
  fairness: t.casesQuestionFairness,
  security: t.casesQuestionSecurity,
  vendor: t.casesQuestionVendor,
} satisfies Record<ImpactQuestion, () => string>;

const replies = {
  yes: { tone: "good", icon: "good", text: t.casesYes },
  no: { tone: "bad", icon: "bad", text: t.casesNo },
  unclear: { tone: "warn", icon: "question", text: t.casesUnclear },
} as const satisfies Record<ImpactSays, Look>;

function isReply(text: string): text is ImpactSays {
  return text in replies;
}

function isQuestion(text: string): text is ImpactQuestion {
  return text in questions;
}

function isOutcome(text: string): text is ImpactOutcome {
  return text === "go" || text === "conditions" || text === "stop";
}

const asked = () => Object.keys(questions).filter(isQuestion);

function sheetFields(choices: CaseChoices): FieldSpec[] {
  const says = Object.entries(replies).map(([value, look]) => ({ value, label: look.text() }));
  const pair = (question: ImpactQuestion): FieldSpec[] => [
    { kind: "row", name: question, label: questions[question](), optional: true, options: says },
    {
      kind: "line",
      name: `${question}-note`,
      label: t.casesNote(),
      spoken: t.casesImpactNoteTo({ question: questions[question]() }),
      optional: true,
      when: (values) => said(values, question) !== "",
    },
  ];
  const about: FieldSpec = {
    kind: "many",
    name: "uses",
    label: t.casesImpactUses(),
    optional: true,
    options: options(choices.uses),
  };
  return [
    { kind: "line", name: "title", label: t.casesImpactTitle() },
    ...(choices.uses.length === 0 ? [] : [about]),
    ...asked().flatMap(pair),
  ];
}

function sheetOf(values: Values): ImpactSheet {
  const answers: Partial<Record<ImpactQuestion, ImpactAnswer>> = {};
  for (const question of asked()) {
    const reply = said(values, question);
    if (isReply(reply)) answers[question] = { reply, note: said(values, `${question}-note`) };
  }
  return { title: said(values, "title"), uses: many(values, "uses"), answers };
}

function valuesOf(sheet: ImpactSheet): Values {
  const values: Values = { title: sheet.title, uses: sheet.uses.join(" ") };
  for (const question of asked()) {
    values[question] = sheet.answers[question]?.reply ?? "";
    values[`${question}-note`] = sheet.answers[question]?.note ?? "";
  }
  return values;
}

function answerFacts(card: ImpactCard): Fact[] {
  return asked().map((question) => {
    const answer = card.sheet.answers[question];
    const none: Mark = { tone: "plain", icon: "minus", text: t.casesImpactNoAnswer() };
    return {
      label: questions[question](),
      value: answer?.note ?? "",
      mark: answer === undefined ? none : markOf(replies[answer.reply]),
    };
  });
}

function concludedFacts(card: ImpactCard): Fact[] {
  const end = card.concluded;
  if (end === null) return [];
  return [
    { label: t.casesImpactOutcome(), value: "", mark: markOf(looks[end.outcome]) },
    { label: t.casesConditions(), value: orNone(end.conditions) },
    { label: t.casesImpactBy(), value: lines(end.name, date(end.on)).join(" · ") },
    { label: t.casesReviewNext(), value: date(end.review), mark: reviewMarks(card.review)[0] },
  ];
}

const answer = (card: ImpactCard, choices: CaseChoices): Form<ImpactStep> => ({
  key: "answer",
  title: t.casesImpactAnswer(),
  about: t.casesImpactLead(),
  icon: "pencil",
  fields: sheetFields(choices),
  values: valuesOf(card.sheet),
  step: (values) => ({ step: "noted", of: sheetOf(values) }),
});

const conclude = (today: string): Form<ImpactStep> => ({
  key: "conclude",
  title: t.casesImpactConclude(),
  icon: "sign",
  fields: [
    {
      kind: "row",
      name: "outcome",
      label: t.casesImpactOutcome(),
      options: [
        { value: "go", label: t.casesImpactGo() },
        { value: "conditions", label: t.casesImpactConditions() },
        { value: "stop", label: t.casesImpactStop() },
      ],
    },
    {
      kind: "text",
      name: "conditions",
      label: t.casesConditions(),
      hint: t.casesImpactConditionsHint(),
      optional: true,
    },
    { kind: "line", name: "name", label: t.casesImpactBy() },
    field.on(t.casesImpactOn()),
    { kind: "date", name: "review", label: t.casesReviewNext() },
  ],
  values: { on: today, review: monthsAfter(today, 12) },
  step: (values) => {
    const outcome = said(values, "outcome");
    return {
      step: "concluded",
      of: {
        outcome: isOutcome(outcome) ? outcome : "stop",
        conditions: said(values, "conditions"),
        name: said(values, "name"),
        on: said(values, "on"),
        review: said(values, "review"),
      },
    };
  },
});

function withdraw(): Form<ImpactStep> {
  const [title, about] = [t.casesImpactWithdraw(), t.casesImpactWithdrawAbout()];
  return reasonForm({ key: "withdraw", title, about, danger: true }, (reason) => ({
    step: "withdrawn",
    reason,
  }));
}

function actions(card: ImpactCard, choices: CaseChoices): Form<ImpactStep>[] {
  switch (card.state) {
    case "open":
      return [answer(card, choices), ...(card.unanswered === 0 ? [conclude(choices.today)] : []), withdraw()];
    case "go":
    case "conditions":
      return [review(choices.today), withdraw()];
    case "stop":
      return [withdraw()];
    case "withdrawn":
      return [];
  }
}

function tell(step: ImpactStep): ToldView {
  switch (step.step) {
    case "noted":
      return {
        title: t.casesToldAnswered({ count: number(Object.keys(step.of.answers).length) }),
        lines: lines(step.of.title),
      };
    case "concluded":
      return {
        title: t.casesToldConcluded({ outcome: looks[step.of.outcome].text(), name: step.of.name }),
        lines: lines(step.of.conditions, labelled(t.casesReviewNext(), date(step.of.review))),
      };
    case "reviewed":
      return {
        title: t.casesToldReviewed({ name: step.name }),
        lines: [date(step.on), step.note, labelled(t.casesReviewNext(), date(step.next))],
      };
    case "withdrawn":
      return { title: t.casesToldImpactWithdrawn(), lines: [step.reason] };
  }
}

function open(card: ImpactCard): string {
  return card.unanswered === 0
    ? t.casesImpactAllAnswered()
    : t.casesImpactUnanswered({ count: number(card.unanswered) });
}

/** What is filled in for an assessment of a use. */
function about(use: string, choices: CaseChoices): Values {
  const purpose = choices.uses.find((one) => one.id === use)?.name ?? "";
  return { uses: use, title: purpose.split("\n").join(" ").slice(0, 200) };
}

export const impacts: Kind<ImpactCard, ImpactStep> = {
  name: "impacts",
  icon: "shield",
  title: t.casesPartImpacts,
  lead: t.casesImpactLead,
  add: t.casesImpactAdd,
  empty: () => ({ title: t.casesImpactEmpty(), about: t.casesImpactEmptyAbout() }),
  list: (show, text) => call("case_impacts", { show, text }),
  one: (id) => call("case_impact", { id }),
  note: (id, step) => call("note_impact", { id, step }),
  row: (card) => ({
    title: card.sheet.title,
    lines: lines(
      card.state === "open" && open(card),
      card.concluded !== null && labelled(t.casesReviewNext(), date(card.concluded.review)),
      card.concluded?.name ?? null,
    ),
    marks: [markOf(looks[card.state]), ...reviewMarks(card.review)],
  }),
  facts: (card, choices) => [
    ...concludedFacts(card),
    ...(card.sheet.uses.length === 0
      ? [{ label: t.casesImpactUses(), value: t.casesNothing() }]
      : card.sheet.uses.map((use) => ({
          label: t.casesImpactUses(),
          value: named(choices.uses, use),
          href: link.office("cases", "uses", use),
        }))),
    ...answerFacts(card),
  ],
  tell,
  start: (choices, _, of) => ({
    key: "new",
    title: t.casesImpactAdd(),
    icon: "plus",
    fields: sheetFields(choices),
    values: of === null ? {} : about(of, choices),
    step: (values) => ({ step: "noted", of: sheetOf(values) }),
  }),
  actions,
  waits: (card) => (card.state === "open" && card.unanswered > 0 ? t.casesImpactConcludeOpen() : null),
};

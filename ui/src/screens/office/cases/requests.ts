import { link } from "../../../app/routes";
import type { CaseChoices } from "../../../generated/CaseChoices";
import type { RequestAsked } from "../../../generated/RequestAsked";
import type { RequestCard } from "../../../generated/RequestCard";
import type { RequestFrequency } from "../../../generated/RequestFrequency";
import type { RequestState } from "../../../generated/RequestState";
import type { RequestStep } from "../../../generated/RequestStep";
import type { RequestVoice } from "../../../generated/RequestVoice";
import { call } from "../../../host/call";
import { date, t } from "../../../i18n";
import { type FieldSpec, monthsAfter, orNull, said, ticked, type Values } from "./form";
import type { Fact, Form, Kind, Look, Mark, ToldView } from "./kind";
import {
  coded,
  field,
  labelled,
  lines,
  markOf,
  named,
  options,
  orNone,
  reasonForm,
  until,
  worded,
} from "./words";

const looks = {
  "unit-head": { tone: "warn", icon: "clock", text: t.casesRequestUnitHead },
  review: { tone: "warn", icon: "clock", text: t.casesRequestReview },
  legal: { tone: "warn", icon: "clock", text: t.casesRequestLegal },
  decision: { tone: "warn", icon: "flag", text: t.casesRequestDecision },
  approved: { tone: "good", icon: "good", text: t.casesRequestApproved },
  refused: { tone: "bad", icon: "bad", text: t.casesRequestRefused },
  lapsed: { tone: "bad", icon: "clock", text: t.casesRequestLapsed },
  withdrawn: { tone: "plain", icon: "undo", text: t.casesRequestWithdrawn },
  over: { tone: "plain", icon: "lock", text: t.casesRequestOver },
} as const satisfies Record<RequestState, Look>;

const often = {
  once: t.casesOftenOnce,
  monthly: t.casesOftenMonthly,
  weekly: t.casesOftenWeekly,
  daily: t.casesOftenDaily,
} satisfies Record<RequestFrequency, () => string>;

const voices = {
  "unit-head": { name: t.casesVoiceUnitHead, hint: t.casesVoiceUnitHeadHint },
  owner: { name: t.casesVoiceOwner, hint: t.casesVoiceOwnerHint },
  security: { name: t.casesVoiceSecurity, hint: t.casesVoiceOwnerHint },
  legal: { name: t.casesVoiceLegal, hint: t.casesVoiceLegalHint },
} satisfies Record<RequestVoice, { name: () => string; hint: () => string }>;

function isOften(text: string): text is RequestFrequency {
  return text in often;
}

const waiting = (card: RequestCard) => ["unit-head", "review", "legal", "decision"].includes(card.state);

function askedFacts(asked: RequestAsked, choices: CaseChoices): Fact[] {
  return [
    { label: t.casesRequestTask(), value: asked.task },
    { label: t.casesRequestWho(), value: asked.who },
    { label: t.casesUnit(), value: asked.unit === null ? t.casesNobody() : named(choices.units, asked.unit) },
    { label: t.casesRequestData(), value: named(choices.data_classes, asked.data) },
    { label: t.casesRequestClass(), value: named(choices.tool_classes, asked.class) },
    { label: t.casesRequestOften(), value: often[asked.often]() },
    { label: t.casesPeopleAffected(), value: asked.people ? t.casesYes() : t.casesNo() },
    { label: t.casesRequestOn(), value: date(asked.on) },
  ];
}

function voiceFacts(card: RequestCard): Fact[] {
  return card.needed.map((voice) => {
    const word = card.voices[voice];
    const label = voices[voice].name();
    if (word === undefined) {
      return { label, value: "", mark: { tone: "plain", icon: "clock", text: t.casesVoiceOpen() } };
    }
    const agreed: Mark = word.agrees
      ? { tone: "good", icon: "good", text: t.casesVoiceAgrees() }
      : { tone: "bad", icon: "bad", text: t.casesVoiceAgainst() };
    return { label, value: lines(word.name, date(word.on), word.note).join(" · "), mark: agreed };
  });
}

function decisionFacts(card: RequestCard, choices: CaseChoices): Fact[] {
  const decision = card.decision;
  if (decision === null) return waiting(card) ? [{ label: t.casesRequestDue(), value: date(card.due) }] : [];
  if (decision.answer === "refused") return [{ label: t.casesRequestRefused(), value: decision.reason }];
  return [
    { label: t.casesApprovedClass(), value: named(choices.tool_classes, decision.class) },
    { label: t.casesApprovedData(), value: named(choices.data_classes, decision.data) },
    { label: t.casesUntil(), value: date(decision.until) },
    { label: t.casesConditions(), value: orNone(decision.conditions) },
  ];
}

function startFields(choices: CaseChoices): FieldSpec[] {
  return [
    { kind: "line", name: "who", label: t.casesRequestWho() },
    ...field.unit(choices),
    { kind: "text", name: "task", label: t.casesRequestTask() },
    { kind: "line", name: "tool", label: t.casesRequestTool(), hint: t.casesToolHint() },
    field.data(choices, t.casesRequestData()),
    { kind: "choice", name: "class", label: t.casesRequestClass(), options: options(choices.tool_classes) },
    { kind: "choice", name: "often", label: t.casesRequestOften(), options: worded(often) },
    field.people(),
    field.on(t.casesRequestOn()),
  ];
}

function voiceForms(card: RequestCard, today: string): Form<RequestStep>[] {
  const open = card.needed.filter((voice) => card.voices[voice] === undefined);
  const heard = card.needed.filter((voice) => card.voices[voice] !== undefined);
  return [...open, ...heard].map((voice) => ({
    key: voice,
    title: t.casesVoiceSay({ voice: voices[voice].name() }),
    about: voices[voice].hint(),
    icon: "person",
    fields: [
      {
        kind: "row",
        name: "agrees",
        label: t.casesVoiceQuestion(),
        options: [
          { value: "yes", label: t.casesYes() },
          { value: "no", label: t.casesNo() },
        ],
      },
      { kind: "line", name: "name", label: t.casesName() },
      { kind: "text", name: "note", label: t.casesVoiceNote(), optional: true },
      field.on(),
    ],
    values: { on: today },
    step: (values) => ({
      step: "said",
      voice,
      of: {
        agrees: ticked(values, "agrees"),
        name: said(values, "name"),
        note: said(values, "note"),
        on: said(values, "on"),
      },
    }),
  }));
}

function decisionForms(card: RequestCard, choices: CaseChoices): Form<RequestStep>[] {
  const start: FieldSpec[] = [
    { kind: "line", name: "name", label: t.casesDecidedBy() },
    field.on(t.casesDecidedOn()),
  ];
  const ready = !card.opposed && card.needed.every((voice) => card.voices[voice] !== undefined);
  const approve: Form<RequestStep> = {
    key: "approve",
    title: t.casesRequestApprove(),
    about: t.casesRequestApproveAbout(),
    icon: "good",
    fields: [
      ...start,
      {
        kind: "choice",
        name: "class",
        label: t.casesApprovedClass(),
        options: options(choices.tool_classes),
      },
      field.data(choices, t.casesApprovedData()),
      { kind: "date", name: "until", label: t.casesUntil() },
      { kind: "text", name: "conditions", label: t.casesConditions(), optional: true },
    ],
    values: {
      on: choices.today,
      class: card.asked.class,
      data: card.asked.data,
      until: monthsAfter(choices.today, 6),
    },
    step: (values) => ({
      step: "decided",
      name: said(values, "name"),
      on: said(values, "on"),
      of: {
        answer: "approved",
        class: said(values, "class"),
        data: said(values, "data"),
        until: said(values, "until"),
        conditions: said(values, "conditions"),
      },
    }),
  };
  const refuse: Form<RequestStep> = {
    key: "refuse",
    title: t.casesRequestRefuse(),
    icon: "bad",
    fields: [...start, field.reason()],
    values: { on: choices.today },
    step: (values) => ({
      step: "decided",
      name: said(values, "name"),
      on: said(values, "on"),
      of: { answer: "refused", reason: said(values, "reason") },
    }),
  };
  return ready ? [approve, refuse] : [refuse];
}

function withdraw(): Form<RequestStep> {
  const about = { key: "withdraw", title: t.casesRequestWithdraw() };
  return reasonForm(about, (reason) => ({ step: "withdrawn", reason }));
}

function takeOff(today: string): Form<RequestStep> {
  return {
    key: "take-off",
    title: t.casesRequestTakeOff(),
    icon: "minus",
    danger: true,
    fields: [field.on(t.casesOffFrom()), field.reason()],
    values: { on: today },
    step: (values) => ({ step: "taken-off", on: said(values, "on"), reason: said(values, "reason") }),
  };
}

function tell(step: RequestStep, choices: CaseChoices): ToldView {
  switch (step.step) {
    case "asked":
      return { title: t.casesToldAsked(), lines: lines(step.of.tool, step.of.task) };
    case "said": {
      const who = { voice: voices[step.voice].name(), name: step.of.name };
      const title = step.of.agrees ? t.casesToldAgrees(who) : t.casesToldAgainst(who);
      return { title, lines: lines(step.of.note, date(step.of.on)) };
    }
    case "decided":
      return step.of.answer === "approved"
        ? {
            title: t.casesToldApproved({ name: step.name }),
            lines: lines(
              coded(choices.tool_classes, step.of.class),
              until(step.of.until),
              step.of.conditions,
              date(step.on),
            ),
          }
        : { title: t.casesToldRefused({ name: step.name }), lines: lines(step.of.reason, date(step.on)) };
    case "withdrawn":
      return { title: t.casesToldWithdrawn(), lines: [step.reason] };
    case "taken-off":
      return { title: t.casesToldOff(), lines: [date(step.on), step.reason] };
  }
}

/** What is filled in when the same is asked again. */
function valuesOf(asked: RequestAsked): Values {
  return {
    who: asked.who,
    unit: asked.unit ?? "",
    task: asked.task,
    tool: asked.tool,
    data: asked.data,
    class: asked.class,
    often: asked.often,
    people: asked.people ? "yes" : "",
  };
}

export const requests: Kind<RequestCard, RequestStep> = {
  name: "requests",
  icon: "question",
  title: t.casesPartRequests,
  lead: t.casesRequestLead,
  add: t.casesRequestAdd,
  empty: () => ({ title: t.casesRequestEmpty(), about: t.casesRequestEmptyAbout() }),
  list: (show, text) => call("case_requests", { show, text }),
  one: (id) => call("case_request", { id }),
  note: (id, step) => call("note_request", { id, step }),
  row: (card, choices) => ({
    title: t.casesRequestAbout({ tool: card.asked.tool, who: card.asked.who }),
    lines: lines(
      card.asked.task,
      waiting(card) && labelled(t.casesRequestDue(), date(card.due)),
      card.decision?.answer === "approved" && until(card.decision.until),
      coded(choices.data_classes, card.asked.data),
    ),
    marks: [markOf(looks[card.state])],
  }),
  facts: (card, choices) => [
    ...decisionFacts(card, choices),
    ...askedFacts(card.asked, choices),
    ...voiceFacts(card),
  ],
  tell,
  start: (choices, from) => ({
    key: "new",
    title: t.casesRequestAdd(),
    about: t.casesRequestDueAbout(),
    icon: "plus",
    fields: startFields(choices),
    values: { ...(from === null ? {} : valuesOf(from.asked)), on: choices.today },
    step: (values) => {
      const frequency = said(values, "often");
      return {
        step: "asked",
        of: {
          who: said(values, "who"),
          unit: orNull(values, "unit"),
          task: said(values, "task"),
          data: said(values, "data"),
          tool: said(values, "tool"),
          class: said(values, "class"),
          often: isOften(frequency) ? frequency : "once",
          people: ticked(values, "people"),
          on: said(values, "on"),
        },
      };
    },
  }),
  actions: (card, choices) => {
    if (waiting(card))
      return [...voiceForms(card, choices.today), ...decisionForms(card, choices), withdraw()];
    return card.state === "approved" ? [takeOff(choices.today)] : [];
  },
  waits: (card) =>
    waiting(card) && card.needed.some((voice) => card.voices[voice]?.agrees !== true)
      ? t.casesRequestApproveOpen()
      : null,
  again: (card) => (waiting(card) ? null : t.casesRequestAgain()),
};

/** The page of a request. */
export const requestHref = (id: string) => link.office("cases", "requests", id);

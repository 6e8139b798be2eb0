import { link } from "../../../app/routes";
import type { CaseChoices } from "../../../generated/CaseChoices";
import type { IncidentCard } from "../../../generated/IncidentCard";
import type { IncidentParty } from "../../../generated/IncidentParty";
import type { IncidentReported } from "../../../generated/IncidentReported";
import type { IncidentSeverity } from "../../../generated/IncidentSeverity";
import type { IncidentState } from "../../../generated/IncidentState";
import type { IncidentStep } from "../../../generated/IncidentStep";
import { call } from "../../../host/call";
import { date, dateTime, digits, number, t } from "../../../i18n";
import { type FieldSpec, local, many, moment, monthsAfter, said, ticked, type Values, whole } from "./form";
import type { Fact, Form, Kind, Look, Mark, ToldView } from "./kind";
import {
  coded,
  duration,
  field,
  labelled,
  lines,
  markOf,
  named,
  options,
  orNone,
  reasonForm,
  worded,
} from "./words";

const looks = {
  contain: { tone: "bad", icon: "warn", text: t.casesIncidentContain },
  notify: { tone: "bad", icon: "bell", text: t.casesIncidentNotify },
  cause: { tone: "warn", icon: "search", text: t.casesIncidentFindCause },
  correct: { tone: "warn", icon: "pencil", text: t.casesIncidentCorrect },
  close: { tone: "warn", icon: "flag", text: t.casesIncidentClose },
  closed: { tone: "good", icon: "good", text: t.casesIncidentClosed },
} as const satisfies Record<IncidentState, Look>;

const severities = {
  s1: { tone: "bad", icon: "warn", text: t.casesSeverityS1 },
  s2: { tone: "bad", icon: "flag", text: t.casesSeverityS2 },
  s3: { tone: "warn", icon: "info", text: t.casesSeverityS3 },
  s4: { tone: "plain", icon: "eye", text: t.casesSeverityS4 },
} as const satisfies Record<IncidentSeverity, Look>;

const parties = {
  owner: t.casesPartyOwner,
  security: t.casesPartySecurity,
  legal: t.casesPartyLegal,
  people: t.casesPartyPeople,
  authority: t.casesPartyAuthority,
} satisfies Record<IncidentParty, () => string>;

/** No data: what a field can hold in place of nothing. */
const NO_DATA = "none";

function isParty(text: string): text is IncidentParty {
  return text in parties;
}

function timely(card: IncidentCard): Mark {
  return card.in_time
    ? { tone: "good", icon: "good", text: t.casesIncidentInTime() }
    : { tone: "bad", icon: "clock", text: t.casesIncidentLate() };
}

function partiesOf(card: IncidentCard): IncidentParty[] {
  return Object.keys(parties)
    .filter(isParty)
    .filter((party) => card.notified[party] !== undefined);
}

function toldFact(card: IncidentCard): Fact {
  const told = partiesOf(card).map((party) => labelled(parties[party](), date(card.notified[party] ?? "")));
  return { label: t.casesIncidentTold(), value: orNone(told.join(" · ")) };
}

function correctionFacts(card: IncidentCard): Fact[] {
  const correction = card.correction;
  if (correction === null) return [{ label: t.casesIncidentAction(), value: t.casesNothing() }];
  const overdue: Mark = { tone: "bad", icon: "clock", text: t.casesIncidentOverdue() };
  return [
    { label: t.casesIncidentAction(), value: correction.action },
    { label: t.casesOwner(), value: correction.owner },
    { label: t.casesIncidentDue(), value: date(correction.due), mark: card.overdue ? overdue : undefined },
  ];
}

function facts(card: IncidentCard, choices: CaseChoices): Fact[] {
  const of = card.reported;
  return [
    { label: t.casesIncidentNumber(), value: digits(card.number) },
    { label: t.casesSeverity(), value: t.casesSeverityAbout(), mark: markOf(severities[card.severity]) },
    { label: t.casesIncidentWhat(), value: of.what },
    { label: t.casesTool(), value: lines(of.tool, of.account).join(" · ") },
    {
      label: t.casesData(),
      value: of.data === null ? t.casesIncidentDataNone() : named(choices.data_classes, of.data),
    },
    { label: t.casesIncidentPeople(), value: number(of.people) },
    { label: t.casesIncidentNear(), value: of.near_miss ? t.casesYes() : t.casesNo() },
    { label: t.casesIncidentNoticed(), value: dateTime(of.noticed) },
    { label: t.casesIncidentReported(), value: dateTime(of.reported) },
    { label: t.casesIncidentTime(), value: duration(card.minutes), mark: timely(card) },
    { label: t.casesIncidentReporter(), value: of.reporter || t.casesNobody() },
    toldFact(card),
    { label: t.casesIncidentCause(), value: orNone(card.cause) },
    { label: t.casesIncidentRules(), value: orNone(card.rules.join(", ")) },
    ...correctionFacts(card),
    ...card.actions.map((action) => ({
      label: t.casesIncidentPlanned(),
      value: action.name,
      href: link.plan("action", action.id),
    })),
    ...(card.lesson === "" ? [] : [{ label: t.casesIncidentLesson(), value: card.lesson }]),
  ];
}

/** What is asked while somebody is on the phone, and what may come later. */
function reportFields(choices: CaseChoices): FieldSpec[] {
  return [
    { kind: "moment", name: "noticed", label: t.casesIncidentNoticed() },
    { kind: "text", name: "what", label: t.casesIncidentWhat() },
    { kind: "line", name: "tool", label: t.casesTool(), hint: t.casesToolHint() },
    {
      kind: "choice",
      name: "data",
      label: t.casesData(),
      options: [{ value: NO_DATA, label: t.casesIncidentDataNone() }, ...options(choices.data_classes)],
    },
    { kind: "number", name: "people", label: t.casesIncidentPeople() },
    { kind: "tick", name: "near_miss", label: t.casesIncidentNear() },
    { kind: "moment", name: "reported", label: t.casesIncidentReported() },
    {
      kind: "line",
      name: "reporter",
      label: t.casesIncidentReporter(),
      hint: t.casesIncidentReporterHint(),
      optional: true,
    },
    { kind: "line", name: "account", label: t.casesIncidentAccount(), optional: true },
  ];
}

function reportOf(values: Values): IncidentReported {
  const data = said(values, "data");
  return {
    reporter: said(values, "reporter"),
    noticed: moment(values, "noticed"),
    reported: moment(values, "reported"),
    what: said(values, "what"),
    tool: said(values, "tool"),
    account: said(values, "account"),
    data: data === NO_DATA ? null : data,
    people: whole(values, "people"),
    near_miss: ticked(values, "near_miss"),
  };
}

function valuesOf(of: IncidentReported): Values {
  return {
    reporter: of.reporter,
    noticed: local(of.noticed),
    reported: local(of.reported),
    what: of.what,
    tool: of.tool,
    account: of.account,
    data: of.data ?? NO_DATA,
    people: String(of.people),
    near_miss: of.near_miss ? "yes" : "",
  };
}

const contain = (): Form<IncidentStep> => ({
  key: "contain",
  title: t.casesIncidentDoContain(),
  icon: "shield",
  fields: [
    { kind: "text", name: "how", label: t.casesIncidentHow() },
    {
      kind: "text",
      name: "evidence",
      label: t.casesIncidentEvidence(),
      hint: t.casesIncidentEvidenceHint(),
      optional: true,
    },
  ],
  values: {},
  step: (values) => ({ step: "contained", how: said(values, "how"), evidence: said(values, "evidence") }),
});

const notify = (today: string): Form<IncidentStep> => ({
  key: "notify",
  title: t.casesIncidentDoNotify(),
  icon: "bell",
  fields: [
    {
      kind: "choice",
      name: "party",
      label: t.casesIncidentParty(),
      options: worded(parties),
    },
    field.on(),
    { kind: "text", name: "note", label: t.casesNote(), optional: true },
  ],
  values: { on: today },
  step: (values) => {
    const party = said(values, "party");
    return {
      step: "notified",
      party: isParty(party) ? party : "owner",
      on: said(values, "on"),
      note: said(values, "note"),
    };
  },
});

const understand = (card: IncidentCard): Form<IncidentStep> => ({
  key: "cause",
  title: t.casesIncidentDoCause(),
  icon: "search",
  fields: [
    { kind: "text", name: "cause", label: t.casesIncidentCause(), hint: t.casesIncidentCauseHint() },
    {
      kind: "line",
      name: "rules",
      label: t.casesIncidentRules(),
      hint: t.casesIncidentRulesHint(),
      optional: true,
    },
  ],
  values: { cause: card.cause, rules: card.rules.join(", ") },
  step: (values) => ({ step: "understood", cause: said(values, "cause"), rules: many(values, "rules") }),
});

const correct = (card: IncidentCard, today: string): Form<IncidentStep> => ({
  key: "correct",
  title: t.casesIncidentDoCorrect(),
  icon: "pencil",
  fields: [
    { kind: "text", name: "action", label: t.casesIncidentAction() },
    { kind: "line", name: "owner", label: t.casesOwner() },
    { kind: "date", name: "due", label: t.casesIncidentDue() },
  ],
  values: {
    action: card.correction?.action ?? "",
    owner: card.correction?.owner ?? "",
    due: card.correction?.due ?? monthsAfter(today, 1),
  },
  step: (values) => ({
    step: "corrected",
    of: {
      action: said(values, "action"),
      owner: said(values, "owner"),
      due: said(values, "due"),
      plan: card.correction?.plan ?? null,
    },
  }),
});

const close = (): Form<IncidentStep> => ({
  key: "close",
  title: t.casesIncidentDoClose(),
  icon: "good",
  fields: [{ kind: "text", name: "lesson", label: t.casesIncidentLesson(), optional: true }],
  values: {},
  step: (values) => ({ step: "closed", lesson: said(values, "lesson") }),
});

const mend = (card: IncidentCard, choices: CaseChoices): Form<IncidentStep> => ({
  key: "mend",
  title: t.casesIncidentMend(),
  icon: "undo",
  fields: [...reportFields(choices), field.reason()],
  values: valuesOf(card.reported),
  step: (values) => ({ step: "mended", of: reportOf(values), reason: said(values, "reason") }),
});

const reopen = (): Form<IncidentStep> =>
  reasonForm({ key: "reopen", title: t.casesIncidentReopen() }, (reason) => ({ step: "reopened", reason }));

const ready = (card: IncidentCard) => card.cause !== "" && card.correction !== null;

function tell(step: IncidentStep, choices: CaseChoices): ToldView {
  switch (step.step) {
    case "reported":
      return { title: t.casesToldReported(), lines: lines(step.of.reporter, step.of.what) };
    case "mended":
      return {
        title: t.casesToldMended(),
        lines: lines(
          step.reason,
          step.of.what,
          step.of.data !== null && coded(choices.data_classes, step.of.data),
          labelled(t.casesIncidentPeople(), number(step.of.people)),
        ),
      };
    case "contained":
      return { title: t.casesToldContained(), lines: lines(step.how, step.evidence) };
    case "notified":
      return {
        title: t.casesToldNotified({ party: parties[step.party]() }),
        lines: lines(date(step.on), step.note),
      };
    case "understood":
      return { title: t.casesToldUnderstood(), lines: lines(step.cause, step.rules.join(", ")) };
    case "corrected":
      return {
        title: t.casesToldCorrected({ owner: step.of.owner }),
        lines: [step.of.action, labelled(t.casesIncidentDue(), date(step.of.due))],
      };
    case "closed":
      return { title: t.casesToldClosed(), lines: lines(step.lesson) };
    case "reopened":
      return { title: t.casesToldReopened(), lines: [step.reason] };
  }
}

export const incidents: Kind<IncidentCard, IncidentStep> = {
  name: "incidents",
  icon: "warn",
  title: t.casesPartIncidents,
  lead: t.casesIncidentLead,
  add: t.casesIncidentAdd,
  empty: () => ({ title: t.casesIncidentEmpty(), about: t.casesIncidentEmptyAbout() }),
  list: (show, text) => call("case_incidents", { show, text }),
  one: (id) => call("case_incident", { id }),
  note: (id, step) => call("note_incident", { id, step }),
  row: (card, choices) => ({
    title: card.reported.what,
    lines: lines(
      card.reported.tool,
      card.reported.data !== null && coded(choices.data_classes, card.reported.data),
      dateTime(card.reported.reported),
    ),
    marks: [
      markOf(severities[card.severity]),
      markOf(looks[card.state]),
      ...(card.in_time ? [] : [timely(card)]),
      ...(card.overdue
        ? [{ tone: "bad", icon: "clock", text: t.casesIncidentOverdue() } satisfies Mark]
        : []),
    ],
  }),
  facts,
  tell,
  start: (choices) => ({
    key: "new",
    title: t.casesIncidentAdd(),
    icon: "plus",
    fields: reportFields(choices),
    values: {
      noticed: local(new Date().toISOString()),
      reported: local(new Date().toISOString()),
      people: "0",
    },
    step: (values) => ({ step: "reported", of: reportOf(values) }),
  }),
  actions: (card, choices) =>
    card.state === "closed"
      ? [reopen()]
      : [
          contain(),
          notify(choices.today),
          understand(card),
          correct(card, choices.today),
          ...(ready(card) ? [close()] : []),
          mend(card, choices),
        ],
  waits: (card) => (card.state === "closed" || ready(card) ? null : t.casesIncidentCloseOpen()),
  ways: (card) =>
    card.correction === null || card.actions.length > 0
      ? []
      : [
          {
            icon: "flag",
            title: t.casesIncidentPlan(),
            href: link.plan(
              "new",
              "incident",
              card.number,
              card.correction.action.split("\n").join(" ").slice(0, 200),
            ),
          },
        ],
};

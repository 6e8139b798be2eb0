import type { ActionEscalation } from "../../generated/ActionEscalation";
import type { ActionSource } from "../../generated/ActionSource";
import type { ActionStage } from "../../generated/ActionStage";
import type { ActionStatus } from "../../generated/ActionStatus";
import type { ActionVerdict } from "../../generated/ActionVerdict";
import type { DeedWhat } from "../../generated/DeedWhat";
import type { PhaseTiming } from "../../generated/PhaseTiming";
import type { PlanPhase } from "../../generated/PlanPhase";
import { number, t } from "../../i18n";
import type { Column } from "./rules";

export const stageWords = {
  plan: { name: t.planStagePlan, about: t.planStagePlanAbout },
  do: { name: t.planStageDo, about: t.planStageDoAbout },
  check: { name: t.planStageCheck, about: t.planStageCheckAbout },
  act: { name: t.planStageAct, about: t.planStageActAbout },
} satisfies Record<ActionStage, { name: () => string; about: () => string }>;

export const sourceWords = {
  gap: t.planSourceGap,
  gate: t.planSourceGate,
  incident: t.planSourceIncident,
  audit: t.planSourceAudit,
  starter: t.planSourceStarter,
  other: t.planSourceOther,
} satisfies Record<ActionSource, () => string>;

export const statusWords = {
  open: t.planStatusOpen,
  late: t.planStatusLate,
  done: t.planStatusDone,
  dropped: t.planStatusDropped,
} satisfies Record<ActionStatus, () => string>;

export const escalationWords = {
  owner: { name: t.planStepOwner, about: t.planStepOwnerAbout },
  manager: { name: t.planStepManager, about: t.planStepManagerAbout },
  head: { name: t.planStepHead, about: t.planStepHeadAbout },
} satisfies Record<ActionEscalation, { name: () => string; about: () => string }>;

export const verdictWords = {
  keep: { name: t.planVerdictKeep, about: t.planVerdictKeepAbout },
  spread: { name: t.planVerdictSpread, about: t.planVerdictSpreadAbout },
  correct: { name: t.planVerdictCorrect, about: t.planVerdictCorrectAbout },
} satisfies Record<ActionVerdict, { name: () => string; about: () => string }>;

export const phaseWords = {
  assess: t.planPhaseAssess,
  "roll-out": t.planPhaseRollOut,
  specialists: t.planPhaseSpecialists,
  review: t.planPhaseReview,
} satisfies Record<PlanPhase, () => string>;

export const timingWords = {
  ahead: t.planTimingAhead,
  now: t.planTimingNow,
  past: t.planTimingPast,
} satisfies Record<PhaseTiming, () => string>;

export const columnWords = {
  action: t.planColumnAction,
  source: t.planColumnSource,
  owner: t.planColumnOwner,
  stage: t.planColumnStage,
  due: t.planColumnDue,
  status: t.planColumnStatus,
} satisfies Record<Column, () => string>;

/** What an action came from: `Must-have G4`. References of the 12-month plan are Sala's own and not shown. */
export function originWords(source: ActionSource, reference: string): string {
  const shown = source === "starter" ? "" : reference;
  return [sourceWords[source](), shown].filter((part) => part !== "").join(" ");
}

/** A line of an action's history. */
export function deedWords(deed: DeedWhat): string {
  switch (deed.what) {
    case "made":
      return t.planDeedMade();
    case "edited":
      return t.planDeedEdited();
    case "task":
      return deed.done ? t.planDeedTaskDone({ title: deed.title }) : t.planDeedTask({ title: deed.title });
    case "task-removed":
      return t.planDeedTaskRemoved();
    case "noted":
      return t.planDeedNoted({ note: deed.note });
    case "counted":
      return t.planDeedCounted({ count: number(deed.reached) });
    case "moved":
      return t.planDeedMoved({ stage: stageWords[deed.to].name() });
    case "checked": {
      const { by, found, met } = deed.result;
      return met ? t.planDeedMet({ by, found }) : t.planDeedNotMet({ by, found });
    }
    case "decided":
      return t.planDeedDecided({
        verdict: verdictWords[deed.decision.verdict].name(),
        updated: deed.decision.updated,
      });
    case "dropped":
      return t.planDeedDropped({ reason: deed.reason });
    case "resumed":
      return t.planDeedResumed();
  }
}

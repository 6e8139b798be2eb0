import type { TrendMarkKind } from "../../../generated/TrendMarkKind";
import type { RollList } from "../../../generated/RollList";
import type { RollState } from "../../../generated/RollState";
import type { RulesSigned } from "../../../generated/RulesSigned";
import type { ReminderStep } from "../../../generated/ReminderStep";
import { t } from "../../../i18n";

export const stateWords = {
  valid: t.coverageStateValid,
  expiring90: t.coverageStateExpiring90,
  expiring60: t.coverageStateExpiring60,
  expiring30: t.coverageStateExpiring30,
  "in-progress": t.coverageStateInProgress,
  "not-started": t.coverageStateNotStarted,
  expired: t.coverageStateExpired,
  overdue: t.coverageStateOverdue,
  exempt: t.coverageStateExempt,
} as const satisfies Record<RollState, () => string>;

export const listWords = {
  all: t.coverageListAll,
  overdue: t.coverageListOverdue,
  expiring: t.coverageListExpiring,
  starters: t.coverageListStarters,
} as const satisfies Record<RollList, () => string>;

export const stepWords = {
  before14: t.coverageStepBefore14,
  before3: t.coverageStepBefore3,
  after1: t.coverageStepAfter1,
  after7: t.coverageStepAfter7,
  manager: t.coverageStepManager,
  withdraw: t.coverageStepWithdraw,
} as const satisfies Record<ReminderStep, () => string>;

export const signedWords = {
  current: t.coverageSigned,
  stale: t.coverageStale,
  never: t.coverageUnsigned,
} as const satisfies Record<RulesSigned, () => string>;

export const markWords = {
  rules: t.coverageMonthsRules,
  instrument: t.coverageMonthsInstrument,
  content: t.coverageMonthsContent,
} as const satisfies Record<TrendMarkKind, (args: { month: string; version: string }) => string>;

export const markShort = {
  rules: t.coverageMonthsMarkRules,
  instrument: t.coverageMonthsMarkInstrument,
  content: t.coverageMonthsMarkContent,
} as const satisfies Record<TrendMarkKind, (args: { version: string }) => string>;

/** Languages in the language of the screen, by their codes; that of people without one is empty. */
export function languageName(code: string): string {
  if (code === "en") return t.coverageLanguageEn();
  return code === "km" ? t.coverageLanguageKm() : t.coverageLanguageNone();
}

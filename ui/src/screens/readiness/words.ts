import type { Band } from "../../generated/Band";
import type { Confidence } from "../../generated/Confidence";
import type { GateState } from "../../generated/GateState";
import type { Lowered } from "../../generated/Lowered";
import type { Measure } from "../../generated/Measure";
import type { UseProfile } from "../../generated/UseProfile";
import { t } from "../../i18n";

export const bandWords = {
  "not-started": t.assessmentBandNotStarted,
  starting: t.assessmentBandStarting,
  developing: t.assessmentBandDeveloping,
  managed: t.assessmentBandManaged,
  leading: t.assessmentBandLeading,
} as const satisfies Record<Band, () => string>;

export const confidenceWords = {
  low: t.assessmentConfidenceLow,
  medium: t.assessmentConfidenceMedium,
  high: t.assessmentConfidenceHigh,
} as const satisfies Record<Confidence, () => string>;

export const profileWords = {
  U: t.assessmentProfileU,
  P: t.assessmentProfileP,
  D: t.assessmentProfileD,
} as const satisfies Record<UseProfile, () => string>;

export const profileAbout = {
  U: t.assessmentProfileUAbout,
  P: t.assessmentProfilePAbout,
  D: t.assessmentProfileDAbout,
} as const satisfies Record<UseProfile, () => string>;

export const loweredWords = {
  "no-evidence": t.assessmentLoweredNoEvidence,
  "old-evidence": t.assessmentLoweredOldEvidence,
} as const satisfies Record<Lowered, () => string>;

export const measureWords = {
  "core-training": t.assessmentMeasureCoreTraining,
  "decider-training": t.assessmentMeasureDeciderTraining,
  "rules-signed": t.assessmentMeasureRulesSigned,
} as const satisfies Record<Measure, () => string>;

export const gateLooks = {
  met: { tone: "good", icon: "good", word: t.assessmentGateMet },
  open: { tone: "bad", icon: "bad", word: t.assessmentGateOpen },
  unanswered: { tone: "warn", icon: "question", word: t.assessmentGateUnanswered },
  "not-needed": { tone: "plain", icon: "minus", word: t.assessmentGateNotNeeded },
} as const satisfies Record<GateState, { tone: string; icon: string; word: () => string }>;

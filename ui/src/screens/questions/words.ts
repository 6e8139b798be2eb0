import type { DataAmount } from "../../generated/DataAmount";
import type { Discrimination } from "../../generated/Discrimination";
import type { Ease } from "../../generated/Ease";
import type { Language } from "../../generated/Language";
import type { MendReason } from "../../generated/MendReason";
import type { PanelState } from "../../generated/PanelState";
import type { RowFault } from "../../generated/RowFault";
import { t } from "../../i18n";

export const amountWords = {
  "too-few": t.questionsAmountTooFew,
  provisional: t.questionsAmountProvisional,
  usable: t.questionsAmountUsable,
} satisfies Record<DataAmount, () => string>;

export const easeWords = {
  hard: t.questionsEaseHard,
  middle: t.questionsEaseMiddle,
  easy: t.questionsEaseEasy,
} satisfies Record<Ease, () => string>;

export const discriminationWords = {
  good: t.questionsRGood,
  fair: t.questionsRFair,
  marginal: t.questionsRMarginal,
  weak: t.questionsRWeak,
  negative: t.questionsRNegative,
} satisfies Record<Discrimination, () => string>;

export const reasonWords = {
  "check-key": { title: t.questionsReasonCheckKey, about: t.questionsReasonCheckKeyAbout },
  "language-gap": { title: t.questionsReasonLanguageGap, about: t.questionsReasonLanguageGapAbout },
  hard: { title: t.questionsReasonHard, about: t.questionsReasonHardAbout },
  weak: { title: t.questionsReasonWeak, about: t.questionsReasonWeakAbout },
  "idle-option": { title: t.questionsReasonIdleOption, about: t.questionsReasonIdleOptionAbout },
} satisfies Record<MendReason, { title: () => string; about: () => string }>;

export const stateWords = {
  running: t.panelStateRunning,
  approved: t.panelStateApproved,
  closed: t.panelStateClosed,
} satisfies Record<PanelState, () => string>;

export const faultWords = {
  fields: t.panelFaultFields,
  judge: t.panelFaultJudge,
  round: t.panelFaultRound,
  item: t.panelFaultItem,
  value: t.panelFaultValue,
  twice: t.panelFaultTwice,
} satisfies Record<RowFault, () => string>;

/** Languages in the language of the screen. */
export const languageWords = {
  en: t.questionsLanguageEn,
  km: t.questionsLanguageKm,
} satisfies Record<Language, () => string>;

/** Languages by their own names. */
export const languageNames = { en: "English", km: "ខ្មែរ" } satisfies Record<Language, string>;

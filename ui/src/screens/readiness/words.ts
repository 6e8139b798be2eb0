import type { Band } from "../../generated/Band";
import type { GateId } from "../../generated/GateId";
import type { Standing } from "../../generated/Standing";
import { t } from "../../i18n";

export const bandWords = {
  "not-started": t.readinessBandNotStarted,
  starting: t.readinessBandStarting,
  developing: t.readinessBandDeveloping,
  managed: t.readinessBandManaged,
  leading: t.readinessBandLeading,
} as const satisfies Record<Band, () => string>;

export const standingWords = {
  valid: t.readinessStandingValid,
  expiring: t.readinessStandingExpiring,
  "in-progress": t.readinessStandingInProgress,
  "not-started": t.readinessStandingNotStarted,
  overdue: t.readinessStandingOverdue,
  expired: t.readinessStandingExpired,
} as const satisfies Record<Standing, () => string>;

export const gateWords = { G2: t.readinessGateG2, G5: t.readinessGateG5 } as const satisfies Record<
  GateId,
  () => string
>;

export const gateAbout = {
  G2: t.readinessGateG2About,
  G5: t.readinessGateG5About,
} as const satisfies Record<GateId, (args: { percent: string }) => string>;

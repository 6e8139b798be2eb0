import type { Band } from "../../generated/Band";
import type { Gate } from "../../generated/Gate";
import type { ReadinessReply } from "../../generated/ReadinessReply";
import type { Standing } from "../../generated/Standing";
import type { Pattern } from "../../charts/patterns";
import type { Look } from "../rules/permission";

/** Fewer people than this could be recognised in figures about answers. */
export const ENOUGH = 5;

/** Standings in the order of the counts in a `Coverage`. */
export const STANDINGS = [
  "valid",
  "expiring",
  "in-progress",
  "not-started",
  "overdue",
  "expired",
] as const satisfies readonly Standing[];

export const BANDS = [
  "not-started",
  "starting",
  "developing",
  "managed",
  "leading",
] as const satisfies readonly Band[];

export const standingLook = {
  valid: { tone: "good", icon: "good" },
  expiring: { tone: "warn", icon: "clock" },
  "in-progress": { tone: "plain", icon: "book" },
  "not-started": { tone: "plain", icon: "minus" },
  overdue: { tone: "bad", icon: "warn" },
  expired: { tone: "bad", icon: "bad" },
} as const satisfies Record<Standing, Look>;

export const standingPattern = {
  valid: "full",
  expiring: "rising",
  "in-progress": "dots",
  "not-started": "empty",
  overdue: "cross",
  expired: "lines",
} as const satisfies Record<Standing, Pattern>;

/** Nobody learnt, took a check or signed yet. */
export function untouched(report: ReadinessReply): boolean {
  const { all, people, sat } = report;
  const began = people.some((person) => person.lessons_done > 0 || person.valid_until !== null);
  return all.people === 0 || (all.signed === 0 && all.stale === 0 && sat === 0 && !began);
}

/** The share, in percent, that both gates need before they hold nothing back. */
const FULL = 80;

/** What holds the band down: core training first, then signatures; nothing when both are full. */
export function limit(gates: readonly Gate[]): { by: "G5" | "G2"; percent: number } | null {
  const short = (id: Gate["id"]) => gates.find((gate) => gate.id === id && gate.percent < FULL);
  const gate = short("G5") ?? short("G2");
  return gate ? { by: gate.id, percent: gate.percent } : null;
}

/** People past their date, with or without an old certificate. */
export function late(standings: readonly number[]): number {
  const count = (standing: Standing) => standings[STANDINGS.findIndex((one) => one === standing)] ?? 0;
  return count("overdue") + count("expired");
}

/** People with a certificate that is valid now. */
export function certified(standings: readonly number[]): number {
  return (standings[0] ?? 0) + (standings[1] ?? 0);
}

import type { DataAmount } from "../../generated/DataAmount";
import type { Discrimination } from "../../generated/Discrimination";
import type { IconName } from "../../components/icons";
import type { ItemLine } from "../../generated/ItemLine";
import type { MendReason } from "../../generated/MendReason";
import type { PanelCheck } from "../../generated/PanelCheck";
import type { PanelState } from "../../generated/PanelState";
import type { QuestionsReply } from "../../generated/QuestionsReply";
import type { Tone } from "../../components/tone";

/** What the page shows. */
export type Place =
  | { part: "figures" }
  | { part: "marks" }
  | { part: "panel"; panel: string }
  | { part: "sheet"; panel: string; judge: string; round: number };

/** `["panel", "p1", "j1", "2"]` → what one judge rates in the second round. What leads nowhere leads to the figures. */
export function placeOf([first, panel, judge, round]: readonly string[]): Place {
  if (first === "marks") return { part: "marks" };
  if (first !== "panel" || panel === undefined) return { part: "figures" };
  if (judge === undefined) return { part: "panel", panel };
  return { part: "sheet", panel, judge, round: round === "2" ? 2 : 1 };
}

export type Filter = "all" | "mend" | "data";

/** Questions that fit a choice. */
export function shown(items: readonly ItemLine[], filter: Filter): ItemLine[] {
  return items.filter((item) => {
    if (filter === "mend") return item.reasons.length > 0;
    return filter === "all" || item.amount !== "too-few";
  });
}

/** Nobody finished a check. */
export function untouched(reply: QuestionsReply): boolean {
  return reply.checks.every((check) => check.people === 0);
}

export interface Look {
  tone: Tone;
  icon: IconName;
}

export const amountLook = {
  "too-few": { tone: "plain", icon: "minus" },
  provisional: { tone: "warn", icon: "clock" },
  usable: { tone: "good", icon: "good" },
} satisfies Record<DataAmount, Look>;

export const reasonLook = {
  "check-key": { tone: "bad", icon: "key" },
  "language-gap": { tone: "warn", icon: "language" },
  hard: { tone: "warn", icon: "flag" },
  weak: { tone: "warn", icon: "minus" },
  "idle-option": { tone: "plain", icon: "more" },
} satisfies Record<MendReason, Look>;

export const stateLook = {
  running: { tone: "warn", icon: "clock" },
  approved: { tone: "good", icon: "good" },
  closed: { tone: "plain", icon: "lock" },
} satisfies Record<PanelState, Look>;

/** Whether a correlation is worth a warning sign. */
export function poor(discrimination: Discrimination | null): boolean {
  return discrimination === "negative" || discrimination === "weak";
}

/** The panel of a check that is under way. */
export function running(check: PanelCheck): string | null {
  return check.panels.find((panel) => panel.state === "running")?.panel ?? null;
}

/** The least and the largest rating, and what lies between two. */
export const RATING = { least: 0, most: 100, step: 5 } as const;

/** Whether a rating can be taken. */
export function fits(value: number): boolean {
  return Number.isInteger(value / RATING.step) && value >= RATING.least && value <= RATING.most;
}

/** The next question without a rating after a place, round the end; none when all are rated. */
export function nextOpen(rated: readonly boolean[], at: number): number | null {
  for (let step = 1; step <= rated.length; step += 1) {
    const place = (at + step) % rated.length;
    if (rated[place] === false) return place;
  }
  return null;
}

import { link } from "../../app/routes";
import type { ActionCard } from "../../generated/ActionCard";
import type { ReadinessGap } from "../../generated/ReadinessGap";
import { digits, t } from "../../i18n";
import { runs } from "../plan/rules";

/** How many actions, and how many gaps, are shown. */
export const MOST = 5;

/** The running actions to look at first: late ones, then by due day. */
export function next(actions: readonly ActionCard[]): ActionCard[] {
  const late = (card: ActionCard) => (card.status === "late" ? 0 : 1);
  return actions
    .filter(runs)
    .sort((a, b) => late(a) - late(b) || a.due.localeCompare(b.due))
    .slice(0, MOST);
}

/** The running action that is about a must-have such as G4; none when there is none. */
export function forGate(actions: readonly ActionCard[], gate: string): ActionCard | undefined {
  return actions.find((card) => runs(card) && card.source === "gate" && card.reference === gate);
}

/** The running action that is about a gap: of its must-have, or of its area such as R2 or a question of it such as R2.1. */
export function forGap(actions: readonly ActionCard[], gap: ReadinessGap): ActionCard | undefined {
  if (gap.gate !== null) return forGate(actions, gap.gate);
  const about = (reference: string) => reference === gap.area || reference.startsWith(`${gap.area}.`);
  return actions.find((card) => runs(card) && card.source === "gap" && about(card.reference));
}

/** Where an action about a must-have is made. */
export function makeForGate(gate: string, name: string): string {
  return link.plan("new", "gate", gate, t.assessmentActionGate({ gate: digits(gate), name }));
}

/** Where an action about a gap is made. */
export function makeForGap({ gate, area }: ReadinessGap, name: string): string {
  if (gate !== null) return makeForGate(gate, name);
  return link.plan("new", "gap", area, t.assessmentActionGap({ area: digits(area), name }));
}

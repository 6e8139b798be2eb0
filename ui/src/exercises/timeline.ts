import type { TimelineInterruption } from "../generated/TimelineInterruption";
import type { TimelineResponse } from "../generated/TimelineResponse";
import type { TimelineView } from "../generated/TimelineView";

/** Whether an action has a slot, or is put to "not at all". */
export function isPlaced(response: TimelineResponse, action: string): boolean {
  return response.placed[action] !== undefined;
}

/** The interruption that is up: it came with the last action placed and is not answered yet. */
export function interruption(view: TimelineView, response: TimelineResponse): TimelineInterruption | null {
  const placed = view.actions.filter(({ id }) => isPlaced(response, id)).length;
  const up = view.interruptions.find((one) => one.after <= placed && response.answered[one.id] === undefined);
  return up ?? null;
}

/** Actions without a time and interruptions without an answer. */
export function openTimeline(view: TimelineView, response: TimelineResponse): string[] {
  const actions = view.actions.filter(({ id }) => !isPlaced(response, id));
  const interruptions = view.interruptions.filter(({ id }) => response.answered[id] === undefined);
  return [...actions, ...interruptions].map(({ id }) => id);
}

/** The learner's answer to a part in words; null when the part was put to "not at all", which the screen has a word for. */
export function saidTimeline(view: TimelineView, response: TimelineResponse, part: string): string | null {
  const slot = response.placed[part];
  if (slot === null) return null;
  const up = view.interruptions.find((one) => one.id === part);
  const [list, chosen] = up ? [up.options, response.answered[part]] : [view.slots, slot];
  return list.find((entry) => entry.id === chosen)?.text ?? "";
}

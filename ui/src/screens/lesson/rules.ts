import type { LessonCard } from "../../generated/LessonCard";
import type { Step } from "../../generated/Step";

/** The step an address names, from 0; null when it names none of this lesson. */
export function stepOf(param: string | undefined, of: number): number | null {
  if (param === undefined || !/^\d+$/.test(param)) return null;
  const step = Number(param);
  return step < of ? step : null;
}

/** The first step that is not done; null when all are. */
export function firstOpen(of: number, done: number[]): number | null {
  const open = Array.from({ length: of }, (_, step) => step).find((step) => !done.includes(step));
  return open ?? null;
}

/** The step before this one; null at the first. */
export function before(at: number): number | null {
  return at > 0 ? at - 1 : null;
}

/** Whether this step closes the lesson: it is the last, and all others are done. */
export function closes(at: number, of: number, done: number[]): boolean {
  return at === of - 1 && firstOpen(of - 1, done) === null;
}

/** Where Continue leads from a step that is now done: the next one; after the last, one that was passed over. */
export function after(at: number, of: number, done: number[]): number | null {
  return at + 1 < of ? at + 1 : firstOpen(of - 1, done);
}

/** Steps one may go to from the list: pages, what is done, what is next, and where one stands. */
export function reachable(step: number, steps: Step[], done: number[], at: number | null): boolean {
  const page = steps[step]?.kind === "page";
  return page || done.includes(step) || step === at || step === firstOpen(steps.length, done);
}

/** A lesson of the module one may go to. */
export function open(card: LessonCard): boolean {
  return card.state !== "locked";
}

import type { CheckForm } from "../../generated/CheckForm";
import type { CheckResult } from "../../generated/CheckResult";
import type { LessonLink } from "../../generated/LessonLink";

/** Places of the questions without an answer, from 0. */
export function openPlaces(form: CheckForm, answers: Partial<Record<string, string>>): number[] {
  return form.items.flatMap((item, place) => (answers[item.id] ? [] : [place]));
}

/** Where a form is opened: at the first open question, or at the first of all. */
export function startAt(form: CheckForm): number {
  return openPlaces(form, form.answers)[0] ?? 0;
}

/** Why a check was not passed. */
export interface Failure {
  /** Too few right answers. */
  low: boolean;
  /** So few were missing that it should be said. */
  close: boolean;
  /** Critical questions that were not right. */
  missed: number;
}

const CLOSE = 2;

export function failure(result: CheckResult): Failure {
  const lacking = result.pass - result.score;
  return {
    low: lacking > 0,
    close: lacking > 0 && lacking <= CLOSE,
    missed: result.critical_of - result.critical_right,
  };
}

/** Lessons that teach what was not right, each once, in the order of the questions. */
export function toRead(result: CheckResult, repeat: LessonLink[]): LessonLink[] {
  if (repeat.length > 0) return repeat;
  const links = result.items.filter((item) => !item.correct).map((item) => item.lesson);
  return links.filter((link, place) => links.findIndex((other) => same(other, link)) === place);
}

function same(one: LessonLink, other: LessonLink): boolean {
  return one.module === other.module && one.lesson === other.lesson;
}

/** What one can do on the entry page. */
export type Entry = "locked" | "required" | "waiting" | "repeat" | "open" | "ready" | "passed";

export function entry(check: {
  lessons_left: number;
  requires: { held: boolean }[];
  wait_until: string | null;
  repeat: LessonLink[];
  open: boolean;
  passed: boolean;
}): Entry {
  if (check.open) return "open";
  if (check.lessons_left > 0) return "locked";
  if (check.requires.some((one) => !one.held)) return "required";
  if (check.wait_until !== null) return "waiting";
  if (check.repeat.some((link) => !link.done)) return "repeat";
  return check.passed ? "passed" : "ready";
}

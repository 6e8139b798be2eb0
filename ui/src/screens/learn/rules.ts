import { link } from "../../app/routes";
import type { Deadline } from "../../generated/Deadline";
import type { LearnReply } from "../../generated/LearnReply";
import type { ModuleCard } from "../../generated/ModuleCard";
import type { NextStep } from "../../generated/NextStep";
import type { State } from "../../generated/State";
import type { TrackCard } from "../../generated/TrackCard";
import { date, dateTime, digits, minutes, number, t } from "../../i18n";

/** The greeting of the hour. */
export function greeting(hour: number, name: string): string {
  if (hour >= 4 && hour < 12) return t.learnMorning({ name });
  if (hour >= 12 && hour < 17) return t.learnAfternoon({ name });
  return t.learnEvening({ name });
}

/** Everything said about the one thing to do next. */
export interface NextWords {
  eyebrow: string;
  title: string;
  meta: string;
  action: string;
  href: string;
  /** It is an achievement, not a task. */
  gold: boolean;
}

/** How the big card puts the next step. */
export function nextWords(next: NextStep): NextWords {
  switch (next.kind) {
    case "lesson":
      return lessonWords(next);
    case "sign-rules":
      return {
        eyebrow: t.learnSignEyebrow(),
        title: t.learnSignTitle(),
        meta: t.learnSignAbout({ version: digits(next.version) }),
        action: t.learnSignAction(),
        href: link.rules(),
        gold: false,
      };
    case "check":
      return {
        eyebrow: t.learnCheckEyebrow(),
        title: next.begun ? t.learnCheckGoOnTitle() : t.learnCheckTitle(),
        meta: joined(
          next.title,
          t.learnQuestions({ count: next.questions }),
          minutes(next.minutes),
          t.learnCheckAbout(),
        ),
        action: t.learnCheckAction(),
        href: link.check(next.check),
        gold: false,
      };
    case "repeat":
      return repeatWords(next);
    case "done":
      return {
        eyebrow: t.learnDoneEyebrow(),
        title: t.learnDoneTitle(),
        meta: [
          next.valid_until === null ? "" : t.learnDoneUntil({ day: date(next.valid_until) }),
          t.learnDoneAbout(),
        ]
          .join(" ")
          .trim(),
        action: t.learnDoneAction(),
        href: link.record(),
        gold: true,
      };
  }
}

type Of<K extends NextStep["kind"]> = Extract<NextStep, { kind: K }>;

function lessonWords(next: Of<"lesson">): NextWords {
  const first = next.number === 1 && !next.begun;
  const step = next.begun ? t.learnNextGoOn() : first ? t.learnNextStart() : t.learnNextThen();
  return {
    eyebrow: t.learnNextIn({ step, module: `${next.module.toUpperCase()} ${next.module_title}` }),
    title: next.title,
    meta: joined(
      t.learnLessonOf({ number: number(next.number), of: number(next.of) }),
      minutes(next.minutes),
      t.learnExercises({ count: next.exercises }),
    ),
    action: next.begun ? t.buttonContinue() : t.learnStart(),
    href: link.lesson(next.module, next.lesson),
    gold: false,
  };
}

function repeatWords(next: Of<"repeat">): NextWords {
  const left = next.lessons.filter((lesson) => !lesson.done);
  const first = left[0];
  return {
    eyebrow: t.learnRepeatEyebrow(),
    title: first ? t.learnRepeatTitle({ count: left.length }) : t.learnRepeatReadTitle(),
    meta: joined(
      next.title,
      next.wait_until === null ? "" : t.learnRepeatWait({ when: dateTime(next.wait_until) }),
    ),
    action: first ? t.learnRepeatAction() : t.learnCheckAction(),
    href: first ? link.lesson(first.module, first.lesson) : link.check(next.check),
    gold: false,
  };
}

/** `one · two`, leaving out what is empty. */
export function joined(...parts: string[]): string {
  return parts.filter(Boolean).join(" · ");
}

/** The lines under the greeting: what is left of the module, and when the nearest track is due. */
export function lead(reply: LearnReply): string {
  return [leftLine(reply), dueLine(nearest(reply.tracks))].filter(Boolean).join(" ");
}

function leftLine({ next, tracks }: LearnReply): string {
  if (next.kind !== "lesson") return "";
  const modules = tracks.flatMap((track) => track.modules);
  const module = modules.find((card) => card.module === next.module);
  if (!module || module.minutes_left === 0) return "";
  return t.learnLeft({ minutes: module.minutes_left, code: module.code });
}

function nearest(tracks: readonly TrackCard[]): Deadline | undefined {
  return tracks.flatMap((track) => track.due ?? []).sort((one, other) => one.days_left - other.days_left)[0];
}

function dueLine(deadline: Deadline | undefined): string {
  if (!deadline) return "";
  const { days_left: days, nearness, renewal } = deadline;
  const day = date(deadline.due);
  if (nearness === "overdue") return t.learnDuePast({ day });
  if (days < 0) return t.learnDueGrace({ day, grace: date(deadline.grace) });
  if (renewal) return t.learnDueRenewal({ day });
  if (days === 0) return t.learnDueToday();
  return nearness === "soon" ? t.learnDueSoon({ days, day }) : t.learnDueLater({ day });
}

/** Tracks to show open: those of the person's role, and others they began. */
export function mine(tracks: readonly TrackCard[]): TrackCard[] {
  return tracks.filter((track) => track.assigned || track.begun);
}

/** Tracks one may take too. */
export function others(tracks: readonly TrackCard[]): TrackCard[] {
  return tracks.filter((track) => !track.assigned && !track.begun);
}

/** Lessons finished and lessons in all. */
export function count(modules: readonly ModuleCard[]): { done: number; of: number } {
  const lessons = modules.flatMap((module) => module.lessons);
  return { done: lessons.filter((lesson) => lesson.state === "done").length, of: lessons.length };
}

/** The word for a state. */
export function stateWord(state: State): string {
  const words = {
    done: t.learnStateDone,
    now: t.learnStateNow,
    next: t.learnStateNext,
    later: t.learnStateLater,
    locked: t.learnStateLocked,
  } satisfies Record<State, () => string>;
  return words[state]();
}

import { beforeEach, expect, test } from "vitest";
import type { Deadline } from "../../generated/Deadline";
import type { LearnReply } from "../../generated/LearnReply";
import type { NextStep } from "../../generated/NextStep";
import type { TrackCard } from "../../generated/TrackCard";
import { speak } from "../../i18n";
import { greeting, lead, nextWords } from "./rules";

beforeEach(() => speak("en", "arabic"));

const lesson: Extract<NextStep, { kind: "lesson" }> = {
  kind: "lesson",
  module: "a3",
  module_title: "What you must never paste",
  lesson: "hidden-identifiers",
  title: "Hidden identifiers",
  lang: "en",
  number: 2,
  of: 4,
  minutes: 4,
  exercises: 1,
  begun: true,
};

test("the greeting follows the hour", () => {
  expect(greeting(8, "Dara")).toBe("Good morning, Dara");
  expect(greeting(13, "Dara")).toBe("Good afternoon, Dara");
  expect(greeting(19, "Dara")).toBe("Good evening, Dara");
  expect(greeting(2, "Dara")).toBe("Good evening, Dara");
});

test("a begun lesson is gone on with", () => {
  expect(nextWords(lesson)).toMatchObject({
    eyebrow: "Continue · A3 What you must never paste",
    meta: "Lesson 2 of 4 · 4 minutes · one exercise",
    action: "Continue",
    href: "#/lesson/a3/hidden-identifiers",
  });
});

test("the same step is said in Khmer with Khmer digits", async () => {
  await speak("km", "khmer");
  expect(nextWords(lesson).meta).toBe("មេរៀនទី ២ នៃ ៤ · ៤ នាទី · លំហាត់ ១");
});

test("after a failed round the first lesson to read again is next, then the check", () => {
  const link = { module: "a1", lesson: "safe", title: "Safe", lang: "en" as const, done: false };
  const repeat = { kind: "repeat", check: "core", title: "Core check", wait_until: null } as const;
  expect(nextWords({ ...repeat, lessons: [link] }).href).toBe("#/lesson/a1/safe");
  expect(nextWords({ ...repeat, lessons: [{ ...link, done: true }] }).href).toBe("#/check/core");
});

test("signing, checking and being done each lead somewhere of their own", () => {
  const check = nextWords({
    kind: "check",
    check: "core",
    title: "Core check",
    questions: 12,
    minutes: 8,
    begun: false,
  });
  expect(check.meta).toContain("12 questions · 8 minutes");
  expect(nextWords({ kind: "sign-rules", version: "1.2.0" }).href).toBe("#/rules");
  expect(nextWords({ kind: "done", certificate: null, valid_until: null })).toMatchObject({ gold: true });
});

test("the lead says what is left and what is due, and nothing when nothing is", () => {
  const reply: LearnReply = { name: "Dara", hour: 8, next: lesson, card: null, tracks: [] };
  expect(lead(reply)).toBe("");
});

const track: TrackCard = {
  track: "a",
  title: "Everyone",
  audience: "",
  modules: [],
  rules: { version: "1.0", signed: null },
  check: null,
  requires: [],
  assigned: true,
  begun: true,
  certificate: null,
  valid_until: null,
  due: null,
};

test("the lead tells a first due day, a renewal, the days of grace and what is overdue apart", () => {
  const reply: LearnReply = { name: "Dara", hour: 8, next: lesson, card: null, tracks: [] };
  const due = (part: Partial<Deadline>) => {
    const deadline: Deadline = {
      due: "2026-12-20",
      grace: "2026-12-30",
      days_left: 20,
      nearness: "later",
      renewal: false,
      ...part,
    };
    return lead({ ...reply, tracks: [{ ...track, due: deadline }] });
  };
  expect(due({})).toBe("Your check is due on 20 December 2026.");
  expect(due({ days_left: 1, nearness: "soon" })).toBe("Your check is due tomorrow, 20 December 2026.");
  expect(due({ days_left: 3, nearness: "soon", renewal: true })).toBe(
    "Take your check again by 20 December 2026 for a new certificate.",
  );
  expect(due({ days_left: -2, nearness: "soon" })).toBe(
    "Your check was due on 20 December 2026. The last day is 30 December 2026.",
  );
  expect(due({ days_left: -11, nearness: "overdue" })).toContain("Please finish it soon.");
});

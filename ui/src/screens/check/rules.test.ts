import { describe, expect, it } from "vitest";
import type { CheckForm } from "../../generated/CheckForm";
import type { CheckResult } from "../../generated/CheckResult";
import { entry, failure, openPlaces, startAt, toRead } from "./rules";

const form: CheckForm = {
  attempt: "t",
  title: "Core check",
  lang: "en",
  items: ["a", "b", "c"].map((id) => ({ id, stem: id, options: [] })),
  answers: { a: "b" },
  minutes: 8,
  pass: 2,
  reviewed: true,
};
const link = (lesson: string) => ({ module: "a1", lesson, title: lesson, lang: "en" as const, done: false });
const item = (lesson: string, correct: boolean) => ({
  item: lesson,
  stem: "",
  chosen: "",
  correct,
  critical: false,
  objective: "A1.1",
  objective_text: "",
  why: "",
  rules: [],
  lesson: link(lesson),
});
const result: CheckResult = {
  check: "core",
  title: "Core check",
  lang: "en",
  attempt: "t",
  at: "2026-11-20T08:00:00Z",
  score: 9,
  of: 12,
  pass: 10,
  critical_right: 4,
  critical_of: 4,
  passed: false,
  items: [item("one", false), item("two", true), item("one", false), item("three", false)],
  objectives: [],
  certificate: null,
  rules_to_sign: false,
};

describe("filling the form", () => {
  it("it opens at the first question without an answer", () => {
    expect(startAt(form)).toBe(1);
    expect(startAt({ ...form, answers: { a: "a", b: "a", c: "a" } })).toBe(0);
  });
  it("open questions are counted from the answers on the screen", () => {
    expect(openPlaces(form, { a: "a", c: "b" })).toEqual([1]);
  });
});

describe("why it was not passed", () => {
  it("one or two missing is close", () => {
    expect(failure(result)).toEqual({ low: true, close: true, missed: 0 });
    expect(failure({ ...result, score: 7 }).close).toBe(false);
  });
  it("enough right answers and a wrong critical one is told apart", () => {
    expect(failure({ ...result, score: 11, critical_right: 3 })).toEqual({
      low: false,
      close: false,
      missed: 1,
    });
  });
});

describe("what to read again", () => {
  it("each lesson is named once", () => {
    expect(toRead(result, []).map((entry) => entry.lesson)).toEqual(["one", "three"]);
  });
  it("what the core asks for comes first", () => {
    expect(toRead(result, [link("two")]).map((entry) => entry.lesson)).toEqual(["two"]);
  });
});

describe("the entry page", () => {
  const free = {
    lessons_left: 0,
    requires: [],
    wait_until: null,
    repeat: [],
    open: false,
    passed: false,
  };
  it("an open sitting can always be gone on with", () => {
    expect(entry({ ...free, open: true, lessons_left: 2 })).toBe("open");
  });
  it("lessons come before waiting, and waiting before repeating", () => {
    const all = { ...free, lessons_left: 1, wait_until: "2026-11-21T08:00:00Z", repeat: [link("one")] };
    expect(entry(all)).toBe("locked");
    expect(entry({ ...all, lessons_left: 0 })).toBe("waiting");
    expect(entry({ ...all, lessons_left: 0, wait_until: null })).toBe("repeat");
    expect(entry({ ...free, repeat: [{ ...link("one"), done: true }] })).toBe("ready");
  });
  it("a passed check says so", () => {
    expect(entry({ ...free, passed: true })).toBe("passed");
  });
  it("certificates of other tracks come before the check that draws across them", () => {
    expect(entry({ ...free, requires: [{ held: true }, { held: false }] })).toBe("required");
    expect(entry({ ...free, requires: [{ held: true }] })).toBe("ready");
  });
});

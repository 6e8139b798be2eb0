import { expect, test } from "vitest";
import type { CardItem } from "../../generated/CardItem";
import { firstOpen, right, toRead } from "./rules";

const item = (id: string, correct: boolean | null, lesson = "labels"): CardItem => ({
  view: { id, stem: id, options: [] },
  feedback: correct === null ? null : { id, correct, options: [], rules: [] },
  lesson: { module: "a1", lesson, title: lesson, lang: "en", done: true },
});

test("a card goes on at its first question without an answer, and ends after the last", () => {
  expect(firstOpen(null)).toBe(0);
  expect(firstOpen({ items: [item("1", true), item("2", null)] })).toBe(1);
  expect(firstOpen({ items: [item("1", true), item("2", false)] })).toBe(2);
});

test("right answers are counted, and each lesson to read again is named once", () => {
  const items = [item("1", true), item("2", false), item("3", false), item("4", false, "rules")];
  expect(right({ items })).toBe(1);
  expect(toRead({ items }).map((link) => link.lesson)).toEqual(["labels", "rules"]);
});

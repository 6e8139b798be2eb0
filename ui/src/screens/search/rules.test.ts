import { expect, test } from "vitest";
import type { Hit } from "../../generated/Hit";
import { address, groups, step } from "./rules";

const hit = (target: Hit["target"]): Hit => ({ target, title: [], snippet: [], other_language: false });
const rule = hit({ kind: "rule", rule: "GR-07" });
const lesson = hit({ kind: "lesson", module: "a3", lesson: "hidden", page: 2 });

test("hits are grouped by kind, the best kind first, and counted through", () => {
  const [first, second] = groups([rule, lesson, rule]);
  expect(first?.kind).toBe("rule");
  expect(first?.hits.map((found) => found.place)).toEqual([0, 1]);
  expect(second?.hits.map((found) => found.place)).toEqual([2]);
});

test("a hit in a lesson leads to its page", () => {
  expect(address(lesson.target)).toBe("#/lesson/a3/hidden/2");
  expect(address(rule.target)).toBe("#/rules/GR-07");
});

test("the arrow keys go round", () => {
  expect(step(0, -1, 3)).toBe(2);
  expect(step(2, 1, 3)).toBe(0);
  expect(step(0, 1, 0)).toBe(0);
});

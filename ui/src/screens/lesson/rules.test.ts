import { describe, expect, it } from "vitest";
import type { Step } from "../../generated/Step";
import { after, before, closes, firstOpen, reachable, stepOf } from "./rules";

const page: Step = { kind: "page", page: { title: "", blocks: [] } };
const steps: Step[] = [
  page,
  page,
  { kind: "exercise", exercise: "e", title: "" },
  { kind: "recall", item: "A1.1-R1" },
];

describe("the step an address names", () => {
  it("a number inside the lesson is a step", () => {
    expect(stepOf("0", 4)).toBe(0);
    expect(stepOf("3", 4)).toBe(3);
  });
  it("anything else is none", () => {
    for (const param of [undefined, "", "4", "-1", "x", "1.5"]) expect(stepOf(param, 4)).toBeNull();
  });
});

describe("going on", () => {
  it("Continue leads to the next step", () => {
    expect(after(0, 4, [0])).toBe(1);
  });
  it("after the last step it leads back to one that was passed over", () => {
    expect(after(3, 4, [0, 2])).toBe(1);
  });
  it("only the last step closes a lesson, and only when all others are done", () => {
    expect(closes(3, 4, [0, 1, 2])).toBe(true);
    expect(closes(3, 4, [0, 2])).toBe(false);
    expect(closes(2, 4, [0, 1, 2, 3])).toBe(false);
  });
  it("Back stops at the first step", () => {
    expect(before(0)).toBeNull();
    expect(before(2)).toBe(1);
  });
  it("a finished lesson has no open step", () => {
    expect(firstOpen(4, [0, 1, 2, 3])).toBeNull();
    expect(firstOpen(4, [0, 1])).toBe(2);
  });
});

describe("the list of steps", () => {
  it("pages may be read ahead, exercises and the last question wait for their turn", () => {
    expect(reachable(1, steps, [], 0)).toBe(true);
    expect(reachable(2, steps, [], 0)).toBe(false);
    expect(reachable(2, steps, [0, 1], 0)).toBe(true);
    expect(reachable(3, steps, [0, 1, 2, 3], 0)).toBe(true);
  });
});

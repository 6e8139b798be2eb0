import { beforeEach, describe, expect, it } from "vitest";
import type { PartFeedback } from "../generated/PartFeedback";
import { speak } from "../i18n";
import type { ResponseOf, ViewOf } from "./kinds";
import { repairWord, withMark } from "./repair";
import { blank, missing, said, score } from "./rules";

const choice = (id: string) => ({ id, text: `words of ${id}` });
const view: ViewOf<"repair"> = {
  kind: "repair",
  lines: [choice("load"), choice("scale"), choice("split")],
  fixes: [choice("train-only"), choice("more")],
  code: true,
};
const answer = (marked: Record<string, string>): ResponseOf<"repair"> => ({ kind: "repair", marked });

describe("lines to repair", () => {
  beforeEach(() => speak("en", "arabic"));

  it("a mark goes on without a fix and off with it", () => {
    const on = withMark(answer({}), "scale");
    expect(on.marked).toEqual({ scale: "" });
    expect(withMark(answer({ scale: "more", load: "" }), "scale").marked).toEqual({ load: "" });
  });

  it("one line must be marked, and every marked line needs a fix", () => {
    expect(missing(view, blank(view), [])).toEqual({ why: "mark-one" });
    expect(missing(view, answer({ scale: "", split: "more" }), [])).toEqual({ why: "fix", count: 1 });
    expect(missing(view, answer({ scale: "train-only" }), [])).toBeNull();
  });

  it("the chosen fix is told in its words", () => {
    expect(said(view, answer({ scale: "more" }), "scale")).toBe("words of more");
    expect(said(view, answer({ scale: "more" }), "load")).toBe("");
  });

  it("a sound line that was marked is no line that should have been found", () => {
    const part = (id: string, mark: PartFeedback["mark"]) => ({ id, mark, text: "", right: "", why: "" });
    const parts = [part("load", "bad"), part("scale", "good"), part("split", "missed")];
    expect(score(view, { score: 0, passed: false, parts, models: [] })).toEqual({
      right: 1,
      half: 0,
      of: 2,
    });
  });

  it("each mark but a missed one and a sound one has a word of its own here", () => {
    expect(new Set([repairWord("good"), repairWord("partial"), repairWord("bad")]).size).toBe(3);
    expect([repairWord("missed"), repairWord("neutral")]).toEqual([undefined, undefined]);
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import type { Grade } from "../generated/Grade";
import type { PartFeedback } from "../generated/PartFeedback";
import type { View } from "../generated/View";
import { speak } from "../i18n/words.svelte";
import { aboutIn, rightIn, yoursIn } from "./told";

const choice = (id: string) => ({ id, text: `words of ${id}` });
const part = (id: string, mark: PartFeedback["mark"], right = ""): PartFeedback => ({
  id,
  mark,
  text: id,
  right,
  why: "",
});
const grade = (...parts: PartFeedback[]): Grade => ({ score: 0, passed: false, parts, models: [] });

const timeline: View = {
  kind: "timeline",
  slots: [choice("now")],
  actions: [choice("a"), choice("b")],
  interruptions: [],
};
const pdca: View = {
  kind: "pdca",
  owners: [choice("head")],
  dues: [choice("march")],
  actions: [choice("train")],
};
const calibrate: View = {
  kind: "calibrate",
  levels: ["0", "1", "2", "3", "4"].map(choice),
  cards: [{ id: "log", title: "A log", text: "Ten lines a day" }],
};

beforeEach(() => speak("en", "arabic"));

describe("what is told beside a part", () => {
  it("“not at all” is told in words, as an answer and as what is right", () => {
    const response = { kind: "timeline" as const, placed: { a: null, b: "now" }, answered: {} };
    expect(yoursIn(timeline, response, "a")).toBe("Not at all");
    expect(yoursIn(timeline, response, "b")).toBe("words of now");
    expect(rightIn(timeline, grade(), part("b", "bad"))).toBe("Not at all");
    expect(rightIn(timeline, grade(), part("a", "bad", "words of now"))).toBeNull();
  });

  it("a level is told with its anchor, in the digits of the screen", async () => {
    const response = { kind: "calibrate" as const, scores: { log: 3 } };
    expect(yoursIn(calibrate, response, "log")).toBe("3 · words of 3");
    await speak("en", "khmer");
    expect(yoursIn(calibrate, response, "log")).toBe("៣ · words of 3");
    expect(aboutIn(calibrate, "log")).toBe("Ten lines a day");
  });

  it("of an action on the board only what was not right is told", () => {
    const response = {
      kind: "pdca" as const,
      phases: { train: "plan" as const },
      owners: { train: "head" },
      dues: {},
    };
    expect(yoursIn(pdca, response, "train")).toBe("Plan · words of head");
    const parts = [
      part("train", "partial"),
      part("train/phase", "bad", "do"),
      part("train/owner", "good", "words of head"),
      part("train/due", "missed", "words of march"),
    ];
    expect(rightIn(pdca, grade(...parts), part("train", "partial"))).toBe("Do · words of march");
  });

  it("other kinds tell it as they did", () => {
    const label: View = { kind: "label", lines: [], cases: [] };
    expect(yoursIn(label, { kind: "label", chosen: {} }, "x")).toBeNull();
    expect(rightIn(label, grade(), part("x", "bad", "r"))).toBeNull();
    expect(aboutIn(label, "x")).toBe("");
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import type { Grade } from "../generated/Grade";
import type { PartFeedback } from "../generated/PartFeedback";
import { speak } from "../i18n";
import { claimRight, sources } from "./claim";
import type { ResponseOf, ViewOf } from "./kinds";
import { blank, lines, missing, open, said, score } from "./rules";

const verdicts = [
  { id: "true", text: "True" },
  { id: "false", text: "False" },
  { id: "unsupported", text: "Not supported" },
];
const bare: ViewOf<"claim"> = {
  kind: "claim",
  verdicts,
  claims: [
    { id: "sum", text: "The sum is 3." },
    { id: "mood", text: "All were glad." },
  ],
  shelf: [],
};
const shelved: ViewOf<"claim"> = { ...bare, shelf: [{ id: "s1", title: "Register", text: "1, 2" }] };
const answer = (sources: Record<string, string>): ResponseOf<"claim"> => ({
  kind: "claim",
  verdicts: { sum: "true", mood: "unsupported" },
  sources,
});
const part = (id: string, mark: PartFeedback["mark"], right: string): PartFeedback => ({
  id,
  mark,
  text: "",
  right,
  why: "",
});

describe("claims and their sources", () => {
  beforeEach(() => speak("en", "arabic"));

  it("without a shelf the verdicts are enough", () => {
    expect(missing(bare, blank(bare), [])).toEqual({ why: "left", count: 2 });
    expect(missing(bare, answer({}), [])).toBeNull();
    expect(said(bare, answer({}), "sum")).toBe("True");
  });

  it("with a shelf every claim wants its source, also one that no note settles", () => {
    expect(open(shelved, answer({ sum: "s1" }))).toEqual(["mood"]);
    expect(missing(shelved, answer({ sum: "s1", mood: "" }), [])).toBeNull();
    expect(sources(shelved).map(({ id }) => id)).toEqual(["s1", ""]);
  });

  it("verdict and source are told in words, and an answer from before sources by its verdict", () => {
    expect(said(shelved, answer({ sum: "s1", mood: "" }), "sum")).toBe("True · Register");
    expect(said(shelved, answer({ sum: "s1", mood: "" }), "mood")).toBe("Not supported · No note here");
    expect(said(shelved, answer({}), "sum")).toBe("True");
  });

  it("the right source is told with the right verdict and not counted", () => {
    const parts = [
      part("sum", "partial", "True"),
      part("mood", "bad", "Not supported"),
      part("sum/source", "neutral", "Register"),
      part("mood/source", "neutral", ""),
    ];
    const grade: Grade = { score: 0.25, passed: false, parts, models: [] };
    expect(lines(shelved, grade).map(({ id }) => id)).toEqual(["sum", "mood"]);
    expect(score(shelved, grade)).toEqual({ right: 0, half: 1, of: 2 });
    expect(lines(shelved, grade).map((one) => claimRight(grade, one))).toEqual([
      "True · Register",
      "Not supported · No note here",
    ]);
  });
});

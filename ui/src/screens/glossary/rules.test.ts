import { describe, expect, it } from "vitest";
import { byLetter, filtered, letterOf } from "./rules";

const term = (id: string, term: string, other: string) => ({ id, term, other, meaning: "", settled: true });
const terms = [
  term("agent", "agent", "ភ្នាក់ងារ AI"),
  term("algorithm", "Algorithm", "អាលហ្គោរីត"),
  term("bias", "bias", "ភាពលំអៀង"),
];

describe("glossary", () => {
  it("stands under first letters, in capitals, in the order it came", () => {
    expect(byLetter(terms).map((one) => [one.letter, one.terms.length])).toEqual([
      ["A", 2],
      ["B", 1],
    ]);
    expect(letterOf("ទិន្នន័យ")).toBe("ទ");
    expect(letterOf("(AI)")).toBe("A");
    expect(letterOf("24")).toBe("#");
  });

  it("is found in either language", () => {
    expect(filtered(terms, "លំអៀង").map((one) => one.id)).toEqual(["bias"]);
    expect(filtered(terms, "AGENT").map((one) => one.id)).toEqual(["agent"]);
    expect(filtered(terms, "")).toHaveLength(3);
  });
});

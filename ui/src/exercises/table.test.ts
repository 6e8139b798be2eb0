import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../i18n";
import type { ResponseOf, ViewOf } from "./kinds";
import { blank, missing, open, said } from "./rules";
import { isAmbiguous, tableRight } from "./table";

const choice = (id: string) => ({ id, text: `words of ${id}` });
const view: ViewOf<"table"> = {
  kind: "table",
  groups: [choice("kandal"), choice("takeo")],
  columns: [choice("asked")],
  counts: [[50], [40]],
  questions: [
    { id: "worse", text: "Which?", asks: "group", tolerance: 0 },
    { id: "rate", text: "Which rate?", asks: "percent", tolerance: 0.5 },
    { id: "sum", text: "How many?", asks: "count", tolerance: 0 },
  ],
};
const answer = (answers: Record<string, string>): ResponseOf<"table"> => ({ kind: "table", answers });

describe("a table with questions", () => {
  beforeEach(() => speak("en", "arabic"));

  it("nothing can be checked before every question has an answer", () => {
    expect(missing(view, blank(view), [])).toEqual({ why: "left", count: 3 });
    expect(open(view, answer({ worse: "takeo", rate: "  " }))).toEqual(["rate", "sum"]);
    expect(missing(view, answer({ worse: "takeo", rate: "30 %", sum: "៩០" }), [])).toBeNull();
  });

  it("what is no number is told before what is still open", () => {
    expect(missing(view, answer({ worse: "takeo", rate: "a third" }), [])).toEqual({
      why: "numeral",
      count: 1,
    });
    expect(missing(view, answer({ worse: "takeo", rate: "30", sum: "90 %" }), [])).toEqual({
      why: "numeral",
      count: 1,
    });
  });

  it("a number is told as it was typed, and a group by its name", () => {
    const typed = answer({ worse: "takeo", rate: " ៣០,0 % " });
    expect(said(view, typed, "worse")).toBe("words of takeo");
    expect(said(view, typed, "rate")).toBe("៣០,0 %");
  });

  it("the right figure has its unit, its places and the chosen digits", async () => {
    expect(tableRight(view, "rate", "33.3")).toBe("33.3\u00a0%");
    expect(tableRight(view, "sum", "1300")).toBe("1,300");
    expect(tableRight(view, "worse", "Takeo")).toBe("Takeo");
    await speak("km", "khmer");
    expect(tableRight(view, "rate", "33.3")).toBe("៣៣,៣\u00a0%");
  });

  it("how a number is read is told where a mark in it could be mistaken", () => {
    expect(["1,300", "1.300", "1 300", "១.៣០០", "12,5"].every(isAmbiguous)).toBe(true);
    expect(["40", "40 %", "", "forty, or so"].some(isAmbiguous)).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import type { HistoryLine } from "../../generated/HistoryLine";
import { byDay, weakestFirst } from "./rules";

const at = (year: number, month: number, day: number, hour: number): HistoryLine => ({
  at: new Date(year, month - 1, day, hour).toISOString(),
  entry: { kind: "joined" },
  lang: "en",
});
const objective = (id: string, right: number, of: number) => ({
  objective: id,
  text: id,
  lang: "en" as const,
  right,
  of,
});

describe("history", () => {
  it("is cut into the days of this laptop's calendar, newest first", () => {
    const days = byDay([at(2026, 11, 20, 9), at(2026, 11, 20, 0), at(2026, 11, 19, 23)]);
    expect(days.map((day) => [day.day, day.lines.length])).toEqual([
      ["2026-11-20", 2],
      ["2026-11-19", 1],
    ]);
  });

  it("of nobody is empty", () => {
    expect(byDay([])).toEqual([]);
  });
});

describe("objectives", () => {
  it("stand weakest first, and those never asked are left out", () => {
    const sorted = weakestFirst([
      objective("a", 2, 2),
      objective("b", 1, 3),
      objective("c", 0, 0),
      objective("d", 2, 6),
    ]);
    expect(sorted.map((one) => one.objective)).toEqual(["d", "b", "a"]);
  });
});

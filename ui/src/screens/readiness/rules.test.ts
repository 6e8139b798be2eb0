import { describe, expect, it } from "vitest";
import type { OpinionLine } from "../../generated/OpinionLine";
import { choiceOf, comparison, isDay, placeOf, seats, trend, verdictOf } from "./rules";

const said = (level: number) => ({ verdict: { level }, reason: "" });
const none = { verdict: { "not-applicable": "We write no software." }, reason: "" };
const question = (first: OpinionLine | null, second: OpinionLine | null) => ({ first, second });
const round = (closed: string | null, like: boolean, overall: number | null) => ({ closed, like, overall });

describe("an address of the readiness screen", () => {
  it("shows the overview for anything unknown", () => {
    expect(placeOf([])).toEqual({ part: "overview", round: null });
    expect(placeOf(["area", "one"])).toEqual({ part: "overview", round: null });
  });
  it("names a round and an area", () => {
    expect(placeOf(["area", "one", "R2"])).toEqual({ part: "area", round: "one", area: "R2" });
    expect(placeOf(["round", "one"])).toEqual({ part: "overview", round: "one" });
  });
});

describe("an answer", () => {
  it("is the same there and back", () => {
    expect(choiceOf(verdictOf("3", "") ?? undefined)).toBe("3");
    expect(verdictOf("na", "why")).toEqual({ "not-applicable": "why" });
    expect(verdictOf("", "")).toBeNull();
  });
  it("is compared only once both are given", () => {
    expect(comparison(question(said(1), null))).toBe("waiting");
    expect(comparison(question(said(1), said(1)))).toBe("alike");
    expect(comparison(question(said(1), said(2)))).toBe("differs");
    expect(comparison(question(said(0), said(2)))).toBe("apart");
    expect(comparison(question(said(0), none))).toBe("apart");
  });
  it("is agreed on only by two", () => {
    expect(seats(["A"])).toEqual(["first"]);
    expect(seats(["A", "B"])).toEqual(["first", "second", "agreed"]);
  });
});

describe("a trend", () => {
  it("holds closed rounds of one kind, oldest first", () => {
    const [newest, other, open, oldest] = [
      round("2026-11-01", true, 464),
      round("2026-08-01", false, 300),
      round(null, true, 500),
      round("2026-05-01", true, 370),
    ];
    expect(trend([newest, other, open, oldest])).toEqual([oldest, newest]);
  });
});

it("a day is a day of the calendar", () => {
  expect(["2026-11-21", "2026-02-30", "21.11.2026", ""].map(isDay)).toEqual([true, false, false, false]);
});

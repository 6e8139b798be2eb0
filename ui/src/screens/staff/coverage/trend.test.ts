import { describe, expect, it } from "vitest";
import type { Snapshot } from "../../../generated/Snapshot";
import { stretches, value, x, y } from "./trend";

const month = (readiness: number | null): Snapshot => ({
  month: "2026-11",
  people: 10,
  starters: 0,
  all: { assigned: 20, certified: 15, overdue: 5 },
  expiring: 0,
  exempt: 0,
  signed: 8,
  stale: 0,
  tracks: {},
  readiness:
    readiness === null ? null : { round: "r", overall: readiness, band: "developing", instrument: "2026.1" },
  rules: "1.0",
  content: "2026.1",
});

describe("a trend", () => {
  it("draws shares", () => {
    expect(value("certified", month(null))).toBe(75);
    expect(value("signed", month(null))).toBe(80);
    expect(value("overdue", month(null))).toBe(25);
    expect(value("readiness", month(464))).toBe(46.4);
  });

  it("breaks where there is no value and where another instrument began", () => {
    const months = [month(100), month(null), month(200), month(300), month(400)];
    const marks = [{ at: 3, kind: "instrument" as const, version: "2027.1" }];
    const drawn = stretches("readiness", { months, marks });
    expect(drawn.map((stretch) => stretch.length)).toEqual([1, 1, 2]);
    expect(stretches("signed", { months, marks }).map((stretch) => stretch.length)).toEqual([5]);
  });

  it("stays inside its box, also with one month", () => {
    expect(x(0, 1)).toBeGreaterThan(x(0, 2));
    expect(y(100)).toBeLessThan(y(0));
  });
});

import { describe, expect, it } from "vitest";
import type { Gate } from "../../generated/Gate";
import type { ReadinessReply } from "../../generated/ReadinessReply";
import { certified, late, limit, standingLook, standingPattern, STANDINGS, untouched } from "./rules";

const gate = (id: Gate["id"], percent: number): Gate => ({ id, percent, value: 2, met: true });
const coverage = {
  people: 3,
  standings: [1, 0, 0, 0, 1, 1],
  signed: 0,
  stale: 0,
} satisfies ReadinessReply["all"];
const report: ReadinessReply = {
  at: "2026-11-20T08:00:00Z",
  rules_version: "1.0",
  track_title: "Everyone",
  band: "developing",
  gates: [],
  all: coverage,
  units: [],
  roles: [],
  sat: 0,
  first_try: 0,
  median: null,
  weakest: [],
  people: [],
};

describe("readiness", () => {
  it("is held down by training before signatures, and by nothing when both reach 80 %", () => {
    expect(limit([gate("G2", 40), gate("G5", 74)])).toEqual({ by: "G5", percent: 74 });
    expect(limit([gate("G2", 79), gate("G5", 80)])).toEqual({ by: "G2", percent: 79 });
    expect(limit([gate("G2", 80), gate("G5", 100)])).toBeNull();
  });

  it("counts standings in the order of the report", () => {
    expect(late(coverage.standings)).toBe(2);
    expect(certified(coverage.standings)).toBe(1);
  });

  it("is empty until somebody learns, sits a check or signs", () => {
    expect(untouched(report)).toBe(true);
    expect(untouched({ ...report, sat: 1 })).toBe(false);
    expect(untouched({ ...report, all: { ...coverage, signed: 1 } })).toBe(false);
    expect(untouched({ ...report, all: { ...coverage, people: 0 }, sat: 1 })).toBe(true);
  });

  it("shows every standing by an icon and a pattern of its own", () => {
    expect(new Set(STANDINGS.map((one) => standingPattern[one])).size).toBe(STANDINGS.length);
    expect(new Set(STANDINGS.map((one) => standingLook[one].icon)).size).toBe(STANDINGS.length);
  });
});

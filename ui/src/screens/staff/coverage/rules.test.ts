import type { RollCounts } from "../../../generated/RollCounts";
import { describe, expect, it } from "vitest";
import { count, everyone, paramsOf, placeOf, wide } from "./rules";

describe("the address", () => {
  it("says what is shown, and is made from it", () => {
    const addresses = [
      [],
      ["months"],
      ["list", "overdue", "unit=1a2b", "track=a"],
      ["role=staff", "language=km", "state=overdue", "share"],
    ];
    for (const params of addresses) expect(paramsOf(placeOf(params))).toEqual(params);
  });

  it("leaves out what says nothing", () => {
    expect(placeOf(["list", "nobody", "unit=", "state=asleep", "language=fr", "=", "x=y"])).toEqual({
      part: "list",
      list: "all",
      filter: everyone,
      share: false,
    });
  });

  it("never shares out a list of names", () => {
    expect(placeOf(["list", "all", "share"]).share).toBe(false);
  });
});

describe("counts", () => {
  it("are found by their states", () => {
    const counts: RollCounts = {
      people: 9,
      assigned: 8,
      certified: 4,
      states: [1, 2, 3, 4, 5, 6, 7, 8, 9],
      signed: 0,
      stale: 0,
      starters: 0,
    };
    expect(count(counts, "expiring90", "expiring60", "expiring30")).toBe(9);
    expect(count(counts, "overdue")).toBe(8);
    expect(count(counts)).toBe(0);
  });

  it("are of everybody where nothing is chosen", () => {
    expect(wide(everyone)).toBe(true);
    expect(wide({ ...everyone, unit: "u" })).toBe(false);
  });
});

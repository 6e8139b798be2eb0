import { describe, expect, it } from "vitest";
import type { StaffPlan } from "../../../generated/StaffPlan";
import { base64, byKind, namesAnybody, twice } from "./rules";

const plan: StaffPlan = {
  add: 2,
  change: 0,
  nothing: 0,
  duplicate: 0,
  conflict: 0,
  faulty: 1,
  unknown_units: [],
  unknown_roles: [],
  rows: [
    { line: 2, name: "Sok", written: {}, does: { kind: "add" } },
    { line: 3, name: "", written: {}, does: { kind: "faulty", faults: [] } },
    { line: 4, name: "Keo", written: {}, does: { kind: "add" } },
  ],
};

describe("columns", () => {
  it("must say who a row is about", () => {
    expect(namesAnybody(["unit", null])).toBe(false);
    expect(namesAnybody([null, "given-name"])).toBe(true);
  });
  it("are seen when two hold the same", () => {
    expect(twice(["unit", null, null, "unit"])).toBe("unit");
    expect(twice(["unit", null, null])).toBeNull();
  });
});

describe("the preview", () => {
  it("shows rows with mistakes first, and kinds that have rows only", () => {
    expect(byKind(plan).map((one) => [one.kind, one.rows.length])).toEqual([
      ["faulty", 1],
      ["add", 2],
    ]);
  });
});

describe("a file", () => {
  it("is handed in as base64 however long it is", () => {
    const bytes = new Uint8Array(100_001).fill(200);
    expect(atob(base64(bytes)).length).toBe(100_001);
  });
});

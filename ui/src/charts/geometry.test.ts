import { describe, expect, it } from "vitest";
import { states } from "./bands";
import { reach, share, stacked } from "./geometry";
import { drawings } from "./patterns";

describe("geometry", () => {
  it("fills the bar end to end", () => {
    const parts = stacked([3, 0, 1]);
    expect(parts.map((part) => part.size)).toEqual([75, 0, 25]);
    expect(parts.map((part) => part.start)).toEqual([0, 75, 75]);
  });

  it("keeps a very small part visible without making the bar longer", () => {
    const parts = stacked([999, 1]);
    expect(parts[1]?.size).toBeGreaterThan(1);
    expect(parts.reduce((sum, part) => sum + part.size, 0)).toBeCloseTo(100);
  });

  it("draws nothing of nobody", () => {
    expect(stacked([0, 0])).toEqual([
      { start: 0, size: 0 },
      { start: 0, size: 0 },
    ]);
    expect(reach(1, 0)).toBe(0);
    expect(share(1, 0)).toBeNull();
  });

  it("never reaches past the end", () => {
    expect(reach(12, 10)).toBe(100);
  });

  it("rounds a share down", () => {
    expect(share(799, 1000)).toBe(79);
    expect(share(4, 5)).toBe(80);
  });
});

describe("bands", () => {
  const bands = ["a", "b", "c"].map((id) => ({ id }));

  it("stand within, at or above the ceiling", () => {
    expect(states(bands, "b").map((band) => band.state)).toEqual(["within", "ceiling", "above"]);
    expect(states(bands, "?").every((band) => band.state === "above")).toBe(true);
  });
});

describe("patterns", () => {
  it("are told apart by drawing or ground, never by colour alone", () => {
    const seen = Object.entries(drawings).map(([name, { path }]) => path || name);
    expect(new Set(seen).size).toBe(seen.length);
  });
});

import { describe, expect, it } from "vitest";
import type { ItemLine } from "../../generated/ItemLine";
import { fits, nextOpen, placeOf, shown } from "./rules";

const item: ItemLine = {
  item: "A1.1-01",
  stem: "?",
  lang: "en",
  critical: false,
  answers: 0,
  amount: "too-few",
  p: null,
  ease: null,
  r: null,
  discrimination: null,
  wrong: [],
  seconds: null,
  languages: [],
  reasons: [],
};

describe("the page", () => {
  it("knows its parts by their address", () => {
    expect(placeOf([])).toEqual({ part: "figures" });
    expect(placeOf(["panel"])).toEqual({ part: "figures" });
    expect(placeOf(["marks"])).toEqual({ part: "marks" });
    expect(placeOf(["panel", "p"])).toEqual({ part: "panel", panel: "p" });
    expect(placeOf(["panel", "p", "j", "2"])).toEqual({ part: "sheet", panel: "p", judge: "j", round: 2 });
    expect(placeOf(["panel", "p", "j"])).toEqual({ part: "sheet", panel: "p", judge: "j", round: 1 });
  });

  it("shows what fits the choice", () => {
    const weak: ItemLine = { ...item, amount: "usable", reasons: ["weak"] };
    const sound: ItemLine = { ...item, amount: "provisional" };
    const all = [item, weak, sound];
    expect(shown(all, "all")).toEqual(all);
    expect(shown(all, "mend")).toEqual([weak]);
    expect(shown(all, "data")).toEqual([weak, sound]);
  });
});

describe("a rating", () => {
  it("goes from 0 to 100 in steps of five", () => {
    expect([0, 5, 100].every(fits)).toBe(true);
    expect([-5, 52, 105, 7.5, Number.NaN].some(fits)).toBe(false);
  });

  it("leads to the next open question, round the end", () => {
    expect(nextOpen([true, false, true, false], 1)).toBe(3);
    expect(nextOpen([false, true, true], 1)).toBe(0);
    expect(nextOpen([true, true], 0)).toBeNull();
    expect(nextOpen([], 0)).toBeNull();
  });
});

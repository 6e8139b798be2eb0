import { describe, expect, it } from "vitest";
import { besides, referenceOf } from "./rules";

const size = { width: 300, height: 120 };
const room = { width: 1000, height: 700 };

describe("where a reference opens", () => {
  it("it opens under its words", () => {
    expect(besides({ left: 100, top: 80, right: 160, bottom: 100 }, size, room)).toEqual({ x: 100, y: 108 });
  });

  it("it opens above them near the end of the page", () => {
    expect(besides({ left: 100, top: 620, right: 160, bottom: 640 }, size, room)).toEqual({ x: 100, y: 492 });
  });

  it("it never leaves the page at the side", () => {
    expect(besides({ left: 950, top: 80, right: 990, bottom: 100 }, size, room).x).toBe(692);
  });

  it("a window taller than the page starts at its top", () => {
    expect(besides({ left: 0, top: 300, right: 9, bottom: 320 }, { width: 300, height: 900 }, room).y).toBe(
      8,
    );
  });
});

describe("what a reference says", () => {
  it("a rule and a term with one id are told apart", () => {
    const entry = (to: string) => ({ to, id: "x", title: to, other: "", text: "", stale: false, as_of: "" });
    expect(referenceOf([entry("rule"), entry("term")], { to: "term", id: "x" })?.title).toBe("term");
    expect(referenceOf([entry("rule")], { to: "fact", id: "x" })).toBeNull();
  });
});

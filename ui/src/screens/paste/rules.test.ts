import { describe, expect, it } from "vitest";
import type { Finding } from "../../generated/Finding";
import { byKind, characters, stretches } from "./rules";

const finding = (kind: Finding["kind"], start: number, end: number): Finding => ({
  kind,
  start,
  end,
  text: "",
  placeholder: "[X]",
  class: "d3",
});

describe("a checked text", () => {
  it("is cut at what was found, and nothing is lost", () => {
    const text = "Call Dara on 012 345 678.";
    const cut = stretches(text, [finding("name", 5, 9), finding("phone", 13, 24)]);
    expect(cut.map((part) => [part.text, part.finding?.kind ?? null])).toEqual([
      ["Call ", null],
      ["Dara", "name"],
      [" on ", null],
      ["012 345 678", "phone"],
      [".", null],
    ]);
  });

  it("leaves out what does not fit the text", () => {
    const cut = stretches("abc", [finding("name", 0, 2), finding("date", 1, 3), finding("money", 2, 9)]);
    expect(cut.map((part) => part.text).join("")).toBe("abc");
    expect(cut.filter((part) => part.finding !== null)).toHaveLength(1);
  });

  it("counts findings by kind, the most frequent first", () => {
    const counts = byKind([finding("date", 0, 1), finding("name", 1, 2), finding("name", 2, 3)]);
    expect(counts).toEqual([
      { kind: "name", count: 2 },
      { kind: "date", count: 1 },
    ]);
  });

  it("counts characters as the core does", () => {
    expect(characters("កា😀")).toBe(3);
    expect(characters("")).toBe(0);
  });
});

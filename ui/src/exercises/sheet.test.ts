import { describe, expect, it } from "vitest";
import type { Grade } from "../generated/Grade";
import type { Response } from "../generated/Response";
import type { SheetResponse } from "../generated/SheetResponse";
import type { SheetView } from "../generated/SheetView";
import { handedIn, kept, letters, linesOf, LONGEST, openSheet, phase, tooMany } from "./sheet";

const grade: Grade = { score: 0, passed: false, parts: [], models: [] };
const view: SheetView = {
  case: "A case",
  fields: [
    { id: "purpose", label: "Purpose", hint: "", long: true },
    { id: "owner", label: "Owner", hint: "", long: false },
  ],
  checklist: [{ id: "named", text: "It names somebody" }],
};
const form = (more: Partial<SheetResponse> = {}): Response & { kind: "sheet" } => ({
  kind: "sheet",
  texts: {},
  ticked: [],
  compared: false,
  ...more,
});

describe("a form that is compared", () => {
  it("comes back once to be compared, and is over when that was said", () => {
    expect(phase(form(), null)).toBe("answer");
    expect(phase(form(), grade)).toBe("compare");
    expect(phase(form({ compared: true }), grade)).toBe("over");
  });

  it("every other kind is over when it was handed in", () => {
    expect(phase({ kind: "spot", marked: [] }, grade)).toBe("over");
    expect(phase({ kind: "spot", marked: [] }, null)).toBe("answer");
  });

  it("is handed in first as it is, then as compared", () => {
    expect(handedIn(form(), null)).toEqual(form());
    const padded = form({ texts: { purpose: " To sort\nletters \n" } });
    expect(handedIn(padded, null)).toEqual(form({ texts: { purpose: "To sort\nletters" } }));
    expect(handedIn(form({ ticked: ["named"] }), grade)).toEqual(form({ ticked: ["named"], compared: true }));
    const other: Response = { kind: "label", chosen: {} };
    expect(handedIn(other, grade)).toBe(other);
  });

  it("keeps its texts when it is begun again, but neither ticks nor comparison", () => {
    const texts = { purpose: "To sort letters" };
    expect(kept(form({ texts, ticked: ["named"], compared: true }))).toEqual(form({ texts }));
    expect(kept({ kind: "rewrite", text: "x", ticked: ["a"] })).toEqual({
      kind: "rewrite",
      text: "x",
      ticked: [],
    });
    expect(kept({ kind: "classify", placed: { a: "b" } })).toBeNull();
    expect(kept(null)).toBeNull();
  });
});

describe("the fields of a form", () => {
  it("a field of blanks is open", () => {
    expect(openSheet(view, form({ texts: { purpose: " \n " } }))).toEqual(["purpose", "owner"]);
    expect(openSheet(view, form({ texts: { purpose: "a", owner: " b " } }))).toEqual([]);
  });

  it("letters are counted as the core counts them: without the blanks around, and a rare letter once", () => {
    expect(letters("  ក្រុម \n")).toBe(5);
    expect(letters("👩")).toBe(1);
    expect(letters(undefined)).toBe(0);
  });

  it("what is too many is told from the first letter on", () => {
    expect(tooMany("x".repeat(LONGEST))).toBe(0);
    expect(tooMany(` ${"x".repeat(LONGEST + 3)} `)).toBe(3);
  });

  it("a field grows with its text, within bounds", () => {
    expect(linesOf("")).toBe(4);
    expect(linesOf("a\nb\nc\nd\ne\nf")).toBe(6);
    expect(linesOf("x".repeat(9000))).toBe(24);
  });
});

import { describe, expect, it } from "vitest";
import { dayOf, draftOf, entryOf, EVERYBODY_HERE, narrowed, optionalDay } from "./rules";

describe("a day", () => {
  it("is read year first and day first, in both digits", () => {
    for (const text of ["2026-03-04", "04/03/2026", "4.3.2026", "០៤/០៣/២០២៦"]) expect(dayOf(text)).toBe("2026-03-04");
  });
  it("is refused when there is no such day", () => {
    for (const text of ["31/02/2026", "2026", "3/4/26", "tomorrow"]) expect(dayOf(text)).toBeNull();
  });
  it("may be left empty where the form says so", () => {
    expect([optionalDay(" "), optionalDay("2026-01-01"), optionalDay("x")]).toEqual([null, "2026-01-01", undefined]);
  });
});

describe("the form of a person", () => {
  it("keeps what is known", () => {
    const entry = entryOf({ ...draftOf(null), name_khmer: "សុខ ដារ៉ា", unit: "u1", role: "staff", language: "km" });
    expect(entryOf(draftOf(entry))).toEqual(entry);
  });
  it("gives no language for none", () => {
    expect(entryOf(draftOf(null)).language).toBeNull();
  });
});

describe("a list", () => {
  it("knows whether it shows all who are there", () => {
    expect(narrowed(EVERYBODY_HERE)).toBe(false);
    expect(narrowed({ ...EVERYBODY_HERE, standing: "left" })).toBe(true);
  });
});

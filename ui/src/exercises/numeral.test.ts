import { describe, expect, it } from "vitest";
import numerals from "../../../tests/fixtures/numerals.json";
import { numeral } from "./numeral";

describe("typed numbers", () => {
  it("are read as the core reads them", () => {
    for (const { typed, percent, number } of numerals) {
      expect(numeral(typed, percent)?.value ?? null, `“${typed}”`).toBe(number);
    }
  });

  it("keep their places", () => {
    expect(numeral("12,50 %", true)).toEqual({ value: 12.5, places: 2 });
    expect(numeral("1,300", false)).toEqual({ value: 1300, places: 0 });
  });
});

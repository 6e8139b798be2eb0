import { expect, test } from "vitest";
import { draftFaults, emptyDraft, pinFault, profileOf } from "./rules";

test("an empty form misses a name, a unit and a role", () => {
  expect(draftFaults(emptyDraft())).toEqual(["name", "unit", "role"]);
});

test("one name in either script is enough", () => {
  const draft = { ...emptyDraft(), name_khmer: "សុខ ដារ៉ា", unit: "Intake", role: "staff" } as const;
  expect(profileOf(draft)).toEqual(draft);
});

test("a PIN has 4 to 12 digits in either script, twice the same", () => {
  expect(pinFault("123", "123")).toBe("shape");
  expect(pinFault("12a4", "12a4")).toBe("shape");
  expect(pinFault("1234", "1235")).toBe("differs");
  expect(pinFault("១២៣៤", "1234")).toBeNull();
});

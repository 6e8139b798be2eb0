import { expect, test } from "vitest";
import { Refusal } from "../../../host/refusal";
import { t } from "../../../i18n";
import {
  elsewhere,
  type FieldSpec,
  local,
  many,
  mistake,
  moment,
  monthsAfter,
  refusedAt,
  there,
  whole,
} from "./form";
import { filterParams, kindNames, placeOf } from "./kind";

const line: FieldSpec = { kind: "line", name: "tool", label: "Tool" };

test("an empty field is a mistake unless it may stay empty", () => {
  expect(mistake(line, {})).toBe(t.errorCaseMissing());
  expect(mistake(line, { tool: "  " })).toBe(t.errorCaseMissing());
  expect(mistake({ ...line, optional: true }, {})).toBeNull();
  expect(mistake({ kind: "tick", name: "people", label: "" }, {})).toBeNull();
  expect(mistake(line, { tool: "Sorter" })).toBeNull();
});

test("days, moments and numbers that cannot be one say how they are written", () => {
  const of = (kind: "date" | "moment" | "number", text: string) =>
    mistake({ kind, name: "x", label: "" }, { x: text });
  expect(of("date", "30.11.2026")).toBe(t.casesDayShape());
  expect(of("date", "2026-11-30")).toBeNull();
  expect(of("moment", "2026-11-30")).toBe(t.casesMomentShape());
  expect(of("moment", "2026-11-30T14:05")).toBeNull();
  expect(of("number", "many")).toBe(t.casesNumberShape());
  expect(of("number", "-1")).toBe(t.casesNumberShape());
  expect(of("number", "១២")).toBeNull();
  expect(whole({ x: "១២" }, "x")).toBe(12);
});

test("a refusal stands at the field it names, and below the form when it names none of them", () => {
  const refusal = new Refusal("case-unknown", { field: "tool" });
  expect(refusedAt(refusal, line)).toBe(t.errorCaseUnknown());
  expect(refusedAt(refusal, { ...line, name: "who" })).toBeNull();
  expect(elsewhere(refusal, [line])).toBe(false);
  expect(elsewhere(new Refusal("disk-full"), [line])).toBe(true);
});

test("local time goes to a moment and back", () => {
  expect(moment({ x: local("2026-11-20T05:00:00Z") }, "x")).toBe("2026-11-20T05:00:00.000Z");
});

test("months ahead never jump over the end of a month", () => {
  expect(monthsAfter("2026-11-30", 3)).toBe("2027-02-28");
  expect(monthsAfter("2027-08-31", 6)).toBe("2028-02-29");
  expect(monthsAfter("2026-11-20", 12)).toBe("2027-11-20");
});

test("several values are separated by blanks or commas", () => {
  expect(many({ x: " GR-06, GR-29 " }, "x")).toEqual(["GR-06", "GR-29"]);
  expect(many({}, "x")).toEqual([]);
});

test("a field that hangs on another is there only when the other says so", () => {
  const person: FieldSpec = { ...line, name: "person", when: (values) => values.for === "person" };
  expect(there([line, person], { for: "unit:1" })).toEqual([line]);
  expect(there([line, person], { for: "person" })).toEqual([line, person]);
});

test("addresses lead to lists, forms and cases, and what leads nowhere to the overview", () => {
  expect(placeOf([])).toEqual({ part: "overview" });
  expect(placeOf(["nonsense"])).toEqual({ part: "overview" });
  const filter = { show: "all", text: "" };
  for (const part of kindNames) expect(placeOf([part])).toEqual({ part, show: "list", filter });
  expect(placeOf(["uses", "abc"])).toEqual({ part: "uses", show: "one", id: "abc" });
  expect(placeOf(["requests", "new", "abc"])).toEqual({
    part: "requests",
    show: "new",
    from: "abc",
    of: null,
  });
  expect(placeOf(["impacts", "new", "-", "u"])).toEqual({
    part: "impacts",
    show: "new",
    from: null,
    of: "u",
  });
});

test("a list is filtered by its address, there and back", () => {
  const filter = { show: "open", text: "photo = ID / 2" } as const;
  expect(placeOf(["uses", ...filterParams(filter)])).toEqual({ part: "uses", show: "list", filter });
  expect(filterParams({ show: "all", text: "" })).toEqual([]);
  expect(placeOf(["uses", "show=moon"])).toMatchObject({ filter: { show: "all" } });
});

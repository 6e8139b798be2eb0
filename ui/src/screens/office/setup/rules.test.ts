import { describe, expect, it } from "vitest";
import type { Duty } from "../../../generated/Duty";
import type { UnitLine } from "../../../generated/UnitLine";
import { below, draftOf, dutyOf, nameless, parents, partOf, unread, whole } from "./rules";

function line(id: string, depth: number, closed = false): UnitLine {
  return { id, depth, name: id, unit: { names: { en: id }, parent: null, closed } };
}

/** Planning with Budget and Payroll below it; Legal; Archive, closed. */
const units = [line("p", 0), line("b", 1), line("y", 2), line("l", 0), line("a", 0, true)];

const duty: Duty = {
  roles: ["staff"],
  due_days: 30,
  grace_days: 14,
  recurrence: { again: "after-passing", months: 12 },
  valid_months: 12,
};

describe("units", () => {
  it("lists what lies below a unit, itself first", () => {
    expect(below(units, "p")).toEqual(["p", "b", "y"]);
    expect(below(units, "l")).toEqual(["l"]);
    expect(below(units, "gone")).toEqual([]);
  });

  it("offers no unit that is closed, itself or below itself as the one it belongs to", () => {
    expect(parents(units, "b").map((unit) => unit.id)).toEqual(["p", "l"]);
    expect(parents(units, null).map((unit) => unit.id)).toEqual(["p", "b", "y", "l"]);
  });
});

describe("numbers", () => {
  it("are read in either digits, and nothing else is", () => {
    expect(whole(" 30 ")).toBe(30);
    expect(whole("៣៦៥")).toBe(365);
    for (const text of ["", "1.5", "-3", "thirty", "1 0", "9999999"]) expect(whole(text)).toBeNull();
  });
});

describe("a duty", () => {
  it("comes out of its form as it went in", () => {
    for (const recurrence of [
      { again: "once" },
      { again: "after-passing", months: 6 },
      { again: "yearly", month: 12 },
      { again: "major-rules" },
    ] as const) {
      expect(dutyOf(draftOf({ ...duty, recurrence }, duty))).toEqual({ ...duty, recurrence });
    }
  });

  it("that nobody has starts from what is usual and stays none until it is switched on", () => {
    const draft = draftOf(null, duty);
    expect(dutyOf(draft)).toBeNull();
    expect(dutyOf({ ...draft, on: true })).toEqual(duty);
  });

  it("names the fields that hold no number", () => {
    expect(unread({ ...draftOf(duty, duty), due: "soon", months: "" })).toEqual(["due", "months"]);
    expect(unread({ ...draftOf(duty, duty), again: "once", months: "" })).toEqual([]);
  });
});

describe("addresses and names", () => {
  it("lead to a part, or to the first one", () => {
    expect(partOf(["units"])).toBe("units");
    expect(partOf(["nowhere"])).toBe("name");
    expect(partOf([])).toBe("name");
  });

  it("are missing when no language has one", () => {
    expect(nameless({ en: "  " })).toBe(true);
    expect(nameless({ km: "ក" })).toBe(false);
  });
});

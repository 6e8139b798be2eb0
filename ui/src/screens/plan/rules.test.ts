import { describe, expect, it } from "vitest";
import type { ActionCard } from "../../generated/ActionCard";
import { filterOf, filterParams, fitting, NO_FILTER, owners, placeOf, sorted, whole } from "./rules";

const card: ActionCard = {
  action: "a",
  title: "Name the contact",
  source: "gate",
  reference: "G4",
  owner: "Chan Sophea",
  stage: "plan",
  round: 1,
  due: "2026-12-31",
  status: "open",
  days_late: 0,
  escalation: null,
  tasks_done: 0,
  tasks: 0,
  moves: ["do"],
};
const late: ActionCard = { ...card, action: "b", owner: "Keo Vanna", due: "2026-10-01", status: "late" };
const done: ActionCard = { ...card, action: "c", owner: "", source: "gap", stage: "act", status: "done" };
const all = [card, late, done];
const ids = (cards: ActionCard[]) => cards.map((one) => one.action).join("");

describe("the address", () => {
  it("leads to each part", () => {
    expect(placeOf([])).toEqual({ part: "stages" });
    expect(placeOf(["nonsense"])).toEqual({ part: "stages" });
    expect(placeOf(["action"])).toEqual({ part: "stages" });
    expect(placeOf(["table"])).toEqual({ part: "table", filter: NO_FILTER });
    expect(placeOf(["board"])).toEqual({ part: "board" });
    expect(placeOf(["board", "m"])).toEqual({ part: "motion", motion: "m" });
    expect(placeOf(["action", "a"])).toEqual({ part: "action", action: "a" });
    expect(placeOf(["new", "gate", "G4"])).toEqual({
      part: "new",
      source: "gate",
      reference: "G4",
      title: "",
    });
    expect(placeOf(["new", "x"])).toEqual({ part: "new", source: "other", reference: "", title: "" });
    expect(placeOf(["new", "gap", "R1.1", "Train"])).toMatchObject({ reference: "R1.1", title: "Train" });
  });
});

describe("the filter of the table", () => {
  it("is the same there and back through the address", () => {
    const filter = { owner: "Chan = Sophea", source: "gap", state: "late" } as const;
    expect(filterOf(filterParams(filter))).toEqual(filter);
    expect(filterParams(NO_FILTER)).toEqual([]);
  });

  it("leaves out what says nothing", () => {
    expect(filterOf(["source=moon", "state=", "x", "owner"])).toEqual(NO_FILTER);
  });
});

describe("the table", () => {
  it("shows what fits all choices", () => {
    expect(ids(fitting(all, NO_FILTER))).toBe("abc");
    expect(ids(fitting(all, { ...NO_FILTER, state: "running" }))).toBe("ab");
    expect(ids(fitting(all, { ...NO_FILTER, state: "late" }))).toBe("b");
    expect(ids(fitting(all, { ...NO_FILTER, source: "gate", owner: "Chan Sophea" }))).toBe("a");
    expect(owners(all)).toEqual(["Chan Sophea", "Keo Vanna"]);
  });

  it("is sorted by any column, up and down", () => {
    expect(ids(sorted(all, "due", false))).toBe("bac");
    expect(ids(sorted(all, "status", false))).toBe("bac");
    expect(ids(sorted(all, "stage", true))).toBe("cab");
  });
});

it("takes whole numbers within bounds", () => {
  expect(["0", "12"].map((text) => whole(text, 0, 100))).toEqual([0, 12]);
  expect(["", "-1", "1.5", "101", "ten"].map((text) => whole(text, 0, 100))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

import { beforeEach, describe, expect, it } from "vitest";
import type { ActionCard } from "../../generated/ActionCard";
import { speak } from "../../i18n";
import { forGap, forGate, makeForGap, next } from "./actions";

const card: ActionCard = {
  action: "a",
  title: "Name the contact",
  source: "gate",
  reference: "G4",
  owner: "",
  stage: "plan",
  round: 1,
  due: "2026-12-31",
  status: "open",
  days_late: 0,
  escalation: null,
  tasks_done: 0,
  tasks: 0,
  moves: [],
};
const about = (source: ActionCard["source"], reference: string): ActionCard => ({
  ...card,
  source,
  reference,
});
const shape = { questions: [], weight: 1, distance: 120, own_target: false };
const gate = { ...shape, gate: "G4", area: "R11" };
const gap = { ...shape, gate: null, area: "R2" };

beforeEach(() => speak("en", "arabic"));

describe("the actions to look at first", () => {
  it("are late ones, then those due soon, five at most, and only running ones", () => {
    const late = { ...card, action: "late", due: "2027-01-01", status: "late" as const };
    const soon = { ...card, action: "soon", due: "2026-11-30" };
    const done = { ...card, action: "done", status: "done" as const };
    expect(next([card, soon, done, late]).map((one) => one.action)).toEqual(["late", "soon", "a"]);
    expect(next(Array.from({ length: 9 }, () => card))).toHaveLength(5);
  });
});

describe("an action about a gap", () => {
  it("is found by its must-have, its area or a question of the area", () => {
    expect(forGap([card], gate)).toBe(card);
    expect(forGap([about("gap", "R2")], gap)).toBeDefined();
    expect(forGap([about("gap", "R2.4")], gap)).toBeDefined();
  });

  it("is not one of another area, of another source, or an ended one", () => {
    expect(forGap([about("gap", "R21"), about("audit", "R2")], gap)).toBeUndefined();
    expect(forGate([{ ...card, status: "dropped" }], "G4")).toBeUndefined();
  });

  it("starts from the gap's name", () => {
    expect(decodeURIComponent(makeForGap(gap, "People"))).toBe(
      "#/plan/new/gap/R2/Close the gap in R2 People",
    );
    expect(decodeURIComponent(makeForGap(gate, "Contact"))).toBe(
      "#/plan/new/gate/G4/Put in place G4 Contact",
    );
  });
});

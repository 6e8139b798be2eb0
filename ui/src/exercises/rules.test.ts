import { describe, expect, it } from "vitest";
import type { Grade } from "../generated/Grade";
import type { PartFeedback } from "../generated/PartFeedback";
import type { View } from "../generated/View";
import {
  answerAfter,
  blank,
  cellAfter,
  joined,
  lines,
  missing,
  moved,
  open,
  said,
  score,
  sorted,
  toggled,
} from "./rules";

const choice = (id: string) => ({ id, text: `words of ${id}` });
const part = (id: string, mark: PartFeedback["mark"]): PartFeedback => ({
  id,
  mark,
  text: id,
  right: "",
  why: "",
});
const grade = (...parts: PartFeedback[]): Grade => ({ score: 0, passed: false, parts, models: [] });

const spot: View = { kind: "spot", stretches: [{ id: "name", text: "Sok Dara" }] };
const order: View = { kind: "order", steps: [choice("b"), choice("a"), choice("c")] };
const classify: View = {
  kind: "classify",
  bins: [choice("d0"), choice("d1")],
  cards: [choice("x"), choice("y")],
};
const grid: View = {
  kind: "grid",
  rows: [choice("r1"), choice("r2")],
  columns: [choice("c1"), choice("c2")],
};
const timeline: View = {
  kind: "timeline",
  slots: [choice("now"), choice("day")],
  actions: [choice("a")],
  interruptions: [{ id: "call", after: 1, text: "", options: [choice("yes"), choice("no")] }],
};
const sheet: View = {
  kind: "sheet",
  case: "",
  fields: [{ id: "purpose", label: "", hint: "", long: true }],
  checklist: [choice("named")],
};
const calibrate: View = {
  kind: "calibrate",
  levels: ["0", "1", "2", "3", "4"].map(choice),
  cards: [
    { id: "x", title: "", text: "" },
    { id: "y", title: "", text: "" },
  ],
};
const pdca: View = {
  kind: "pdca",
  owners: [choice("head")],
  dues: [choice("march")],
  actions: [choice("train")],
};
const match: View = {
  kind: "match",
  left: [choice("l1"), choice("l2")],
  right: [choice("r1"), choice("r2")],
  most: 2,
};

describe("what can be checked", () => {
  it("nothing can be checked before anything was done", () => {
    const views: View[] = [
      spot,
      order,
      classify,
      grid,
      match,
      timeline,
      sheet,
      calibrate,
      pdca,
      { kind: "rewrite", start: "text", checklist: [] },
    ];
    for (const view of views) expect(missing(view, blank(view), [])).not.toBeNull();
  });

  it("one mark is enough", () => {
    expect(missing(spot, { kind: "spot", marked: ["name"] }, [])).toBeNull();
  });

  it("the prompt as it was is no answer, and neither is an empty one", () => {
    const view: View = { kind: "rewrite", start: "old text", checklist: [] };
    expect(missing(view, { kind: "rewrite", text: " old text ", ticked: [] }, [])).toEqual({
      why: "rewrite",
    });
    expect(missing(view, { kind: "rewrite", text: "  ", ticked: [] }, [])).toEqual({ why: "rewrite" });
    expect(missing(view, { kind: "rewrite", text: "new text", ticked: [] }, [])).toBeNull();
  });

  it("every card, and every cell, wants an answer", () => {
    expect(missing(classify, { kind: "classify", placed: { x: "d0" } }, [])).toEqual({
      why: "left",
      count: 1,
    });
    expect(open(grid, { kind: "grid", cells: { r1: { c1: "no" } } })).toEqual(["r1/c2", "r2/c1", "r2/c2"]);
  });

  it("a timeline wants its actions and what came up, a board its three things an action", () => {
    const placed = { kind: "timeline" as const, placed: { a: null }, answered: {} };
    expect(missing(timeline, placed, [])).toEqual({ why: "left", count: 1 });
    expect(missing(timeline, { ...placed, answered: { call: "no" } }, [])).toBeNull();
    const given = { kind: "pdca" as const, phases: { train: "do" as const }, owners: { train: "head" } };
    expect(missing(pdca, { ...given, dues: {} }, [])).toEqual({ why: "left", count: 1 });
    expect(missing(pdca, { ...given, dues: { train: "march" } }, [])).toBeNull();
  });

  it("level 0 is an answer", () => {
    expect(open(calibrate, { kind: "calibrate", scores: { x: 0 } })).toEqual(["y"]);
  });

  it("a form wants every field, and none too long", () => {
    const form = (text: string) => ({
      kind: "sheet" as const,
      texts: { purpose: text },
      ticked: [],
      compared: false,
    });
    expect(missing(sheet, form("  "), [])).toEqual({ why: "left", count: 1 });
    expect(missing(sheet, form("x".repeat(2001)), [])).toEqual({ why: "too-long" });
    expect(missing(sheet, form("x".repeat(2000)), [])).toBeNull();
  });

  it("a story is checked at its end", () => {
    const view: View = { kind: "branch", start: { id: "n1", text: "", options: [] } };
    const step = { node: view.start, chosen: "a", quality: "good" as const, feedback: "", next: null };
    const over = { ...step, ending: { title: "", text: "" }, ending_grade: "good" as const };
    expect(missing(view, blank(view), [{ ...step, ending: null, ending_grade: null }])).toEqual({
      why: "story-open",
    });
    expect(missing(view, blank(view), [over])).toBeNull();
  });
});

describe("moving and joining", () => {
  it("a step moves by places and stays inside the list", () => {
    expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
    expect(moved(["a", "b", "c"], 0, -1)).toEqual(["a", "b", "c"]);
    expect(moved(["a", "b", "c"], 0, 9)).toEqual(["b", "c", "a"]);
  });

  it("a mark goes on and off", () => {
    expect(toggled(["a"], "b")).toEqual(["a", "b"]);
    expect(toggled(["a", "b"], "a")).toEqual(["b"]);
  });

  it("with one partner the new one takes the place of the old", () => {
    expect(joined([["l", "r1"]], "l", "r2", 1)).toEqual([["l", "r2"]]);
  });

  it("with more partners each is joined and parted by itself, up to the most", () => {
    expect(joined([["l", "r1"]], "l", "r2", 2)).toEqual([
      ["l", "r1"],
      ["l", "r2"],
    ]);
    expect(joined([["l", "r1"]], "l", "r1", 2)).toEqual([]);
    expect(
      joined(
        [
          ["l", "r1"],
          ["l", "r2"],
        ],
        "l",
        "r3",
        2,
      ),
    ).toHaveLength(2);
  });

  it("arrow keys stay inside the table", () => {
    expect(cellAfter("ArrowDown", 0, 0, 2, 3)).toEqual([1, 0]);
    expect(cellAfter("ArrowDown", 1, 0, 2, 3)).toEqual([1, 0]);
    expect(cellAfter("End", 1, 0, 2, 3)).toEqual([1, 2]);
    expect(cellAfter("x", 1, 1, 2, 3)).toEqual([1, 1]);
  });

  it("pressing a cell goes round yes, ask and no", () => {
    expect(answerAfter(undefined)).toBe("yes");
    expect([answerAfter("yes"), answerAfter("ask"), answerAfter("no")]).toEqual(["ask", "no", "yes"]);
  });
});

describe("the score in words", () => {
  it("a false mark is no part that should have been found", () => {
    const parts = [part("a", "good"), part("b", "missed"), part("c", "bad"), part("d", "neutral")];
    expect(score(spot, grade(...parts))).toEqual({ right: 1, half: 0, of: 2 });
  });

  it("what is half right is told beside what is right", () => {
    expect(score(classify, grade(part("x", "good"), part("y", "partial")))).toEqual({
      right: 1,
      half: 1,
      of: 2,
    });
  });

  it("a grid counts cells and not rows", () => {
    const parts = [part("r1", "partial"), part("r1/c1", "good"), part("r1/c2", "bad")];
    expect(score(grid, grade(...parts))).toEqual({ right: 1, half: 0, of: 2 });
  });

  it("a board counts phase, owner and date, and tells a line an action", () => {
    const parts = [part("train", "partial"), part("train/phase", "good"), part("train/owner", "missed")];
    expect(score(pdca, grade(...parts))).toEqual({ right: 1, half: 0, of: 2 });
    expect(lines(pdca, grade(...parts)).map((line) => line.id)).toEqual(["train"]);
  });

  it("a form counts what its learner ticked, and its fields stand beside their models", () => {
    const parts = [part("purpose", "neutral"), part("tick/named", "good"), part("tick/dated", "missed")];
    expect(score(sheet, grade(...parts))).toEqual({ right: 1, half: 0, of: 2 });
    expect(lines(sheet, grade(...parts)).map((line) => line.id)).toEqual(["tick/named", "tick/dated"]);
  });

  it("a rewritten prompt has none", () => {
    expect(score({ kind: "rewrite", start: "", checklist: [] }, grade(part("a", "good")))).toBeNull();
  });

  it("what to look at again is told apart from what was right", () => {
    const groups = sorted([part("a", "good"), part("b", "partial"), part("c", "neutral")]);
    expect(groups.again.map((entry) => entry.id)).toEqual(["b"]);
    expect(groups.left.map((entry) => entry.id)).toEqual(["c"]);
  });

  it("an answer is told in the words the learner saw", () => {
    expect(said(classify, { kind: "classify", placed: { x: "d1" } }, "x")).toBe("words of d1");
    expect(
      said(
        match,
        {
          kind: "match",
          pairs: [
            ["l1", "r1"],
            ["l1", "r2"],
          ],
        },
        "l1",
      ),
    ).toBe("words of r1 · words of r2");
  });
});

import { describe, expect, it } from "vitest";
import type { TimelineResponse } from "../generated/TimelineResponse";
import type { TimelineView } from "../generated/TimelineView";
import { interruption, isPlaced, openTimeline, saidTimeline } from "./timeline";

const choice = (id: string) => ({ id, text: `words of ${id}` });
const up = (id: string, after: number) => ({
  id,
  after,
  text: `text of ${id}`,
  options: [choice("yes"), choice("no")],
});
const view: TimelineView = {
  slots: [choice("now"), choice("day")],
  actions: [choice("a"), choice("b"), choice("c")],
  interruptions: [up("call", 1), up("boss", 3)],
};
const answer = (
  placed: TimelineResponse["placed"],
  answered: TimelineResponse["answered"] = {},
): TimelineResponse => ({ placed, answered });

describe("putting actions on a clock", () => {
  it("nothing comes up before its number of actions is placed", () => {
    expect(interruption(view, answer({}))).toBeNull();
    expect(interruption(view, answer({ a: "now" }))?.id).toBe("call");
  });

  it("putting an action to “not at all” is placing it", () => {
    expect(isPlaced(answer({ a: null }), "a")).toBe(true);
    expect(isPlaced(answer({}), "a")).toBe(false);
    expect(interruption(view, answer({ a: null }))?.id).toBe("call");
  });

  it("what is answered is up no more, and the next comes when it is due", () => {
    const answered = { call: "no" };
    expect(interruption(view, answer({ a: "now", b: "day" }, answered))).toBeNull();
    expect(interruption(view, answer({ a: "now", b: "day", c: null }, answered))?.id).toBe("boss");
  });

  it("an action nobody knows does not count as placed", () => {
    expect(interruption(view, answer({ x: "now" }))).toBeNull();
  });

  it("every action and every interruption wants an answer", () => {
    expect(openTimeline(view, answer({ b: null }, { call: "yes" }))).toEqual(["a", "c", "boss"]);
    const whole = answer({ a: "now", b: null, c: "day" }, { call: "yes", boss: "no" });
    expect(openTimeline(view, whole)).toEqual([]);
  });

  it("an answer is told in the words of its slot or option; “not at all” is a word of the screen", () => {
    const given = answer({ a: "day", b: null }, { call: "no" });
    expect(saidTimeline(view, given, "a")).toBe("words of day");
    expect(saidTimeline(view, given, "b")).toBeNull();
    expect(saidTimeline(view, given, "call")).toBe("words of no");
    expect(saidTimeline(view, given, "c")).toBe("");
    expect(saidTimeline(view, given, "boss")).toBe("");
  });
});

import { describe, expect, it } from "vitest";
import type { ResponseOf, ViewOf } from "./kinds";
import { blank, missing, open, said } from "./rules";

const choice = (id: string) => ({ id, text: `words of ${id}` });
const view: ViewOf<"triage"> = {
  kind: "triage",
  actions: [choice("stop"), choice("note")],
  urgencies: [choice("now"), choice("later")],
  cards: [choice("bias"), choice("slow")],
};
const answer = (
  actions: Record<string, string>,
  urgencies: Record<string, string>,
): ResponseOf<"triage"> => ({ kind: "triage", actions, urgencies });

describe("cards to triage", () => {
  it("a card is answered when it has an action and an urgency", () => {
    expect(missing(view, blank(view), [])).toEqual({ why: "left", count: 2 });
    expect(open(view, answer({ bias: "stop", slow: "note" }, { slow: "later" }))).toEqual(["bias"]);
    expect(missing(view, answer({ bias: "stop", slow: "note" }, { bias: "now", slow: "later" }), [])).toBe(
      null,
    );
  });

  it("both answers are told in the words the learner saw", () => {
    expect(said(view, answer({ bias: "stop" }, { bias: "now" }), "bias")).toBe(
      "words of stop · words of now",
    );
    expect(said(view, answer({}, { bias: "now" }), "bias")).toBe("words of now");
  });
});

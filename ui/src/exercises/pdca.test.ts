import { describe, expect, it } from "vitest";
import type { PdcaResponse } from "../generated/PdcaResponse";
import type { PdcaView } from "../generated/PdcaView";
import { givenTo, isWhole, openPdca } from "./pdca";

const choice = (id: string) => ({ id, text: `words of ${id}` });
const view: PdcaView = {
  owners: [choice("head"), choice("clerk")],
  dues: [choice("march"), choice("june")],
  actions: [choice("train"), choice("count")],
};
const given: PdcaResponse = {
  phases: { train: "do", count: "check" },
  owners: { train: "clerk" },
  dues: { train: "march" },
};

describe("the board of actions", () => {
  it("an action lies on the board when it has phase, owner and date", () => {
    expect(isWhole(given, "train")).toBe(true);
    expect(isWhole(given, "count")).toBe(false);
    expect(openPdca(view, given)).toEqual(["count"]);
  });

  it("owner and date are told in words, and empty where they are missing", () => {
    expect(givenTo(view, given, "train")).toEqual({ owner: "words of clerk", due: "words of march" });
    expect(givenTo(view, given, "count")).toEqual({ owner: "", due: "" });
  });
});

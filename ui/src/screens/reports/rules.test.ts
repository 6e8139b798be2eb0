import { describe, expect, it } from "vitest";
import { placeOf, shown, toggled } from "./rules";

describe("the address of a part of the reports screen", () => {
  it("names the list of earlier reports, a section, or the first section", () => {
    expect(placeOf(["earlier"])).toEqual({ part: "earlier" });
    expect(placeOf(["gates"])).toEqual({ part: "report", section: "gates" });
    expect(placeOf([])).toEqual({ part: "report", section: "" });
  });
  it("shows the first section for one that is not there", () => {
    const sections = [{ id: "cover" }, { id: "gates" }];
    expect(shown(sections, "gates")).toBe(sections[1]);
    expect(shown(sections, "odd")).toBe(sections[0]);
    expect(shown([], "odd")).toBeUndefined();
  });
});

describe("the formats to save", () => {
  it("are added in the order they are offered and taken away again", () => {
    expect(toggled(["csv"], "pdf")).toEqual(["pdf", "csv"]);
    expect(toggled(["pdf", "csv"], "pdf")).toEqual(["csv"]);
    expect(toggled([], "json")).toEqual(["json"]);
  });
});

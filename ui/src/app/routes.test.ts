import { expect, test } from "vitest";
import { link, parse } from "./routes";

test("every address leads to its screen", () => {
  expect(parse("")).toEqual({ screen: "learn", params: [] });
  expect(parse(link.lesson("a3", "hidden"))).toEqual({ screen: "lesson", params: ["a3", "hidden"] });
  expect(parse(link.lesson("a3", "hidden", 2)).params).toEqual(["a3", "hidden", "2"]);
  expect(parse(link.check("core"))).toEqual({ screen: "check", params: ["core"] });
  expect(parse(link.paste())).toEqual({ screen: "paste", params: [] });
  expect(parse(link.rule("GR-07"))).toEqual({ screen: "rules", params: ["GR-07"] });
  expect(parse(link.sheet("p", "j", 2)).params).toEqual(["panel", "p", "j", "2"]);
  expect(parse(link.term("large language/model")).params).toEqual(["large language/model"]);
});

test("what leads nowhere leads to Learn", () => {
  for (const hash of ["#/nothing", "#/lesson/a3", "#/check", "#/paste", "#/%E0%A4%A"]) {
    expect(parse(hash).screen).toBe("learn");
  }
});

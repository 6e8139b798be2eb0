import { expect, test } from "vitest";
import type { DraftRule } from "../../../generated/DraftRule";
import { Refusal } from "../../../host/refusal";
import { speak, t } from "../../../i18n";
import { filtered, partOf, refusedBecause, shownWords } from "./rules";

const rule: DraftRule = {
  id: "OR-01",
  section: "input",
  own: true,
  on: true,
  critical: false,
  kind: "dont",
  audience: "staff",
  words: { km: { text: "កុំបញ្ចូលលេខទូរសព្ទ", why: "លេខជារបស់មនុស្ស" } },
  shipped: {},
  sense: "tighter",
  turn: "added",
};

test("an address names a part, and what it does not name is the list", () => {
  expect(partOf("grid")).toBe("grid");
  expect(partOf(undefined)).toBe("list");
  expect(partOf("nowhere")).toBe("list");
});

test("a rule is found by its words in either language and by its number", () => {
  const sections = [{ id: "input", title: "Input", rules: [rule] }];
  expect(filtered(sections, "លេខទូរសព្ទ")).toHaveLength(1);
  expect(filtered(sections, "or-01")).toHaveLength(1);
  expect(filtered(sections, "nothing")).toHaveLength(0);
  expect(filtered(sections, " ")).toHaveLength(1);
});

test("a rule that is written in one language is shown in it", () => {
  expect(shownWords(rule, "en").text).toBe("កុំបញ្ចូលលេខទូរសព្ទ");
});

test("a refusal names the mistake and not its code", async () => {
  await speak("en", "arabic");
  expect(refusedBecause(new Refusal("rulebook-refused", { fault: "locked" }))).toBe(t.rulebookFaultLocked());
  expect(refusedBecause(new Refusal("rulebook-blocked", { block: "past" }))).toBe(t.rulebookBlockPast());
  expect(refusedBecause(new Refusal("rulebook-stale"))).toContain("changed in the meantime");
  expect(refusedBecause(null)).toBe("");
});

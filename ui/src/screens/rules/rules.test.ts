import { describe, expect, it } from "vitest";
import type { SectionCard } from "../../generated/SectionCard";
import { answerLook, conditionOf, fingerprint, wordsOf } from "./permission";
import { countOf, filtered, nextUnread, placeOf, readCount, sectionOf } from "./rules";

const rule = (id: string, text: string) => ({
  id,
  kind: "do" as const,
  critical: false,
  audience: "staff" as const,
  text,
  why: "",
});
const sections: SectionCard[] = [
  {
    id: "scope",
    title: "Scope",
    read: true,
    rules: [rule("GR-01", "Follow the rules"), rule("GR-02", "Approved tools")],
  },
  { id: "input", title: "Input", read: false, rules: [rule("GR-06", "កុំបញ្ចូលទិន្នន័យសម្ងាត់")] },
];

describe("reading", () => {
  it("filters by words and by number, in Khmer without spaces too", () => {
    expect(countOf(filtered(sections, "tools"))).toBe(1);
    expect(filtered(sections, "gr-06").map((section) => section.id)).toEqual(["input"]);
    expect(filtered(sections, "សម្ងាត់").map((section) => section.id)).toEqual(["input"]);
    expect(countOf(filtered(sections, " "))).toBe(3);
  });

  it("goes on with the first section that is not read", () => {
    expect(nextUnread(sections)).toBe("input");
    expect(readCount(sections)).toBe(1);
    expect(nextUnread(sections.map((section) => ({ ...section, read: true })))).toBeNull();
  });

  it("finds the section of a rule in the address", () => {
    expect(sectionOf(sections, "GR-06")).toBe("input");
    expect(sectionOf(sections, null)).toBeNull();
    expect(placeOf("GR-06")).toEqual({ part: "read", rule: "GR-06" });
    expect(placeOf("grid")).toEqual({ part: "grid", rule: null });
    expect(placeOf(undefined)).toEqual({ part: "read", rule: null });
  });
});

describe("permission", () => {
  it("has an icon of its own for every answer", () => {
    const icons = Object.values(answerLook).map((look) => look.icon);
    expect(new Set(icons).size).toBe(icons.length);
  });

  it("shows the words of an id, the id itself where there are none, and nothing without a condition", () => {
    const named = [{ id: "owner", text: "The owner must approve." }];
    expect(wordsOf(named, "owner")).toBe("The owner must approve.");
    expect(wordsOf(named, "law")).toBe("law");
    expect(conditionOf(named, null)).toBe("");
  });

  it("shows 16 digits of a hash in fours", () => {
    expect(fingerprint("0123456789abcdef0123")).toBe("0123 4567 89ab cdef");
    expect(fingerprint("")).toBe("");
  });
});

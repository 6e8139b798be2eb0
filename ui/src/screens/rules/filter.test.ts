import { describe, expect, it } from "vitest";
import { blank, holds, marked } from "./filter";

const found = (text: string, query: string) =>
  marked(text, query)
    .filter((piece) => piece.found)
    .map((piece) => piece.text);
const whole = (text: string, query: string) =>
  marked(text, query)
    .map((piece) => piece.text)
    .join("");

describe("filter", () => {
  it("finds every word of the query in any text, in any case", () => {
    expect(holds(["GR-06", "Don't enter personal data"], "gr-06 PERSONAL")).toBe(true);
    expect(holds(["GR-06", "Don't enter personal data"], "gr-06 secret")).toBe(false);
  });

  it("finds Khmer words inside text without spaces", () => {
    expect(found("កុំបញ្ចូលទិន្នន័យសម្ងាត់", "ទិន្នន័យ")).toEqual(["ទិន្នន័យ"]);
  });

  it("looks past zero-width marks in the text and in the query, and keeps them on screen", () => {
    const text = "កុំ\u200Bបញ្ចូល\u200Bទិន្ន\u200Bន័យ\u200Bសម្ងាត់";
    expect(found(text, "ទិន្នន័យ")).toEqual(["ទិន្ន\u200Bន័យ"]);
    expect(found("ទិន្នន័យ", "ទិន្ន\u200Bន័យ")).toEqual(["ទិន្នន័យ"]);
    expect(whole(text, "ទិន្នន័យ")).toBe(text);
  });

  it("never cuts a Khmer cluster", () => {
    expect(found("ក្រុម", "ក")).toEqual(["ក្រុ"]);
    expect(found("ក្រុម", "រ")).toEqual(["ក្រុ"]);
  });

  it("finds numbers typed in Khmer digits", () => {
    expect(found("GR-06", "gr-០៦")).toEqual(["GR-06"]);
  });

  it("joins marks that touch or overlap", () => {
    expect(found("personal data", "person personal")).toEqual(["personal"]);
  });

  it("marks nothing for an empty query", () => {
    expect(blank(" \u200B ")).toBe(true);
    expect(marked("text", " ")).toEqual([{ text: "text", found: false }]);
    expect(marked("", "a")).toEqual([{ text: "", found: false }]);
  });
});

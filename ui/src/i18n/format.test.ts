import { beforeEach, expect, test } from "vitest";
import { Refusal } from "../host/refusal";
import { plainDigits } from "./digits";
import { date, number, percent, refusalText, time } from "./format";
import { speak, t } from "./words.svelte";

beforeEach(() => speak("en", "arabic"));

test("numbers are written as in the reports", async () => {
  expect(number(1234567)).toBe("1,234,567");
  expect(number(1234.5, 1)).toBe("1,234.5");
  await speak("km", "khmer");
  expect(number(1234.5, 1)).toBe("១.២៣៤,៥");
  expect(percent(74)).toBe("៧៤\u00a0%");
});

test("digits do not follow the language", async () => {
  await speak("km", "arabic");
  expect(number(1200)).toBe("1,200");
  await speak("en", "khmer");
  expect(t.unitMinutes({ count: 8 })).toBe("៨ minutes");
});

test("a plural is chosen by the number, not by how it is written", async () => {
  await speak("en", "khmer");
  expect(t.unitMinutes({ count: 1 })).toBe("១ minute");
});

test("days are written in words and times in 24 hours", async () => {
  expect(date("2026-11-20")).toBe("20 November 2026");
  expect(date("not a day")).toBe("not a day");
  expect(time("2026-11-20T14:05:00")).toBe("14:05");
  await speak("km", "khmer");
  expect(date("2026-11-20")).toBe("២០ វិច្ឆិកា ២០២៦");
});

test("a refusal is a sentence, also an unknown one", () => {
  expect(refusalText(new Refusal("pin-wait", { seconds: 30 }))).toContain("30 seconds");
  expect(refusalText(new Refusal("from-the-future"))).toContain("from-the-future");
});

test("Khmer digits typed in a field count as digits", () => {
  expect(plainDigits("១២34")).toBe("1234");
});

import { expect, test } from "vitest";
import { textOf } from "./handed";

const handed = (...bytes: number[]) => ({
  name: "ratings.csv",
  base64: btoa(String.fromCharCode(...bytes)),
});

test("a text file says what was written, in any script", () => {
  const written = "judge,round\nសុខា,1\n";
  expect(textOf(handed(...new TextEncoder().encode(written)))).toBe(written);
});

test("the mark of its encoding is no part of a text", () => {
  expect(textOf(handed(0xef, 0xbb, 0xbf, 0x61))).toBe("a");
});

import { expect, test } from "vitest";
import { speak } from "../../i18n";
import { advice, passphraseFault } from "./rules";

test("a new passphrase is written twice, both times the same", () => {
  expect(passphraseFault("", "")).toBe("missing");
  expect(passphraseFault("four quiet rivers", "four quiet river")).toBe("differs");
  expect(passphraseFault("four quiet rivers", "four quiet rivers")).toBeNull();
});

test("a weak passphrase gets advice, a good one none", async () => {
  await speak("en", "arabic");
  expect(advice({ score: 1, enough: false, weakness: "pattern" })).toMatch(/words/);
  expect(advice({ score: 4, enough: true, weakness: null })).toBeNull();
  expect(advice(null)).toBeNull();
});

import { plainDigits } from "../i18n/digits";

/** A typed number, and how many places it has behind the decimal mark. */
export interface Numeral {
  value: number;
  places: number;
}

/** Marks nobody sees: zero-width space, word joiner, byte order mark. */
const UNSEEN = /[\u200b\u2060\ufeff]/g;
/** A sign, whole digits that may be parted in threes by one kind of mark, and a fraction. */
const NUMBER = /^([-+]?)(\d+|\d{1,3}([., ])\d{3}(?:\3\d{3})*)?(?:([.,])(\d+))?$/;
const THOUSANDS = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * What was typed as a number; null when it is none. The core reads by the same rules (`exercise/table/numeral.rs`) and alone decides
 * what is right; this only says at once what is no number. Both pass `tests/fixtures/numerals.json`.
 */
export function numeral(typed: string, percent: boolean): Numeral | null {
  const plain = plainDigits(typed)
    .replace(UNSEEN, "")
    .replace(/\u2212/g, "-")
    .replace(/\s/g, " ")
    .trim();
  const text = percent ? plain.replace(/ *%$/, "") : plain;
  if (!percent && THOUSANDS.test(text)) return { value: Number(text.replace(/[.,]/, "")), places: 0 };
  const [, sign = "", whole = "", parted, mark, fraction = ""] = NUMBER.exec(text) ?? [];
  if ((whole === "" && fraction === "") || (parted !== undefined && parted === mark)) return null;
  const value = Number(`${sign}${whole.replace(/\D/g, "") || "0"}.${fraction || "0"}`);
  return Number.isFinite(value) ? { value, places: fraction.length } : null;
}

import type { Digits } from "../generated/Digits";

/** The same text with every digit 0 to 9 in these digits. */
export function written(text: string, digits: Digits): string {
  if (digits === "arabic") return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCodePoint(0x17e0 + Number(digit)));
}

/** A number grouped by thousands: `1,234.5` and `១.២៣៤,៥`, as in the reports. */
export function decimal(value: number, digits: Digits, options: Intl.NumberFormatOptions = {}): string {
  const parts = new Intl.NumberFormat("en-u-nu-latn", options).formatToParts(value);
  const swap = digits === "khmer";
  const text = parts.map((part) => {
    if (part.type === "group") return swap ? "." : ",";
    if (part.type === "decimal") return swap ? "," : ".";
    return part.value;
  });
  return written(text.join(""), digits);
}

/** Latin digits for typed Khmer ones, for PINs and other numbers people type. */
export function plainDigits(text: string): string {
  return text.replace(/[\u17e0-\u17e9]/g, (digit) => String((digit.codePointAt(0) ?? 0x17e0) - 0x17e0));
}

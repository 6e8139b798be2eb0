import type { Refusal } from "../../../host/refusal";
import { refusalText, t } from "../../../i18n";
import { plainDigits } from "../../../i18n/digits";

export interface Option {
  value: string;
  label: string;
  about?: string;
}

interface Named {
  /** As in the step, so that a refusal finds its field. */
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
  /** What a screen reader says in place of a label that is clear only from what stands beside it. */
  spoken?: string;
  /** Whether it is there, by what stands in other fields. */
  when?: (values: Values) => boolean;
}

/** A field of a form. */
export type FieldSpec = Named &
  (
    | { kind: "line" | "text" | "date" | "moment" | "number" | "tick" }
    | { kind: "choice" | "cards" | "row" | "many"; options: readonly Option[] }
  );

/** What stands in the fields. A tick is "yes" or empty, many are separated by blanks, a moment is local time. */
export type Values = Record<string, string>;

const DAY = /^\d{4}-\d\d-\d\d$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** What stands in a field, without blanks around it. */
export function said(values: Values, name: string): string {
  return (values[name] ?? "").trim();
}

/** What stands in a field, or nothing. */
export function orNull(values: Values, name: string): string | null {
  return said(values, name) || null;
}

export function ticked(values: Values, name: string): boolean {
  return said(values, name) === "yes";
}

export function many(values: Values, name: string): string[] {
  return said(values, name)
    .split(/[\s,]+/)
    .filter(Boolean);
}

/** A whole number; 0 where none is written. */
export function whole(values: Values, name: string): number {
  return Number(plainDigits(said(values, name)) || "0");
}

/** Local time as a moment. */
export function moment(values: Values, name: string): string {
  const at = new Date(said(values, name));
  return Number.isNaN(at.getTime()) ? said(values, name) : at.toISOString();
}

/** A moment as local time, for a field. */
export function local(iso: string): string {
  const at = new Date(iso);
  const shifted = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

/** A day so many months after another, never past the end of its month. */
export function monthsAfter(day: string, months: number): string {
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Fields that are there. */
export function there(fields: readonly FieldSpec[], values: Values): FieldSpec[] {
  return fields.filter((field) => field.when?.(values) ?? true);
}

function missing(field: FieldSpec): string {
  return "options" in field ? t.errorCaseUnknown() : t.errorCaseMissing();
}

/** What is wrong with a field, in words; null when nothing is. */
export function mistake(field: FieldSpec, values: Values): string | null {
  const text = said(values, field.name);
  if (text === "") return field.optional === true || field.kind === "tick" ? null : missing(field);
  if (field.kind === "date" && !DAY.test(text)) return t.casesDayShape();
  if (field.kind === "moment" && !MOMENT.test(text)) return t.casesMomentShape();
  if (field.kind === "number" && !/^\d{1,7}$/.test(plainDigits(text))) return t.casesNumberShape();
  return null;
}

/** What the core said about a field, in words. */
export function refusedAt(refusal: Refusal | null, field: FieldSpec): string | null {
  return refusal !== null && refusal.fields.field === field.name ? refusalText(refusal) : null;
}

/** Whether a refusal is about none of these fields, and so stands below the form. */
export function elsewhere(refusal: Refusal, fields: readonly FieldSpec[]): boolean {
  return fields.every((field) => field.name !== refusal.fields.field);
}

import type { Entry } from "../../../generated/Entry";
import type { Language } from "../../../generated/Language";
import type { StaffAsk } from "../../../generated/StaffAsk";
import { plainDigits } from "../../../i18n/digits";

/** What is written in the form of a person. */
export interface Draft {
  staff_number: string;
  name_khmer: string;
  name_latin: string;
  unit: string;
  role: string;
  email: string;
  joined: string;
  language: string;
}

/** The form of somebody known, or an empty one. */
export function draftOf(entry: Entry | null): Draft {
  return {
    staff_number: entry?.staff_number ?? "",
    name_khmer: entry?.name_khmer ?? "",
    name_latin: entry?.name_latin ?? "",
    unit: entry?.unit ?? "",
    role: entry?.role ?? "",
    email: entry?.email ?? "",
    joined: entry?.joined ?? "",
    language: entry?.language ?? "",
  };
}


/** `2026-03-31` for a day typed year first or day first, in either digits; null for what is no day. */
export function dayOf(text: string): string | null {
  const plain = plainDigits(text.trim());
  const first = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain);
  const last = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(plain);
  const [, year, month, day] = first ?? (last === null ? [] : [last[0], last[3], last[2], last[1]]);
  if (year === undefined || month === undefined || day === undefined) return null;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const moment = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(moment.valueOf()) && moment.toISOString().startsWith(iso) ? iso : null;
}

/** The day typed into a field that may be empty: a day, null when it is empty, undefined when it is no day. */
export function optionalDay(text: string): string | null | undefined {
  return text.trim() === "" ? null : (dayOf(text) ?? undefined);
}

const LANGUAGES = ["en", "km"] as const satisfies readonly Language[];

/** What the form says, as the core takes it. A day that cannot be read is null: the form says so before. */
export function entryOf(draft: Draft): Entry {
  const language = LANGUAGES.find((one) => one === draft.language) ?? null;
  return { ...draft, joined: optionalDay(draft.joined) ?? null, language };
}

/** Everybody who is there. */
export const EVERYBODY_HERE: StaffAsk = { search: "", unit: null, role: null, standing: "here", page: 0 };

/** Whether anything was asked for. */
export function narrowed(ask: StaffAsk): boolean {
  return ask.search.trim() !== "" || ask.unit !== null || ask.role !== null || ask.standing !== "here";
}

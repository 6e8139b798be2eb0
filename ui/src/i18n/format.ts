import type { Refusal } from "../host/refusal";
import { decimal, written } from "./digits";
import { say, t, words } from "./words.svelte";

/** A number, grouped by thousands; with so many places after the point. */
export function number(value: number, places = 0): string {
  return decimal(value, words.digits, { minimumFractionDigits: places, maximumFractionDigits: places });
}

/** `74 %`, of a value from 0 to 100; with so many places after the point. */
export function percent(value: number, places = 0): string {
  return `${number(places === 0 ? Math.round(value) : value, places)}\u00a0%`;
}

/** Any text with its digits in the chosen ones: codes, versions, clock times. */
export function digits(text: string): string {
  return written(text, words.digits);
}

/** `8 minutes`. */
export function minutes(count: number): string {
  return t.unitMinutes({ count });
}

/** A day: `20 November 2026`. Takes an ISO day or moment; a moment is shown as the day it is here. */
export function date(iso: string): string {
  const day = dayOf(iso);
  if (day === null) return iso;
  return t.calendarDay({
    day: digits(String(day.getDate())),
    month: monthName(day.getMonth()),
    year: digits(String(day.getFullYear())),
  });
}

/** A time of day in 24 hours, as the clock here shows it: `14:05`. */
export function time(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const two = (part: number) => String(part).padStart(2, "0");
  return digits(`${two(at.getHours())}:${two(at.getMinutes())}`);
}

/** A day and a time: `20 November 2026, 14:05`. */
export function dateTime(iso: string): string {
  return t.unitDayAndTime({ day: date(iso), time: time(iso) });
}

/** What happened, and what to do now. */
export function refusalText(refusal: Refusal): string {
  const fields = Object.entries(refusal.fields).map(([name, value]) => [
    name,
    typeof value === "string" && MOMENT.test(value) ? dateTime(value) : value,
  ]);
  return (
    say(`error-${refusal.code}`, Object.fromEntries(fields)) ?? t.errorInternal({ incident: refusal.code })
  );
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

function dayOf(iso: string): Date | null {
  const parts = DAY.exec(iso);
  const day = parts ? new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) : new Date(iso);
  return Number.isNaN(day.getTime()) ? null : day;
}

function monthName(month: number): string {
  const names = [
    t.monthJanuary,
    t.monthFebruary,
    t.monthMarch,
    t.monthApril,
    t.monthMay,
    t.monthJune,
    t.monthJuly,
    t.monthAugust,
    t.monthSeptember,
    t.monthOctober,
    t.monthNovember,
    t.monthDecember,
  ];
  return names[month]?.() ?? "";
}

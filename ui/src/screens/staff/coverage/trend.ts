import type { MonthlyTrend } from "../../../generated/MonthlyTrend";
import type { Snapshot } from "../../../generated/Snapshot";
import { share } from "../../../charts/geometry";
import { digits } from "../../../i18n";

/** `2026-11` → `11/2026`. */
export function monthWords(month: string): string {
  const [year = "", number = ""] = month.split("-");
  return digits(`${number}/${year}`);
}

export const LINES = ["certified", "signed", "overdue", "readiness"] as const;
export type Line = (typeof LINES)[number];

/** The value of a line in a month, from 0 to 100; null where there is none. */
export function value(line: Line, month: Snapshot): number | null {
  if (line === "certified") return share(month.all.certified, month.all.assigned);
  if (line === "overdue") return share(month.all.overdue, month.all.assigned);
  if (line === "signed") return share(month.signed, month.people);
  return month.readiness === null ? null : month.readiness.overall / 10;
}

/** The size of the drawing. */
export const BOX = { width: 640, height: 220, left: 44, right: 12, top: 12, bottom: 28 } as const;

export function x(index: number, months: number): number {
  const room = BOX.width - BOX.left - BOX.right;
  return BOX.left + (months < 2 ? room / 2 : (room * index) / (months - 1));
}

export function y(percent: number): number {
  return BOX.top + ((100 - percent) * (BOX.height - BOX.top - BOX.bottom)) / 100;
}

/** Stretches of a line: it breaks where a month has no value, and readiness also where the instrument changed. */
export function stretches(line: Line, trend: MonthlyTrend): { x: number; y: number }[][] {
  const breaks = new Set(trend.marks.filter((mark) => mark.kind === "instrument").map((mark) => mark.at));
  const out: { x: number; y: number }[][] = [];
  let open: { x: number; y: number }[] = [];
  const close = () => {
    if (open.length > 0) out.push(open);
    open = [];
  };
  trend.months.forEach((month, index) => {
    const found = value(line, month);
    if (found === null || (line === "readiness" && breaks.has(index))) close();
    if (found !== null) open.push({ x: x(index, trend.months.length), y: y(found) });
  });
  close();
  return out;
}

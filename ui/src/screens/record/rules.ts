import type { HistoryLine } from "../../generated/HistoryLine";
import type { ObjectiveResult } from "../../generated/ObjectiveResult";

/** What happened on one day, in the order it came. */
export interface Day {
  /** `YYYY-MM-DD`, as the calendar of this laptop has it. */
  day: string;
  lines: HistoryLine[];
}

/** History cut into days; the order of the lines stays. */
export function byDay(history: readonly HistoryLine[]): Day[] {
  const days: Day[] = [];
  for (const line of history) {
    const day = localDay(line.at);
    const last = days.at(-1);
    if (last?.day === day) last.lines.push(line);
    else days.push({ day, lines: [line] });
  }
  return days;
}

/** The day of a moment here; the text itself when it is no moment. */
export function localDay(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const two = (part: number) => String(part).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Objectives that were asked, the weakest first; equal ones by how often they were asked. */
export function weakestFirst(objectives: readonly ObjectiveResult[]): ObjectiveResult[] {
  const asked = objectives.filter((objective) => objective.of > 0);
  return asked.sort((a, b) => a.right * b.of - b.right * a.of || b.of - a.of);
}

/** Where a part of a bar begins and how long it is, in percent of the bar. */
export interface Stretch {
  start: number;
  size: number;
}

/** The least a part that is not nothing may take, so that it can be seen: percent of the bar. */
const LEAST = 1.5;

/** Parts laid end to end, filling the whole bar; parts of nothing take nothing. */
export function stacked(values: readonly number[], least = LEAST): Stretch[] {
  const counts = values.map((value) => Math.max(0, value));
  const whole = counts.reduce((sum, count) => sum + count, 0);
  if (whole === 0) return counts.map(() => ({ start: 0, size: 0 }));
  const seen = counts.map((count) => (count === 0 ? 0 : Math.max(least, (count / whole) * 100)));
  const taken = seen.reduce((sum, size) => sum + size, 0);
  let start = 0;
  return seen.map((size) => {
    const stretch = { start, size: (size / taken) * 100 };
    start += stretch.size;
    return stretch;
  });
}

/** How far one bar reaches, in percent, never past its end; 0 of nothing. */
export function reach(part: number, whole: number): number {
  return whole > 0 ? Math.min(100, Math.max(0, (part / whole) * 100)) : 0;
}

/** A share in whole percent, rounded down as in the reports, so that a threshold is never reached by rounding. */
export function share(part: number, whole: number): number | null {
  return whole > 0 ? Math.floor((part * 100) / whole) : null;
}

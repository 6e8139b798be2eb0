/** How the parts of drawings lie: rows of boxes, stations of a ring, scales. Numbers only; no words, no colours. */

/** An arrow's head: a petal with its point at 0,0, looking right. */
export const TIP = "M0 0C-4-.8-8.500-2.500-12-5.500C-10-2-10 2-12 5.500C-8.500 2.500-4 .8 0 0Z";

/** A lozenge around 0,0: what stands out, whatever its colour. */
export const LOZENGE =
  "M0-7C1.500-3 3-1.500 7 0C3 1.500 1.500 3 0 7C-1.500 3-3 1.500-7 0C-3-1.500-1.500-3 0-7Z";

/** Letters that take room: signs that sit on another letter do not. */
const letters = (text: string) => text.replace(/[\p{M}\u200b]/gu, "").length;
const longest = (text: string) => Math.max(0, ...text.split(/[\s\u200b-]+/).map(letters));

/** How many boxes stand side by side, so that rows of at most so many are as even as can be. */
export function columns(count: number, most: number): number {
  return Math.ceil(count / Math.ceil(count / most));
}

/** Whether the way from a box to the next one leads to a new row. */
export function turns(place: number, count: number, across: number): boolean {
  return (place + 1) % across === 0 && place + 1 < count;
}

/** Whether words are too many for narrow columns, with notes of at most so many letters. */
export function wordy(parts: readonly { label: string; note: string }[], most: number): boolean {
  return parts.some(({ label, note }) => longest(label) > 12 || letters(label) > 28 || letters(note) > most);
}

export interface Point {
  x: number;
  y: number;
}

/** A point on a circle around 0,0; 0 degrees is at the top, the rest clockwise. */
export function onRing(degrees: number, radius: number): Point {
  const turn = (degrees * Math.PI) / 180;
  return { x: radius * Math.sin(turn), y: -radius * Math.cos(turn) };
}

export interface Station {
  /** Degrees from the top, clockwise. */
  angle: number;
  /** Where its words stand: beside the half of the ring it is on. */
  side: "right" | "left";
  /** Its place among the words of that side, from the top, and of how many. */
  row: number;
  of: number;
}

/** Stations evenly on a ring, clockwise: the first half down its right side, the others up its left side. */
export function stations(count: number): Station[] {
  const right = Math.ceil(count / 2);
  const step = 360 / count;
  const first = 90 - ((right - 1) / 2) * step;
  return Array.from({ length: count }, (_, place) => {
    const down = place < right;
    return {
      angle: first + place * step,
      side: down ? "right" : "left",
      row: down ? place : count - 1 - place,
      of: down ? right : count - right,
    };
  });
}

const written = (value: number) => String(Math.round(value * 100) / 100);

/** A piece of a ring, clockwise. */
export function arc(from: number, to: number, radius: number): string {
  const [start, end] = [onRing(from, radius), onRing(to, radius)];
  const large = to - from > 180 ? 1 : 0;
  const corner = (point: Point) => `${written(point.x)} ${written(point.y)}`;
  return `M${corner(start)}A${written(radius)} ${written(radius)} 0 ${String(large)} 1 ${corner(end)}`;
}

/** What a measure runs from and to, and where lines across it are drawn. */
export interface Scale {
  from: number;
  to: number;
  ticks: number[];
}

const STEPS = [1, 2, 3, 4, 5, 6, 8, 10];

/** The next round number. */
export function ceiling(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return (STEPS.find((step) => step * power >= value) ?? 10) * power;
}

/** A scale from nothing to a round number; percent above the half show the whole. */
export function fromZero(values: readonly number[], percent: boolean): Scale {
  const most = Math.max(0, ...values);
  const to = percent && most > 50 ? 100 : ceiling(most);
  return { from: 0, to, ticks: [0, to / 2, to] };
}

/** Values that differ by less than this share of the largest are drawn on a part of the scale. */
const CLOSE = 0.25;

/** A scale for a line: from nothing, or round the values when they lie close together. */
export function around(values: readonly number[], percent: boolean): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least <= 0 || most === least || most - least >= most * CLOSE) return fromZero(values, percent);
  const step = ceiling((most - least) / 2);
  const below = Math.floor(least / step) * step;
  const from = Math.max(0, least - below < step / 4 ? below - step : below);
  const above = Math.ceil(most / step) * step;
  const to = percent ? Math.min(100, above) : above;
  const ticks = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, place) => from + place * step);
  return { from, to, ticks };
}

/** Where a value lies on a scale, 0 to 100. */
export function along(value: number, { from, to }: Scale): number {
  return to > from ? Math.min(100, Math.max(0, ((value - from) / (to - from)) * 100)) : 0;
}

/** Where a point's value is written so that the line does not cross it. */
export interface Beside {
  above: boolean;
  /** To which side it leans, away from a line that goes on up or down. */
  lean: "none" | "start" | "end";
}

/** Above a point that is higher than the way between its neighbours, else below. */
export function beside(values: readonly number[], place: number): Beside {
  const here = values[place] ?? 0;
  const before = values[place - 1];
  const after = values[place + 1];
  const above = here >= ((before ?? here) + (after ?? here)) / 2;
  const rises = (before ?? here) < here || here < (after ?? here);
  const falls = (before ?? here) > here || here > (after ?? here);
  if (rises === falls) return { above, lean: "none" };
  return { above, lean: rises === above ? "start" : "end" };
}

/** How many places after the point a value is written with: at most two. */
export function places(value: number): number {
  return written(value).split(".")[1]?.length ?? 0;
}

/** Widths in rem, from narrow to wide, at which a line chart may begin to run across; components have a rule for each. */
export const ROOMS = [24, 32, 38] as const;
export type Room = (typeof ROOMS)[number];

/** The room a line chart needs so that its words fit below its points; null when no column is wide enough. */
export function roomAcross(parts: readonly { label: string; note: string; value: string }[]): Room | null {
  const column = ({ label, note, value }: { label: string; note: string; value: string }) =>
    Math.max(
      letters(value) * 0.6,
      Math.min(12, longest(label)) * 0.6,
      Math.min(12, longest(note)) * 0.5,
      letters(label) * 0.2,
      letters(note) * 0.12,
    );
  const gutters = 6;
  const needed = gutters + parts.length * (0.75 + Math.max(0, ...parts.map(column)));
  return ROOMS.find((room) => needed <= room) ?? null;
}

/** What the pieces of a bar are filled with, on a square of 8: full, then drawings that are told apart. */
export const drawings = [
  "",
  "M-2 2L2-2M-2 10L10-2M6 10L10 6",
  "M2 2V2M6 6V6",
  "M0 2H8M0 6H8",
  "M0 0L8 8M8 0L0 8",
  "M4 0V8",
] as const;

/** Whether a value has room above a piece of so many percent, in a narrow drawing: 20 rem. */
export function fits(size: number, value: string): boolean {
  return (size / 100) * 20 >= letters(value) * 0.6 + 0.5;
}

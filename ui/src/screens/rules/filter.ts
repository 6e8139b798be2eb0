import type { Piece } from "../../generated/Piece";

const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
const COMBINING = /\p{M}/u;
const COENG = "\u17D2";

interface Folded {
  text: string;
  /** Where each letter of `text` stands in the original. */
  from: number[];
}

/** Letters as they are compared: without marks of no width, in small letters, Khmer digits as 0 to 9. */
function folded(original: string): Folded {
  let text = "";
  const from: number[] = [];
  for (let at = 0; at < original.length; at += 1) {
    const letter = original.charAt(at);
    if (UNSEEN.test(letter)) continue;
    for (const small of compared(letter)) {
      text += small;
      from.push(at);
    }
  }
  return { text, from };
}

function compared(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 0x17e0 && code <= 0x17e9) return String(code - 0x17e0);
  return /\s/.test(letter) ? " " : letter.toLowerCase();
}

function wordsOf(query: string): string[] {
  return folded(query)
    .text.split(" ")
    .filter((word) => word !== "");
}

/** Whether nothing is asked for. */
export function blank(query: string): boolean {
  return wordsOf(query).length === 0;
}

/** Whether every word of the query stands somewhere in the texts. */
export function holds(texts: readonly string[], query: string): boolean {
  const all = texts.map((text) => folded(text).text);
  return wordsOf(query).every((word) => all.some((text) => text.includes(word)));
}

/** A text cut where words of the query begin and end; never inside a Khmer cluster. */
export function marked(text: string, query: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of ranges(text, wordsOf(query))) {
    if (start > at) pieces.push({ text: text.slice(at, start), found: false });
    pieces.push({ text: text.slice(start, end), found: true });
    at = end;
  }
  if (at < text.length || pieces.length === 0) pieces.push({ text: text.slice(at), found: false });
  return pieces;
}

function ranges(text: string, words: readonly string[]): [number, number][] {
  const plain = folded(text);
  const found: [number, number][] = [];
  for (const word of words) {
    for (let at = plain.text.indexOf(word); at >= 0; at = plain.text.indexOf(word, at + word.length)) {
      const first = plain.from[at] ?? 0;
      const last = plain.from[at + word.length - 1] ?? first;
      found.push([clusterStart(text, first), clusterEnd(text, last + 1)]);
    }
  }
  return joined(found.sort((a, b) => a[0] - b[0]));
}

function joined(sorted: readonly [number, number][]): [number, number][] {
  const out: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = out.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}

function clusterStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && (COMBINING.test(text.charAt(at)) || text.charAt(at - 1) === COENG)) at -= 1;
  return at;
}

function clusterEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && (COMBINING.test(text.charAt(at)) || text.charAt(at - 1) === COENG)) at += 1;
  return at;
}

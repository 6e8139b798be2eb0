import type { Finding } from "../../generated/Finding";
import type { FindingKind } from "../../generated/FindingKind";

/** The longest text that may be checked, in characters. */
export const LONGEST = 100_000;

/** A stretch of a text: plain, or something found. */
export interface Stretch {
  text: string;
  finding: Finding | null;
}

/** The text cut at its findings, which stand in its order and count in UTF-16 units, as strings do here. */
export function stretches(text: string, findings: readonly Finding[]): Stretch[] {
  const out: Stretch[] = [];
  let at = 0;
  for (const finding of findings) {
    if (finding.start < at || finding.end <= finding.start || finding.end > text.length) continue;
    if (finding.start > at) out.push({ text: text.slice(at, finding.start), finding: null });
    out.push({ text: text.slice(finding.start, finding.end), finding });
    at = finding.end;
  }
  if (at < text.length) out.push({ text: text.slice(at), finding: null });
  return out;
}

export interface KindCount {
  kind: FindingKind;
  count: number;
}

/** How often each kind was found, the most frequent first. */
export function byKind(findings: readonly Finding[]): KindCount[] {
  const counts = new Map<FindingKind, number>();
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}

/** Characters as the core counts them: a pair of surrogates is one. */
export function characters(text: string): number {
  const pairs = text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g);
  return text.length - (pairs?.length ?? 0);
}

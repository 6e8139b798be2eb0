import { link } from "../../app/routes";
import type { Hit } from "../../generated/Hit";
import type { HitTarget } from "../../generated/HitTarget";

export type Kind = HitTarget["kind"];
export const kinds = ["lesson", "rule", "term"] as const satisfies readonly Kind[];

export interface Group {
  kind: Kind;
  hits: { hit: Hit; place: number }[];
}

/** Hits by kind, the kind of the best hit first; `place` counts through all of them for the arrow keys. */
export function groups(hits: readonly Hit[]): Group[] {
  const order = [...new Set(hits.map((hit) => hit.target.kind))];
  let place = 0;
  return order.map((kind) => ({
    kind,
    hits: hits.filter((hit) => hit.target.kind === kind).map((hit) => ({ hit, place: place++ })),
  }));
}

/** Where a hit leads. */
export function address(target: HitTarget): string {
  switch (target.kind) {
    case "lesson":
      return link.lesson(target.module, target.lesson, target.page);
    case "rule":
      return link.rule(target.rule);
    case "term":
      return link.term(target.term);
  }
}

/** The place an arrow key leads to, round and round. */
export function step(place: number, by: 1 | -1, count: number): number {
  return count === 0 ? 0 : (place + by + count) % count;
}

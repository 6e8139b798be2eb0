import type { Grade } from "../generated/Grade";
import type { PartFeedback } from "../generated/PartFeedback";
import { t } from "../i18n";
import type { ResponseOf, ViewOf } from "./kinds";

type View = ViewOf<"claim">;
type Response = ResponseOf<"claim">;

/** Where there is a shelf, every claim asks for its source: also those that no note settles, so that asking tells nothing. */
export const sourced = (view: View): boolean => view.shelf.length > 0;

/** The notes to choose among, and none of them. */
export function sources(view: View): { id: string; text: string }[] {
  return [
    ...view.shelf.map(({ id, title }) => ({ id, text: title })),
    { id: "", text: t.exerciseClaimNoSource() },
  ];
}

export function isAnswered(view: View, response: Response, claim: string): boolean {
  const source = !sourced(view) || response.sources[claim] !== undefined;
  return response.verdicts[claim] !== undefined && source;
}

const joined = (...words: (string | undefined)[]) => words.filter(Boolean).join(" · ");

/** Verdict and source, as chosen. An answer from before sources were asked has none. */
export function claimSaid(view: View, response: Response, claim: string): string {
  const verdict = view.verdicts.find(({ id }) => id === response.verdicts[claim])?.text;
  const source = sources(view).find(({ id }) => id === response.sources[claim])?.text;
  return joined(verdict, sourced(view) ? source : undefined);
}

/** Verdict and source, as they should be. */
export function claimRight(grade: Grade, part: PartFeedback): string {
  const source = grade.parts.find(({ id }) => id === `${part.id}/source`);
  if (part.right === "" || !source) return part.right;
  return joined(part.right, source.right || t.exerciseClaimNoSource());
}

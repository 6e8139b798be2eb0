import type { Mark } from "../generated/Mark";
import { t } from "../i18n";
import type { ResponseOf, ViewOf } from "./kinds";

type View = ViewOf<"repair">;
type Response = ResponseOf<"repair">;

/** The same answer with a line marked, still without a fix, or no longer marked. */
export function withMark(response: Response, line: string): Response {
  const { [line]: fix, ...others } = response.marked;
  return { ...response, marked: fix === undefined ? { ...others, [line]: "" } : others };
}

/** Marked lines for which no fix is chosen yet. */
export function withoutFix(view: View, response: Response): string[] {
  return view.lines.map(({ id }) => id).filter((id) => response.marked[id] === "");
}

/** What a mark means here, where that is more than its own word says. */
export function repairWord(mark: Mark): string | undefined {
  if (mark === "good") return t.exerciseRepairMended();
  if (mark === "partial") return t.exerciseRepairOther();
  return mark === "bad" ? t.exerciseRepairSound() : undefined;
}

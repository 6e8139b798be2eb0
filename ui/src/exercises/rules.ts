import type { Answer } from "../generated/Answer";
import type { BranchStep } from "../generated/BranchStep";
import type { Grade } from "../generated/Grade";
import type { Mark } from "../generated/Mark";
import type { PartFeedback } from "../generated/PartFeedback";
import type { Response } from "../generated/Response";
import type { View } from "../generated/View";
import { claimSaid, isAnswered } from "./claim";
import { openPdca } from "./pdca";
import { withoutFix } from "./repair";
import { openSheet, tooMany } from "./sheet";
import { isBlank, notNumbers, tableSaid } from "./table";
import { openTimeline } from "./timeline";
import { isJudged, triageSaid } from "./triage";

/** Why an answer cannot be checked yet. */
export type Missing =
  | { why: "mark-one" | "rewrite" | "move-one" | "story-open" | "too-long" }
  | { why: "left" | "numeral" | "fix"; count: number };

/** The answer before anything was done. */
export function blank(view: View): Response {
  switch (view.kind) {
    case "spot":
      return { kind: "spot", marked: [] };
    case "rewrite":
      return { kind: "rewrite", text: view.start, ticked: [] };
    case "classify":
      return { kind: "classify", placed: {} };
    case "order":
      return { kind: "order", steps: view.steps.map((step) => step.id) };
    case "match":
      return { kind: "match", pairs: [] };
    case "branch":
      return { kind: "branch", path: [] };
    case "verify":
      return { kind: "verify", verdicts: {} };
    case "grid":
      return { kind: "grid", cells: {} };
    case "label":
      return { kind: "label", chosen: {} };
    case "claim":
      return { kind: "claim", verdicts: {}, sources: {} };
    case "table":
      return { kind: "table", answers: {} };
    case "repair":
      return { kind: "repair", marked: {} };
    case "triage":
      return { kind: "triage", actions: {}, urgencies: {} };
    case "timeline":
      return { kind: "timeline", placed: {}, answered: {} };
    case "sheet":
      return { kind: "sheet", texts: {}, ticked: [], compared: false };
    case "calibrate":
      return { kind: "calibrate", scores: {} };
    case "pdca":
      return { kind: "pdca", phases: {}, owners: {}, dues: {} };
  }
}

/** What is still needed before the answer can be checked; null when it can. */
export function missing(view: View, response: Response, story: BranchStep[]): Missing | null {
  if (view.kind === "spot" && response.kind === "spot") {
    return response.marked.length === 0 ? { why: "mark-one" } : null;
  }
  if (view.kind === "rewrite" && response.kind === "rewrite") {
    const text = response.text.trim();
    return text === "" || text === view.start.trim() ? { why: "rewrite" } : null;
  }
  if (view.kind === "order" && response.kind === "order") {
    const moved = view.steps.some((step, place) => response.steps[place] !== step.id);
    return moved ? null : { why: "move-one" };
  }
  if (view.kind === "branch") {
    return story.at(-1)?.ending ? null : { why: "story-open" };
  }
  if (response.kind === "sheet" && Object.values(response.texts).some((text) => tooMany(text) > 0)) {
    return { why: "too-long" };
  }
  if (view.kind === "repair" && response.kind === "repair") {
    if (Object.keys(response.marked).length === 0) return { why: "mark-one" };
    return counted("fix", withoutFix(view, response));
  }
  const left = counted("left", open(view, response));
  if (view.kind === "table" && response.kind === "table") {
    return counted("numeral", notNumbers(view, response)) ?? left;
  }
  return left;
}

const counted = (why: "left" | "numeral" | "fix", parts: string[]): Missing | null =>
  parts.length === 0 ? null : { why, count: parts.length };

/** Ids of the parts without an answer, for kinds that ask every part. */
export function open(view: View, response: Response): string[] {
  const without = (ids: { id: string }[], answered: (id: string) => boolean) =>
    ids.map(({ id }) => id).filter((id) => !answered(id));
  if (view.kind === "classify" && response.kind === "classify") {
    return without(view.cards, (id) => response.placed[id] !== undefined);
  }
  if (view.kind === "match" && response.kind === "match") {
    return without(view.left, (id) => partners(response.pairs, id).length > 0);
  }
  if (view.kind === "verify" && response.kind === "verify") {
    return without(view.claims, (id) => response.verdicts[id] !== undefined);
  }
  if (view.kind === "claim" && response.kind === "claim") {
    return without(view.claims, (id) => isAnswered(view, response, id));
  }
  if (view.kind === "table" && response.kind === "table") {
    return without(view.questions, (id) => !isBlank(response, id));
  }
  if (view.kind === "triage" && response.kind === "triage") {
    return without(view.cards, (id) => isJudged(response, id));
  }
  if (view.kind === "label" && response.kind === "label") {
    return without(view.cases, (id) => response.chosen[id] !== undefined);
  }
  if (view.kind === "grid" && response.kind === "grid") {
    const cells = view.rows.flatMap((row) =>
      view.columns.map((column) => ({ id: `${row.id}/${column.id}`, row, column })),
    );
    return cells.filter(({ row, column }) => !response.cells[row.id]?.[column.id]).map(({ id }) => id);
  }
  if (view.kind === "timeline" && response.kind === "timeline") return openTimeline(view, response);
  if (view.kind === "sheet" && response.kind === "sheet") return openSheet(view, response);
  if (view.kind === "calibrate" && response.kind === "calibrate") {
    return without(view.cards, (id) => response.scores[id] !== undefined);
  }
  if (view.kind === "pdca" && response.kind === "pdca") return openPdca(view, response);
  return [];
}

/** A list with one entry more or, when it holds it already, one less. */
export function toggled(list: string[], id: string): string[] {
  return list.includes(id) ? list.filter((entry) => entry !== id) : [...list, id];
}

/** The same list with the entry at one place moved by so many places, as far as the list goes. */
export function moved(list: string[], from: number, by: number): string[] {
  const to = Math.min(Math.max(from + by, 0), list.length - 1);
  const entry = list[from];
  if (entry === undefined || to === from) return list;
  const rest = list.filter((_, place) => place !== from);
  return [...rest.slice(0, to), entry, ...rest.slice(to)];
}

/** What the left side has been joined to. */
export function partners(pairs: [string, string][], left: string): string[] {
  return pairs.filter((pair) => pair[0] === left).map((pair) => pair[1]);
}

/** Joins or parts two things. With one partner at most, a new one takes the place of the old. */
export function joined(
  pairs: [string, string][],
  left: string,
  right: string,
  most: number,
): [string, string][] {
  const has = partners(pairs, left).includes(right);
  if (most === 1) return [...pairs.filter((pair) => pair[0] !== left), [left, right]];
  if (has) return pairs.filter((pair) => pair[0] !== left || pair[1] !== right);
  return partners(pairs, left).length < most ? [...pairs, [left, right]] : pairs;
}

export const answers = ["no", "ask", "yes"] as const satisfies readonly Answer[];

/** The cell an arrow key leads to; it stays inside the table. */
export function cellAfter(
  key: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
): [number, number] {
  const inside = (value: number, end: number) => Math.min(Math.max(value, 0), end - 1);
  const step: Record<string, [number, number]> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    Home: [0, -columns],
    End: [0, columns],
  };
  const [down, right] = step[key] ?? [0, 0];
  return [inside(row + down, rows), inside(column + right, columns)];
}

/** The answer a cell takes when it is pressed: none, yes, ask, no, and round again. */
export function answerAfter(answer: Answer | undefined): Answer {
  if (answer === "yes") return "ask";
  return answer === "ask" ? "no" : "yes";
}

/** Kinds that count more than they tell in lines: cells of a table and thirds of an action, under ids such as `row/column`. */
const inside = ({ kind }: View) => kind === "grid" || kind === "pdca";

/** How much of the answer was right, in parts; null where nothing is counted. */
export function score(view: View, grade: Grade): { right: number; half: number; of: number } | null {
  if (view.kind === "rewrite") return null;
  const judged = grade.parts.filter(
    (part) => part.mark !== "neutral" && (!inside(view) || part.id.includes("/")),
  );
  const marking = view.kind === "spot" || view.kind === "repair";
  const asked = marking ? judged.filter((part) => part.mark !== "bad") : judged;
  const count = (mark: Mark) => asked.filter((part) => part.mark === mark).length;
  return { right: count("good"), half: view.kind === "branch" ? 0 : count("partial"), of: asked.length };
}

/** Parts that get a line of their own: cells of a grid are told in the table, the source of a claim beside the claim, and the fields
 * of a form beside their models. */
export function lines(view: View, grade: Grade): PartFeedback[] {
  if (view.kind === "sheet") return grade.parts.filter((part) => part.id.startsWith("tick/"));
  if (!inside(view) && view.kind !== "claim") return grade.parts;
  return grade.parts.filter((part) => !part.id.includes("/"));
}

/** What the learner answered for a part, in words; empty where the part says it itself. */
export function said(view: View, response: Response, part: string): string {
  const words = (list: { id: string; text: string }[], id: string | undefined) =>
    list.find((entry) => entry.id === id)?.text ?? "";
  if (view.kind === "classify" && response.kind === "classify")
    return words(view.bins, response.placed[part]);
  if (view.kind === "label" && response.kind === "label") return words(view.lines, response.chosen[part]);
  if (view.kind === "claim" && response.kind === "claim") return claimSaid(view, response, part);
  if (view.kind === "table" && response.kind === "table") return tableSaid(view, response, part);
  if (view.kind === "triage" && response.kind === "triage") return triageSaid(view, response, part);
  if (view.kind === "repair" && response.kind === "repair") return words(view.fixes, response.marked[part]);
  if (view.kind === "match" && response.kind === "match") {
    return partners(response.pairs, part)
      .map((id) => words(view.right, id))
      .join(" · ");
  }
  return "";
}

/** Parts to look at again, and the others. */
export function sorted(parts: PartFeedback[]): {
  again: PartFeedback[];
  fine: PartFeedback[];
  left: PartFeedback[];
} {
  const fine = parts.filter((part) => part.mark === "good");
  const left = parts.filter((part) => part.mark === "neutral");
  return { again: parts.filter((part) => part.mark !== "good" && part.mark !== "neutral"), fine, left };
}

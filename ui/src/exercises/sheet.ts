import type { Grade } from "../generated/Grade";
import type { Response } from "../generated/Response";
import type { SheetResponse } from "../generated/SheetResponse";
import type { SheetView } from "../generated/SheetView";

/** The most letters of a field; the core refuses more. */
export const LONGEST = 2000;

/** Where an exercise stands. A form comes back once beside its model, to be compared; every other kind is over when it was handed in. */
export type Phase = "answer" | "compare" | "over";

export function phase(response: Response, grade: Grade | null): Phase {
  if (!grade) return "answer";
  return response.kind === "sheet" && !response.compared ? "compare" : "over";
}

/** The answer as it is handed in: the texts of a form without blanks around them, and a form that came back is now compared. */
export function handedIn(response: Response, grade: Grade | null): Response {
  if (response.kind !== "sheet") return response;
  const texts = Object.entries(response.texts).map(([id, text]) => [id, text.trim()]);
  const compared = phase(response, grade) === "compare";
  return { ...response, texts: Object.fromEntries(texts), compared };
}

/** What stays of an answer that is begun again: texts are mended, not written anew. */
export function kept(response: Response | null): Response | null {
  if (response?.kind === "rewrite") return { ...response, ticked: [] };
  return response?.kind === "sheet" ? { ...response, ticked: [], compared: false } : null;
}

/** Letters of a text, as the core counts them. */
export function letters(text: string | undefined): number {
  return [...(text ?? "").trim()].length;
}

/** Letters that a text has too many. */
export function tooMany(text: string | undefined): number {
  return Math.max(0, letters(text) - LONGEST);
}

/** Fields with nothing in them. */
export function openSheet(view: SheetView, response: SheetResponse): string[] {
  return view.fields.map(({ id }) => id).filter((id) => letters(response.texts[id]) === 0);
}

/** Lines a field needs so that its text is whole on the screen and on paper. */
export function linesOf(text: string | undefined): number {
  const lines = (text ?? "").split("\n").map((line) => Math.ceil((line.length + 1) / 64));
  return Math.min(
    24,
    Math.max(
      4,
      lines.reduce((sum, count) => sum + count, 0),
    ),
  );
}

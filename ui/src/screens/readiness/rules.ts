import type { AssessmentVerdict } from "../../generated/AssessmentVerdict";
import type { AssessedQuestion } from "../../generated/AssessedQuestion";
import type { Band } from "../../generated/Band";
import type { RoundLine } from "../../generated/RoundLine";
import type { Seat } from "../../generated/Seat";

export const BANDS: readonly Band[] = ["not-started", "starting", "developing", "managed", "leading"];

export type Place =
  | { part: "overview"; round: string | null }
  | { part: "targets" }
  | { part: "rounds" }
  | { part: "area"; round: string; area: string };

/** What an address shows; anything unknown shows the overview. */
export function placeOf(params: readonly string[]): Place {
  const [part, first, second] = params;
  if (part === "targets" || part === "rounds") return { part };
  if (part === "round" && first !== undefined) return { part: "overview", round: first };
  if (part === "area" && first !== undefined && second !== undefined) {
    return { part: "area", round: first, area: second };
  }
  return { part: "overview", round: null };
}

/** A choice on a sheet: a level as text, `na`, or nothing. */
export type Choice = "0" | "1" | "2" | "3" | "4" | "na" | "";

/** The choices of levels, in order. */
export const LEVELS: readonly Choice[] = ["0", "1", "2", "3", "4"];

export function choiceOf(verdict: AssessmentVerdict | undefined): Choice {
  if (verdict === undefined) return "";
  if (!("level" in verdict)) return "na";
  return LEVELS[verdict.level] ?? "";
}

export function verdictOf(choice: Choice, reason: string): AssessmentVerdict | null {
  if (choice === "") return null;
  return choice === "na" ? { "not-applicable": reason } : { level: Number(choice) };
}

/** Whose answers can be given: the second's only with two assessors, the agreed one only once both are there. */
export function seats(assessors: readonly string[]): Seat[] {
  return assessors.length > 1 ? ["first", "second", "agreed"] : ["first"];
}

/** How the two answers of a question stand. */
export type Comparison = "waiting" | "alike" | "differs" | "apart";

export function comparison(question: Pick<AssessedQuestion, "first" | "second">): Comparison {
  const { first, second } = question;
  if (first === null || second === null) return "waiting";
  const [one, two] = [choiceOf(first.verdict), choiceOf(second.verdict)];
  if (one === two) return "alike";
  if (one === "na" || two === "na") return "apart";
  return Math.abs(Number(one) - Number(two)) >= 2 ? "apart" : "differs";
}

/** Closed rounds that may be compared with the one on show, oldest first. */
export function trend<T extends Pick<RoundLine, "like" | "closed" | "overall">>(rounds: readonly T[]): T[] {
  return rounds.filter((round) => round.like && round.closed !== null && round.overall !== null).reverse();
}

/** Whether a text is a day such as `2026-11-21`. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  );
}

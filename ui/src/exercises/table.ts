import type { TableQuestion } from "../generated/TableQuestion";
import { digits, number } from "../i18n";
import { type Numeral, numeral } from "./numeral";
import type { ResponseOf, ViewOf } from "./kinds";

type View = ViewOf<"table">;
type Response = ResponseOf<"table">;

const isPercent = (question: TableQuestion) => question.asks === "percent";

/** A typed number as it is read; null when it is none. */
export function reading(question: TableQuestion, typed: string): Numeral | null {
  return numeral(typed, isPercent(question));
}

/** A number in words, with its unit: `33.3 %`. */
export function written(question: TableQuestion, { value, places }: Numeral): string {
  // The formatter knows at most 20 places.
  const text = number(value, Math.min(places, 20));
  return isPercent(question) ? `${text}\u00a0%` : text;
}

/** Whether it must be told how a typed number is read: a mark in it could mean thousands or a fraction. */
export const isAmbiguous = (typed: string): boolean => /\d[.,\s]\d/.test(inLatin(typed));
const inLatin = (typed: string) => typed.trim().replace(/[\u17e0-\u17e9]/g, "0");

export function isBlank(response: Response, question: string): boolean {
  return (response.answers[question] ?? "").trim() === "";
}

/** Questions for a number that have something else. */
export function notNumbers(view: View, response: Response): string[] {
  const wrong = (question: TableQuestion) =>
    question.asks !== "group" &&
    !isBlank(response, question.id) &&
    reading(question, response.answers[question.id] ?? "") === null;
  return view.questions.filter(wrong).map(({ id }) => id);
}

/** What was answered: the group's name, or the number as it was typed. */
export function tableSaid(view: View, response: Response, question: string): string {
  const answer = response.answers[question] ?? "";
  return view.groups.find(({ id }) => id === answer)?.text ?? answer.trim();
}

/** The right answer: the group's name, or the number with its unit. */
export function tableRight(view: View, question: string, right: string): string {
  const asked = view.questions.find(({ id }) => id === question);
  if (!asked || asked.asks === "group" || right === "") return digits(right);
  const places = right.split(".")[1]?.length ?? 0;
  return written(asked, { value: Number(right), places });
}

import type { IconName } from "../../../components/icons";
import type { Tone } from "../../../components/tone";
import type { CaseChoices } from "../../../generated/CaseChoices";
import type { CaseShow } from "../../../generated/CaseShow";
import type { FieldSpec, Values } from "./form";

/** The five kinds, as they stand in addresses. */
export const kindNames = ["requests", "exceptions", "incidents", "uses", "impacts"] as const;
export type KindName = (typeof kindNames)[number];

/** A state as shown: colour, sign and word. */
export interface Mark {
  tone: Tone;
  icon: IconName;
  text: string;
}

/** How a state looks, before its word is said in the language of the screen. */
export interface Look extends Omit<Mark, "text"> {
  text: () => string;
}

/** A case in a list. */
export interface RowView {
  title: string;
  lines: string[];
  marks: Mark[];
}

/** What is known of a case, one thing after the other. */
export interface Fact {
  label: string;
  value: string;
  mark?: Mark | undefined;
  href?: string;
}

/** A step in the history. */
export interface ToldView {
  title: string;
  lines: string[];
}

/** A form that makes a step. */
export interface Form<Step> {
  key: string;
  title: string;
  about?: string;
  icon: IconName;
  danger?: boolean;
  fields: readonly FieldSpec[];
  values: Values;
  step: (values: Values) => Step;
}

/** A link to another place. */
export interface Way {
  icon: IconName;
  title: string;
  href: string;
}

export interface Told<Step> {
  at: string;
  by: string;
  step: Step;
}

/** Everything that is special about a kind. */
export interface Kind<Card extends { id: string }, Step> {
  name: KindName;
  icon: IconName;
  title: () => string;
  lead: () => string;
  add: () => string;
  empty: () => { title: string; about: string };
  list: (show: CaseShow, text: string) => Promise<{ all: number; cards: Card[] }>;
  one: (id: string) => Promise<{ card: Card; history: Told<Step>[] }>;
  note: (id: string | null, step: Step) => Promise<{ card: Card; history: Told<Step>[] }>;
  row: (card: Card, choices: CaseChoices) => RowView;
  facts: (card: Card, choices: CaseChoices) => Fact[];
  tell: (step: Step, choices: CaseChoices) => ToldView;
  /** The form for a new one; made from an earlier one, where there is one. */
  start: (choices: CaseChoices, from: Card | null, of: string | null) => Form<Step>;
  actions: (card: Card, choices: CaseChoices) => Form<Step>[];
  /** What the next step waits for, in a sentence. */
  waits?: (card: Card) => string | null;
  /** Where else one can go from here. */
  ways?: (card: Card) => Way[];
  /** Says what a new one made from this one is called; none when there is no such thing. */
  again?: (card: Card) => string | null;
}

/** What a list shows. */
export interface CaseFilter {
  show: CaseShow;
  text: string;
}

export const shows = ["all", "open", "past"] as const satisfies CaseShow[];

function filterOf(params: readonly string[]): CaseFilter {
  const value = (key: string) => params.find((param) => param.startsWith(`${key}=`))?.slice(key.length + 1);
  return { show: shows.find((show) => show === value("show")) ?? "all", text: value("text") ?? "" };
}

/** What follows the kind in the address of a list. */
export function filterParams({ show, text }: CaseFilter): string[] {
  return [...(show === "all" ? [] : [`show=${show}`]), ...(text === "" ? [] : [`text=${text}`])];
}

export type Place =
  | { part: "overview" }
  | { part: KindName; show: "list"; filter: CaseFilter }
  | { part: KindName; show: "new"; from: string | null; of: string | null }
  | { part: KindName; show: "one"; id: string };

/** `["incidents", "new"]` → the form for an incident. What leads nowhere leads to the overview. */
export function placeOf([kind, ...rest]: readonly string[]): Place {
  const [id, from, of] = rest;
  const part = kindNames.find((name) => name === kind);
  if (part === undefined) return { part: "overview" };
  if (id === undefined || id.includes("=")) return { part, show: "list", filter: filterOf(rest) };
  if (id !== "new") return { part, show: "one", id };
  return { part, show: "new", from: from === undefined || from === "-" ? null : from, of: of ?? null };
}

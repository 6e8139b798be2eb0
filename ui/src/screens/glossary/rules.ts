import type { TermCard } from "../../generated/TermCard";
import { blank, holds } from "../rules/filter";

export interface Letter {
  letter: string;
  terms: TermCard[];
}

/** The letter a term is listed under: its first one, in capitals; `#` for terms that begin with none. */
export function letterOf(term: string): string {
  return /\p{L}/u.exec(term)?.[0].toUpperCase() ?? "#";
}

/** Terms by first letter; the order of the terms stays. */
export function byLetter(terms: readonly TermCard[]): Letter[] {
  const letters: Letter[] = [];
  for (const term of terms) {
    const letter = letterOf(term.term);
    const known = letters.find((one) => one.letter === letter);
    if (known) known.terms.push(term);
    else letters.push({ letter, terms: [term] });
  }
  return letters;
}

/** Terms that hold every word of the query, in either language. */
export function filtered(terms: readonly TermCard[], query: string): TermCard[] {
  if (blank(query)) return [...terms];
  return terms.filter((term) => holds([term.term, term.other, term.meaning], query));
}

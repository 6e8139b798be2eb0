import type { PaperFormat } from "../../generated/PaperFormat";

/** The part of the screen an address names. */
export type Place = { part: "report"; section: string } | { part: "earlier" };

/** `#/reports/earlier`, or `#/reports/<section>` of the report; the first section without one. */
export function placeOf(params: readonly string[]): Place {
  const first = params[0] ?? "";
  return first === "earlier" ? { part: "earlier" } : { part: "report", section: first };
}

/** Formats in the order they are offered. */
export const FORMATS: readonly PaperFormat[] = ["pdf", "xlsx", "html", "csv", "json"];

/** The section an address names, or the first one. */
export function shown<S extends { id: string }>(sections: readonly S[], id: string): S | undefined {
  return sections.find((section) => section.id === id) ?? sections[0];
}

/** The formats with one added, in the order they are offered, or taken away. */
export function toggled(formats: readonly PaperFormat[], format: PaperFormat): PaperFormat[] {
  const without = formats.filter((one) => one !== format);
  return without.length < formats.length
    ? without
    : FORMATS.filter((one) => one === format || formats.includes(one));
}

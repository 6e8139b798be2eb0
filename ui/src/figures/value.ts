import type { FigureUnit } from "../generated/FigureUnit";
import { number, percent } from "../i18n";
import { places } from "./geometry";

/** A value as people write it: `72 %`, `1,250`. */
export function valueText(value: number, unit: FigureUnit | null): string {
  return unit === "percent" ? percent(value, places(value)) : number(value, places(value));
}

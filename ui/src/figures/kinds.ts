import type { Component } from "svelte";
import type { Figure } from "../generated/Figure";
import type { FigureKind } from "../generated/FigureKind";
import type { FigurePart } from "../generated/FigurePart";

export interface FigureProps {
  figure: Figure;
}
export type Registry = Record<FigureKind, Component<FigureProps>>;

/** A value of a line and where it lies on the scale, 0 to 100. */
export interface Mark {
  at: number;
  value: string;
}
export interface LineProps {
  points: readonly (Mark & { part: FigurePart })[];
  target: Mark | null;
  ticks: readonly Mark[];
  /** The scale begins at nothing, so its first line is the ground. */
  grounded: boolean;
}

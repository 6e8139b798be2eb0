/** How a part of a bar is filled; told apart without colour. */
export type Pattern = "full" | "rising" | "dots" | "empty" | "cross" | "lines";

interface Drawing {
  /** What is drawn over the ground on a square of 8 px. */
  path: string;
  colour: "good" | "act" | "warn" | "bad" | "rest";
}

export const drawings = {
  full: { path: "", colour: "good" },
  rising: { path: "M-2 2l4-4M0 8l8-8M6 10l4-4", colour: "good" },
  dots: { path: "M2 2v.01M6 6v.01", colour: "act" },
  empty: { path: "", colour: "rest" },
  cross: { path: "M0 0l8 8M8 0l-8 8", colour: "bad" },
  lines: { path: "M0 2h8M0 6h8", colour: "warn" },
} as const satisfies Record<Pattern, Drawing>;

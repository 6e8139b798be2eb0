/** How a part of a bar is filled; told apart without colour. */
export type Pattern =
  "full" | "rising" | "falling" | "dots" | "empty" | "cross" | "lines" | "posts" | "rings";

interface Drawing {
  /** What is drawn over the ground on a square of 8 px. */
  path: string;
  colour: "good" | "act" | "warn" | "bad" | "rest";
}

export const drawings = {
  full: { path: "", colour: "good" },
  rising: { path: "M-2 2l4-4M0 8l8-8M6 10l4-4", colour: "good" },
  falling: { path: "M10 2l-4-4M8 8L0 0M2 10l-4-4", colour: "good" },
  dots: { path: "M2 2v.01M6 6v.01", colour: "act" },
  empty: { path: "", colour: "rest" },
  cross: { path: "M0 0l8 8M8 0l-8 8", colour: "bad" },
  posts: { path: "M2 0v8M6 0v8", colour: "warn" },
  rings: { path: "M2 4a2 2 0 1 0 4 0a2 2 0 1 0-4 0", colour: "rest" },
  lines: { path: "M0 2h8M0 6h8", colour: "warn" },
} as const satisfies Record<Pattern, Drawing>;

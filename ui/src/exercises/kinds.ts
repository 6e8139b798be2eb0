import type { Component } from "svelte";
import type { BranchStep } from "../generated/BranchStep";
import type { Grade } from "../generated/Grade";
import type { Response } from "../generated/Response";
import type { View } from "../generated/View";

export type Kind = View["kind"];
export type ViewOf<K extends Kind> = Extract<View, { kind: K }>;
export type ResponseOf<K extends Kind> = Extract<Response, { kind: K }>;

/** What every kind's component gets. It shows the answer and tells every change; it keeps and sends nothing itself. */
export interface KindProps<K extends Kind> {
  view: ViewOf<K>;
  response: ResponseOf<K>;
  /** The grade, once it was handed in; from then on nothing can be changed. */
  grade: Grade | null;
  /** The story so far, for a branching story. */
  story: BranchStep[];
  onchange: (response: ResponseOf<K>) => void;
  /** Says something to a screen reader. */
  announce: (text: string) => void;
}

export type Registry = { [K in Kind]: Component<KindProps<K>> };

export function viewIs<K extends Kind>(view: View, kind: K): view is ViewOf<K> {
  return view.kind === kind;
}

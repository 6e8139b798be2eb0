import { createContext, type Component } from "svelte";
import type { Block } from "../generated/Block";
import type { Reference } from "../generated/Reference";
import type { Target } from "../generated/Target";

export type Kind = Block["kind"];
export type BlockOf<K extends Kind> = Extract<Block, { kind: K }>;
export interface BlockProps<K extends Kind> {
  block: BlockOf<K>;
}
export type Registry = { [K in Kind]: Component<BlockProps<K>> };

/** Where references find their words, and who opens them. */
export interface References {
  /** What a target says; null when nothing is known of it. */
  find: (target: Target) => Reference | null;
  /** Opens it beside the words that were pressed. */
  open: (reference: Reference, beside: HTMLElement) => void;
  /** The pointer rests on the words, or the focus has come to them: a hint shows what it says. */
  rest: (reference: Reference, beside: HTMLElement) => void;
  focus: (reference: Reference, beside: HTMLElement) => void;
  /** The pointer has left the words, or the focus has. */
  leave: () => void;
  blur: () => void;
  /** The id of the hint while it belongs to these words. */
  hintOf: (beside: HTMLElement | undefined) => string | undefined;
}

export const [useReferences, provideReferences] = createContext<References>();

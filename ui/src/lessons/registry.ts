import Exercise from "./Exercise.svelte";
import type { Kind, Registry } from "./kinds";
import Page from "./Page.svelte";
import Recall from "./Recall.svelte";

/** One component for each kind of step. */
export const registry: Registry = {
  page: Page,
  exercise: Exercise,
  recall: Recall,
} satisfies Record<Kind, unknown>;

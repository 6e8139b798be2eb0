import type { Component } from "svelte";
import type { LessonReply } from "../generated/LessonReply";
import type { Step } from "../generated/Step";
import type { Refusal } from "../host/refusal";

export type Kind = Step["kind"];
export type StepOf<K extends Kind> = Extract<Step, { kind: K }>;

/** What every kind of step gets. It shows itself and the bar under it; the lesson keeps what is done. */
export interface StepProps<K extends Kind> {
  step: StepOf<K>;
  lesson: LessonReply;
  /** Its place in the lesson, from 0. */
  place: number;
  /** It was finished before. */
  done: boolean;
  onback?: () => void;
  oncontinue: () => void;
  busy: boolean;
  saved: "idle" | "saving" | "saved" | "failed";
  /** Why the step could not be finished. */
  refusal: Refusal | null;
}

export type Registry = { [K in Kind]: Component<StepProps<K>> };

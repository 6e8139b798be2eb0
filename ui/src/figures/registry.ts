import Bars from "./Bars.svelte";
import Cycle from "./Cycle.svelte";
import Flow from "./Flow.svelte";
import Fork from "./Fork.svelte";
import type { Registry } from "./kinds";
import Line from "./Line.svelte";
import Split from "./Split.svelte";
import Stack from "./Stack.svelte";
import Timeline from "./Timeline.svelte";

/** One component for each kind of drawing. */
export const registry: Registry = {
  flow: Flow,
  cycle: Cycle,
  stack: Stack,
  split: Split,
  bars: Bars,
  line: Line,
  timeline: Timeline,
  fork: Fork,
};

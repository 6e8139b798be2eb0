import Callout from "./Callout.svelte";
import Figure from "./Figure.svelte";
import Heading from "./Heading.svelte";
import type { Kind, Registry } from "./kinds";
import List from "./List.svelte";
import Paragraph from "./Paragraph.svelte";
import Table from "./Table.svelte";

/** One component for each kind of block. */
export const registry: Registry = {
  heading: Heading,
  paragraph: Paragraph,
  list: List,
  table: Table,
  figure: Figure,
  callout: Callout,
} satisfies Record<Kind, unknown>;

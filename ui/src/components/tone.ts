import type { IconName } from "./icons";

/** What a colour means. Never the only sign: each comes with an icon. */
export type Tone = "good" | "warn" | "bad" | "gold" | "plain";

export const toneIcon = {
  good: "good",
  warn: "warn",
  bad: "bad",
  gold: "star",
  plain: "info",
} as const satisfies Record<Tone, IconName>;

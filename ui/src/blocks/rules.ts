import type { Reference } from "../generated/Reference";
import type { Target } from "../generated/Target";

/** What a target says; null when nothing is known of it. */
export function referenceOf(references: Reference[], target: Target): Reference | null {
  return references.find((entry) => entry.to === target.to && entry.id === target.id) ?? null;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a small window of this size stands: under the words, above them when there is no room, always inside the page. */
export function besides(
  words: Box,
  size: { width: number; height: number },
  room: { width: number; height: number },
  gap = 8,
): { x: number; y: number } {
  const below = words.bottom + gap;
  const above = words.top - gap - size.height;
  const fits = below + size.height + gap <= room.height;
  const y = fits || above < gap ? below : above;
  const within = (value: number, end: number) => Math.max(gap, Math.min(value, end - gap));
  return { x: within(words.left, room.width - size.width), y: within(y, room.height - size.height) };
}

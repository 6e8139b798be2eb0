import type { CardReply } from "../../generated/CardReply";
import type { LessonLink } from "../../generated/LessonLink";

/** The place of the first question without an answer; the number of questions when all have one. */
export function firstOpen(card: Pick<CardReply, "items"> | null | undefined): number {
  const items = card?.items ?? [];
  const open = items.findIndex((item) => item.feedback === null);
  return open < 0 ? items.length : open;
}

/** Right answers. */
export function right(card: Pick<CardReply, "items">): number {
  return card.items.filter((item) => item.feedback?.correct).length;
}

/** Lessons that teach what was not right, each once. */
export function toRead(card: Pick<CardReply, "items">): LessonLink[] {
  const links = card.items.filter((item) => item.feedback?.correct === false).map((item) => item.lesson);
  const same = (one: LessonLink, other: LessonLink) =>
    one.module === other.module && one.lesson === other.lesson;
  return links.filter((link, place) => links.findIndex((other) => same(other, link)) === place);
}

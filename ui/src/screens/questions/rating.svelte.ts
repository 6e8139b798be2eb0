import type { OfSheet } from "../../generated/OfSheet";
import type { RatingSheet } from "../../generated/RatingSheet";
import { type Asked, asked } from "../../host/asked.svelte";
import { call } from "../../host/call";
import { type Refusal, refusalOf } from "../../host/refusal";
import { fits, nextOpen } from "./rules";

/** Milliseconds before a rating is saved: who writes 50 has written 5 first. */
const PAUSE = 300;

/** What one judge rates in one round. To be made while a component is set up. */
export class Rating {
  readonly sheet: Asked<RatingSheet>;
  /** The question on show, from 0. */
  at = $state(0);
  saved = $state<"idle" | "saving" | "saved" | "failed">("idle");
  refusal = $state.raw<Refusal | null>(null);
  /** Values said on this page, by question. */
  #said = $state<Partial<Record<string, number>>>({});
  /** Ratings that are not on disk yet, oldest first. */
  #waiting: { item: string; value: number }[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  #placed = false;
  readonly #of: () => OfSheet;

  constructor(of: () => OfSheet) {
    this.#of = of;
    this.sheet = asked(() => call("rating_sheet", of()));
    $effect(() => {
      if (this.#placed || this.sheet.value === null) return;
      this.#placed = true;
      this.at = nextOpen(this.#marks, this.#marks.length - 1) ?? 0;
    });
  }

  /** What was said of a question; null when nothing was. */
  value(item: string): number | null {
    const told = this.sheet.value?.items.find((one) => one.view.id === item);
    return this.#said[item] ?? told?.value ?? null;
  }

  get #marks(): boolean[] {
    return this.sheet.value?.items.map((one) => this.value(one.view.id) !== null) ?? [];
  }

  /** How many questions are rated. */
  get rated(): number {
    return this.#marks.filter(Boolean).length;
  }

  get last(): number {
    return Math.max(0, this.#marks.length - 1);
  }

  /** The next question without a rating; none when all are rated. */
  get open(): number | null {
    return nextOpen(this.#marks, this.at);
  }

  /** Takes a rating; it is saved once no other came for a moment. */
  say(item: string, value: number): void {
    if (!fits(value)) return;
    this.#said[item] = value;
    this.#waiting = [...this.#waiting.filter((other) => other.item !== item), { item, value }];
    this.saved = "saving";
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), PAUSE);
  }

  /** Saves what waits, one rating after the other. */
  save = async (): Promise<void> => {
    clearTimeout(this.#timer);
    this.#running ??= this.#saveAll().finally(() => (this.#running = null));
    await this.#running;
  };

  goTo(place: number): void {
    void this.save();
    this.at = Math.min(Math.max(place, 0), this.last);
  }

  async #saveAll(): Promise<void> {
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      const sent = next;
      this.saved = "saving";
      try {
        await call("rate_item", { ...this.#of(), ...sent });
      } catch (thrown) {
        this.refusal = refusalOf(thrown);
        this.saved = "failed";
        return;
      }
      this.#waiting = this.#waiting.filter((other) => other !== sent);
      this.refusal = null;
      this.saved = "saved";
    }
  }
}

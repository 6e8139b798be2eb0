import type { CardReply } from "../../generated/CardReply";
import { type Asked, asked } from "../../host/asked.svelte";
import { call } from "../../host/call";
import { type Refusal, refusalOf } from "../../host/refusal";
import { firstOpen } from "./rules";

/** Answering a refresher card. To be made while a component is set up. */
export class Refresher {
  readonly card: Asked<CardReply>;
  chosen = $state("");
  /** The question on show, from 0; the number of questions at the end. */
  at = $state<number | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  status = $state<"idle" | "saving" | "saved" | "failed">("idle");
  readonly #track: () => string;

  constructor(track: () => string) {
    this.#track = track;
    this.card = asked(() => call("open_card", { track: track() }));
  }

  /** Where one stands: the first question without an answer, until one moves on. */
  get place(): number {
    return this.at ?? firstOpen(this.card.value);
  }

  /** Answers the question on show; a failure keeps the choice on the screen. */
  answer = async (): Promise<boolean> => {
    const item = this.card.value?.items[this.place];
    if (!item || this.chosen === "" || this.status === "saving") return false;
    this.status = "saving";
    this.at = this.place;
    try {
      const request = { track: this.#track(), item: item.view.id, option: this.chosen };
      this.card.set(await call("answer_card", request));
      this.refusal = null;
      this.status = "saved";
      return true;
    } catch (thrown) {
      this.refusal = refusalOf(thrown);
      this.status = "failed";
      return false;
    }
  };

  next = (): void => {
    this.at = this.place + 1;
    this.chosen = "";
    this.status = "idle";
    window.scrollTo(0, 0);
  };
}

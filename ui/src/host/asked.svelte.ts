import { untrack } from "svelte";
import { words } from "../i18n/words.svelte";
import { type Refusal, refusalOf } from "./refusal";

/** A reply that a screen shows: the last one that came, and the refusal of the last try. */
export class Asked<T> {
  value = $state.raw<T | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  busy = $state(false);
  #ask: () => Promise<T>;
  #turn = 0;

  constructor(ask: () => Promise<T>) {
    this.#ask = ask;
  }

  /** Asks again. The old value stays until the new one is here; an answer to an older question is dropped. */
  load = async (): Promise<void> => {
    const turn = (this.#turn += 1);
    this.busy = true;
    try {
      const value = await this.#ask();
      if (turn !== this.#turn) return;
      this.value = value;
      this.refusal = null;
    } catch (thrown) {
      if (turn === this.#turn) this.refusal = refusalOf(thrown);
    } finally {
      if (turn === this.#turn) this.busy = false;
    }
  };

  /** Shows a value that came by another way, such as the reply of a command that changes things. */
  set(value: T): void {
    this.#turn += 1;
    this.value = value;
    this.refusal = null;
    this.busy = false;
  }
}

/**
 * Asks now, when the language changes, and when any state read by `ask` before its first `await` changes.
 * To be called while a component is set up.
 */
export function asked<T>(ask: () => Promise<T>): Asked<T> {
  let first: Promise<T> | undefined;
  const reply = new Asked<T>(() => {
    const now = first ?? ask();
    first = undefined;
    return now;
  });
  $effect(() => {
    void words.language;
    first = ask();
    untrack(() => void reply.load());
  });
  return reply;
}

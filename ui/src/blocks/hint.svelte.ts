import type { Reference } from "../generated/Reference";

/** Milliseconds a pointer rests on words before their hint comes, and has to reach it before it goes. */
export const REST = 300;
export const LINGER = 250;

export interface Hinted {
  reference: Reference;
  beside: HTMLElement;
}

/** Which words show their small hint: it waits for a resting pointer, stays while it is looked at, and goes when it is put away. */
export class Hint {
  shown = $state.raw<Hinted | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The pointer came to the words. */
  readonly rest = (hinted: Hinted): void => {
    if (this.shown?.beside === hinted.beside) this.stay();
    else this.#after(REST, hinted);
  };

  /** The focus came to the words. */
  readonly show = (hinted: Hinted): void => {
    this.stay();
    this.shown = hinted;
  };

  /** The pointer came to the hint itself. */
  readonly stay = (): void => clearTimeout(this.#timer);

  /** The pointer left the words or the hint; words that have the focus keep theirs. */
  readonly leave = (): void => {
    if (this.shown?.beside === document.activeElement) this.stay();
    else this.#after(LINGER, null);
  };

  /** It is put away at once. */
  readonly close = (): void => {
    this.stay();
    this.shown = null;
  };

  #after(milliseconds: number, next: Hinted | null): void {
    this.stay();
    this.#timer = setTimeout(() => (this.shown = next), milliseconds);
  }
}

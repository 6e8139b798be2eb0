import { type Refusal, refusalOf } from "../host/refusal";

export type SaveStatus = "idle" | "saving" | "saved" | "error";

/** Saves the newest of many values soon after it came; one save at a time, and nothing is left behind. */
export class Autosave<T> {
  status = $state<SaveStatus>("idle");
  refusal = $state.raw<Refusal | null>(null);
  #save: (value: T) => Promise<void>;
  #wait: number;
  #waiting: { value: T } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;

  constructor(save: (value: T) => Promise<void>, wait = 300) {
    this.#save = save;
    this.#wait = wait;
  }

  /** Takes the newest value; it is saved once no other came for a moment. */
  push(value: T): void {
    this.#waiting = { value };
    this.status = "saving";
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.#wait);
  }

  /** Saves what waits, now; true when everything is on disk. */
  flush = async (): Promise<boolean> => {
    clearTimeout(this.#timer);
    this.#running ??= this.#run().finally(() => (this.#running = null));
    await this.#running;
    return this.#waiting === null;
  };

  /** Forgets what waits: it was handed in, or begun afresh. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#waiting = null;
    this.refusal = null;
    if (this.#running === null) this.status = "idle";
  }

  async #run(): Promise<void> {
    while (this.#waiting !== null) {
      const next = this.#waiting;
      this.status = "saving";
      try {
        await this.#save(next.value);
      } catch (thrown) {
        this.status = "error";
        this.refusal = refusalOf(thrown);
        return;
      }
      if (this.#waiting === next) this.#waiting = null;
      this.refusal = null;
      this.status = "saved";
    }
  }
}

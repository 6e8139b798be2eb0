import { type Refusal, refusalOf } from "./refusal";

/** One thing asked of the core at a time: whether it is on its way, and why the last one was refused. */
export class Doing {
  busy = $state(false);
  refusal = $state.raw<Refusal | null>(null);

  /** The reply; null when it was refused or another is still on its way. */
  run = async <T>(what: () => Promise<T>): Promise<T | null> => {
    if (this.busy) return null;
    this.busy = true;
    this.refusal = null;
    try {
      return await what();
    } catch (thrown) {
      this.refusal = refusalOf(thrown);
      return null;
    } finally {
      this.busy = false;
    }
  };
}

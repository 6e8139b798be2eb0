import type { SavedFile } from "../../generated/SavedFile";
import { type Refusal, refusalOf } from "../../host/refusal";

/** Saving something as a file: which one is on its way, and where the last one went. */
export class Saving<K extends string> {
  busy = $state<K | null>(null);
  /** Where the file went; null after a dialog that was closed without saving. */
  path = $state<string | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  #again: (() => Promise<void>) | null = null;

  save = async (key: K, ask: () => Promise<SavedFile>): Promise<void> => {
    if (this.busy !== null) return;
    this.busy = key;
    this.path = null;
    this.refusal = null;
    this.#again = () => this.save(key, ask);
    try {
      this.path = (await ask()).path;
    } catch (thrown) {
      this.refusal = refusalOf(thrown);
    } finally {
      this.busy = null;
    }
  };

  /** The last try once more. */
  again = (): void => void this.#again?.();
}

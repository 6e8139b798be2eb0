import type { RecallReply } from "../generated/RecallReply";
import { type Asked, asked } from "../host/asked.svelte";
import { call } from "../host/call";
import { type Refusal, refusalOf } from "../host/refusal";

/** The closing question while it is answered. To be made while a component is set up. */
export class Recall {
  readonly reply: Asked<RecallReply>;
  chosen = $state("");
  /** It is being answered once more: the feedback of the last time is put away. */
  anew = $state(false);
  refusal = $state.raw<Refusal | null>(null);
  status = $state<"idle" | "saving" | "saved" | "failed">("idle");
  readonly #of: { module: string; lesson: string };

  constructor(module: string, lesson: string) {
    this.#of = { module, lesson };
    this.reply = asked(() => call("open_recall", this.#of));
  }

  /** The feedback to show, if any. */
  get feedback() {
    return this.anew ? null : (this.reply.value?.feedback ?? null);
  }

  again = (): void => {
    this.chosen = "";
    this.anew = true;
  };

  /** Answers; true when the feedback is here. A failure keeps the answer on the screen. */
  answer = async (): Promise<boolean> => {
    if (this.chosen === "" || this.status === "saving") return false;
    this.status = "saving";
    try {
      this.reply.set(await call("answer_recall", { ...this.#of, option: this.chosen }));
      this.anew = false;
      this.refusal = null;
      this.status = "saved";
      return true;
    } catch (thrown) {
      this.refusal = refusalOf(thrown);
      this.status = "failed";
      return false;
    }
  };
}

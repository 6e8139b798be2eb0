import type { ActionReply } from "../../generated/ActionReply";
import type { ActionStep } from "../../generated/ActionStep";
import { call } from "../../host/call";
import { Doing } from "../../host/doing.svelte";

/** Steps of one action: each is on disk before the page shows it. */
export class Steps extends Doing {
  readonly #action: string;
  readonly #set: (reply: ActionReply) => void;

  constructor(action: string, set: (reply: ActionReply) => void) {
    super();
    this.#action = action;
    this.#set = set;
  }

  /** Whether the step was taken. */
  take = async (step: ActionStep): Promise<boolean> => {
    const reply = await this.run(() => call("step_action", { action: this.#action, step }));
    if (reply !== null) this.#set(reply);
    return reply !== null;
  };
}

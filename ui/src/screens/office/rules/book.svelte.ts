import type { RulebookEdit } from "../../../generated/RulebookEdit";
import type { RulebookReply } from "../../../generated/RulebookReply";
import type { Asked } from "../../../host/asked.svelte";
import { call } from "../../../host/call";
import { Doing } from "../../../host/doing.svelte";

/** The rulebook on the screen, and one edit of it at a time. */
export class Book extends Doing {
  /** Said aloud after an edit was saved. */
  saved = $state(0);
  #page: Asked<RulebookReply>;

  constructor(page: Asked<RulebookReply>) {
    super();
    this.#page = page;
  }

  /** Whether it is saved. */
  edit = async (edit: RulebookEdit): Promise<boolean> => this.take(() => call("edit_rulebook", { edit }));

  /** Takes over what a command says of the rulebook; whether it said anything but no. */
  take = async (what: () => Promise<RulebookReply>): Promise<boolean> => {
    const reply = await this.run(what);
    if (reply !== null) {
      this.#page.set(reply);
      this.saved += 1;
    } else if (this.refusal?.code === "rulebook-stale") void this.#page.load();
    return reply !== null;
  };
}

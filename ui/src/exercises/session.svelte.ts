import type { BranchStep } from "../generated/BranchStep";
import type { ExerciseReply } from "../generated/ExerciseReply";
import type { Response } from "../generated/Response";
import { call } from "../host/call";
import { type Refusal, refusalOf } from "../host/refusal";
import { Autosave } from "./autosave.svelte";
import { blank } from "./rules";
import { handedIn, kept, type Phase, phase } from "./sheet";

/** One exercise while it is done: what was answered, what is saved, and how it came out. */
export class Session {
  reply = $state.raw<ExerciseReply | null>(null);
  response = $state.raw<Response | null>(null);
  story = $state.raw<BranchStep[]>([]);
  refusal = $state.raw<Refusal | null>(null);
  busy = $state(false);
  readonly autosave: Autosave<Response>;
  readonly #of: { module: string; exercise: string };
  #since = 0;

  constructor(module: string, exercise: string) {
    this.#of = { module, exercise };
    this.autosave = new Autosave((response) => this.#save(response));
  }

  /** Opens it as it was left, in the language of the screen. */
  open = (): Promise<boolean> => this.#ask(false);

  /** Begins it afresh. What was written is kept. */
  again = async (): Promise<boolean> => {
    const response = kept(this.response);
    const opened = await this.#ask(true);
    if (opened && response) this.change(response);
    return opened;
  };

  /** Where it stands. */
  get phase(): Phase {
    return this.response ? phase(this.response, this.reply?.grade ?? null) : "answer";
  }

  /** Takes a changed answer; it is on the screen at once and on disk soon after. A choice in a story is saved at once. */
  change = (response: Response): void => {
    if (this.phase === "over") return;
    this.response = response;
    this.autosave.push(response);
    if (response.kind === "branch") void this.autosave.flush();
  };

  /** Hands the answer in; true when the grade is here. */
  submit = async (): Promise<boolean> => {
    if (this.busy || !this.response) return false;
    this.busy = true;
    this.autosave.drop();
    const ms = Math.min(Math.round(performance.now() - this.#since), 2 ** 31);
    const response = handedIn(this.response, this.reply?.grade ?? null);
    try {
      this.#show(await call("submit_exercise", { ...this.#of, response, ms }));
      this.autosave.status = "saved";
      return true;
    } catch (thrown) {
      this.refusal = refusalOf(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  };

  async #ask(again: boolean): Promise<boolean> {
    // An answer that could not be saved stays on the screen.
    if (!(await this.autosave.flush())) return false;
    this.busy = true;
    try {
      this.#show(await call("open_exercise", { ...this.#of, again }));
      this.#since = performance.now();
      return true;
    } catch (thrown) {
      this.refusal = refusalOf(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }

  #show(reply: ExerciseReply): void {
    this.refusal = null;
    this.reply = reply;
    this.response = reply.response?.kind === reply.view.kind ? reply.response : blank(reply.view);
    this.story = reply.story;
  }

  async #save(response: Response): Promise<void> {
    this.story = (await call("save_exercise", { ...this.#of, response })).story;
  }
}

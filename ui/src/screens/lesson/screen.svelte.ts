import { go, link } from "../../app/router.svelte";
import type { LessonReply } from "../../generated/LessonReply";
import type { StepReply } from "../../generated/StepReply";
import { type Asked, asked } from "../../host/asked.svelte";
import { call } from "../../host/call";
import { type Refusal, refusalOf } from "../../host/refusal";
import { after, before, closes, stepOf } from "./rules";

/** Reading a lesson: where one stands, what is done, and how Continue goes on. To be made while a component is set up. */
export class Reading {
  readonly lesson: Asked<LessonReply>;
  busy = $state(false);
  saved = $state<"idle" | "saving" | "saved" | "failed">("idle");
  refusal = $state.raw<Refusal | null>(null);
  /** Set at the end of the lesson. */
  finished = $state.raw<StepReply | null>(null);
  readonly #params: () => string[];

  constructor(params: () => string[]) {
    this.#params = params;
    const names = $derived({ module: params()[0] ?? "", lesson: params()[1] ?? "" });
    const key = $derived(`${names.module}/${names.lesson}`);
    this.lesson = asked(() => {
      void key;
      return call("open_lesson", names);
    });
    $effect(() => {
      void params();
      this.finished = null;
      this.refusal = null;
    });
  }

  /** The reply, once it is that of the lesson in the address. */
  get shown(): LessonReply | null {
    const lesson = this.lesson.value;
    return lesson && lesson.lesson === this.#params()[1] && lesson.module === this.#params()[0]
      ? lesson
      : null;
  }

  get at(): number {
    const lesson = this.shown;
    return lesson ? (stepOf(this.#params()[2], lesson.steps.length) ?? lesson.at) : 0;
  }

  back = (): void => {
    const step = before(this.at);
    if (step !== null) this.#goTo(step);
  };

  /** Notes that this step is done, then goes on. When it cannot be noted, one stays here and is told. */
  forth = async (): Promise<void> => {
    const lesson = this.shown;
    if (!lesson || this.busy) return;
    const at = this.at;
    const of = lesson.steps.length;
    const skip = at === of - 1 && !closes(at, of, lesson.done);
    if (skip) {
      this.#goTo(after(at, of, lesson.done) ?? at);
      return;
    }
    this.busy = true;
    this.saved = "saving";
    try {
      const reply = await call("finish_step", { module: lesson.module, lesson: lesson.lesson, step: at });
      this.saved = "saved";
      this.refusal = null;
      this.lesson.set({ ...lesson, done: reply.done });
      const step = after(at, of, reply.done);
      if (step === null) await this.#finish(reply);
      else this.#goTo(step);
    } catch (thrown) {
      this.saved = "failed";
      this.refusal = refusalOf(thrown);
    } finally {
      this.busy = false;
    }
  };

  async #finish(reply: StepReply): Promise<void> {
    await this.lesson.load();
    this.finished = reply;
    window.scrollTo(0, 0);
  }

  #goTo(step: number): void {
    const lesson = this.shown;
    if (lesson) go(link.lesson(lesson.module, lesson.lesson, step));
  }
}

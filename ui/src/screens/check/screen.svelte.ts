import { untrack } from "svelte";
import type { CheckForm } from "../../generated/CheckForm";
import type { CheckReply } from "../../generated/CheckReply";
import type { CheckResult } from "../../generated/CheckResult";
import { type Asked, asked } from "../../host/asked.svelte";
import { call } from "../../host/call";
import { type Refusal, refusalOf } from "../../host/refusal";
import { words } from "../../i18n";
import { startAt } from "./rules";

type View = "entry" | "form" | "review" | "result";

/** Taking a check. To be made while a component is set up. */
export class Sitting {
  readonly state: Asked<CheckReply>;
  view = $state<View>("entry");
  form = $state.raw<CheckForm | null>(null);
  /** The question on show, from 0. */
  at = $state(0);
  /** Letters chosen, by question. */
  answers = $state<Partial<Record<string, string>>>({});
  saved = $state<"idle" | "saving" | "saved" | "failed">("idle");
  refusal = $state.raw<Refusal | null>(null);
  busy = $state(false);
  #handedIn = $state.raw<CheckResult | null>(null);
  /** Answers that are not on disk yet, oldest first. */
  #waiting: { item: string; option: string }[] = [];
  #running: Promise<void> | null = null;
  readonly #check: () => string;

  constructor(check: () => string) {
    this.#check = check;
    this.state = asked(() => call("check_state", { check: check() }));
    // The form in another language is the same form with other words.
    $effect(() => {
      void words.language;
      untrack(() => {
        if (this.form) void this.#load();
      });
    });
    $effect(() => {
      void check();
      this.view = "entry";
      this.form = null;
    });
  }

  /** The result in the language of the screen, once the core has told it so. */
  get result(): CheckResult | null {
    const last = this.state.value?.last ?? null;
    return this.#handedIn === null || last?.attempt === this.#handedIn.attempt ? last : this.#handedIn;
  }

  /** Begins a sitting, or goes on with the open one. */
  start = async (): Promise<void> => {
    if (!(await this.#load()) || !this.form) return;
    this.at = startAt(this.form);
    this.saved = "idle";
    this.#show("form");
  };

  /** Takes an answer; it is saved at once. */
  choose(item: string, option: string): void {
    this.answers[item] = option;
    this.#waiting = [...this.#waiting.filter((other) => other.item !== item), { item, option }];
    void this.save();
  }

  /** Saves what waits, one answer after the other; true when everything is on disk. */
  save = async (): Promise<boolean> => {
    this.#running ??= this.#saveAll().finally(() => (this.#running = null));
    await this.#running;
    return this.#waiting.length === 0;
  };

  goTo(place: number): void {
    this.at = place;
    this.#show("form");
  }

  review = (): void => this.#show("review");

  /** Back to the entry page; the answers are kept. */
  leave = async (): Promise<void> => {
    if (!(await this.save())) return;
    this.form = null;
    this.#show("entry");
    await this.state.load();
  };

  toEntry = (): void => this.#show("entry");

  showResult = (): void => this.#show("result");

  handIn = async (): Promise<void> => {
    const form = this.form;
    if (!form || this.busy || !(await this.save())) return;
    await this.#try(async () => {
      this.#handedIn = await call("submit_check", { attempt: form.attempt });
      this.form = null;
      this.#show("result");
      await this.state.load();
    });
  };

  #show(view: View): void {
    this.view = view;
    this.refusal = null;
    window.scrollTo(0, 0);
  }

  #load(): Promise<boolean> {
    return this.#try(async () => {
      const form = await call("start_check", { check: this.#check() });
      this.form = form;
      this.answers = {
        ...form.answers,
        ...Object.fromEntries(this.#waiting.map(({ item, option }) => [item, option])),
      };
    });
  }

  async #saveAll(): Promise<void> {
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      const saved = next;
      this.saved = "saving";
      const attempt = this.form?.attempt ?? "";
      if (!(await this.#try(() => call("answer_check", { attempt, ...saved })))) {
        this.saved = "failed";
        return;
      }
      this.#waiting = this.#waiting.filter((other) => other !== saved);
      this.saved = "saved";
    }
  }

  async #try(what: () => Promise<unknown>): Promise<boolean> {
    this.busy = true;
    try {
      await what();
      this.refusal = null;
      return true;
    } catch (thrown) {
      this.refusal = refusalOf(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}

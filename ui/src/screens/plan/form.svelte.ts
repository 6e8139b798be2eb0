import type { ActionForm } from "../../generated/ActionForm";
import type { ActionSource } from "../../generated/ActionSource";
import { plainDigits } from "../../i18n/digits";
import { whole } from "./rules";

/** The most a target number can be. */
const MOST = 1_000_000;

/** An action as it is being written: every field as text, and what is still wrong with it once somebody tried to save. */
export class Draft {
  title = $state("");
  aim = $state("");
  measure = $state("");
  source = $state<ActionSource>("other");
  reference = $state("");
  owner = $state("");
  resource = $state("");
  due = $state("");
  target = $state("");
  tried = $state(false);

  constructor(form: Partial<ActionForm>) {
    this.title = form.title ?? "";
    this.aim = form.aim ?? "";
    this.measure = form.measure ?? "";
    this.source = form.source ?? "other";
    this.reference = form.reference ?? "";
    this.owner = form.owner ?? "";
    this.resource = form.resource ?? "";
    this.due = form.due ?? "";
    this.target = form.target == null ? "" : String(form.target);
  }

  readonly titleMissing = $derived(this.tried && this.title.trim() === "");
  readonly dueMissing = $derived(this.tried && this.due === "");
  readonly targetWrong = $derived(this.tried && this.target.trim() !== "" && this.#number() === null);

  /** What can be saved; null while something is wrong. */
  finished(): ActionForm | null {
    this.tried = true;
    if (this.titleMissing || this.dueMissing || this.targetWrong) return null;
    const { title, aim, measure, source, reference, owner, resource, due } = this;
    return { title, aim, measure, source, reference, owner, resource, due, target: this.#number() };
  }

  #number(): number | null {
    return whole(plainDigits(this.target.trim()), 1, MOST);
  }
}

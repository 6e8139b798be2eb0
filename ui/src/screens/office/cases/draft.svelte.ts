import { Doing } from "../../../host/doing.svelte";
import type { Refusal } from "../../../host/refusal";
import { elsewhere, type FieldSpec, mistake, refusedAt, there, type Values } from "./form";
import type { Form } from "./kind";

/** A form while it is filled in: what stands in its fields, and what is wrong with them. */
export class Draft<Step> extends Doing {
  values = $state<Values>({});
  #tried = $state(false);
  readonly #form: () => Form<Step>;
  readonly #send: (step: Step) => Promise<unknown>;

  /** `send` throws a refusal. */
  constructor(form: () => Form<Step>, send: (step: Step) => Promise<unknown>) {
    super();
    this.#form = form;
    this.#send = send;
    this.values = { ...form().values };
  }

  get form(): Form<Step> {
    return this.#form();
  }

  get fields(): FieldSpec[] {
    return there(this.form.fields, this.values);
  }

  /** What is wrong with a field, in words; null when nothing is. */
  error(field: FieldSpec): string | null {
    return (this.#tried ? mistake(field, this.values) : null) ?? refusedAt(this.refusal, field);
  }

  /** A refusal that is about none of the fields. */
  get elsewhere(): Refusal | null {
    return this.refusal !== null && elsewhere(this.refusal, this.fields) ? this.refusal : null;
  }

  submit = async (): Promise<void> => {
    this.#tried = true;
    this.refusal = null;
    if (this.fields.every((field) => mistake(field, this.values) === null))
      await this.run(() => this.#send(this.form.step(this.values)));
  };
}

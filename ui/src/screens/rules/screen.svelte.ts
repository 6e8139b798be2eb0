import { tick } from "svelte";
import type { CertificateId } from "../../generated/CertificateId";
import type { RulesReply } from "../../generated/RulesReply";
import type { Asked } from "../../host/asked.svelte";
import { call } from "../../host/call";
import { type Refusal, refusalOf } from "../../host/refusal";
import { nextUnread, toRead } from "./rules";

/** Moves the focus to something that was just drawn. */
export async function focusOn(id: string): Promise<void> {
  await tick();
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: "start" });
  place?.focus({ preventScroll: true });
}

/** Reading section by section, and the signature at the end. */
export class Reading {
  /** The section whose reading is being saved. */
  saving = $state<string | null>(null);
  /** The section whose reading could not be saved. */
  refused = $state<string | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  signing = $state(false);
  signRefusal = $state.raw<Refusal | null>(null);
  /** The certificate that came with the signature. */
  certificate = $state<CertificateId | null>(null);
  /** Said aloud after a section was saved. */
  said = $state(0);
  /** Sections that were opened or closed by hand. */
  opened = $state<Record<string, boolean>>({});
  #page: Asked<RulesReply>;

  constructor(page: Asked<RulesReply>) {
    this.#page = page;
  }

  read = async (section: string): Promise<void> => {
    if (this.saving !== null) return;
    this.saving = section;
    try {
      const reply = await call("read_section", { section });
      this.refusal = null;
      this.refused = null;
      this.opened = {};
      this.#page.set(reply);
      this.said += 1;
      await this.#goOn(reply);
    } catch (thrown) {
      this.refusal = refusalOf(thrown);
      this.refused = section;
    } finally {
      this.saving = null;
    }
  };

  async #goOn(rules: RulesReply): Promise<void> {
    const next = nextUnread(toRead(rules));
    await tick();
    if (next !== null && rules.changed) return focusOn(`changed-${next}`);
    const summary =
      next === null ? null : document.querySelector<HTMLElement>(`#section-${CSS.escape(next)} summary`);
    if (!summary) return focusOn("signing");
    summary.scrollIntoView({ block: "start" });
    summary.focus({ preventScroll: true });
  }

  sign = async (rules: RulesReply): Promise<void> => {
    if (this.signing) return;
    this.signing = true;
    try {
      const reply = await call("sign_rules", { version: rules.version, hash: rules.hash });
      this.signRefusal = null;
      this.certificate = reply.certificate;
      this.#page.set({ ...rules, signed: reply.signed, changed: null });
      await focusOn("signed");
    } catch (thrown) {
      this.signRefusal = refusalOf(thrown);
      if (this.signRefusal.code === "rules-changed") void this.#page.load();
    } finally {
      this.signing = false;
    }
  };
}

import type { DataClassId } from "../../generated/DataClassId";
import type { PasteReply } from "../../generated/PasteReply";
import type { Permission } from "../../generated/Permission";
import type { ToolClassId } from "../../generated/ToolClassId";
import { type Asked, asked } from "../../host/asked.svelte";
import { call } from "../../host/call";
import { characters, LONGEST } from "./rules";

interface Submitted {
  text: string;
  tool: ToolClassId;
}

/** What is asked on this screen. It lives as long as the screen does and is written nowhere. */
export class Question {
  tool = $state<ToolClassId | "">("");
  way = $state<"class" | "text">("class");
  data = $state<DataClassId | "">("");
  text = $state("");
  /** What the check shown is about. */
  submitted = $state.raw<Submitted | null>(null);
  count = $derived(characters(this.text));
  tooLong = $derived(this.count > LONGEST);
  changed = $derived(
    this.submitted !== null && (this.submitted.text !== this.text || this.submitted.tool !== this.tool),
  );
  answer: Asked<Permission | null>;
  checked: Asked<PasteReply | null>;

  constructor() {
    this.answer = asked(() => {
      const { data, tool } = this;
      return data === "" || tool === "" ? Promise.resolve(null) : call("ask_permission", { data, tool });
    });
    this.checked = asked(() => {
      const { submitted } = this;
      return submitted === null ? Promise.resolve(null) : call("check_paste", submitted);
    });
  }

  check = (): void => {
    if (this.tool !== "" && this.text.trim() !== "" && !this.tooLong) {
      this.submitted = { text: this.text, tool: this.tool };
    }
  };

  clear = (): void => {
    this.text = "";
    this.submitted = null;
  };
}

import type { Profile } from "../../generated/Profile";
import type { Role } from "../../generated/Role";
import { plainDigits } from "../../i18n/digits";

/** What stands in the form; the role is empty until one is chosen. */
export interface Draft {
  name_latin: string;
  name_khmer: string;
  staff_number: string;
  unit: string;
  role: Role | "";
}

export type DraftFault = "name" | "unit" | "role";

export const roles = ["staff", "builder", "decider", "guardian"] as const satisfies readonly Role[];

export function emptyDraft(): Draft {
  return { name_latin: "", name_khmer: "", staff_number: "", unit: "", role: "" };
}

/** What is missing, in the order of the form. */
export function draftFaults(draft: Draft): DraftFault[] {
  const faults: DraftFault[] = [];
  if (draft.name_latin.trim() === "" && draft.name_khmer.trim() === "") faults.push("name");
  if (draft.unit.trim() === "") faults.push("unit");
  if (draft.role === "") faults.push("role");
  return faults;
}

/** The draft as a profile; null while anything is missing. */
export function profileOf(draft: Draft): Profile | null {
  const { role } = draft;
  if (role === "" || draftFaults(draft).length > 0) return null;
  return { ...draft, role };
}

export type PinFault = "shape" | "differs";

/** 4 to 12 digits, Khmer or Latin, typed twice the same. */
export function pinFault(pin: string, again: string): PinFault | null {
  if (!/^[0-9]{4,12}$/.test(plainDigits(pin))) return "shape";
  return plainDigits(pin) === plainDigits(again) ? null : "differs";
}

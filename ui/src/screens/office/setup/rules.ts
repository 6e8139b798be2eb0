import type { Duty } from "../../../generated/Duty";
import type { Language } from "../../../generated/Language";
import type { Recurrence } from "../../../generated/Recurrence";
import type { UnitId } from "../../../generated/UnitId";
import type { UnitLine } from "../../../generated/UnitLine";

/** A name in each language it was written in. */
export type Names = Partial<Record<Language, string>>;

export const parts = ["name", "units", "roles", "look", "file"] as const;
export type Part = (typeof parts)[number];

/** `#/office/setup/units` → units; anything else is the first part. */
export function partOf(params: readonly string[]): Part {
  return parts.find((part) => part === params[0]) ?? "name";
}

export function nameless(names: Names): boolean {
  return Object.values(names).every((name) => (name ?? "").trim() === "");
}

/** Units are listed each after the one it belongs to: what is deeper and follows at once lies below. */
export function below(units: readonly UnitLine[], id: UnitId | null): UnitId[] {
  const start = units.findIndex((line) => line.id === id);
  const first = units[start];
  if (first === undefined) return [];
  const rest = units.slice(start + 1);
  const end = rest.findIndex((line) => line.depth <= first.depth);
  return [first, ...(end === -1 ? rest : rest.slice(0, end))].map((line) => line.id);
}

/** Units that a unit may belong to: in use, and neither itself nor below it. */
export function parents(units: readonly UnitLine[], id: UnitId | null): UnitLine[] {
  const under = new Set(id === null ? [] : below(units, id));
  return units.filter((line) => !line.unit.closed && !under.has(line.id));
}

const KHMER_DIGITS = "០១២៣៤៥៦៧៨៩";

/** A whole number as somebody types it, in either digits; null for anything else. The core says whether it is in its bounds. */
export function whole(text: string): number | null {
  const arabic = [...text.trim()].map((c) => (KHMER_DIGITS.includes(c) ? KHMER_DIGITS.indexOf(c) : c));
  return /^\d{1,6}$/.test(arabic.join("")) ? Number(arabic.join("")) : null;
}

/** A duty as its form holds it: numbers are text until they are saved. */
export interface DutyDraft {
  on: boolean;
  roles: string[];
  due: string;
  grace: string;
  valid: string;
  again: Recurrence["again"];
  months: string;
  month: string;
}

export function draftOf(duty: Duty | null, usual: Duty): DutyDraft {
  const { roles, due_days, grace_days, valid_months, recurrence } = duty ?? usual;
  return {
    on: duty !== null,
    roles: [...roles],
    due: String(due_days),
    grace: String(grace_days),
    valid: String(valid_months),
    again: recurrence.again,
    months: String(recurrence.again === "after-passing" ? recurrence.months : valid_months),
    month: String(recurrence.again === "yearly" ? recurrence.month : 1),
  };
}

/** The fields of a draft that hold no whole number. */
export function unread(draft: DutyDraft): (keyof DutyDraft)[] {
  const asked: (keyof DutyDraft)[] = ["due", "grace", "valid"];
  if (draft.again === "after-passing") asked.push("months");
  return asked.filter((field) => whole(String(draft[field])) === null);
}

export function dutyOf(draft: DutyDraft): Duty | null {
  if (!draft.on) return null;
  return {
    roles: draft.roles,
    due_days: whole(draft.due) ?? 0,
    grace_days: whole(draft.grace) ?? 0,
    valid_months: whole(draft.valid) ?? 0,
    recurrence: recurrenceOf(draft),
  };
}

function recurrenceOf(draft: DutyDraft): Recurrence {
  if (draft.again === "after-passing") return { again: draft.again, months: whole(draft.months) ?? 0 };
  if (draft.again === "yearly") return { again: draft.again, month: Number(draft.month) };
  return { again: draft.again };
}

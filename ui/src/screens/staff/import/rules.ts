import type { RosterField } from "../../../generated/RosterField";
import type { StaffPlan } from "../../../generated/StaffPlan";
import type { StaffRow } from "../../../generated/StaffRow";

/** Fields a column may hold, in the order of the list to choose from. */
export const fields = [
  "staff-number",
  "name-khmer",
  "name-latin",
  "family-name",
  "given-name",
  "unit",
  "role",
  "email",
  "joined",
  "language",
  "left",
  "person",
] as const satisfies readonly RosterField[];

/** Fields that say who somebody is. */
const NAMING: readonly RosterField[] = [
  "staff-number",
  "name-khmer",
  "name-latin",
  "family-name",
  "given-name",
  "person",
];

/** Whether any column says who a row is about. */
export function namesAnybody(mapping: readonly (RosterField | null)[]): boolean {
  return mapping.some((field) => field !== null && NAMING.includes(field));
}

/** The first field that two columns hold. */
export function twice(mapping: readonly (RosterField | null)[]): RosterField | null {
  return mapping.find((field, index) => field !== null && mapping.indexOf(field) < index) ?? null;
}

/** What rows do, those to look at first. */
export const kinds = [
  "faulty",
  "conflict",
  "duplicate",
  "change",
  "add",
  "nothing",
] as const satisfies readonly StaffRow["does"]["kind"][];
export type Kind = (typeof kinds)[number];

/** The rows of each kind that has any. */
export function byKind(plan: StaffPlan): { kind: Kind; count: number; rows: StaffRow[] }[] {
  const all = kinds.map((kind) => ({
    kind,
    count: plan[kind],
    rows: plan.rows.filter((row) => row.does.kind === kind),
  }));
  return all.filter((one) => one.count > 0);
}

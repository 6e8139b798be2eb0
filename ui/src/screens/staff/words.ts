import type { RosterFault } from "../../generated/RosterFault";
import type { RosterField } from "../../generated/RosterField";
import type { RosterFieldFault } from "../../generated/RosterFieldFault";
import type { StaffChoice } from "../../generated/StaffChoice";
import { say, t } from "../../i18n";

/** What a field is called. */
export function fieldName(field: RosterField): string {
  return say(`staff-field-${field}`) ?? field;
}

/** What is wrong with a field, in a sentence. */
export function faultText(field: RosterField, fault: RosterFault): string {
  if (fault === "missing" && field === "name-khmer") return t.staffFaultNameMissing();
  return say(`staff-fault-${fault}`) ?? fault;
}

/** The sentence for a field, if anything is wrong with it. */
export function faultOf(faults: readonly RosterFieldFault[], field: RosterField): string | null {
  const found = faults.find((one) => one.field === field);
  return found === undefined ? null : faultText(field, found.fault);
}

/** Units or roles for a list to choose from; those below others are moved in. */
export function choices(of: readonly StaffChoice[], kept = ""): { value: string; label: string }[] {
  const open = of.filter((one) => !one.closed || one.id === kept);
  return open.map((one) => ({ value: one.id, label: `${"\u2003".repeat(one.depth)}${one.name}` }));
}

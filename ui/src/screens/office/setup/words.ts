import type { Duty } from "../../../generated/Duty";
import type { Recurrence } from "../../../generated/Recurrence";
import type { Role } from "../../../generated/Role";
import { number, t } from "../../../i18n";

/** The four roles of the course, in the language of the screen. */
export const roleNames = {
  staff: () => t.roleStaff(),
  builder: () => t.roleBuilder(),
  decider: () => t.roleDecider(),
  guardian: () => t.roleGuardian(),
} as const satisfies Record<Role, () => string>;

export const roles: readonly Role[] = ["staff", "builder", "decider", "guardian"];

/** Ways in which a duty can come again. */
export const recurrenceNames = {
  once: () => t.setupAgainOnce(),
  "after-passing": () => t.setupAgainAfterPassing(),
  yearly: () => t.setupAgainYearly(),
  "major-rules": () => t.setupAgainMajorRules(),
} as const satisfies Record<Recurrence["again"], () => string>;

export const recurrences: readonly Recurrence["again"][] = ["after-passing", "yearly", "once", "major-rules"];

/** The months of a year, 1 to 12. */
export function monthNames(): string[] {
  return [
    t.monthJanuary(),
    t.monthFebruary(),
    t.monthMarch(),
    t.monthApril(),
    t.monthMay(),
    t.monthJune(),
    t.monthJuly(),
    t.monthAugust(),
    t.monthSeptember(),
    t.monthOctober(),
    t.monthNovember(),
    t.monthDecember(),
  ];
}

/** When a duty comes again, in words. */
export function again(recurrence: Recurrence): string {
  switch (recurrence.again) {
    case "after-passing":
      return t.setupAgainAfterMonths({ count: recurrence.months, shown: number(recurrence.months) });
    case "yearly":
      return t.setupAgainYearlyMonth({ month: monthNames()[recurrence.month - 1] ?? "" });
    default:
      return recurrenceNames[recurrence.again]();
  }
}

export const days = (count: number) => t.setupDutyDays({ count, shown: number(count) });
export const months = (duty: Duty) =>
  t.setupDutyMonths({ count: duty.valid_months, shown: number(duty.valid_months) });

import type { FindingKind } from "../../generated/FindingKind";
import { t } from "../../i18n";

/** What each kind of finding is called. */
export const kindWords = {
  password: t.pasteKindPassword,
  "bank-account": t.pasteKindBankAccount,
  passport: t.pasteKindPassport,
  email: t.pasteKindEmail,
  "birth-date": t.pasteKindBirthDate,
  date: t.pasteKindDate,
  money: t.pasteKindMoney,
  phone: t.pasteKindPhone,
  "national-id": t.pasteKindNationalId,
  name: t.pasteKindName,
  "health-word": t.pasteKindHealthWord,
  marking: t.pasteKindMarking,
} as const satisfies Record<FindingKind, () => string>;

import type { Deadline } from "../../generated/Deadline";
import type { Entry } from "../../generated/Entry";
import type { Language } from "../../generated/Language";
import type { Nearness } from "../../generated/Nearness";
import type { Profile } from "../../generated/Profile";
import { date, digits, number, percent, t } from "../../i18n";
import type { Look } from "../rules/permission";

/** What happened, in words. */
export function entryText(entry: Entry): string {
  switch (entry.kind) {
    case "joined":
      return t.recordEntryJoined();
    case "lesson-done":
      return t.recordEntryLesson({ code: digits(entry.code), title: entry.title });
    case "exercise-done":
      return entry.score === null
        ? t.recordEntryExercise({ title: entry.title })
        : t.recordEntryExerciseScore({ title: entry.title, percent: percent(entry.score) });
    case "check-done": {
      const words = entry.passed ? t.recordEntryCheckPassed : t.recordEntryCheckFailed;
      return words({ title: entry.title, score: number(entry.score), of: number(entry.of) });
    }
    case "refreshed":
      return t.recordEntryRefreshed({
        title: entry.title,
        right: number(entry.right),
        of: number(entry.of),
      });
    case "rules-signed":
      return t.recordEntrySigned({ version: digits(entry.version) });
    case "certificate-issued":
      return t.recordEntryCertificate({ number: digits(entry.number) });
  }
}

export function entryLook(entry: Entry): Look {
  switch (entry.kind) {
    case "joined":
      return { tone: "plain", icon: "person" };
    case "lesson-done":
      return { tone: "plain", icon: "book" };
    case "exercise-done":
      return { tone: "plain", icon: "exercise" };
    case "check-done":
      return entry.passed ? { tone: "gold", icon: "good" } : { tone: "bad", icon: "bad" };
    case "refreshed":
      return { tone: "plain", icon: "bulb" };
    case "rules-signed":
      return { tone: "gold", icon: "sign" };
    case "certificate-issued":
      return { tone: "gold", icon: "certificate" };
  }
}

export const nearnessLook = {
  later: { tone: "plain", icon: "calendar" },
  soon: { tone: "warn", icon: "clock" },
  overdue: { tone: "bad", icon: "warn" },
} as const satisfies Record<Nearness, Look>;

export const nearnessWords = {
  later: t.recordDueLater,
  soon: t.recordDueSoon,
  overdue: t.recordDueOverdue,
} as const satisfies Record<Nearness, () => string>;

/** By which day something must be done; within the days of grace, also the last of them. */
export function dueWords({ due, grace, days_left, nearness, renewal }: Deadline): string {
  if (days_left < 0 && nearness !== "overdue")
    return t.recordDueGrace({ date: date(due), grace: date(grace) });
  return renewal ? t.recordDueRenewal({ date: date(due) }) : t.recordDueFirst({ date: date(due) });
}

/** The name to show: in Khmer letters on a Khmer screen, if there is one. */
export function nameIn(profile: Profile, language: Language): string {
  const khmer = language === "km" ? profile.name_khmer : "";
  return khmer || profile.name_latin || profile.name_khmer;
}

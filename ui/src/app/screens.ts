import type { Component } from "svelte";
import { t } from "../i18n";
import type { ScreenName } from "./routes";

export type Screen = Component<{ params: string[] }>;

/** A screen without params: there is only one of it. */
function plain(screen: { default: Component<Record<string, never>> }): { default: Screen } {
  return { default: (internals) => screen.default(internals, {}) };
}

/** Each screen comes when it is first shown. */
export const screens = {
  learn: () => import("../screens/learn/Screen.svelte").then(plain),
  lesson: () => import("../screens/lesson/Screen.svelte"),
  check: () => import("../screens/check/Screen.svelte"),
  refresh: () => import("../screens/refresh/Screen.svelte"),
  rules: () => import("../screens/rules/Screen.svelte"),
  paste: () => import("../screens/paste/Screen.svelte").then(plain),
  record: () => import("../screens/record/Screen.svelte").then(plain),
  glossary: () => import("../screens/glossary/Screen.svelte"),
  office: () => import("../screens/office/Screen.svelte"),
  staff: () => import("../screens/staff/Screen.svelte"),
  readiness: () => import("../screens/readiness/Screen.svelte").then(plain),
  plan: () => import("../screens/plan/Screen.svelte"),
  reports: () => import("../screens/reports/Screen.svelte"),
  ballot: () => import("../screens/ballot/Screen.svelte").then(plain),
  questions: () => import("../screens/questions/Screen.svelte"),
} satisfies Record<ScreenName, () => Promise<{ default: Screen }>>;

/** The name of each screen, for the window. */
export const screenTitles = {
  learn: t.frameLearn,
  lesson: t.frameLesson,
  check: t.frameCheck,
  refresh: t.refresherTitle,
  rules: t.frameRules,
  paste: t.framePaste,
  record: t.frameRecord,
  glossary: t.frameGlossary,
  office: t.frameOffice,
  staff: t.frameStaff,
  readiness: t.frameReadiness,
  plan: t.framePlan,
  reports: t.frameReports,
  ballot: t.boardBallotTitle,
  questions: t.frameQuestions,
} satisfies Record<ScreenName, () => string>;

/** Screens one can go to; each is a folder in `screens/`. */
export const screenNames = [
  "learn",
  "lesson",
  "check",
  "refresh",
  "rules",
  "paste",
  "record",
  "glossary",
  "office",
  "staff",
  "readiness",
  "plan",
  "reports",
  "ballot",
  "questions",
] as const;
export type ScreenName = (typeof screenNames)[number];

export interface Route {
  screen: ScreenName;
  params: string[];
}

const NEEDS: Partial<Record<ScreenName, number>> = { lesson: 2, check: 1, refresh: 1 };

/** `#/lesson/a3/hidden-identifiers` → lesson with two params. What leads nowhere leads to Learn. */
export function parse(hash: string): Route {
  const parts = hash
    .replace(/^#?\/?/, "")
    .split("/")
    .filter(Boolean)
    .map(decoded);
  const [first = "learn", ...params] = parts;
  if (first === "rules" && params[0] === "paste") return { screen: "paste", params: params.slice(1) };
  const screen = screenNames.find((name) => name === first && name !== "paste");
  if (screen === undefined || params.length < (NEEDS[screen] ?? 0)) return { screen: "learn", params: [] };
  return { screen, params };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function path(...parts: string[]): string {
  return `#/${parts.map(encodeURIComponent).join("/")}`;
}

/** Addresses of screens, for `href` and `go`. */
export const link = {
  learn: () => path("learn"),
  /** A page, from 0, opens the lesson at that page. */
  lesson: (module: string, lesson: string, page?: number) =>
    path("lesson", module, lesson, ...(page === undefined ? [] : [String(page)])),
  check: (check: string) => path("check", check),
  refresh: (track: string) => path("refresh", track),
  rules: () => path("rules"),
  rule: (rule: string) => path("rules", rule),
  paste: () => path("rules", "paste"),
  record: () => path("record"),
  glossary: () => path("glossary"),
  term: (term: string) => path("glossary", term),
  /** Screens of the office manager. What comes after the name is the screen's own business. */
  office: (...rest: string[]) => path("office", ...rest),
  staff: (...rest: string[]) => path("staff", ...rest),
  readiness: (...rest: string[]) => path("readiness", ...rest),
  plan: (...rest: string[]) => path("plan", ...rest),
  reports: (...rest: string[]) => path("reports", ...rest),
  /** A board member's own ballot. */
  ballot: () => path("ballot"),
  questions: () => path("questions"),
  passMarks: () => path("questions", "marks"),
  panel: (panel: string) => path("questions", "panel", panel),
  /** What one judge rates in one round. */
  sheet: (panel: string, judge: string, round: number) =>
    path("questions", "panel", panel, judge, String(round)),
} as const;

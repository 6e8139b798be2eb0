import type { Pattern } from "../../../charts/patterns";
import type { Language } from "../../../generated/Language";
import type { RollCounts } from "../../../generated/RollCounts";
import type { RollFilter } from "../../../generated/RollFilter";
import type { RollList } from "../../../generated/RollList";
import type { RollState } from "../../../generated/RollState";
import type { Look } from "../../rules/permission";

/** Standings in the order of the counts. */
export const STATES = [
  "valid",
  "expiring90",
  "expiring60",
  "expiring30",
  "in-progress",
  "not-started",
  "expired",
  "overdue",
  "exempt",
] as const satisfies readonly RollState[];

export const statePattern = {
  valid: "full",
  expiring90: "rising",
  expiring60: "falling",
  expiring30: "posts",
  "in-progress": "dots",
  "not-started": "empty",
  expired: "lines",
  overdue: "cross",
  exempt: "rings",
} as const satisfies Record<RollState, Pattern>;

export const stateLook = {
  valid: { tone: "good", icon: "good" },
  expiring90: { tone: "good", icon: "clock" },
  expiring60: { tone: "warn", icon: "clock" },
  expiring30: { tone: "warn", icon: "bell" },
  "in-progress": { tone: "plain", icon: "book" },
  "not-started": { tone: "plain", icon: "minus" },
  expired: { tone: "warn", icon: "calendar" },
  overdue: { tone: "bad", icon: "warn" },
  exempt: { tone: "plain", icon: "flag" },
} as const satisfies Record<RollState, Look>;

/** How many stand in some states. */
export function count(counts: RollCounts, ...states: readonly RollState[]): number {
  return states.reduce((sum, state) => sum + (counts.states[STATES.indexOf(state)] ?? 0), 0);
}

/** What the screen shows, as its address says. */
export interface Place {
  part: "figures" | "list" | "months";
  list: RollList;
  filter: RollFilter;
  /** As it may be shared out. */
  share: boolean;
}

export const LISTS = ["all", "overdue", "expiring", "starters"] as const satisfies readonly RollList[];
const LANGUAGES = ["en", "km"] as const satisfies readonly Language[];

export const everyone: RollFilter = { unit: null, role: null, track: null, language: null, state: null };

/** `["list", "overdue", "unit=1a2b"]` → the list of overdue people of a unit. What says nothing is left out. */
export function placeOf(params: readonly string[]): Place {
  const place: Place = { part: "figures", list: "all", filter: { ...everyone }, share: false };
  const [part, list] = params;
  if (part === "months") place.part = "months";
  if (part === "list") {
    place.part = "list";
    place.list = LISTS.find((one) => one === list) ?? "all";
  }
  for (const param of params) {
    const at = param.indexOf("=");
    if (at > 0) take(place, param.slice(0, at), param.slice(at + 1));
    else if (param === "share") place.share = place.part === "figures";
  }
  return place;
}

function take({ filter }: Place, key: string, value: string): void {
  if (value === "") return;
  if (key === "unit" || key === "role" || key === "track") filter[key] = value;
  else if (key === "language") filter.language = LANGUAGES.find((one) => one === value) ?? null;
  else if (key === "state") filter.state = STATES.find((one) => one === value) ?? null;
}

/** The other way round: what follows `#/staff/coverage/`. */
export function paramsOf({ part, list, filter, share }: Place): string[] {
  const first = part === "figures" ? [] : part === "months" ? ["months"] : ["list", list];
  const keys = ["unit", "role", "track", "language", "state"] as const;
  const chosen = keys.flatMap((key) => (filter[key] === null ? [] : [`${key}=${filter[key]}`]));
  return [...first, ...chosen, ...(share && part === "figures" ? ["share"] : [])];
}

/** Whether everything is chosen. */
export function wide(filter: RollFilter): boolean {
  return Object.values(filter).every((value) => value === null);
}

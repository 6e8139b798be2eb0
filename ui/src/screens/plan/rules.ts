import type { IconName } from "../../components/icons";
import type { Tone } from "../../components/tone";
import type { ActionCard } from "../../generated/ActionCard";
import type { ActionSource } from "../../generated/ActionSource";
import type { ActionStage } from "../../generated/ActionStage";
import type { ActionStatus } from "../../generated/ActionStatus";
import type { PhaseTiming } from "../../generated/PhaseTiming";
import type { PlanPhase } from "../../generated/PlanPhase";

/** What the screen shows. */
export type Place =
  | { part: "stages" }
  | { part: "table"; filter: Filter }
  | { part: "late" }
  | { part: "year" }
  | { part: "board" }
  | { part: "motion"; motion: string }
  | { part: "action"; action: string }
  | { part: "new"; source: ActionSource; reference: string; title: string };

export const sources = [
  "gate",
  "gap",
  "incident",
  "audit",
  "starter",
  "other",
] as const satisfies ActionSource[];
export const stages = ["plan", "do", "check", "act"] as const satisfies ActionStage[];

/** `["new", "gate", "G4", "Name the contact"]` → a new action for gate G4 with a title to start from. What leads nowhere leads to the stages. */
export function placeOf([first, ...rest]: readonly string[]): Place {
  const [second, third, fourth] = rest;
  if (first === "table") return { part: "table", filter: filterOf(rest) };
  if (first === "late" || first === "year") return { part: first };
  if (first === "board") return second === undefined ? { part: "board" } : { part: "motion", motion: second };
  if (first === "action" && second !== undefined) return { part: "action", action: second };
  if (first !== "new") return { part: "stages" };
  const source = sources.find((one) => one === second) ?? "other";
  return { part: "new", source, reference: third ?? "", title: fourth ?? "" };
}

export function runs(action: ActionCard): boolean {
  return action.status === "open" || action.status === "late";
}

export const stateFilters = ["all", "running", "late", "done", "dropped"] as const;
export type StateFilter = (typeof stateFilters)[number];

export interface Filter {
  owner: string;
  source: ActionSource | "";
  state: StateFilter;
}

export const NO_FILTER: Filter = { owner: "", source: "", state: "all" };

/** `["source=gap", "state=late"]` → late actions from gaps. What says nothing is left out. */
export function filterOf(params: readonly string[]): Filter {
  const value = (key: string) => params.find((param) => param.startsWith(`${key}=`))?.slice(key.length + 1);
  return {
    owner: value("owner") ?? "",
    source: sources.find((source) => source === value("source")) ?? "",
    state: stateFilters.find((state) => state === value("state")) ?? "all",
  };
}

/** The other way round: what follows `#/plan/table/`. */
export function filterParams({ owner, source, state }: Filter): string[] {
  const chosen = [
    ["owner", owner],
    ["source", source],
    ["state", state === "all" ? "" : state],
  ];
  return chosen.filter(([, value]) => value !== "").map(([key, value]) => `${key}=${value}`);
}

/** Actions that fit. */
export function fitting(actions: readonly ActionCard[], filter: Filter): ActionCard[] {
  return actions.filter(
    (action) =>
      (filter.owner === "" || action.owner === filter.owner) &&
      (filter.source === "" || action.source === filter.source) &&
      (filter.state === "all" ||
        (filter.state === "running" ? runs(action) : action.status === filter.state)),
  );
}

/** Owners with at least one action, by name. */
export function owners(actions: readonly ActionCard[]): string[] {
  const names = new Set(actions.map((action) => action.owner).filter((name) => name !== ""));
  return [...names].sort((a, b) => a.localeCompare(b));
}

export type Column = "action" | "source" | "owner" | "stage" | "due" | "status";

const keys = {
  action: (card) => card.title,
  source: (card) => String(sources.indexOf(card.source)),
  owner: (card) => card.owner,
  stage: (card) => String(stages.indexOf(card.stage)),
  due: (card) => card.due,
  status: (card) => String(statuses.indexOf(card.status)),
} satisfies Record<Column, (card: ActionCard) => string>;

const statuses = ["late", "open", "done", "dropped"] as const satisfies ActionStatus[];

/** By a column, up or down; what is equal keeps its order. */
export function sorted(actions: readonly ActionCard[], column: Column, down: boolean): ActionCard[] {
  const key = keys[column];
  const turn = down ? -1 : 1;
  return [...actions].sort((a, b) => turn * key(a).localeCompare(key(b)));
}

/** A whole number of at least `least`; null for anything else. */
export function whole(text: string, least: number, most: number): number | null {
  const value = Number(text);
  return /^\d+$/.test(text) && value >= least && value <= most ? value : null;
}

interface Look {
  tone: Tone;
  icon: IconName;
}

export const statusLook = {
  open: { tone: "plain", icon: "clock" },
  late: { tone: "bad", icon: "warn" },
  done: { tone: "gold", icon: "check" },
  dropped: { tone: "plain", icon: "minus" },
} satisfies Record<ActionStatus, Look>;

export const stageIcon = {
  plan: "pencil",
  do: "exercise",
  check: "search",
  act: "refresh",
} satisfies Record<ActionStage, IconName>;

/** The first and the last month of a phase, as its heading says them; the dates come from the core. */
export const phaseMonths = {
  assess: { first: 1, last: 3 },
  "roll-out": { first: 4, last: 9 },
  specialists: { first: 6, last: 11 },
  review: { first: 12, last: 12 },
} satisfies Record<PlanPhase, { first: number; last: number }>;

export const timingLook = {
  ahead: { tone: "plain", icon: "calendar" },
  now: { tone: "warn", icon: "clock" },
  past: { tone: "plain", icon: "check" },
} satisfies Record<PhaseTiming, Look>;

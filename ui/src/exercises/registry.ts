import Branch from "./Branch.svelte";
import Calibrate from "./Calibrate.svelte";
import Claim from "./Claim.svelte";
import Classify from "./Classify.svelte";
import Grid from "./Grid.svelte";
import type { Kind, Registry } from "./kinds";
import Label from "./Label.svelte";
import Match from "./Match.svelte";
import Order from "./Order.svelte";
import Repair from "./Repair.svelte";
import Pdca from "./Pdca.svelte";
import Rewrite from "./Rewrite.svelte";
import Sheet from "./Sheet.svelte";
import Spot from "./Spot.svelte";
import Table from "./Table.svelte";
import Triage from "./Triage.svelte";
import Timeline from "./Timeline.svelte";
import Verify from "./Verify.svelte";

/** One component for each kind of exercise. */
export const registry: Registry = {
  spot: Spot,
  rewrite: Rewrite,
  classify: Classify,
  order: Order,
  match: Match,
  branch: Branch,
  verify: Verify,
  grid: Grid,
  label: Label,
  claim: Claim,
  table: Table,
  repair: Repair,
  triage: Triage,
  timeline: Timeline,
  sheet: Sheet,
  calibrate: Calibrate,
  pdca: Pdca,
} satisfies Record<Kind, unknown>;

// The screens in a real browser over the real core: `node tests/tasks/ui.mjs [--part looks|large|keyboard|manager|judging|manners] [--only PART] [--windows N]`.
//
// The walks need one window after the other. Looks at single states do not: two windows, each over hosts of its own, share them.
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { Claims } from "../ui/claims.mjs";
import { judging } from "../ui/judging.mjs";
import { keyboard } from "../ui/keyboard.mjs";
import { largeText, looks } from "../ui/looks.mjs";
import { manager } from "../ui/manager.mjs";
import { manners } from "../ui/manners.mjs";
import { screens } from "../ui/places.mjs";
import { Stage } from "../ui/stage.mjs";
import { browserWindow } from "../ui/window.mjs";
import { run, say } from "./run.mjs";

const walks = { keyboard, manager, judging, manners };
const views = { looks, large: largeText };
const { values } = parseArgs({
  options: {
    part: { type: "string" },
    only: { type: "string", default: "" },
    windows: { type: "string", default: String(Math.min(2, availableParallelism())) },
  },
});
const chosen = (parts) =>
  Object.entries(parts).filter(([name]) => values.part === undefined || values.part === name);

async function timed(name, act) {
  const since = Date.now();
  say(name);
  await act();
  console.log(`  ${name}: ${Math.round((Date.now() - since) / 1000)} s`);
}

/** A stage in a window of its own. */
async function staged(ui) {
  const { browser, end } = await browserWindow();
  const stage = new Stage(browser, ui);
  await stage.set();
  return { stage, end };
}

run("cargo", ["build", "-q", "-p", "sala-tests", "-p", "sala-cli", "--bin", "sala-host", "--bin", "sala"]);
const ui = screens();
const claims = new Claims();
const first = await staged(ui);
for (const [name, walk] of chosen(walks)) await timed(name, () => walk(claims, first.stage, values.only));
const jobs = chosen(views).flatMap(([, view]) => view(claims, first.stage.states(), values.only));

async function work(stage) {
  for (let job = jobs.shift(); job; job = jobs.shift()) await job(stage);
}

const more = Math.min(Number(values.windows), jobs.length) - 1;
await timed("looks", async () => {
  const others = Array.from({ length: Math.max(more, 0) }, async () => {
    const other = await staged(ui);
    await work(other.stage);
    await other.end();
  });
  await Promise.all([work(first.stage), ...others]);
});
await first.end();
claims.end();
process.exit();

// The screens in a real browser over the real core: `node tests/tasks/ui.mjs [--part looks|large|keyboard|manager|judging|manners] [--only PART]`.
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

const parts = { keyboard, manager, judging, manners, looks, large: largeText };
const { values } = parseArgs({
  options: { part: { type: "string" }, only: { type: "string", default: "" } },
});

run("cargo", ["build", "-q", "-p", "sala-tests", "-p", "sala-cli", "--bin", "sala-host", "--bin", "sala"]);
const { browser, end } = await browserWindow();
const stage = new Stage(browser, screens());
const claims = new Claims();
await stage.set();
for (const [name, part] of Object.entries(parts)) {
  if (values.part && values.part !== name) continue;
  const since = Date.now();
  say(name);
  await part(claims, stage, values.only);
  console.log(`  ${Math.round((Date.now() - since) / 1000)} s`);
}
await end();
claims.end();
process.exit();

// The built app in a real window: one person's whole way, a manager's first hour, restarts, kills and damaged records.
// `node tests/tasks/desktop.mjs [life] [damaged] [preview] [office]`; without a part, all of them.
import { alone, isAlone } from "../desktop/alone.mjs";
import { openApp, Home } from "../desktop/app.mjs";
import { arrive, learn, otherKinds, pass, sign, takeHome } from "../desktop/life.mjs";
import { foundAgain, killedInTheMiddle } from "../desktop/later.mjs";
import { damaged } from "../desktop/damaged.mjs";
import { managed } from "../desktop/office.mjs";
import { previewed } from "../desktop/preview.mjs";
import { Claims, must } from "../ui/claims.mjs";
import { display } from "../ui/window.mjs";
import { speaker } from "../ui/words.mjs";
import { output, root, run } from "./run.mjs";
import { join } from "node:path";

if (!isAlone) {
  run("npx", ["vite", "build", "ui", "--logLevel", "error"]);
  run("cargo", ["build", "-q", "-p", "sala-cli"]);
  run("cargo", ["build", "-q", "-p", "sala-desktop", "--features", "custom-protocol"]);
  alone();
}

const wanted = (part) => process.argv.length === 2 || process.argv.includes(part);
const km = speaker("km");
const claims = new Claims();
const shown = await display();
if (isAlone)
  claims.that("there is no network", (await fetch("http://192.0.2.1/").catch(() => null)) === null);

if (wanted("life")) await life();
if (wanted("damaged")) await damaged(claims, shown);
if (wanted("preview")) await previewed(claims, shown);
if (wanted("office")) await managed(claims, shown);
shown.end();
claims.end();
process.exit();

/** One member of staff, from the first screen to the certificate, and what is found after restarts and a kill. */
async function life() {
  const home = new Home();
  let app = await openApp(shown, home);
  await claims.does("a person is made in Khmer by keyboard alone", () => arrive(app, km));
  await claims.does("every lesson is done to its end", () => learn(app, km, claims));
  await claims.does("the rules are read and signed", () => sign(app, km));
  await claims.does("the check is passed", () => pass(app, km));
  let certificate = null;
  await claims.does("the certificate is saved through the save dialog", async () => {
    certificate = await takeHome(app, km, shown, home);
  });
  await claims.does("the saved certificate verifies", () => {
    const told = output(join(root, "target", "debug", "sala"), ["verify", certificate ?? ""]);
    must(told !== null, "sala verify says no");
  });
  await app.close();

  app = await openApp(shown, home);
  await foundAgain(claims, app, km);
  await otherKinds(app, km, claims);
  app = await killedInTheMiddle(claims, app, km, () => openApp(shown, home));
  await app.close();
}

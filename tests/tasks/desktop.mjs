// The built app in a real window: one person's whole way, restarts, kills and damaged records. `node tests/tasks/desktop.mjs`.
import { alone, isAlone } from "../desktop/alone.mjs";
import { openApp, Home } from "../desktop/app.mjs";
import { arrive, learn, otherKinds, pass, sign, takeHome } from "../desktop/life.mjs";
import { foundAgain, killedInTheMiddle } from "../desktop/later.mjs";
import { damaged } from "../desktop/damaged.mjs";
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

const km = speaker("km");
const claims = new Claims();
const shown = await display();
const home = new Home();
if (isAlone)
  claims.that("there is no network", (await fetch("http://192.0.2.1/").catch(() => null)) === null);

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
await damaged(claims, shown);
await previewed(claims, shown);
shown.end();
claims.end();
process.exit();

// A manager's first hour in the built app, in Khmer and by keyboard alone: register, office, staff, readiness, plan, report, power cut.
import { must } from "../ui/claims.mjs";
import { speaker } from "../ui/words.mjs";
import { Home, openApp } from "./app.mjs";
import { enter } from "./later.mjs";
import { arrive } from "./life.mjs";
import { answersAreThere, assessed, lastAnswer } from "./office/assess.mjs";
import { encrypted, makeRegister, OFFICE, opened, PASSPHRASE, staysShut } from "./office/door.mjs";
import { keptInPlace } from "./office/focus.mjs";
import { ACTION, planned } from "./office/plan.mjs";
import { reported } from "./office/report.mjs";
import { imported, nameOf, PEOPLE } from "./office/roster.mjs";
import { FINANCE, handedOut, setUp } from "./office/setup.mjs";

/** The first hour, and what is left of it after the window was killed. */
export async function managed(claims, display) {
  const km = speaker("km");
  const home = new Home();
  const app = await openApp(display, home);
  await claims.does("a manager arrives by keyboard", () => arrive(app, km));
  const code = await makeRegister(claims, app, km);
  await setUp(claims, app, km);
  await handedOut(claims, app, km, display, home);
  await imported(claims, app, km, home.path);
  await assessed(claims, app, km, home.path);
  await planned(claims, app, km);
  await keptInPlace(claims, app, km);
  await reported(claims, app, km, display, home);
  await claims.does("an answer is said to be saved, then the window is killed with -9", async () => {
    await lastAnswer(app, km);
    app.kill();
  });
  encrypted(claims, home, [...Object.values(OFFICE), FINANCE, nameOf(150), ACTION, PASSPHRASE, code]);
  await afterTheKill(claims, await openApp(display, home), km);
}

async function afterTheKill(claims, app, km) {
  const { page, ask } = app;
  await enter(app, km);
  await staysShut(claims, app, km);
  await opened(claims, app, km);
  await claims.does("after the kill every answer and its evidence are there", () => answersAreThere(app, km));
  await claims.does("after the kill the staff, the plan and the number of the report are there", async () => {
    must((await ask("staff")).everybody === PEOPLE, "people are lost");
    await page.enter("link", km("frame-plan"));
    must(await page.says(ACTION), "the action is lost");
    const action = (await ask("plan")).actions.find(({ title }) => title === ACTION);
    must(action.stage === "do", "its stage is lost");
    const copy = { language: "km", version: "management", digits: "arabic" };
    must((await ask("report_preview", copy)).earlier.length === 1, "the report is lost");
  });
  await app.close();
}

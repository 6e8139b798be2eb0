// After the app was ended or killed: everything is there.
import { must } from "../ui/claims.mjs";
import { oneOfEachKind } from "../ui/answers.mjs";
import { NAME } from "./life.mjs";

/** The person enters again by keyboard if the app asks who is there. */
export async function enter({ page }, km) {
  if (await page.look("heading", km("people-who"), { most: 1500 })) await page.enter("button", NAME);
}

/** Progress, signature, certificate and record are found after a restart. */
export async function foundAgain(claims, app, km) {
  const { page, ask } = app;
  await enter(app, km);
  await claims.does("after a restart Learn says that everything is done", async () => {
    await page.goTo("#/learn");
    must(await page.says(km("learn-done-title")), "it does not say so");
  });
  await claims.does("after a restart the signature is there", async () => {
    await page.goTo("#/rules");
    must(await page.says(km("rules-signed-title")), "it does not say so");
  });
  await claims.does(
    "after a restart the record shows check, signature, certificate and history",
    async () => {
      await page.goTo("#/record");
      const record = await ask("record");
      must(await page.says(record.certificates[0].number), "the certificate is missing");
      must(await page.says(km("record-passed")), "the check is missing");
      must(!(await page.says(km("record-signatures-none"), 300)), "the signature is missing");
      must(record.history.length > 30, `the history has ${record.history.length} lines`);
    },
  );
}

/** Kills the app while an exercise is open, right after it said that the answer is saved. */
export async function killedInTheMiddle(claims, app, km, open) {
  const { module, exercise } = oneOfEachKind.find((one) => one.key.kind === "label");
  const { tracks } = await app.ask("learn");
  const lessons = tracks[0].modules.find((one) => one.module === module).lessons;
  let address = "";
  for (const { lesson } of lessons) {
    const { steps } = await app.ask("open_lesson", { module, lesson });
    const place = steps.findIndex((step) => step.exercise === exercise);
    if (place >= 0) address = `#/lesson/${module}/${lesson}/${place}`;
  }
  await claims.does("an answer is said to be saved, then the app is killed with -9", async () => {
    await app.page.goTo(address);
    await app.page.press("button", km("exercise-again"));
    await app.page.press("radio", null, { nth: 1 });
    must(await app.page.says(km("part-saved")), "it is not said to be saved");
    app.kill();
  });
  const later = await open();
  await enter(later, km);
  await claims.does("the saved answer is there after the kill", async () => {
    await later.page.goTo(address);
    must(
      await later.page.browser.execute(() => document.querySelectorAll("input[type=radio]")[1]?.checked),
      "it is gone",
    );
  });
  return later;
}

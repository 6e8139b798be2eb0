// Where the focus is after a step that takes its own button away: never nowhere.
import { must } from "../../ui/claims.mjs";
import { answer } from "./assess.mjs";
import { ACTION } from "./plan.mjs";

/** That the focus is on an element that a selector finds. */
async function isOn(page, selector) {
  const there = (wanted) => document.activeElement?.matches(wanted) ?? false;
  for (let tries = 0; tries < 20; tries += 1) {
    if (await page.browser.execute(there, selector)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the focus is on ${JSON.stringify(await page.focus()).slice(0, 200)}`);
}

/** Steps of a sheet, of the overview and of an action, each with where the focus is afterwards. */
export async function keptInPlace(claims, { page }, km) {
  const sheet = '[aria-labelledby="question-R3.1"]';
  await claims.does(
    "the focus stays at its question when evidence, a note or an answer comes or goes",
    async () => {
      await page.enter("link", km("frame-readiness"));
      await page.enter("link", "R3");
      await answer(page, km, "R3.1", 1);
      await page.enter("button", km("assessment-answer-clear"));
      await isOn(page, `${sheet} input[type=radio]`);
      await page.enter(`${sheet} summary`);
      await page.fill(km("assessment-evidence-text-label"), "សៀវភៅកំណត់ត្រា");
      await page.enter("button", km("assessment-evidence-add"));
      await isOn(page, `${sheet} summary`);
      await page.enter("button", km("assessment-evidence-remove", { name: "សៀវភៅកំណត់ត្រា" }));
      await isOn(page, `${sheet} h3`);
      await page.fill(km("assessment-note"), "ត្រូវសួរម្តងទៀត");
      await page.enter("button", km("assessment-note-save"));
      await isOn(page, `${sheet} textarea`);
    },
  );
  await claims.does("the focus stays on the box that says how AI is used", async () => {
    await page.enter("link", km("frame-readiness"));
    for (const on of [true, false]) {
      await page.tick(km("assessment-high-use"), on);
      await page.still();
      await isOn(page, "[aria-labelledby=assessment-gates] input[type=checkbox]");
    }
  });
  await claims.does("the focus goes to the next step when an action moves on its own page", async () => {
    await page.enter("link", km("frame-plan"));
    await page.enter("link", ACTION);
    for (const stage of ["check", "do"]) {
      await page.enter("button", km("plan-move-to", { stage: km(`plan-stage-${stage}`) }));
      await isOn(page, "#plan-next");
    }
  });
}

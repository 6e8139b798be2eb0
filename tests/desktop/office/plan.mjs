// The action plan: an action from a gap, moved on by keyboard, and the plan of the first twelve months.
import { must } from "../../ui/claims.mjs";
import { NAME } from "../life.mjs";

export const ACTION = "បើកវគ្គសម្រាប់បុគ្គលិក 200 នាក់";

/** Writes an action, moves it on and makes the plan of a year. */
export async function planned(claims, { page, ask }, km) {
  const only = async () => (await ask("plan")).actions.find(({ title }) => title === ACTION);
  await claims.does("an action is made from an open must-have", async () => {
    await page.enter("link", km("assessment-plan"));
    await page.enter("link", km("plan-new"));
    await page.enter("button", km("plan-save"));
    must(await page.says(km("plan-missing-title")), "an action without words was saved");
    await page.fill(km("plan-field-title"), ACTION);
    await page.fill(km("plan-field-measure"), "មាន 160 នាក់ប្រឡងជាប់");
    await page.fill(km("plan-field-owner"), NAME);
    await page.day(km("plan-field-due"), "2027-03-31");
    await page.select(km("plan-field-source"), km("plan-source-gate"));
    await page.fill(km("plan-field-reference"), "G5");
    await page.enter("button", km("plan-save"));
    must(await page.look("heading", ACTION), "its page does not open");
    const { stage, due, source } = await only();
    must([stage, due, source].join() === "plan,2027-03-31,gate", [stage, due, source].join());
  });
  await claims.does("it is moved to Do on the board by keyboard, and the focus goes with it", async () => {
    await page.enter("link", km("plan-back"));
    await page.enter("button", km("plan-move-of", { title: ACTION, stage: km("plan-stage-do") }));
    const { stage, action } = await only();
    must(stage === "do", `it is in ${stage}`);
    must((await page.focus()).id === `action-${action}`, "the focus is lost");
  });
  await claims.does("the plan of the first twelve months is made, with its four phases", async () => {
    await page.enter("link", km("plan-part-year"));
    await page.fill(km("plan-year-specialists"), "8");
    await page.fill(km("plan-year-owner"), NAME);
    await page.enter("button", km("plan-year-make"));
    for (const phase of ["assess", "roll-out", "specialists", "review"])
      must(await page.says(km(`plan-phase-${phase}`)), `${phase} is missing`);
    const { actions, starter } = await ask("plan");
    must(starter.phases.length === 4 && actions.length > 10, `${actions.length} actions`);
    must(starter.start.specialists === 8, `specialists: ${starter.start.specialists}`);
  });
}

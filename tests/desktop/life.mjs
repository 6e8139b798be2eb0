// One person's way through the built app, by the page's own buttons: lessons, rules, check, certificate.
import { join } from "node:path";
import { exercises, letterOf, oneOfEachKind, rightAnswer } from "../ui/answers.mjs";
import { must } from "../ui/claims.mjs";
import { walk } from "../ui/walks.mjs";
import { saveAs } from "./dialog.mjs";

export const NAME = "សុខ ដារ៉ា";

/** Makes a person in Khmer, by keyboard alone. */
export async function arrive({ page }, km) {
  await page.enter("button", "ខ្មែរ");
  await page.tabTo("textbox", km("people-name-latin"));
  await page.type("Sok Dara");
  await page.tabTo("textbox", km("people-name-khmer"));
  await page.type(NAME);
  await page.tabTo("textbox", km("people-unit"));
  await page.type("រដ្ឋបាល");
  await page.choose(km("role-staff"));
  await page.enter("button", km("people-start"));
  must(await page.says(NAME), "the name is not greeted");
}

/** The exercise on show, answered: one of each kind by keyboard, the others through the page's own door. */
async function exercise({ page, ask }, km, module, exercise, claims) {
  const known = exercises.find((one) => one.module === module && one.exercise === exercise);
  const open = () => ask("open_exercise", { module, exercise, again: false });
  const right = rightAnswer(known, "km");
  if (oneOfEachKind.includes(known)) {
    await claims.does(`${known.key.kind}: right by keyboard alone in the window`, async () => {
      await walk(page, km, right, open);
      must(await page.says(km("exercise-passed")), "it is not said to be right");
    });
  }
  if (!(await open()).grade) {
    await ask("submit_exercise", { module, exercise, response: right, ms: 1000 });
    await page.goTo("#/learn");
  }
}

/** Every lesson to its end. */
export async function learn(app, km, claims) {
  const { tracks } = await app.ask("learn");
  for (const { module, lessons } of tracks[0].modules) {
    for (const { lesson } of lessons) await readLesson(app, km, module, lesson, claims);
  }
}

/** One exercise of each kind that the first track does not have, where it stands in its lesson. */
export async function otherKinds(app, km, claims) {
  const { tracks } = await app.ask("learn");
  const others = tracks.slice(1).flatMap((track) => track.modules);
  for (const { module, lessons } of others) {
    const wanted = oneOfEachKind.filter((one) => one.module === module).map((one) => one.exercise);
    for (const { lesson } of wanted.length > 0 ? lessons : []) {
      const { steps } = await app.ask("open_lesson", { module, lesson });
      for (const [place, step] of steps.entries()) {
        if (step.kind !== "exercise" || !wanted.includes(step.exercise)) continue;
        await app.page.goTo(`#/lesson/${module}/${lesson}/${place}`);
        await exercise(app, km, module, step.exercise, claims);
      }
    }
  }
}

async function readLesson(app, km, module, lesson, claims) {
  const { page, ask } = app;
  const { steps } = await ask("open_lesson", { module, lesson });
  for (const [place, step] of steps.entries()) {
    const here = `#/lesson/${module}/${lesson}/${place}`;
    await page.goTo(here);
    if (step.kind === "exercise") {
      await exercise(app, km, module, step.exercise, claims);
      await page.goTo(here);
    }
    if (step.kind === "recall") await recall(app, km, module, lesson);
    await page.press("button", km(step.kind === "recall" ? "lesson-finish" : "button-continue"));
  }
}

async function recall({ page, ask }, km, module, lesson) {
  const { view } = await ask("open_recall", { module, lesson });
  await page.press("radio", view.options.find((option) => option.id === letterOf(view.id)).text);
  await page.press("button", km("lesson-recall-answer"));
  must(await page.says(km("lesson-recall-right")), `the answer to ${view.id} is not right`);
}

/** Reads the rules section by section and signs them. */
export async function sign({ page, ask }, km) {
  await page.goTo("#/rules");
  const { sections } = await ask("rules");
  for (let left = sections.length; left > 0; left -= 1) await page.press("button", km("rules-section-read"));
  await page.press("checkbox", km("rules-sign-agree"));
  await page.press("button", km("rules-sign-button"));
  must(await page.says(km("rules-signed-title")), "it is not said to be signed");
}

/** Passes the check. */
export async function pass({ page, ask }, km) {
  await page.goTo("#/check/core");
  await page.press("button", km("check-start"));
  const { items } = await ask("start_check", { check: "core" });
  for (const [place, item] of items.entries()) {
    await page.press("radio", item.options.find((option) => option.id === letterOf(item.id)).text);
    await page.press("button", km(place === items.length - 1 ? "check-review" : "check-next"));
  }
  await page.press("button", km("check-hand-in"));
  must(await page.says(km("check-passed-title")), "the check is not passed");
}

/** Saves the certificate through the desktop's own dialog. */
export async function takeHome({ page, browser }, km, display, home) {
  const path = join(home.documents, "certificate.pdf");
  const button = await page.the("button", km("check-certificate-km"));
  await browser.execute((element) => element.click(), button);
  await saveAs(display, path);
  must(await page.says("certificate.pdf"), "the page does not say where it was saved");
  return path;
}

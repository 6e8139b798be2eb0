// How an exercise behaves in its middle: a form while it is compared, a timeline while something is up.
import { oneOfEachKind } from "./answers.mjs";
import { must } from "./claims.mjs";
import { languages, speaker } from "./words.mjs";

const [en, km] = languages.map(speaker);
const state = (stage, name) => stage.states().find((one) => one.name === name);
const taught = (kind) => oneOfEachKind.find((one) => one.key.kind === kind);

async function form(claims, stage, known) {
  const named = { module: known.module, exercise: known.exercise, again: false };
  await claims.does(
    "a form that is compared is found again with its ticks, in the other language too",
    async () => {
      const page = await stage.show(state(stage, "exercise-sheet-compare"), { language: "en" });
      must((await page.focus()).h1, "opening it again moves the focus away from the heading of the page");
      await page.press("checkbox", null, { nth: 0 });
      must(await page.says(en("part-saved")), "the tick is not said to be saved");
      await page.press("button", en("language-km"));
      must(await page.look("heading", km("exercise-sheet-beside")), "the models are gone");
      const box = await page.the("checkbox", null, { nth: 0 });
      must(await page.browser.execute((input) => input.checked, box), "the tick is gone");
      must(!(await page.look("button", km("exercise-again"), { most: 300 })), "it says that it is over");
    },
  );
  await claims.does("a form begun again holds the texts and shows no model", async () => {
    const page = await stage.show(state(stage, "exercise-sheet-after"), { language: "en" });
    const { response } = await stage.hosts.all.ask("open_exercise", named);
    await page.press("button", en("exercise-again"));
    const field = await page.the("textbox", null, { nth: 0 });
    const text = await page.browser.execute((input) => input.value, field);
    must(Object.values(response.texts).includes(text), `the text is gone: “${text}”`);
    must(!(await page.look("heading", en("exercise-sheet-beside"), { most: 300 })), "a model is shown");
    must(await page.look("button", en("exercise-sheet-compare")), "it cannot be compared once more");
  });
  await claims.does("a text that is too long is said to be, and the form cannot be compared", async () => {
    const page = await stage.show(state(stage, "exercise-sheet-before"), { language: "en" });
    const field = await page.the("textbox", null, { nth: 0 });
    await page.browser.execute((input) => {
      input.value = "x".repeat(2003);
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }, field);
    must(await page.says(en("exercise-sheet-too-long", { count: 3 })), "it is not said beside the field");
    must(await page.says(en("exercise-missing-too-long")), "it is not said beside the button");
    const button = await page.the("button", en("exercise-sheet-compare"));
    must(await page.browser.execute((one) => one.disabled, button), "it can be handed in");
  });
}

async function timeline(claims, stage) {
  await claims.does("while something is up no action can be placed, and one can still leave", async () => {
    const page = await stage.show(state(stage, "exercise-timeline-up"), { language: "en" });
    must((await page.focus()).h1, "opening it moves the focus away from the heading of the page");
    must(
      !(await page.look("button", en("exercise-timeline-never"), { most: 300 })),
      "an action can be placed",
    );
    await page.enter("link", en("frame-record"));
    must((await page.focus()).h1, "the menu cannot be reached");
  });
}

export async function middles(claims, stage) {
  if (taught("sheet")) await form(claims, stage, taught("sheet"));
  if (taught("timeline")) await timeline(claims, stage);
}

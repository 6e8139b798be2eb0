// Each kind of exercise by keyboard alone, from the opened page to the right answer and its feedback.
import { oneOfEachKind, rightAnswer } from "./answers.mjs";
import { must } from "./claims.mjs";
import { walk } from "./walks.mjs";
import { languages, speaker } from "./words.mjs";

async function kind(stage, known, language, size) {
  const { module, exercise, key } = known;
  const say = speaker(language);
  const state = stage.states().find((one) => one.name === `exercise-${key.kind}-before`);
  const page = await stage.show(state, { language, size });
  const ask = () => stage.hosts.all.ask("open_exercise", { module, exercise, again: false });
  await walk(page, say, rightAnswer(known, language), ask);
  must(
    await page.says(say("exercise-passed")),
    `“${say("exercise-passed")}” is not said: ${(await page.text()).slice(0, 300)}`,
  );
  const { grade } = await ask();
  must(grade?.score === 1 || key.kind === "rewrite", `the score is ${grade?.score}`);
  const focus = await page.focus();
  must(focus.tag === "h2", `the focus is not on the feedback but on ${JSON.stringify(focus)}`);
}

export async function keyboard(claims, stage, only = "") {
  for (const known of oneOfEachKind.filter((one) => one.key.kind.includes(only))) {
    for (const language of languages) {
      await claims.does(
        `${known.key.kind}, ${language}: right by keyboard alone, and the focus goes to the feedback`,
        () => kind(stage, known, language, [1360, 920]),
      );
    }
    if (known.key.kind === "grid") {
      await claims.does("grid, en, in a narrow window: right by keyboard alone", () =>
        kind(stage, known, "en", [760, 700]),
      );
    }
  }
}

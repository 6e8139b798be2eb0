// A manager's first day by keyboard alone, task after task, on a laptop of its own, in each language.
import { Course } from "./course.mjs";
import { Host } from "./host.mjs";
import { tasks } from "./office-walks.mjs";
import { Page } from "./page.mjs";
import { languages, speaker } from "./words.mjs";

async function desk(stage, language) {
  const host = await Host.start(stage.ui);
  await host.settings({ language });
  await new Course(host).join({ name_latin: "Prak Channary", name_khmer: "ប្រាក់ ចាន់ណារី", unit: "Office" });
  const page = new Page(stage.browser, host.url);
  await page.size(1360, 920);
  return { host, page, say: speaker(language) };
}

/** Each task begins where the one before it ended, so the first that cannot be done ends the day. */
export async function manager(claims, stage, only = "") {
  for (const language of languages.filter((one) => one.includes(only))) {
    const at = await desk(stage, language);
    for (const [task, walk] of Object.entries(tasks)) {
      if (!(await claims.does(`${language}, by keyboard alone: ${task}`, () => walk(at)))) break;
    }
    at.host.kill();
  }
}

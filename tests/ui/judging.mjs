// A judge at work by keyboard alone: from the list of pass marks to rated questions that are still there after a power cut.
import { must } from "./claims.mjs";
import { Course } from "./course.mjs";
import { Host } from "./host.mjs";
import { makeRegister, PASSPHRASE } from "./office.mjs";
import { Page } from "./page.mjs";
import { languages, speaker } from "./words.mjs";

async function judge(stage, language) {
  const say = speaker(language);
  const host = await Host.start(stage.ui);
  await new Course(host).join({ name_latin: "Ros Chenda", name_khmer: "រស់ ចិន្តា" });
  await makeRegister(host);
  await host.settings({ language });
  const page = new Page(stage.browser, host.url);
  await page.size(1360, 920);
  await page.open("#/questions/marks");
  await page.enter("button", say("panel-call"));
  await page.enter("button", say("panel-open"));
  await page.the("heading", say("panel-judges"));
  await page.tabTo("textbox", say("panel-add-name"));
  await page.type("1");
  await page.key("Enter");
  await page.enter("link", say("panel-rate-first-of", { name: "1" }));
  await page.the("slider", say("panel-sheet-ask"));
  for (const value of ["75", "80", "65"]) {
    await page.type(value);
    must(await page.says(say("panel-sheet-value", { value })), `${value} is not shown`);
    await page.key("Enter");
    await page.still();
  }
  await page.tabTo("slider", say("panel-sheet-ask"));
  await page.key("Right");
  must(await page.says(say("panel-sheet-value", { value: "55" })), "the slider does not move by five");
  must(await page.says(say("part-saved")), "nobody says that it is saved");
  host.kill();
  await host.begin();
  const { people } = await host.ask("start");
  await host.ask("enter_person", { person: people[0].id, pin: null });
  await host.ask("open_register", { passphrase: PASSPHRASE });
  return await firstRatings(host);
}

async function firstRatings(host) {
  const { checks } = await host.ask("panels");
  const { panel } = checks[0].panels[0];
  const { judges } = await host.ask("panel", { panel });
  const { items } = await host.ask("rating_sheet", { panel, judge: judges[0].judge, round: 1 });
  return items.slice(0, 5).map((item) => item.value);
}

export async function judging(claims, stage) {
  for (const language of languages) {
    await claims.does(
      `a judge, ${language}: rates by keyboard alone, and a power cut loses nothing`,
      async () => {
        const said = JSON.stringify(await judge(stage, language));
        must(said === "[75,80,65,55,null]", `the ratings are ${said}`);
      },
    );
  }
}

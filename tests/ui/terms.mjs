// Marked terms of a lesson: what they mean is shown to a resting pointer and to the keyboard, and put away again.
import { must } from "./claims.mjs";
import { speaker } from "./words.mjs";

const TERM = ".reference.term";
const HINT = "[role=tooltip]";
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function pageWithTerm(stage, language) {
  const page = await stage.show({ person: "done", step: { block: "table" } }, { language });
  return { page, term: await page.the(TERM) };
}

/** Rests the pointer on an element; without one, in the corner of the page. */
async function rest(page, element) {
  const pointer = page.browser.action("pointer");
  await (element ? pointer.move({ origin: element }) : pointer.move({ x: 2, y: 2 })).perform();
}

async function isTerm(page) {
  return await page.browser.execute((term) => document.activeElement?.matches(term), TERM);
}

const shown = (page) => page.look(HINT, null, { most: 2000 });
const inOther = (page, lang) =>
  page.browser.execute(
    (hint, lang) => document.querySelector(`${hint} [lang=${lang}]`)?.textContent ?? "",
    HINT,
    lang,
  );

async function byPointer(stage, language, other) {
  const { page, term } = await pageWithTerm(stage, language);
  await rest(page, term);
  const hint = await shown(page);
  must(hint, "nothing is shown");
  const { height } = await page.browser.execute((element) => element.getBoundingClientRect().toJSON(), hint);
  must(height < 300, `it is ${height} px high`);
  must((await inOther(page, other)) !== "", `it does not say the term in ${other}`);
  await rest(page, hint);
  await pause(600);
  must(await shown(page), "it goes away under the pointer");
  await page.key("Escape");
  must(await page.gone(HINT), "Escape does not put it away");
  await rest(page, term);
  must(await shown(page), "it does not come again");
  await rest(page, null);
  must(await page.gone(HINT), "it stays when the pointer has left");
}

async function byKeyboard(stage, language) {
  const { page } = await pageWithTerm(stage, language);
  await page.tabTo(TERM);
  must(await shown(page), "nothing is shown");
  must(await isTerm(page), `the focus is taken: ${JSON.stringify(await page.focus())}`);
  const described = await page.browser.execute(
    (term) =>
      document.getElementById(document.querySelector(term).getAttribute("aria-describedby"))?.textContent,
    TERM,
  );
  must(described, "the term is not described by what is shown");
  await page.key("Escape");
  must((await page.gone(HINT)) && (await isTerm(page)), "Escape does not put it away, or moves the focus");
  await page.key("Enter");
  must(await page.look("[role=dialog]"), "Enter does not open the window");
  must(await page.gone(HINT), "the hint stays behind the window");
  await page.key("Escape");
  must((await page.gone("[role=dialog]")) && (await isTerm(page)), "the focus does not come back");
  must(await page.gone(HINT), "the hint comes back by itself");
  await page.enter("button", speaker(language)("button-continue"));
}

export async function terms(claims, stage) {
  for (const [language, other] of [
    ["en", "km"],
    ["km", "en"],
  ]) {
    await claims.does(`a marked term, ${language}: shown in both languages where the pointer rests`, () =>
      byPointer(stage, language, other),
    );
    await claims.does(`a marked term, ${language}: shown where the focus is, which stays there`, () =>
      byKeyboard(stage, language),
    );
  }
}

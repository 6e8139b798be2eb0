// Every screen in every state: clean for axe in both looks, in one language, and whole at twice the text size.
import { axe, cutOff, otherLanguage } from "./checks.mjs";
import { crowded } from "./drawings.mjs";
import { names } from "./stage.mjs";
import { languages } from "./words.mjs";

/** The dark look in place; colours that are still on their way would be measured as they pass. */
async function darken(page) {
  await page.browser.execute(() => {
    const style = document.createElement("style");
    style.textContent = "* { transition: none !important; animation: none !important; }";
    document.head.append(style);
    document.documentElement.dataset.theme = "dark";
    void document.body.offsetWidth;
  });
}

async function one(claims, stage, state, language) {
  const page = await stage.show(state, { language });
  const light = await axe(page);
  const foreign = state.name === "welcome-language" ? [] : await otherLanguage(page, names);
  await darken(page);
  const dark = await axe(page, ["color-contrast"]);
  claims.that(`${state.name}, ${language}: axe finds nothing`, light.length + dark.length === 0, [
    ...light,
    ...dark.map((line) => `dark: ${line}`),
  ]);
  claims.that(`${state.name}, ${language}: no words of the other language`, foreign.length === 0, foreign);
}

async function large(claims, stage, state, language) {
  const page = await stage.show(state, { language, text: 200 });
  const wide = [...(await cutOff(page)), ...(await crowded(page))];
  await page.size(1000, 700);
  await page.still();
  const narrow = [...(await cutOff(page)), ...(await crowded(page))];
  const unreachable = await axe(page, ["scrollable-region-focusable"]);
  claims.that(
    `${state.name}, ${language}: whole at 200 % text, wide and narrow`,
    wide.length + narrow.length + unreachable.length === 0,
    [
      ...wide.map((line) => `1360x920 ${line}`),
      ...[...narrow, ...unreachable].map((line) => `1000x700 ${line}`),
    ],
  );
}

/** One look at one state, which never stops the others. */
async function seen(claims, stage, look, name, language) {
  try {
    await look(
      claims,
      stage,
      stage.states().find((state) => state.name === name),
      language,
    );
  } catch (error) {
    claims.that(`${name}, ${language}: can be shown`, false, String(error).slice(0, 500));
  }
}

/** Every look at every state whose name has `only` in it, as jobs that any stage can do. */
const all = (look) => (claims, states, only) =>
  states
    .filter((state) => state.name.includes(only))
    .flatMap(({ name }) => languages.map((language) => (stage) => seen(claims, stage, look, name, language)));

export const looks = all(one);
export const largeText = all(large);

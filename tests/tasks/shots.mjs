// Pictures of every screen and state, in both languages and looks: `npm run shots [-- --out DIR] [--only PART] [--readme]`.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { screens } from "../ui/places.mjs";
import { Stage } from "../ui/stage.mjs";
import { browserWindow } from "../ui/window.mjs";
import { languages } from "../ui/words.mjs";
import { root, run, say } from "./run.mjs";

const { values } = parseArgs({
  options: {
    out: { type: "string", default: "out/shots" },
    only: { type: "string", default: "" },
    readme: { type: "boolean", default: false },
  },
});
const WIDE = [1360, 920];
const NARROW = [1000, 700];

/** The pictures of the README: state, language and look. */
const README = [
  ["learn-halfway", "en", "light"],
  ["lesson-page", "km", "light"],
  ["exercise-spot-after", "en", "light"],
  ["exercise-grid-before", "km", "dark"],
  ["check-passed", "en", "light"],
  ["rules-grid", "en", "light"],
  ["paste-text", "km", "light"],
  ["office-readiness", "en", "light"],
];

/** The office manager's pages in the gallery. */
const OFFICE = [
  ["office-coverage-charts", "en", "light"],
  ["office-coverage-months", "km", "light"],
  ["office-area", "km", "light"],
  ["office-plan", "en", "light"],
  ["office-reports-preview", "km", "light"],
  ["office-rules-compare", "en", "light"],
];

const KINDS =
  "rewrite classify order match branch verify label claim table repair triage timeline sheet calibrate pdca";
const DRAWINGS = "flow cycle stack split bars line timeline fork";

/** The learner's part of the gallery: every kind of lesson page, drawing and exercise. */
const GALLERY = [
  ...["lesson-table", "lesson-callout", "lesson-term", "recall-answered", "lesson-finished"],
  ...DRAWINGS.split(" ").map((kind) => `lesson-drawing-${kind}`),
  ...KINDS.split(" ").map((kind) => `exercise-${kind}-after`),
].map((name) => [name, "en", "light"]);

function wanted() {
  if (values.readme)
    return [...README, ...GALLERY, ...OFFICE].map(([name, language, theme]) => ({
      name,
      looks: [{ language, theme, size: WIDE }],
    }));
  const looks = languages.flatMap((language) =>
    ["light", "dark"].map((theme) => ({ language, theme, size: WIDE })),
  );
  const more = languages.flatMap((language) => [
    { language, text: 200, size: WIDE },
    { language, size: NARROW },
  ]);
  return stage.states().map(({ name, main }) => ({ name, looks: main ? [...looks, ...more] : looks }));
}

function fileOf(name, { language, theme = "light", text = 100, size }) {
  const parts = [name, language, theme, text > 100 ? `${text}` : "", size === NARROW ? "narrow" : ""];
  return `${parts.filter(Boolean).join("-")}.png`;
}

run("cargo", ["build", "-q", "-p", "sala-tests", "-p", "sala-cli", "--bin", "sala-host", "--bin", "sala"]);
const out = values.readme ? join(root, "docs", "pictures") : resolve(root, values.out);
mkdirSync(out, { recursive: true });
const { browser, end } = await browserWindow();
const stage = new Stage(browser, screens());
await stage.set();
const known = new Map(stage.states().map((state) => [state.name, state]));
let taken = 0;
let missed = 0;
for (const { name, looks } of wanted().filter((one) => one.name.includes(values.only))) {
  for (const look of looks) {
    try {
      const page = await stage.show(known.get(name), look);
      const png = Buffer.from(await page.browser.takeScreenshot(), "base64");
      if (values.readme && png.length > 250_000)
        throw new Error(`${png.length} bytes are too many for the README`);
      writeFileSync(join(out, values.readme ? `${name}.png` : fileOf(name, look)), png);
      taken += 1;
    } catch (error) {
      missed += 1;
      console.log(`✗ ${fileOf(name, look)}: ${String(error).slice(0, 300)}`);
    }
  }
}
await end();
say(`${taken} pictures in ${out}`);
process.exit(missed === 0 ? 0 : 1);

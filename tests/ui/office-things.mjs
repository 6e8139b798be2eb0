// States of single things of the office manager: one area, one action, one motion, a list on its way in, and what stands further down.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder } from "./places.mjs";

/** A page of the manager with the register open. */
const manager = { host: "office", person: "manager" };

/** Looks at what stands under a heading. */
const under = (heading) => async (page, say) => {
  const found = await page.the("heading", say(heading), { most: 30_000 });
  await page.browser.execute((element) => element.scrollIntoView({ block: "start" }), found);
};

/** Further down on a page. */
const parts = [
  { name: "office-coverage-charts", at: "#/staff/coverage", act: under("coverage-by-unit") },
  { name: "office-rules-compare", at: "#/office/rules/editions", act: under("rulebook-compare") },
  { name: "office-reports-preview", at: "#/reports/areas", act: under("paper-areas") },
].map((state) => ({ ...state, ...manager }));

/** A list of people with a unit nobody knows and a line without a name. */
const LIST = [
  "Staff number,Name in Khmer,Name in Latin letters,Unit,Role",
  "901,កែវ វណ្ណា,Keo Vanna,Licensing,Staff",
  "902,ចាន់ សុភា,Chan Sophea,Fisheries,Staff",
  "903,,,Licensing,Staff",
];

async function giveList(page, say) {
  const path = join(folder("list"), "people.csv");
  writeFileSync(path, `\ufeff${LIST.join("\r\n")}\r\n`);
  await page.give(path);
  await page.the("button", say("staff-look"));
}

/** The import after a list was given. */
const importing = [
  { name: "office-import-columns", act: giveList },
  {
    name: "office-import-look",
    act: async (page, say) => {
      await giveList(page, say);
      await page.press("button", say("staff-look"));
      await page.the("button", say("staff-back-columns"));
    },
  },
].map((state) => ({ ...state, ...manager, at: "#/staff/import", main: true }));

/** One thing each of the pages that hold many. */
const single = [
  {
    name: "office-area",
    ask: async (host) => {
      const { shown } = await host.ask("assessment", { round: null });
      return `#/readiness/area/${shown.line.round}/${shown.areas[1].score.id}`;
    },
  },
  {
    name: "office-area-evidence",
    ask: async (host) => {
      const { shown } = await host.ask("assessment", { round: null });
      return `#/readiness/area/${shown.line.round}/${shown.areas[0].score.id}`;
    },
    act: async (page, say) => {
      await page.press("summary", say("assessment-evidence-add"));
      await page.press("radio", say("assessment-evidence-file"));
    },
  },
  {
    name: "office-action",
    ask: async (host) => `#/plan/action/${(await host.ask("plan")).actions[0].action}`,
  },
  {
    name: "office-motion",
    ask: async (host) => `#/plan/board/${(await host.ask("board")).motions[0].motion}`,
  },
  {
    name: "office-plan-from-gate",
    at: "#/plan/new/gate/G4/Name%20the%20contact",
  },
].map((state) => ({ ...state, ...manager, main: true }));

export const things = [...single, ...parts, ...importing];

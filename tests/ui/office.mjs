// States of the office manager's screens: the door of the register, and what lies behind it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "../tasks/run.mjs";
import { write } from "./page.mjs";
import { setup } from "./setup.mjs";

/** The passphrase of the register in the tests. */
export const PASSPHRASE = "four quiet rivers meet the sea";

/** Makes the register of the office that the screens are seen with. */
export async function makeRegister(host) {
  await host.ask("create_register", {
    passphrase: PASSPHRASE,
    name_km: "ក្រសួងទន្លេ",
    name_en: "Ministry of Rivers",
  });
}

/** Puts a register of invented people into the folder of a host that is not running yet. */
export function inventRegister(data) {
  const passphrase = join(data, "passphrase");
  writeFileSync(passphrase, `${PASSPHRASE}\n`);
  const folder = ["--register", join(data, "register"), "--passphrase-file", passphrase];
  run(join(root, "target", "debug", "sala"), ["demo", "--people", "60", "--seed", "7", ...folder]);
}

/** A page of the manager: the register is open unless `closed`. */
const manager = { host: "office", person: "manager" };

const type = async (page, name, text) => write(page, await page.the("textbox", name), text);

const gate = [
  { name: "gate-create", person: "done", at: "#/office", main: true },
  {
    name: "gate-create-faults",
    person: "done",
    at: "#/office",
    act: async (page, say) => {
      await type(page, say("gate-passphrase"), "password");
      await page.says(say("gate-weak-common"));
      await page.press("button", say("gate-create"));
    },
  },
  { name: "gate-open", ...manager, closed: true, at: "#/office", main: true },
  {
    name: "gate-wrong",
    ...manager,
    closed: true,
    at: "#/office",
    act: async (page, say) => {
      await type(page, say("gate-passphrase"), "four quiet rivers");
      await page.press("button", say("gate-open"));
      await page.says(say("error-passphrase-wrong"));
    },
  },
  {
    name: "gate-recover",
    ...manager,
    closed: true,
    at: "#/office",
    act: async (page, say) => {
      await page.press("button", say("gate-forgotten"));
      await page.the("heading", say("gate-recover-title"));
    },
  },
];

/** Pages over a register of invented people, each at an address. */
const pages = [
  ["rules", "#/office/rules"],
  ["rules-grid", "#/office/rules/grid"],
  ["rules-tools", "#/office/rules/tools"],
  ["rules-draft", "#/office/rules/draft"],
  ["rules-editions", "#/office/rules/editions"],
  ["cases", "#/office/cases"],
  ["cases-requests", "#/office/cases/requests"],
  ["cases-requests-new", "#/office/cases/requests/new"],
  ["cases-exceptions", "#/office/cases/exceptions"],
  ["cases-incidents", "#/office/cases/incidents"],
  ["cases-incidents-new", "#/office/cases/incidents/new"],
  ["cases-uses", "#/office/cases/uses"],
  ["cases-impacts", "#/office/cases/impacts"],
  ["passphrase", "#/office/passphrase"],
  ["people", "#/staff/people"],
  ["import", "#/staff/import"],
  ["coverage", "#/staff/coverage"],
  ["coverage-share", "#/staff/coverage/share"],
  ["coverage-overdue", "#/staff/coverage/list/overdue"],
  ["coverage-months", "#/staff/coverage/months"],
  ["readiness", "#/readiness"],
  ["readiness-targets", "#/readiness/targets"],
  ["readiness-rounds", "#/readiness/rounds"],
  ["plan", "#/plan"],
  ["plan-table", "#/plan/table"],
  ["plan-late", "#/plan/late"],
  ["plan-year", "#/plan/year"],
  ["plan-new", "#/plan/new"],
  ["plan-board", "#/plan/board"],
  ["reports", "#/reports"],
  ["reports-earlier", "#/reports/earlier"],
].map(([name, at]) => ({ name: `office-${name}`, ...manager, at, main: true }));

/** One person of the list. */
const person = {
  name: "office-person",
  ...manager,
  main: true,
  ask: async (host) => {
    const { lines } = await host.ask("coverage_people", { filter: {}, list: "all", from: 0, all: false });
    return `#/staff/people/${lines[0].person}`;
  },
};

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

/** The same pages in an office that has just made its register. */
const empties = [
  ["cases", "#/office/cases"],
  ["people", "#/staff/people"],
  ["coverage", "#/staff/coverage"],
  ["readiness", "#/readiness"],
  ["plan", "#/plan"],
  ["plan-board", "#/plan/board"],
  ["reports", "#/reports"],
].map(([name, at]) => ({ name: `office-empty-${name}`, host: "bare", person: "founder", at }));

const ballot = { name: "ballot", person: "done", at: "#/ballot", main: true };

export const office = [...gate, ...setup, ...pages, person, ...single, ...empties, ballot];

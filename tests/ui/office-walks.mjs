// The tasks of an office manager by keyboard alone: Tab, Enter, Space, arrows and letters. Each begins where the last one ended.
// A file is given to the input that the Tab key reached: the system's own window for files belongs to no page.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { must } from "./claims.mjs";
import { handed } from "./furnish.mjs";
import { PASSPHRASE } from "./office.mjs";

const LONG = 60_000;

/** Writes into the field with a label. */
async function fill(page, label, text) {
  await page.tabTo("textbox", label);
  await page.key("Control", "a");
  await page.type(text);
}

/** Writes a day into a field for days: month, day and year, as the engine asks for them; the right arrow leads from one to the next. */
async function fillDay(page, nth, month, day, year) {
  await page.tabTo("input[type=date]", null, { nth });
  for (const [place, digits] of [month, day, year].entries()) {
    if (place > 0) await page.key("Right");
    await page.type(digits);
  }
}

/** Goes to a field for files and gives it one. */
async function give(page, path) {
  const input = await page.tabTo("input[type=file]");
  await (await page.browser.$(input)).addValue(path);
  await page.still();
}

async function said(page, text, most) {
  must(await page.says(text, most), `“${text}” is not said: ${(await page.text()).slice(-900)}`);
}

async function makeRegister({ page, say }) {
  await page.open("#/office");
  await fill(page, say("gate-name-en"), "Ministry of Rivers");
  await fill(page, say("gate-passphrase"), PASSPHRASE);
  await fill(page, say("gate-passphrase-again"), PASSPHRASE);
  await page.enter("button", say("gate-create"));
  await page.the("heading", say("gate-code-title"), { most: LONG });
  await page.tabTo("checkbox", say("gate-code-done"));
  await page.key("Space");
  await page.enter("button", say("gate-code-go-on"));
  await page.the("link", say("frame-staff"));
}

/** Adds something with a name in a dialog, and is back at the button that opened it, or at the heading when that is gone. */
async function addNamed({ page, say }, button, name) {
  await page.enter("button", button);
  await fill(page, say("setup-name-en"), name);
  await page.enter("button", say("setup-save"));
  must(await page.gone("dialog"), "the dialog stays");
  await said(page, name);
  const focus = await page.focus();
  must(focus.name === button || focus.h1, `the focus is not back at “${button}” but on ${focus.tag}`);
}

async function unitAndRole(desk) {
  const { page, say } = desk;
  await page.enter("link", say("setup-units"));
  await addNamed(desk, say("setup-unit-add"), "Licensing");
  await page.enter("link", say("setup-roles"));
  await addNamed(desk, say("setup-role-add"), "Inspector");
}

async function addPerson({ page, say, host }) {
  await page.enter("link", say("frame-staff"));
  await page.enter("button", say("staff-add"));
  await fill(page, say("staff-field-name-latin"), "Sok Dara");
  await page.select(say("staff-field-unit"), "Licensing");
  await page.select(say("staff-field-role"), "Inspector");
  await page.enter("button", say("staff-save"));
  must(await page.gone("dialog"), `the dialog stays: ${(await page.text()).slice(-400)}`);
  await said(page, "Sok Dara");
  const { everybody } = await host.ask("staff", {
    search: "",
    unit: null,
    role: null,
    standing: "here",
    page: 0,
  });
  must(everybody === 1, `${everybody} people are in the register`);
}

const LIST = [
  "Staff number,Name in Khmer,Name in Latin letters,Unit,Role",
  "101,កែវ វណ្ណា,Keo Vanna,Licensing,Inspector",
  "102,ចាន់ សុភា,Chan Sophea,Licensing,Inspector",
].join("\r\n");

async function importList({ page, say, host }) {
  const path = join(host.data, "people.csv");
  writeFileSync(path, `\ufeff${LIST}\r\n`);
  await page.enter("link", say("staff-nav-import"));
  await give(page, path);
  await page.enter("button", say("staff-look"));
  await page.enter("button", say("staff-take", { count: 2 }));
  await said(page, say("staff-done", { count: 2 }));
  await page.enter("link", say("staff-done-list"));
  for (const name of ["Keo Vanna", "Chan Sophea"]) await said(page, name);
}

async function answerQuestion({ page, say, host }) {
  await page.enter("link", say("frame-readiness"));
  await page.enter("button", say("assessment-begin"));
  // The first area opens by itself; its first question is answered by the register.
  await page.choose("3");
  await said(page, say("part-saved"));
  await page.tabTo("summary", say("assessment-evidence-add"));
  await page.key("Enter");
  await fill(page, say("assessment-evidence-text-label"), "List of roles and tracks, folder 7");
  await page.enter("button", say("assessment-evidence-add"));
  await said(page, say("assessment-evidence-fresh"));
  const { shown } = await host.ask("assessment", { round: null });
  const { questions } = await host.ask("assessment_area", { round: shown.line.round, area: "R1" });
  const asked = questions.find((question) => !question.by_register);
  must(asked.first?.verdict.level === 3, `the answer is ${JSON.stringify(asked.first)}`);
  must(asked.evidence.length === 1, "the evidence is not kept");
  await page.enter("button", say("assessment-next"));
  must((await page.focus()).h1, "the focus is not on the heading of the next area");
}

async function action({ page, say, host }) {
  await page.enter("link", say("frame-plan"));
  await page.enter("link", say("plan-new"));
  await fill(page, say("plan-field-title"), "Name the contact for incidents");
  await fill(page, say("plan-field-measure"), "Nineteen of twenty can name the contact");
  await fill(page, say("plan-field-owner"), "Chan Sophea");
  await fillDay(page, 0, "12", "31", "2027");
  await page.enter("button", say("plan-save"));
  await said(page, say("plan-next-plan"));
  await page.enter("button", say("plan-move-to", { stage: say("plan-stage-do") }));
  await said(page, say("plan-next-do"));
  must((await page.focus()).id === "plan-next", "the focus is not on what comes next");
  await page.enter("button", say("plan-move-to", { stage: say("plan-stage-check") }));
  await said(page, say("plan-next-check"));
  await page.choose(say("plan-check-yes"));
  await fill(page, say("plan-check-by"), "Keo Vanna");
  await page.enter("button", say("plan-check-save"));
  await page.enter("button", say("plan-move-to", { stage: say("plan-stage-act") }));
  await page.choose(say("plan-verdict-keep"));
  await fill(page, say("plan-decide-updated"), "The notice at the door");
  await page.enter("button", say("plan-decide-save"));
  await said(page, say("plan-next-done"));
  const { actions } = await host.ask("plan");
  must(actions[0].status === "done", `the action is ${actions[0].status}`);
}

async function report({ page, say }) {
  await page.enter("link", say("frame-reports"));
  await page.tabTo("checkbox", say("paper-screen-format-xlsx"));
  await page.key("Space");
  await page.enter("button", say("paper-screen-save"));
  await said(page, "2026-001", LONG);
  await page.enter("link", say("paper-screen-earlier"));
  await said(page, "2026-001");
}

async function putToBoard({ page, say, host }) {
  await host.ask("make_board_key");
  const { path } = await host.ask("save_board_key");
  must(handed(path).base64.length > 0, "the key file is empty");
  await page.enter("link", say("frame-plan"));
  await page.enter("link", say("plan-part-board"));
  await page.enter("button", say("board-member-add"));
  await give(page, path);
  await page.enter("button", say("board-save"));
  must(await page.gone("dialog"), "the dialog for a member stays");
  const paper = join(host.data, "report.pdf");
  writeFileSync(paper, "%PDF a report");
  await page.enter("button", say("board-put"));
  await give(page, paper);
  await fill(page, say("board-put-text"), "Please read part 2 first.");
  await page.enter("button", say("board-put-do"));
  await page.the("heading", say("board-put-title-report", { label: "2026-001" }));
  must((await host.ask("board")).motions.length === 1, "no motion is open");
}

/** Every task, in the order of a first day. */
export const tasks = {
  "make the register": makeRegister,
  "set up a unit and a role": unitAndRole,
  "add a person": addPerson,
  "import a list": importList,
  "answer a readiness question with evidence": answerQuestion,
  "take an action through Plan, Do, Check and Act": action,
  "save a report": report,
  "put a report to the board": putToBoard,
};

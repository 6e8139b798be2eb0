// What an office does beside its people: a round of readiness, actions, rules of its own, a board. Added where the invented
// register has none, so that every page is seen with something on it.
import { readFileSync } from "node:fs";
import { basename } from "node:path";

/** A file as a page hands it in. */
export function handed(path) {
  return { name: basename(path), base64: readFileSync(path).toString("base64") };
}

const EVIDENCE = "Minutes of the meeting, folder 12";
const MEASURE = "Nineteen of twenty people can say it";
const TASK = "Ask every unit";
const MOTION = "Shall these rules hold?";
const ROLE = "Head of planning";
const TOOL = "Office assistant";

/** A day so many days from another. */
function daysFrom(day, days) {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Answers of an office on its way: from 0 to 4, the same on every run. */
const level = (area, question) => (area * 3 + question * 2) % 5;

async function answer(host, round, area, index) {
  const { questions, today } = await host.ask("assessment_area", { round, area });
  for (const [place, question] of questions.entries()) {
    if (question.by_register) continue;
    const of = { round, question: question.score.id };
    const verdict = { level: level(index, place) };
    await host.ask("answer_question", { ...of, seat: "first", verdict, reason: "" });
    if (verdict.level < 3 || place % 2 === 1) continue;
    await host.ask("add_evidence", {
      ...of,
      evidence: { kind: "text", text: EVIDENCE },
      on: daysFrom(today, -30),
    });
  }
}

async function round(host) {
  const { shown } = await host.ask("assessment", { round: null });
  if (shown !== null) return;
  const begun = { profile: "P", scope: "", assessors: ["Chan Sophea"], high_use: false };
  const reply = await host.ask("begin_round", begun);
  const id = reply.shown.line.round;
  // The last area stays open.
  for (const [index, { score }] of reply.shown.areas.slice(0, -1).entries())
    await answer(host, id, score.id, index);
  for (const { score } of reply.shown.areas.slice(0, 4)) {
    const target = { score: 60, by: daysFrom(reply.today, 200) };
    await host.ask("aim_area", { round: id, area: score.id, target });
  }
}

const ACTIONS = [
  {
    title: "Name the contact for incidents",
    source: "gate",
    reference: "G4",
    owner: "Chan Sophea",
    days: 30,
  },
  { title: "Train the planning office", source: "gap", reference: "R2", owner: "Keo Vanna", days: 60 },
  { title: "List what AI is used for", source: "audit", reference: "2026-3", owner: "Chan Sophea", days: 90 },
  { title: "Hang the rules at every door", source: "other", reference: "", owner: "", days: 120 },
];

/** What somebody wrote, in no language of the screen. */
export const written = [...ACTIONS.map(({ title }) => title), EVIDENCE, MEASURE, TASK, MOTION, ROLE, TOOL];

async function actions(host) {
  const { actions, today } = await host.ask("plan");
  if (actions.length > 0) return;
  for (const [place, { days, ...form }] of ACTIONS.entries()) {
    const whole = {
      ...form,
      aim: "",
      measure: MEASURE,
      resource: "",
      target: null,
      due: daysFrom(today, days),
    };
    const { card } = await host.ask("make_action", { form: whole });
    const step = (step) => host.ask("step_action", { action: card.action, step });
    if (place < 3) await step({ step: "task", task: null, is: { title: TASK, due: null, done: null } });
    if (place < 2) await step({ step: "move", to: "do" });
    if (place < 1) await step({ step: "move", to: "check" });
  }
}

/** Rules of the office in force, and a draft beyond them. */
async function rules(host) {
  const edit = (edit) => host.ask("edit_rulebook", { edit });
  const tighter = {
    en: { text: "Do take out every name before you paste a text.", why: "One name is enough to do harm." },
    km: { text: "ត្រូវដកឈ្មោះទាំងអស់ចេញ មុនបិទភ្ជាប់អត្ថបទ។", why: "ឈ្មោះតែមួយក៏បង្កគ្រោះថ្នាក់បានដែរ។" },
  };
  const { editions } = await host.ask("rulebook");
  if (editions.length === 0) {
    await edit({ edit: "word", rule: "GR-07", wording: { sense: "tighter", words: tighter } });
    const reply = await edit({
      edit: "cell",
      data: "d1",
      tool: "t2",
      cell: { answer: "no", condition: null },
    });
    const changelog = { en: "Names are taken out.", km: "ត្រូវដកឈ្មោះចេញ។" };
    const { today } = await host.ask("plan");
    await host.ask("put_in_force", { size: "minor", effective: today, changelog, draft: reply.draft });
  }
  const tool = { name: TOOL, class: "t3", note: { en: "Ask the helpdesk for an account." } };
  await edit({ edit: "tool", id: null, tool });
}

/** A member of the board with a key from another laptop, and a motion to sign. */
async function board(host, other) {
  const { members, motions } = await host.ask("board");
  if (members.length === 0) {
    await other.ask("make_board_key");
    const { path } = await other.ask("save_board_key");
    await host.ask("set_board_member", {
      member: null,
      name: "Nou Sreymom",
      role: ROLE,
      file: handed(path),
    });
  }
  if (motions.length > 0) return;
  const asked = { title: MOTION, text: "", kind: "rules", file: null };
  const { rules } = await host.ask("board");
  await host.ask("open_motion", { ...asked, label: rules[0] });
}

/** Furnishes the office of a host whose register is open; `other` is the laptop of a member of its board. */
export async function furnish(host, other) {
  await round(host);
  await actions(host);
  await rules(host);
  await board(host, other);
}

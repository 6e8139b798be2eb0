// A round of the readiness assessment: answers at once on the disk, evidence copied in, the score and the must-haves.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { must } from "../../ui/claims.mjs";
import { NAME } from "../life.mjs";

const EVIDENCE = "កំណត់ហេតុប្រជុំ.txt";

/** The level of a question on its sheet. */
const level = (question, value) => `[aria-labelledby="question-${question}"] input[value="${value}"]`;
const evidence = (question) => `[aria-labelledby="question-${question}"] summary`;

/** Chooses a level by arrows that run ahead of the disk, and waits until its question says that it is saved. */
export async function answer(page, km, question, value) {
  await page.tabTo(level(question, 0));
  await page.key(...Array(value).fill("Down"));
  await page.choose(null, { role: level(question, value) });
  const saved = `[aria-labelledby="question-${question}"] .saved`;
  must(await page.look(saved, km("part-saved")), "it is not said to be saved");
}

/** The sheet of an area, as the register has it. */
async function sheet(ask, area) {
  const { shown } = await ask("assessment", { round: null });
  const { questions } = await ask("assessment_area", { round: shown.line.round, area });
  return Object.fromEntries(questions.map((question) => [question.score.id, question]));
}

const given = (question) => question.first?.verdict.level;

/** Begins a round and answers a handful of questions. */
export async function assessed(claims, { page, ask }, km, folder) {
  await claims.does("a round is begun in the name of the manager", async () => {
    await page.enter("link", km("frame-readiness"));
    await page.enter("button", km("assessment-begin"));
    must(await page.look("article"), "no sheet opens");
    const { shown } = await ask("assessment", { round: null });
    must(shown.line.assessors.join() === NAME, `it is ${shown.line.assessors}`);
  });
  await claims.does("what the register knows is computed from the 200 people on it", async () => {
    const { score } = (await sheet(ask, "R1"))["R1.1"];
    must(score.computed.denominator === 200, JSON.stringify(score.computed));
    must(await page.says("0 ក្នុង 200"), "the screen does not say of how many");
  });
  await claims.does("answers given by fast arrows are saved as they stand on the screen", async () => {
    for (const [question, value] of [
      ["R1.2", 3],
      ["R1.4", 1],
      ["R1.5", 2],
    ])
      await answer(page, km, question, value);
    const saved = await sheet(ask, "R1");
    const levels = ["R1.2", "R1.4", "R1.5"].map((question) => given(saved[question]));
    must(levels.join() === "3,1,2", `the register has ${levels}`);
  });
  await claims.does("a file is copied into the register as evidence and lifts the answer", async () => {
    must((await sheet(ask, "R1"))["R1.2"].score.value === 2, "3 counts without evidence");
    const path = join(folder, EVIDENCE);
    writeFileSync(path, "បុគ្គលិក 40 នាក់បានចូលរួម។\n");
    await page.enter(evidence("R1.2"));
    await page.choose(km("assessment-evidence-file"));
    await page.hand("input[type=file]", null, path);
    await page.enter("button", km("assessment-evidence-add"));
    must(await page.says(EVIDENCE), "the file is not listed");
    must(await page.says(km("assessment-evidence-fresh")), "its age is not said");
    const { score, evidence: lines } = (await sheet(ask, "R1"))["R1.2"];
    must(score.value === 3 && lines[0].kept === "whole", JSON.stringify(lines));
  });
  await claims.does(
    "a must-have is met by an answer, another is open by what the register knows",
    async () => {
      await page.enter("button", km("assessment-to-overview"));
      await page.enter("link", "R12");
      await answer(page, km, "R12.1", 2);
      await page.enter("button", km("assessment-to-overview"));
      const { shown } = await ask("assessment", { round: null });
      const state = (gate) => shown.gates.find(({ score }) => score.id === gate).score.state;
      must(state("G1") === "met" && state("G5") === "open", `G1 ${state("G1")}, G5 ${state("G5")}`);
      const met = `${km("assessment-gate-met")} · ${km("assessment-gate-value", { value: "2" })}`;
      must(await page.says(met), "the met one is not shown");
      must(await page.says(km("assessment-gate-open")), "the open one is not shown");
    },
  );
  await claims.does("the score on the screen is the score of the register", async () => {
    const { shown } = await ask("assessment", { round: null });
    const score = (shown.overall / 10).toFixed(1).replace(/\.0$/, "");
    const band = km(`assessment-band-${shown.band}`);
    must(await page.says(km("assessment-score", { band, score })), `it does not say ${score}`);
    const so = { settled: String(shown.settled), asked: String(shown.asked) };
    must(await page.says(km("assessment-so-far", so)), "it does not say how far it is");
  });
}

/** One more answer, and the answers that a register must still have after a power cut. */
export async function lastAnswer({ page }, km) {
  await page.enter("link", km("frame-readiness"));
  await page.enter("link", "R2");
  await answer(page, km, "R2.1", 2);
}

/** Whether every answer is on its sheet, and the evidence whole. */
export async function answersAreThere({ page, ask }, km) {
  const [one, two, twelve] = [await sheet(ask, "R1"), await sheet(ask, "R2"), await sheet(ask, "R12")];
  const levels = [one["R1.2"], one["R1.4"], one["R1.5"], two["R2.1"], twelve["R12.1"]].map(given);
  must(levels.join() === "3,1,2,2,2", `the register has ${levels}`);
  must(one["R1.2"].evidence[0].kept === "whole", "the evidence is not whole");
  await page.enter("link", km("frame-readiness"));
  await page.enter("link", "R2");
  const chosen = await page.the(level("R2.1", 2));
  must(await page.browser.execute((radio) => radio.checked, chosen), "the screen has lost the last answer");
}

// The right answers, from the files of the content: what no page may know before it is asked.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";
import { root } from "../tasks/run.mjs";

const modules = join(root, "content", "modules");
const names = readdirSync(modules);
const read = (...path) => parse(readFileSync(join(modules, ...path), "utf8"));
const files = (...path) => readdirSync(join(modules, ...path)).filter((name) => name.endsWith(".toml"));

/** Every exercise: module, id, kind and key. */
export const exercises = names.flatMap((module) =>
  files(module, "exercises").map((file) => ({
    module,
    exercise: file.replace(".toml", ""),
    key: read(module, "exercises", file),
  })),
);

/** One exercise of each kind: the first, so one that is translated where there is any. */
export const oneOfEachKind = [...new Map(exercises.toReversed().map((one) => [one.key.kind, one])).values()];

/** The language a module's words are in for somebody who reads this one. */
const spoken = (module, language) => (existsSync(join(modules, module, language)) ? language : "en");

const items = names.flatMap((module) =>
  files(module, "bank").flatMap((file) => read(module, "bank", file).item),
);
const letters = new Map(items.map((item) => [item.id, item.key]));
const critical = new Set(items.filter((item) => item.critical).map((item) => item.id));

/** The right letter of a question. */
export const letterOf = (item) => letters.get(item);
export const isCritical = (item) => critical.has(item);

/** Every sentence of an exercise that is told only after an answer, in one language. */
export function secretsOf({ module, exercise, key: { kind } }, language) {
  const words = read(module, spoken(module, language), "exercises", `${exercise}.toml`);
  const found = [];
  // The hints of a form say how to fill it in, before it is.
  const secret = ["why", "feedback", "models", kind === "sheet" ? "model" : "hint"];
  const walk = (value, name) => {
    if (typeof value === "string") {
      if (secret.includes(name)) found.push(value);
    } else {
      for (const [key, inner] of Object.entries(value ?? {})) walk(inner, secret.includes(name) ? name : key);
    }
  };
  walk(words, "");
  return found;
}

/** Why each option of a question is right or wrong, in one language. */
export function whysOf(language) {
  return names.flatMap((module) =>
    files(module, spoken(module, language), "bank").flatMap((file) =>
      read(module, spoken(module, language), "bank", file).item.map((item) => ({
        item: item.id,
        whys: Object.values(item.why),
      })),
    ),
  );
}

function path(key) {
  const chosen = [];
  for (let node = key.node.find((one) => one.id === key.start); node;) {
    const option = node.option.find((one) => one.quality === "good");
    chosen.push(option.id);
    node = key.node.find((one) => one.id === option.to);
  }
  return chosen;
}

const by = (list, value) => Object.fromEntries(list.map((one) => [one.id, value(one)]));

const verdicts = (key) => Object.fromEntries(key.claim.map((claim) => [claim.id, claim.verdict]));

/** Where there is a shelf, each claim has its note, or none. */
const sources = (key) =>
  Object.fromEntries(key.shelf?.length ? key.claim.map((claim) => [claim.id, claim.note ?? ""]) : []);

/** The right answer of an exercise, as a page would hand it in. */
export function rightAnswer({ module, exercise, key }, language = "en") {
  const kind = key.kind;
  switch (kind) {
    case "spot":
      return { kind, marked: key.span.filter((span) => !span.decoy).map((span) => span.id) };
    case "rewrite": {
      const words = read(module, spoken(module, language), "exercises", `${exercise}.toml`);
      return { kind, text: words.models[0], ticked: key.checklist };
    }
    case "classify":
      return { kind, placed: Object.fromEntries(key.card.map((card) => [card.id, card.bin])) };
    case "order":
      return { kind, steps: key.steps };
    case "match":
      return { kind, pairs: key.pairs };
    case "branch":
      return { kind, path: path(key) };
    case "grid":
      return {
        kind,
        cells: Object.fromEntries(
          key.rows.map((row) => [
            row,
            Object.fromEntries(key.columns.map((column, at) => [column, key.key[row][at]])),
          ]),
        ),
      };
    case "label":
      return { kind, chosen: Object.fromEntries(key.case.map((one) => [one.id, one.line])) };
    case "claim":
      return { kind, verdicts: verdicts(key), sources: sources(key) };
    case "table":
      return {
        kind,
        answers: Object.fromEntries(key.question.map((one) => [one.id, one.group ?? String(one.number)])),
      };
    case "repair":
      return { kind, marked: Object.fromEntries(key.fault.map((fault) => [fault.line, fault.fix])) };
    case "triage":
      return {
        kind,
        actions: Object.fromEntries(key.card.map((card) => [card.id, card.action])),
        urgencies: Object.fromEntries(key.card.map((card) => [card.id, card.urgency])),
      };
    case "timeline":
      return {
        kind,
        placed: by(key.action, (action) => action.slot ?? null),
        answered: by(key.interruption, (one) => one.right),
      };
    case "sheet": {
      const words = read(module, spoken(module, language), "exercises", `${exercise}.toml`);
      const texts = Object.fromEntries(key.fields.map((id) => [id, words.fields[id].model]));
      return { kind, texts, ticked: key.checklist, compared: true };
    }
    case "calibrate":
      return { kind, scores: by(key.card, (card) => card.score) };
    case "pdca":
      return {
        kind,
        phases: by(key.action, (action) => action.phase),
        owners: by(key.action, (action) => action.owner),
        dues: by(key.action, (action) => action.due),
      };
    default:
      return { kind, verdicts: verdicts(key) };
  }
}

/** An answer nobody has begun yet. */
export function blankAnswer(view) {
  switch (view.kind) {
    case "spot":
      return { kind: "spot", marked: [] };
    case "rewrite":
      return { kind: "rewrite", text: view.start, ticked: [] };
    case "classify":
      return { kind: "classify", placed: {} };
    case "order":
      return { kind: "order", steps: view.steps.map((step) => step.id) };
    case "match":
      return { kind: "match", pairs: [] };
    case "branch":
      return { kind: "branch", path: [] };
    case "grid":
      return { kind: "grid", cells: {} };
    case "label":
      return { kind: "label", chosen: {} };
    case "table":
      return { kind: "table", answers: {} };
    case "repair":
      return { kind: "repair", marked: {} };
    case "triage":
      return { kind: "triage", actions: {}, urgencies: {} };
    case "timeline":
      return { kind: "timeline", placed: {}, answered: {} };
    case "sheet":
      return { kind: "sheet", texts: {}, ticked: [], compared: false };
    case "calibrate":
      return { kind: "calibrate", scores: {} };
    case "pdca":
      return { kind: "pdca", phases: {}, owners: {}, dues: {} };
    default:
      return { kind: view.kind, verdicts: {} };
  }
}

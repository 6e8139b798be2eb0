// Every screen in every state worth seeing: who is there, where, and what is pressed to get there.
// `act(page, say, places)` presses; `ask(host)` puts the core into the state first.
import { blankAnswer } from "./answers.mjs";
import { drawings } from "./drawings.mjs";
import { middleStates } from "./midway.mjs";
import { office } from "./office.mjs";
import { write } from "./page.mjs";
import { questions } from "./questions.mjs";

const exerciseStates = (kinds) =>
  kinds.flatMap(({ module, exercise, key }) => {
    const named = { module, exercise };
    // A blank draft, so that the page opens it as never answered.
    const begin = async (host) => {
      const { view } = await host.ask("open_exercise", { ...named, again: true });
      await host.ask("save_exercise", { ...named, response: blankAnswer(view) });
    };
    const step = { exercise: `${module}/${exercise}` };
    return [
      { name: `exercise-${key.kind}-before`, person: "done", step, ask: begin },
      ...middleStates({ module, exercise, key }, step),
      { name: `exercise-${key.kind}-after`, person: "done", step, answer: named },
    ];
  });

const menu = async (page, say, person) => {
  await page.press("button", person.name);
  return say;
};

const door = [
  { name: "welcome-language", host: "fresh" },
  { name: "welcome-form", host: "fresh", begun: true },
  {
    name: "welcome-form-errors",
    host: "fresh",
    begun: true,
    act: (page, say) => page.press("button", say("people-start")),
  },
  { name: "people", nobody: true },
  { name: "people-pin", nobody: true, act: (page) => page.press("button", "Lim") },
  {
    name: "people-pin-wrong",
    nobody: true,
    act: async (page, say) => {
      await page.press("button", "Lim");
      const field = await page.the("textbox");
      await page.browser.execute((input) => {
        input.value = "0000";
        input.dispatchEvent(new Event("input", { bubbles: true }));
      }, field);
      await page.press("button", say("people-enter"));
      await page.the("any", say("people-pin-forgotten"));
    },
  },
  { name: "people-add", nobody: true, act: (page, say) => page.press("button", say("people-add")) },
];

/** A question that was answered before is asked again. */
async function recallAgain(page, say) {
  if (await page.look("button", say("lesson-recall-again"), { most: 300 }))
    await page.press("button", say("lesson-recall-again"));
}

const learning = [
  { name: "learn-new", host: "first", person: "newcomer", at: "#/learn", main: true },
  { name: "learn-halfway", person: "halfway", at: "#/learn", main: true },
  { name: "learn-sign", person: "ready", at: "#/learn" },
  { name: "learn-repeat", person: "failed", at: "#/learn" },
  { name: "learn-done", person: "done", at: "#/learn", main: true },
  { name: "lesson-page", person: "done", step: { block: "table" }, main: true },
  {
    name: "lesson-table",
    person: "done",
    step: { block: "table" },
    act: async (page) => {
      const table = await page.the("table");
      await page.browser.execute((element) => element.scrollIntoView({ block: "center" }), table);
    },
  },
  {
    name: "learn-others",
    person: "done",
    at: "#/learn",
    act: async (page, say) => page.press("summary", say("learn-others")),
  },
  { name: "lesson-figure", person: "done", step: { block: "figure" }, main: true },
  {
    name: "lesson-term",
    person: "done",
    step: { block: "table" },
    act: async (page) => {
      await page.tabTo(".reference.term");
      await page.the("[role=tooltip]");
    },
  },
  { name: "lesson-callout", person: "done", step: { block: "callout" } },
  {
    name: "lesson-finished",
    person: "done",
    step: { last: true },
    act: (page, say) => page.press("button", say("lesson-finish")),
  },
  { name: "recall", person: "halfway", step: { recall: "open" }, act: recallAgain },
  {
    name: "recall-answered",
    person: "halfway",
    step: { recall: "open" },
    act: async (page, say) => {
      await recallAgain(page, say);
      await page.press("radio");
      await page.press("button", say("lesson-recall-answer"));
    },
  },
];

const check = [
  { name: "check-locked", host: "first", person: "newcomer", at: "#/check/core" },
  { name: "check-entry", person: "ready", at: "#/check/core" },
  {
    name: "check-question",
    person: "ready",
    at: "#/check/core",
    main: true,
    act: (page, say) => page.press("button", begin(say)),
  },
  {
    name: "check-review",
    person: "ready",
    at: "#/check/core",
    act: async (page, say) => {
      await page.press("button", begin(say));
      await page.press("button", say("check-review"));
    },
  },
  {
    name: "check-passed",
    person: "done",
    at: "#/check/core",
    main: true,
    act: (page, say) => page.press("button", say("check-last-show")),
  },
  {
    name: "check-failed",
    person: "failed",
    at: "#/check/core",
    act: (page, say) => page.press("button", say("check-last-show")),
  },
  { name: "check-repeat", person: "failed", at: "#/check/core" },
  { name: "check-module", person: "failed", at: "#/check/b1" },
  { name: "check-final", person: "done", at: "#/check/final" },
];

// The ready person's check is open from the first look on.
const begin = (say) => say("check-go-on");

const rules = [
  { name: "rules-reading", person: "ready", at: "#/rules", main: true },
  {
    name: "rules-filter",
    person: "ready",
    at: "#/rules",
    act: async (page, say) => write(page, await page.the("textbox", say("rules-filter")), "GR-06"),
  },
  { name: "rules-one", person: "ready", at: "#/rules/GR-07" },
  { name: "rules-grid", person: "ready", at: "#/rules/grid", main: true },
  { name: "rules-lines", person: "ready", at: "#/rules/lines" },
  { name: "rules-signing", person: "reader", at: "#/rules" },
  { name: "rules-signed", person: "done", at: "#/rules" },
];

const letters = {
  en: "Dear Mr Sok Dara, please call 012 345 678 or write to dara@example.org before 3 May 2026. Your fee is USD 250.",
  km: "សូមជម្រាបលោក សុខ ដារ៉ា សូមទូរស័ព្ទ ០១២ ៣៤៥ ៦៧៨ ឬសរសេរទៅ dara@example.org មុនថ្ងៃទី ៣ ឧសភា ២០២៦។",
};

const paste = [
  { name: "paste-empty", person: "ready", at: "#/rules/paste" },
  {
    name: "paste-grid",
    person: "ready",
    at: "#/rules/paste",
    main: true,
    act: async (page) => {
      await page.press("radio", "T1");
      await page.press("radio", "D3");
      await page.the("any", "GR-", { most: 3000 });
    },
  },
  {
    name: "paste-text",
    person: "ready",
    at: "#/rules/paste",
    act: async (page, say) => {
      await page.press("radio", "T1");
      await page.press("radio", say("paste-way-text"));
      await write(page, await page.the("textbox", say("paste-text")), letters[say.language]);
      await page.press("button", say("paste-check"));
      await page.the("heading", say("paste-replaced"));
    },
  },
];

const search = (words) => async (page, say) => {
  await page.press("button", say("button-search"));
  if (words === null) return;
  await write(page, await page.the("combobox"), words[say.language]);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await page.still();
};

const rest = [
  { name: "record-empty", host: "first", person: "newcomer", at: "#/record" },
  { name: "record", person: "done", at: "#/record", main: true },
  { name: "glossary", person: "ready", at: "#/glossary", main: true },
  { name: "readiness-empty", host: "first", person: "newcomer", at: "#/readiness" },
  { name: "readiness", person: "done", at: "#/readiness", main: true },
  { name: "search-empty", person: "ready", at: "#/learn", act: search(null) },
  {
    name: "search",
    person: "ready",
    at: "#/learn",
    main: true,
    act: search({ en: "personal", km: "ទិន្នន័យ" }),
  },
  { name: "search-nothing", person: "ready", at: "#/learn", act: search({ en: "xyzzyx", km: "ឧឧឧឧឧ" }) },
  { name: "menu", person: "ready", at: "#/learn", act: (page, say, person) => menu(page, say, person) },
  {
    name: "settings",
    person: "ready",
    at: "#/learn",
    main: true,
    act: async (page, say, person) => {
      await menu(page, say, person);
      await page.press("button", say("frame-settings"));
    },
  },
  {
    name: "details",
    person: "ready",
    at: "#/learn",
    act: async (page, say, person) => {
      await menu(page, say, person);
      await page.press("button", say("frame-details"));
    },
  },
];

/** All states, in an order that needs few changes of person. */
export const statesOf = (kinds) => [
  ...door,
  ...learning,
  ...drawings,
  ...exerciseStates(kinds),
  ...check,
  ...rules,
  ...paste,
  ...questions,
  ...rest,
  ...office,
];

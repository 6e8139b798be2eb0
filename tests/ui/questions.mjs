// The page "Questions" in its states: figures as a large office has them, and panels at each stage, opened through the core first.
const JUDGES = ["Sok Dara", "ចាន់ សុភា", "3", "4", "5"];

/** Whom the judges picture: words of an office, in whatever language it writes. */
export const DEFINITION = "A member of staff who knows the rules. បុគ្គលិកម្នាក់ដែលដឹងវិធាន។";

const address = (panel, ...rest) => `#/questions/panel/${[panel, ...rest].join("/")}`;

/** The panel under way of the core check, opened if there is none. */
async function panelOf(host) {
  const { checks } = await host.ask("panels");
  const check = checks.find((one) => one.check === "core");
  const open = check.panels.find((panel) => panel.state === "running");
  if (open) return await host.ask("panel", { panel: open.panel });
  return await host.ask("open_panel", { check: "core", definition: DEFINITION });
}

/** The same with five judges. */
async function judged(host) {
  let panel = await panelOf(host);
  for (const [nth, name] of JUDGES.entries()) {
    if (panel.judges.some((judge) => judge.name === name)) continue;
    panel = await host.ask("add_judge", {
      panel: panel.panel,
      name,
      role: "IT",
      lang: nth % 2 ? "km" : "en",
    });
  }
  return panel;
}

/** The same, all through with the first round: question by question they differ a little. */
async function through(host) {
  const panel = await judged(host);
  if (panel.second_round) return panel;
  const sheet = { panel: panel.panel, judge: panel.judges[0].judge, round: 1 };
  const { items } = await host.ask("rating_sheet", sheet);
  const value = (judge, item) => 60 + 5 * ((judge % 3) + ((judge * 3 + item * 2) % 6));
  const rows = JUDGES.flatMap((name, judge) =>
    items.map(({ view }, item) => `${name},1,${view.id},${value(judge, item)}`),
  );
  const text = ["judge,round,item,value", ...rows].join("\n");
  const reply = await host.ask("import_ratings", { panel: panel.panel, text });
  if (reply.refused_all > 0) throw new Error(JSON.stringify(reply.refused));
  return reply.panel;
}

/** Gives the file field a file, as a person does who chooses one. */
async function choose(page, text) {
  await page.browser.execute((text) => {
    const input = document.querySelector("input[type=file]");
    const files = new DataTransfer();
    files.items.add(new File([text], "ratings.csv", { type: "text/csv" }));
    input.files = files.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, text);
}

/** Figures as hundreds of people would leave them: the laptop of these tests has seen a few only. Changes what the core tells on its way. */
async function crowd(page) {
  await page.browser.execute(() => {
    const ask = window.fetch;
    const reasons = ["check-key", "language-gap", "hard", "weak", "idle-option"];
    const fill = (item, nth) => {
      const answers = (nth * 37) % 160;
      const p = 0.2 + ((nth * 7) % 16) / 20;
      const amount = answers < 30 ? "too-few" : answers < 100 ? "provisional" : "usable";
      const readable = amount !== "too-few";
      const wrong = ["b", "c", ""].map((option, at) => ({
        option,
        share: ((1 - p) * (3 - at)) / 6,
        idle: readable && option !== "" && ((1 - p) * (3 - at)) / 6 < 0.05,
      }));
      const languages = ["en", "km"].map((language, at) => ({
        language,
        answers: answers / 2,
        p: p - at / 10,
      }));
      const ease = p < 0.3 ? "hard" : p < 0.8 ? "middle" : "easy";
      const kinds = ["negative", "weak", "marginal", "fair", "good"];
      const read = readable ? { ease, r: (nth % 5) / 9 - 0.1, discrimination: kinds[nth % 5] } : {};
      const found = readable && nth % 9 === 0 ? [reasons[nth % 5], reasons[4]] : [];
      return {
        ...item,
        answers,
        amount,
        p,
        wrong,
        languages,
        seconds: 12 + (nth % 9),
        ...read,
        reasons: [...new Set(found)],
      };
    };
    window.fetch = async (address, options) => {
      const response = await ask(address, options);
      if (!String(address).endsWith("/questions")) return response;
      const reply = await response.json();
      reply.items = reply.items.map(fill);
      reply.mend = reply.items
        .filter((item) => item.reasons.length > 0)
        .map(({ item, reasons }) => ({ item, reason: reasons[0] }));
      reply.checks = reply.checks.map((check) => ({ ...check, people: 900, passed: 612, median: 0.83 }));
      return new Response(JSON.stringify(reply), { status: 200 });
    };
  });
  await page.goTo("#/questions");
}

/** A laptop on which one person sat a check, and one on which nobody did; the register is open on both. */
const manager = { host: "bare", person: "founder" };
const empty = { host: "office", person: "manager" };

export const questions = [
  { name: "questions-empty", ...empty, at: "#/questions" },
  {
    name: "panel-new",
    ...empty,
    ask: async (host) => address((await panelOf(host)).panel),
  },
  { name: "questions-marks-empty", ...empty, at: "#/questions/marks" },
  { name: "questions-few", ...manager, at: "#/questions" },
  { name: "questions", ...manager, at: "#/record", main: true, act: crowd },
  {
    name: "questions-table",
    ...manager,
    at: "#/record",
    main: true,
    act: async (page, say) => {
      await crowd(page);
      await page.press("radio", say("questions-show-data"));
      const table = await page.the("heading", say("questions-list"));
      await page.browser.execute((element) => element.scrollIntoView(), table);
    },
  },
  {
    name: "panel-call",
    ...manager,
    at: "#/questions/marks",
    act: async (page, say) => page.press("button", say("panel-call")),
  },
  {
    name: "panel-sheet",
    ...manager,
    main: true,
    ask: async (host) => {
      const panel = await judged(host);
      return address(panel.panel, panel.judges[0].judge, 1);
    },
  },
  {
    name: "panel-refused",
    ...manager,
    ask: async (host) => address((await judged(host)).panel),
    act: async (page, say) => {
      await choose(page, "judge,round,item,value\nNobody,1,A1.1-01,50\n3,1,A1.1-01,52\n");
      await page.the("any", say("panel-fault-value"), { most: 3000 });
    },
  },
  {
    name: "panel-sheet-second",
    ...manager,
    ask: async (host) => {
      const panel = await through(host);
      return address(panel.panel, panel.judges[1].judge, 2);
    },
  },
  { name: "panel", ...manager, main: true, ask: async (host) => address((await through(host)).panel) },
  {
    name: "panel-approve",
    ...manager,
    ask: async (host) => address((await through(host)).panel),
    act: async (page, say) => page.press("button", say("panel-approve")),
  },
  {
    name: "panel-approved",
    ...manager,
    ask: async (host) => {
      const { checks } = await host.ask("panels");
      const done = checks[0].panels.find((panel) => panel.state === "approved");
      const panel = done?.panel ?? (await through(host)).panel;
      if (!done) await host.ask("approve_panel", { panel, by: "Keo Bopha" });
      return address(panel);
    },
  },
  { name: "questions-marks", ...manager, at: "#/questions/marks", main: true },
];

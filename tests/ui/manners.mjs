// How the screens behave: focus, language, failed saves, kept secrets, names as they are.
import { oneOfEachKind, secretsOf, whysOf } from "./answers.mjs";
import { must } from "./claims.mjs";
import { Course } from "./course.mjs";
import { Host } from "./host.mjs";
import { middles } from "./middles.mjs";
import { PASSPHRASE } from "./office.mjs";
import { Page, write } from "./page.mjs";
import { terms } from "./terms.mjs";
import { languages, speaker } from "./words.mjs";

const of = (kind) => oneOfEachKind.find((one) => one.key.kind === kind);
const before = (stage, kind) => stage.states().find((state) => state.name === `exercise-${kind}-before`);

async function focusAfterNavigation(claims, stage) {
  const say = speaker("en");
  const page = await stage.show(
    stage.states().find((state) => state.name === "learn-done"),
    { language: "en" },
  );
  for (const id of ["frame-record", "frame-rules", "frame-glossary", "gate-manager", "frame-learn"]) {
    await claims.does(`the focus goes to the heading of ${say(id)}`, async () => {
      await page.enter("link", say(id));
      const focus = await page.focus();
      must(focus.h1, `the focus is on ${JSON.stringify(focus)}`);
    });
  }
  await claims.does("the focus goes to the heading of each step of a lesson", async () => {
    await page.open(stage.address({ block: "table" }));
    for (let step = 0; step < 2; step += 1) {
      await page.enter("button", say("button-continue"));
      must((await page.focus()).h1, `the focus is on ${JSON.stringify(await page.focus())}`);
    }
  });
}

async function managerNavigation(claims, stage) {
  const say = speaker("en");
  const state = { name: "office", host: "office", person: "manager", at: "#/office" };
  const page = await stage.show(state, { language: "en" });
  for (const name of ["staff", "readiness", "plan", "reports", "questions", "office"]) {
    const id = `frame-${name}`;
    await claims.does(`the focus goes to the heading of ${say(id)}, once the register is open`, async () => {
      await page.enter("link", say(id));
      const focus = await page.focus();
      must(focus.h1, `the focus is on ${JSON.stringify(focus)}`);
    });
  }
}

/** The register made, closed and opened again with the code on the paper, by keyboard alone. */
async function registerByKeyboard(claims, stage) {
  for (const language of languages) {
    await claims.does(`${language}: a register is made and recovered by keyboard alone`, async () => {
      const say = speaker(language);
      const host = await Host.start(stage.ui);
      await host.settings({ language });
      await new Course(host).join({ name_latin: "Prak Channary", unit: "Office" });
      const page = new Page(stage.browser, host.url);
      await page.open("#/office");
      const fill = async (id, text) => {
        await page.tabTo("textbox", say(id));
        await page.type(text);
      };
      await fill("gate-name-en", "Ministry of Rivers");
      await fill("gate-passphrase", PASSPHRASE);
      await fill("gate-passphrase-again", PASSPHRASE);
      await page.enter("button", say("gate-create"));
      await page.the("heading", say("gate-code-title"), { most: 20_000 });
      const code = await page.browser.execute(() => document.querySelector(".code").innerText.trim());
      must(code.split(/\s+/).length === 8, `the code is ${code.length} letters`);
      await page.tabTo("checkbox", say("gate-code-done"));
      await page.key("Space");
      await page.enter("button", say("gate-code-go-on"));
      await page.the("link", say("frame-staff"));
      await host.ask("close_register");
      await page.open("#/staff");
      await page.enter("button", say("gate-forgotten"));
      await fill("gate-code", code.toUpperCase());
      await fill("gate-passphrase-new", "green lamps under wet stones");
      await fill("gate-passphrase-again", "green lamps under wet stones");
      await page.enter("button", say("gate-recover"));
      await page.the("link", say("frame-staff"), { most: 20_000 });
      host.kill();
    });
  }
}

async function languageKeepsAnswers(claims, stage) {
  await claims.does("the language changes in place and an answer stays", async () => {
    const page = await stage.show(before(stage, "rewrite"), { language: "en" });
    const [en, km] = languages.map(speaker);
    await page.browser.execute(() => (window.salaMark = true));
    await write(page, await page.the("textbox", en("exercise-rewrite-yours")), "Half a sentence");
    await page.press("button", en("language-km"));
    const field = await page.the("textbox", km("exercise-rewrite-yours"));
    must(
      (await page.browser.execute((input) => input.value, field)) === "Half a sentence",
      "the text is gone",
    );
    must(await page.browser.execute(() => window.salaMark === true), "the page was loaded anew");
    must(
      (await page.browser.execute(() => document.documentElement.lang)) === "km",
      "the page does not say it is Khmer",
    );
  });
  await claims.does(
    "the language changes in place on the first form and what was written stays",
    async () => {
      const page = await stage.show(
        stage.states().find((state) => state.name === "welcome-form"),
        { language: "en" },
      );
      const [en, km] = languages.map(speaker);
      await write(page, await page.the("textbox", en("people-name-latin")), "Sok Dara");
      await page.press("button", en("language-km"));
      const field = await page.the("textbox", km("people-name-latin"));
      must((await page.browser.execute((input) => input.value, field)) === "Sok Dara", "the name is gone");
    },
  );
}

/** An answer that cannot be saved stays and is said to; it is saved when the core is back. */
async function failedSave(claims, stage, language) {
  const say = speaker(language);
  await claims.does(
    `${language}: an answer that cannot be saved stays on the screen, is said to, and is saved later`,
    async () => {
      const page = await stage.show(before(stage, "label"), { language });
      stage.hosts.all.kill();
      await page.press("radio", null, { nth: 1 });
      must(await page.says(say("part-not-saved")), "nobody says that it is not saved");
      must(await page.says(say("part-error-kept")), "nobody says that nothing was lost");
      must(
        await page.browser.execute(() => document.querySelectorAll("input[type=radio]")[1].checked),
        "the answer is gone",
      );
      await comeBack(stage, "done");
      await page.press("button", say("button-try-again"));
      must(await page.says(say("part-saved")), "nobody says that it is saved");
      const { response } = await stage.hosts.all.ask("open_exercise", { ...named("label"), again: false });
      must(Object.keys(response.chosen).length === 1, "the answer is not in the records");
    },
  );
  await claims.does(
    `${language}: an answer of the check that cannot be saved stays and is saved later`,
    async () => {
      const page = await stage.show(
        stage.states().find((state) => state.name === "check-question"),
        { language },
      );
      stage.hosts.all.kill();
      const other = await page.browser.execute(() =>
        [...document.querySelectorAll("input[type=radio]")].findIndex((one) => !one.checked),
      );
      await page.press("radio", null, { nth: other });
      must(await page.says(say("part-error-kept")), "nobody says that nothing was lost");
      await comeBack(stage, "ready");
      await page.press("button", say("button-try-again"));
      must(await page.says(say("part-saved")), "nobody says that it is saved");
    },
  );
}

/** The core is back, and the person is there again: who is there is known to the core only while it runs. */
async function comeBack(stage, person) {
  await stage.hosts.all.begin();
  await stage.hosts.all.ask("enter_person", { person: stage.people[person].id, pin: null });
}

const named = (kind) => ({ module: of(kind).module, exercise: of(kind).exercise });

async function secrets(claims, stage) {
  for (const known of oneOfEachKind) {
    await claims.does(
      `${known.key.kind}: no reason and no model answer is in the page or in what it was told before the answer`,
      async () => {
        const page = await stage.show(before(stage, known.key.kind), { language: "en" });
        await listen(page);
        await page.goTo("#/learn");
        await page.goTo(stage.address(before(stage, known.key.kind).step));
        const heard = await page.browser.execute(
          () => document.documentElement.outerHTML + window.salaHeard.join("\n"),
        );
        must(heard.includes(known.exercise), "the exercise was not asked for");
        const plain = heard.replaceAll('\\"', '"');
        const told = secretsOf(known, "en").filter((text) => text.length > 12 && plain.includes(text));
        must(told.length === 0, `told too early: ${told.join(" | ")}`);
      },
    );
  }
  await claims.does("the check tells no reason before it is handed in", async () => {
    const state = stage.states().find((one) => one.name === "check-question");
    const page = await stage.show({ ...state, act: undefined }, { language: "en" });
    await listen(page);
    await page.press("button", speaker("en")("check-go-on"));
    await page.press("radio", null, { nth: 1 });
    const heard = await page.browser.execute(
      () => document.documentElement.outerHTML + window.salaHeard.join("\n"),
    );
    const told = whysOf("en")
      .flatMap(({ whys }) => whys)
      .filter((why) => heard.replaceAll('\\"', '"').includes(why));
    must(heard.includes("options") && told.length === 0, `told too early: ${told.join(" | ")}`);
  });
}

/** Keeps what the core answers from now on. */
async function listen(page) {
  await page.browser.execute(() => {
    window.salaHeard = [];
    const real = window.fetch;
    window.fetch = async (...request) => {
      const reply = await real(...request);
      window.salaHeard.push(String(request[0]), await reply.clone().text());
      return reply;
    };
  });
}

async function namesAsTheyAre(claims, stage) {
  const host = await Host.start(stage.ui);
  const odd = [
    '<b>Dara</b><img src=x onerror="window.salaBroken=1">',
    "អ្នក".repeat(40),
    "سارة أحمد",
    "👩🏽‍💻 Dara",
  ];
  for (const name of odd) {
    await claims.does(`the name ${name.slice(0, 30)} is shown as it is`, async () => {
      await host.settings({ language: "en" });
      await new Course(host).join({ name_latin: name, unit: "<i>Unit</i>" });
      const page = new Page(stage.browser, host.url);
      await page.size(1360, 920);
      for (const hash of ["#/learn", "#/record", "#/readiness"]) {
        await page.open(hash);
        must(
          (await page.browser.execute(() => document.body.textContent)).includes(name),
          `${hash} does not show it`,
        );
        must(
          await page.browser.execute(
            () => window.salaBroken === undefined && !document.querySelector("img, main i"),
          ),
          `${hash} took it for HTML`,
        );
      }
    });
  }
  host.kill();
}

async function firstStartByKeyboard(claims, stage) {
  await claims.does("a person is made in Khmer by keyboard alone", async () => {
    const km = speaker("km");
    const state = stage.states().find((one) => one.name === "welcome-language");
    const page = await stage.show(state, { language: "km" });
    await page.enter("button", "ខ្មែរ");
    await page.tabTo("textbox", km("people-name-khmer"));
    await page.type("សុខ ដារ៉ា");
    await page.tabTo("textbox", km("people-unit"));
    await page.type("រដ្ឋបាល");
    await page.choose(km("role-staff"));
    await page.enter("button", km("people-start"));
    must(await page.says("សុខ ដារ៉ា"), "the name is not greeted");
    must((await page.focus()).h1, "the focus is not on the heading");
  });
  await claims.does("Ctrl K opens search, Escape closes it and the focus comes back", async () => {
    const page = await stage.show(
      stage.states().find((state) => state.name === "learn-done"),
      { language: "en" },
    );
    const say = speaker("en");
    await page.tabTo("link", say("frame-record"));
    await page.key("Control", "k");
    must(await page.look("dialog", say("search-title")), "no dialog");
    await page.type("GR-07");
    await page.the("option");
    // The first Escape empties the field, as search fields do.
    await page.key("Escape");
    if (!(await page.gone("dialog", null, 500))) await page.key("Escape");
    must(await page.gone("dialog"), "the dialog stays");
    must(
      (await page.focus()).name.includes(say("frame-record")),
      `the focus is on ${JSON.stringify(await page.focus())}`,
    );
  });
}

export async function manners(claims, stage) {
  await firstStartByKeyboard(claims, stage);
  await focusAfterNavigation(claims, stage);
  await managerNavigation(claims, stage);
  await registerByKeyboard(claims, stage);
  await languageKeepsAnswers(claims, stage);
  await terms(claims, stage);
  await secrets(claims, stage);
  await middles(claims, stage);
  await namesAsTheyAre(claims, stage);
  for (const language of languages) await failedSave(claims, stage, language);
}

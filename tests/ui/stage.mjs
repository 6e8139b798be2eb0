// The people and hosts that the states are seen with, and the way into a state.
import { oneOfEachKind } from "./answers.mjs";
import { Course } from "./course.mjs";
import { furnish, written } from "./furnish.mjs";
import { Host } from "./host.mjs";
import { Page } from "./page.mjs";
import { inventRegister, makeRegister, PASSPHRASE } from "./office.mjs";
import { DEFINITION } from "./questions.mjs";
import { statesOf } from "./states.mjs";
import { invented } from "./written.mjs";
import { speaker } from "./words.mjs";

const profiles = {
  newcomer: { name_latin: "Keo Bopha", name_khmer: "កែវ បុប្ផា", unit: "រដ្ឋបាល" },
  halfway: { name_latin: "Sok Dara", name_khmer: "សុខ ដារ៉ា", unit: "រដ្ឋបាល" },
  ready: { name_latin: "Chan Sophea", name_khmer: "ចាន់ សុភា", unit: "គណនេយ្យ", role: "decider" },
  reader: { name_latin: "Meas Vanna", name_khmer: "មាស វណ្ណា", unit: "គណនេយ្យ" },
  failed: { name_latin: "Heng Rithy", name_khmer: "ហេង រិទ្ធី", unit: "ព័ត៌មានវិទ្យា", role: "builder" },
  done: { name_latin: "Nou Sreymom", name_khmer: "នូ ស្រីមុំ", unit: "ព័ត៌មានវិទ្យា" },
  manager: { name_latin: "Prak Channary", name_khmer: "ប្រាក់ ចាន់ណារី", unit: "រដ្ឋបាល", role: "decider" },
  founder: { name_latin: "Prak Channary", name_khmer: "ប្រាក់ ចាន់ណារី", unit: "រដ្ឋបាល", role: "decider" },
  locked: { name_latin: "Lim Kosal", name_khmer: "Lim កុសល", unit: "រដ្ឋបាល" },
};

/** Names and the like that belong to no language of the screen. */
export const names = Object.values(profiles)
  .flatMap((profile) => [profile.name_latin, profile.name_khmer, profile.unit])
  .concat(DEFINITION, written, invented)
  .sort((a, b) => b.length - a.length);

export class Stage {
  people = {};
  places = [];
  #open = { host: null, person: null, key: "" };

  constructor(browser, ui) {
    this.browser = browser;
    this.ui = ui;
  }

  /** Starts the hosts and plays everyone to where they are seen. */
  async set() {
    this.hosts = { fresh: null, first: await Host.start(this.ui), all: await Host.start(this.ui) };
    this.hosts.office = await Host.start(this.ui, { fill: inventRegister });
    this.hosts.bare = await Host.start(this.ui);
    await this.#add(this.hosts.first, "newcomer", async () => undefined);
    await this.#add(this.hosts.office, "manager", async () => undefined);
    await this.#add(this.hosts.bare, "founder", async () => {
      const founder = new Course(this.hosts.bare);
      await founder.lessons();
      await founder.sign();
      await founder.check(5);
      await makeRegister(this.hosts.bare);
    });
    const course = new Course(this.hosts.all);
    await this.#add(this.hosts.all, "locked", async () => undefined, "2468");
    await this.#add(this.hosts.all, "halfway", () => this.#half(course));
    await this.#add(this.hosts.all, "ready", async () => {
      await course.lessons();
      await course.answerCheck();
    });
    await this.#add(this.hosts.all, "reader", () => course.readRules());
    await this.#add(this.hosts.all, "failed", async () => {
      await course.lessons();
      await course.sign();
      await course.check(5);
    });
    await this.#add(this.hosts.all, "done", async () => {
      await course.lessons();
      await course.check(1);
      await course.sign();
      this.places = await course.places();
    });
    await this.#furnish();
  }

  /** The person who is done is a member of the office's board. */
  async #furnish() {
    const { office, all } = this.hosts;
    await all.ask("enter_person", { person: this.people.done.id, pin: null });
    await office.ask("enter_person", { person: this.people.manager.id, pin: null });
    await office.ask("open_register", { passphrase: PASSPHRASE });
    await furnish(office, all);
    await all.ask("leave_person");
    await office.ask("leave_person");
  }

  /** The first module, and the second up to its first open question. */
  async #half(course) {
    await course.lessons(1);
    const { tracks } = await this.hosts.all.ask("learn");
    const { module, lessons } = tracks[0].modules[1];
    await course.lesson(module, lessons[0].lesson);
    const { steps } = await this.hosts.all.ask("open_lesson", { module, lesson: lessons[1].lesson });
    await course.lesson(module, lessons[1].lesson, steps.length - 1);
    this.recall = `#/lesson/${module}/${lessons[1].lesson}/${steps.length - 1}`;
  }

  async #add(host, name, play, pin = null) {
    this.people[name] = await new Course(host).join(profiles[name], pin);
    await play();
    await host.ask("leave_person");
  }

  states() {
    return statesOf(oneOfEachKind);
  }

  /** The address of a step. */
  address({ exercise, block, recall, last }) {
    if (recall) return this.recall;
    const place = this.places.find(({ module, step }, at) => {
      if (exercise) return step.kind === "exercise" && `${module}/${step.exercise}` === exercise;
      if (block) return step.kind === "page" && step.page.blocks.some((one) => one.kind === block);
      return last && this.places[at + 1]?.place === 0;
    });
    return `#/lesson/${place.module}/${place.lesson}/${place.place}`;
  }

  async #host(state) {
    if (state.host !== "fresh") return this.hosts[state.host ?? "all"];
    this.hosts.fresh?.kill();
    this.hosts.fresh = await Host.start(this.ui);
    return this.hosts.fresh;
  }

  /** Shows a state in a language, look and text size. */
  async show(state, { language, theme = "light", text = 100, size = [1360, 920] }) {
    const say = speaker(language);
    const host = await this.#host(state);
    const page = new Page(this.browser, host.url);
    if (!(state.host === "fresh" && !state.begun))
      await host.settings({ language, theme, text_percent: text });
    if (state.nobody) await host.ask("leave_person");
    const person = await this.#enter(host, state);
    if (["office", "bare"].includes(state.host) && !state.closed)
      await host.ask("open_register", { passphrase: PASSPHRASE });
    const at = await state.ask?.(host);
    if (state.answer) await new Course(host).exercise(state.answer.module, state.answer.exercise, true);
    await page.size(...size);
    await page.open(state.step ? this.address(state.step) : (at ?? state.at ?? ""));
    if (state.host === "fresh" && !state.begun) await this.#dress(page, theme, text);
    await state.act?.(page, say, person);
    await page.still();
    return page;
  }

  /** Who is there sees names in the language of the screen. */
  async #enter(host, state) {
    if (!state.person) return null;
    await host.ask("enter_person", { person: this.people[state.person].id, pin: null });
    const { people, current } = await host.ask("start");
    return people.find((one) => one.id === current);
  }

  /** Before a language is chosen there are no settings: the look comes from the system. */
  async #dress(page, theme, text) {
    await page.browser.execute(
      (theme, text) => {
        document.documentElement.dataset.theme = theme;
        document.documentElement.style.setProperty("--text-scale", String(text / 100));
      },
      theme,
      text,
    );
  }
}

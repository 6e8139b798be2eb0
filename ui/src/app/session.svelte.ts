import type { Language } from "../generated/Language";
import type { Notice } from "../generated/Notice";
import type { PersonCard } from "../generated/PersonCard";
import type { Profile } from "../generated/Profile";
import type { Settings } from "../generated/Settings";
import type { StartReply } from "../generated/StartReply";
import { call } from "../host/call";
import { type Refusal, refusalOf } from "../host/refusal";
import { speak } from "../i18n";
import { wear } from "./look";

/** Who is there, and how this laptop shows things. Everything else is asked for by the screen that shows it. */
class Session {
  start = $state.raw<StartReply | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  settings = $state.raw<Settings>({ language: "en", theme: "system", text_percent: 100, digits: "arabic" });
  languageChosen = $state(false);
  people = $state.raw<PersonCard[]>([]);
  current = $state.raw<PersonCard | null>(null);
  notices = $state.raw<Notice[]>([]);

  /** Opens the app. */
  begin = async (): Promise<void> => {
    try {
      const start = await call("start", {});
      await this.#show(start.settings);
      this.languageChosen = !start.first_start;
      this.notices = start.notices;
      this.#take(start);
      this.refusal = null;
    } catch (thrown) {
      await speak(this.settings.language, this.settings.digits);
      this.refusal = refusalOf(thrown);
    }
  };

  #take(start: StartReply): void {
    this.start = start;
    this.people = start.people;
    this.current = start.people.find((person) => person.id === start.current) ?? null;
  }

  async #show(settings: Settings): Promise<void> {
    this.settings = settings;
    wear(settings);
    await speak(settings.language, settings.digits);
  }

  /** Keeps settings, then shows them: screens ask again once the core speaks the new language. */
  async change(part: Partial<Settings>): Promise<void> {
    const language = this.settings.language;
    const kept = await call("save_settings", { ...this.settings, ...part });
    if (kept.language !== language) this.#take(await call("start", {}));
    await this.#show(kept);
  }

  async choose(language: Language): Promise<void> {
    await this.change({ language });
    this.languageChosen = true;
  }

  async add(profile: Profile, pin: string | null): Promise<void> {
    const person = await call("add_person", { profile, pin });
    this.people = [person, ...this.people];
    this.current = person;
  }

  async enter(person: PersonCard, pin: string | null): Promise<void> {
    const entered = await call("enter_person", { person: person.id, pin });
    this.people = [entered, ...this.people.filter((other) => other.id !== entered.id)];
    this.current = entered;
  }

  async leave(): Promise<void> {
    await call("leave_person", {});
    this.current = null;
  }

  async describe(profile: Profile): Promise<void> {
    this.#replace(await call("change_person", { profile }));
  }

  /** Sets, changes or (with `null`) removes the PIN of the person who is there. */
  async lock(old: string | null, pin: string | null): Promise<void> {
    await call("set_pin", { old, new: pin });
    if (this.current) this.#replace({ ...this.current, locked: pin !== null });
  }

  #replace(person: PersonCard): void {
    this.people = this.people.map((other) => (other.id === person.id ? person : other));
    this.current = person;
  }

  /** Puts a notice away until the app is opened again. */
  dismiss(notice: Notice): void {
    this.notices = this.notices.filter((other) => other !== notice);
  }
}

export const session = new Session();

// One window as a person uses it: looking, pressing, typing, waiting until it stands still.
import { active, find, sameGroup, towards } from "./find.mjs";

const KEYS = {
  Tab: "\uE004",
  Enter: "\uE007",
  Space: " ",
  Escape: "\uE00C",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Left: "\uE012",
  Up: "\uE013",
  Right: "\uE014",
  Down: "\uE015",
  Delete: "\uE017",
};
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export class Page {
  constructor(browser, url) {
    this.browser = browser;
    this.url = url;
  }

  /** Opens the screens anew, at an address such as `#/learn`. */
  async open(hash = "") {
    await this.browser.url("about:blank");
    await this.browser.url(this.url + hash);
    await this.still();
  }

  /** Goes to an address as a link does. */
  async goTo(hash) {
    await this.browser.execute((to) => void (location.hash = to), hash);
    await this.still();
  }

  /** Makes the inside of the window so large. */
  async size(width, height) {
    await this.browser.setWindowSize(width, height);
    const [inside, below] = await this.browser.execute(() => [innerWidth, innerHeight]);
    if (inside !== width || below !== height)
      await this.browser.setWindowSize(2 * width - inside, 2 * height - below);
  }

  /** Waits until a heading is there, nothing is busy and the page stays as it is. */
  async still(most = 30_000) {
    const until = Date.now() + most;
    let before = "";
    let same = 0;
    while (Date.now() < until) {
      const now = await this.browser.execute(() => {
        const fonts = [...document.fonts].map((font) => font.status);
        const written = fonts.includes("loaded") && !fonts.includes("loading");
        const ready = document.readyState === "complete" && document.querySelector("h1") && written;
        const busy = document.querySelector("[aria-busy=true]");
        return ready && !busy
          ? `${location.hash} ${document.body.innerHTML.length} ${document.querySelector("h1").textContent}`
          : "";
      });
      same = now !== "" && now === before ? same + 1 : 0;
      if (same >= 2) return;
      before = now;
      await pause(60);
    }
    throw new Error(`the page did not come to rest: ${await this.text()}`.slice(0, 400));
  }

  /** The element of a role and name, or null when it does not come in time. */
  async look(role, name = null, { nth = 0, most = 5000 } = {}) {
    const until = Date.now() + most;
    for (;;) {
      const found = await this.browser.execute(find, role, name, nth);
      if (found) return found;
      if (Date.now() > until) return null;
      await pause(60);
    }
  }

  /** The element of a role and name. */
  async the(role, name = null, options = {}) {
    const found = await this.look(role, name, options);
    if (!found) throw new Error(`there is no ${role} “${name}” on: ${(await this.text()).slice(0, 300)}`);
    return found;
  }

  /** Whether a thing goes away in time. */
  async gone(role, name = null, most = 2000) {
    const until = Date.now() + most;
    while (Date.now() < until) {
      if (!(await this.browser.execute(find, role, name, 0))) return true;
      await pause(60);
    }
    return false;
  }

  /** Presses a thing with the pointer. */
  async press(role, name = null, options = {}) {
    const found = await this.the(role, name, options);
    await this.browser.execute((element) => element.click(), found);
    await this.still();
  }

  /** Everything one can read. */
  async text() {
    return await this.browser.execute(() => document.body.innerText);
  }

  async says(text, most = 5000) {
    const wanted = text.replace(/\s+/g, " ");
    const until = Date.now() + most;
    while (Date.now() < until) {
      if ((await this.text()).replace(/\s+/g, " ").includes(wanted)) return true;
      await pause(80);
    }
    return false;
  }

  async focus() {
    return await this.browser.execute(active);
  }

  /** Presses keys together, such as `("Shift", "Tab")`. */
  async key(...names) {
    await this.browser.keys(names.map((name) => KEYS[name] ?? name));
  }

  /** Writes letter by letter. */
  async type(text) {
    const keys = this.browser.action("key");
    for (const letter of text) keys.down(letter).up(letter);
    await keys.perform();
  }

  /** Goes to a field by keyboard and writes in place of what is there. */
  async fill(name, text, { role = "textbox", ...options } = {}) {
    await this.tabTo(role, name, options);
    await this.key("Control", "a");
    await this.type(text);
  }

  /** Ticks a box by keyboard, or takes the tick away. */
  async tick(name, on = true, { role = "checkbox", ...options } = {}) {
    const box = await this.tabTo(role, name, options);
    const checked = () => this.browser.execute((input) => input.checked, box);
    if ((await checked()) !== on) await this.key("Space");
    if ((await checked()) !== on) throw new Error(`“${name}” cannot be ticked by keyboard`);
  }

  /** Writes a day such as `2027-03-31` into a date field, in the order in which this machine writes days. */
  async day(name, iso) {
    const field = await this.tabTo("input[type=date]", name);
    const [year, month, day] = iso.split("-").map(Number);
    const order = await this.browser.execute(() =>
      new Intl.DateTimeFormat().formatToParts(new Date()).map((part) => part.type),
    );
    const parts = order.flatMap((part) => ({ year, month, day })[part] ?? []);
    await this.type(parts.join("/"));
    const value = await this.browser.execute((input) => input.value, field);
    if (value !== iso) throw new Error(`“${name}” has ${value} after ${parts.join("/")} was typed`);
  }

  /** Goes to a button that asks for a file, and gives it the one that the desktop's dialog would. */
  async hand(role, name, path) {
    const input = await this.tabTo(role, name);
    await this.browser.elementSendKeys(Object.values(input)[0], path);
    await this.still(20_000);
  }

  /** The same for a page that asks for one file only. */
  give(path) {
    return this.hand("input[type=file]", null, path);
  }

  /** Moves the focus to a thing by the Tab key alone, forwards or backwards as it lies. */
  async tabTo(role, name = null, options = {}) {
    const target = await this.the(role, name, options);
    for (let presses = 0; presses < 150; presses += 1) {
      const way = await this.browser.execute(towards, target);
      if (way === "here" || (await this.browser.execute(sameGroup, target))) return target;
      await this.key(...(way === "after" ? ["Tab"] : ["Shift", "Tab"]));
    }
    throw new Error(`the Tab key never reaches the ${role} “${name}”`);
  }

  /** Goes to a button or link by keyboard and presses it. */
  async enter(role, name = null, options = {}, key = "Enter") {
    await this.tabTo(role, name, options);
    await this.key(key);
    await this.still();
  }

  /** Chooses a radio button by keyboard: Tab to its group, arrows inside it, Space when nothing is chosen yet. */
  async choose(name, { role = "radio", ...options } = {}) {
    const target = await this.tabTo(role, name, options);
    for (let presses = 0; presses < 12; presses += 1) {
      const way = await this.browser.execute(towards, target);
      if (way === "here") break;
      await this.key(way === "after" ? "Down" : "Up");
    }
    if (!(await this.browser.execute((radio) => radio.checked, target))) await this.key("Space");
    if (!(await this.browser.execute((radio) => radio.checked, target)))
      throw new Error(`“${name}” cannot be chosen by keyboard`);
  }

  /** Chooses in a list by keyboard: Tab to it, then the arrows. */
  async select(name, wanted, options = {}) {
    const target = await this.tabTo("select", name, options);
    const shown = () => this.browser.execute((list) => list.selectedOptions[0]?.textContent, target);
    const way = await this.browser.execute(
      (list, wanted) =>
        [...list.options].findIndex(({ text }) => text === wanted) < list.selectedIndex ? "Up" : "Down",
      target,
      wanted,
    );
    for (let presses = 0; presses < 20 && (await shown()) !== wanted; presses += 1) await this.key(way);
    if ((await shown()) !== wanted) throw new Error(`“${wanted}” cannot be chosen by keyboard`);
  }
}

/** Writes into a field as typing does, in place of what is there. */
export async function write(page, field, words) {
  await page.browser.execute(
    (input, words) => {
      input.focus();
      input.select();
      document.execCommand("insertText", false, words);
    },
    field,
    words,
  );
  await page.still();
}

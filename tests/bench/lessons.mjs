// How long a lesson takes from the click on its link to its first page on the screen, in the engine the product ships in.
import { Course } from "../ui/course.mjs";
import { Host } from "../ui/host.mjs";
import { Page } from "../ui/page.mjs";
import { browserWindow } from "../ui/window.mjs";

/** Clicks the link of a lesson; milliseconds until its heading stands there and a frame was drawn. Runs in the page. */
function open(address, done) {
  const link = document.querySelector(`a[href="${address}"]`);
  const before = document.querySelector("h1");
  const since = performance.now();
  const watch = new MutationObserver(() => {
    const heading = document.querySelector(".page");
    if (!heading || document.querySelector("h1") === before) return;
    watch.disconnect();
    // The second callback runs after the frame that holds the page was drawn.
    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - since)));
  });
  watch.observe(document.body, { childList: true, subtree: true });
  link.click();
}

/** Opens every lesson once from Learn; milliseconds by lesson. */
export async function lessons(ui, profile) {
  const host = await Host.start(ui, { profile });
  const { browser, end } = await browserWindow();
  const course = new Course(host);
  await course.join({ name_latin: "Sok Dara", role: "builder" });
  const { tracks } = await host.ask("learn");
  const all = tracks
    .flatMap((track) => track.modules)
    .flatMap(({ module, lessons }) => lessons.map(({ lesson }) => `#/lesson/${module}/${lesson}`));
  const page = new Page(browser, host.url);
  await page.size(1360, 920);
  await page.open("#/learn");
  const found = {};
  for (const address of all) {
    await page.goTo("#/learn");
    found[address] = await browser.executeAsync(open, address);
  }
  await end();
  host.kill();
  return found;
}

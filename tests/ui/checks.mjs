// What is asked of every screen in every state: clean for axe, one language, nothing cut off.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../tasks/run.mjs";

const axeSource = readFileSync(join(root, "node_modules", "axe-core", "axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds; with `rules` only those are asked. */
export async function axe(page, rules = null) {
  if (!(await page.browser.execute(() => "axe" in window))) await page.browser.execute(axeSource);
  return await page.browser.executeAsync(
    (tags, rules, done) => {
      const runOnly = rules ? { type: "rule", values: rules } : { type: "tag", values: tags };
      window.axe
        .run(document, { runOnly, resultTypes: ["violations"], elementRef: false })
        .then(({ violations }) =>
          done(
            violations.map(({ id, nodes }) => {
              const first = nodes[0];
              const why = [...first.any, ...first.all, ...first.none][0]?.message ?? "";
              return `${id} (${nodes.length}): ${first.target.join(" ")} ${first.html.slice(0, 160)} ${why}`;
            }),
          ),
        )
        .catch((error) => done([`axe failed: ${error}`]));
    },
    TAGS,
    rules,
  );
}

/** Text in the other language that does not say so. `allowed` are names and the like. */
export async function otherLanguage(page, allowed) {
  return await page.browser.execute((allowed) => {
    const screen = document.documentElement.lang;
    const shown = (element) => element.checkVisibility() && element.getClientRects().length > 0;
    const speaks = (element) => element.closest("[lang]")?.lang ?? screen;
    const bare = (text) => allowed.reduce((left, name) => left.replaceAll(name, " "), text);
    // Paths, addresses, codes and file names are no words of a language.
    // A word in brackets behind a term tells its English name, as the glossary does.
    const coded = (text) => text.replace(/\([A-Za-z -]+\)|\S*[/\\@_=]\S*|\S*\d\S*|\S+\.\w{2,4}\b/g, " ");
    const khmer = /[\u1780-\u17b3\u17b6-\u17d3]/;
    const latin = (text) =>
      Math.max(
        0,
        ...(coded(text).match(/[A-Za-z][A-Za-z\s,.'’-]*/g) ?? []).map(
          (run) => run.replace(/[^A-Za-z]/g, "").length,
        ),
      );
    const wrong = (text) => (screen === "km" ? latin(bare(text)) > 12 : khmer.test(bare(text)));
    const found = [];
    const look = (text, element, where) => {
      if (text.trim() && speaks(element) === screen && wrong(text))
        found.push(`${where}${text.replace(/\s+/g, " ").trim().slice(0, 120)}`);
    };
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const element = nodes.currentNode.parentElement;
      if (element && !element.closest("script, style") && shown(element))
        look(nodes.currentNode.data, element, "");
    }
    for (const element of document.querySelectorAll(
      "[aria-label], [placeholder], [title], [aria-valuetext]",
    )) {
      for (const name of ["aria-label", "placeholder", "title", "aria-valuetext"]) {
        look(element.getAttribute(name) ?? "", element, `${name}: `);
      }
    }
    look(document.title, document.documentElement, "title of the window: ");
    return found;
  }, allowed);
}

/** What is wider than its room: the page, or text in a box that hides what does not fit. */
export async function cutOff(page) {
  return await page.browser.execute(() => {
    const found = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth + 1) {
      const widest = [...document.querySelectorAll("body *")]
        .filter((element) => element.checkVisibility() && !element.closest("[style*=absolute]"))
        .map((element) => [element, element.getBoundingClientRect().right])
        .sort((a, b) => b[1] - a[1])[0];
      found.push(
        `the page is ${root.scrollWidth} wide in ${root.clientWidth}: ${widest?.[0].outerHTML.slice(0, 160)}`,
      );
    }
    for (const element of document.querySelectorAll("body *")) {
      const { overflowX, overflowY, position, display } = getComputedStyle(element);
      if (display === "inline" || element.clientWidth <= 2 || !element.checkVisibility()) continue;
      const hides = (way) => way === "hidden" || way === "clip";
      const across = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const down = hides(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if ((across || down) && element.textContent.trim()) {
        found.push(`${across ? "across" : "down"}: ${element.outerHTML.slice(0, 200)} (${position})`);
      }
    }
    return found;
  });
}

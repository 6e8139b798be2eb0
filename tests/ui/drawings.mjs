// The drawings of the lessons: where they stand, and whether their words have room.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";
import { root } from "../tasks/run.mjs";

const modules = join(root, "content", "modules");

/** Pages of a lesson with the drawing that stands on them. */
function pages(module, file) {
  const text = readFileSync(join(modules, module, "en", "lessons", file), "utf8");
  const found = text
    .split(/^---$/m)
    .map((page, place) => ({ place, id: /\(figure:([a-z0-9-]+)\)/.exec(page)?.[1] }));
  return found.filter(({ id }) => id).map((page) => ({ ...page, module, lesson: file.replace(".md", "") }));
}

function drawn({ module, lesson, place, id }) {
  const { kind } = parse(readFileSync(join(modules, module, "figures", `${id}.toml`), "utf8"));
  const words = readFileSync(join(modules, module, "en", "figures", `${id}.toml`), "utf8");
  return { kind, at: `#/lesson/${module}/${lesson}/${place}`, letters: words.length };
}

const all = readdirSync(modules)
  .filter((module) => existsSync(join(modules, module, "figures")))
  .flatMap((module) =>
    readdirSync(join(modules, module, "en", "lessons")).flatMap((file) => pages(module, file).map(drawn)),
  )
  .sort((a, b) => a.letters - b.letters);

/** One drawing of each kind, the one with most words; none where the content has none. */
export const drawings = [...new Map(all.map((one) => [one.kind, one])).values()].map(({ kind, at }) => ({
  name: `lesson-drawing-${kind}`,
  person: "done",
  at,
  main: true,
  act: (page) =>
    page.browser.execute(() => document.querySelector("figure").scrollIntoView({ block: "center" })),
}));

/** Words of a drawing that lie outside its frame or over each other. */
export async function crowded(page) {
  return await page.browser.execute(() => {
    const lines = (element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return [...range.getClientRects()].map((box) => ({ element, box }));
    };
    const speaks = (element) =>
      element.checkVisibility() &&
      [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    const found = [];
    for (const figure of document.querySelectorAll("figure")) {
      const frame = figure.getBoundingClientRect();
      const all = [...figure.querySelectorAll("[role=img] *")].filter(speaks).flatMap(lines);
      for (const [place, { element, box }] of all.entries()) {
        const says = element.textContent.trim().slice(0, 40);
        if (box.left < frame.left || box.right > frame.right) found.push(`outside its frame: ${says}`);
        for (const other of all.slice(place + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          // Lines of one text share their edges; Khmer signs reach a little into the line above.
          if (element !== other.element && across > 1 && down > 4)
            found.push(`over each other: ${says} | ${other.element.textContent.trim().slice(0, 40)}`);
        }
      }
    }
    return [...new Set(found)];
  });
}

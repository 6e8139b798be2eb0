// The report of the office: read on the screen, saved in every form, and the same figures in all of them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { output } from "../../tasks/run.mjs";
import { must } from "../../ui/claims.mjs";
import { saveAs } from "../dialog.mjs";
import { OFFICE } from "./door.mjs";

const squeezed = (text) => text.replace(/[\s\u200B]+/g, "");
const ROWS = 50;

/** Opens every section by keyboard; the cells of each as the screen shows them, by the section's id. */
async function sections({ page, ask }, km) {
  const copy = { language: "km", version: "management", digits: "arabic" };
  const { paper } = await ask("report_preview", copy);
  const shown = {};
  for (const [place, { id }] of paper.sections.entries()) {
    await page.enter(`nav[aria-label="${km("paper-screen-sections")}"] a`, null, { nth: place });
    shown[id] = await page.browser.execute(() =>
      [...document.querySelectorAll("article dd, article tbody th, article tbody td")].map((cell) =>
        [...cell.querySelectorAll("span[lang], span:not([aria-hidden])")]
          .map((span) => span.textContent)
          .join(""),
      ),
    );
  }
  return shown;
}

/** A figure of the data as a person reads it; null for what is not a figure. */
function figure(value) {
  const grouped = (text) => text.replace(/\B(?=(\d{3})+$)/g, ",");
  switch (value.kind) {
    case "count":
      return grouped(String(value.count));
    case "share":
      return value.whole === 0
        ? "–"
        : `${grouped(String(Math.floor((value.part * 100) / value.whole)))}\u00a0%`;
    case "score":
      return (value.tenths / 10).toFixed(1);
    case "day":
      return value.day;
    default:
      return null;
  }
}

/** Values of a section in the order in which the screen shows them. */
function values({ blocks }) {
  return blocks.flatMap((block) => {
    if (block.block === "figures") return block.figures.map(({ value }) => value);
    return block.block === "table" ? block.rows.slice(0, ROWS).flatMap(({ cells }) => cells) : [];
  });
}

/** Figures of the data that the screen shows otherwise; how many were compared. Saving a report is a record itself, so the count of records is not. */
function otherwise(data, shown) {
  const wrong = [];
  let compared = 0;
  for (const section of data.sections.filter(({ id }) => id !== "integrity")) {
    const all = values(section);
    if (all.length !== shown[section.id].length)
      wrong.push(`${section.id}: ${all.length} and ${shown[section.id].length} cells`);
    for (const [place, value] of all.entries()) {
      const says = figure(value);
      if (says === null) continue;
      compared += 1;
      if (says !== shown[section.id][place])
        wrong.push(`${section.id} ${place}: ${says} in the data, ${shown[section.id][place]} on the screen`);
    }
  }
  return { wrong, compared };
}

/** Saves the report in all five forms and looks into them. */
export async function reported(claims, app, km, display, home) {
  const { page, ask } = app;
  const file = (ending) => {
    const found = readdirSync(home.documents).find(
      (name) => name.startsWith("readiness-report") && name.endsWith(ending),
    );
    return found && join(home.documents, found);
  };
  let shown = {};
  await claims.does("the report is read on the screen in Khmer, section by section", async () => {
    await page.enter("link", km("frame-reports"));
    shown = await sections(app, km);
    must(Object.keys(shown).length === 16, `${Object.keys(shown).length} sections`);
    must(Object.values(shown).flat().includes(OFFICE.km), "it does not name the office");
  });
  await claims.does("it is saved as PDF, XLSX, web page, CSV and JSON through the save dialog", async () => {
    for (const format of ["xlsx", "html", "csv", "json"])
      await page.tick(km(`paper-screen-format-${format}`));
    await page.tabTo("button", km("paper-screen-save"));
    await page.key("Enter");
    await saveAs(display, join(home.documents, "report.zip"));
    await page.still(20_000);
    must(await page.says("report.zip", 20_000), "the page does not say where");
    output("python3", ["-m", "zipfile", "-e", join(home.documents, "report.zip"), home.documents]);
    for (const ending of ["pdf", "xlsx", "html", "csv", "json"]) must(file(ending), `${ending} is missing`);
  });
  await claims.does("the PDF is sound and holds the office's name in Khmer", () => {
    must(output("qpdf", ["--check", file("pdf")]) !== null, "qpdf finds faults");
    const text = output("pdftotext", ["-raw", file("pdf"), "-"]) ?? "";
    must(squeezed(text).includes(squeezed(OFFICE.km)), "the name is not in it");
  });
  await claims.does("every figure of the data is the figure on the screen", () => {
    const data = JSON.parse(readFileSync(file("json"), "utf8"));
    must(data.office.km === OFFICE.km, "the data name another office");
    const { wrong, compared } = otherwise(data, shown);
    must(wrong.length === 0, wrong.slice(0, 8).join("\n"));
    must(compared > 100, `only ${compared} figures were compared`);
  });
  await claims.does("the report has its number in the register", async () => {
    await page.enter("link", km("paper-screen-earlier"));
    const { earlier } = await ask("report_preview", {
      language: "km",
      version: "management",
      digits: "arabic",
    });
    must(earlier.length === 1 && (await page.says(earlier[0].number)), "it is not listed");
  });
}

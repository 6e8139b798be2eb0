// The office as its manager sets it up: names, units one below another, a duty, and the file for the laptops of staff.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { must } from "../../ui/claims.mjs";
import { saveAs } from "../dialog.mjs";
import { OFFICE } from "./door.mjs";

export const PLANNING = "នាយកដ្ឋានផែនការ";
export const FINANCE = "ការិយាល័យហិរញ្ញវត្ថុ";
/** Only the list of staff names this one. */
export const ARCHIVE = "ការិយាល័យបណ្ណសារ";

/** Writes the names of a unit into its form and saves it. */
async function unit(page, km, khmer, english) {
  await page.fill(km("setup-name-km"), khmer);
  await page.fill(km("setup-name-en"), english);
  await page.enter("button", km("setup-save"));
  must(await page.gone("dialog"), "the form stays");
}

/** Sets the office up. */
export async function setUp(claims, { page, ask }, km) {
  await claims.does("the office has its name in both languages, and its own word for a unit", async () => {
    const value = async (name) =>
      page.browser.execute((input) => input.value, await page.the("textbox", km(name)));
    must((await value("setup-name-km")) === OFFICE.km, "the Khmer name is lost");
    must((await value("setup-name-en")) === OFFICE.en, "the English name is lost");
    await page.fill(km("setup-label-km"), "នាយកដ្ឋាន");
    await page.fill(km("setup-label-en"), "Department");
    await page.enter("button", km("setup-save"));
    must(await page.says(km("part-saved")), "it is not said to be saved");
  });
  await claims.does("units are made one below the other", async () => {
    await page.enter("link", km("setup-units"));
    await page.enter("button", km("setup-unit-add"));
    await unit(page, km, PLANNING, "Department of Planning");
    await page.enter("button", `${km("setup-unit-below")} ${PLANNING}`);
    await unit(page, km, FINANCE, "Finance Office");
    const { units } = await ask("setup");
    must(units.length === 2 && units[1].depth === 1, JSON.stringify(units));
    must(await page.says(km("setup-unit-level", { level: "2" })), "the level is not said");
  });
  await claims.does("a duty is changed: people have 45 days for the first track", async () => {
    await page.enter("link", km("setup-roles"));
    const { duties } = await ask("setup");
    await page.enter("button", km("setup-duty-edit", { track: duties[0].title }));
    await page.tick(km("setup-duty-on"));
    await page.fill(km("setup-duty-due"), "45");
    await page.enter("button", km("setup-save"));
    must(await page.gone("dialog"), "the form stays");
    must(await page.says(km("setup-duty-days", { count: 45, shown: "45" })), "the table says otherwise");
  });
}

/** Saves the office file through the desktop's own dialog. */
export async function handedOut(claims, { page }, km, display, home) {
  await claims.does("the office file is saved through the save dialog and holds the office", async () => {
    const path = join(home.documents, "ministry.sala-office");
    await page.enter("link", km("setup-file"));
    await page.tabTo("button", km("setup-file-save"));
    await page.key("Enter");
    await saveAs(display, path);
    await page.still();
    must(await page.says("ministry.sala-office"), "the page does not say where it was saved");
    must(readFileSync(path, "utf8").includes(OFFICE.km), "the file does not name the office");
    must(await page.says(km("setup-file-version", { version: "1" })), "the file has no number");
  });
}

// A list of staff as an office has it: 200 people in Khmer, some of them twice, some rows broken, one column nobody can guess.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { must } from "../../ui/claims.mjs";
import { ARCHIVE, FINANCE, PLANNING } from "./setup.mjs";

const FAMILIES = [
  "សុខ",
  "ចាន់",
  "កែវ",
  "លី",
  "ហេង",
  "ឈឹម",
  "អ៊ុក",
  "ម៉ៅ",
  "ប៊ុន",
  "ទេព",
  "នួន",
  "យឹម",
  "ពៅ",
  "ស៊ុន",
  "វ៉ាន់",
  "ឃឹម",
];
const GIVEN = [
  "ដារ៉ា",
  "សុភា",
  "ចិន្តា",
  "វិចិត្រ",
  "បណ្ដុះ",
  "ពិសិដ្ឋ",
  "រតនា",
  "សម្បត្តិ",
  "ស្រីមុំ",
  "គឹមហុង",
  "មករា",
  "វណ្ណា",
  "ភារុណ",
];
export const PEOPLE = 200;
const TWICE = [12, 77, 150, 199];
const HEAD = "អត្តលេខ,ឈ្មោះ,អង្គភាព,ទូរសព្ទ,ចាប់ពីថ្ងៃ";

/** A name of the list; many are typed with spaces that nobody sees. */
export function nameOf(number) {
  const family = FAMILIES[number % FAMILIES.length];
  return `${family} ${GIVEN[Math.floor(number / FAMILIES.length) % GIVEN.length]}`;
}
const unseen = (name) => name.replace(" ", "\u200b \u200b");
const unitOf = (number) => (number % 10 === 3 ? ARCHIVE : number % 2 === 0 ? FINANCE : PLANNING);
const row = (number, name = nameOf(number)) =>
  `M-${String(number).padStart(3, "0")},${name},${unitOf(number)},012 345 ${number},15/03/2024`;

/** Rows that cannot be taken, each in its own way. */
const BROKEN = [
  `M-901,${nameOf(201)},${FINANCE},,31/02/2024`,
  `M-902,,${FINANCE},,15/03/2024`,
  `M-903,${nameOf(202)},${FINANCE},,ម្សិលមិញ`,
  `M-904,${nameOf(203)},,,15/03/2024`,
];

/** Writes the list into a folder. */
export function listOfStaff(folder) {
  const good = Array.from({ length: PEOPLE }, (_, number) =>
    row(number, number % 3 === 0 ? unseen(nameOf(number)) : nameOf(number)),
  );
  const again = TWICE.map((number) => row(number, unseen(nameOf(number))));
  const rows = [...good.slice(0, 50), ...BROKEN, ...good.slice(50), ...again];
  const path = join(folder, "បញ្ជីបុគ្គលិក.csv");
  writeFileSync(path, `\uFEFF${[HEAD, ...rows].join("\r\n")}\r\n`);
  return path;
}

/** Takes the list over: columns, preview, a unit the office did not know, and who is on the list then. */
export async function imported(claims, { page, ask }, km, folder) {
  await claims.does("a list of 200 people in Khmer is handed in, and its columns are guessed", async () => {
    await page.enter("link", km("frame-staff"));
    await page.enter("link", km("staff-import"));
    await page.hand("input[type=file]", null, listOfStaff(folder));
    must(await page.says(km("staff-file-read", { name: "បញ្ជីបុគ្គលិក.csv", rows: 208 })), "it is not read");
    must((await mapped(page, "ឈ្មោះ")) === km("staff-field-name-khmer"), "the names are not found");
  });
  await claims.does("a column that nobody could guess is said by keyboard", async () => {
    must((await mapped(page, "ចាប់ពីថ្ងៃ")) === km("staff-column-skip"), "it was guessed");
    await page.select("ចាប់ពីថ្ងៃ", km("staff-field-joined"));
    await page.enter("button", km("staff-look"));
  });
  await claims.does(
    "before anything is taken, mistakes are told row by row and people twice are shown",
    async () => {
      must((await counted(page, km, "faulty")) === 24, `faulty: ${await counted(page, km, "faulty")}`);
      must((await counted(page, km, "duplicate")) === TWICE.length, "people who are there twice");
      for (const line of [52, 53, 54, 55])
        must(await page.says(km("staff-row-line", { line: String(line) })), `row ${line} is not named`);
      for (const fault of ["no-day", "name-missing", "missing"])
        must(await page.says(km(`staff-fault-${fault}`)), `${fault} is not said`);
      must((await ask("staff")).everybody === 0, "somebody was taken already");
    },
  );
  await claims.does("a unit that the office did not know is made from the list", async () => {
    await page.select(km("staff-unknown-means", { name: ARCHIVE }), km("staff-unknown-new"));
    await page.still();
    must((await counted(page, km, "add")) === PEOPLE, `new: ${await counted(page, km, "add")}`);
    must((await counted(page, km, "faulty")) === BROKEN.length, "more rows are broken than are");
  });
  await claims.does("the good rows are taken over, and the list holds 200 people", async () => {
    await page.enter("button", km("staff-take", { count: PEOPLE }));
    must(await page.says(km("staff-done", { count: PEOPLE }), 20_000), "it is not said");
    must(
      await page.says(km("staff-done-left-out", { count: BROKEN.length + TWICE.length })),
      "rows left out",
    );
    await page.enter("link", km("staff-done-list"));
    must(await page.says(km("staff-count", { count: PEOPLE })), "the screen counts otherwise");
    must((await ask("staff")).everybody === PEOPLE, "the register counts otherwise");
  });
  await claims.does("somebody is found by a name typed without the spaces nobody sees", async () => {
    await page.fill(km("staff-search"), nameOf(150));
    must(await page.says("M-150"), "nobody is found");
    must(await page.says(km("staff-count", { count: 1 })), "others are shown as well");
  });
}

/** What a column is said to hold. */
async function mapped(page, head) {
  const list = await page.the("select", head);
  return await page.browser.execute((list) => list.selectedOptions[0].textContent, list);
}

/** The number that the preview gives for a kind of rows. */
async function counted(page, km, kind) {
  const text = await page.browser.execute(
    (word) =>
      [...document.querySelectorAll("dt")].find((dt) => dt.textContent === word)?.nextElementSibling
        .textContent,
    km(`staff-plan-${kind}`),
  );
  return Number(text);
}

// The door of the register: made once, closed, refused, opened again.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { must } from "../../ui/claims.mjs";
import { NAME } from "../life.mjs";

export const PASSPHRASE = "four quiet rivers meet the sea";
export const OFFICE = { km: "ក្រសួងទន្លេ និងបឹង", en: "Ministry of Rivers and Lakes" };

const twice = async (page, km, words) => {
  await page.fill(km("gate-passphrase"), words);
  await page.fill(km("gate-passphrase-again"), words);
};

/** Makes the register; the recovery code that is shown once. */
export async function makeRegister(claims, { page, ask }, km) {
  await page.enter("link", km("gate-manager"));
  await claims.does("a passphrase that is easy to guess is refused in words", async () => {
    await page.fill(km("gate-name-km"), OFFICE.km);
    await page.fill(km("gate-name-en"), OFFICE.en);
    await twice(page, km, "password");
    await page.enter("button", km("gate-create"));
    must(await page.says(km("gate-weak-common")), "it does not say what weakens it");
    must(!(await ask("register_state")).exists, "a register was made");
  });
  let code = "";
  await claims.does("a register is made, and its recovery code is shown before anything else", async () => {
    await twice(page, km, PASSPHRASE);
    await page.enter("button", km("gate-create"));
    must(await page.look("heading", km("gate-code-title"), { most: 30_000 }), "there is no code");
    code = await page.browser.execute(() =>
      [...document.querySelectorAll(".code span")].map((group) => group.textContent).join("-"),
    );
    must(/^([0-9a-f]{4}-){7}[0-9a-f]{4}$/.test(code), `the code is ${code}`);
    const goOn = await page.the("button", km("gate-code-go-on"));
    must(await page.browser.execute((button) => button.disabled, goOn), "one may go on without it");
    await page.tick(km("gate-code-done"));
    await page.enter("button", km("gate-code-go-on"));
    must(await page.look("heading", km("setup-title")), "the set-up does not open");
  });
  return code;
}

/** What a closed register shows: nothing. */
export async function staysShut(claims, { page, ask }, km) {
  await claims.does("a closed register shows nothing of the office on the screens of staff", async () => {
    for (const screen of ["learn", "record", "rules"]) {
      await page.enter("link", km(`frame-${screen}`));
      const text = await page.text();
      for (const name of Object.values(OFFICE)) must(!text.includes(name), `${screen} names the office`);
      must(!(await page.look("link", km("frame-staff"), { most: 200 })), "the rail leads to the staff");
    }
    for (const command of ["staff", "setup", "plan", "coverage"]) {
      const { refused } = await ask(command);
      must(refused?.code === "register-closed", `${command} answers`);
    }
    must((await ask("register_state")).office === "", "the name of the office is told");
  });
}

/** A wrong passphrase, then the right one. */
export async function opened(claims, { page, ask }, km) {
  await page.enter("link", km("gate-manager"));
  await claims.does("a wrong passphrase is refused in words, and the register stays closed", async () => {
    await page.fill(km("gate-passphrase"), "four quiet rivers meet the sky");
    await page.enter("button", km("gate-open"));
    must(await page.says(km("error-passphrase-wrong"), 20_000), "it does not say so");
    must(!(await ask("register_state")).open, "it is open");
  });
  await claims.does("the right passphrase opens it", async () => {
    await page.fill(km("gate-passphrase"), PASSPHRASE);
    await page.key("Enter");
    must(await page.look("heading", km("setup-title"), { most: 30_000 }), "it does not open");
  });
}

/** Every file below a folder. */
function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** That no file the app keeps holds a word that is only in the register. */
export function encrypted(claims, home, words) {
  const kept = [join(home.path, "data"), join(home.path, "config"), join(home.path, "cache")].flatMap(
    (folder) => {
      try {
        return files(folder);
      } catch {
        return [];
      }
    },
  );
  const register = kept.filter((path) => /register\.db(-wal)?$/.test(path));
  claims.that("the register and its write-ahead log are on the disk", register.length === 2, register);
  const holding = (words) =>
    kept.filter((path) => {
      const bytes = readFileSync(path);
      return words.some((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, "utf16le")));
    });
  claims.that("the name of the person is found in the laptop's own records", holding([NAME]).length > 0);
  const found = holding(words);
  claims.that("no file the app keeps holds a word of the register in plain text", found.length === 0, found);
}

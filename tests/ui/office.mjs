// States of the office manager's screens: the door of the register, and what lies behind it.
import { write } from "./page.mjs";
import { setup } from "./setup.mjs";

/** The passphrase of the register in the tests. */
export const PASSPHRASE = "four quiet rivers meet the sea";

/** Makes the register of the office that the screens are seen with. */
export async function makeRegister(host) {
  await host.ask("create_register", {
    passphrase: PASSPHRASE,
    name_km: "ក្រសួងទន្លេ",
    name_en: "Ministry of Rivers",
  });
}

/** A page of the manager: the register is open unless `closed`. */
const manager = { host: "office", person: "manager" };

const type = async (page, name, text) => write(page, await page.the("textbox", name), text);

const gate = [
  { name: "gate-create", person: "done", at: "#/office", main: true },
  {
    name: "gate-create-faults",
    person: "done",
    at: "#/office",
    act: async (page, say) => {
      await type(page, say("gate-passphrase"), "password");
      await page.says(say("gate-weak-common"));
      await page.press("button", say("gate-create"));
    },
  },
  { name: "gate-open", ...manager, closed: true, at: "#/office", main: true },
  {
    name: "gate-wrong",
    ...manager,
    closed: true,
    at: "#/office",
    act: async (page, say) => {
      await type(page, say("gate-passphrase"), "four quiet rivers");
      await page.press("button", say("gate-open"));
      await page.says(say("error-passphrase-wrong"));
    },
  },
  {
    name: "gate-recover",
    ...manager,
    closed: true,
    at: "#/office",
    act: async (page, say) => {
      await page.press("button", say("gate-forgotten"));
      await page.the("heading", say("gate-recover-title"));
    },
  },
];

export const office = [...gate, ...setup];

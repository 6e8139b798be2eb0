// States of the set-up of an office: each of its parts, and its forms.

/** A page of the manager with the register open. */
const manager = { host: "office", person: "manager" };

const parts = ["name", "units", "roles", "look", "file"].map((part) => ({
  name: `setup-${part}`,
  ...manager,
  at: `#/office/setup/${part}`,
  main: true,
}));

export const setup = [
  ...parts,
  {
    name: "setup-unit-faults",
    ...manager,
    at: "#/office/setup/units",
    act: async (page, say) => {
      await page.press("button", say("setup-unit-add"));
      await page.press("button", say("setup-save"));
      await page.says(say("setup-name-missing"));
    },
  },
  {
    name: "setup-role-form",
    ...manager,
    at: "#/office/setup/roles",
    act: async (page, say) => {
      await page.press("button", say("setup-role-add"));
      await page.the("textbox", say("setup-name-km"));
    },
  },
];

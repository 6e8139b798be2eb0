// `npm test`: sets up what is missing, then everything: checks, all Rust tests, kills, PDFs, screens, the real window.
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { check } from "./check.mjs";
import { output } from "./run.mjs";
import { setupTest } from "./setup.mjs";
import { Tally } from "./tally.mjs";

const tally = new Tally();
const task = (name) => join("tests", "tasks", `${name}.mjs`);
const script = (title, name, ...args) => tally.program(title, "node", [task(name), ...args]);

/** The way to run something without any network, where the system allows it. */
function withoutNetwork() {
  const ways = [
    ["unshare", "-n"],
    ["unshare", "-c", "-n"],
  ];
  return ways.find(([program, ...args]) => spawnSync(program, [...args, "true"]).status === 0);
}

/** All Rust tests, each program of them where there is no network at all. */
async function rust() {
  const way = withoutNetwork();
  if (!way) console.log("\n  The tests see a network: this system does not allow `unshare -n`.");
  const triple = /^host: (.+)$/m.exec(output("rustc", ["-vV"]) ?? "")?.[1] ?? "";
  const runner = `CARGO_TARGET_${triple.toUpperCase().replaceAll(/[-.]/g, "_")}_RUNNER`;
  const name = way ? "Rust tests, without a network" : "Rust tests";
  const env = way ? { [runner]: way.join(" "), SALA_NO_NETWORK: "yes" } : {};
  await tally.program(name, "cargo", ["test", "-q", "--no-fail-fast"], { env });
}

await tally.part("set-up", setupTest);
await tally.program("screens", "npx", ["vite", "build", "ui", "--logLevel", "warn"]);
await check(tally, { units: false });
await rust();
await tally.program("the shell", "cargo", [
  "build",
  "-q",
  "-p",
  "sala-desktop",
  "--features",
  "custom-protocol",
]);
await script("300 kills", "kill");
await script("PDF files", "pdf");
await script("every screen in a browser", "ui");
await script("the real window", "desktop");
tally.end();

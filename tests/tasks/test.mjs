// `npm test`: sets up what is missing, then everything: checks, all Rust tests, kills, PDFs, screens, the real window.
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { check } from "./check.mjs";
import { root } from "./run.mjs";
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

/** The suite once more, where there is no network at all. */
async function alone() {
  const way = withoutNetwork();
  if (!way)
    return console.log(
      "\n  The suite is not run without a network: this system does not allow `unshare -n`.",
    );
  const built = spawnSync(
    "cargo",
    ["test", "-q", "-p", "sala-tests", "--test", "suite", "--no-run", "--message-format", "json"],
    {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    },
  );
  const lines = built.stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
  const suite = lines.find((line) => line.executable && line.target?.name === "suite");
  const name = "the suite without a network";
  const [program, ...args] = [...way, suite?.executable ?? "false", "-q"];
  await tally.program(name, program, args, { cwd: join(root, "tests") });
}

await tally.part("set-up", setupTest);
await tally.program("screens", "npx", ["vite", "build", "ui", "--logLevel", "warn"]);
await check(tally, { units: false });
await tally.program("Rust tests", "cargo", ["test", "-q", "--no-fail-fast"]);
await alone();
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

// `npm run check`: the quick half. Format, lint, types, content, generated files, borders, unit tests.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { borderFaults, borders } from "./borders.mjs";
import { output, root } from "./run.mjs";
import { setupPackages } from "./setup.mjs";
import { Tally } from "./tally.mjs";

const FAST = ["domain", "content", "ledger", "credential", "i18n"].flatMap((name) => ["-p", `sala-${name}`]);

/** Every file of a folder with its text. */
function texts(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    names.map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), "utf8")]),
  );
}

function differences(one, other) {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name));
}

/** The TypeScript made anew must be the TypeScript of the repository. */
function generated() {
  const fresh = mkdtempSync(join(tmpdir(), "sala-generated-"));
  const generate = ["run", "-q", "-p", "sala-tests", "--bin", "sala-generate", "--", join(fresh, "all")];
  if (output("cargo", generate, { stdio: ["ignore", "pipe", "inherit"] }) === null)
    throw new Error("the generator failed");
  const style = ["--config", join(root, ".prettierrc"), "--log-level", "error"];
  output("npx", ["prettier", ...style, "--write", join(fresh, "all")]);
  const found = differences(texts(join(fresh, "all")), texts(join(root, "ui", "src", "generated")));
  rmSync(fresh, { recursive: true });
  const planted = differences(new Map([["a.ts", "1"]]), new Map([["a.ts", "2"]]));
  if (planted.length !== 1) throw new Error("a planted difference was not noticed");
  if (found.length > 0) throw new Error(`run \`npm run generate\`: ${found.join(", ")} differ`);
}

function walls() {
  const faults = borderFaults();
  faults.forEach((fault) => console.log(`✗ ${fault}`));
  return { passed: borders, failed: faults.length, faults };
}

/** The quick half, as parts of a run. `units` are left out when the caller runs all tests anyway. */
export async function check(tally, { units = true } = {}) {
  await tally.part("borders between crates, and file sizes", walls);
  await tally.program("Rust format", "cargo", ["fmt", "--all", "--check"]);
  await tally.program("prettier", "npx", [
    "prettier",
    "--log-level",
    "warn",
    "--check",
    "ui",
    "tests",
    "package.json",
  ]);
  await tally.program("eslint", "npx", ["eslint", "--max-warnings", "0", "."], { cwd: join(root, "ui") });
  await tally.program("svelte-check", "npx", ["svelte-check", "--workspace", "ui", "--fail-on-warnings"]);
  await tally.program("vitest", "npx", ["vitest", "run", "--root", "ui"]);
  await tally.program("clippy", "cargo", ["clippy", "-q", "--all-targets", "--", "-D", "warnings"]);
  await tally.program("content", "cargo", ["run", "-q", "-p", "sala-cli", "--", "content", "check"]);
  await tally.part("generated TypeScript is up to date", generated);
  if (output("pkg-config", ["--exists", "webkit2gtk-4.1"]) !== null) await shell(tally);
  else console.log("\n  The shell is not checked: WebKitGTK is not installed here. `npm test` installs it.");
  if (units) await tally.program("unit tests of the fast crates", "cargo", ["test", "-q", ...FAST]);
}

async function shell(tally) {
  if (!existsSync(join(root, "ui", "dist", "index.html"))) {
    await tally.program("screens for the shell", "npx", ["vite", "build", "ui", "--logLevel", "warn"]);
  }
  await tally.program("clippy of the shell", "cargo", [
    "clippy",
    "-q",
    "-p",
    "sala-desktop",
    "--all-targets",
    "--",
    "-D",
    "warnings",
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  setupPackages();
  const tally = new Tally();
  await check(tally);
  tally.end();
}

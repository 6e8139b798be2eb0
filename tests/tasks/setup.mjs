// Installs what is missing to build, or to build and test. Says what and why first; never calls sudo without asking.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { output, root, run, say, stop } from "./run.mjs";

const BUILD = {
  "libwebkit2gtk-4.1-dev": "the window's web engine",
  "librsvg2-dev": "icons",
  "build-essential": "the C compiler, make and Perl that SQLite and its cipher are built with",
  "pkg-config": "finds the libraries above",
};
const TEST = {
  "webkit2gtk-driver": "drives the real window",
  xvfb: "a display without a screen",
  xauth: "lets programs use that display",
  "dbus-x11": "the session bus GTK expects",
  xdotool: "types into the save dialog",
  "poppler-utils": "reads and draws PDFs",
  qpdf: "checks PDFs",
  "zbar-tools": "reads QR codes",
  "python3-venv": "keeps the PDF checker apart",
};

function missing(packages) {
  return Object.keys(packages).filter((name) => {
    const state = output("dpkg-query", ["-W", "-f=${Status}", name], { stdio: ["ignore", "pipe", "ignore"] });
    return state === null || !state.includes("install ok installed");
  });
}

async function agreed(command) {
  if (process.getuid() === 0) return true;
  console.log(`\n  ${command}\n`);
  if (!process.stdin.isTTY) return false;
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await ask.question("Run this now? It asks for your password. [y/N] ");
  ask.close();
  return /^y(es)?$/i.test(answer.trim());
}

async function system(packages) {
  if (output("dpkg-query", ["--version"]) === null) {
    say("This is not Debian or Ubuntu: install these, or what your system calls them, by hand");
    for (const [name, why] of Object.entries(packages)) console.log(`  ${name}: ${why}`);
    return;
  }
  const wanted = missing(packages);
  if (wanted.length === 0) return;
  say("These system packages are missing:");
  for (const name of wanted) console.log(`  ${name}: ${packages[name]}`);
  const install = ["apt-get", "install", "-y", "--no-install-recommends", ...wanted];
  const sudo = process.getuid() === 0 ? [] : ["sudo"];
  if (!(await agreed([...sudo, ...install].join(" "))))
    stop("Install them with the command above, then run this again.");
  const [program, ...args] = [...sudo, ...install];
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const [first, ...rest] = [...sudo, "apt-get", "update"];
  run(first, rest, { env });
  run(program, args, { env });
}

function programs() {
  if (Number(process.versions.node.split(".")[0]) < 20) stop("Sala needs Node.js 20 or newer.");
  if (output("cargo", ["--version"]) === null)
    stop("Sala needs Rust: install it with rustup, then run this again.");
}

/** The npm packages alone: fonts come from them. */
export function setupPackages() {
  programs();
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const mark = join(root, "node_modules", ".sala-lock");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lock) return;
  say("Installing the npm packages of package-lock.json");
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
  writeFileSync(mark, lock);
}

/** Where the PDF checker's Python is. */
export const python = join(root, "target", "venv", "bin", "python");

function checker() {
  const wanted = readFileSync(join(root, "tests", "tasks", "requirements.txt"), "utf8");
  const mark = join(root, "target", "venv", ".sala-requirements");
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return;
  say("Installing the PDF checker into target/venv");
  mkdirSync(join(root, "target"), { recursive: true });
  run("python3", ["-m", "venv", "target/venv"]);
  run(python, [
    "-m",
    "pip",
    "install",
    "--quiet",
    "--disable-pip-version-check",
    "-r",
    "tests/tasks/requirements.txt",
  ]);
  writeFileSync(mark, wanted);
}

/** Everything needed to build and open Sala. */
export async function setupBuild() {
  programs();
  await system(BUILD);
  setupPackages();
}

/** Everything needed to run all tests. */
export async function setupTest() {
  programs();
  await system({ ...BUILD, ...TEST });
  setupPackages();
  checker();
}

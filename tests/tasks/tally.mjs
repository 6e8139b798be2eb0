// Counts what passed and failed over many programs, and how long each part took. Prints the sum at the end.
import { spawn } from "node:child_process";
import { root, say } from "./run.mjs";

// What test programs print when they are done: cargo, vitest, and the runners of this repository.
const RESULTS = [
  /test result: \w+\. (\d+) passed; (\d+) failed/g,
  /^\s*Tests\s+(?:(\d+) failed \| )?(\d+) passed/gm,
  /^(\d+) passed, (\d+) failed$/gm,
];
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

// How they say that something failed, with what they say against it below.
const FAULT = /^(?:✗ .*(?:\n {4}.*)*|test .*FAILED|error(?:\[\w+\])?: .*|\s*FAIL .*)$/gm;
const MOST_FAULTS = 30;

/** The lines that say what failed, each once. */
export function faults(text) {
  const found = text.replace(COLOUR, "").matchAll(FAULT);
  return [...new Set([...found].map(([line]) => line))].slice(0, MOST_FAULTS);
}

/** Passed and failed tests in what a program printed. */
export function results(text) {
  const plain = text.replace(COLOUR, "");
  const [cargo, vitest, own] = RESULTS.map((pattern) => [...plain.matchAll(pattern)]);
  const pairs = [...cargo, ...own].map(([, passed, failed]) => [passed, failed]);
  pairs.push(...vitest.map(([, failed, passed]) => [passed, failed ?? 0]));
  const sum = (index) => pairs.reduce((total, pair) => total + Number(pair[index]), 0);
  return { passed: sum(0), failed: sum(1) };
}

/** A run of many parts. A part that fails does not keep the next from being run. */
export class Tally {
  parts = [];

  /** Does a part; it passes when it returns without throwing. What it returns may add tests of its own: `{ passed, failed }`. */
  async part(name, act) {
    say(name);
    const since = Date.now();
    let counted = { passed: 0, failed: 1 };
    try {
      counted = (await act()) ?? { passed: 1, failed: 0 };
    } catch (error) {
      console.error(`✗ ${name}: ${error.message}`);
      counted.faults = [error.message];
    }
    this.parts.push({ name, seconds: (Date.now() - since) / 1000, ...counted });
  }

  /** Runs a program as a part, showing what it prints; its tests are counted, or the program itself when it names none. */
  async program(name, program, args, options = {}) {
    await this.part(name, async () => {
      const { status, text } = await shown(program, args, options);
      const found = results(text);
      if (found.passed + found.failed === 0) found.passed = status === 0 ? 1 : 0;
      if (status !== 0 && found.failed === 0) found.failed = 1;
      return { ...found, faults: found.failed > 0 ? faults(text) : [] };
    });
  }

  /** What failed, the times of all parts and the line that counts; the process ends with 1 when anything failed. */
  end() {
    for (const { name, faults } of this.parts.filter((part) => part.failed > 0))
      console.log(`\n✗ ${name}\n${(faults ?? []).join("\n")}`);
    console.log("");
    for (const { name, seconds, passed, failed } of this.parts) {
      const mark = failed === 0 ? "✓" : "✗";
      console.log(`${mark} ${seconds.toFixed(0).padStart(5)} s  ${name}: ${passed} passed, ${failed} failed`);
    }
    const sum = (key) => this.parts.reduce((total, part) => total + part[key], 0);
    console.log(`\n${sum("seconds").toFixed(0)} s in all`);
    console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
    process.exitCode = sum("failed") === 0 ? 0 : 1;
  }
}

/** Runs a program, shows its output as it comes and keeps it. */
function shown(program, args, { env, ...rest }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, ...rest, env: { ...process.env, ...env } });
    let text = "";
    const keep = (stream) => (bytes) => {
      text += bytes;
      stream.write(bytes);
    };
    child.stdout.on("data", keep(process.stdout));
    child.stderr.on("data", keep(process.stderr));
    child.on("error", (error) => resolve({ status: 1, text: `${text}\n${error.message}` }));
    child.on("close", (status) => resolve({ status: status ?? 1, text }));
  });
}

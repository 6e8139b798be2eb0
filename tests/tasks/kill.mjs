// Kills the app 300 times at random moments and looks whether anything is lost: `node tests/tasks/kill.mjs [--kills N] [--seed S]`.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root, run, say, stop } from "./run.mjs";

const BUILT = join(root, "target", "debug");
const kill = [join(BUILT, "sala-kill"), "--host", join(BUILT, "sala-host")];

run("cargo", ["build", "-q", "-p", "sala-tests", "--bin", "sala-host", "--bin", "sala-kill"]);
say("A folder put back behind the app's back must be noticed");
const [program, ...args] = kill;
const proof = spawnSync(program, [...args, "--kills", "30", "--break-after", "7"], { encoding: "utf8" });
if (proof.status !== 1 || !/is lost/.test(proof.stderr))
  stop(`the loss was not noticed: ${proof.stdout}${proof.stderr}`);
console.log(`  ${proof.stderr.trim().slice(0, 160)}`);
say("Killing at random moments");
run(program, [...args, ...process.argv.slice(2)]);
console.log("2 passed, 0 failed");

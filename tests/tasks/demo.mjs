// `npm run demo`: certificates, the register and the report of an invented office, without a window.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root, run, say } from "./run.mjs";
import { setupPackages } from "./setup.mjs";

const given = process.argv.slice(2);
const folder = (number) => join("out", number === 1 ? "demo" : `demo-${number}`);
let number = 1;
while (existsSync(join(root, folder(number)))) number += 1;
const out = given.includes("--out") ? [] : ["--out", folder(number)];

setupPackages();
say("Building the sala command and playing an invented office");
run("cargo", ["run", "--quiet", "--release", "-p", "sala-cli", "--", "demo", ...out, ...given]);

// `npm run bench`: every budget of the design beside its limit or a peer measured in the same run. Numbers, not tests.
//
// The window's start and memory are measured beside a bare Tauri window (tests/bench/bare), both in release, through the same driver,
// turn by turn. Quote ratios and medians: machines are noisy.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, mkdirSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { end, freePort, launch, output, root, run, say, stop } from "./run.mjs";
import { lessons } from "../bench/lessons.mjs";
import { measureRegisters } from "../bench/register.mjs";
import { setupTest } from "./setup.mjs";

const ROUNDS = Number(process.env.SALA_BENCH_ROUNDS ?? 7);
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Proportional memory of a process and all its children, in MB. */
function memory(pid) {
  const children = new Map();
  for (const entry of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const parent = readFileSync(`/proc/${entry}/stat`, "utf8")
        .replace(/^.*\) /, "")
        .split(" ")[1];
      children.set(parent, [...(children.get(parent) ?? []), entry]);
    } catch {
      // It ended between two looks.
    }
  }
  const tree = [String(pid)];
  for (let index = 0; index < tree.length; index += 1) tree.push(...(children.get(tree[index]) ?? []));
  const pss = (process) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/smaps_rollup`, "utf8"))[1]);
    } catch {
      return 0;
    }
  };
  return tree.reduce((sum, process) => sum + pss(process), 0) / 1024;
}

async function call(port, method, path, body) {
  const reply = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    body: body && JSON.stringify(body),
  });
  const { value } = await reply.json();
  if (!reply.ok) throw new Error(JSON.stringify(value));
  return value;
}

/** Opens a program through the driver; resolves with milliseconds to its first heading and memory after a rest. */
async function window(binary, display, home) {
  const port = await freePort();
  const env = {
    DISPLAY: display,
    TAURI_WEBVIEW_AUTOMATION: "true",
    HOME: home,
    XDG_DATA_HOME: join(home, "data"),
    XDG_CONFIG_HOME: join(home, "config"),
    LIBGL_ALWAYS_SOFTWARE: "1",
  };
  const driver = launch("dbus-run-session", ["--", "WebKitWebDriver", `--port=${port}`], { env });
  await pause(600);
  try {
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": { binary } } };
    const started = performance.now();
    const { sessionId } = await call(port, "POST", "/session", { capabilities });
    for (;;) {
      const found = await call(port, "POST", `/session/${sessionId}/elements`, {
        using: "css selector",
        value: "h1",
      });
      if (found.length > 0) break;
    }
    const time = performance.now() - started;
    await pause(2500);
    const pid = output("pgrep", ["-f", "-n", `^${binary}`])?.trim();
    const used = memory(pid);
    await call(port, "DELETE", `/session/${sessionId}`);
    return { time, used };
  } finally {
    end(driver, "SIGKILL");
  }
}

async function windows() {
  const display = `:${90 + (process.pid % 900)}`;
  const server = launch("Xvfb", [display, "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]);
  await pause(800);
  const programs = { sala: "target/release/sala-desktop", bare: "target/release/sala-bench-bare" };
  const seen = { sala: [], bare: [] };
  const home = mkdtempSync(join(tmpdir(), "sala-bench-"));
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [name, path] of Object.entries(programs)) {
        const measured = await window(join(root, path), display, home);
        if (round > 0) seen[name].push(measured); // The first round warms the disk.
      }
    }
  } finally {
    end(server);
    rmSync(home, { recursive: true, force: true });
  }
  const of = (name, what) => median(seen[name].map((one) => one[what]));
  return {
    start: { sala: of("sala", "time"), bare: of("bare", "time") },
    memory: { sala: of("sala", "used"), bare: of("bare", "used") },
  };
}

const rows = [];
const row = (what, found, budget, fine) => rows.push({ what, found, budget, fine: fine ? "✓" : "✗ over" });

await setupTest();
say("Building the screens, the shell, the bare window and the core bench in release");
run("npx", ["vite", "build", "ui", "--logLevel", "warn"]);
run("cargo", [
  "build",
  "--release",
  "-p",
  "sala-desktop",
  "-p",
  "sala-bench-bare",
  "--features",
  "sala-desktop/custom-protocol,sala-bench-bare/custom-protocol",
]);
const programs = ["sala-bench", "sala-host", "sala"].flatMap((name) => ["--bin", name]);
run("cargo", ["build", "--release", "-p", "sala-tests", "-p", "sala-cli", ...programs]);

say("Measuring the core");
const core = JSON.parse(output("target/release/sala-bench", ["1000"]) ?? stop("the core bench failed"));
const { course, papers, spacing } = core;
const per = (time) => `${time.median_ms} ms median, ${time.p95_ms} ms p95`;
row("save an answer, durable", per(course.save_answer), "5 ms", course.save_answer.median_ms <= 5);
row("search, both languages", per(course.search), "20 ms", course.search.median_ms <= 20);
row("open a lesson (core)", per(course.open_lesson), "50 ms", course.open_lesson.median_ms <= 50);
const rate = Math.round((papers.people / papers.certificates_ms) * 1000);
row(
  "1,000 certificates, 2 threads",
  `${(papers.certificates_ms / 1000).toFixed(2)} s (${rate} a second)`,
  "4 s",
  papers.certificates_ms <= 4000,
);
row(
  "one certificate",
  `${(papers.certificate_mean_bytes / 1000).toFixed(1)} KB`,
  "75 KB",
  papers.certificate_mean_bytes <= 75_000,
);
const registers = measureRegisters();
rows.push(...registers.rows);
const widest = Math.max(...core.simulation.flatMap((one) => [one.forms, one.second_forms]));
row("simulation: forms differ by", `${widest.toFixed(2)} of a question`, "0.30", widest <= 0.3);
for (const [what, figure] of [
  ["mean recall over a year", "year"],
  ["recall on day 365", "day_365"],
]) {
  const found = Object.entries(spacing.schedules).map(([name, { all }]) => `${name} ${all[figure]} %`);
  rows.push({
    what: `spacing, ${spacing.reviews} reviews, ${what}`,
    found: found.sort().join(", "),
    budget: "compared",
    fine: "",
  });
}
say("Opening every lesson");
const opened = await lessons(join(root, "ui", "dist"), "release");
const times = Object.values(opened);
const slowest = Math.max(...times);
row(
  `open a lesson, click to page (${times.length} lessons)`,
  `${median(times).toFixed(0)} ms median, ${slowest.toFixed(0)} ms slowest`,
  "50 ms",
  slowest <= 50,
);
const size = statSync(join(root, "target/release/sala-desktop")).size / 1e6;
row("the program, content included", `${size.toFixed(1)} MB`, "20 MB", size <= 20);

say(`Opening both windows in turn, ${ROUNDS} times`);
const shown = await windows();
const ratio = (pair) => pair.sala / pair.bare;
const beside = (pair, unit) =>
  `${pair.sala.toFixed(0)} ${unit} beside ${pair.bare.toFixed(0)} ${unit}: ${ratio(pair).toFixed(2)} ×`;
row("first usable screen", beside(shown.start, "ms"), "1.25 × bare", ratio(shown.start) <= 1.25);
row(
  "memory of the process tree, idle",
  beside(shown.memory, "MB"),
  "1.15 × bare",
  ratio(shown.memory) <= 1.15,
);

const machine = `${cpus().length} × ${cpus()[0].model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GB`;
const table = [
  "| What | Found | Budget | |",
  "|---|---|---|---|",
  ...rows.map((r) => `| ${r.what} | ${r.found} | ${r.budget} | ${r.fine} |`),
];
const text = `${table.join("\n")}\n\nMachine: ${machine}.\n`;
mkdirSync(join(root, "out"), { recursive: true });
writeFileSync(join(root, "out", "bench.md"), text);
writeFileSync(
  join(root, "out", "bench.json"),
  JSON.stringify({ machine, core, registers: registers.sizes, opened, shown, rows }, null, 2),
);
console.log(`\n${text}`);

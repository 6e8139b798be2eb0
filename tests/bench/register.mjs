// The manager's screens and reports over registers of invented people, and how their times grow with the people.
//
// The sizes are 1,000, 10,000 and 100,000 people unless SALA_BENCH_PEOPLE names others ("1000,10000"). The largest needs about 10 GB of
// disk while it is measured; where there is less room it is left out, and the table says so.
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { output, root, say, stop } from "../tasks/run.mjs";

/** Bytes of disk for one invented person, with room to spare. */
const PER_PERSON = 110_000;
const wanted = (process.env.SALA_BENCH_PEOPLE ?? "1000,10000,100000").split(",").map(Number);

/** Makes a register of so many people in a new folder, measures it, and removes it. */
function one(people) {
  const folder = mkdtempSync(join(process.env.SALA_BENCH_FOLDER ?? tmpdir(), "sala-register-"));
  try {
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize < people * PER_PERSON) {
      say(`No room for ${people} people: ${((people * PER_PERSON) / 1e9).toFixed(0)} GB are needed`);
      return { people, left_out: true };
    }
    say(`Inventing ${people} people and measuring the manager's screens`);
    const passphrase = join(folder, "passphrase");
    writeFileSync(passphrase, "four quiet rivers meet the sea\n");
    const since = performance.now();
    const made = ["--register", join(folder, "register"), "--passphrase-file", passphrase];
    if (output("target/release/sala", ["demo", "--people", `${people}`, ...made]) === null)
      stop("sala demo failed");
    const making = (performance.now() - since) / 1000;
    const found =
      output("target/release/sala-bench", ["register", folder]) ?? stop("the register bench failed");
    return { making_s: making, ...JSON.parse(found) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Measures every size, smallest first. */
export function registers() {
  return wanted.map(one);
}

const thousands = (number) => Math.round(number).toLocaleString("en-US");
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;

/** The rows of the table of budgets. */
export function rowsOf(sizes) {
  const rows = [];
  for (const size of sizes) {
    const who = `${thousands(size.people)} people`;
    if (size.left_out) {
      rows.push({
        what: `manager screens, ${who}`,
        found: "not measured: too little disk",
        budget: "100 ms",
        fine: "",
      });
      continue;
    }
    const screens = Object.entries(size.screens);
    const [name, slowest] = screens.reduce((a, b) => (a[1].median_ms > b[1].median_ms ? a : b));
    const fine = slowest.median_ms <= 100 ? "✓" : "✗ over";
    rows.push({
      what: `manager screens, ${who}, ${thousands(size.events)} events`,
      found: `slowest of ${screens.length}: ${slowest.median_ms.toFixed(1)} ms (${name})`,
      budget: "100 ms",
      fine,
    });
    const limits = size.people === 1000 ? { pdf: 2000, xlsx: 1000 } : {};
    for (const format of ["pdf", "xlsx"]) {
      const { ms, bytes } = size.report[format];
      const budget = limits[format];
      rows.push({
        what: `report for ${who}, ${format.toUpperCase()}`,
        found: `${seconds(ms)}, ${(bytes / 1000).toFixed(0)} KB`,
        budget: budget ? seconds(budget) : "linear",
        fine: budget ? (ms <= budget ? "✓" : "✗ over") : "",
      });
    }
    rows.push({ what: `open a register of ${who}`, found: seconds(size.open_ms), budget: "", fine: "" });
  }
  return rows;
}

/** What the picture of growth shows: a name, a value of a size in milliseconds, a dash. */
const LINES = [
  ["report, PDF", (size) => size.report.pdf.ms, "none"],
  ["report, XLSX", (size) => size.report.xlsx.ms, "8 4"],
  ["open the register", (size) => size.open_ms, "2 4"],
  ["coverage", (size) => size.screens.coverage.median_ms, "12 4 2 4"],
  ["people: search", (size) => size.screens["people: search"].median_ms, "4 4"],
];

/** Growth as an SVG picture: people across, milliseconds up, both in steps of ten; a straight diagonal is linear growth. */
export function growth(sizes) {
  const measured = sizes.filter((size) => !size.left_out);
  const [width, height, left, bottom, right] = [760, 460, 70, 50, 170];
  const values = measured.flatMap((size) => LINES.map(([, of]) => Math.max(of(size), 0.1)));
  const span = (all) => [Math.floor(Math.log10(Math.min(...all))), Math.ceil(Math.log10(Math.max(...all)))];
  const [x0, x1] = span(measured.map((size) => size.people));
  const [y0, y1] = span(values);
  const x = (people) => left + ((Math.log10(people) - x0) / Math.max(x1 - x0, 1)) * (width - left - right);
  const y = (ms) =>
    height - bottom - ((Math.log10(Math.max(ms, 0.1)) - y0) / (y1 - y0)) * (height - bottom - 20);
  const range = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
  const text = (at, up, anchor, words) => `<text x="${at}" y="${up}" text-anchor="${anchor}">${words}</text>`;
  const across = range(x0, x1).map(
    (people) =>
      `<path class="grid" d="M${x(people)} 20V${height - bottom}"/>${text(x(people), height - 28, "middle", thousands(people))}`,
  );
  const up = range(y0, y1).map(
    (ms) =>
      `<path class="grid" d="M${left} ${y(ms)}H${width - right}"/>${text(left - 8, y(ms) + 5, "end", `${ms < 1 ? ms : thousands(ms)} ms`)}`,
  );
  const lines = LINES.map(([name, of, dash]) => {
    const points = measured.map((size) => `${x(size.people).toFixed(1)} ${y(of(size)).toFixed(1)}`);
    const last = measured.at(-1);
    const dots = measured.map((size) => `<circle cx="${x(size.people)}" cy="${y(of(size))}" r="4"/>`);
    const line = `<path class="line" stroke-dasharray="${dash}" d="M${points.join("L")}"/>`;
    return line + dots.join("") + text(x(last.people) + 12, y(of(last)) + 5, "start", name);
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">`,
    "<title>Time by number of people, both axes in steps of ten</title>",
    "<style>svg{background:#fbfaf6;color:#16244d;font:14px sans-serif}text{fill:#16244d}circle{fill:#16244d}",
    ".grid{stroke:#d8d4c8;fill:none}.line{stroke:#16244d;stroke-width:2;fill:none}</style>",
    ...across,
    ...up,
    ...lines,
    text((left + width - right) / 2, height - 8, "middle", "people in the register"),
    "</svg>",
  ].join("\n");
}

/** Measures, writes `out/growth.svg` and gives figures and rows. */
export function measureRegisters() {
  const sizes = registers();
  mkdirSync(join(root, "out"), { recursive: true });
  if (sizes.some((size) => !size.left_out)) writeFileSync(join(root, "out", "growth.svg"), growth(sizes));
  return { sizes, rows: rowsOf(sizes) };
}

// Certificates and reports as files: the standards they claim, the QR code as drawn, and every Khmer line as text.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { Claims } from "../ui/claims.mjs";
import { messages } from "./messages.mjs";
import { root, run, say } from "./run.mjs";
import { python } from "./setup.mjs";

const VALIDATE = `
import page, sys
for profile in ("2a", "ua1"):
    report = page.validate_pdf(sys.argv[1], profile=profile)
    for failure in report.failures:
        print(profile, failure.rule_id, failure.message)
`;
const sala = join(root, "target", "debug", "sala");
const folder = mkdtempSync(join(tmpdir(), "sala-pdf-"));
const claims = new Claims();

const squeezed = (text) => text.replace(/[\s\u200B]+/g, "");
const quiet = { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] };
const said = (program, args) => execFileSync(program, args, quiet);

/** What the two standards have against a file. */
function against(file) {
  const done = spawnSync(python, ["-c", VALIDATE, file], { encoding: "utf8" });
  return done.status === 0 ? done.stdout.trim() : done.stderr.trim() || "the checker failed";
}

/** The text of a file, by two readers. */
async function texts(file) {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  let read = "";
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    read += items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join("") + "\n";
  }
  return { pdftotext: said("pdftotext", ["-raw", file, "-"]), "pdf.js": read };
}

/** Lines that are not in a text, whatever stands between their letters on the page. */
function missing(lines, text) {
  const found = squeezed(text);
  return lines.filter((line) => !found.includes(squeezed(line)));
}

function sound(name, file) {
  const faults = against(file);
  claims.that(`${name} is PDF/A-2a and PDF/UA-1`, faults === "", faults.split("\n").slice(0, 5));
  const checked = spawnSync("qpdf", ["--check", file], { encoding: "utf8" });
  claims.that(`qpdf finds ${name} sound`, checked.status === 0, checked.stderr);
}

async function holds(name, file, lines) {
  for (const [reader, text] of Object.entries(await texts(file))) {
    const lost = missing(lines, text);
    claims.that(
      `${reader} reads all ${lines.length} lines of ${name}`,
      lines.length > 0 && lost.length === 0,
      lost,
    );
  }
}

/** The QR code as a telephone sees it on paper. */
function code(name, file, sealed) {
  const picture = join(folder, "page");
  execFileSync("pdftoppm", ["-r", "150", "-png", "-singlefile", file, picture]);
  const seen = said("zbarimg", ["-q", "--raw", `${picture}.png`]).replace(/\n$/, "");
  const kept = /^Keywords:\s+(.*)$/m.exec(said("pdfinfo", [file]))?.[1];
  claims.that(
    `the QR code of ${name} reads at 150 dpi as in its keywords`,
    seen === sealed && kept === squeezeEnd(sealed),
    seen,
  );
}

/** pdfinfo leaves out spaces at the end of a line. */
const squeezeEnd = (text) => text.replace(/\s+$/, "");

/** Plays an office in one language. */
function play(language, report) {
  const out = join(folder, language);
  run(
    sala,
    [
      "demo",
      "--out",
      out,
      "--people",
      "12",
      "--seed",
      "7",
      "--today",
      "2026-11-20",
      "--certificates",
      language,
      "--report",
      report,
      "--expect",
    ],
    {
      stdio: "ignore",
    },
  );
  const expected = JSON.parse(readFileSync(join(out, "expected.json"), "utf8"));
  return { out, expected, report: join(out, "readiness-report.pdf") };
}

/** Shorter words may stand in a sentence of a report by chance, such as "one person"; a certificate has no such sentences. */
const SHORTEST = 12;

/** Fixed words of the English file that stand in it must stand, in Khmer, in the Khmer one. */
async function translated(english, prefix, shortest = 0) {
  const text = squeezed((await texts(english)).pdftotext);
  const khmer = messages("km");
  const fixed = [...messages("en")].filter(
    ([id, words]) => id.startsWith(prefix) && words.length >= shortest && !words.includes("{"),
  );
  const shown = fixed.filter(([, words]) => text.includes(squeezed(words)));
  return shown.map(([id]) => khmer.get(id));
}

/** A file without its language must be refused, or the checker proves nothing. */
function teeth(file) {
  const open = join(folder, "open.pdf");
  execFileSync("qpdf", ["--qdf", "--object-streams=disable", file, open]);
  const bytes = readFileSync(open).toString("latin1");
  const broken = join(folder, "broken.pdf");
  writeFileSync(
    broken,
    Buffer.from(
      bytes.replace(/\/Lang \([^)]*\)/g, (found) => " ".repeat(found.length)),
      "latin1",
    ),
  );
  claims.that(
    "a file without its language is refused by the checker",
    against(broken).includes("ua1"),
    against(broken),
  );
  claims.that("a line that is not there is missed", missing(["មិនមាននៅទីនេះ"], "នៅទីនេះ").length === 1);
}

run("cargo", ["build", "-q", "-p", "sala-cli"]);
const plays = { en: play("en", "en"), km: play("km", "km"), both: play("both", "both") };
const first = ({ out, expected }) => join(out, expected.certificates[0].file);
const certificateWords = await translated(first(plays.en), "certificate-");
for (const [language, { out, expected }] of Object.entries(plays)) {
  say(`certificates in ${language}`);
  for (const { file, lines, qr } of expected.certificates.slice(0, 3)) {
    const name = `${language} ${file}`;
    sound(name, join(out, file));
    code(name, join(out, file), qr);
    await holds(name, join(out, file), language === "en" ? lines : [...lines, ...certificateWords]);
  }
}
say("readiness reports");
const reportWords = await translated(plays.en.report, "paper-", SHORTEST);
for (const [language, { expected, report }] of Object.entries(plays)) {
  sound(`the ${language} report`, report);
  const words = language === "km" ? reportWords : [];
  await holds(`the ${language} report`, report, [...expected.report, ...words]);
}
claims.that(
  `${certificateWords.length} and ${reportWords.length} fixed lines were compared`,
  certificateWords.length >= 8 && reportWords.length >= 20,
);
teeth(first(plays.both));
rmSync(folder, { recursive: true });
claims.end();
process.exit();

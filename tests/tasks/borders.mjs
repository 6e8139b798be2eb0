// Who may use whom: checks over the tree of crates and over the sources. Each check first proves on a planted fault that it can fail.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { output, root } from "./run.mjs";

const PLATFORMS = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin"];
const WINDOWS = [
  "tauri",
  "wry",
  "tao",
  "gtk",
  "webkit2gtk",
  "webkit2gtk-sys",
  "webview2-com",
  "objc2-web-kit",
];
const NETWORK = [
  [
    "reqwest",
    "hyper",
    "hyper-util",
    "h2",
    "ureq",
    "curl",
    "curl-sys",
    "isahc",
    "attohttpc",
    "surf",
    "awc",
    "tonic",
  ],
  [
    "tungstenite",
    "tokio-tungstenite",
    "quinn",
    "libp2p",
    "rustls",
    "native-tls",
    "openssl",
    "tiny_http",
    "axum",
  ],
].flat();
const BELOW = ["sala-domain", "sala-content", "sala-ledger", "sala-credential", "sala-i18n"];
const MAY_USE = {
  "sala-domain": [],
  ...Object.fromEntries(BELOW.slice(1).map((name) => [name, ["sala-domain"]])),
  "sala-roster": ["sala-domain"],
  "sala-store": BELOW,
  "sala-report": BELOW,
  "sala-roster": ["sala-domain"],
};

/** The crates as `{ members: [name], uses: { name: [name] } }`, without what only tests need. */
function crates(platform) {
  const args = ["metadata", "--format-version", "1", "--locked", "--filter-platform", platform];
  const text = output("cargo", args);
  if (text === null) throw new Error("cargo metadata failed");
  const { packages, workspace_members: members, resolve } = JSON.parse(text);
  const names = new Map(packages.map((one) => [one.id, one.name]));
  const shipped = ({ dep_kinds: kinds }) => kinds.some(({ kind }) => kind !== "dev");
  const uses = {};
  for (const { id, deps } of resolve.nodes) {
    const found = deps.filter(shipped).map((dep) => names.get(dep.pkg));
    uses[names.get(id)] = [...(uses[names.get(id)] ?? []), ...found];
  }
  return { members: members.map((id) => names.get(id)), uses };
}

/** Everything a crate needs, directly or not. */
function needs(tree, name) {
  const found = new Set();
  const open = [name];
  while (open.length > 0) {
    for (const next of tree.uses[open.pop()] ?? []) {
      if (!found.has(next)) open.push(next);
      found.add(next);
    }
  }
  return found;
}

const product = (tree) => tree.members.filter((name) => name !== "sala-tests" && name !== "sala-bench-bare");
const needing = (tree, wanted, members) =>
  members.flatMap((name) =>
    wanted.filter((other) => needs(tree, name).has(other)).map((other) => `${name} needs ${other}`),
  );

function only(owner, ...wanted) {
  return (tree) => {
    const others = tree.members.filter((name) => name !== owner);
    return others.flatMap((name) =>
      wanted
        .filter((other) => tree.uses[name]?.includes(other))
        .map((other) => `${name} names ${other} in its manifest`),
    );
  };
}

const use = (member, dep) => (tree) => ({
  members: tree.members,
  uses: { ...tree.uses, [member]: [...(tree.uses[member] ?? []), dep], [dep]: tree.uses[dep] ?? [] },
});

/** Checks over the tree: a claim, what speaks against it, and how to plant a fault. */
const TREE = [
  {
    claim: "only the shell needs a window",
    faults: (tree) =>
      needing(
        tree,
        WINDOWS,
        tree.members.filter((name) => !["sala-desktop", "sala-bench-bare"].includes(name)),
      ),
    plant: use("sala-domain", "tauri"),
  },
  {
    claim: "the command needs no window",
    faults: (tree) => needing(tree, WINDOWS, ["sala-cli"]),
    plant: use("sala-report", "webkit2gtk"),
  },
  {
    claim: "only the store names SQLite",
    faults: only("sala-store", "rusqlite", "rusqlite_migration", "libsqlite3-sys"),
    plant: use("sala-api", "rusqlite"),
  },
  {
    claim: "only the report names the PDF writers",
    faults: only("sala-report", "printpdf", "lopdf"),
    plant: use("sala-cli", "lopdf"),
  },
  {
    claim: "only the roster names the reader of spreadsheets",
    faults: only("sala-roster", "calamine"),
    plant: use("sala-api", "calamine"),
  },
  {
    claim: "nothing shipped can talk over a network",
    faults: (tree) => needing(tree, NETWORK, product(tree)),
    plant: use("chrono", "reqwest"),
  },
  {
    claim: "OpenSSL is there for the cipher of SQLite alone",
    faults: (tree) =>
      Object.keys(tree.uses)
        .filter((name) => name !== "libsqlite3-sys" && tree.uses[name].includes("openssl-sys"))
        .map((name) => `${name} uses openssl-sys`),
    plant: use("sala-api", "openssl-sys"),
  },
  {
    claim: "only the roster reads spreadsheets",
    faults: only("sala-roster", "calamine"),
    plant: use("sala-api", "calamine"),
  },
  {
    claim: "crates use only what lies below them",
    faults: (tree) =>
      Object.entries(MAY_USE).flatMap(([name, may]) =>
        (tree.uses[name] ?? [])
          .filter((other) => other.startsWith("sala-") && !may.includes(other))
          .map((other) => `${name} uses ${other}`),
      ),
    plant: use("sala-domain", "sala-store"),
  },
];

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (["node_modules", "target", "dist", "gen", "generated"].includes(entry.name)) continue;
    if (entry.isDirectory()) yield* files(path);
    else if (/\.(rs|ts|mjs|svelte|css|c)$/.test(entry.name)) yield path;
  }
}

/** Every source file with its text. */
function sources() {
  const all = ["src-tauri", "ui", "tests"].flatMap((folder) => [...files(join(root, folder))]);
  return all.map((path) => ({
    path: relative(root, path).replaceAll("\\", "/"),
    text: readFileSync(path, "utf8"),
  }));
}

/** Claims that a pattern stands only where it may. */
function standing(claim, where, pattern, may, path, text) {
  return {
    claim,
    faults: (all) => {
      const others = all.filter((file) => where.test(file.path) && !may.test(file.path));
      return others.filter((file) => pattern.test(file.text)).map((file) => `${file.path} holds ${pattern}`);
    },
    plant: (all) => [...all, { path, text }],
  };
}

const lines = (file) => file.text.split("\n").length;
const NOWHERE = /^$/;

/** Checks over the sources. */
const SOURCE = [
  standing(
    "only host/tauri.ts talks to the shell",
    /^ui\/src\//,
    /@tauri-apps\//,
    /^ui\/src\/host\/tauri\.ts$/,
    "ui/src/x.ts",
    'import "@tauri-apps/api/core"',
  ),
  standing(
    "no page puts raw HTML on the screen",
    /^ui\/src\//,
    /\{@html|innerHTML/,
    NOWHERE,
    "ui/src/X.svelte",
    "{@html words}",
  ),
  standing(
    "only the report speaks of PDF writers",
    /\.rs$/,
    /\b(printpdf|lopdf)::/,
    /^src-tauri\/crates\/report\//,
    "src-tauri/crates/cli/src/x.rs",
    "use lopdf::Document;",
  ),
  standing(
    "only report/src/pdf speaks of printpdf",
    /^src-tauri\/crates\/report\/src\//,
    /\bprintpdf::/,
    /\/report\/src\/pdf\//,
    "src-tauri/crates/report/src/x.rs",
    "use printpdf::Op;",
  ),
  standing(
    "only the store speaks SQL",
    /^src-tauri\/.*\.rs$/,
    /\brusqlite\b/,
    /^src-tauri\/crates\/store\//,
    "src-tauri/crates/api/src/x.rs",
    "use rusqlite::Row;",
  ),
  standing(
    "only the roster speaks of calamine, and the test that reads the report's workbook back",
    /\.rs$/,
    /\bcalamine::/,
    /^src-tauri\/crates\/(roster\/|report\/src\/paper\/tests\/)/,
    "src-tauri/crates/api/src/x.rs",
    "use calamine::Xlsx;",
  ),
  standing(
    "only the shell speaks of Tauri",
    /^src-tauri\/.*\.rs$/,
    /\btauri::/,
    /^src-tauri\/(src\/|build\.rs)/,
    "src-tauri/crates/api/src/x.rs",
    "use tauri::App;",
  ),
  standing(
    "nothing shipped opens a socket",
    /^src-tauri\//,
    /std::net|TcpStream|UdpSocket/,
    NOWHERE,
    "src-tauri/src/x.rs",
    "use std::net::TcpStream;",
  ),
  standing(
    "no screen asks a network",
    /^ui\/src\/.*\.(ts|svelte)$/,
    /\bfetch\(|WebSocket|XMLHttpRequest|sendBeacon|EventSource/,
    /^ui\/src\/host\/http\.ts$|\.test\.ts$/,
    "ui/src/x.ts",
    'fetch("/")',
  ),
  {
    claim: "no file has more than 500 lines",
    faults: (all) =>
      all.filter((file) => lines(file) > 500).map((file) => `${file.path} has ${lines(file)} lines`),
    plant: (all) => [...all, { path: "tests/x.mjs", text: "\n".repeat(501) }],
  },
];

/** Every check, each proved on a planted fault: what is wrong with the repository, in sentences. */
export function borderFaults() {
  const all = sources();
  const trees = PLATFORMS.map(crates);
  const found = [
    ...SOURCE.flatMap((check) => faults(check, all)),
    ...TREE.flatMap((check) => trees.flatMap((tree) => faults(check, tree))),
  ];
  for (const file of all.filter((one) => lines(one) > 300))
    console.log(`  ${file.path} has ${lines(file)} lines: 300 ask for a reason`);
  return [...new Set(found)];
}

/** How many checks there are. */
export const borders = TREE.length + SOURCE.length;

function faults(check, what) {
  const planted = check.faults(check.plant(what)).length > check.faults(what).length;
  const found = check.faults(what).map((fault) => `${check.claim}: but ${fault}`);
  return planted ? found : [...found, `${check.claim}: this check did not notice a planted fault`];
}

// Records the app cannot open: the window says why, and the file stays as it is.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { run } from "../tasks/run.mjs";
import { must } from "../ui/claims.mjs";
import { speaker } from "../ui/words.mjs";
import { Home, openApp } from "./app.mjs";

const python = (script, ...args) => run("python3", ["-c", script, ...args]);
const SQL =
  "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); db.executescript(sys.argv[2]); db.commit(); db.close()";
const hash = (path) => createHash("sha256").update(readFileSync(path)).digest("hex");

const files = {
  "a newer version": {
    make: (path) =>
      python(SQL, path, "PRAGMA application_id = 0x53414C41; PRAGMA user_version = 999; CREATE TABLE a (b);"),
    says: "error-database-newer",
  },
  "another program": {
    make: (path) => python(SQL, path, "CREATE TABLE note (text TEXT);"),
    says: "error-database-foreign",
  },
  garbage: { make: (path) => writeFileSync(path, Buffer.alloc(8192, "not a database ")), says: null },
};

/** Opens the app over each such file. Nobody has chosen a language yet, so it speaks English. */
export async function damaged(claims, display) {
  const en = speaker("en");
  for (const [name, { make, says }] of Object.entries(files)) {
    await claims.does(`records of ${name} are refused in words, and the file is untouched`, async () => {
      const home = new Home();
      mkdirSync(dirname(home.database), { recursive: true });
      make(home.database);
      const before = hash(home.database);
      const app = await openApp(display, home);
      const sentences = says ? [en(says)] : [en("error-database-damaged"), en("error-database-foreign")];
      const text = await app.page.text();
      await app.close();
      must(text.includes(en("frame-not-started")), `the window says: ${text}`);
      must(
        sentences.some((sentence) => text.includes(sentence)),
        `the window says: ${text}`,
      );
      must(hash(home.database) === before, "the file was changed");
    });
  }
}

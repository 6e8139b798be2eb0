//! The folder of a killed app, looked at through a copy: SQLite's own check of the whole file, the ledger's signatures and chain, and
//! the views against the events.

use chrono::Utc;
use sala_store::{Place, Store, Surroundings};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use crate::Failure;

/// Python has SQLite built in; the crates of Sala let nobody but the store name it.
const INTEGRITY: &str = "import sqlite3, sys
for line in sys.stdin:
    base = sqlite3.connect(line.strip())
    print(' '.join(row[0] for row in base.execute('PRAGMA integrity_check')), flush=True)
    base.close()
";

/// The checker, which runs as long as the kills do.
pub struct Audit {
    process: Child,
    ask: ChildStdin,
    hear: BufReader<ChildStdout>,
}

impl Audit {
    /// Starts the checker.
    pub fn start() -> Result<Self, Failure> {
        let mut command = Command::new("python3");
        let mut process =
            command.args(["-c", INTEGRITY]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let ask = process.stdin.take().ok_or("no input")?;
        let hear = BufReader::new(process.stdout.take().ok_or("no output")?);
        Ok(Self { process, ask, hear })
    }

    /// Checks a copy of a folder.
    pub fn check(&mut self, folder: &Path) -> Result<(), Failure> {
        let copy = tempfile::tempdir()?;
        copy_folder(folder, copy.path())?;
        let place = Place { database: copy.path().join("database/sala.db"), keys: copy.path().join("keys") };
        if place.database.exists() {
            self.integrity(&place.database)?;
            ledger(&place)?;
        }
        Ok(())
    }

    fn integrity(&mut self, database: &Path) -> Result<(), Failure> {
        writeln!(self.ask, "{}", database.display())?;
        let mut verdict = String::new();
        self.hear.read_line(&mut verdict)?;
        if verdict.trim() == "ok" { Ok(()) } else { Err(format!("integrity_check says: {verdict}").into()) }
    }
}

impl Drop for Audit {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

fn ledger(place: &Place) -> Result<(), Failure> {
    let machine = sala_api::open::machine();
    let random = sala_api::open::system_random();
    let around = Surroundings { machine: &machine, app: "kill", now: Utc::now(), random };
    let opened = Store::open(place, around)?;
    let found = opened.store.verify()?;
    if found.faults.is_empty() { Ok(()) } else { Err(found.faults.join("; ").into()) }
}

/// Copies a folder with everything in it.
pub fn copy_folder(from: &Path, to: &Path) -> Result<(), Failure> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        match entry.file_type()?.is_dir() {
            true => copy_folder(&entry.path(), &target)?,
            false => drop(std::fs::copy(entry.path(), target)?),
        }
    }
    Ok(())
}

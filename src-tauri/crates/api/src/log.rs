//! Where faults of Sala itself are noted: a short line with a number and the chain of causes. Never a name, an answer or a text.

use std::error::Error;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

static FILE: OnceLock<PathBuf> = OnceLock::new();
static COUNT: AtomicU32 = AtomicU32::new(0);

/// Says where the log is. Without it, faults go to standard error. The first call counts.
pub fn open(path: PathBuf) {
    let _first = FILE.set(path);
}

/// Notes a fault and returns its number: process id and a count, such as `4711-2`.
pub fn incident(cause: &dyn Error) -> String {
    let number = format!("{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed) + 1);
    let mut line = format!("incident {number}: {cause}");
    let mut next = cause.source();
    while let Some(deeper) = next {
        let _ = write!(line, ": {deeper}");
        next = deeper.source();
    }
    note(&line);
    number
}

fn note(line: &str) {
    let opened = FILE.get().map(|path| std::fs::OpenOptions::new().create(true).append(true).open(path));
    let written = match opened {
        Some(Ok(mut file)) => writeln!(file, "{line}"),
        _ => writeln!(std::io::stderr(), "{line}"),
    };
    // A log that cannot be written must not stop the work it tells of.
    drop(written);
}

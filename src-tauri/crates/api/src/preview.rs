//! A content folder while an author writes in it: noticed when a file is saved, read anew, and shown only when it has no mistakes.
//!
//! [`Preview`] watches and reads; [`Stage`] is the app over the last good reading, on a record that is thrown away. No laptop that
//! people learn on comes here: the shell opens a stage only when it was started with `--preview`. Nothing here names a window.

use sala_content::Finding;
use sala_domain::catalog::Catalog;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

pub use crate::stage::{Look, Stage, lesson};

/// How often the folder is looked at.
pub const BEAT: Duration = Duration::from_millis(500);

/// The longest chain of folders that is followed.
const DEEPEST: usize = 8;

/// When each file was last written, and its length.
type Seen = BTreeMap<PathBuf, (Option<SystemTime>, u64)>;

/// What reading the folder gave.
#[derive(Clone, Debug)]
pub enum Reading {
    /// Content without mistakes.
    Loaded(Box<Catalog>),
    /// Every mistake, in the order of files and lines; a TODO is one.
    Mistakes(Vec<Finding>),
}

/// A content folder that is watched.
#[derive(Clone, Debug)]
pub struct Preview {
    folder: PathBuf,
    seen: Seen,
}

impl Preview {
    /// A folder as it is now. Read it next: what is saved from here on counts as a change.
    pub fn new(folder: PathBuf) -> Self {
        let seen = seen(&folder);
        Self { folder, seen }
    }

    /// Whether a file was written, added or removed since the last question.
    pub fn changed(&mut self) -> bool {
        let now = seen(&self.folder);
        let changed = now != self.seen;
        self.seen = now;
        changed
    }

    /// Reads the folder as it is now.
    pub fn reload(&self) -> Reading {
        match sala_content::load(&self.folder) {
            Ok(catalog) => Reading::Loaded(Box::new(catalog)),
            Err(mistakes) => Reading::Mistakes(mistakes),
        }
    }
}

fn seen(folder: &Path) -> Seen {
    let mut seen = Seen::new();
    walk(folder, 0, &mut seen);
    seen
}

/// What cannot be read is left out here: the reading says so with its name.
fn walk(folder: &Path, depth: usize, seen: &mut Seen) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        let Ok(about) = std::fs::metadata(&path) else { continue };
        if !about.is_dir() {
            seen.insert(path, (about.modified().ok(), about.len()));
        } else if depth < DEEPEST {
            walk(&path, depth + 1, seen);
        }
    }
}

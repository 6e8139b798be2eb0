//! The content folder as bytes in memory: read once, so that every later step is a pure function.

use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::finding::Finding;

/// The longest chain of folders that is followed.
const DEEPEST: usize = 8;

/// The files of a content folder by their path, with forward slashes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Files {
    bytes: BTreeMap<String, Vec<u8>>,
}

impl Files {
    /// Reads a folder. `README.md` and names that begin with a dot are left out.
    ///
    /// # Errors
    /// A finding for the first file or folder that cannot be read.
    pub(crate) fn read(folder: &Path) -> Result<Self, Finding> {
        let mut files = Self::default();
        files.add(folder, "", 0)?;
        Ok(files)
    }

    fn add(&mut self, folder: &Path, prefix: &str, depth: usize) -> Result<(), Finding> {
        let refused = |name: &str, error: std::io::Error| Finding {
            file: PathBuf::from(name),
            line: 1,
            message: format!("this cannot be read ({error}): name a content folder that you may open"),
        };
        for entry in fs::read_dir(folder).map_err(|error| refused(prefix, error))? {
            let entry = entry.map_err(|error| refused(prefix, error))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}/{name}") };
            if name.starts_with('.') || path == "README.md" {
                continue;
            }
            if entry.path().is_dir() {
                if depth < DEEPEST {
                    self.add(&entry.path(), &path, depth + 1)?;
                }
            } else {
                let bytes = fs::read(entry.path()).map_err(|error| refused(&path, error))?;
                self.bytes.insert(path, bytes);
            }
        }
        Ok(())
    }

    /// The bytes of a file.
    pub(crate) fn get(&self, path: &str) -> Option<&[u8]> {
        self.bytes.get(path).map(Vec::as_slice)
    }

    /// The text of a file, without a byte order mark; `None` when it is missing or not UTF-8.
    pub(crate) fn text(&self, path: &str) -> Option<&str> {
        let text = std::str::from_utf8(self.get(path)?).ok()?;
        Some(text.strip_prefix('\u{FEFF}').unwrap_or(text))
    }

    /// All paths, sorted.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.bytes.keys().map(String::as_str)
    }

    /// SHA-256 in hex over every path and its bytes, each with its length before it.
    pub(crate) fn hash(&self) -> String {
        let mut hash = Sha256::new();
        for (path, bytes) in &self.bytes {
            for part in [path.as_bytes(), bytes] {
                hash.update((part.len() as u64).to_be_bytes());
                hash.update(part);
            }
        }
        hex::encode(hash.finalize())
    }
}

/// The line of a byte offset, counted from 1.
pub(crate) fn line_at(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
}

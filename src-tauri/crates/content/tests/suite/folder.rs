//! A copy of the tiny content folder, to be broken in one place.

use chrono::NaiveDate;
use sala_content::{Finding, Report};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// The day the tests are run on.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap()
}

pub struct Folder(TempDir);

impl Folder {
    pub fn new() -> Self {
        let folder = Self(TempDir::new().unwrap());
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tiny"), folder.path());
        folder
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path().join(file)).unwrap()
    }

    pub fn write(&self, file: &str, text: impl AsRef<[u8]>) {
        fs::write(self.path().join(file), text).unwrap();
    }

    pub fn remove(&self, file: &str) {
        fs::remove_file(self.path().join(file)).unwrap();
    }

    /// Replaces the first place where `old` stands.
    pub fn swap(&self, file: &str, old: &str, new: &str) {
        let text = self.read(file);
        assert!(text.contains(old), "{file} does not hold {old:?}");
        self.write(file, text.replacen(old, new, 1));
    }

    pub fn check(&self) -> Report {
        sala_content::check(self.path(), today())
    }

    pub fn findings(&self) -> Vec<String> {
        self.check().findings.iter().map(Finding::to_string).collect()
    }

    pub fn warnings(&self) -> Vec<String> {
        self.check().warnings.iter().map(Finding::to_string).collect()
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir_all(&target).unwrap();
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

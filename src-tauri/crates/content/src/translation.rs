//! How a translation stands: who has read it, and whether the English it was made from is still the English that is shipped.

use sala_domain::person::Language;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

use crate::files::Files;
use crate::finding::Finding;

/// Keys at the top of every translated file.
pub(crate) const HEADER: &[&str] = &["reviewed", "source"];

/// The hex digits kept of a fingerprint.
const DIGITS: usize = 16;

/// How a file in some language stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Standing {
    /// A native reader has signed it.
    pub(crate) reviewed: bool,
    /// It was made from the English that is there now.
    pub(crate) current: bool,
}

impl Standing {
    /// A file in the source language.
    pub(crate) const SOURCE: Self = Self { reviewed: true, current: true };
}

/// The English file a translated file was made from; `None` for files that are no translation.
pub(crate) fn source_of(path: &str) -> Option<String> {
    let (folders, name) = path.rsplit_once('/')?;
    for language in &Language::ALL[1..] {
        let code = language.code();
        if name.strip_suffix(".toml") == Some(code) {
            return Some(format!("{folders}/en.toml"));
        }
        let steps: Vec<&str> = path.split('/').collect();
        if steps.first() == Some(&"modules") && steps.get(2) == Some(&code) {
            return Some(path.replacen(&format!("/{code}/"), "/en/", 1));
        }
    }
    None
}

/// The fingerprint of an English text: invisible marks, letter case and white space do not count.
pub(crate) fn fingerprint(text: &str) -> String {
    let hash = Sha256::digest(sala_domain::text::normalise(text).as_bytes());
    hex::encode(hash).chars().take(DIGITS).collect()
}

/// Whether a `reviewed` line is `no` or a name and a date.
pub(crate) fn is_signed(reviewed: &str) -> Option<bool> {
    if reviewed == "no" {
        return Some(false);
    }
    let (name, day) = reviewed.rsplit_once(", ")?;
    let day = chrono::NaiveDate::parse_from_str(day, "%Y-%m-%d");
    (!name.trim().is_empty() && day.is_ok()).then_some(true)
}

/// Writes the fingerprint of today's English into the `source` line of translations: those named, or all when none is named.
/// Nothing else in a file changes. Tells which files changed.
///
/// # Errors
/// A finding for each translation without a `source` line, without its English, or that cannot be read or written.
pub fn stamp(folder: &Path, only: &[PathBuf]) -> Result<Vec<PathBuf>, Vec<Finding>> {
    let files = Files::read(folder).map_err(|finding| vec![finding])?;
    let (mut changed, mut findings) = (Vec::new(), Vec::new());
    for path in files.paths() {
        let Some(source) = source_of(path) else { continue };
        if !only.is_empty() && !only.iter().any(|wanted| wanted.ends_with(path)) {
            continue;
        }
        match stamp_one(folder, &files, path, &source) {
            Ok(true) => changed.push(PathBuf::from(path)),
            Ok(false) => {}
            Err(message) => findings.push(Finding { file: PathBuf::from(path), line: 1, message }),
        }
    }
    if findings.is_empty() { Ok(changed) } else { Err(findings) }
}

fn stamp_one(folder: &Path, files: &Files, path: &str, source: &str) -> Result<bool, String> {
    let english =
        files.text(source).ok_or_else(|| format!("its English `{source}` is missing: write that first"))?;
    let text = files.text(path).ok_or("this is not UTF-8 text: save it as UTF-8")?;
    let range = source_line(text).ok_or("there is no line `source = \"\"` at the top: add it")?;
    let line = format!("source = \"{}\"", fingerprint(english));
    if text.get(range.clone()) == Some(line.as_str()) {
        return Ok(false);
    }
    let mut stamped = text.to_owned();
    stamped.replace_range(range, &line);
    fs::write(folder.join(path), stamped).map_err(|error| format!("this cannot be written: {error}"))?;
    Ok(true)
}

/// Where the `source` line stands in the header: before the first table, or inside the front matter.
fn source_line(text: &str) -> Option<std::ops::Range<usize>> {
    let mut start = 0;
    let mut fences = 0;
    for line in text.split_inclusive('\n') {
        let bare = line.trim_end();
        fences += usize::from(bare == "+++");
        if bare.starts_with('[') || fences > 1 {
            return None;
        }
        if bare.strip_prefix("source").is_some_and(|rest| rest.trim_start().starts_with('=')) {
            return Some(start..start + bare.len());
        }
        start += line.len();
    }
    None
}

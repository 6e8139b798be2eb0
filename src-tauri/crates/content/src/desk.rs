//! The desk: files are opened here, read into values, and what is wrong with them is noted with file and line.

use chrono::NaiveDate;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::{Path, PathBuf};
use toml::de::DeValue;

use crate::document::{Document, Node};
use crate::files::Files;
use crate::finding::{Finding, Slip};
use crate::translation::{self, Standing};

/// Files being read, and what was found so far.
pub(crate) struct Desk<'a> {
    pub(crate) files: &'a Files,
    pub(crate) today: NaiveDate,
    pub(crate) documents: BTreeMap<String, Document<'a>>,
    asked: BTreeSet<String>,
    pub(crate) findings: Vec<Finding>,
    pub(crate) warnings: Vec<Finding>,
}

impl<'a> Desk<'a> {
    /// A desk with nothing read yet.
    pub(crate) fn new(files: &'a Files, today: NaiveDate) -> Self {
        let (documents, asked) = (BTreeMap::new(), BTreeSet::new());
        Self { files, today, documents, asked, findings: Vec::new(), warnings: Vec::new() }
    }

    /// Notes a mistake at a line.
    pub(crate) fn error_on(&mut self, file: &str, line: usize, message: impl Into<String>) {
        self.findings.push(Finding { file: PathBuf::from(file), line, message: message.into() });
    }

    /// Notes advice at a line.
    pub(crate) fn warn_on(&mut self, file: &str, line: usize, message: impl Into<String>) {
        self.warnings.push(Finding { file: PathBuf::from(file), line, message: message.into() });
    }

    /// Notes a mistake about a path of keys and ids in a TOML file.
    pub(crate) fn error(&mut self, file: &str, path: &[&str], message: impl Into<String>) {
        self.error_on(file, self.line(file, path), message);
    }

    /// Notes advice about a path of keys and ids in a TOML file.
    pub(crate) fn warn(&mut self, file: &str, path: &[&str], message: impl Into<String>) {
        self.warn_on(file, self.line(file, path), message);
    }

    /// Notes slips of a file.
    pub(crate) fn slips(&mut self, file: &str, slips: Vec<Slip>) {
        for (line, message) in slips {
            self.error_on(file, line, message);
        }
    }

    /// The line of a path of keys and ids; 1 where the file says nothing about it.
    pub(crate) fn line(&self, file: &str, path: &[&str]) -> usize {
        self.documents.get(file).map_or(1, |document| document.place(path))
    }

    /// The text of a file that must be there.
    pub(crate) fn text(&mut self, file: &str) -> Option<&'a str> {
        let first = self.asked.insert(file.to_owned());
        let text = self.files.text(file);
        if text.is_none() && first {
            let message = match (self.files.get(file), translation::source_of(file)) {
                (Some(_), _) => "this is not UTF-8 text: save it as UTF-8".to_owned(),
                (None, Some(source)) => {
                    format!("this file is missing: translate `{source}` and save it here")
                }
                (None, None) => "this file is missing: write it as content/README.md says".to_owned(),
            };
            self.error_on(file, 1, message);
        }
        text
    }

    /// Opens a TOML file once; `None` when it is missing or not TOML, which has been noted then.
    pub(crate) fn open(&mut self, file: &str) -> Option<&Document<'a>> {
        if !self.asked.contains(file) {
            let text = self.text(file)?;
            self.parse(file, text, 0..text.len());
        }
        self.documents.get(file)
    }

    /// Parses a part of a file as its TOML.
    pub(crate) fn parse(&mut self, file: &str, text: &'a str, part: Range<usize>) {
        let (mut document, slips) = Document::parse(text, part);
        if !slips.is_empty() {
            return self.slips(file, slips);
        }
        if let Some(source) = translation::source_of(file) {
            document.header = translation::HEADER;
            document.standing = self.standing(file, &document, &source);
        }
        self.slips(file, document.blanks());
        self.documents.insert(file.to_owned(), document);
    }

    /// Judges the two lines at the top of a translation.
    fn standing(&mut self, file: &str, document: &Document<'_>, source: &str) -> Standing {
        let line = |key| document.place(&[key]);
        let value = |key| document.get(key).and_then(|node| node.get_ref().as_str());
        let reviewed = value("reviewed").and_then(translation::is_signed);
        if reviewed.is_none() {
            let message =
                "`reviewed` must be \"no\" or a name and a day, such as \"Chan Sophea, 2026-12-01\"";
            self.error_on(file, line("reviewed"), message);
        }
        let Some(stamp) = value("source") else {
            self.error_on(file, line("source"), "the line `source = \"\"` is missing: add it at the top");
            return Standing { reviewed: false, current: false };
        };
        let current = self.files.text(source).is_some_and(|text| translation::fingerprint(text) == stamp);
        if stamp.is_empty() {
            self.warn_on(
                file,
                line("source"),
                "never stamped: read it beside the English, then run `sala content stamp`",
            );
        } else if !current {
            self.warn_on(
                file,
                line("source"),
                format!("drifted: `{source}` has changed since; mend, then stamp this file"),
            );
        }
        Standing { reviewed: reviewed == Some(true), current }
    }

    /// Whether a file was reviewed, and made from today's English.
    pub(crate) fn standing_of(&self, file: &str) -> Standing {
        self.documents
            .get(file)
            .map_or(Standing { reviewed: false, current: false }, |document| document.standing)
    }

    /// Reads a file without some keys of its top.
    pub(crate) fn head<T: DeserializeOwned + Serialize>(
        &mut self,
        file: &str,
        without: &[&str],
    ) -> Option<T> {
        let document = self.open(file)?;
        let (value, slips) = document.read(document.head(without));
        self.slips(file, slips);
        value
    }

    /// Reads the entries of a list such as `[[item]]`, each with its line; one that does not fit is noted and left out.
    pub(crate) fn rows<T: DeserializeOwned + Serialize>(&mut self, file: &str, key: &str) -> Vec<(usize, T)> {
        let Some(document) = self.open(file) else { return Vec::new() };
        let (mut rows, mut slips) = (Vec::new(), Vec::new());
        match document.get(key).map(|node| (document.line(node), node.get_ref())) {
            Some((_, DeValue::Array(list))) => {
                for node in list {
                    let (value, wrong) = document.read::<T>(node.clone());
                    rows.extend(value.map(|value| (document.line(node), value)));
                    slips.extend(wrong);
                }
            }
            Some((line, _)) => {
                slips.push((line, format!("write `[[{key}]]` with two brackets on each side")))
            }
            None => slips.push((1, format!("there is no `[[{key}]]` here: add at least one"))),
        }
        self.slips(file, slips);
        rows
    }

    /// Reads the tables under a key such as `[terms.model]`; one that does not fit is noted and left out.
    pub(crate) fn entries<T: DeserializeOwned + Serialize>(
        &mut self,
        file: &str,
        key: &str,
    ) -> BTreeMap<String, T> {
        let Some(document) = self.open(file) else { return BTreeMap::new() };
        let (mut entries, mut slips) = (BTreeMap::new(), Vec::new());
        match document.get(key).map(Node::get_ref) {
            Some(DeValue::Table(table)) => {
                for (name, node) in table {
                    let (value, wrong) = document.read::<T>(node.clone());
                    entries.extend(value.map(|value| (name.get_ref().to_string(), value)));
                    slips.extend(wrong);
                }
            }
            _ => slips.push((1, format!("there is no table `[{key}.…]` here: add it"))),
        }
        self.slips(file, slips);
        entries
    }

    /// Whether nothing is wrong in a file so far.
    pub(crate) fn is_clean(&self, file: &str) -> bool {
        self.findings.iter().all(|finding| finding.file != Path::new(file))
    }

    /// Notes files in folders that belong to the content and that nothing names.
    pub(crate) fn leftovers(&mut self) {
        let unread = |path: &&str| !self.asked.contains(*path);
        let unread: Vec<&str> = self.files.paths().filter(unread).collect();
        for path in unread {
            let mut steps = path.split('/');
            let (folder, module) = (steps.next().unwrap_or_default(), steps.next().unwrap_or_default());
            let known = matches!(
                folder,
                "modules" | "policy" | "glossary" | "facts" | "tracks" | "topics" | "readiness"
            );
            let roots = match folder {
                "modules" => vec![format!("modules/{module}/module.toml"), "tracks/tracks.toml".to_owned()],
                "readiness" => vec![crate::instrument::FILE.to_owned()],
                _ => vec![format!("{folder}/{folder}.toml")],
            };
            let broken = roots.iter().any(|root| !self.is_clean(root));
            if known && !broken {
                self.error_on(path, 1, "nothing names this file: name it where it belongs, or remove it");
            }
        }
    }
}

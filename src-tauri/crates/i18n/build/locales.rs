//! The messages of all languages and the rules they must obey. It knows neither Rust nor TypeScript.

use std::collections::{BTreeMap, BTreeSet};

use crate::collect::{self, Entry, Kind};

/// Shipped languages, the source language first.
pub const LANGUAGES: [&str; 2] = ["en", "km"];

/// Ids whose functions `Words` has already.
const TAKEN: [&str; 11] = [
    "new",
    "language",
    "message",
    "number",
    "decimal",
    "percent",
    "date",
    "date-long",
    "month",
    "time",
    "digits",
];

/// Words of the Rust language that cannot name a function or a variable.
const KEYWORDS: [&str; 20] = [
    "as", "break", "const", "continue", "crate", "else", "for", "if", "in", "let", "loop", "match", "move",
    "ref", "return", "self", "super", "type", "use", "where",
];

/// One file of messages.
pub struct File {
    /// Code of its language.
    pub language: &'static str,
    /// The path shown to authors.
    pub path: String,
    /// Its text.
    pub source: String,
}

/// A message that every language has.
pub struct Message {
    /// Its id, such as `learn-greeting`.
    pub id: String,
    /// The first line of the English text.
    pub english: String,
    /// Variables by name.
    pub variables: BTreeMap<String, Kind>,
}

/// Everything that is generated from.
pub struct Locales {
    /// Messages in alphabetical order.
    pub messages: Vec<Message>,
    /// Merged text of each language, without comments.
    pub sources: Vec<(&'static str, String)>,
}

type Entries = BTreeMap<String, Entry>;

/// Merges and checks all files.
///
/// # Errors
/// One line per fault: `file:line: sentence`.
pub fn check(files: &[File]) -> Result<Locales, Vec<String>> {
    let mut faults = Vec::new();
    let [english, khmer] = LANGUAGES.map(|language| merge(files, language, &mut faults));
    for entries in [&english, &khmer] {
        references(entries, &mut faults);
        names(entries, &mut faults);
    }
    missing(&english, &khmer, "km", &mut faults);
    missing(&khmer, &english, "en", &mut faults);
    let messages = pair(&english, &khmer, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    let sources = LANGUAGES.map(|language| (language, source(files, language))).into();
    Ok(Locales { messages, sources })
}

fn merge(files: &[File], language: &str, faults: &mut Vec<String>) -> Entries {
    let mut entries = Entries::new();
    for file in files.iter().filter(|file| file.language == language) {
        for entry in collect::entries(file, faults) {
            if let Some(first) = entries.get(&entry.id) {
                faults.push(format!("{}: `{}` stands already at {}", entry.place, entry.id, first.place));
            } else {
                entries.insert(entry.id.clone(), entry);
            }
        }
    }
    entries
}

/// Refuses references to nothing, and messages that quote themselves.
fn references(entries: &Entries, faults: &mut Vec<String>) {
    for entry in entries.values() {
        for reference in entry.references.iter().filter(|id| !entries.contains_key(*id)) {
            faults.push(format!(
                "{}: `{}` refers to `{reference}`, which does not exist",
                entry.place, entry.id
            ));
        }
        if reached(entries, entry).contains(&entry.id) {
            faults.push(format!("{}: `{}` refers to itself", entry.place, entry.id));
        }
    }
}

/// Every entry an entry refers to, directly or through others.
fn reached(entries: &Entries, entry: &Entry) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut next: Vec<&String> = entry.references.iter().collect();
    while let Some(id) = next.pop() {
        if found.insert(id.clone()) {
            next.extend(entries.get(id).iter().flat_map(|entry| &entry.references));
        }
    }
    found
}

/// Refuses ids and variables that cannot become functions and parameters.
fn names(entries: &Entries, faults: &mut Vec<String>) {
    let mut methods = BTreeMap::new();
    for entry in entries.values().filter(|entry| !entry.term) {
        if !plain(&entry.id.replace('-', "")) || TAKEN.contains(&entry.id.as_str()) {
            faults.push(format!("{}: `{}` cannot be used as a message id", entry.place, entry.id));
        }
        for name in entry.variables.keys().filter(|name| !plain(name)) {
            faults.push(format!("{}: variable `${name}` must be one plain lower-case word", entry.place));
        }
        if let Some(other) = methods.insert(camel(&entry.id), &entry.id) {
            faults.push(format!("{}: `{}` and `{other}` make the same function name", entry.place, entry.id));
        }
    }
}

fn plain(name: &str) -> bool {
    let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(letters)
        && !KEYWORDS.contains(&name)
}

fn missing(these: &Entries, others: &Entries, language: &str, faults: &mut Vec<String>) {
    for entry in these.values().filter(|entry| !entry.term && !others.contains_key(&entry.id)) {
        faults.push(format!("{}: `{}` is missing in {language}", entry.place, entry.id));
    }
}

fn pair(english: &Entries, khmer: &Entries, faults: &mut Vec<String>) -> Vec<Message> {
    let mut messages = Vec::new();
    for (id, entry) in english.iter().filter(|(_, entry)| !entry.term) {
        let Some(translation) = khmer.get(id) else { continue };
        let mut variables = all_variables(english, entry);
        let translated = all_variables(khmer, translation);
        if !variables.keys().eq(translated.keys()) {
            let [here, there] = [&variables, &translated].map(listed);
            faults.push(format!("{}: `{id}` uses {there}, English uses {here}", translation.place));
        }
        for (name, kind) in translated {
            variables.entry(name).and_modify(|known| *known = (*known).max(kind));
        }
        messages.push(Message { id: id.clone(), english: entry.first_line.clone(), variables });
    }
    messages
}

/// Own variables and those of quoted messages; a term has its own, which nobody passes in.
fn all_variables(entries: &Entries, entry: &Entry) -> BTreeMap<String, Kind> {
    let mut variables = entry.variables.clone();
    for quoted in reached(entries, entry).iter().filter_map(|id| entries.get(id)).filter(|entry| !entry.term)
    {
        for (name, kind) in &quoted.variables {
            variables.entry(name.clone()).and_modify(|known| *known = (*known).max(*kind)).or_insert(*kind);
        }
    }
    variables
}

fn listed(variables: &BTreeMap<String, Kind>) -> String {
    if variables.is_empty() {
        return "no variables".into();
    }
    variables.keys().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
}

/// The files of a language one after the other, without comments: a line that starts with `#` is always one.
fn source(files: &[File], language: &str) -> String {
    let texts = files.iter().filter(|file| file.language == language).map(|file| file.source.as_str());
    let lines = texts.flat_map(str::lines).filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// `learn-greeting` -> `learnGreeting`
pub fn camel(id: &str) -> String {
    let mut words = id.split('-');
    let mut name = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.extend(letters);
    }
    name
}

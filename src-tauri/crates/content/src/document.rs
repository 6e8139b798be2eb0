//! A TOML file that remembers where everything stands. It knows no file names and no content: only lines, keys and values.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error, ValueDeserializer};

use crate::files::line_at;
use crate::finding::Slip;
use crate::translation::Standing;

/// A value with its place.
pub(crate) type Node<'a> = Spanned<DeValue<'a>>;

/// A parsed TOML text.
pub(crate) struct Document<'a> {
    text: &'a str,
    start: usize,
    root: Node<'a>,
    /// Keys at the top that belong to the translation, not to the content.
    pub(crate) header: &'static [&'static str],
    /// How the translation stands.
    pub(crate) standing: Standing,
}

impl<'a> Document<'a> {
    /// Parses a part of a text (all of it, or the front matter of a lesson), with every mistake of syntax found on the way.
    pub(crate) fn parse(text: &'a str, part: Range<usize>) -> (Self, Vec<Slip>) {
        let start = part.start;
        let (table, errors) = DeTable::parse_recoverable(text.get(part).unwrap_or_default());
        let root = Spanned::new(table.span(), DeValue::Table(table.into_inner()));
        let document = Self { text, start, root, header: &[], standing: Standing::SOURCE };
        let slip = |error: &Error| {
            let message = error.message().replace('\n', ", ");
            (
                document.line_of(error.span()),
                format!("this is not TOML ({message}): compare it with content/README.md"),
            )
        };
        let mut slips: Vec<Slip> = errors.iter().map(slip).collect();
        slips.dedup_by_key(|slip| slip.0);
        (document, slips)
    }

    fn line_of(&self, span: Option<Range<usize>>) -> usize {
        line_at(self.text, self.start + span.map_or(0, |span| span.start))
    }

    /// The line of a value.
    pub(crate) fn line(&self, node: &Node<'_>) -> usize {
        self.line_of(Some(node.span()))
    }

    /// The line of the deepest part of a path that exists. In lists a step is the `id` of an entry.
    pub(crate) fn place(&self, path: &[&str]) -> usize {
        let mut node = &self.root;
        let mut span = 0..0;
        for step in path {
            let next = match node.get_ref() {
                DeValue::Table(table) => table.get_key_value(*step).map(|(key, value)| (key.span(), value)),
                DeValue::Array(list) => {
                    list.iter().find(|entry| named(entry, step)).map(|entry| (entry.span(), entry))
                }
                _ => None,
            };
            let Some((found, value)) = next else { break };
            (span, node) = (found, value);
        }
        self.line_of(Some(span))
    }

    /// The line where an id first stands as a key, or as a text of its own.
    pub(crate) fn find(&self, id: &str) -> Option<usize> {
        let mut spans = Vec::new();
        collect(&self.root, id, &mut spans);
        spans.into_iter().min().map(|start| self.line_of(Some(start..start)))
    }

    /// The whole, without some keys of the top and without the translation's header.
    pub(crate) fn head(&self, without: &[&str]) -> Node<'a> {
        let mut root = self.root.clone();
        if let DeValue::Table(table) = root.get_mut() {
            for key in without.iter().chain(self.header) {
                table.remove(*key);
            }
        }
        root
    }

    /// A value of the top by its key.
    pub(crate) fn get(&self, key: &str) -> Option<&Node<'a>> {
        self.root.get_ref().get(key)
    }

    /// Reads a value, without a look at keys nobody knows.
    ///
    /// # Errors
    /// The first thing that does not fit.
    pub(crate) fn decode<T: DeserializeOwned>(&self, node: Node<'a>) -> Result<T, Slip> {
        let line = self.line(&node);
        T::deserialize(ValueDeserializer::from(node)).map_err(|error| self.slip(&error, line))
    }

    /// The line and words of an error that the reader of a value gave.
    pub(crate) fn slip(&self, error: &Error, fallback: usize) -> Slip {
        let line = error.span().map_or(fallback, |span| self.line_of(Some(span)));
        let message = error.message().trim().replace('\n', ", ");
        let message = match message.strip_prefix("missing field ") {
            Some(field) => format!("{field} is missing: add it"),
            None => format!("{message}: compare it with content/README.md"),
        };
        (line, message)
    }

    /// Reads a value and names every key that nobody knows.
    pub(crate) fn read<T: DeserializeOwned + Serialize>(&self, node: Node<'a>) -> (Option<T>, Vec<Slip>) {
        match self.decode::<T>(node.clone()) {
            Ok(value) => {
                let slips = self.unknown(&node, &[json(&value)]);
                (Some(value), slips)
            }
            Err(slip) => (None, vec![slip]),
        }
    }

    /// Keys of a value that none of its readings gives back.
    pub(crate) fn unknown(&self, node: &Node<'_>, readings: &[Json]) -> Vec<Slip> {
        let mut slips = Vec::new();
        self.compare(node, readings, &mut slips);
        slips
    }

    fn compare(&self, node: &Node<'_>, readings: &[Json], slips: &mut Vec<Slip>) {
        match node.get_ref() {
            DeValue::Table(table) => {
                for (key, value) in table {
                    let name: &str = key.get_ref();
                    let inner: Vec<Json> =
                        readings.iter().filter_map(|json| json.get(name).cloned()).collect();
                    if inner.is_empty() {
                        let line = self.line_of(Some(key.span()));
                        slips.push((
                            line,
                            format!("nobody knows the key `{name}` here: remove it or mend its spelling"),
                        ));
                    } else {
                        self.compare(value, &inner, slips);
                    }
                }
            }
            DeValue::Array(list) => {
                for (index, value) in list.iter().enumerate() {
                    let inner: Vec<Json> =
                        readings.iter().filter_map(|json| json.get(index).cloned()).collect();
                    self.compare(value, &inner, slips);
                }
            }
            _ => {}
        }
    }

    /// Texts that hold nothing, or still hold what a new file begins with.
    pub(crate) fn blanks(&self) -> Vec<Slip> {
        let mut spans = Vec::new();
        blank(&self.head(&[]), &mut spans);
        spans.sort_unstable();
        let slip = |(start, what): (usize, &str)| (self.line_of(Some(start..start)), what.to_owned());
        spans.into_iter().map(slip).collect()
    }
}

/// A value as JSON; what cannot be written as JSON is null.
pub(crate) fn json<T: Serialize>(value: &T) -> Json {
    serde_json::to_value(value).unwrap_or_default()
}

fn named(entry: &Node<'_>, id: &str) -> bool {
    entry.get_ref().get("id").and_then(|found| found.get_ref().as_str()) == Some(id)
}

fn collect(node: &Node<'_>, id: &str, spans: &mut Vec<usize>) {
    match node.get_ref() {
        DeValue::String(text) if text == id => spans.push(node.span().start),
        DeValue::Array(list) => list.iter().for_each(|entry| collect(entry, id, spans)),
        DeValue::Table(table) => {
            for (key, value) in table {
                if key.get_ref() == id {
                    spans.push(key.span().start);
                }
                collect(value, id, spans);
            }
        }
        _ => {}
    }
}

/// What a new file holds where words are still to be written.
pub(crate) const TO_WRITE: &str = "TODO";

/// What is said of it.
pub(crate) const UNWRITTEN: &str = "this still says TODO: write it";

fn blank(node: &Node<'_>, spans: &mut Vec<(usize, &'static str)>) {
    match node.get_ref() {
        DeValue::String(text) if text.trim().is_empty() => {
            spans.push((node.span().start, "this text is empty: write it"));
        }
        DeValue::String(text) if text.contains(TO_WRITE) => spans.push((node.span().start, UNWRITTEN)),
        DeValue::Array(list) => list.iter().for_each(|entry| blank(entry, spans)),
        DeValue::Table(table) => table.values().for_each(|value| blank(value, spans)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_path_leads_to_the_line_of_its_deepest_part() {
        let text = "x = 1\n\n[[item]]\nid = \"one\"\nwhy.a = \"A\"\n\n[[item]]\nid = \"two\"\n";
        let (document, slips) = Document::parse(text, 0..text.len());
        assert_eq!(slips, []);
        assert_eq!(document.place(&["item", "one", "why", "a"]), 5);
        assert_eq!(document.place(&["item", "two", "why", "a"]), 7);
        assert_eq!(document.place(&["none"]), 1);
    }

    proptest! {
        #[test]
        fn no_text_stops_the_reader(text in "([a-c=.\"'\\[\\]{}#0-9 \n]|\\[\\[a\\]\\]\n|a = |ក){0,60}") {
            let (document, slips) = Document::parse(&text, 0..text.len());
            document.place(&["a", "b"]);
            document.blanks();
            prop_assert!(slips.iter().all(|(line, _)| *line >= 1));
        }
    }
}

//! Ids at the desk: those a file names, those it should name, and those it may point at.

use std::collections::BTreeSet;
use toml::de::DeValue;

use crate::desk::Desk;
use crate::document::Node;

impl Desk<'_> {
    /// The ids of the entries of a list such as `[[item]]`, also of those that could not be read.
    pub(crate) fn listed(&self, file: &str, key: &str) -> Vec<String> {
        let is_list = |node: &&Node<'_>| node.get_ref().is_array();
        let list = self.documents.get(file).and_then(|document| document.get(key)).filter(is_list);
        if list.is_some() { self.ids(file, &[key]) } else { Vec::new() }
    }

    /// The ids of the entries of a list, or the keys of a table, also of those that could not be read.
    pub(crate) fn ids(&self, file: &str, path: &[&str]) -> Vec<String> {
        let mut node = None;
        for step in path {
            node = match node {
                None => self.documents.get(file).and_then(|document| document.get(step)),
                Some(found) => Node::get_ref(found).get(*step),
            };
            if node.is_none() {
                return Vec::new();
            }
        }
        let id = |entry: &Node<'_>| {
            entry.get_ref().get("id").and_then(|id| id.get_ref().as_str()).map(str::to_owned)
        };
        match node.map(Node::get_ref) {
            Some(DeValue::Array(list)) => list.iter().filter_map(id).collect(),
            Some(DeValue::Table(table)) => table.keys().map(|key| key.get_ref().to_string()).collect(),
            _ => Vec::new(),
        }
    }

    /// Compares the ids a file gives words for with those of the structure. A file that could not be opened and a structure that
    /// names nothing have been noted before.
    pub(crate) fn same_ids(&mut self, file: &str, path: &[&str], wanted: &[String]) {
        if !self.documents.contains_key(file) || wanted.is_empty() {
            return;
        }
        let (found, name) = (self.ids(file, path), path.join("."));
        for id in wanted.iter().filter(|id| !found.contains(id)) {
            self.error(file, path, format!("`{name}` has no words for `{id}`: add them"));
        }
        for id in found.iter().filter(|id| !wanted.contains(id)) {
            let place: Vec<&str> = path.iter().copied().chain([id.as_str()]).collect();
            self.error(
                file,
                &place,
                format!("`{name}` has words for `{id}`, which the structure does not name: remove them"),
            );
        }
        let mut seen = BTreeSet::new();
        for id in found.iter().filter(|id| !seen.insert(id.as_str())) {
            self.error(file, path, format!("`{name}` has words for `{id}` twice: remove one"));
        }
    }

    /// Notes ids that are not among those known. Where nothing is known, its file could not be read, which has been noted before.
    pub(crate) fn known<I: AsRef<str>>(
        &mut self,
        file: &str,
        path: &[&str],
        what: &str,
        ids: impl IntoIterator<Item = I>,
        known: &BTreeSet<String>,
    ) {
        for id in ids {
            let id = id.as_ref();
            if !known.is_empty() && !known.contains(id) {
                self.error(file, path, format!("there is no {what} `{id}`: mend the id or add the {what}"));
            }
        }
    }

    /// Notes ids that stand in a list twice.
    pub(crate) fn once<'i>(&mut self, file: &str, rows: impl IntoIterator<Item = (usize, &'i str)>) {
        let mut seen = BTreeSet::new();
        for (line, id) in rows {
            if !seen.insert(id) {
                self.error_on(file, line, format!("the id `{id}` is used twice: give one of them another"));
            }
        }
    }
}

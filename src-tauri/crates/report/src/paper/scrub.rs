//! Keeps names out of a copy to share. Sections leave out what holds names; this looks once more at what people wrote: the title of an
//! action or the purpose of a tool may name somebody.

use super::model::{Block, Paper};
use super::value::{Said, Value};

/// Stands in place of a name.
const GONE: &str = "▒▒▒";
/// Shorter names are parts of too many words.
const SHORTEST: usize = 4;

/// Puts a mark in place of each name.
pub(super) fn scrub(paper: &mut Paper, names: &[String]) {
    let names: Vec<&str> =
        names.iter().map(String::as_str).filter(|name| name.chars().count() >= SHORTEST).collect();
    for section in &mut paper.sections {
        for block in &mut section.blocks {
            let Block::Table(table) = block else { continue };
            for value in table.rows.iter_mut().flat_map(|row| &mut row.cells) {
                match value {
                    Value::Text { text } => clean(text, &names),
                    Value::Words { words: Said(words), .. } => {
                        words.values_mut().for_each(|text| clean(text, &names))
                    }
                    _ => {}
                }
            }
        }
    }
}

fn clean(text: &mut String, names: &[&str]) {
    for name in names {
        if text.contains(name) {
            *text = text.replace(name, GONE);
        }
    }
}

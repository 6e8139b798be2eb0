//! `facts/` and `glossary/`: short entries that lessons and questions point to.

use sala_domain::catalog::{Fact, FactStatus, Term, TermWords};
use sala_domain::person::Language;
use sala_domain::{FactId, TermId};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::collections::BTreeMap;

use crate::day::Day;
use crate::desk::Desk;
use crate::shape;

pub(crate) const FACTS: &str = "facts/facts.toml";
pub(crate) const GLOSSARY: &str = "glossary/glossary.toml";

#[derive(Serialize, Deserialize)]
struct FactRow {
    id: FactId,
    status: FactStatus,
    as_of: Day,
    review_by: Day,
    source: String,
}

#[derive(Clone, Serialize, Deserialize)]
struct FactWords {
    text: String,
}

#[derive(Serialize, Deserialize)]
struct TermRow {
    id: TermId,
    confidence: String,
    /// Modules that use it: for authors only.
    #[serde(default)]
    modules: Vec<String>,
}

/// Words by id, per language, compared with the ids of the structure.
fn words<T: DeserializeOwned + Serialize>(
    desk: &mut Desk<'_>,
    folder: &str,
    table: &str,
    ids: &[String],
) -> BTreeMap<Language, BTreeMap<String, T>> {
    let mut words = BTreeMap::new();
    for language in Language::ALL {
        let file = format!("{folder}/{}.toml", language.code());
        words.insert(language, desk.entries(&file, table));
        desk.same_ids(&file, &[table], ids);
    }
    words
}

/// The words of one id, per language.
fn of<T: Clone>(words: &BTreeMap<Language, BTreeMap<String, T>>, id: &str) -> BTreeMap<Language, T> {
    words.iter().filter_map(|(language, entries)| Some((*language, entries.get(id)?.clone()))).collect()
}

/// Reads the dated facts.
pub(crate) fn facts(desk: &mut Desk<'_>) -> BTreeMap<FactId, Fact> {
    let rows = desk.rows::<FactRow>(FACTS, "fact");
    desk.once(FACTS, rows.iter().map(|(line, row)| (*line, row.id.as_str())));
    let words = words::<FactWords>(desk, "facts", "facts", &desk.listed(FACTS, "fact"));
    let mut facts = BTreeMap::new();
    for (_, row) in rows {
        let id = row.id.as_str();
        shape::slug(desk, FACTS, &["fact", id, "id"], id);
        if row.review_by < row.as_of {
            desk.error(
                FACTS,
                &["fact", id, "review_by"],
                "`review_by` lies before `as_of`: mend one of them",
            );
        } else if row.review_by.0 < desk.today {
            let message = format!("the fact `{id}` is stale: check it and set a new `as_of` and `review_by`");
            desk.warn(FACTS, &["fact", id, "review_by"], message);
        }
        let words = of(&words, id).into_iter().map(|(language, words)| (language, words.text)).collect();
        let (as_of, review_by) = (row.as_of.0, row.review_by.0);
        facts.insert(
            row.id.clone(),
            Fact { id: row.id, status: row.status, as_of, review_by, source: row.source, words },
        );
    }
    facts
}

/// Reads the glossary.
pub(crate) fn glossary(desk: &mut Desk<'_>) -> BTreeMap<TermId, Term> {
    let rows = desk.rows::<TermRow>(GLOSSARY, "term");
    desk.once(GLOSSARY, rows.iter().map(|(line, row)| (*line, row.id.as_str())));
    let words = words::<TermWords>(desk, "glossary", "terms", &desk.listed(GLOSSARY, "term"));
    let mut glossary = BTreeMap::new();
    for (_, row) in rows {
        let id = row.id.as_str();
        shape::slug(desk, GLOSSARY, &["term", id, "id"], id);
        if !matches!(row.confidence.as_str(), "H" | "M-H" | "M" | "L-M" | "L") {
            let message = format!("the confidence `{}` is not H, M-H, M, L-M or L: mend it", row.confidence);
            desk.error(GLOSSARY, &["term", id, "confidence"], message);
        }
        let words = of(&words, id);
        glossary.insert(row.id.clone(), Term { id: row.id, confidence: row.confidence, words });
    }
    glossary
}

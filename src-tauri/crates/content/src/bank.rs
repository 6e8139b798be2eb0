//! Banks: structure and key of every question, its words per language, and the lints on them.

use sala_domain::catalog::Module;
use sala_domain::item::{Difficulty, Item, ItemUse, ItemWords, OptionWords};
use sala_domain::person::Language;
use sala_domain::{FactId, ItemId, LessonId, ObjectiveId, RuleId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::day::Day;
use crate::desk::Desk;
use crate::module::World;
use crate::{shape, wording};

#[derive(Serialize, Deserialize)]
struct Head {
    objective: ObjectiveId,
}

#[derive(Serialize, Deserialize)]
struct Row {
    id: ItemId,
    key: String,
    #[serde(rename = "use")]
    purpose: ItemUse,
    #[serde(default)]
    critical: bool,
    difficulty: Difficulty,
    lesson: LessonId,
    #[serde(default)]
    topics: Vec<String>,
    #[serde(default)]
    rules: Vec<RuleId>,
    #[serde(default)]
    facts: Vec<FactId>,
    source: String,
    review_by: Day,
}

#[derive(Serialize, Deserialize)]
struct WordsRow {
    id: ItemId,
    stem: String,
    a: Option<String>,
    b: Option<String>,
    c: Option<String>,
    d: Option<String>,
    why: BTreeMap<String, String>,
}

/// Reads the bank of one objective.
pub(crate) fn read(
    desk: &mut Desk<'_>,
    module: &str,
    objective: &ObjectiveId,
    world: &World,
) -> BTreeMap<ItemId, Item> {
    let file = format!("modules/{module}/bank/{objective}.toml");
    let head: Option<Head> = desk.head(&file, &["item"]);
    if let Some(head) = head.filter(|head| head.objective != *objective) {
        let message = format!(
            "this file is about `{}` but is named after `{objective}`: make them the same",
            head.objective
        );
        desk.error(&file, &["objective"], message);
    }
    let rows = desk.rows::<Row>(&file, "item");
    desk.once(&file, rows.iter().map(|(line, row)| (*line, row.id.as_str())));
    let ids = desk.listed(&file, "item");
    let mut words: BTreeMap<Language, BTreeMap<ItemId, ItemWords>> = BTreeMap::new();
    for language in world.languages.iter().copied() {
        let file = format!("modules/{module}/{}/bank/{objective}.toml", language.code());
        let found = desk.rows::<WordsRow>(&file, "item").into_iter();
        let joined = found.map(|(_, row)| options(desk, &file, row, language)).collect();
        words.insert(language, joined);
        desk.same_ids(&file, &["item"], &ids);
    }
    let mut items = BTreeMap::new();
    for (_, row) in rows {
        check(desk, &file, objective, &row, world);
        let item = join(row, objective, &words);
        translated(desk, module, &item);
        items.insert(item.id.clone(), item);
    }
    items
}

/// Joins options with their reasons and judges what can be judged from one language alone.
fn options(desk: &mut Desk<'_>, file: &str, row: WordsRow, language: Language) -> (ItemId, ItemWords) {
    let id = row.id.as_str();
    let mut options = BTreeMap::new();
    for (letter, text) in [("a", row.a), ("b", row.b), ("c", row.c), ("d", row.d)] {
        match (text, row.why.get(letter)) {
            (Some(text), Some(why)) => {
                options.insert(letter.to_owned(), OptionWords { text, why: why.clone() });
            }
            (Some(_), None) => {
                let message = format!("option {letter} has no reason: add `why.{letter}`");
                desk.error(file, &["item", id, letter], message);
            }
            (None, Some(_)) => {
                let message =
                    format!("`why.{letter}` has no option {letter}: write the option or remove the reason");
                desk.error(file, &["item", id, "why", letter], message);
            }
            (None, None) if letter == "d" => {}
            (None, None) => {
                desk.error(file, &["item", id], format!("`{id}` has no option {letter}: write it"))
            }
        }
    }
    for letter in row.why.keys().filter(|letter| !["a", "b", "c", "d"].contains(&letter.as_str())) {
        desk.error(
            file,
            &["item", id, "why", letter],
            format!("`why.{letter}` is not a, b, c or d: mend it"),
        );
    }
    let words = ItemWords { stem: row.stem, options };
    for (field, message) in wording::in_one_language(&words, language) {
        desk.error(file, &["item", id, &field], message);
    }
    (row.id, words)
}

/// Judges the structure of one item.
fn check(desk: &mut Desk<'_>, file: &str, objective: &ObjectiveId, row: &Row, world: &World) {
    let id = row.id.as_str();
    let at = |key: &'static str| ["item", id, key];
    if !shape::is_item(objective, id) {
        desk.error(
            file,
            &at("id"),
            format!("the id `{id}` does not look like `{objective}-01` or `{objective}-R1`: change it"),
        );
    }
    if !matches!(row.key.as_str(), "a" | "b" | "c" | "d") {
        desk.error(file, &at("key"), format!("the key `{}` is not a, b, c or d: mend it", row.key));
    }
    if row.critical
        && !world.critical.is_empty()
        && !world.critical_objectives.contains(objective.as_str())
        && !row.rules.iter().any(|rule| world.critical.contains(rule.as_str()))
    {
        let rules: Vec<&str> = world.critical.iter().map(String::as_str).collect();
        let message = format!(
            "a critical item must rest on one of {}: name it in `rules`, or its objective under `critical_objectives`",
            rules.join(", ")
        );
        desk.error(file, &at("critical"), message);
    }
    desk.known(file, &at("lesson"), "lesson", [row.lesson.as_str()], &world.lessons);
    desk.known(file, &at("rules"), "rule", row.rules.iter().map(RuleId::as_str), &world.rules);
    desk.known(file, &at("facts"), "fact", row.facts.iter().map(FactId::as_str), &world.facts);
    shape::topics(desk, file, &at("topics"), &row.topics);
    if row.review_by.0 < desk.today {
        let message =
            format!("`{id}` was to be looked at by {}: read it again and set a new day", row.review_by.0);
        desk.warn(file, &at("review_by"), message);
    }
}

fn join(row: Row, objective: &ObjectiveId, words: &BTreeMap<Language, BTreeMap<ItemId, ItemWords>>) -> Item {
    let of = words.iter().filter_map(|(language, items)| Some((*language, items.get(&row.id)?.clone())));
    Item {
        words: of.collect(),
        id: row.id,
        objective: objective.clone(),
        key: row.key,
        purpose: row.purpose,
        critical: row.critical,
        difficulty: row.difficulty,
        lesson: row.lesson,
        topics: row.topics,
        rules: row.rules,
        facts: row.facts,
        source: row.source,
        review_by: row.review_by.0,
    }
}

/// Judges an item across its languages: the key is an option everywhere, and options are the same letters.
fn translated(desk: &mut Desk<'_>, module: &str, item: &Item) {
    let id = item.id.as_str();
    let english = item.words.get(&Language::En);
    for (language, words) in &item.words {
        let file = format!("modules/{module}/{}/bank/{}.toml", language.code(), item.objective);
        if !words.options.contains_key(&item.key) && item.key == "d" {
            desk.error(
                &file,
                &["item", id],
                format!("the key of `{id}` is `d`, but there is no option d: write it or change the key"),
            );
        }
        let Some(english) = english.filter(|_| *language != Language::En) else { continue };
        if english.options.contains_key("d") != words.options.contains_key("d") {
            desk.error(
                &file,
                &["item", id],
                format!("`{id}` has an option d in one language only: make them the same"),
            );
        }
        if let Some((field, message)) = wording::negative_in_khmer(&english.stem, &words.stem) {
            desk.error(&file, &["item", id, &field], message);
        }
    }
}

/// Whether every item a module's banks list could be read, so that counts over them mean something.
pub(crate) fn is_complete(desk: &Desk<'_>, module: &Module) -> bool {
    let listed =
        |objective| desk.listed(&format!("modules/{}/bank/{objective}.toml", module.id), "item").len();
    module.objectives.iter().map(listed).sum::<usize>() == module.items.len()
}

/// Looks for words that give a key away, over all banks of a module (English only).
pub(crate) fn clues(desk: &mut Desk<'_>, module: &str, items: &BTreeMap<ItemId, Item>) {
    let english = |item: &Item| item.words.get(&Language::En).cloned();
    let bank: Vec<ItemWords> = items.values().filter_map(english).collect();
    let counts = wording::frequencies(bank.iter());
    for item in items.values() {
        let file = format!("modules/{module}/en/bank/{}.toml", item.objective);
        let Some(words) = item.words.get(&Language::En) else { continue };
        for (field, message) in wording::clues(words, &item.key, &counts) {
            desk.error(&file, &["item", item.id.as_str(), &field], message);
        }
    }
}

//! Exercises: structure and key, words per language, and what the kind itself calls a mistake.

use sala_domain::exercise::{Exercise, Heading, Key, Mistake, Words, grid};
use sala_domain::policy::Policy;
use sala_domain::{ExerciseId, FactId, ObjectiveId, RuleId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use toml::de::ValueDeserializer;

use crate::desk::Desk;
use crate::document::{Document, json};
use crate::finding::Slip;
use crate::module::World;
use crate::shape;

/// The lines every structure file has.
#[derive(Default, Serialize, Deserialize)]
struct Common {
    objectives: Vec<ObjectiveId>,
    rules: Vec<RuleId>,
    topics: Vec<String>,
    #[serde(default)]
    facts: Vec<FactId>,
    minutes: u32,
}

/// Reads an exercise of a module; `None` when its structure cannot be read.
pub(crate) fn read(desk: &mut Desk<'_>, module: &str, id: &ExerciseId, world: &World) -> Option<Exercise> {
    let file = format!("modules/{module}/exercises/{id}.toml");
    shape::slug(desk, &file, &[], id.as_str());
    let (common, key, slips) = desk.open(&file).map(structure).unwrap_or_default();
    desk.slips(&file, slips);
    desk.known(
        &file,
        &["objectives"],
        "objective",
        common.objectives.iter().map(ObjectiveId::as_str),
        &world.objectives,
    );
    desk.known(&file, &["rules"], "rule", common.rules.iter().map(RuleId::as_str), &world.rules);
    desk.known(&file, &["facts"], "fact", common.facts.iter().map(FactId::as_str), &world.facts);
    shape::topics(desk, &file, &["topics"], &common.topics);
    let kind = key.as_ref().map(Key::kind);
    let (mut headings, mut words) = (BTreeMap::new(), BTreeMap::new());
    for language in world.languages.iter().copied() {
        let file = format!("modules/{module}/{}/exercises/{id}.toml", language.code());
        let Some((document, kind)) = desk.open(&file).zip(kind) else { continue };
        let (heading, found, slips) = in_language(document, kind);
        desk.slips(&file, slips);
        if let (Some(key), Some(found)) = (&key, &found) {
            mistakes(desk, &file, key.mistakes_in(found));
        }
        headings.extend(heading.map(|heading| (language, heading)));
        words.extend(found.map(|found| (language, found)));
    }
    let key = key?;
    mistakes(desk, &file, key.mistakes());
    if let (Key::Grid(key), Some(policy)) = (&key, &world.grid) {
        grid(desk, &file, key, policy);
    }
    let Common { objectives, rules, topics, facts, minutes } = common;
    Some(Exercise { id: id.clone(), objectives, rules, topics, facts, minutes, key, headings, words })
}

fn structure(document: &Document<'_>) -> (Common, Option<Key>, Vec<Slip>) {
    let root = document.head(&[]);
    let common = document.decode::<Common>(root.clone());
    // The kind is a tag, so its reader loses the line: look for the word it complains of.
    let key = document.decode::<Key>(root.clone()).map_err(|(line, message)| {
        let word = message.split('`').nth(1).unwrap_or_default();
        (document.find(word).unwrap_or(line), message)
    });
    match (common, key) {
        (Ok(common), Ok(key)) => {
            let slips = document.unknown(&root, &[json(&common), json(&key)]);
            (common, Some(key), slips)
        }
        (common, key) => {
            let slips = common.as_ref().err().into_iter().chain(key.as_ref().err()).cloned().collect();
            (common.unwrap_or_default(), key.ok(), slips)
        }
    }
}

fn in_language(document: &Document<'_>, kind: &str) -> (Option<Heading>, Option<Words>, Vec<Slip>) {
    let root = document.head(&[]);
    let (heading, heading_slip) = match document.decode::<Heading>(root.clone()) {
        Ok(heading) => (Some(heading), None),
        Err(slip) => (None, Some(slip)),
    };
    let (words, words_slip) = match Words::read(kind, ValueDeserializer::from(root.clone())) {
        Ok(words) => (Some(words), None),
        Err(error) => (None, Some(document.slip(&error, 1))),
    };
    let mut slips: Vec<Slip> = heading_slip.into_iter().chain(words_slip).collect();
    if let (Some(heading), Some(words)) = (&heading, &words) {
        slips.extend(document.unknown(&root, &[json(heading), json(words)]));
    }
    (heading, words, slips)
}

/// Notes what a kind of exercise or drawing calls a mistake, at the line it speaks of.
pub(crate) fn mistakes(desk: &mut Desk<'_>, file: &str, mistakes: Vec<Mistake>) {
    for Mistake { id, message } in mistakes {
        let line = desk.open(file).map_or(1, |document| {
            let section: Vec<&str> = message.split('`').nth(1).unwrap_or_default().split('.').collect();
            let inside: Vec<&str> = section.iter().copied().chain([id.as_str()]).collect();
            match section.first().is_some_and(|first| document.get(first).is_some()) {
                true => document.place(&inside),
                false => document.find(&id).unwrap_or(1),
            }
        });
        let message =
            if message.contains(&format!("`{id}`")) { message } else { format!("`{id}`: {message}") };
        desk.error_on(file, line, message);
    }
}

/// A grid about data and tool classes must say what the policy says.
fn grid(desk: &mut Desk<'_>, file: &str, key: &grid::Key, policy: &Policy) {
    if !key.policy {
        return;
    }
    for row in &key.rows {
        let cells = key.key.get(row).map(Vec::as_slice).unwrap_or_default();
        for (column, answer) in key.columns.iter().zip(cells) {
            let wanted = policy.cell(&row.as_str().into(), &column.as_str().into()).map(|cell| cell.answer);
            let message = match wanted {
                Some(wanted) if wanted == *answer => continue,
                Some(wanted) => {
                    format!("the policy says `{}` for {row} in {column}: make the key say so", wanted.code())
                }
                None => format!(
                    "the policy has no cell for {row} in {column}: use its ids, or set `policy = false`"
                ),
            };
            desk.error(file, &["key", row], message);
        }
    }
}

//! `topics/`: the topics of the sources, and whether lessons and items name topics that exist.

use sala_domain::ModuleId;
use sala_domain::catalog::Module;
use sala_domain::topic::Topic;
use std::collections::{BTreeMap, BTreeSet};

use crate::desk::Desk;
use crate::shape;

pub(crate) const FILE: &str = "topics/topics.toml";

/// Reads the topics.
pub(crate) fn read(desk: &mut Desk<'_>) -> Vec<Topic> {
    let rows = desk.rows::<Topic>(FILE, "topic");
    desk.once(FILE, rows.iter().map(|(line, row)| (*line, row.id.as_str())));
    for (_, topic) in &rows {
        let id = topic.id.as_str();
        shape::topics(desk, FILE, &["topic", id, "id"], std::slice::from_ref(&topic.id));
        shape::care(desk, FILE, &["topic", id, "care"], &topic.care);
    }
    rows.into_iter().map(|(_, topic)| topic).collect()
}

/// Notes topics that a module names and nobody knows.
pub(crate) fn known(desk: &mut Desk<'_>, topics: &[Topic], modules: &BTreeMap<ModuleId, Module>) {
    let known: BTreeSet<String> = topics.iter().map(|topic| topic.id.clone()).collect();
    for module in modules.values() {
        for lesson in &module.lessons {
            let file = format!("modules/{}/module.toml", module.id);
            desk.known(&file, &["lesson", lesson.id.as_str(), "topics"], "topic", &lesson.topics, &known);
        }
        for exercise in module.exercises.values() {
            let file = format!("modules/{}/exercises/{}.toml", module.id, exercise.id);
            desk.known(&file, &["topics"], "topic", &exercise.topics, &known);
        }
        for item in module.items.values() {
            let file = format!("modules/{}/bank/{}.toml", module.id, item.objective);
            desk.known(&file, &["item", item.id.as_str(), "topics"], "topic", &item.topics, &known);
        }
    }
}

//! Topics of the sources, and what the curriculum does with each: where it is taught and which questions test it.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::catalog::Catalog;
use crate::item::ItemUse;
use crate::{ItemId, LessonId, ModuleId};

/// Why a topic is taught and never asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Untested {
    /// It names a source.
    Identity,
    /// It is a seller's language.
    Marketing,
}

/// A topic of a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Topic {
    /// Its id, such as `S0-60`.
    pub id: String,
    /// The module that must teach and test it.
    pub module: ModuleId,
    /// What it is about, for authors.
    pub about: String,
    /// Correction notes it needs.
    #[serde(default)]
    pub care: Vec<String>,
    /// Why it is not tested, where it is not.
    #[serde(default)]
    pub untested: Option<Untested>,
}

/// What the curriculum does with a topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// The module that must teach it.
    pub module: ModuleId,
    /// Lessons of that module that teach it.
    pub lessons: Vec<LessonId>,
    /// Check items of any module that test it.
    pub items: Vec<ItemId>,
}

/// What is missing for a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The topic.
    pub topic: String,
    /// The module that must teach it.
    pub module: ModuleId,
    /// No lesson of its module teaches it.
    pub untaught: bool,
    /// No check item of its module tests it, and one should.
    pub untested: bool,
    /// Correction notes that no lesson teaching it shows.
    pub care: Vec<String>,
}

/// Every topic with the lessons and items that name it.
pub fn coverage(catalog: &Catalog) -> BTreeMap<String, Coverage> {
    catalog.topics.iter().map(|topic| (topic.id.clone(), cover(catalog, topic))).collect()
}

fn cover(catalog: &Catalog, topic: &Topic) -> Coverage {
    let module = catalog.modules.get(&topic.module);
    let lessons = module.iter().flat_map(|module| &module.lessons);
    let lessons = lessons.filter(|lesson| lesson.topics.contains(&topic.id)).map(|lesson| lesson.id.clone());
    let items = module.iter().flat_map(|module| module.items.values());
    let items = items.filter(|item| item.purpose == ItemUse::Check && item.topics.contains(&topic.id));
    Coverage {
        module: topic.module.clone(),
        lessons: lessons.collect(),
        items: items.map(|item| item.id.clone()).collect(),
    }
}

/// Topics that are not taught, not tested, or taught without their correction, in the order of the sources.
pub fn gaps(catalog: &Catalog) -> Vec<Gap> {
    catalog.topics.iter().filter_map(|topic| gap(catalog, topic)).collect()
}

fn gap(catalog: &Catalog, topic: &Topic) -> Option<Gap> {
    let found = cover(catalog, topic);
    let module = catalog.modules.get(&topic.module);
    let shown = |note: &&String| {
        let lessons = module.iter().flat_map(|module| &module.lessons);
        lessons.filter(|lesson| lesson.topics.contains(&topic.id)).any(|lesson| lesson.care.contains(note))
    };
    let gap = Gap {
        topic: topic.id.clone(),
        module: topic.module.clone(),
        untaught: found.lessons.is_empty(),
        untested: topic.untested.is_none() && found.items.is_empty(),
        care: topic.care.iter().filter(|note| !shown(note)).cloned().collect(),
    };
    (gap.untaught || gap.untested || !gap.care.is_empty()).then_some(gap)
}

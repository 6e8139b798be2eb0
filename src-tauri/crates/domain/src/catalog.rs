//! Everything the content folder holds, joined and checked: what the build embeds and the app reads.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use crate::exercise::Exercise;
use crate::item::Item;
use crate::lesson::Page;
use crate::office::assessment::Instrument;
use crate::person::Language;
use crate::policy::Policy;
use crate::topic::Topic;
use crate::{CheckId, ExerciseId, FactId, ItemId, LessonId, ModuleId, ObjectiveId, RuleId, TermId, TrackId};

pub use crate::track::{CheckPlan, DrawPlan, Track, TrackWords};

/// A lesson in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LessonWords {
    /// Its title.
    pub title: String,
    /// A native reader has read it (always so for the source language).
    pub reviewed: bool,
    /// Made from the English that is shipped now (always so for the source language).
    pub current: bool,
    /// Its pages.
    pub pages: Vec<Page>,
}

/// A lesson.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lesson {
    /// Its id.
    pub id: LessonId,
    /// Minutes it takes.
    pub minutes: u32,
    /// Objectives it serves.
    pub objectives: Vec<ObjectiveId>,
    /// Source topics it teaches.
    pub topics: Vec<String>,
    /// Rules it explains.
    pub rules: Vec<RuleId>,
    /// Correction notes it shows.
    pub care: Vec<String>,
    /// Exercises, done after the pages.
    pub exercises: Vec<ExerciseId>,
    /// The question that ends it.
    pub recall: ItemId,
    /// Words per language.
    pub words: BTreeMap<Language, LessonWords>,
}

/// A module's own words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModuleWords {
    /// Its title.
    pub title: String,
    /// What the learner can do afterwards.
    pub summary: String,
    /// Objectives.
    pub objectives: BTreeMap<ObjectiveId, String>,
}

/// A module.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Module {
    /// Its id.
    pub id: ModuleId,
    /// The track it belongs to.
    pub track: TrackId,
    /// Objectives in order.
    pub objectives: Vec<ObjectiveId>,
    /// Lessons in order.
    pub lessons: Vec<Lesson>,
    /// Exercises by id.
    pub exercises: BTreeMap<ExerciseId, Exercise>,
    /// Bank items by id.
    pub items: BTreeMap<ItemId, Item>,
    /// Words per language.
    pub words: BTreeMap<Language, ModuleWords>,
}

/// How sure a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FactStatus {
    /// Law or policy in force.
    InForce,
    /// Not yet in force.
    Draft,
    /// In force elsewhere.
    Foreign,
    /// What a seller says.
    VendorClaim,
    /// Something that happened.
    Background,
}

/// A statement that can go out of date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// Its id.
    pub id: FactId,
    /// How sure it is.
    pub status: FactStatus,
    /// The day it was known to be so.
    pub as_of: NaiveDate,
    /// The day after which it is stale.
    pub review_by: NaiveDate,
    /// Where it comes from.
    pub source: String,
    /// The statement per language.
    pub words: BTreeMap<Language, String>,
}

impl Fact {
    /// Whether it must be checked before anyone relies on it.
    pub fn stale(&self, today: NaiveDate) -> bool {
        today > self.review_by
    }
}

/// A glossary entry's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermWords {
    /// The term.
    pub term: String,
    /// What it means.
    pub meaning: String,
}

/// A glossary entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// Its id.
    pub id: TermId,
    /// How sure the Khmer word is: `H`, `M-H`, `M`, `L-M` or `L`.
    pub confidence: String,
    /// Words per language.
    pub words: BTreeMap<Language, TermWords>,
}

/// Everything.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Catalog {
    /// SHA-256 in hex over all files: what an event names as the content it was judged by.
    pub hash: String,
    /// The version of the content for people, such as `2026.1`.
    pub version: String,
    /// Tracks in order.
    pub tracks: Vec<Track>,
    /// Modules by id.
    pub modules: BTreeMap<ModuleId, Module>,
    /// The policy.
    pub policy: Policy,
    /// Glossary by id.
    pub glossary: BTreeMap<TermId, Term>,
    /// Facts by id.
    pub facts: BTreeMap<FactId, Fact>,
    /// Topics of the sources, in their order.
    pub topics: Vec<Topic>,
    /// The readiness instrument.
    pub instrument: Instrument,
}

impl Catalog {
    /// A track by id.
    pub fn track(&self, id: &TrackId) -> Option<&Track> {
        self.tracks.iter().find(|track| track.id == *id)
    }

    /// A check by id, with its track.
    pub fn check(&self, id: &CheckId) -> Option<(&Track, &CheckPlan)> {
        self.tracks.iter().find_map(|track| Some((track, track.check(id)?)))
    }

    /// The modules of a track, in order.
    pub fn modules_of<'a>(&'a self, track: &'a Track) -> impl Iterator<Item = &'a Module> {
        track.modules.iter().filter_map(|id| self.modules.get(id))
    }

    /// An item and the module it belongs to.
    pub fn item(&self, id: &ItemId) -> Option<(&Module, &Item)> {
        self.modules.values().find_map(|module| Some((module, module.items.get(id)?)))
    }

    /// Every objective in every language.
    pub fn objective_words(&self) -> BTreeMap<ObjectiveId, BTreeMap<Language, String>> {
        let mut out: BTreeMap<_, BTreeMap<_, _>> = BTreeMap::new();
        for (language, words) in self.modules.values().flat_map(|module| &module.words) {
            for (id, text) in &words.objectives {
                out.entry(id.clone()).or_default().insert(*language, text.clone());
            }
        }
        out
    }

    /// Facts that are stale on a day.
    pub fn stale_facts(&self, today: NaiveDate) -> Vec<FactId> {
        self.facts.values().filter(|fact| fact.stale(today)).map(|fact| fact.id.clone()).collect()
    }
}

impl Module {
    /// A lesson by id.
    pub fn lesson(&self, id: &LessonId) -> Option<&Lesson> {
        self.lessons.iter().find(|lesson| lesson.id == *id)
    }

    /// The language its words are in for somebody who reads `wanted`: the source language while it waits for its translation.
    pub fn language(&self, wanted: Language) -> Language {
        wanted.spoken(&self.words).map_or(wanted, |(language, _)| language)
    }

    /// Minutes of all its lessons.
    pub fn minutes(&self) -> u32 {
        self.lessons.iter().map(|lesson| lesson.minutes).sum()
    }
}

impl Lesson {
    /// How many steps it has: its pages, its exercises and the closing question.
    pub fn steps(&self) -> usize {
        let pages = self.words.values().next().map_or(0, |words| words.pages.len());
        pages + self.exercises.len() + 1
    }
}

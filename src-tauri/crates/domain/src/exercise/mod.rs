//! Exercises: one file a kind. Each kind has a key (structure), words per language, a view without the key, a response and a grade.
//!
//! To add a kind: write `exercise/<kind>.rs` with the five parts below and add one line to [`kinds!`].

pub mod branch;
pub mod calibrate;
pub mod claim;
pub mod classify;
pub mod grid;
mod ids;
pub mod label;
mod listing;
pub mod matching;
pub mod order;
pub mod pdca;
pub mod repair;
pub mod rewrite;
pub mod sheet;
pub mod spot;
pub mod table;
pub mod timeline;
pub mod triage;
pub mod verify;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

pub(crate) use self::listing::compare;
use crate::person::Language;
use crate::{ExerciseId, FactId, ObjectiveId, RuleId};

/// How one part of an answer turned out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    /// Right.
    Good,
    /// Half right, or right by luck of a border case.
    Partial,
    /// Wrong.
    Bad,
    /// Should have been chosen and was not.
    Missed,
    /// Rightly left alone, or said for information only.
    Neutral,
}

/// What is said about one part of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartFeedback {
    /// The part (span, card, step, …).
    pub id: String,
    /// How it turned out.
    pub mark: Mark,
    /// The part in a few words, as the learner saw it.
    pub text: String,
    /// What would have been right, in words, when the answer was not; empty otherwise.
    pub right: String,
    /// Why.
    pub why: String,
}

/// A graded answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Grade {
    /// 0 to 1; exercises that do not count are 1 when finished.
    pub score: f64,
    /// Good enough to go on: at least 0.6 and every critical part right.
    pub passed: bool,
    /// One entry for every part.
    pub parts: Vec<PartFeedback>,
    /// Model answers, where the kind has them.
    pub models: Vec<String>,
}

/// The least score that counts as passed in practice.
pub const PASSING: f64 = 0.6;

impl Grade {
    /// A grade from points got of points possible (never below 0), with a condition on critical parts.
    pub fn new(points: f64, possible: f64, critical_right: bool, parts: Vec<PartFeedback>) -> Self {
        let score = if possible > 0.0 { (points / possible).clamp(0.0, 1.0) } else { 1.0 };
        let score = (score * 1000.0).round() / 1000.0;
        Self { score, passed: critical_right && score >= PASSING, parts, models: Vec::new() }
    }
}

/// A small text with a heading, shown beside claims.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Note {
    /// Its id.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// Its text.
    pub text: String,
}

/// An id with the words shown for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Choice {
    /// Its id.
    pub id: String,
    /// Its words.
    pub text: String,
}

/// Points of parts: one for good, half for partial.
pub(crate) fn points(parts: &[PartFeedback]) -> f64 {
    let points = |part: &PartFeedback| match part.mark {
        Mark::Good => 1.0,
        Mark::Partial => 0.5,
        _ => 0.0,
    };
    parts.iter().map(points).sum()
}

/// Words by id.
pub type Texts = BTreeMap<String, String>;

/// The words of an id; empty if missing, which the content check has refused before.
pub(crate) fn text(texts: &Texts, id: &str) -> String {
    texts.get(id).cloned().unwrap_or_default()
}

pub(crate) fn choices<'a>(ids: impl IntoIterator<Item = &'a String>, texts: &Texts) -> Vec<Choice> {
    ids.into_iter().map(|id| Choice { id: id.clone(), text: text(texts, id) }).collect()
}

/// An author's mistake in an exercise, told without language or file: the content check adds those.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The id it is about.
    pub id: String,
    /// What is wrong and what to do, in one English sentence.
    pub message: String,
}

impl Mistake {
    /// A mistake about an id.
    pub fn new(id: &str, message: impl Into<String>) -> Self {
        Self { id: id.to_owned(), message: message.into() }
    }
}

/// The words every kind has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// The title.
    pub title: String,
    /// What to do.
    pub instruction: String,
    /// The sentence said at the end.
    pub done: String,
}

macro_rules! kinds {
    ($($variant:ident => $module:ident, $tag:literal;)+) => {
        /// Structure and key of an exercise.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(tag = "kind")]
        pub enum Key {$(
            #[doc = concat!("See [`", stringify!($module), "`].")]
            #[serde(rename = $tag)]
            $variant($module::Key),
        )+}

        /// The words of an exercise in one language.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(tag = "kind")]
        pub enum Words {$(
            #[doc = concat!("See [`", stringify!($module), "`].")]
            #[serde(rename = $tag)]
            $variant($module::Words),
        )+}

        /// An exercise as shown: nothing here tells the key.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
        #[serde(tag = "kind")]
        pub enum View {$(
            #[doc = concat!("See [`", stringify!($module), "`].")]
            #[serde(rename = $tag)]
            $variant($module::View),
        )+}

        /// What a learner answered, finished or not.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
        #[serde(tag = "kind")]
        pub enum Response {$(
            #[doc = concat!("See [`", stringify!($module), "`].")]
            #[serde(rename = $tag)]
            $variant($module::Response),
        )+}

        impl Key {
            /// The kind's name, as written in content files.
            pub fn kind(&self) -> &'static str {
                match self {$(Self::$variant(_) => $tag,)+}
            }

            /// Whether its score says something: writing is compared by the learner, not scored.
            pub fn is_scored(&self) -> bool {
                !matches!(self.kind(), "rewrite" | "sheet")
            }

            /// Mistakes in the structure alone.
            pub fn mistakes(&self) -> Vec<Mistake> {
                match self {$(Self::$variant(key) => key.mistakes(),)+}
            }

            /// Mistakes between the structure and the words of one language.
            pub fn mistakes_in(&self, words: &Words) -> Vec<Mistake> {
                match (self, words) {
                    $((Self::$variant(key), Words::$variant(words)) => key.mistakes_in(words),)+
                    _ => vec![Mistake::new("kind", "the words are of another kind than the structure")],
                }
            }

            /// The exercise as shown, in an order drawn from the seed; `None` when the words are of another kind.
            pub fn view(&self, words: &Words, seed: &str) -> Option<View> {
                match (self, words) {
                    $((Self::$variant(key), Words::$variant(words)) => Some(View::$variant(key.view(words, seed))),)+
                    _ => None,
                }
            }

            /// Grades an answer; `None` when words or answer are of another kind.
            pub fn grade(&self, words: &Words, response: &Response) -> Option<Grade> {
                match (self, words, response) {
                    $((Self::$variant(key), Words::$variant(words), Response::$variant(response)) =>
                        Some(key.grade(words, response)),)+
                    _ => None,
                }
            }

            /// A right answer, for demonstrations and simulated learners.
            pub fn solution(&self) -> Response {
                match self {$(Self::$variant(key) => Response::$variant(key.solution()),)+}
            }
        }

        impl Words {
            /// Reads the words of the named kind from a TOML or JSON value.
            ///
            /// # Errors
            /// What the deserializer says, or that the kind is unknown.
            pub fn read<'de, D: serde::Deserializer<'de>>(kind: &str, value: D) -> Result<Self, D::Error> {
                match kind {
                    $($tag => $module::Words::deserialize(value).map(Self::$variant),)+
                    _ => Err(serde::de::Error::custom(format!("there is no exercise kind `{kind}`"))),
                }
            }
        }
    };
}

kinds! {
    Spot => spot, "spot";
    Rewrite => rewrite, "rewrite";
    Classify => classify, "classify";
    Order => order, "order";
    Match => matching, "match";
    Branch => branch, "branch";
    Verify => verify, "verify";
    Grid => grid, "grid";
    Label => label, "label";
    Claim => claim, "claim";
    Table => table, "table";
    Repair => repair, "repair";
    Triage => triage, "triage";
    Timeline => timeline, "timeline";
    Sheet => sheet, "sheet";
    Calibrate => calibrate, "calibrate";
    Pdca => pdca, "pdca";
}

/// An exercise with everything the core knows of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Exercise {
    /// Its id inside the module.
    pub id: ExerciseId,
    /// What it practises.
    pub objectives: Vec<ObjectiveId>,
    /// Rules it rests on.
    pub rules: Vec<RuleId>,
    /// Source topics.
    pub topics: Vec<String>,
    /// Facts it rests on.
    pub facts: Vec<FactId>,
    /// Minutes it takes.
    pub minutes: u32,
    /// Structure and key.
    pub key: Key,
    /// Headings per language.
    pub headings: BTreeMap<Language, Heading>,
    /// Words per language.
    pub words: BTreeMap<Language, Words>,
}

//! A question of a bank: its key and its words, and how it is shown without the key.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use crate::person::Language;
use crate::seed::Draw;
use crate::{FactId, ItemId, LessonId, ObjectiveId, RuleId};

/// What a question is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ItemUse {
    /// May be drawn into a check.
    Check,
    /// Ends a lesson; never drawn.
    Recall,
}

/// How hard a question is meant to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Difficulty {
    /// Most who took the lesson get it right at once.
    Easy,
    /// Wants a moment's thought.
    Medium,
    /// Wants the idea applied to something new.
    Hard,
}

/// One option in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptionWords {
    /// What the learner reads.
    pub text: String,
    /// Why it is right or wrong.
    pub why: String,
}

/// A question in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemWords {
    /// The question.
    pub stem: String,
    /// Options by letter (`a`, `b`, `c`, `d`).
    pub options: BTreeMap<String, OptionWords>,
}

/// A question with its key and its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its id.
    pub id: ItemId,
    /// The objective it measures.
    pub objective: ObjectiveId,
    /// The letter of the right option.
    pub key: String,
    /// What it is for.
    #[serde(rename = "use")]
    pub purpose: ItemUse,
    /// Must be right whatever the total.
    pub critical: bool,
    /// How hard it is meant to be.
    pub difficulty: Difficulty,
    /// Where the answer is taught.
    pub lesson: LessonId,
    /// Source topics.
    pub topics: Vec<String>,
    /// Rules it rests on.
    pub rules: Vec<RuleId>,
    /// Facts it rests on; a stale one takes it out of scored checks.
    pub facts: Vec<FactId>,
    /// Where its facts come from.
    pub source: String,
    /// When a person must look at it again.
    pub review_by: NaiveDate,
    /// The words.
    pub words: BTreeMap<Language, ItemWords>,
}

/// One option as shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OptionView {
    /// The letter the answer is stored under (not the place on screen).
    pub id: String,
    /// What the learner reads.
    pub text: String,
}

/// A question as shown: nothing here tells the key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ItemView {
    /// Its id.
    pub id: ItemId,
    /// The question.
    pub stem: String,
    /// Options in the order drawn.
    pub options: Vec<OptionView>,
}

/// One option after the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OptionFeedback {
    /// The letter.
    pub id: String,
    /// What the learner read.
    pub text: String,
    /// Whether it is the right one.
    pub right: bool,
    /// Whether the learner chose it.
    pub chosen: bool,
    /// Why it is right or wrong.
    pub why: String,
}

/// A practice question after the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ItemFeedback {
    /// Its id.
    pub id: ItemId,
    /// Whether the answer was right.
    pub correct: bool,
    /// Every option, in the order shown.
    pub options: Vec<OptionFeedback>,
    /// Rules it rests on.
    pub rules: Vec<RuleId>,
}

impl Item {
    /// The letters of the options, in the order a seed draws them.
    pub fn order(&self, seed: &str) -> Vec<String> {
        let mut letters: Vec<String> =
            self.words.values().next().map(|w| w.options.keys().cloned().collect()).unwrap_or_default();
        Draw::new(seed, self.id.as_str()).shuffle(&mut letters);
        letters
    }

    /// The question as shown, in the source language while it waits for its translation.
    pub fn view(&self, language: Language, seed: &str) -> Option<ItemView> {
        let (_, words) = language.spoken(&self.words)?;
        let options = self.order(seed).into_iter().filter_map(|id| {
            let text = words.options.get(&id)?.text.clone();
            Some(OptionView { id, text })
        });
        Some(ItemView { id: self.id.clone(), stem: words.stem.clone(), options: options.collect() })
    }

    /// What is shown after an answer in practice.
    pub fn feedback(&self, language: Language, seed: &str, chosen: &str) -> Option<ItemFeedback> {
        let (_, words) = language.spoken(&self.words)?;
        let options = self.order(seed).into_iter().filter_map(|id| {
            let option = words.options.get(&id)?;
            Some(OptionFeedback {
                right: id == self.key,
                chosen: id == chosen,
                text: option.text.clone(),
                why: option.why.clone(),
                id,
            })
        });
        Some(ItemFeedback {
            id: self.id.clone(),
            correct: chosen == self.key,
            options: options.collect(),
            rules: self.rules.clone(),
        })
    }
}

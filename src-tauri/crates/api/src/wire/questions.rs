//! How the questions do: counts and shares only, nobody is named. No words of options, no key.

use chrono::{DateTime, Utc};
use sala_domain::person::Language;
use sala_domain::statistics::{Amount, Discrimination, Ease, LanguageShare, Mend, OptionShare, Reason};
use sala_domain::{CheckId, ItemId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Figures of all checks, or of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfQuestions {
    /// The check; none for all.
    pub check: Option<CheckId>,
}

/// First sittings of one check.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CheckFigures {
    /// The check.
    pub check: CheckId,
    /// Its name.
    pub title: String,
    /// People who finished one.
    pub people: usize,
    /// Of them, passed at the first try; none when they are so few that it would tell on somebody.
    pub passed: Option<usize>,
    /// Median share of right answers, 0 to 1; none for so few.
    pub median: Option<f64>,
}

/// The questions of one objective.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ObjectiveFigures {
    /// In words.
    pub text: String,
    /// The language of the words.
    pub lang: Language,
    /// Questions in the bank.
    pub items: usize,
    /// First answers.
    pub answers: usize,
    /// Right ones; none for so few.
    pub right: Option<usize>,
    /// Questions with a reason to mend them.
    pub mend: usize,
}

/// One question. Figures are none, and lists empty, where answers are so few that they would tell on somebody.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ItemLine {
    /// The question.
    pub item: ItemId,
    /// Its words.
    pub stem: String,
    /// Their language: the source language while the module waits for its translation.
    pub lang: Language,
    /// Must be right whatever the total.
    pub critical: bool,
    /// First answers.
    pub answers: usize,
    /// How much may be read from them.
    pub amount: Amount,
    /// Share of right answers.
    pub p: Option<f64>,
    /// How that reads.
    pub ease: Option<Ease>,
    /// Item-rest correlation.
    pub r: Option<f64>,
    /// How that reads.
    pub discrimination: Option<Discrimination>,
    /// How often each wrong option was chosen, by its letter in the bank.
    pub wrong: Vec<OptionShare>,
    /// Median seconds to an answer.
    pub seconds: Option<f64>,
    /// By language shown.
    pub languages: Vec<LanguageShare>,
    /// What is wrong with it, the most pressing first.
    pub reasons: Vec<Reason>,
}

/// The page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct QuestionsReply {
    /// When it was computed.
    pub at: DateTime<Utc>,
    /// Every check, for choosing.
    pub checks: Vec<CheckFigures>,
    /// What to mend, the most pressing first.
    pub mend: Vec<Mend>,
    /// Objective by objective.
    pub objectives: Vec<ObjectiveFigures>,
    /// Question by question.
    pub items: Vec<ItemLine>,
}

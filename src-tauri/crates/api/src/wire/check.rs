//! Taking a check.

use chrono::{DateTime, Utc};
use sala_domain::item::ItemView;
use sala_domain::person::Language;
use sala_domain::{AttemptId, CertificateId, CheckId, ItemId, ModuleId, ObjectiveId, RuleId, TrackId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::learn::LessonLink;

/// Names a check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfCheck {
    /// The check.
    pub check: CheckId,
}

/// A certificate that must be held first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Requirement {
    /// The track.
    pub track: TrackId,
    /// Its title.
    pub title: String,
    /// A valid certificate is held.
    pub held: bool,
}

/// The panel of judges that set a pass mark.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SetBy {
    /// How many judges.
    pub judges: usize,
    /// When it was approved.
    pub at: DateTime<Utc>,
}

/// Whether the check may be begun, and what it asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckReply {
    /// The check.
    pub check: CheckId,
    /// The track it belongs to.
    pub track: TrackId,
    /// The module it closes; none when it closes the track.
    pub module: Option<ModuleId>,
    /// The track it belongs to, in words.
    pub track_title: String,
    /// The name of the check.
    pub title: String,
    /// Questions.
    pub questions: usize,
    /// Minutes it is meant to take.
    pub minutes: u32,
    /// Right answers needed.
    pub pass: usize,
    /// Who set that number; none while it is provisional.
    pub set_by: Option<SetBy>,
    /// Critical questions, all of which must be right.
    pub critical: usize,
    /// Lessons still to finish before it opens.
    pub lessons_left: usize,
    /// Certificates that must be held before it opens, where it draws across other tracks.
    pub requires: Vec<Requirement>,
    /// Tries left before a wait.
    pub tries_left: u32,
    /// Tries in a round.
    pub tries: u32,
    /// Hours of the wait after a round.
    pub wait_hours: u32,
    /// Not before this moment.
    pub wait_until: Option<DateTime<Utc>>,
    /// Lessons to read again first.
    pub repeat: Vec<LessonLink>,
    /// A sitting that was begun and not handed in.
    pub open: bool,
    /// May be begun or gone on with now.
    pub ready: bool,
    /// It was passed, and that still counts.
    pub passed: bool,
    /// The last finished sitting.
    pub last: Option<CheckResult>,
}

/// A form to fill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckForm {
    /// The sitting.
    pub attempt: AttemptId,
    /// The name of the check.
    pub title: String,
    /// Questions in order.
    pub items: Vec<ItemView>,
    /// Letters chosen so far.
    pub answers: BTreeMap<ItemId, String>,
    /// Minutes it is meant to take.
    pub minutes: u32,
    /// Right answers needed.
    pub pass: usize,
    /// A native reader has read the translation.
    pub reviewed: bool,
    /// The language of its questions: the source language while a module it draws from waits for its translation.
    pub lang: Language,
}

/// Answers one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AnswerCheck {
    /// The sitting.
    pub attempt: AttemptId,
    /// The question.
    pub item: ItemId,
    /// The letter chosen.
    pub option: String,
}

/// Hands the form in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SubmitCheck {
    /// The sitting.
    pub attempt: AttemptId,
}

/// One question after the check. Of a wrong critical question neither the key nor the reasons are told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckedItem {
    /// The question.
    pub item: ItemId,
    /// Its words.
    pub stem: String,
    /// The option chosen, in words; empty when it was left open.
    pub chosen: String,
    /// Whether it was right.
    pub correct: bool,
    /// Whether it had to be.
    pub critical: bool,
    /// The objective.
    pub objective: ObjectiveId,
    /// The objective in words.
    pub objective_text: String,
    /// Why the chosen option is right or wrong; empty for wrong critical questions.
    pub why: String,
    /// Rules it rests on.
    pub rules: Vec<RuleId>,
    /// Where it is taught.
    pub lesson: LessonLink,
}

/// Right answers of one objective.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ObjectiveResult {
    /// The objective.
    pub objective: ObjectiveId,
    /// In words.
    pub text: String,
    /// The language of the words.
    pub lang: Language,
    /// Right answers.
    pub right: usize,
    /// Of how many.
    pub of: usize,
}

/// How a sitting came out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckResult {
    /// The check.
    pub check: CheckId,
    /// Its name.
    pub title: String,
    /// The language of its questions.
    pub lang: Language,
    /// The sitting.
    pub attempt: AttemptId,
    /// When it was handed in.
    pub at: DateTime<Utc>,
    /// Right answers.
    pub score: usize,
    /// Of how many.
    pub of: usize,
    /// Right answers needed.
    pub pass: usize,
    /// Critical questions right.
    pub critical_right: usize,
    /// Of how many.
    pub critical_of: usize,
    /// Enough right answers, and every critical one among them.
    pub passed: bool,
    /// Question by question.
    pub items: Vec<CheckedItem>,
    /// Objective by objective.
    pub objectives: Vec<ObjectiveResult>,
    /// The certificate of the track, once nothing else is missing.
    pub certificate: Option<CertificateId>,
    /// The rules are still to be signed.
    pub rules_to_sign: bool,
}

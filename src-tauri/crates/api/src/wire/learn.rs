//! The learning path: one thing to do next, what is due, and every module's state.

use chrono::{DateTime, Utc};
use sala_domain::due::Deadline;
use sala_domain::person::Language;
use sala_domain::{CertificateId, CheckId, LessonId, ModuleId, TrackId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::check::Requirement;
use super::refresher::CardDue;

/// The one big thing to do next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum NextStep {
    /// Begin or go on with a lesson.
    Lesson {
        /// The module.
        module: ModuleId,
        /// Its title.
        module_title: String,
        /// The lesson.
        lesson: LessonId,
        /// Its title.
        title: String,
        /// The language of its words.
        lang: Language,
        /// Its place in the module, from 1.
        number: usize,
        /// Lessons in the module.
        of: usize,
        /// Minutes it takes.
        minutes: u32,
        /// Exercises in it.
        exercises: usize,
        /// It was begun before.
        begun: bool,
    },
    /// Read and sign the rules.
    SignRules {
        /// The version to sign.
        version: String,
    },
    /// Take the check, or go on with it.
    Check {
        /// The check.
        check: CheckId,
        /// Its name.
        title: String,
        /// Questions.
        questions: usize,
        /// Minutes it is meant to take.
        minutes: u32,
        /// It was begun before.
        begun: bool,
    },
    /// Read lessons again, or wait, before the check may be tried again.
    Repeat {
        /// The check.
        check: CheckId,
        /// Its name.
        title: String,
        /// Lessons to read again.
        lessons: Vec<LessonLink>,
        /// Not before this moment.
        wait_until: Option<DateTime<Utc>>,
    },
    /// Everything is done.
    Done {
        /// The certificate, which can be saved.
        certificate: Option<CertificateId>,
        /// End of its validity.
        valid_until: Option<DateTime<Utc>>,
    },
}

/// A lesson one can go to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LessonLink {
    /// The module.
    pub module: ModuleId,
    /// The lesson.
    pub lesson: LessonId,
    /// Its title.
    pub title: String,
    /// The language of the title.
    pub lang: Language,
    /// It was read again since it was asked for.
    pub done: bool,
}

/// How far something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Finished.
    Done,
    /// Begun.
    Now,
    /// The next to begin.
    Next,
    /// Later.
    Later,
    /// Not open yet.
    Locked,
}

/// A lesson on the path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LessonCard {
    /// The lesson.
    pub lesson: LessonId,
    /// Its title.
    pub title: String,
    /// Minutes it takes.
    pub minutes: u32,
    /// How far it is.
    pub state: State,
}

/// A module on the path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ModuleCard {
    /// The module.
    pub module: ModuleId,
    /// The short code people say, such as `A3`.
    pub code: String,
    /// Its title.
    pub title: String,
    /// What the learner can do afterwards.
    pub summary: String,
    /// How far it is.
    pub state: State,
    /// Its lessons.
    pub lessons: Vec<LessonCard>,
    /// Minutes left.
    pub minutes_left: u32,
    /// When its last lesson was first finished.
    pub finished: Option<DateTime<Utc>>,
    /// Mean best score of its exercises, in percent; none before the first.
    pub score: Option<u32>,
    /// The check that closes it, where it has one of its own.
    pub check: Option<CheckCard>,
    /// The language of its words: the source language while it waits for its translation.
    pub lang: Language,
}

/// The check on the path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckCard {
    /// The check.
    pub check: CheckId,
    /// Its name.
    pub title: String,
    /// Questions.
    pub questions: usize,
    /// Minutes it is meant to take.
    pub minutes: u32,
    /// How far it is.
    pub state: State,
    /// Right answers of the passed sitting.
    pub score: Option<usize>,
}

/// The signature on the path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RulesCard {
    /// The version in force.
    pub version: String,
    /// When it was signed.
    pub signed: Option<DateTime<Utc>>,
}

/// A track as a path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TrackCard {
    /// The track.
    pub track: TrackId,
    /// Its title.
    pub title: String,
    /// Who it is for.
    pub audience: String,
    /// Its modules.
    pub modules: Vec<ModuleCard>,
    /// The rules.
    pub rules: RulesCard,
    /// The check that closes the track; none where every module has its own.
    pub check: Option<CheckCard>,
    /// Certificates it requires.
    pub requires: Vec<Requirement>,
    /// The person's role must take it.
    pub assigned: bool,
    /// Something in it was begun.
    pub begun: bool,
    /// The valid certificate.
    pub certificate: Option<CertificateId>,
    /// End of its validity.
    pub valid_until: Option<DateTime<Utc>>,
    /// When it is due; none for a role that need not take it, and while a valid certificate is far from its renewal.
    pub due: Option<Deadline>,
}

/// The Learn screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LearnReply {
    /// The name to greet with.
    pub name: String,
    /// The hour of the laptop's clock, 0 to 23, for the greeting.
    pub hour: u32,
    /// What to do next.
    pub next: NextStep,
    /// A refresher card that waits.
    pub card: Option<CardDue>,
    /// Tracks.
    pub tracks: Vec<TrackCard>,
}

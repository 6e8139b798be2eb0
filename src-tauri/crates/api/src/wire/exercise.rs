//! Doing an exercise.

use sala_domain::exercise::{Grade, Response, View, branch};
use sala_domain::person::Language;
use sala_domain::{ExerciseId, ModuleId, RuleId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Names an exercise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpenExercise {
    /// The module.
    pub module: ModuleId,
    /// The exercise.
    pub exercise: ExerciseId,
    /// Begin afresh: a new order, no earlier answer.
    pub again: bool,
}

/// An exercise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ExerciseReply {
    /// The module.
    pub module: ModuleId,
    /// The exercise.
    pub exercise: ExerciseId,
    /// Its title.
    pub title: String,
    /// What to do.
    pub instruction: String,
    /// The sentence said at the end.
    pub done: String,
    /// As shown.
    pub view: View,
    /// The answer so far, or the one handed in.
    pub response: Option<Response>,
    /// The story so far, for a branching story.
    pub story: Vec<branch::Step>,
    /// The grade, when it was handed in.
    pub grade: Option<Grade>,
    /// Rules it rests on.
    pub rules: Vec<RuleId>,
    /// A fact it rests on is past its review date.
    pub stale: bool,
    /// How often it was handed in.
    pub tries: usize,
    /// A native reader has read the translation.
    pub reviewed: bool,
    /// The language of its words: the source language while it waits for its translation.
    pub lang: Language,
}

/// Saves an answer as it stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SaveExercise {
    /// The module.
    pub module: ModuleId,
    /// The exercise.
    pub exercise: ExerciseId,
    /// The answer so far.
    pub response: Response,
}

/// The answer is on disk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SavedExercise {
    /// The story so far, for a branching story.
    pub story: Vec<branch::Step>,
}

/// Hands an answer in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SubmitExercise {
    /// The module.
    pub module: ModuleId,
    /// The exercise.
    pub exercise: ExerciseId,
    /// The answer.
    pub response: Response,
    /// Milliseconds on screen.
    pub ms: u32,
}

//! Reading a lesson step by step.

use sala_domain::exercise::Choice;
use sala_domain::item::{ItemFeedback, ItemView};
use sala_domain::lesson::Page;
use sala_domain::person::Language;
use sala_domain::{ExerciseId, ItemId, LessonId, ModuleId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::learn::LessonCard;

/// Names a lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpenLesson {
    /// The module.
    pub module: ModuleId,
    /// The lesson.
    pub lesson: LessonId,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Step {
    /// Something to read.
    Page {
        /// The page.
        page: Page,
    },
    /// Something to do; it is opened by its own command.
    Exercise {
        /// The exercise.
        exercise: ExerciseId,
        /// Its title.
        title: String,
    },
    /// The closing question; it is opened by its own command.
    Recall {
        /// The question.
        item: ItemId,
    },
}

/// A lesson.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LessonReply {
    /// The module.
    pub module: ModuleId,
    /// Its short code.
    pub code: String,
    /// Its title.
    pub module_title: String,
    /// The lesson.
    pub lesson: LessonId,
    /// Its title.
    pub title: String,
    /// Minutes it takes.
    pub minutes: u32,
    /// What it serves, in words.
    pub objectives: Vec<Choice>,
    /// Every lesson of the module, for the list at the side.
    pub lessons: Vec<LessonCard>,
    /// Its steps.
    pub steps: Vec<Step>,
    /// Steps done before.
    pub done: Vec<usize>,
    /// The first step not done; the first of all when all are.
    pub at: usize,
    /// A native reader has read the translation.
    pub reviewed: bool,
    /// The language of its words: the source language while it waits for its translation.
    pub lang: Language,
    /// The lesson after this one.
    pub next: Option<LessonId>,
    /// Words of the glossary, rules and facts its pages point to.
    pub references: Vec<Reference>,
}

/// What a reference says when it is opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reference {
    /// `term`, `rule` or `fact`.
    pub to: String,
    /// Its id.
    pub id: String,
    /// The heading.
    pub title: String,
    /// A term's name in the other language; empty otherwise.
    pub other: String,
    /// The words.
    pub text: String,
    /// A fact past its review date.
    pub stale: bool,
    /// The day a fact was known to be so, `YYYY-MM-DD`; empty otherwise.
    pub as_of: String,
}

/// Says that a step was finished.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FinishStep {
    /// The module.
    pub module: ModuleId,
    /// The lesson.
    pub lesson: LessonId,
    /// The step, from 0.
    pub step: usize,
}

/// How the lesson stands after a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StepReply {
    /// Steps done.
    pub done: Vec<usize>,
    /// The lesson is finished.
    pub lesson_done: bool,
    /// The module is finished.
    pub module_done: bool,
}

/// Names the closing question of a lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpenRecall {
    /// The module.
    pub module: ModuleId,
    /// The lesson.
    pub lesson: LessonId,
}

/// The closing question, with the feedback when it was answered before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecallReply {
    /// The question.
    pub view: ItemView,
    /// The feedback to the last answer.
    pub feedback: Option<ItemFeedback>,
    /// The language of its words.
    pub lang: Language,
}

/// Answers the closing question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AnswerRecall {
    /// The module.
    pub module: ModuleId,
    /// The lesson.
    pub lesson: LessonId,
    /// The letter chosen.
    pub option: String,
}

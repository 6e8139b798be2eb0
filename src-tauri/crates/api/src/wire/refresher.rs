//! Refresher cards: a few questions now and then, for nobody's marks.

use sala_domain::item::{ItemFeedback, ItemView};
use sala_domain::person::Language;
use sala_domain::refresher::CardKind;
use sala_domain::{ItemId, TrackId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::learn::LessonLink;

/// A card that waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CardDue {
    /// The track.
    pub track: TrackId,
    /// Its title.
    pub title: String,
    /// How long it is.
    pub kind: CardKind,
    /// Questions.
    pub questions: usize,
    /// Minutes it takes.
    pub minutes: u32,
    /// It was begun before.
    pub begun: bool,
}

/// Names the card of a track.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpenCard {
    /// The track.
    pub track: TrackId,
}

/// One question of a card, with the feedback once it was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CardItem {
    /// The question.
    pub view: ItemView,
    /// The feedback to the first answer.
    pub feedback: Option<ItemFeedback>,
    /// Where it is taught.
    pub lesson: LessonLink,
}

/// A card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CardReply {
    /// The track.
    pub track: TrackId,
    /// Its title.
    pub title: String,
    /// How long it is.
    pub kind: CardKind,
    /// Minutes it takes.
    pub minutes: u32,
    /// Its questions.
    pub items: Vec<CardItem>,
    /// The language of its questions.
    pub lang: Language,
    /// A native reader has read the translation.
    pub reviewed: bool,
}

/// Answers one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AnswerCard {
    /// The track.
    pub track: TrackId,
    /// The question.
    pub item: ItemId,
    /// The letter chosen.
    pub option: String,
}

//! What crosses the border to a screen: requests and replies, one file a topic. Plain data, no behaviour.
//!
//! Requests never carry a person: the session knows who is there. Replies never carry an answer key before the answer.

pub mod assessment;
pub mod board;
pub mod cases;
pub mod check;
pub mod coverage;
pub mod exercise;
pub mod file;
pub mod gate;
pub mod learn;
pub mod lesson;
pub mod office_file;
pub mod panel;
pub mod person;
pub mod plan;
pub mod questions;
pub mod record;
pub mod refresher;
pub mod report;
pub mod rulebook;
pub mod rules;
pub mod search;
pub mod setup;
pub mod staff;
pub mod staff_list;
pub mod start;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A request without fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Nothing {}

/// Said when something is on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Saved {
    /// Always true: a failure is an error, never `false`.
    pub saved: bool,
}

impl Saved {
    /// It is on disk.
    pub const YES: Self = Self { saved: true };
}

/// A file a person asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedFile {
    /// Where it went; none when the person closed the dialog without saving.
    pub path: Option<String>,
}

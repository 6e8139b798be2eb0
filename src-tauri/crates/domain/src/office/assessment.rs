//! Rounds of the readiness assessment: answers, evidence, agreement, targets.

use serde::{Deserialize, Serialize};

use crate::event::Happening;

/// What can be noted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Change {
    /// To be replaced.
    Begun,
}

/// The view.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Rounds {}

impl Rounds {
    /// Adds an event that comes after all others.
    pub fn apply(&mut self, _event: &Happening, change: &Change) {
        match change {
            Change::Begun => {}
        }
    }
}

//! The oversight board: members with own keys, what is put to them, their ballots, and the quorum that decides.

use serde::{Deserialize, Serialize};

use crate::event::Happening;

/// What can be noted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Change {
    /// To be replaced.
    Dissolved,
}

/// The view.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Board {}

impl Board {
    /// Adds an event that comes after all others.
    pub fn apply(&mut self, _event: &Happening, change: &Change) {
        match change {
            Change::Dissolved => {}
        }
    }
}

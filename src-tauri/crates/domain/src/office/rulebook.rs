//! The rules of this office: versions, drafts, and who signed them off.

use serde::{Deserialize, Serialize};

use crate::event::Happening;

/// What can be noted about the rules.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Change {
    /// The draft was begun anew from the rules in force.
    DraftReset,
}

/// A version of the office's rules, complete: what it changes about the 40 rules Sala comes with. It travels in the office file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Edition {
    /// `major.minor`.
    pub version: String,
}

/// The rules of this office.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Rulebook {}

impl Rulebook {
    /// Adds an event that comes after all others.
    pub fn apply(&mut self, _event: &Happening, change: &Change) {
        match change {
            Change::DraftReset => {}
        }
    }
}

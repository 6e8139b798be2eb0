//! What members and managers hand each other as signed files. Fields may be added with a default, never changed.
//!
//! How they are signed is the ledger's business; a ballot's signature covers all of its fields, so the motion, the document's hash and
//! the choice cannot be taken apart.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Ballot, Choice, Elector, Question};
use crate::MotionId;
use crate::office::Names;

/// A member's key file: signed with the key itself, so nobody can register a key they do not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyPaper {
    /// The member's name, as they wrote it.
    pub name: String,
    /// When the key was made.
    pub made: DateTime<Utc>,
}

/// A motion file: signed with the office's key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MotionPaper {
    /// The motion.
    pub motion: MotionId,
    /// What is asked.
    pub question: Question,
    /// Who may sign a ballot.
    pub electors: Vec<Elector>,
    /// When it was opened.
    pub opened: DateTime<Utc>,
    /// The manager who opened it.
    pub by: String,
    /// The name of the office.
    pub office: Names,
}

/// A ballot file: signed with the member's key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BallotPaper {
    /// The motion.
    pub motion: MotionId,
    /// SHA-256 of the document in hex.
    pub document: String,
    /// The choice.
    pub choice: Choice,
    /// Why; may be empty.
    pub reason: String,
    /// When.
    pub at: DateTime<Utc>,
}

impl BallotPaper {
    /// The ballot of a checked file, with the key in hex that signed it.
    pub fn by(self, key: String) -> Ballot {
        let Self { motion, document, choice, reason, at } = self;
        Ballot { motion, key, document, choice, reason, at }
    }

    /// Whether both could stand without being a conflict: another motion, another text, or the same choice.
    pub fn agrees(&self, other: &Self) -> bool {
        self.motion != other.motion || self.document != other.document || self.choice == other.choice
    }
}

//! The oversight board: members with own keys, what is put to them, their ballots, and the quorum that decides.
//!
//! Only facts: a ballot comes in with its signature checked, by whoever reads the file. It may grow by a kind of document.

mod figures;
mod motion;
mod paper;
mod quorum;
#[cfg(test)]
mod tests;

pub use figures::{BallotFigures, BoardFigures, MotionFigures, figures};
pub use motion::{Ballot, Cast, Choice, Document, Elector, Mark, Motion, Question, Refusal, Tally, tally};
pub use paper::{BallotPaper, KeyPaper, MotionPaper};
pub use quorum::{LARGEST, Quorum, faulty, quorum};

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

use crate::event::{EventBody, Happening};
use crate::{BoardMemberId, MotionId};

/// A member of the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoardMember {
    /// Their name.
    pub name: String,
    /// What they do; may be empty.
    pub role: String,
    /// Public Ed25519 key in hex, from the key file they made on an own laptop.
    pub key: String,
}

/// What can be noted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Change {
    /// A member was added, or what is known of them was changed.
    Member {
        /// Which.
        id: BoardMemberId,
        /// What is known now.
        member: BoardMember,
    },
    /// A member left the board. Motions that are open keep them.
    Left {
        /// Which.
        id: BoardMemberId,
    },
    /// Something was put to the board.
    Opened {
        /// The motion.
        id: MotionId,
        /// What is asked.
        question: Question,
        /// Who may sign a ballot.
        electors: Vec<Elector>,
    },
    /// A ballot came in.
    Ballot {
        /// It, with its signed text.
        cast: Cast,
    },
    /// No more ballots are taken.
    Closed {
        /// The motion.
        id: MotionId,
        /// Why; may be empty.
        reason: String,
    },
}

/// Why somebody cannot become a member, or a motion cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoardFault {
    /// Another member has this key.
    KeyTaken,
    /// The board has as many members as it takes.
    Full,
    /// The board has no members.
    Nobody,
}

/// The view.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Board {
    /// Members.
    pub members: BTreeMap<BoardMemberId, BoardMember>,
    /// What was put to them.
    pub motions: BTreeMap<MotionId, Motion>,
    /// Ballots whose motion is not known (yet): another register may bring it.
    pub waiting: Vec<Cast>,
}

impl Board {
    /// Whether somebody with this key may become or stay the member of an id.
    ///
    /// # Errors
    /// `KeyTaken` or `Full`.
    pub fn seat(&self, id: &BoardMemberId, key: &str) -> Result<(), BoardFault> {
        if self.members.iter().any(|(other, member)| other != id && member.key == key) {
            return Err(BoardFault::KeyTaken);
        }
        let full = !self.members.contains_key(id) && self.members.len() >= LARGEST;
        if full { Err(BoardFault::Full) } else { Ok(()) }
    }

    /// Who may sign ballots on a motion opened now, by name. A key counts once, whoever brought it.
    ///
    /// # Errors
    /// `Nobody`, or `Full` when two registers together have more members than a board takes.
    pub fn electors(&self) -> Result<Vec<Elector>, BoardFault> {
        let mut keys = BTreeSet::new();
        let once = self.members.iter().filter(|(_, member)| keys.insert(&member.key));
        let mut electors: Vec<Elector> = once.map(|(id, member)| elector(id, member)).collect();
        electors.sort_by(|a, b| a.name.cmp(&b.name).then_with(|| a.member.cmp(&b.member)));
        match electors.len() {
            0 => Err(BoardFault::Nobody),
            n if n > LARGEST => Err(BoardFault::Full),
            _ => Ok(electors),
        }
    }

    /// Adds an event that comes after all others.
    pub fn apply(&mut self, event: &Happening, change: &Change) {
        match change.clone() {
            Change::Member { id, member } => drop(self.members.insert(id, member)),
            Change::Left { id } => drop(self.members.remove(&id)),
            Change::Opened { id, question, electors } => self.open(event, id, question, electors),
            Change::Ballot { cast } => match self.motions.get_mut(&cast.ballot.motion) {
                Some(motion) => motion.keep(cast),
                None => self.waiting.push(cast),
            },
            Change::Closed { id, reason } => {
                if let Some(motion) = self.motions.get_mut(&id) {
                    motion.closed.get_or_insert((event.at, reason));
                }
            }
        }
    }

    fn open(&mut self, event: &Happening, id: MotionId, question: Question, electors: Vec<Elector>) {
        let EventBody::BoardChanged { by, .. } = &event.body else { return };
        let (opened, by) = (event.at, by.clone());
        let motion = Motion { question, electors, opened, by, closed: None, casts: Vec::new() };
        let motion = self.motions.entry(id.clone()).or_insert(motion);
        let (here, waiting) =
            std::mem::take(&mut self.waiting).into_iter().partition(|cast| cast.ballot.motion == id);
        self.waiting = waiting;
        let here: Vec<Cast> = here;
        here.into_iter().for_each(|cast| motion.keep(cast));
    }
}

fn elector(id: &BoardMemberId, member: &BoardMember) -> Elector {
    let BoardMember { name, role, key } = member.clone();
    Elector { member: id.clone(), name, role, key }
}

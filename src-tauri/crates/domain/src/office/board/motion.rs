//! One thing put to the board, the ballots on it, and what they come to.
//!
//! A decision is a pure function of the set of ballots: their order, their number of copies and the register they lie in never matter.
//! A ballot that comes late can therefore take a decision back in one case only: it shows that a member signed two choices, and without
//! that member the quorum is missed. It can never turn a decision into another while no more than f members are dishonest.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

use super::quorum::Quorum;
use crate::{BoardMemberId, MotionId};

/// What is put to the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[ts(rename = "BoardDocument")]
pub enum Document {
    /// A readiness report.
    Report {
        /// Its number, such as `2026-003`.
        number: String,
        /// SHA-256 of its file in hex.
        hash: String,
    },
    /// A version of the office's rules.
    Rules {
        /// `major.minor`.
        version: String,
        /// SHA-256 of its text in hex.
        hash: String,
    },
}

impl Document {
    /// SHA-256 in hex: what a ballot is signed over.
    pub fn hash(&self) -> &str {
        match self {
            Self::Report { hash, .. } | Self::Rules { hash, .. } => hash,
        }
    }

    /// The number or version people call it by.
    pub fn label(&self) -> &str {
        match self {
            Self::Report { number, .. } => number,
            Self::Rules { version, .. } => version,
        }
    }
}

/// What a member may choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "BoardChoice")]
pub enum Choice {
    /// Yes.
    Approve,
    /// No.
    Reject,
    /// Neither; it counts as an answer, and enough of them decide that the board gives none.
    Abstain,
}

impl Choice {
    /// Every choice, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Approve, Self::Reject, Self::Abstain];
}

/// Somebody who may sign a ballot on a motion. Who may, and with which key, is fixed when the motion is opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elector {
    /// The member.
    pub member: BoardMemberId,
    /// Their name.
    pub name: String,
    /// What they do; may be empty.
    pub role: String,
    /// Public Ed25519 key in hex.
    pub key: String,
}

/// A ballot whose signature was checked.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Ballot {
    /// The motion it names.
    pub motion: MotionId,
    /// Public Ed25519 key in hex that signed it.
    pub key: String,
    /// SHA-256 in hex of the document it was signed over.
    pub document: String,
    /// The choice.
    pub choice: Choice,
    /// Why; may be empty.
    pub reason: String,
    /// When, by the clock of the member's laptop.
    pub at: DateTime<Utc>,
}

/// A ballot with the signed text it was read from, so that anybody can check it again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Cast {
    /// What it says.
    pub ballot: Ballot,
    /// The signed text.
    pub seal: String,
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// In a line.
    pub title: String,
    /// In full; may be empty.
    pub text: String,
    /// What it is about.
    pub document: Document,
}

/// Something put to the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Motion {
    /// What is asked.
    pub question: Question,
    /// Who may sign a ballot.
    pub electors: Vec<Elector>,
    /// When it was opened.
    pub opened: DateTime<Utc>,
    /// The manager who opened it.
    pub by: String,
    /// When and why no more ballots are taken; none while they are.
    pub closed: Option<(DateTime<Utc>, String)>,
    /// Ballots, each once, sorted.
    pub casts: Vec<Cast>,
}

/// How one member's ballots stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "mark", rename_all = "kebab-case")]
#[ts(rename = "BallotMark")]
pub enum Mark {
    /// None yet.
    Absent,
    /// All of them say the same.
    Counted {
        /// What.
        choice: Choice,
    },
    /// Two choices were signed: evidence, and none counts.
    Conflict,
}

/// What the ballots come to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// What is needed.
    pub quorum: Quorum,
    /// Each elector's mark, by key.
    pub marks: BTreeMap<String, Mark>,
    /// How many counted ballots each choice has.
    pub counts: BTreeMap<Choice, usize>,
    /// The choice with a quorum; none while the motion is open.
    pub decision: Option<Choice>,
    /// Whether the members who are still absent can bring a choice to its quorum.
    pub reachable: bool,
}

/// Why a ballot is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No elector of this motion has the key.
    Stranger,
    /// The motion takes no more ballots.
    Closed,
}

impl Motion {
    /// Whether a ballot may be taken. One signed over another text is taken as evidence, and does not count.
    ///
    /// # Errors
    /// Why not.
    pub fn admit(&self, ballot: &Ballot) -> Result<(), Refusal> {
        if !self.electors.iter().any(|elector| elector.key == ballot.key) {
            return Err(Refusal::Stranger);
        }
        if self.closed.is_some() { Err(Refusal::Closed) } else { Ok(()) }
    }

    /// Whether a ballot is over the text that was put to the board.
    pub fn over_this(&self, ballot: &Ballot) -> bool {
        ballot.document == self.question.document.hash()
    }

    /// Keeps a ballot; a copy of one changes nothing.
    pub(super) fn keep(&mut self, cast: Cast) {
        if let Err(place) = self.casts.binary_search(&cast) {
            self.casts.insert(place, cast);
        }
    }

    /// What the ballots come to.
    pub fn tally(&self) -> Tally {
        let keys = self.electors.iter().map(|elector| elector.key.as_str());
        let counting = self.casts.iter().map(|cast| &cast.ballot).filter(|ballot| self.over_this(ballot));
        tally(keys, counting)
    }
}

/// What ballots over one text come to. Two members with one key are one; a ballot of any other key is passed over.
pub fn tally<'a>(
    keys: impl IntoIterator<Item = &'a str>,
    ballots: impl IntoIterator<Item = &'a Ballot>,
) -> Tally {
    let mut said: BTreeMap<&str, BTreeSet<Choice>> =
        keys.into_iter().map(|key| (key, BTreeSet::new())).collect();
    for ballot in ballots {
        if let Some(choices) = said.get_mut(ballot.key.as_str()) {
            choices.insert(ballot.choice);
        }
    }
    let marks: BTreeMap<String, Mark> =
        said.into_iter().map(|(key, choices)| (key.to_owned(), mark(&choices))).collect();
    let quorum = Quorum::of(marks.len());
    let of = |choice| marks.values().filter(|mark| **mark == Mark::Counted { choice }).count();
    let counts: BTreeMap<Choice, usize> =
        Choice::ALL.into_iter().map(|choice| (choice, of(choice))).collect();
    let decision = counts.iter().find(|(_, count)| **count >= quorum.needed).map(|(choice, _)| *choice);
    let absent = marks.values().filter(|mark| **mark == Mark::Absent).count();
    let reachable = counts.values().any(|count| count + absent >= quorum.needed);
    Tally { quorum, marks, counts, decision, reachable }
}

fn mark(choices: &BTreeSet<Choice>) -> Mark {
    match choices.first() {
        None => Mark::Absent,
        Some(choice) if choices.len() == 1 => Mark::Counted { choice: *choice },
        Some(_) => Mark::Conflict,
    }
}

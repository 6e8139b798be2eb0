//! The readiness assessment: the instrument, rounds of answers, and the score they give.
//!
//! It knows no screen and no file, and it invents no answer: what is not said counts as not said. It may grow by a measure the
//! register can answer, and by a kind of evidence.

mod band;
mod computed;
pub mod exchange;
mod fault;
mod gap;
mod instrument;
mod round;
mod score;
mod tenths;
#[cfg(test)]
mod tests;

pub use crate::readiness::Band;
pub use band::{Cap, Confidence, GATE, GateScore, GateState, LEADING_EVIDENCE, LEADING_FLOOR, MANAGED_FLOOR};
pub use computed::{Computed, Counts, Facts, Share, computed};
pub use fault::{AssessmentFault, LONGEST_TEXT};
pub use gap::{Gap, USUAL_TARGET};
pub use instrument::{Area, Gate, Instrument, InstrumentWords, Measure, Question, QuestionWords, UseProfile};
pub use round::{
    AreaTarget, Basis, Closing, Evidence, Exhibit, FLAGGED, FRESH_MONTHS, Opinion, Round, Seat, Sheet,
    Verdict,
};
pub use score::{AreaScore, Lowered, QuestionScore, Score, score};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::event::Happening;
use crate::{AreaId, EvidenceId, QuestionId, RoundId};

/// What can be noted about a round.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Change {
    /// A round was begun.
    Begun {
        /// The round.
        round: RoundId,
        /// What it is judged by.
        basis: Basis,
        /// What it covers; may be empty for the whole office.
        scope: String,
        /// The names of one or two assessors.
        assessors: Vec<String>,
        /// AI is used at operational level or on restricted personal data.
        high_use: bool,
    },
    /// Whether AI is used at operational level or on restricted personal data was said anew.
    HighUse {
        /// The round.
        round: RoundId,
        /// Whether.
        high_use: bool,
    },
    /// An answer was given, changed or taken back.
    Answered {
        /// The round.
        round: RoundId,
        /// The question.
        question: QuestionId,
        /// Whose.
        seat: Seat,
        /// The answer; none when it was taken back.
        verdict: Option<Verdict>,
        /// Why; may be empty.
        #[serde(default)]
        reason: String,
    },
    /// A note was written beside a question.
    Noted {
        /// The round.
        round: RoundId,
        /// The question.
        question: QuestionId,
        /// The note; empty when it was taken away.
        note: String,
    },
    /// A piece of evidence was added.
    EvidenceAdded {
        /// The round.
        round: RoundId,
        /// The question.
        question: QuestionId,
        /// Its id.
        id: EvidenceId,
        /// What it is.
        evidence: Evidence,
    },
    /// A piece of evidence was taken away from its question. A file stays in the register.
    EvidenceRemoved {
        /// The round.
        round: RoundId,
        /// The question.
        question: QuestionId,
        /// Its id.
        id: EvidenceId,
    },
    /// What is aimed for in an area was set.
    Aimed {
        /// The round.
        round: RoundId,
        /// The area.
        area: AreaId,
        /// The target; none when it was taken back.
        target: Option<AreaTarget>,
    },
    /// A round was closed: its score stands.
    Closed {
        /// The round.
        round: RoundId,
        /// What the register knew.
        facts: Facts,
        /// The score.
        score: Box<Score>,
    },
    /// A round was given up: it counts nowhere.
    Dropped {
        /// The round.
        round: RoundId,
        /// Why.
        reason: String,
    },
}

impl Change {
    fn round(&self) -> &RoundId {
        match self {
            Self::Begun { round, .. }
            | Self::HighUse { round, .. }
            | Self::Answered { round, .. }
            | Self::Noted { round, .. }
            | Self::EvidenceAdded { round, .. }
            | Self::EvidenceRemoved { round, .. }
            | Self::Aimed { round, .. }
            | Self::Closed { round, .. }
            | Self::Dropped { round, .. } => round,
        }
    }
}

/// Every round of an office.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Rounds {
    /// By id, also those of which only later events are here.
    pub rounds: BTreeMap<RoundId, Round>,
}

impl Rounds {
    /// Adds an event that comes after all others. A round that is closed or given up changes no more.
    pub fn apply(&mut self, event: &Happening, change: &Change) {
        let round = self.rounds.entry(change.round().clone()).or_default();
        if round.closed.is_none() && round.dropped.is_none() {
            round.apply(event, change.clone());
        }
    }

    /// A round that was begun, by id.
    pub fn get(&self, id: &RoundId) -> Option<&Round> {
        self.rounds.get(id).filter(|round| round.begun.is_some())
    }

    /// Rounds that were begun and not given up, oldest first.
    pub fn standing(&self) -> Vec<(&RoundId, &Round)> {
        let counts = |(_, round): &(&RoundId, &Round)| round.begun.is_some() && round.dropped.is_none();
        let mut rounds: Vec<_> = self.rounds.iter().filter(counts).collect();
        rounds.sort_by_key(|(id, round)| (round.begun, *id));
        rounds
    }

    /// The open round that was begun last.
    pub fn open(&self) -> Option<(&RoundId, &Round)> {
        self.standing().into_iter().rev().find(|(_, round)| round.open())
    }

    /// Closed rounds, in the order they were closed in.
    pub fn closed(&self) -> Vec<(&RoundId, &Round, &Closing)> {
        let begun = self.rounds.iter().filter(|(_, round)| round.begun.is_some());
        let mut closed: Vec<_> =
            begun.filter_map(|(id, round)| Some((id, round, round.closed.as_ref()?))).collect();
        closed.sort_by_key(|(id, _, closing)| (closing.at, *id));
        closed
    }

    /// The round that was closed last.
    pub fn latest(&self) -> Option<(&RoundId, &Round, &Closing)> {
        self.closed().pop()
    }

    /// The last round closed before a moment that may be compared with a basis.
    pub fn before(&self, basis: &Basis, moment: DateTime<Utc>) -> Option<(&RoundId, &Round, &Closing)> {
        let fits = |found: &(&RoundId, &Round, &Closing)| found.1.basis == *basis && found.2.at < moment;
        self.closed().into_iter().rev().find(fits)
    }
}

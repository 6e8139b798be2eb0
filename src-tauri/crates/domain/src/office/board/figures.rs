//! What a report says about the board: each motion, who signed what, and whether it is decided.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use super::{Board, Choice, Document, Mark, Motion, Quorum};
use crate::MotionId;

/// One member's place in a motion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BallotFigures {
    /// Who.
    pub name: String,
    /// What they do; may be empty.
    pub role: String,
    /// How their ballots stand.
    pub mark: Mark,
    /// The reason of the first ballot that counts; may be empty.
    pub reason: String,
    /// When the first ballot that counts was signed, by the member's laptop.
    pub at: Option<DateTime<Utc>>,
}

/// One motion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MotionFigures {
    /// Which.
    pub id: MotionId,
    /// Its title.
    pub title: String,
    /// What it is about.
    pub document: Document,
    /// When it was opened.
    pub opened: DateTime<Utc>,
    /// When it was closed.
    pub closed: Option<DateTime<Utc>>,
    /// What is needed.
    pub quorum: Quorum,
    /// Counted ballots of each choice.
    pub counts: BTreeMap<Choice, usize>,
    /// The choice with a quorum; none while it is open.
    pub decision: Option<Choice>,
    /// Whether members who are absent can still bring a choice to its quorum.
    pub reachable: bool,
    /// Members in the order of the motion.
    pub ballots: Vec<BallotFigures>,
}

/// The board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoardFigures {
    /// Members now.
    pub members: usize,
    /// Motions, the newest first.
    pub motions: Vec<MotionFigures>,
}

/// What a report says about the board.
pub fn figures(board: &Board) -> BoardFigures {
    let mut motions: Vec<MotionFigures> = board.motions.iter().map(|(id, motion)| of(id, motion)).collect();
    motions.sort_by(|a, b| b.opened.cmp(&a.opened).then_with(|| a.id.cmp(&b.id)));
    BoardFigures { members: board.members.len(), motions }
}

fn of(id: &MotionId, motion: &Motion) -> MotionFigures {
    let tally = motion.tally();
    let ballots = motion.electors.iter().map(|elector| {
        let own = |cast: &&super::Cast| cast.ballot.key == elector.key && motion.over_this(&cast.ballot);
        let first = motion.casts.iter().filter(own).map(|cast| &cast.ballot).min_by_key(|ballot| ballot.at);
        let mark = tally.marks.get(&elector.key).cloned().unwrap_or(Mark::Absent);
        let counted = first.filter(|_| matches!(mark, Mark::Counted { .. }));
        BallotFigures {
            name: elector.name.clone(),
            role: elector.role.clone(),
            reason: counted.map(|ballot| ballot.reason.clone()).unwrap_or_default(),
            at: counted.map(|ballot| ballot.at),
            mark,
        }
    });
    MotionFigures {
        id: id.clone(),
        title: motion.question.title.clone(),
        document: motion.question.document.clone(),
        opened: motion.opened,
        closed: motion.closed.as_ref().map(|(at, _)| *at),
        ballots: ballots.collect(),
        quorum: tally.quorum,
        counts: tally.counts,
        decision: tally.decision,
        reachable: tally.reachable,
    }
}

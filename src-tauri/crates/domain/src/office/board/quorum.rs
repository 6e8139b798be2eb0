//! How many equal ballots decide when some members may be faulty or dishonest. Numbers only.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The largest board: beyond it nobody reads who signed what.
pub const LARGEST: usize = 33;

/// How many of `n` members may be faulty or dishonest: f = ⌊(n-1)/3⌋.
pub fn faulty(n: usize) -> usize {
    n.saturating_sub(1) / 3
}

/// The least number of equal ballots that is more than (n+f)/2. Two such sets share more than f members, so at least one honest one.
pub fn quorum(n: usize) -> usize {
    (n + faulty(n)) / 2 + 1
}

/// What a board of some size needs and bears.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "BoardQuorum")]
pub struct Quorum {
    /// Members.
    pub members: usize,
    /// How many may be faulty or dishonest.
    pub faulty: usize,
    /// Equal ballots needed.
    pub needed: usize,
}

impl Quorum {
    /// For so many members.
    pub fn of(members: usize) -> Self {
        Self { members, faulty: faulty(members), needed: quorum(members) }
    }
}

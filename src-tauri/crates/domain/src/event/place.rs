//! An event as the views read it, and its place among all others.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::EventBody;
use crate::PersonId;

/// Where an event stands among all others, the same on every machine.
///
/// `at` is the laptop's clock, but never earlier than an event before it in the same chain: a clock set back cannot make an old
/// answer win over a newer one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Order {
    /// Milliseconds since 1970, running maximum along the laptop's chain.
    pub at: i64,
    /// Number in the laptop's chain.
    pub seq: u64,
    /// The event's id, to break ties.
    pub id: String,
}

/// An event as the views read it: who, when, what.
#[derive(Clone, Debug, PartialEq)]
pub struct Happening {
    /// The event's id, 64 hex digits.
    pub id: String,
    /// Where it stands among all others.
    pub order: Order,
    /// The person; none for events of the laptop itself.
    pub who: Option<PersonId>,
    /// When, by the laptop's clock.
    pub at: DateTime<Utc>,
    /// What.
    pub body: EventBody,
}

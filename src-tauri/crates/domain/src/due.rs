//! When a track is due, and how near that is.

use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How near a due date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Nearness {
    /// More than 14 days away.
    Later,
    /// Within 14 days.
    Soon,
    /// Past.
    Overdue,
}

/// A due date: so many days after a start.
pub fn due(start: DateTime<Utc>, days: u32) -> DateTime<Utc> {
    start + Duration::days(i64::from(days))
}

/// Whole days from now to a date; negative when it is past.
pub fn days_left(due: DateTime<Utc>, now: DateTime<Utc>) -> i64 {
    (due.date_naive() - now.date_naive()).num_days()
}

/// How near a due date is: reminders begin 14 days before.
pub fn nearness(due: DateTime<Utc>, now: DateTime<Utc>) -> Nearness {
    match days_left(due, now) {
        days if days < 0 => Nearness::Overdue,
        days if days <= 14 => Nearness::Soon,
        _ => Nearness::Later,
    }
}

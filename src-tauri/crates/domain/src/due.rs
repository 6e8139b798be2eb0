//! When a track is due on a learner's own laptop, and how near that is. The days themselves come from [`crate::office::duty`], the same
//! as a manager's coverage is made of.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::office::duty::{Outlook, Step};

/// How near a due day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Nearness {
    /// More than 14 days away: reminding has not begun.
    Later,
    /// Within 14 days, or past while the days of grace last.
    Soon,
    /// The days of grace are over.
    Overdue,
}

/// What a track asks of a learner next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Deadline {
    /// The day by which a certificate is due.
    pub due: NaiveDate,
    /// The last day of grace: after it, it is overdue.
    pub grace: NaiveDate,
    /// Whole days from today to the due day; negative when it is past.
    pub days_left: i64,
    /// How near it is.
    pub nearness: Nearness,
    /// A certificate was earned before: this is the next one.
    pub renewal: bool,
}

impl Deadline {
    /// What an outlook means today; none when nothing more is asked.
    pub fn of(outlook: Outlook, renewal: bool, today: NaiveDate) -> Option<Self> {
        let due = outlook.due?;
        let grace = outlook.grace.unwrap_or(due);
        let nearness = match outlook.step(today) {
            None => Nearness::Later,
            Some(Step::Before14 | Step::Before3) => Nearness::Soon,
            Some(_) => Nearness::Overdue,
        };
        Some(Self { due, grace, days_left: (due - today).num_days(), nearness, renewal })
    }

    /// Whether the checks count anew: a certificate is there, and its renewal is near or past.
    pub fn renews(&self) -> bool {
        self.renewal && self.nearness != Nearness::Later
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn it_is_near_for_two_weeks_and_overdue_only_after_grace() {
        let outlook = Outlook { due: Some(day("2026-03-20")), grace: Some(day("2026-03-30")) };
        let on = |today: &str| Deadline::of(outlook, false, day(today)).unwrap();
        assert_eq!((on("2026-03-05").nearness, on("2026-03-05").days_left), (Nearness::Later, 15));
        assert_eq!(on("2026-03-06").nearness, Nearness::Soon);
        assert_eq!((on("2026-03-30").nearness, on("2026-03-30").days_left), (Nearness::Soon, -10));
        assert_eq!(on("2026-03-31").nearness, Nearness::Overdue);
    }

    #[test]
    fn only_what_was_earned_before_is_renewed() {
        let outlook = Outlook { due: Some(day("2026-03-20")), grace: Some(day("2026-03-20")) };
        let renews =
            |renewal, today: &str| Deadline::of(outlook, renewal, day(today)).is_some_and(|d| d.renews());
        assert!(renews(true, "2026-03-06") && renews(true, "2027-01-01"));
        assert!(!renews(true, "2026-03-05") && !renews(false, "2026-03-20"));
    }

    #[test]
    fn nothing_more_asked_is_no_deadline() {
        assert_eq!(Deadline::of(Outlook { due: None, grace: None }, true, day("2026-03-20")), None);
    }
}

//! Days and moments of the story, told as so many days before the day of the report.

use chrono::{DateTime, Days, Duration, NaiveDate, Utc};

use super::day;

/// The moment of the report.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    now: DateTime<Utc>,
}

impl Clock {
    /// A story that ends at a moment.
    pub fn new(now: DateTime<Utc>) -> Self {
        Self { now }
    }

    /// The end of the story.
    pub fn now(self) -> DateTime<Utc> {
        self.now
    }

    /// At the hour of the report, so many days before it.
    pub fn ago(self, days: i64) -> DateTime<Utc> {
        self.now - Duration::days(days)
    }

    /// The day, so many days before the report.
    pub fn day(self, days: i64) -> NaiveDate {
        day(self.ago(days))
    }

    /// So many days after the report.
    pub fn ahead(self, days: u64) -> NaiveDate {
        day(self.now) + Days::new(days)
    }

    /// A working day at least so many days before the report; the last one before it on a weekend.
    pub fn working(self, days: i64) -> i64 {
        use chrono::Datelike;
        match self.day(days).weekday() {
            chrono::Weekday::Sat => days + 1,
            chrono::Weekday::Sun => days + 2,
            _ => days,
        }
    }
}

//! When a duty is due, when it is overdue, and when it comes again. Days are local days: who asks turns moments into days of the
//! office's own calendar with [`day`], never at midnight of Greenwich.
//!
//! The rules, which the manual repeats:
//! - A duty counts from its *start*: the day it was asked of somebody who was there. It is due so many days after that, or on the day a
//!   manager named, and never before the start.
//! - A certificate meets the duty if it was issued on or after the start, or was still valid on that day.
//! - *Once*: the first certificate ends it. *After passing*: the next is due so many months after the last. *Every year*: the next is
//!   due on the last day of the month, and who passed in that month or the five before it need not again. *Major rules*: the next is
//!   due as many days after a new major version took effect as the first time.
//! - Overdue begins when the days of grace are over. Steps before are counted from the due day, steps after from the end of grace.

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, TimeDelta, TimeZone, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::settings::{Duty, Recurrence};

/// The day of a moment by a place's own calendar.
pub fn day<Z: TimeZone>(at: DateTime<Utc>, place: &Z) -> NaiveDate {
    at.with_timezone(place).date_naive()
}

/// A certificate, in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct HeldDays {
    /// The day it was issued.
    pub issued: NaiveDate,
    /// The last day it is valid.
    pub until: NaiveDate,
}

impl HeldDays {
    /// The days of a certificate that is valid from one moment up to, and without, another.
    pub fn of<Z: TimeZone>(issued: DateTime<Utc>, until: DateTime<Utc>, place: &Z) -> Self {
        Self { issued: day(issued, place), until: day(until - TimeDelta::milliseconds(1), place) }
    }
}

/// The days a duty gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Days from the start to the due day.
    pub due_days: u32,
    /// Days of grace after it.
    pub grace_days: u32,
    /// When it comes again.
    pub recurrence: Recurrence,
}

impl From<&Duty> for Terms {
    fn from(duty: &Duty) -> Self {
        Self { due_days: duty.due_days, grace_days: duty.grace_days, recurrence: duty.recurrence }
    }
}

/// One duty of one person.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// The days it gives.
    pub terms: Terms,
    /// The day it counts from.
    pub start: NaiveDate,
    /// The due day a manager named; none for the duty's own.
    pub named: Option<NaiveDate>,
    /// The last day of an exemption that is over: the days begin anew after it.
    pub excused: Option<NaiveDate>,
    /// Certificates, in any order.
    pub held: &'a [HeldDays],
    /// Days on which major versions of the rules took effect, in any order.
    pub majors: &'a [NaiveDate],
}

/// What a duty asks of a person next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// The day by which the next certificate is due; none when nothing more is asked.
    pub due: Option<NaiveDate>,
    /// The last day of grace; none when nothing more is asked.
    pub grace: Option<NaiveDate>,
}

impl Case<'_> {
    /// What is asked next.
    pub fn outlook(&self) -> Outlook {
        let due = self.due().map(|due| due.max(self.start));
        Outlook { due, grace: due.map(|due| later(due, self.terms.grace_days)) }
    }

    /// The newest certificate that meets the duty.
    fn met(&self) -> Option<NaiveDate> {
        let counts = |held: &&HeldDays| held.issued >= self.start || held.until >= self.start;
        self.held.iter().filter(counts).map(|held| held.issued).max()
    }

    fn due(&self) -> Option<NaiveDate> {
        let excused = self.excused.map(|last| later(last, self.terms.due_days));
        let first = self.named.unwrap_or_else(|| later(self.start, self.terms.due_days));
        let due = match self.met() {
            None => first,
            Some(passed) => {
                let again = self.again(passed)?;
                if passed < self.start { again.max(first) } else { again }
            }
        };
        Some(excused.map_or(due, |excused| due.max(excused)))
    }

    /// When it comes again after a certificate; none when it does not.
    fn again(&self, passed: NaiveDate) -> Option<NaiveDate> {
        match self.terms.recurrence {
            Recurrence::Once => None,
            Recurrence::AfterPassing { months } => Some(months_later(passed, months)),
            Recurrence::Yearly { month } => Some(next_year_end(passed, month)),
            Recurrence::MajorRules => {
                let next = self.majors.iter().filter(|from| **from > passed).min();
                next.map(|from| later(*from, self.terms.due_days))
            }
        }
    }
}

fn later(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_add_days(Days::new(u64::from(days))).unwrap_or(NaiveDate::MAX)
}

/// The same day of a later month, or its last day: 29 February and a year → 28 February.
fn months_later(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

/// The last day of a month, of the first such month whose season (it and the five before) begins after a day.
fn next_year_end(passed: NaiveDate, month: u32) -> NaiveDate {
    let ends = (passed.year()..=passed.year() + 2).filter_map(|year| last_day(year, month.clamp(1, 12)));
    let season = |end: &NaiveDate| end.with_day(1).and_then(|first| first.checked_sub_months(Months::new(5)));
    ends.into_iter().find(|end| season(end).is_some_and(|first| first > passed)).unwrap_or(NaiveDate::MAX)
}

fn last_day(year: i32, month: u32) -> Option<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    first.checked_add_months(Months::new(1))?.pred_opt()
}

/// How far the reminding of somebody has come. Shown when the app starts; the app itself takes nothing away from anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ReminderStep")]
pub enum Step {
    /// 14 days before the due day.
    Before14,
    /// 3 days before.
    Before3,
    /// Overdue since yesterday.
    After1,
    /// Overdue for a week.
    After7,
    /// Overdue for two weeks: the manager is told.
    Manager,
    /// Overdue for 30 days: the office should take back access to AI tools.
    Withdraw,
}

impl Step {
    /// All, first to last.
    pub const ALL: [Self; 6] =
        [Self::Before14, Self::Before3, Self::After1, Self::After7, Self::Manager, Self::Withdraw];
}

impl Outlook {
    /// Days since the end of grace; 0 when it is not overdue.
    pub fn days_overdue(&self, today: NaiveDate) -> u32 {
        let days = self.grace.map_or(0, |grace| (today - grace).num_days());
        u32::try_from(days).unwrap_or(0)
    }

    /// Whether it is overdue.
    pub fn overdue(&self, today: NaiveDate) -> bool {
        self.days_overdue(today) > 0
    }

    /// The last step reached; none more than 14 days before the due day, or when nothing is asked.
    pub fn step(&self, today: NaiveDate) -> Option<Step> {
        match self.days_overdue(today) {
            0 => match (self.due? - today).num_days() {
                15.. => None,
                4..=14 => Some(Step::Before14),
                _ => Some(Step::Before3),
            },
            1..=6 => Some(Step::After1),
            7..=13 => Some(Step::After7),
            14..=29 => Some(Step::Manager),
            30.. => Some(Step::Withdraw),
        }
    }
}

#[cfg(test)]
mod tests;

//! Working days: Monday to Friday. Public holidays change by decree each year and are not known here, so a time limit may end a
//! little early for those who rest; the screen says so.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// The day on which so many working days after a day are over. The day itself does not count.
pub fn after_working_days(start: NaiveDate, days: u32) -> NaiveDate {
    let works = |day: &NaiveDate| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    let next = |day: &NaiveDate| day.checked_add_days(Days::new(1));
    let after = std::iter::successors(next(&start), next).filter(works);
    after.take(days as usize).last().unwrap_or(start)
}

//! A TOML date as a day of the calendar.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, de::Error};

/// A day written as `2027-11-20`, without quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(crate) struct Day(pub(crate) NaiveDate);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let found = toml::value::Datetime::deserialize(deserializer)?;
        let date = found.date.filter(|_| found.time.is_none());
        let day = date.and_then(|d| NaiveDate::from_ymd_opt(i32::from(d.year), d.month.into(), d.day.into()));
        day.map(Self).ok_or_else(|| D::Error::custom(format!("`{found}` is not a day such as 2027-11-20")))
    }
}

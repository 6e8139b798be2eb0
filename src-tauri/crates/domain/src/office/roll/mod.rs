//! The roll: one row for each person and each track asked of them, and where they stand on a day. Rows are numbers and small ids, so
//! that counting 100,000 people takes milliseconds; names stay in the register and are fetched for the few that are shown.
//!
//! Each row counts once, under the first state that fits: exempt, overdue, valid or expiring, expired, in progress, not started.
//! Somebody overdue may still hold a valid certificate (a yearly duty, a new major version of the rules): [`Row::certified`] says so.

mod asking;
mod count;
mod list;
mod measure;
mod quality;
mod share;
mod staff;

pub use count::{Counts, Coverage, Group, Slice};
pub use list::{EXPIRING_DAYS, Line, List};
pub use measure::majors;
pub use quality::{Quality, Weak};
pub use share::LEAST_SHOWN;
pub use staff::Staff;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::ops::Range;
use std::sync::Arc;
use ts_rs::TS;

use super::duty::Outlook;
use crate::person::Language;
use crate::{OfficeRoleId, PersonId, TrackId, UnitId};

/// Days after joining during which somebody is a new starter.
pub const NEW_STARTER_DAYS: u64 = 30;

/// Where somebody stands in a track.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RollState {
    /// Holds a certificate valid for more than 90 days.
    Valid,
    /// For 61 to 90 more days.
    Expiring90,
    /// For 31 to 60 more days.
    Expiring60,
    /// For 30 more days at most.
    Expiring30,
    /// Has begun, holds no certificate yet, and has time left.
    InProgress,
    /// Has not begun, and has time left.
    NotStarted,
    /// Held a certificate that has run out, and has time left or is asked nothing more.
    Expired,
    /// Past the due day and the days of grace.
    Overdue,
    /// Need not, for a reason on record.
    Exempt,
}

impl RollState {
    /// All, in the order of charts and tables.
    pub const ALL: [Self; 9] = [
        Self::Valid,
        Self::Expiring90,
        Self::Expiring60,
        Self::Expiring30,
        Self::InProgress,
        Self::NotStarted,
        Self::Expired,
        Self::Overdue,
        Self::Exempt,
    ];

    /// Its place in [`RollState::ALL`] and in counts.
    pub fn index(self) -> usize {
        self as usize
    }

    fn of_days_left(days: i64) -> Self {
        match days {
            ..=30 => Self::Expiring30,
            31..=60 => Self::Expiring60,
            61..=90 => Self::Expiring90,
            _ => Self::Valid,
        }
    }
}

/// Whether somebody signed the rules in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "RulesSigned")]
pub enum Signed {
    /// The major version in force.
    Current,
    /// Only an older one.
    Stale,
    /// None.
    Never,
}

/// Which rows are meant; what is `None` does not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(rename = "RollFilter")]
pub struct Filter {
    /// A unit with all under it.
    pub unit: Option<UnitId>,
    /// A role.
    pub role: Option<OfficeRoleId>,
    /// A track.
    pub track: Option<TrackId>,
    /// The language they learn in.
    pub language: Option<Language>,
    /// Where they stand.
    pub state: Option<RollState>,
}

/// A major version of the rules and the day it took effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Major {
    /// The number before the point.
    pub number: u32,
    /// The first day it was in force.
    pub from: NaiveDate,
}

/// One track asked of one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The track, as its place in the catalog.
    pub track: u8,
    /// Where they stand.
    pub state: RollState,
    /// Holds a certificate that is valid on the day, whatever the state.
    pub certified: bool,
    /// The last valid day of the certificate that is valid longest.
    pub until: Option<NaiveDate>,
    /// What is asked next.
    pub outlook: Outlook,
}

/// A person who is in the office on the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Present {
    /// The place of their record in [`Staff`].
    record: u32,
    unit: u16,
    role: u16,
    language: Option<Language>,
    joined: Option<NaiveDate>,
    signed: Signed,
    rows: Range<u32>,
}

/// The roll of one day.
#[derive(Clone, Debug)]
pub struct Roll {
    /// The day.
    pub today: NaiveDate,
    staff: Arc<Staff>,
    people: Vec<Present>,
    rows: Vec<Row>,
    /// For each unit of [`Staff`], it and those it belongs to, from the top.
    chains: Vec<Vec<UnitId>>,
}

impl Roll {
    /// How many people are in the office.
    pub fn len(&self) -> usize {
        self.people.len()
    }

    /// Whether nobody is.
    pub fn is_empty(&self) -> bool {
        self.people.is_empty()
    }

    fn rows_of(&self, person: &Present) -> &[Row] {
        self.rows.get(person.rows.start as usize..person.rows.end as usize).unwrap_or_default()
    }

    fn person_id(&self, person: &Present) -> &PersonId {
        self.staff.person(person.record)
    }

    /// People who fit a filter, each with their rows that fit; without rows only when the filter asks for no track and no state.
    fn fitting<'a>(
        &'a self,
        filter: &Filter,
    ) -> impl Iterator<Item = (&'a Present, impl Iterator<Item = &'a Row> + Clone)> {
        let units = self.units_under(filter.unit.as_ref());
        let role = filter.role.as_ref().map(|role| self.staff.role_index(role));
        let track = filter.track.as_ref().map(|track| self.staff.track_index(track));
        let (state, language) = (filter.state, filter.language);
        let all = track.is_none() && state.is_none();
        let fits = move |row: &&Row| {
            state.is_none_or(|state| row.state == state) && track.is_none_or(|track| Some(row.track) == track)
        };
        self.people.iter().filter_map(move |person| {
            let here = units[usize::from(person.unit)]
                && role.is_none_or(|role| role == Some(person.role))
                && language.is_none_or(|language| person.language == Some(language));
            if !here {
                return None;
            }
            let rows = self.rows_of(person).iter().filter(fits);
            (all || rows.clone().next().is_some()).then_some((person, rows))
        })
    }

    /// For each unit, whether it is the one meant or belongs to it.
    fn units_under(&self, unit: Option<&UnitId>) -> Vec<bool> {
        let under = |chain: &Vec<UnitId>| unit.is_none_or(|unit| chain.contains(unit));
        self.chains.iter().map(under).collect()
    }

    fn new_starter(&self, person: &Present) -> bool {
        let since = self.today.checked_sub_days(Days::new(NEW_STARTER_DAYS)).unwrap_or(NaiveDate::MIN);
        person.joined.is_some_and(|joined| joined >= since)
    }
}

#[cfg(test)]
mod tests;

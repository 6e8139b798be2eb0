//! An exception from a rule: written, limited in time, listed in the report (rule GR-36). It is never made longer: who needs more
//! time asks for a new one, which names the one it follows.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::field::{some, within};
use super::{Known, LINE, Refused, TEXT, Told};
use crate::{CaseId, OfficeRoleId, RuleId, UnitId};

/// The longest an exception may last.
pub const MOST_MONTHS: u32 = 12;
/// Days before its end from which it is said to be ending.
pub const ENDING_DAYS: i64 = 30;

/// For whom it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "whom", rename_all = "kebab-case")]
#[ts(rename = "ExceptionFor")]
pub enum Whom {
    /// A unit.
    Unit {
        /// Which.
        unit: UnitId,
    },
    /// Everybody in a role.
    Role {
        /// Which.
        role: OfficeRoleId,
    },
    /// One person.
    Person {
        /// By name.
        name: String,
    },
}

/// What was granted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ExceptionGranted")]
pub struct Granted {
    /// From which rule.
    pub rule: RuleId,
    /// For whom.
    #[serde(rename = "for")]
    pub whom: Whom,
    /// Why, and what is done instead.
    pub why: String,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
    /// Who answers for it.
    pub owner: String,
    /// Who decided it.
    pub decided_by: String,
    /// The exception it follows, if it is not the first.
    #[serde(default)]
    pub follows: Option<CaseId>,
}

/// A step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "step", rename_all = "kebab-case")]
#[ts(rename = "ExceptionStep")]
pub enum Step {
    /// It was granted.
    Granted {
        /// What.
        of: Granted,
    },
    /// It was ended before its last day. The earliest end counts.
    Ended {
        /// The last day it held.
        on: NaiveDate,
        /// Why.
        reason: String,
    },
}

/// Where an exception stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ExceptionState")]
pub enum State {
    /// Ends within 30 days.
    Ending,
    /// Holds.
    Active,
    /// Begins later.
    Planned,
    /// Over.
    Ended,
}

/// An exception.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Exception {
    /// What was granted.
    pub granted: Option<Granted>,
    /// The last day, where it was ended early.
    pub ended: Option<NaiveDate>,
    /// Every step, oldest first.
    pub history: Vec<Told<Step>>,
}

impl Exception {
    pub(super) fn apply(&mut self, told: Told<Step>) {
        match told.step.clone() {
            Step::Granted { of } => drop(self.granted.get_or_insert(of)),
            Step::Ended { on, .. } => self.ended = Some(self.ended.map_or(on, |old| old.min(on))),
        }
        self.history.push(told);
    }

    /// The last day it holds; none before it was granted.
    pub fn last_day(&self) -> Option<NaiveDate> {
        let until = self.granted.as_ref()?.until;
        Some(self.ended.map_or(until, |ended| ended.min(until)))
    }

    /// Where it stands on a day; none before it was granted.
    pub fn state(&self, today: NaiveDate) -> Option<State> {
        let (from, last) = (self.granted.as_ref()?.from, self.last_day()?);
        Some(match (last - today).num_days() {
            left if left < 0 || last < from => State::Ended,
            _ if today < from => State::Planned,
            left if left <= ENDING_DAYS => State::Ending,
            _ => State::Active,
        })
    }

    /// A step as it may be noted, tidied.
    ///
    /// # Errors
    /// The first field that is wrong.
    pub fn checked(of: Option<&Self>, step: Step, known: &Known<'_>) -> Result<Step, Refused> {
        match (of, step) {
            (None, Step::Granted { of }) => Ok(Step::Granted { of: of.checked(known)? }),
            (Some(exception), Step::Ended { on, reason }) => exception.ending(on, &reason, known),
            _ => Refused::not_now(),
        }
    }

    fn ending(&self, on: NaiveDate, reason: &str, known: &Known<'_>) -> Result<Step, Refused> {
        if self.state(known.today).is_none_or(|state| state == State::Ended) {
            return Refused::not_now();
        }
        known.past("on", on)?;
        Ok(Step::Ended { on, reason: some("reason", reason, TEXT)? })
    }
}

impl Granted {
    fn checked(self, known: &Known<'_>) -> Result<Self, Refused> {
        known.rule("rule", &self.rule)?;
        let whom = self.whom.checked(known)?;
        let why = some("why", &self.why, TEXT)?;
        within("until", self.from, self.until, MOST_MONTHS)?;
        known.ahead("until", self.until)?;
        let owner = some("owner", &self.owner, LINE)?;
        let decided_by = some("decided_by", &self.decided_by, LINE)?;
        Ok(Self { whom, why, owner, decided_by, ..self })
    }
}

impl Whom {
    fn checked(self, known: &Known<'_>) -> Result<Self, Refused> {
        match &self {
            Self::Unit { unit } => known.unit("for", unit)?,
            Self::Role { role } => known.role("for", role)?,
            Self::Person { name } => return Ok(Self::Person { name: some("for", name, LINE)? }),
        }
        Ok(self)
    }
}

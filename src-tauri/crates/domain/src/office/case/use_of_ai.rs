//! The register of AI uses: what for, where, with which data, at which level, who answers for it, and when somebody looks again.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::field::{any, some};
use super::{Known, LINE, Refused, TEXT, Told, weight};
use crate::{DataClassId, UnitId};

/// Days before a review from which it is due.
pub const REVIEW_SOON_DAYS: i64 = 30;

/// What a use steers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "UseLevel")]
pub enum Level {
    /// Long-term choices of the whole office: plans, studies, budgets.
    Strategic,
    /// How a unit works: schedules, reports, priorities.
    Tactical,
    /// Single cases: a letter, an application, a payment, a person.
    Operational,
}

impl Level {
    /// All, in the order of tables.
    pub const ALL: [Self; 3] = [Self::Strategic, Self::Tactical, Self::Operational];
}

/// How far a use is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "UseStatus")]
pub enum Status {
    /// Thought of.
    Idea,
    /// On trial.
    Trial,
    /// In use.
    InUse,
    /// Stopped.
    Stopped,
}

/// What is known of a use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "UseNoted")]
pub struct Noted {
    /// What for.
    pub purpose: String,
    /// The unit.
    pub unit: Option<UnitId>,
    /// The tool.
    pub tool: String,
    /// What it steers.
    pub level: Level,
    /// The most sensitive class of data that goes in.
    pub data: DataClassId,
    /// Whether results affect people's rights, money or chances.
    pub people: bool,
    /// Who answers for it.
    pub owner: String,
    /// How far it is.
    pub status: Status,
    /// When somebody looks again.
    pub review: NaiveDate,
}

/// A step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "step", rename_all = "kebab-case")]
#[ts(rename = "UseStep")]
pub enum Step {
    /// It was entered, or what is known of it was changed.
    Noted {
        /// What is known now.
        of: Noted,
        /// Why it was changed; empty when it was entered.
        #[serde(default)]
        reason: String,
    },
    /// It went on, or was stopped.
    Moved {
        /// How far it is now.
        status: Status,
        /// Why; may be empty unless it was stopped.
        reason: String,
    },
    /// Somebody looked at it again.
    Reviewed {
        /// The day.
        on: NaiveDate,
        /// By name.
        name: String,
        /// What they found.
        note: String,
        /// When somebody looks next.
        next: NaiveDate,
    },
}

/// A use of AI.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Use {
    /// What is known of it now.
    pub noted: Option<Noted>,
    /// Every step, oldest first.
    pub history: Vec<Told<Step>>,
}

/// How near a review is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "CaseReview")]
pub enum Review {
    /// Not within 30 days.
    Later,
    /// Within 30 days.
    Due,
    /// Past.
    Overdue,
}

impl Review {
    /// How near a day is, seen from another.
    pub fn of(review: NaiveDate, today: NaiveDate) -> Self {
        match (review - today).num_days() {
            left if left < 0 => Self::Overdue,
            left if left <= REVIEW_SOON_DAYS => Self::Due,
            _ => Self::Later,
        }
    }
}

impl Use {
    pub(super) fn apply(&mut self, told: Told<Step>) {
        match (&mut self.noted, told.step.clone()) {
            (noted, Step::Noted { of, .. }) => *noted = Some(of),
            (Some(noted), Step::Moved { status, .. }) => noted.status = status,
            (Some(noted), Step::Reviewed { next, .. }) => noted.review = next,
            (None, _) => {}
        }
        self.history.push(told);
    }

    /// On trial or in use.
    pub fn running(&self) -> bool {
        self.noted.as_ref().is_some_and(|noted| matches!(noted.status, Status::Trial | Status::InUse))
    }

    /// Operational, or with personal data or above: an impact assessment comes first.
    pub fn needs_assessment(&self) -> bool {
        self.noted.as_ref().is_some_and(|noted| noted.level == Level::Operational || weight(&noted.data) >= 3)
    }

    /// How near its review is; none once it was stopped.
    pub fn review(&self, today: NaiveDate) -> Option<Review> {
        let noted = self.noted.as_ref()?;
        (noted.status != Status::Stopped).then(|| Review::of(noted.review, today))
    }

    /// A step as it may be noted, tidied.
    ///
    /// # Errors
    /// The first field that is wrong.
    pub fn checked(of: Option<&Self>, step: Step, known: &Known<'_>) -> Result<Step, Refused> {
        match (of.and_then(|found| found.noted.as_ref()), step) {
            (None, Step::Noted { of, .. }) => {
                known.ahead("review", of.review)?;
                Ok(Step::Noted { of: of.checked(known)?, reason: String::new() })
            }
            (Some(was), Step::Noted { of, reason }) => {
                if was.review != of.review {
                    known.ahead("review", of.review)?;
                }
                Ok(Step::Noted { of: of.checked(known)?, reason: some("reason", &reason, TEXT)? })
            }
            (Some(noted), Step::Moved { status, reason }) => moved(noted, status, &reason),
            (Some(_), Step::Reviewed { on, name, note, next }) => {
                known.past("on", on)?;
                let name = some("name", &name, LINE)?;
                let note = some("note", &note, TEXT)?;
                known.ahead("next", next)?;
                Ok(Step::Reviewed { on, name, note, next })
            }
            (None, _) => Refused::not_now(),
        }
    }
}

fn moved(noted: &Noted, status: Status, reason: &str) -> Result<Step, Refused> {
    if noted.status == status {
        return Refused::not_now();
    }
    let must = status == Status::Stopped || noted.status == Status::Stopped;
    let reason = if must { some("reason", reason, TEXT)? } else { any("reason", reason, TEXT)? };
    Ok(Step::Moved { status, reason })
}

impl Noted {
    fn checked(self, known: &Known<'_>) -> Result<Self, Refused> {
        let purpose = some("purpose", &self.purpose, TEXT)?;
        self.unit.as_ref().map_or(Ok(()), |unit| known.unit("unit", unit))?;
        let tool = some("tool", &self.tool, LINE)?;
        known.data("data", &self.data)?;
        let owner = some("owner", &self.owner, LINE)?;
        Ok(Self { purpose, tool, owner, ..self })
    }
}

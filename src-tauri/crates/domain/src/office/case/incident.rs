//! An incident: short enough to note while somebody is on the phone, then contained, told to those who must know, understood,
//! corrected and closed (rules GR-29 to GR-31; curriculum 3.8). Severity is computed and never typed.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

use super::field::{any, some};
use super::{CaseFault, Known, LINE, Refused, TEXT, Told, weight};
use crate::{ActionId, CaseId, DataClassId, RuleId};

/// Hours within which an incident must be reported (rule GR-29).
pub const DUTY_HOURS: i64 = 24;
/// More people than this make an incident as severe as can be.
pub const MANY_PEOPLE: u32 = 50;

/// What was reported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "IncidentReported")]
pub struct Reported {
    /// Who reported it, by name; may be empty.
    #[serde(default)]
    pub reporter: String,
    /// When somebody noticed it.
    pub noticed: DateTime<Utc>,
    /// When it was reported.
    pub reported: DateTime<Utc>,
    /// What happened.
    pub what: String,
    /// The tool.
    pub tool: String,
    /// The account used; may be empty.
    #[serde(default)]
    pub account: String,
    /// The most sensitive class of data concerned; none when no data were.
    pub data: Option<DataClassId>,
    /// How many people are concerned.
    pub people: u32,
    /// It was caught before any harm.
    pub near_miss: bool,
}

/// Who was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "IncidentParty")]
pub enum Party {
    /// The owner of the AI rules.
    Owner,
    /// IT security.
    Security,
    /// The legal adviser.
    Legal,
    /// The people affected.
    People,
    /// An authority.
    Authority,
}

/// What will be, or was, done about the cause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "IncidentCorrection")]
pub struct Correction {
    /// What.
    pub action: String,
    /// Who answers for it.
    pub owner: String,
    /// By when.
    pub due: NaiveDate,
    /// The action of the plan, where there is one.
    #[serde(default)]
    pub plan: Option<ActionId>,
}

/// A step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "step", rename_all = "kebab-case")]
#[ts(rename = "IncidentStep")]
pub enum Step {
    /// It was reported.
    Reported {
        /// What.
        of: Reported,
    },
    /// What was reported was put right; the old words stay in the history.
    Mended {
        /// What is known now.
        of: Reported,
        /// Why.
        reason: String,
    },
    /// It was stopped from growing.
    Contained {
        /// How.
        how: String,
        /// Where the evidence is; may be empty.
        evidence: String,
    },
    /// Somebody was told.
    Notified {
        /// Who.
        party: Party,
        /// When.
        on: NaiveDate,
        /// What they were told; may be empty.
        note: String,
    },
    /// The root cause was found.
    Understood {
        /// The root cause.
        cause: String,
        /// The rules it is about.
        rules: BTreeSet<RuleId>,
    },
    /// What is done about it.
    Corrected {
        /// What.
        of: Correction,
    },
    /// It is over.
    Closed {
        /// What people should learn from it; may be empty.
        lesson: String,
    },
    /// It is not over after all.
    Reopened {
        /// Why.
        reason: String,
    },
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "IncidentSeverity")]
pub enum Severity {
    /// Sensitive personal data, data restricted by law, or more than fifty people.
    S1,
    /// Confidential or personal data.
    S2,
    /// Internal data, or harm without protected data.
    S3,
    /// A near miss.
    S4,
}

impl Severity {
    /// All, worst first.
    pub const ALL: [Self; 4] = [Self::S1, Self::S2, Self::S3, Self::S4];
}

/// The number people call an incident by: short enough for a telephone, the same on every laptop.
pub fn number(id: &CaseId) -> String {
    let short: String = id.as_str().chars().take(6).collect();
    format!("I-{}", short.to_uppercase())
}

/// Where an incident stands: what comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "IncidentState")]
pub enum State {
    /// To be stopped from growing.
    Contain,
    /// Those who must know are to be told.
    Notify,
    /// The root cause is to be found.
    Cause,
    /// Something is to be done about it.
    Correct,
    /// To be closed.
    Close,
    /// Over.
    Closed,
}

/// An incident.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Incident {
    /// What is known of it.
    pub reported: Option<Reported>,
    /// How it was stopped, and where the evidence is.
    pub contained: Option<(String, String)>,
    /// Who was told first when.
    pub notified: BTreeMap<Party, NaiveDate>,
    /// The root cause and the rules it is about.
    pub cause: Option<(String, BTreeSet<RuleId>)>,
    /// What is done about it.
    pub correction: Option<Correction>,
    /// When it was closed, if it is, and what people should learn from it.
    pub closed: Option<(DateTime<Utc>, String)>,
    /// Every step, oldest first.
    pub history: Vec<Told<Step>>,
}

impl Reported {
    /// How bad it is. A near miss harmed nobody, whatever it might have done.
    pub fn severity(&self) -> Severity {
        match self.data.as_ref().map_or(0, weight) {
            _ if self.near_miss => Severity::S4,
            class if class >= 4 || self.people > MANY_PEOPLE => Severity::S1,
            2 | 3 => Severity::S2,
            _ => Severity::S3,
        }
    }

    /// From noticing to reporting, in minutes; not below 0.
    pub fn minutes(&self) -> i64 {
        (self.reported - self.noticed).num_minutes().max(0)
    }

    /// Whether it was reported within the 24 hours of rule GR-29.
    pub fn in_time(&self) -> bool {
        self.reported - self.noticed <= TimeDelta::hours(DUTY_HOURS)
    }

    fn checked(self, known: &Known<'_>) -> Result<Self, Refused> {
        if self.noticed > known.now {
            return Err(Refused::at("noticed", CaseFault::Future));
        }
        if self.reported > known.now {
            return Err(Refused::at("reported", CaseFault::Future));
        }
        if self.reported < self.noticed {
            return Err(Refused::at("reported", CaseFault::TooEarly));
        }
        let what = some("what", &self.what, TEXT)?;
        self.data.as_ref().map_or(Ok(()), |class| known.data("data", class))?;
        let tool = some("tool", &self.tool, LINE)?;
        let account = any("account", &self.account, LINE)?;
        let reporter = any("reporter", &self.reporter, LINE)?;
        Ok(Self { reporter, what, tool, account, ..self })
    }
}

impl Incident {
    pub(super) fn apply(&mut self, told: Told<Step>) {
        match told.step.clone() {
            Step::Reported { of } if self.reported.is_none() => self.reported = Some(of),
            Step::Reported { .. } => {}
            Step::Mended { of, .. } => self.reported = Some(of),
            Step::Contained { how, evidence } => self.contained = Some((how, evidence)),
            Step::Notified { party, on, .. } => {
                let first = self.notified.entry(party).or_insert(on);
                *first = (*first).min(on);
            }
            Step::Understood { cause, rules } => self.cause = Some((cause, rules)),
            Step::Corrected { of } => self.correction = Some(of),
            Step::Closed { lesson } => self.closed = Some((told.at, lesson)),
            Step::Reopened { .. } => self.closed = None,
        }
        self.history.push(told);
    }

    /// Where it stands.
    pub fn state(&self) -> State {
        match self {
            Self { closed: Some(_), .. } => State::Closed,
            Self { contained: None, .. } => State::Contain,
            Self { notified, .. } if notified.is_empty() => State::Notify,
            Self { cause: None, .. } => State::Cause,
            Self { correction: None, .. } => State::Correct,
            _ => State::Close,
        }
    }

    /// Whether the correction is due on a day and the incident still open.
    pub fn overdue(&self, today: NaiveDate) -> bool {
        self.closed.is_none() && self.correction.as_ref().is_some_and(|correction| correction.due < today)
    }

    /// A step as it may be noted, tidied.
    ///
    /// # Errors
    /// The first field that is wrong.
    pub fn checked(of: Option<&Self>, step: Step, known: &Known<'_>) -> Result<Step, Refused> {
        match (of, step) {
            (None, Step::Reported { of }) => Ok(Step::Reported { of: of.checked(known)? }),
            (Some(incident), step) => incident.next(step, known),
            (None, _) => Refused::not_now(),
        }
    }

    fn next(&self, step: Step, known: &Known<'_>) -> Result<Step, Refused> {
        match (self.closed.is_some(), step) {
            (true, Step::Reopened { reason }) => {
                Ok(Step::Reopened { reason: some("reason", &reason, TEXT)? })
            }
            (true, _) | (false, Step::Reported { .. } | Step::Reopened { .. }) => Refused::not_now(),
            (false, Step::Closed { lesson }) => self.closing(&lesson),
            (false, step) => step.checked(known),
        }
    }

    /// Nothing is closed before somebody knows why it happened and what is done about it.
    fn closing(&self, lesson: &str) -> Result<Step, Refused> {
        if self.cause.is_none() {
            return Err(Refused::at("step", CaseFault::CauseMissing));
        }
        if self.correction.is_none() {
            return Err(Refused::at("step", CaseFault::CorrectionMissing));
        }
        Ok(Step::Closed { lesson: any("lesson", lesson, TEXT)? })
    }
}

impl Step {
    fn checked(self, known: &Known<'_>) -> Result<Self, Refused> {
        Ok(match self {
            Self::Mended { of, reason } => {
                Self::Mended { of: of.checked(known)?, reason: some("reason", &reason, TEXT)? }
            }
            Self::Contained { how, evidence } => {
                Self::Contained { how: some("how", &how, TEXT)?, evidence: any("evidence", &evidence, TEXT)? }
            }
            Self::Notified { party, on, note } => {
                known.past("on", on)?;
                Self::Notified { party, on, note: any("note", &note, TEXT)? }
            }
            Self::Understood { cause, rules } => {
                rules.iter().try_for_each(|rule| known.rule("rules", rule))?;
                Self::Understood { cause: some("cause", &cause, TEXT)?, rules }
            }
            Self::Corrected { of } => Self::Corrected { of: of.checked(known)? },
            step => step,
        })
    }
}

impl Correction {
    fn checked(self, known: &Known<'_>) -> Result<Self, Refused> {
        let action = some("action", &self.action, TEXT)?;
        let owner = some("owner", &self.owner, LINE)?;
        known.ahead("due", self.due)?;
        Ok(Self { action, owner, ..self })
    }
}

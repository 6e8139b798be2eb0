//! Tool requests, exceptions, incidents, the register of AI uses and their impact assessments: what staff and managers bring to the
//! office beside the rules themselves.
//!
//! Each kind is a file: its steps (a format, read for years), what the steps add up to, and which step may come next. A view takes
//! every step it is given, so that two managers' registers merge; what may be entered is asked of `checked` beforehand. It may grow
//! by a kind.

pub mod exception;
mod field;
mod figures;
pub mod impact;
pub mod incident;
pub mod request;
#[cfg(test)]
mod tests;
pub mod use_of_ai;
mod workday;

pub use field::{CaseFault, Known, LINE, Refused, TEXT, weight};
pub use figures::{
    CaseFigures, ExceptionLine, IncidentFigures, LevelFigures, QuarterFigures, RequestFigures, ReviewFigures,
    figures,
};
pub use workday::after_working_days;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use crate::CaseId;
use crate::event::{EventBody, Happening};
use exception::Exception;
use impact::Impact;
use incident::Incident;
use request::{ApprovedTool, Request};
use use_of_ai::Use;

/// What can be noted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Change {
    /// A step of a request for a tool.
    Request {
        /// Which.
        id: CaseId,
        /// The step.
        what: request::Step,
    },
    /// A step of an exception from a rule.
    Exception {
        /// Which.
        id: CaseId,
        /// The step.
        what: exception::Step,
    },
    /// A step of an incident.
    Incident {
        /// Which.
        id: CaseId,
        /// The step.
        what: incident::Step,
    },
    /// A step of a use of AI.
    Use {
        /// Which.
        id: CaseId,
        /// The step.
        what: use_of_ai::Step,
    },
    /// A step of an impact assessment.
    Impact {
        /// Which.
        id: CaseId,
        /// The step.
        what: impact::Step,
    },
}

/// A step as it was noted: when, by whom, what.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "CaseTold")]
pub struct Told<S> {
    /// When it was entered, by the laptop's clock.
    pub at: DateTime<Utc>,
    /// The manager who entered it.
    pub by: String,
    /// What.
    pub step: S,
}

impl<S: Clone> Told<S> {
    fn of(event: &Happening, step: &S) -> Self {
        let by = match &event.body {
            EventBody::CaseChanged { by, .. } => by.clone(),
            _ => String::new(),
        };
        Self { at: event.at, by, step: step.clone() }
    }
}

/// Everything of these five kinds, by id. One whose first step is not here yet is kept, and shown nowhere.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Cases {
    /// Requests for tools.
    pub requests: BTreeMap<CaseId, Request>,
    /// Exceptions from rules.
    pub exceptions: BTreeMap<CaseId, Exception>,
    /// Incidents.
    pub incidents: BTreeMap<CaseId, Incident>,
    /// Uses of AI.
    pub uses: BTreeMap<CaseId, Use>,
    /// Impact assessments.
    pub impacts: BTreeMap<CaseId, Impact>,
}

/// Why a use has no assessment that lets it run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "CaseGap")]
pub enum Gap {
    /// Nobody has concluded one.
    None,
    /// The newest one says stop.
    Stopped,
}

impl Cases {
    /// Adds an event that comes after all others.
    pub fn apply(&mut self, event: &Happening, change: &Change) {
        match change {
            Change::Request { id, what } => {
                self.requests.entry(id.clone()).or_default().apply(Told::of(event, what));
            }
            Change::Exception { id, what } => {
                self.exceptions.entry(id.clone()).or_default().apply(Told::of(event, what));
            }
            Change::Incident { id, what } => {
                self.incidents.entry(id.clone()).or_default().apply(Told::of(event, what));
            }
            Change::Use { id, what } => {
                self.uses.entry(id.clone()).or_default().apply(Told::of(event, what));
            }
            Change::Impact { id, what } => {
                self.impacts.entry(id.clone()).or_default().apply(Told::of(event, what));
            }
        }
    }

    /// Tools that are approved on a day, by name.
    pub fn approved_tools(&self, today: NaiveDate) -> Vec<ApprovedTool> {
        let of = |(id, request): (&CaseId, &Request)| request.approved_tool(id, today);
        let mut tools: Vec<_> = self.requests.iter().filter_map(of).collect();
        tools.sort_by(|a, b| (a.tool.to_lowercase(), &a.id).cmp(&(b.tool.to_lowercase(), &b.id)));
        tools
    }

    /// The concluded assessments of a use, oldest first.
    pub fn assessments_of(&self, of: &CaseId) -> Vec<(&CaseId, &Impact)> {
        let about = |impact: &Impact| impact.sheet.as_ref().is_some_and(|sheet| sheet.uses.contains(of));
        let concluded = |impact: &Impact| impact.concluded.is_some() && impact.withdrawn.is_none();
        let mut found: Vec<_> =
            self.impacts.iter().filter(|(_, impact)| about(impact) && concluded(impact)).collect();
        found.sort_by_key(|(id, impact)| (impact.concluded.as_ref().map(|end| end.on), (*id).clone()));
        found
    }

    /// What a use lacks by way of an assessment; nothing when it needs none or has one that lets it run. Needed before any
    /// operational-level use and any with personal data or above (question R6.2 of the readiness instrument).
    pub fn gap(&self, of: &CaseId) -> Option<Gap> {
        let noted = self.uses.get(of)?;
        if !noted.running() || !noted.needs_assessment() {
            return None;
        }
        match self.assessments_of(of).last() {
            None => Some(Gap::None),
            Some((_, impact)) if impact.stops() => Some(Gap::Stopped),
            Some(_) => None,
        }
    }

    /// Uses on trial or in use that need an assessment and have none that lets them run.
    pub fn missing_assessments(&self) -> Vec<(&CaseId, Gap)> {
        self.uses.keys().filter_map(|id| Some((id, self.gap(id)?))).collect()
    }

    /// Whether any use on trial or in use is operational or works with personal data: then gates G7 and G8 apply.
    pub fn has_operational_or_personal_use(&self) -> bool {
        self.uses.values().any(|noted| noted.running() && noted.needs_assessment())
    }
}

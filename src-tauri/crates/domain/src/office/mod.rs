//! What an office decides, as its register keeps it: one view of all office events, and one of each member of staff.
//!
//! Each topic is a file (or folder) with a `Change`, the body of its events, and a view that `Change`s are applied to. Nothing here
//! knows a file, a clock or a language: words come in both languages, time comes in as an argument. It may grow by a topic.

pub mod assessment;
pub mod board;
pub mod case;
pub mod duty;
pub mod handed;
pub mod learned;
pub mod plan;
pub mod report;
pub mod roll;
pub mod roster;
pub mod rulebook;
pub mod settings;
pub mod snapshot;
pub mod tenure;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::event::{EventBody, Happening};
use crate::person::Language;

/// A name in each language it was written in.
pub type Names = BTreeMap<Language, String>;

/// A name in a language, or in any it was written in.
pub fn named(names: &Names, language: Language) -> &str {
    let written = |name: &&String| !name.is_empty();
    let own = names.get(&language).filter(written);
    own.or_else(|| names.values().find(written)).map_or("", String::as_str)
}

/// Everything the office's events say that is not about one member of staff.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Office {
    /// Name, look, units, roles, duties.
    pub settings: settings::Settings,
    /// Since when each role has each duty.
    #[serde(default)]
    pub duties: tenure::Duties,
    /// The rules of this office, version by version.
    pub rulebook: rulebook::Rulebook,
    /// Requests, exceptions, incidents, uses, impact assessments.
    pub cases: case::Cases,
    /// Rounds of the readiness assessment.
    pub assessment: assessment::Rounds,
    /// The action plan.
    pub plan: plan::Plan,
    /// The oversight board and what was put to it.
    pub board: board::Board,
    /// Monthly figures and the reports that were made.
    pub snapshots: snapshot::Snapshots,
}

impl Office {
    /// The view of a set of events, in whatever order they come.
    pub fn rebuild<'a>(events: impl IntoIterator<Item = &'a Happening>) -> Self {
        let mut sorted: Vec<&Happening> = events.into_iter().collect();
        sorted.sort_by(|a, b| a.order.cmp(&b.order));
        let mut office = Self::default();
        sorted.into_iter().for_each(|event| office.apply(event));
        office
    }

    /// Adds an event that comes after all others; an earlier one wants [`Office::rebuild`]. Events of other kinds are ignored.
    pub fn apply(&mut self, event: &Happening) {
        match &event.body {
            EventBody::OfficeChanged { change, .. } => {
                self.duties.apply(event, change);
                self.settings.apply(event, change);
            }
            EventBody::RulebookChanged { change, .. } => self.rulebook.apply(event, change),
            EventBody::CaseChanged { change, .. } => self.cases.apply(event, change),
            EventBody::AssessmentChanged { change, .. } => self.assessment.apply(event, change),
            EventBody::PlanChanged { change, .. } => self.plan.apply(event, change),
            EventBody::BoardChanged { change, .. } => self.board.apply(event, change),
            EventBody::SnapshotTaken { snapshot } => self.snapshots.take(event, snapshot),
            EventBody::ReportMade { report, .. } => self.snapshots.note(event, report),
            _ => {}
        }
    }
}

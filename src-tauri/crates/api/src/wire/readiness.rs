//! The first readiness report: the people of this laptop, two gates, marked as partial.

use chrono::{DateTime, Utc};
use sala_domain::PersonId;
use sala_domain::person::Role;
use sala_domain::readiness::{Band, Coverage, Gate, Standing};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GroupLine {
    /// Its name.
    pub name: String,
    /// Its counts.
    pub coverage: Coverage,
}

/// One role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoleLine {
    /// The role.
    pub role: Role,
    /// Its counts.
    pub coverage: Coverage,
}

/// One person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonLine {
    /// Who.
    pub person: PersonId,
    /// The name in the language of the screen.
    pub name: String,
    /// The unit.
    pub unit: String,
    /// Where they stand.
    pub standing: Standing,
    /// The due date.
    pub due: DateTime<Utc>,
    /// End of validity.
    pub valid_until: Option<DateTime<Utc>>,
    /// Lessons finished.
    pub lessons_done: usize,
    /// Of how many.
    pub lessons: usize,
    /// Signed the rules in force.
    pub signed: bool,
}

/// One weak objective.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WeakLine {
    /// In words.
    pub text: String,
    /// Right answers in first tries.
    pub right: usize,
    /// Of how many.
    pub of: usize,
}

/// The report on screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ReadinessReply {
    /// When it was computed.
    pub at: DateTime<Utc>,
    /// Version of the rules.
    pub rules_version: String,
    /// The track reported on.
    pub track_title: String,
    /// The highest band the two gates allow.
    pub band: Band,
    /// The gates.
    pub gates: Vec<Gate>,
    /// Everyone.
    pub all: Coverage,
    /// By unit.
    pub units: Vec<GroupLine>,
    /// By role.
    pub roles: Vec<RoleLine>,
    /// People who sat a check.
    pub sat: usize,
    /// Of them, passed at the first try.
    pub first_try: usize,
    /// Median score of first tries.
    pub median: Option<f64>,
    /// Weakest objectives; empty when fewer than five people sat.
    pub weakest: Vec<WeakLine>,
    /// Everyone by name.
    pub people: Vec<PersonLine>,
}

/// Formats of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ReportFormat {
    /// For people.
    Pdf,
    /// For spreadsheets.
    Xlsx,
}

/// Saves the report as a file, in the language of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SaveReadiness {
    /// The format.
    pub format: ReportFormat,
}

//! Name, look, units, roles and duties of an office.
//!
//! [`Settings::checked`] holds the rules of set-up; `apply` believes what is written down. It may grow by a thing that is set.

mod begin;
mod check;
pub mod colour;
mod terms;
#[cfg(test)]
mod tests;
mod tree;

pub use begin::{GRACE_DAYS, RETENTION_MONTHS, begin, first_role};
pub use check::{Fault, LONGEST_LOGO, LONGEST_NAME};
pub use terms::Terms;
pub use tree::DEEPEST;

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

use super::Names;
use crate::event::Happening;
use crate::person::Role;
use crate::{OfficeRoleId, TrackId, UnitId};

/// A unit of the office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Unit {
    /// Its name.
    pub names: Names,
    /// The unit it belongs to; none at the top.
    pub parent: Option<UnitId>,
    /// No longer in use: nobody new is put into it.
    #[serde(default)]
    pub closed: bool,
}

/// A role of the office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfficeRole {
    /// Its name.
    pub names: Names,
    /// Which of the curriculum's roles it is nearest to.
    pub nearest: Role,
    /// No longer in use.
    #[serde(default)]
    pub closed: bool,
}

/// When a duty comes again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "again", rename_all = "kebab-case")]
pub enum Recurrence {
    /// Once, on joining.
    Once,
    /// So many months after passing.
    AfterPassing {
        /// 1 to 120.
        months: u32,
    },
    /// Every year by the end of a month.
    Yearly {
        /// 1 to 12.
        month: u32,
    },
    /// After a major version of the rules, and only then.
    MajorRules,
}

/// What people in some roles must do, and by when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Duty {
    /// Who must.
    pub roles: BTreeSet<OfficeRoleId>,
    /// Days from joining (or from the assignment) to the due date.
    pub due_days: u32,
    /// Days after the due date before anybody is called overdue.
    pub grace_days: u32,
    /// When it comes again.
    pub recurrence: Recurrence,
    /// Months a certificate is valid.
    pub valid_months: u32,
}

/// Colours and logo of certificates and reports.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Look {
    /// Colour of titles and rules, `#rrggbb`; none for Sala's own.
    pub ink: Option<String>,
    /// Colour of small marks, `#rrggbb`; none for Sala's own.
    pub accent: Option<String>,
    /// The logo as a small PNG, redrawn by Sala, in base64; none without one.
    pub logo: Option<String>,
}

/// The settings of an office.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// Its name.
    pub names: Names,
    /// What a unit is called here, such as "Department".
    pub unit_label: Names,
    /// Units.
    pub units: BTreeMap<UnitId, Unit>,
    /// Roles.
    pub roles: BTreeMap<OfficeRoleId, OfficeRole>,
    /// What must be done, by track.
    pub duties: BTreeMap<TrackId, Duty>,
    /// Colours and logo.
    pub look: Look,
    /// Months that records of people who left are kept; none for the default of three years.
    pub retention_months: Option<u32>,
    /// The number of the last office file that was made; 0 before the first.
    #[serde(default)]
    pub handed: u32,
    /// Something was set since that file.
    #[serde(default)]
    pub changed: bool,
}

/// What can be set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Change {
    /// The name, and what a unit is called.
    Named {
        /// The name.
        names: Names,
        /// What a unit is called here.
        unit_label: Names,
    },
    /// A unit was added or changed.
    Unit {
        /// Which.
        id: UnitId,
        /// What it is now.
        unit: Unit,
    },
    /// A role was added or changed.
    Role {
        /// Which.
        id: OfficeRoleId,
        /// What it is now.
        role: OfficeRole,
    },
    /// A duty was set.
    Duty {
        /// The track.
        track: TrackId,
        /// What it is now; none when nobody must.
        duty: Option<Duty>,
    },
    /// Colours and logo were set.
    Look {
        /// What they are now.
        look: Look,
    },
    /// How long records of people who left are kept.
    Retention {
        /// Months.
        months: u32,
    },
    /// An office file was made.
    Handed {
        /// Its number.
        version: u32,
        /// SHA-256 of its payload, in hex.
        hash: String,
        /// The office's public key, in hex.
        key: String,
    },
}

impl Settings {
    /// Adds an event that comes after all others.
    pub fn apply(&mut self, _event: &Happening, change: &Change) {
        self.changed = !matches!(change, Change::Handed { .. });
        match change.clone() {
            Change::Named { names, unit_label } => {
                self.names = names;
                self.unit_label = unit_label;
            }
            Change::Unit { id, unit } => drop(self.units.insert(id, unit)),
            Change::Role { id, role } => drop(self.roles.insert(id, role)),
            Change::Duty { track, duty: Some(duty) } => drop(self.duties.insert(track, duty)),
            Change::Duty { track, duty: None } => drop(self.duties.remove(&track)),
            Change::Look { look } => self.look = look,
            Change::Retention { months } => self.retention_months = Some(months),
            Change::Handed { version, .. } => self.handed = self.handed.max(version),
        }
    }
}

//! Lists of staff as files: in, looked through, taken over, undone, and out.

use sala_domain::office::roster::import::Conflict;
use sala_domain::office::roster::{Field, FieldFault};
use sala_domain::{ImportId, OfficeRoleId, UnitId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

use super::file::HandedFile;
use super::staff::{StaffAsk, StaffChoice};

/// Hands in a list, or chooses another sheet of the one handed in last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadStaffList {
    /// The file; none for the one handed in last.
    pub file: Option<HandedFile>,
    /// The sheet of a workbook; none for the first.
    pub sheet: Option<String>,
}

/// A list as it was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StaffList {
    /// The file's name.
    pub name: String,
    /// The sheet it is from; none for CSV.
    pub sheet: Option<String>,
    /// Every sheet of the file.
    pub sheets: Vec<String>,
    /// The heads of the columns.
    pub head: Vec<String>,
    /// What each column is taken for; none for those left out.
    pub guess: Vec<Option<Field>>,
    /// The first rows.
    pub sample: Vec<Vec<String>>,
    /// How many rows there are.
    pub rows: usize,
    /// Units of the office.
    pub units: Vec<StaffChoice>,
    /// Roles of the office.
    pub roles: Vec<StaffChoice>,
}

/// What a name in the list that the office does not know stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum StaffNameMeans {
    /// Something new of that name.
    New,
    /// A unit or role of the office.
    Known {
        /// Its id.
        id: String,
    },
}

/// How a list is to be read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct StaffReading {
    /// The field of each column.
    pub mapping: Vec<Option<Field>>,
    /// What unknown names of units stand for.
    pub units: BTreeMap<String, StaffNameMeans>,
    /// What unknown names of roles stand for.
    pub roles: BTreeMap<String, StaffNameMeans>,
    /// The unit of new people whose row names none.
    pub unit: Option<UnitId>,
    /// The role of new people whose row names none.
    pub role: Option<OfficeRoleId>,
    /// Lines whose person has a new name.
    pub renamed: BTreeSet<u32>,
}

/// A name that the office does not know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StaffUnknown {
    /// As it is written.
    pub name: String,
    /// In how many rows.
    pub rows: usize,
}

/// What a row would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum StaffRowDoes {
    /// Adds somebody.
    Add,
    /// Changes somebody.
    Change {
        /// What changes.
        fields: BTreeSet<Field>,
    },
    /// Nothing.
    Nothing,
    /// It is the same person as in another row.
    Duplicate {
        /// The other row's line.
        of: u32,
    },
    /// Somebody must look.
    Conflict {
        /// At what.
        conflict: Conflict,
        /// The name of the person it is about; empty if there is none.
        name: String,
    },
    /// Something is missing or wrong.
    Faulty {
        /// Each field with its fault.
        faults: Vec<FieldFault>,
    },
}

/// A row of the preview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StaffRow {
    /// Its line in the file.
    pub line: u32,
    /// Whom it names, as it is written.
    pub name: String,
    /// What is written in the fields that are wrong or change.
    pub written: BTreeMap<Field, String>,
    /// What it would do.
    pub does: StaffRowDoes,
}

/// What taking a list over would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StaffPlan {
    /// Rows that add somebody.
    pub add: usize,
    /// Rows that change somebody.
    pub change: usize,
    /// Rows that change nothing.
    pub nothing: usize,
    /// Rows that name somebody a second time.
    pub duplicate: usize,
    /// Rows that somebody must look at.
    pub conflict: usize,
    /// Rows with something missing or wrong.
    pub faulty: usize,
    /// Rows by what they do, each up to [`StaffPlan::SHOWN`]: those left out first.
    pub rows: Vec<StaffRow>,
    /// Names of units the office does not know.
    pub unknown_units: Vec<StaffUnknown>,
    /// Names of roles the office does not know.
    pub unknown_roles: Vec<StaffUnknown>,
}

impl StaffPlan {
    /// The most rows of one kind that are listed.
    pub const SHOWN: usize = 300;
}

/// What taking a list over did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StaffTaken {
    /// People added.
    pub added: usize,
    /// People changed.
    pub changed: usize,
    /// Rows left out.
    pub left_out: usize,
    /// Learners linked because number and name agree.
    pub linked: usize,
    /// The import, to undo it; none when nobody was added or changed.
    pub import: Option<ImportId>,
}

/// Undoes an import.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UndoStaffList {
    /// Which.
    pub import: ImportId,
}

/// What undoing did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StaffUndone {
    /// How many people are as before.
    pub people: usize,
}

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StaffFormat {
    /// For people.
    Xlsx,
    /// For machines.
    Csv,
}

/// Saves people as a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SaveStaffList {
    /// The kind of file.
    pub format: StaffFormat,
    /// Who.
    pub ask: StaffAsk,
}

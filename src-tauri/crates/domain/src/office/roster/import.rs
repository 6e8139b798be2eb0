//! What taking over a list of staff would do, row by row. Pure: nothing is changed here.
//!
//! People are found by Sala's id, then by staff number, then by name. Khmer names that look alike are alike, however they were typed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

use super::Entry;
use super::field::{Fault, Field, FieldFault, at};
use super::matching::{Found, find};
use super::read::{Lookup, number_key};
use super::row::{Draft, Row};
use crate::office::settings::Settings;
use crate::text::normalise;
use crate::{OfficeRoleId, PersonId, UnitId};

/// Somebody the register knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Their id.
    pub person: PersonId,
    /// What is known of them.
    pub entry: Entry,
    /// The last day, if they left.
    pub left: Option<NaiveDate>,
}

/// How a list is to be read.
#[derive(Clone, Debug)]
pub struct Reading<'a> {
    /// The office.
    pub settings: &'a Settings,
    /// What units and roles are called in the list.
    pub lookup: Lookup,
    /// The unit of new people whose row names none.
    pub unit: Option<UnitId>,
    /// The role of new people whose row names none.
    pub role: Option<OfficeRoleId>,
    /// Lines whose number belongs to somebody of another name, and who are that person under a new name.
    pub renamed: BTreeSet<u32>,
}

/// Why a row is left out until somebody looks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[ts(rename = "RosterConflict")]
pub enum Conflict {
    /// The staff number belongs to somebody of another name.
    OtherName {
        /// Who.
        person: PersonId,
    },
    /// The person has the id or name, and the number in the row belongs to somebody else.
    NumberTaken {
        /// Who has the number.
        person: PersonId,
    },
    /// Another row has the same number and another name.
    NumberTwice {
        /// Its line.
        line: u32,
    },
    /// Several people have this name, and nothing says which of them it is.
    Several,
}

/// What a row would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Somebody new.
    New {
        /// What is known of them.
        entry: Entry,
        /// The last day, if they left.
        left: Option<NaiveDate>,
    },
    /// Somebody known of whom something changes.
    Changed {
        /// Who.
        person: PersonId,
        /// What is known of them afterwards.
        entry: Entry,
        /// The last day afterwards; none brings back whoever had left.
        left: Option<NaiveDate>,
        /// What changes.
        fields: BTreeSet<Field>,
    },
    /// Somebody known of whom nothing changes.
    Unchanged {
        /// Who.
        person: PersonId,
    },
    /// The same person as in another row.
    Duplicate {
        /// The other row's line.
        of: u32,
    },
    /// Something to be decided by a person.
    Conflict(Conflict),
    /// Something is missing or wrong.
    Faulty {
        /// Each field with its fault.
        faults: Vec<FieldFault>,
    },
}

/// What a list would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportPlan {
    /// Line and outcome of each row, in the order of the file.
    pub rows: Vec<(u32, Outcome)>,
}

/// Plans the import of a list.
pub fn plan(rows: &[Row], known: &[Known], reading: &Reading<'_>) -> ImportPlan {
    let drafts: Vec<_> = rows.iter().map(|row| row.draft(&reading.lookup)).collect();
    let good: Vec<&Draft> = drafts.iter().filter_map(|draft| draft.as_ref().ok()).collect();
    let mut found = find(&good, known, reading).into_iter();
    let outcomes = drafts.iter().map(|draft| match draft {
        Ok(draft) => outcome(draft, found.next(), known, reading),
        Err(faults) => Outcome::Faulty { faults: faults.clone() },
    });
    ImportPlan { rows: rows.iter().map(|row| row.line).zip(outcomes).collect() }
}

fn outcome(draft: &Draft, found: Option<Found>, known: &[Known], reading: &Reading<'_>) -> Outcome {
    match found.unwrap_or(Found::Nobody) {
        Found::Twin(of) => Outcome::Duplicate { of },
        Found::Unclear(conflict) => Outcome::Conflict(conflict),
        Found::Nobody => fresh(draft, reading),
        Found::Known(index) => {
            known.get(index).map_or_else(|| fresh(draft, reading), |one| merged(draft, one, reading))
        }
    }
}

fn fresh(draft: &Draft, reading: &Reading<'_>) -> Outcome {
    let entry = Entry {
        staff_number: draft.staff_number.clone(),
        name_khmer: draft.name_khmer.clone(),
        name_latin: draft.name_latin.clone(),
        unit: draft.unit.clone().or_else(|| reading.unit.clone()).unwrap_or_else(|| UnitId(String::new())),
        role: draft
            .role
            .clone()
            .or_else(|| reading.role.clone())
            .unwrap_or_else(|| OfficeRoleId(String::new())),
        email: draft.email.clone(),
        joined: draft.joined,
        language: draft.language,
    };
    let faults = faults(&entry, None, draft.left, reading.settings);
    if faults.is_empty() { Outcome::New { entry, left: draft.left } } else { Outcome::Faulty { faults } }
}

fn faults(
    entry: &Entry,
    before: Option<&Entry>,
    left: Option<NaiveDate>,
    settings: &Settings,
) -> Vec<FieldFault> {
    let mut faults = entry.faults(before, settings);
    if entry.joined.zip(left).is_some_and(|(joined, left)| left < joined) {
        faults.push(at(Field::Left, Fault::OddDay));
    }
    faults
}

fn merged(draft: &Draft, known: &Known, reading: &Reading<'_>) -> Outcome {
    let old = &known.entry;
    let mut fields = BTreeSet::new();
    let mut text = |field, new: &String, old: &String, same: bool| {
        if new.is_empty() || same {
            return old.clone();
        }
        fields.insert(field);
        new.clone()
    };
    let (number, khmer) = (&draft.staff_number, &draft.name_khmer);
    let same_number = number_key(number) == number_key(&old.staff_number);
    let mut entry = Entry {
        staff_number: text(Field::StaffNumber, number, &old.staff_number, same_number),
        name_khmer: text(
            Field::NameKhmer,
            khmer,
            &old.name_khmer,
            normalise(khmer) == normalise(&old.name_khmer),
        ),
        name_latin: text(
            Field::NameLatin,
            &draft.name_latin,
            &old.name_latin,
            draft.name_latin == old.name_latin,
        ),
        email: text(Field::Email, &draft.email, &old.email, draft.email == old.email),
        ..old.clone()
    };
    put(&mut entry.unit, draft.unit.as_ref(), Field::Unit, &mut fields);
    put(&mut entry.role, draft.role.as_ref(), Field::Role, &mut fields);
    put(&mut entry.joined, draft.joined.map(Some).as_ref(), Field::Joined, &mut fields);
    put(&mut entry.language, draft.language.map(Some).as_ref(), Field::Language, &mut fields);
    let mut left = known.left;
    put(&mut left, Some(&draft.left), Field::Left, &mut fields);
    if fields.is_empty() {
        return Outcome::Unchanged { person: known.person.clone() };
    }
    let faults = faults(&entry, Some(old), left, reading.settings);
    if faults.is_empty() {
        Outcome::Changed { person: known.person.clone(), entry, left, fields }
    } else {
        Outcome::Faulty { faults }
    }
}

fn put<T: PartialEq + Clone>(slot: &mut T, new: Option<&T>, field: Field, fields: &mut BTreeSet<Field>) {
    if let Some(new) = new.filter(|new| *new != slot) {
        *slot = new.clone();
        fields.insert(field);
    }
}

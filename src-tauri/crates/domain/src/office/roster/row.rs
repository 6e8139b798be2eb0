//! A row of a list of staff, as it was written and as it is understood.

use chrono::NaiveDate;
use std::collections::BTreeMap;

use super::Entry;
use super::field::{Fault, Field, FieldFault, at};
use super::read::{self, Lookup, number_key};
use crate::person::Language;
use crate::text::{normalise, tidy};
use crate::{OfficeRoleId, PersonId, UnitId};

/// A row of a list: what is written under each field. A blank cell says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Its line in the file, the first being 1.
    pub line: u32,
    /// The cells that have a field.
    pub cells: BTreeMap<Field, String>,
}

/// A row that was understood. None and empty mean that the row says nothing.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    pub(super) line: u32,
    pub(super) person: Option<PersonId>,
    pub(super) staff_number: String,
    pub(super) name_khmer: String,
    pub(super) name_latin: String,
    pub(super) unit: Option<UnitId>,
    pub(super) role: Option<OfficeRoleId>,
    pub(super) email: String,
    pub(super) joined: Option<NaiveDate>,
    pub(super) language: Option<Language>,
    pub(super) left: Option<NaiveDate>,
    pub(super) keys: Keys,
}

/// What people are compared by: normal forms, empty where there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keys {
    /// Staff number.
    pub number: String,
    /// Khmer name.
    pub khmer: String,
    /// Latin name.
    pub latin: String,
}

impl Keys {
    /// The keys of a number and two names.
    pub fn new(number: &str, khmer: &str, latin: &str) -> Self {
        Self { number: number_key(number), khmer: normalise(khmer), latin: normalise(latin) }
    }

    /// The keys of an entry.
    pub fn of(entry: &Entry) -> Self {
        Self::new(&entry.staff_number, &entry.name_khmer, &entry.name_latin)
    }

    /// Whether two names are one: by the Khmer name where both have one, since Latin spellings vary; else by the Latin one.
    pub fn same_name(&self, other: &Self) -> bool {
        match (!self.khmer.is_empty() && !other.khmer.is_empty(), self.latin.is_empty()) {
            (true, _) => self.khmer == other.khmer,
            (false, true) => false,
            (false, false) => self.latin == other.latin,
        }
    }

    /// Whether no name that both have is the same.
    pub fn other_name(&self, other: &Self) -> bool {
        let pairs = [(&self.khmer, &other.khmer), (&self.latin, &other.latin)];
        let mut both = pairs.iter().filter(|(a, b)| !a.is_empty() && !b.is_empty()).peekable();
        both.peek().is_some() && both.all(|(a, b)| a != b)
    }

    /// Whether both have a number and they differ.
    pub(super) fn other_number(&self, other: &Self) -> bool {
        !self.number.is_empty() && !other.number.is_empty() && self.number != other.number
    }

    /// How near two names are, to choose among several people of one name.
    pub(super) fn nearness(&self, other: &Self) -> i32 {
        let one = |a: &str, b: &str| match (a.is_empty(), b.is_empty()) {
            (true, true) => 1,
            (false, false) if a == b => 2,
            (false, false) => -1,
            _ => 0,
        };
        one(&self.khmer, &other.khmer) + one(&self.latin, &other.latin)
    }
}

/// Khmer and Latin names in their own places, whichever column they were written in.
pub(super) fn settled(khmer: String, latin: String) -> (String, String) {
    let is_khmer = |text: &str| text.chars().any(|c| ('\u{1780}'..='\u{17FF}').contains(&c));
    match (khmer.is_empty(), latin.is_empty()) {
        (true, false) if is_khmer(&latin) => (latin, khmer),
        (false, true) if !is_khmer(&khmer) => (latin, khmer),
        _ => (khmer, latin),
    }
}

impl Row {
    fn cell(&self, field: Field) -> String {
        self.cells.get(&field).map(|text| tidy(text)).unwrap_or_default()
    }

    /// What a cell says, if it says anything; a fault goes to the others.
    fn read<T>(
        &self,
        field: Field,
        faults: &mut Vec<FieldFault>,
        read: impl Fn(&str) -> Result<T, Fault>,
    ) -> Option<T> {
        let text = self.cell(field);
        if text.is_empty() {
            return None;
        }
        read(&text).map_err(|fault| faults.push(at(field, fault))).ok()
    }

    /// The row understood.
    ///
    /// # Errors
    /// Every field that could not be understood.
    pub(super) fn draft(&self, lookup: &Lookup) -> Result<Draft, Vec<FieldFault>> {
        let mut faults = Vec::new();
        let parts = [self.cell(Field::FamilyName), self.cell(Field::GivenName)];
        let latin = Some(self.cell(Field::NameLatin)).filter(|name| !name.is_empty());
        let latin = latin.unwrap_or_else(|| parts.join(" ").trim().to_owned());
        let (name_khmer, name_latin) = settled(self.cell(Field::NameKhmer), latin);
        let staff_number = self.cell(Field::StaffNumber);
        let draft = Draft {
            line: self.line,
            person: Some(self.cell(Field::Person)).filter(|id| !id.is_empty()).map(PersonId),
            keys: Keys::new(&staff_number, &name_khmer, &name_latin),
            unit: self.read(Field::Unit, &mut faults, |text| lookup.unit(text)),
            role: self.read(Field::Role, &mut faults, |text| lookup.role(text)),
            joined: self.read(Field::Joined, &mut faults, read::day),
            language: self.read(Field::Language, &mut faults, read::language),
            left: self.read(Field::Left, &mut faults, read::day),
            email: self.cell(Field::Email),
            staff_number,
            name_khmer,
            name_latin,
        };
        let nobody = draft.name_khmer.is_empty() && draft.name_latin.is_empty();
        if nobody && draft.staff_number.is_empty() && draft.person.is_none() {
            faults.push(at(Field::NameKhmer, Fault::Missing));
        }
        faults.sort();
        if faults.is_empty() { Ok(draft) } else { Err(faults) }
    }
}

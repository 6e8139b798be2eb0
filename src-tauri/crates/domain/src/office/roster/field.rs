//! The fields of an entry, and what can be wrong with one. Words for them are chosen by the screen.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Entry;
use super::row::settled;
use crate::office::settings::Settings;
use crate::person::LONGEST_FIELD;
use crate::text::tidy;

/// A field of an entry, as a list of staff may have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "RosterField")]
pub enum Field {
    /// Sala's own id of the person, as an export writes it.
    Person,
    /// Number in the office.
    StaffNumber,
    /// Name in Khmer.
    NameKhmer,
    /// Name in Latin letters.
    NameLatin,
    /// Family name in Latin letters, where a list has it apart.
    FamilyName,
    /// Given name in Latin letters, where a list has it apart.
    GivenName,
    /// Unit.
    Unit,
    /// Role.
    Role,
    /// E-mail.
    Email,
    /// The day they joined.
    Joined,
    /// The language they learn in.
    Language,
    /// The last day of those who left.
    Left,
}

impl Field {
    /// Every field, in the order of a form.
    pub const ALL: [Self; 12] = [
        Self::StaffNumber,
        Self::NameKhmer,
        Self::NameLatin,
        Self::FamilyName,
        Self::GivenName,
        Self::Unit,
        Self::Role,
        Self::Email,
        Self::Joined,
        Self::Language,
        Self::Left,
        Self::Person,
    ];
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "RosterFault")]
pub enum Fault {
    /// It is needed and missing; of names, both are.
    Missing,
    /// It is longer than [`LONGEST_FIELD`].
    TooLong,
    /// It belongs to somebody else.
    Taken,
    /// The office has none of this name.
    Unknown,
    /// The office has several of this name.
    Ambiguous,
    /// It is no longer in use.
    Closed,
    /// It is no e-mail address.
    NoAddress,
    /// It is no day that can be read: 2026-03-31 or 31/03/2026.
    NoDay,
    /// It is a day before 1940 or after 2100, or before the day they joined.
    OddDay,
    /// It is no language Sala speaks.
    NoLanguage,
}

/// A field with its fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(rename = "RosterFieldFault")]
pub struct FieldFault {
    /// The field.
    pub field: Field,
    /// What is wrong.
    pub fault: Fault,
}

/// Puts a field and its fault together.
pub(super) fn at(field: Field, fault: Fault) -> FieldFault {
    FieldFault { field, fault }
}

/// The years that a day may lie in.
pub(super) const YEARS: std::ops::RangeInclusive<i32> = 1940..=2100;

impl Entry {
    /// The same entry with outer white space and control characters removed and runs of white space folded, and each name
    /// in its own script's place.
    pub fn tidied(&self) -> Self {
        let (name_khmer, name_latin) = settled(tidy(&self.name_khmer), tidy(&self.name_latin));
        Self {
            staff_number: tidy(&self.staff_number),
            name_khmer,
            name_latin,
            unit: self.unit.clone(),
            role: self.role.clone(),
            email: tidy(&self.email),
            joined: self.joined,
            language: self.language,
        }
    }

    /// What is wrong with a tidied entry that is to replace another one (or none). Who is in a closed unit or role may stay in it.
    pub fn faults(&self, before: Option<&Self>, settings: &Settings) -> Vec<FieldFault> {
        let mut faults = self.faults_of_words();
        let unit = settings.units.get(&self.unit).map(|unit| unit.closed);
        let kept = before.is_some_and(|before| before.unit == self.unit);
        faults.extend(of_choice(self.unit.as_str(), unit, kept).map(|fault| at(Field::Unit, fault)));
        let role = settings.roles.get(&self.role).map(|role| role.closed);
        let kept = before.is_some_and(|before| before.role == self.role);
        faults.extend(of_choice(self.role.as_str(), role, kept).map(|fault| at(Field::Role, fault)));
        faults
    }

    /// What is wrong with all but unit and role.
    pub(super) fn faults_of_words(&self) -> Vec<FieldFault> {
        let mut faults = Vec::new();
        if self.name_khmer.is_empty() && self.name_latin.is_empty() {
            faults.push(at(Field::NameKhmer, Fault::Missing));
        }
        let texts = [
            (Field::StaffNumber, &self.staff_number),
            (Field::NameKhmer, &self.name_khmer),
            (Field::NameLatin, &self.name_latin),
            (Field::Email, &self.email),
        ];
        let long = texts.iter().filter(|(_, text)| text.chars().count() > LONGEST_FIELD);
        faults.extend(long.map(|(field, _)| at(*field, Fault::TooLong)));
        if !self.email.is_empty() && !address(&self.email) {
            faults.push(at(Field::Email, Fault::NoAddress));
        }
        if self.joined.is_some_and(|day| !YEARS.contains(&chrono::Datelike::year(&day))) {
            faults.push(at(Field::Joined, Fault::OddDay));
        }
        faults
    }
}

/// What is wrong with a unit or role: `closed` is none for one that the office has not.
fn of_choice(id: &str, closed: Option<bool>, kept: bool) -> Option<Fault> {
    match closed {
        None if id.is_empty() => Some(Fault::Missing),
        None => Some(Fault::Unknown),
        Some(true) if !kept => Some(Fault::Closed),
        Some(_) => None,
    }
}

/// Whether a text has the shape of an e-mail address; whether it exists nobody can know here.
fn address(text: &str) -> bool {
    let plain = !text.contains(char::is_whitespace);
    plain
        && text
            .split_once('@')
            .is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'))
}

//! What people write into a list: names of units and roles, days, languages. Khmer and Arabic digits are the same.

use chrono::{Datelike, NaiveDate};
use std::collections::{BTreeSet, HashMap};

use super::field::{Fault, YEARS};
use crate::office::Names;
use crate::office::settings::Settings;
use crate::person::Language;
use crate::text::{normalise, to_arabic_digits};
use crate::{OfficeRoleId, UnitId};

/// What joins the names of a unit and those above it.
const ABOVE: &str = " / ";

/// The form in which staff numbers compare.
pub fn number_key(number: &str) -> String {
    normalise(&to_arabic_digits(number))
}

/// The names that a list may use for the units and roles of an office: in each language, alone or after those above, or the id.
#[derive(Clone, Debug, Default)]
pub struct Lookup {
    units: HashMap<String, BTreeSet<UnitId>>,
    roles: HashMap<String, BTreeSet<OfficeRoleId>>,
}

impl Lookup {
    /// The names of an office.
    pub fn of(settings: &Settings) -> Self {
        let mut lookup = Self::default();
        for (id, unit) in &settings.units {
            let names = unit.names.values().cloned();
            let paths = Language::ALL.map(|language| path(settings, id, language));
            for name in names.chain(paths).chain([id.0.clone()]) {
                lookup.units.entry(normalise(&name)).or_default().insert(id.clone());
            }
        }
        for (id, role) in &settings.roles {
            for name in role.names.values().cloned().chain([id.0.clone()]) {
                lookup.roles.entry(normalise(&name)).or_default().insert(id.clone());
            }
        }
        lookup
    }

    /// Lets a text stand for a unit, whatever it meant before.
    pub fn name_unit(&mut self, text: &str, id: UnitId) {
        self.units.insert(normalise(text), BTreeSet::from([id]));
    }

    /// Lets a text stand for a role, whatever it meant before.
    pub fn name_role(&mut self, text: &str, id: OfficeRoleId) {
        self.roles.insert(normalise(text), BTreeSet::from([id]));
    }

    /// The unit a text names.
    ///
    /// # Errors
    /// [`Fault::Unknown`] or [`Fault::Ambiguous`].
    pub fn unit(&self, text: &str) -> Result<UnitId, Fault> {
        one(self.units.get(&normalise(text)))
    }

    /// The role a text names.
    ///
    /// # Errors
    /// [`Fault::Unknown`] or [`Fault::Ambiguous`].
    pub fn role(&self, text: &str) -> Result<OfficeRoleId, Fault> {
        one(self.roles.get(&normalise(text)))
    }

    /// A text by which this finds the unit again: its name, or with those above it, or the id.
    pub fn unit_label(&self, settings: &Settings, id: &UnitId, language: Language) -> String {
        let name = settings.units.get(id).map(|unit| named_or_id(&unit.names, language, id.as_str()));
        let tries = [name.unwrap_or_default(), path(settings, id, language)];
        let found = tries.into_iter().find(|text| !text.is_empty() && self.unit(text).as_ref() == Ok(id));
        found.unwrap_or_else(|| id.0.clone())
    }

    /// A text by which this finds the role again: its name or the id.
    pub fn role_label(&self, settings: &Settings, id: &OfficeRoleId, language: Language) -> String {
        let name = settings.roles.get(id).map(|role| named_or_id(&role.names, language, id.as_str()));
        name.filter(|text| self.role(text).as_ref() == Ok(id)).unwrap_or_else(|| id.0.clone())
    }
}

fn named_or_id(names: &Names, language: Language, id: &str) -> String {
    let name = crate::office::named(names, language);
    if name.is_empty() { id.to_owned() } else { name.to_owned() }
}

fn one<T: Clone + Ord>(found: Option<&BTreeSet<T>>) -> Result<T, Fault> {
    let found = found.ok_or(Fault::Unknown)?;
    match found.first() {
        Some(only) if found.len() == 1 => Ok(only.clone()),
        Some(_) => Err(Fault::Ambiguous),
        None => Err(Fault::Unknown),
    }
}

/// The name of a unit after the names of those above it.
pub fn path(settings: &Settings, id: &UnitId, language: Language) -> String {
    let name = |id: &&UnitId| {
        let unit = settings.units.get(*id)?;
        Some(named_or_id(&unit.names, language, id.as_str()))
    };
    settings.path(id).iter().filter_map(name).collect::<Vec<_>>().join(ABOVE)
}

/// A day: year-month-day, or day, month, year as they are written in Cambodia.
///
/// # Errors
/// [`Fault::NoDay`] or [`Fault::OddDay`].
pub fn day(text: &str) -> Result<NaiveDate, Fault> {
    let digits = to_arabic_digits(&normalise(text));
    let date = digits.split(['T', 't', ' ']).next().unwrap_or_default();
    let parts: Vec<&str> = date.split(['-', '/', '.']).collect();
    let number = |part: &str| part.parse::<u32>().ok().filter(|_| part.len() <= 4);
    let [a, b, c] = parts[..] else { return Err(Fault::NoDay) };
    let (Some(first), Some(month), Some(last)) = (number(a), number(b), number(c)) else {
        return Err(Fault::NoDay);
    };
    let (year, day) = match (a.len(), c.len()) {
        (4, 1..=2) => (first, last),
        (1..=2, 4) => (last, first),
        _ => return Err(Fault::NoDay),
    };
    let year = i32::try_from(year).map_err(|_| Fault::NoDay)?;
    let day = NaiveDate::from_ymd_opt(year, month, day).ok_or(Fault::NoDay)?;
    if YEARS.contains(&day.year()) { Ok(day) } else { Err(Fault::OddDay) }
}

/// A language, by its code or its name in English or Khmer.
///
/// # Errors
/// [`Fault::NoLanguage`].
pub fn language(text: &str) -> Result<Language, Fault> {
    let known: [(Language, &[&str]); 2] = [
        (Language::En, &["en", "eng", "en-us", "en-gb", "english", "អង់គ្លេស", "ភាសាអង់គ្លេស"]),
        (Language::Km, &["km", "kh", "khm", "km-kh", "khmer", "ខ្មែរ", "ភាសាខ្មែរ"]),
    ];
    let text = normalise(text);
    let found = known.iter().find(|(_, names)| names.iter().any(|name| normalise(name) == text));
    found.map(|(language, _)| *language).ok_or(Fault::NoLanguage)
}

//! Who learns on this laptop. Not a login: a person is a name, a unit and a role, nothing secret.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The longest name, unit or number Sala keeps, in Unicode characters.
pub const LONGEST_FIELD: usize = 200;

/// A language the product is shipped in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    En,
    /// Khmer.
    Km,
}

impl Language {
    /// Every shipped language, the source language first.
    pub const ALL: [Self; 2] = [Self::En, Self::Km];

    /// The BCP 47 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Km => "km",
        }
    }

    /// Words in this language, or in the source language while they wait for their translation; with the language they are in.
    pub fn spoken<T>(self, words: &BTreeMap<Self, T>) -> Option<(Self, &T)> {
        let of = |language: Self| words.get(&language).map(|found| (language, found));
        of(self).or_else(|| of(Self::ALL[0]))
    }
}

/// What a person does in the office; it decides which tracks are theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Uses tools, builds nothing.
    Staff,
    /// Developer, data staff, administrator or tester.
    Builder,
    /// Head of office, manager, policy or procurement staff.
    Decider,
    /// Legal, compliance, ethics, audit or personnel staff.
    Guardian,
}

/// What Sala knows of a person, as they last said it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Profile {
    /// Name in Latin letters; empty only if the Khmer name is given.
    pub name_latin: String,
    /// Name in Khmer letters; empty only if the Latin name is given.
    pub name_khmer: String,
    /// The office's own number for this person; may be empty.
    pub staff_number: String,
    /// The unit they work in.
    pub unit: String,
    /// What they do there.
    pub role: Role,
}

/// Why a profile is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ProfileFault {
    /// Neither name was given.
    NameMissing,
    /// The unit is empty.
    UnitMissing,
    /// A field is longer than [`LONGEST_FIELD`].
    FieldTooLong,
}

impl Profile {
    /// The same profile with outer white space and control characters removed and runs of white space folded.
    pub fn tidied(&self) -> Self {
        let tidy = crate::text::tidy;
        Self {
            name_latin: tidy(&self.name_latin),
            name_khmer: tidy(&self.name_khmer),
            staff_number: tidy(&self.staff_number),
            unit: tidy(&self.unit),
            role: self.role,
        }
    }

    /// Checks a tidied profile.
    ///
    /// # Errors
    /// The first fault found, in the order of the form.
    pub fn check(&self) -> Result<(), ProfileFault> {
        if self.name_latin.is_empty() && self.name_khmer.is_empty() {
            return Err(ProfileFault::NameMissing);
        }
        if self.unit.is_empty() {
            return Err(ProfileFault::UnitMissing);
        }
        let fields = [&self.name_latin, &self.name_khmer, &self.staff_number, &self.unit];
        if fields.iter().any(|field| field.chars().count() > LONGEST_FIELD) {
            return Err(ProfileFault::FieldTooLong);
        }
        Ok(())
    }

    /// The name to greet with: Khmer in Khmer if there is one, else whichever was given.
    pub fn name(&self, language: Language) -> &str {
        match language {
            Language::Km if !self.name_khmer.is_empty() => &self.name_khmer,
            Language::En if self.name_latin.is_empty() => &self.name_khmer,
            _ if self.name_latin.is_empty() => &self.name_khmer,
            _ => &self.name_latin,
        }
    }
}

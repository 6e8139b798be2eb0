//! One member of staff as the register knows them: the view of the events that name them.
//!
//! What they learned is not here: that is [`crate::progress::Learner`] of each learner linked to them. Lists of staff are read in
//! [`read`] and [`row`], and [`import`] says what taking one over would do.

mod field;
pub mod import;
mod matching;
pub mod read;
mod row;
#[cfg(test)]
mod tests;

pub use field::{Fault, Field, FieldFault};
pub use row::{Keys, Row};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

use crate::event::{EventBody, Happening};
use crate::person::Language;
use crate::{ImportId, OfficeRoleId, PersonId, TrackId, UnitId};

/// What the office knows of a member of staff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Entry {
    /// Number in the office; may be empty.
    pub staff_number: String,
    /// Name in Khmer; may be empty when the Latin one is not.
    pub name_khmer: String,
    /// Name in Latin letters; may be empty when the Khmer one is not.
    pub name_latin: String,
    /// The unit.
    pub unit: UnitId,
    /// The role.
    pub role: OfficeRoleId,
    /// E-mail; may be empty.
    #[serde(default)]
    pub email: String,
    /// The day they joined; none when not known.
    #[serde(default)]
    pub joined: Option<NaiveDate>,
    /// The language they learn in; none when not known.
    #[serde(default)]
    pub language: Option<Language>,
}

impl Entry {
    /// The name in a language, or the other one.
    pub fn name(&self, language: Language) -> &str {
        let (own, other) = match language {
            Language::Km => (&self.name_khmer, &self.name_latin),
            Language::En => (&self.name_latin, &self.name_khmer),
        };
        if own.is_empty() { other } else { own }
    }
}

/// Why somebody need not do a track.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Exemption {
    /// In words.
    pub reason: String,
    /// The last day; none without an end.
    pub until: Option<NaiveDate>,
}

/// The taking over of one list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Import {
    /// Its id.
    pub id: ImportId,
    /// How many people it added or changed.
    pub of: usize,
}

/// What can be noted about a member of staff.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Change {
    /// They were added, or what is known of them was changed: also a move to another unit or role.
    Entry {
        /// What is known now.
        entry: Entry,
    },
    /// The same by taking over a list; many people have the same `import`.
    Imported {
        /// The import.
        import: Import,
        /// What is known now.
        entry: Entry,
        /// The last day, for whoever left.
        #[serde(default)]
        left: Option<NaiveDate>,
        /// They had left and are back.
        #[serde(default)]
        back: bool,
    },
    /// An import was undone: this is known again as before it.
    SetBack {
        /// The import.
        import: ImportId,
        /// What was known before it; none for whoever was new.
        entry: Option<Entry>,
        /// The last day before it.
        #[serde(default)]
        left: Option<NaiveDate>,
    },
    /// They left the office.
    Left {
        /// The last day.
        on: NaiveDate,
        /// Why, in words; may be empty.
        reason: String,
    },
    /// They came back, or leaving was a mistake.
    Back,
    /// A learner of a laptop is this person.
    Linked {
        /// The learner.
        learner: PersonId,
    },
    /// A learner was linked by mistake.
    Unlinked {
        /// The learner.
        learner: PersonId,
    },
    /// They must do a track that their role does not ask for, or by another day.
    Assigned {
        /// The track.
        track: TrackId,
        /// The day it was assigned.
        on: NaiveDate,
        /// The due day; none for the duty's own days.
        due: Option<NaiveDate>,
    },
    /// An assignment was taken back.
    Unassigned {
        /// The track.
        track: TrackId,
    },
    /// They need not do a track.
    Exempted {
        /// The track.
        track: TrackId,
        /// Why and how long.
        exemption: Exemption,
    },
    /// An exemption was taken back.
    Obliged {
        /// The track.
        track: TrackId,
    },
}

/// An assignment of one track to one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Assignment {
    /// The day it was assigned.
    pub on: NaiveDate,
    /// The due day; none for the duty's own days.
    pub due: Option<NaiveDate>,
}

/// A member of staff.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// What is known of them; none before they were added.
    pub entry: Option<Entry>,
    /// When they left, if they did.
    pub left: Option<NaiveDate>,
    /// Learners of laptops that are this person.
    pub learners: BTreeSet<PersonId>,
    /// Tracks assigned to them alone.
    pub assignments: BTreeMap<TrackId, Assignment>,
    /// Tracks they need not do.
    pub exemptions: BTreeMap<TrackId, Exemption>,
    /// The import that said last what is known of them; none if anything was changed since.
    #[serde(default)]
    pub imported: Option<Imported>,
}

/// An import in the view of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imported {
    /// When.
    pub at: DateTime<Utc>,
    /// Which.
    pub import: Import,
}

impl Member {
    /// The view of a person's events, in whatever order they come.
    pub fn rebuild<'a>(events: impl IntoIterator<Item = &'a Happening>) -> Self {
        let mut sorted: Vec<&Happening> = events.into_iter().collect();
        sorted.sort_by(|a, b| a.order.cmp(&b.order));
        let mut member = Self::default();
        sorted.into_iter().for_each(|event| member.apply(event));
        member
    }

    /// Adds an event that comes after all others; those of other kinds are ignored.
    pub fn apply(&mut self, event: &Happening) {
        let EventBody::MemberChanged { change, .. } = &event.body else { return };
        // Who learns as this person is no part of a list: linking does not stand in the way of undoing an import.
        if !matches!(change, Change::Linked { .. } | Change::Unlinked { .. }) {
            self.imported = None;
        }
        match change.clone() {
            Change::Entry { entry } => self.entry = Some(entry),
            Change::Imported { import, entry, left, .. } => {
                (self.entry, self.left) = (Some(entry), left);
                self.imported = Some(Imported { at: event.at, import });
            }
            Change::SetBack { entry, left, .. } => {
                if entry.is_none() {
                    self.learners.clear();
                }
                (self.entry, self.left) = (entry, left);
            }
            Change::Left { on, .. } => self.left = Some(on),
            Change::Back => self.left = None,
            Change::Linked { learner } => drop(self.learners.insert(learner)),
            Change::Unlinked { learner } => drop(self.learners.remove(&learner)),
            Change::Assigned { track, on, due } => {
                self.assignments.insert(track, Assignment { on, due });
            }
            Change::Unassigned { track } => drop(self.assignments.remove(&track)),
            Change::Exempted { track, exemption } => drop(self.exemptions.insert(track, exemption)),
            Change::Obliged { track } => drop(self.exemptions.remove(&track)),
        }
    }
}

//! People of the office: the list, one person, what can be noted of them.

use chrono::{DateTime, NaiveDate, Utc};
use sala_domain::office::roll::RollState;
use sala_domain::office::roster::{Entry, FieldFault};
use sala_domain::{ImportId, OfficeRoleId, PersonId, TrackId, UnitId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whether people are there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StaffStanding {
    /// Those who are there.
    #[default]
    Here,
    /// Those who left.
    Left,
    /// Both.
    Everybody,
}

/// Which people are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct StaffAsk {
    /// Parts of names, of the number or of the e-mail; empty for all.
    pub search: String,
    /// Only this unit and those below it.
    pub unit: Option<UnitId>,
    /// Only this role.
    pub role: Option<OfficeRoleId>,
    /// Whether they are there.
    pub standing: StaffStanding,
    /// The page, from 0.
    pub page: usize,
}

/// A unit or role to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StaffChoice {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How deep it stands below others; 0 for roles.
    pub depth: usize,
    /// Nobody new is put into it.
    pub closed: bool,
}

/// Somebody in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StaffLine {
    /// Who.
    pub person: PersonId,
    /// Number in the office.
    pub staff_number: String,
    /// Name in Khmer.
    pub name_khmer: String,
    /// Name in Latin letters.
    pub name_latin: String,
    /// The unit's name.
    pub unit: String,
    /// The role's name.
    pub role: String,
    /// The last day, if they left.
    pub left: Option<NaiveDate>,
    /// Learners of laptops who are this person.
    pub learners: usize,
}

/// An import that can be undone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LastImport {
    /// Which.
    pub id: ImportId,
    /// When.
    pub at: DateTime<Utc>,
    /// How many people it added or changed.
    pub of: usize,
}

/// A page of people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StaffReply {
    /// The people of the page.
    pub people: Vec<StaffLine>,
    /// How many are wanted.
    pub total: usize,
    /// How many the office knows.
    pub everybody: usize,
    /// The page shown, from 0.
    pub page: usize,
    /// How many pages there are; at least 1.
    pub pages: usize,
    /// Units as a tree.
    pub units: Vec<StaffChoice>,
    /// Roles.
    pub roles: Vec<StaffChoice>,
    /// Learners who have number and name of somebody here and are not linked yet.
    pub sure_links: usize,
    /// The import that can be undone.
    pub last_import: Option<LastImport>,
}

/// Asks for one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfStaff {
    /// Who.
    pub person: PersonId,
}

/// A track assigned to somebody alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AssignedTrack {
    /// The track.
    pub track: TrackId,
    /// Its title.
    pub title: String,
    /// Since when.
    pub on: NaiveDate,
    /// The due day; none for the duty's own.
    pub due: Option<NaiveDate>,
}

/// A track somebody need not do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExemptTrack {
    /// The track.
    pub track: TrackId,
    /// Its title.
    pub title: String,
    /// Why.
    pub reason: String,
    /// The last day; none without an end.
    pub until: Option<NaiveDate>,
}

/// A learner of a laptop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LearnerCard {
    /// Who.
    pub learner: PersonId,
    /// Number they gave.
    pub staff_number: String,
    /// Name in Khmer.
    pub name_khmer: String,
    /// Name in Latin letters.
    pub name_latin: String,
    /// The unit they gave.
    pub unit: String,
}

/// What is asked of somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StaffDue {
    /// The track.
    pub title: String,
    /// Where they stand.
    pub state: RollState,
    /// The day it is due next; none when nothing more is asked.
    pub due: Option<NaiveDate>,
    /// The last valid day of their certificate.
    pub until: Option<NaiveDate>,
}

/// A line of what happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StaffEvent {
    /// When.
    pub at: DateTime<Utc>,
    /// What, in the language of the screen.
    pub what: String,
    /// More about it; may be empty.
    pub detail: String,
    /// The manager who noted it; empty for what a laptop recorded.
    pub by: String,
}

/// A track to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TrackChoice {
    /// The track.
    pub track: TrackId,
    /// Its title.
    pub title: String,
}

/// One person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StaffPerson {
    /// Who.
    pub person: PersonId,
    /// What is known of them.
    pub entry: Entry,
    /// The unit, after those above it.
    pub unit: String,
    /// The role's name.
    pub role: String,
    /// The last day, if they left.
    pub left: Option<NaiveDate>,
    /// What is asked of them.
    pub due: Vec<StaffDue>,
    /// Tracks assigned to them alone.
    pub assigned: Vec<AssignedTrack>,
    /// Tracks they need not do.
    pub exempt: Vec<ExemptTrack>,
    /// Learners who are this person.
    pub learners: Vec<LearnerCard>,
    /// Learners who may be this person, by number or name.
    pub suggested: Vec<LearnerCard>,
    /// What happened, newest first.
    pub history: Vec<StaffEvent>,
    /// Every track.
    pub tracks: Vec<TrackChoice>,
    /// Units as a tree.
    pub units: Vec<StaffChoice>,
    /// Roles.
    pub roles: Vec<StaffChoice>,
}

/// Adds somebody or changes what is known of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SaveStaff {
    /// Who; none adds somebody.
    pub person: Option<PersonId>,
    /// What is known now.
    pub entry: Entry,
    /// That somebody has the same name is known and meant.
    pub though_alike: bool,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum StaffSaved {
    /// It is on disk.
    Saved {
        /// Who.
        person: PersonId,
    },
    /// Something is missing or wrong; nothing was written.
    Faulty {
        /// Each field with its fault.
        faults: Vec<FieldFault>,
    },
    /// Others have the same name; nothing was written.
    Alike {
        /// They.
        people: Vec<StaffLine>,
    },
}

/// Something to note about a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum StaffNote {
    /// They left.
    Left {
        /// The last day.
        on: NaiveDate,
        /// Why; may be empty.
        reason: String,
    },
    /// They are back.
    Back,
    /// A learner is this person.
    Link {
        /// The learner.
        learner: PersonId,
    },
    /// A learner is not this person.
    Unlink {
        /// The learner.
        learner: PersonId,
    },
    /// They must do a track.
    Assign {
        /// The track.
        track: TrackId,
        /// The due day; none for the duty's own days.
        due: Option<NaiveDate>,
    },
    /// They need not do a track because of an assignment any more.
    Unassign {
        /// The track.
        track: TrackId,
    },
    /// They need not do a track.
    Exempt {
        /// The track.
        track: TrackId,
        /// Why.
        reason: String,
        /// The last day; none without an end.
        until: Option<NaiveDate>,
    },
    /// An exemption ends.
    Oblige {
        /// The track.
        track: TrackId,
    },
}

/// Notes something about a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NoteStaff {
    /// Who.
    pub person: PersonId,
    /// What.
    pub note: StaffNote,
}

/// How many learners were linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StaffLinked {
    /// How many.
    pub linked: usize,
}

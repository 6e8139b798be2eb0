//! People of this laptop and their screen locks.

use sala_domain::PersonId;
use sala_domain::person::Profile;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A person to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonCard {
    /// The id.
    pub id: PersonId,
    /// What is known of them.
    pub profile: Profile,
    /// The name in the language of the screen.
    pub name: String,
    /// One or two letters for a picture.
    pub initials: String,
    /// A PIN is asked.
    pub locked: bool,
}

/// Adds a person and lets them in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AddPerson {
    /// What they say of themselves.
    pub profile: Profile,
    /// Their PIN, 4 to 12 digits; none for no lock.
    pub pin: Option<String>,
}

/// Changes what is known of the person who is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangePerson {
    /// What they say now.
    pub profile: Profile,
}

/// Lets a person in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EnterPerson {
    /// Who.
    pub person: PersonId,
    /// Their PIN, where one is asked.
    pub pin: Option<String>,
}

/// Sets, changes or removes the PIN of the person who is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SetPin {
    /// The PIN so far, where there is one.
    pub old: Option<String>,
    /// The PIN from now on; none for no lock.
    pub new: Option<String>,
}

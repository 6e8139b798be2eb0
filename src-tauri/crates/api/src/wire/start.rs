//! Opening the app: settings, who is known here, and what must be said first.

use sala_domain::PersonId;
use sala_domain::person::Language;
use sala_i18n::Digits;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::person::PersonCard;

/// The look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Settings of this laptop; nothing here is about a learner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Settings {
    /// The language of every screen.
    pub language: Language,
    /// The look.
    pub theme: Theme,
    /// Text size in percent, 100 to 200.
    pub text_percent: u32,
    /// Which digits numbers are written with.
    pub digits: Digits,
}

/// Something the app noticed when it opened its database.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Notice {
    /// The records came from a backup or another laptop: a new laptop key goes on from them.
    NewLaptopKey,
    /// The clock stands before the newest record.
    ClockBackwards,
}

/// Everything the first screen needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StartReply {
    /// Version of the app.
    pub app_version: String,
    /// Version of the content.
    pub content_version: String,
    /// Settings.
    pub settings: Settings,
    /// Nobody has chosen a language yet.
    pub first_start: bool,
    /// Who is known on this laptop, in the order they were last seen.
    pub people: Vec<PersonCard>,
    /// Who is there now.
    pub current: Option<PersonId>,
    /// What must be said first.
    pub notices: Vec<Notice>,
    /// Fingerprint of the laptop's key.
    pub laptop: String,
}

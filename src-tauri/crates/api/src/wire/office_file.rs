//! The office file as a member of staff loads it.

use chrono::{DateTime, Utc};
use sala_domain::office::Names;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::file::HandedFile;

/// The office a laptop follows, or would follow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfficeCard {
    /// Its name in every language.
    pub names: Names,
    /// The number of its file.
    pub version: u32,
    /// When the file was made.
    pub made: DateTime<Utc>,
    /// Fingerprint of its key, to be compared with the printed one.
    pub fingerprint: String,
    /// Version of its own rules; none while it has none.
    pub rules: Option<String>,
    /// The logo as PNG in base64; none without one.
    pub logo: Option<String>,
}

/// The office this laptop follows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FollowedOffice {
    /// None while it follows none.
    pub office: Option<OfficeCard>,
}

/// Looks into an office file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PreviewOfficeFile {
    /// The file.
    pub file: HandedFile,
}

/// How a file stands to what the laptop follows now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FileStanding {
    /// The laptop follows no office yet.
    First,
    /// A newer file of the same office.
    Newer,
    /// The very file the laptop follows.
    Same,
    /// A file of another office.
    OtherOffice,
}

/// What an office file holds. Nothing was changed yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfficeFilePreview {
    /// The office of the file.
    pub office: OfficeCard,
    /// How it stands to what the laptop follows.
    pub standing: FileStanding,
    /// The office the laptop follows now.
    pub now: Option<OfficeCard>,
}

/// Follows the office of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LoadOfficeFile {
    /// The file.
    pub file: HandedFile,
    /// The fingerprint that the person saw and compared.
    pub fingerprint: String,
    /// The person said that this other office takes the place of the one before.
    pub replace: bool,
}

//! Setting an office up: names, units, roles, duties, look.

use sala_domain::office::Names;
use sala_domain::office::settings::{Duty, OfficeRole, Unit};
use sala_domain::{OfficeRoleId, TrackId, UnitId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::file::HandedFile;

/// A unit in its place in the tree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UnitLine {
    /// Which.
    pub id: UnitId,
    /// What it is.
    pub unit: Unit,
    /// Its name in the language of the screen.
    pub name: String,
    /// Levels above it.
    pub depth: usize,
}

/// A role of the office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoleCard {
    /// Which.
    pub id: OfficeRoleId,
    /// What it is.
    pub role: OfficeRole,
    /// Its name in the language of the screen.
    pub name: String,
}

/// A track and what the office asks of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DutyLine {
    /// The track.
    pub track: TrackId,
    /// Its title in the language of the screen.
    pub title: String,
    /// The duty; none when nobody must.
    pub duty: Option<Duty>,
    /// What the track itself asks: the start of a new duty.
    pub usual: Duty,
}

/// Colours and logo as they are now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LookCard {
    /// Colour of titles, `#rrggbb`; none for Sala's own.
    pub ink: Option<String>,
    /// Colour of ornaments, `#rrggbb`; none for Sala's own.
    pub accent: Option<String>,
    /// The logo as PNG in base64; none without one.
    pub logo: Option<String>,
}

/// Everything that is set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SetupReply {
    /// The office's name.
    pub names: Names,
    /// What a unit is called here.
    pub unit_label: Names,
    /// Units, each after the one it belongs to.
    pub units: Vec<UnitLine>,
    /// Roles.
    pub roles: Vec<RoleCard>,
    /// Every track.
    pub duties: Vec<DutyLine>,
    /// Colours and logo.
    pub look: LookCard,
    /// Months that records of people who left are kept.
    pub retention_months: u32,
    /// Fingerprint of the office's key.
    pub fingerprint: String,
    /// The number of the last office file; 0 before the first.
    pub handed: u32,
    /// Something was set since the last office file.
    pub changed: bool,
}

/// Names the office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NameOffice {
    /// The name.
    pub names: Names,
    /// What a unit is called; may be empty.
    pub unit_label: Names,
}

/// Adds or changes a unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SaveUnit {
    /// Which; none for a new one.
    pub id: Option<UnitId>,
    /// What it is from now on.
    pub unit: Unit,
}

/// Adds or changes a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SaveRole {
    /// Which; none for a new one.
    pub id: Option<OfficeRoleId>,
    /// What it is from now on.
    pub role: OfficeRole,
}

/// Sets a duty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SaveDuty {
    /// The track.
    pub track: TrackId,
    /// What it is from now on; none when nobody must.
    pub duty: Option<Duty>,
}

/// Colours, to be judged or kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Colours {
    /// Colour of titles, `#rrggbb`; none for Sala's own.
    pub ink: Option<String>,
    /// Colour of ornaments, `#rrggbb`; none for Sala's own.
    pub accent: Option<String>,
}

/// A judgement of one colour.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ColourJudged {
    /// It is a colour, spelt `#rrggbb`.
    pub read: bool,
    /// Its contrast with the paper, 1 to 21, in hundredths.
    pub contrast: u32,
    /// The contrast that is needed, in hundredths.
    pub least: u32,
    /// Good enough.
    pub enough: bool,
}

/// A judgement of both colours.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ColoursJudged {
    /// Of the colour of titles.
    pub ink: ColourJudged,
    /// Of the colour of ornaments.
    pub accent: ColourJudged,
}

/// Sets the logo.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SaveLogo {
    /// A PNG or SVG; none to take the logo away.
    pub file: Option<HandedFile>,
}

/// Sets how long records of people who left are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SaveRetention {
    /// Months, 12 to 240.
    pub months: u32,
}

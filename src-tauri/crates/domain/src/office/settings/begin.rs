//! What a register starts with: the four roles of the curriculum, and the duties that its tracks ask of them. A new register writes
//! them down as events, so that what was asked of whom can be read from the ledger, whatever a later Sala starts with.

use super::{Change, Duty, OfficeRole, Recurrence};
use crate::OfficeRoleId;
use crate::catalog::Track;
use crate::office::Names;
use crate::person::Role;

/// Days of grace before anybody is called overdue, until the office sets its own.
pub const GRACE_DAYS: u32 = 14;
/// Months that records of people who left are kept, until the office sets its own.
pub const RETENTION_MONTHS: u32 = 36;

const ROLES: [Role; 4] = [Role::Staff, Role::Builder, Role::Decider, Role::Guardian];

/// The id of the role that every office starts with for one of the curriculum's roles.
pub fn first_role(role: Role) -> OfficeRoleId {
    OfficeRoleId::from(match role {
        Role::Staff => "staff",
        Role::Builder => "builder",
        Role::Decider => "decider",
        Role::Guardian => "guardian",
    })
}

/// The changes that a new register writes down: roles with the names given, and a duty for each track.
pub fn begin(tracks: &[Track], names: impl Fn(Role) -> Names) -> Vec<Change> {
    let role = |role: Role| Change::Role {
        id: first_role(role),
        role: OfficeRole { names: names(role), nearest: role, closed: false },
    };
    let duty = |track: &Track| Change::Duty { track: track.id.clone(), duty: Some(Duty::of_track(track)) };
    ROLES.into_iter().map(role).chain(tracks.iter().map(duty)).collect()
}

impl Duty {
    /// What a track itself asks.
    pub fn of_track(track: &Track) -> Self {
        Self {
            roles: track.roles.iter().copied().map(first_role).collect(),
            due_days: track.due_days,
            grace_days: GRACE_DAYS,
            recurrence: Recurrence::AfterPassing { months: track.certificate_months },
            valid_months: track.certificate_months,
        }
    }
}

//! What a track asks of one person: by the office's duties where a laptop has them, else by the track itself.

use super::{Duty, Recurrence, Settings};
use crate::TrackId;
use crate::catalog::Track;
use crate::office::duty;
use crate::person::Role;

/// What a track asks of one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// They must do it.
    pub assigned: bool,
    /// The days it gives, and when it comes again.
    pub days: duty::Terms,
    /// Months a certificate is valid.
    pub valid_months: u32,
}

/// The days a track gives where no duty names it: no grace, and again when its certificate has run out.
impl From<&Track> for duty::Terms {
    fn from(track: &Track) -> Self {
        let months = track.certificate_months;
        Self { due_days: track.due_days, grace_days: 0, recurrence: Recurrence::AfterPassing { months } }
    }
}

impl Terms {
    /// By the track itself; without a role nobody must.
    pub fn of_track(track: &Track, role: Option<Role>) -> Self {
        Self {
            assigned: role.is_some_and(|role| track.is_for(role)),
            days: track.into(),
            valid_months: track.certificate_months,
        }
    }
}

impl Settings {
    /// The duty of a track for those whose role is nearest to one of the curriculum's.
    pub fn duty_of(&self, track: &TrackId, role: Role) -> Option<&Duty> {
        let nearest = |id| self.roles.get(id).is_some_and(|known| known.nearest == role && !known.closed);
        self.duties.get(track).filter(|duty| duty.roles.iter().any(nearest))
    }

    /// By the office's duties. A track without one is nobody's duty, and its certificates are valid as long as the track says.
    pub fn terms(&self, track: &Track, role: Option<Role>) -> Terms {
        let duty = self.duties.get(&track.id);
        Terms {
            assigned: role.is_some_and(|role| self.duty_of(&track.id, role).is_some()),
            days: duty.map_or_else(|| track.into(), duty::Terms::from),
            valid_months: duty.map_or(track.certificate_months, |duty| duty.valid_months),
        }
    }
}

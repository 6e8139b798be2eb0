//! What others ask of the roll: the major versions of the rules it judges signatures by, and who completed a track.

use std::collections::BTreeMap;

use super::{Major, Roll, RollState};
use crate::TrackId;
use crate::office::duty::HeldDays;
use crate::office::rulebook::Edition;
use crate::policy::Policy;

/// The major versions of the rules, each from the first day it was in force: the shipped one, and those of the office.
pub fn majors<'a>(base: &Policy, editions: impl IntoIterator<Item = &'a Edition>) -> Vec<Major> {
    let mut first = BTreeMap::from([(Policy::major(&base.version), base.effective)]);
    for edition in editions {
        let from = first.entry(edition.version.major).or_insert(edition.effective);
        *from = edition.effective.min(*from);
    }
    first.into_iter().map(|(number, from)| Major { number, from }).collect()
}

impl Roll {
    /// People who hold a valid certificate of a track besides the first, which everybody takes: the specialists of the starter plan.
    pub fn specialists(&self) -> u32 {
        let special = |(track, held): &(u8, HeldDays)| *track > 0 && held.until >= self.today;
        let people =
            self.people.iter().filter(|person| self.staff.held_by(person.record).iter().any(special));
        u32::try_from(people.count()).unwrap_or(u32::MAX)
    }

    /// Assignments of a track that were ever completed, and all that were completed or are due by now; exemptions are left out.
    pub fn completed(&self, track: &TrackId) -> (usize, usize) {
        let track = self.staff.track_index(track);
        let rows = self.people.iter().flat_map(|person| self.rows_of(person));
        let rows = rows.filter(|row| Some(row.track) == track && row.state != RollState::Exempt);
        let (mut done, mut whole) = (0, 0);
        for row in rows {
            let completed = row.until.is_some();
            done += usize::from(completed);
            whole += usize::from(completed || row.outlook.due.is_some_and(|due| due <= self.today));
        }
        (done, whole)
    }
}

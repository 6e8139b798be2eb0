//! What others ask of the roll: the major versions of the rules it judges signatures by, and the counts of the readiness instrument.

use std::collections::BTreeMap;

use super::{Filter, Major, Roll, RollState};
use crate::office::Office;
use crate::office::assessment::{Counts as Measured, Share};
use crate::office::rulebook::Rulebook;
use crate::person::Role;
use crate::policy::Policy;
use crate::{OfficeRoleId, TrackId};

/// The major versions of the rules, each from the first day it was in force: the shipped one, and those of the office.
pub fn majors(base: &Policy, rulebook: &Rulebook) -> Vec<Major> {
    let mut first = BTreeMap::from([(Policy::major(&base.version), base.effective)]);
    for edition in &rulebook.editions {
        let from = first.entry(edition.version.major).or_insert(edition.effective);
        *from = edition.effective.min(*from);
    }
    first.into_iter().map(|(number, from)| Major { number, from }).collect()
}

impl Roll {
    /// What the readiness instrument counts. `core` is the track for everyone; `rules_in_force` says whether rules were published.
    pub fn measured(&self, office: &Office, core: &TrackId, rules_in_force: bool) -> Measured {
        let coverage = self.coverage(&Filter::default());
        let (mut certified, mut assigned) = (0, 0);
        let mut core_certified = 0;
        for group in &coverage.tracks.groups {
            if group.id == core.as_str() {
                core_certified = group.counts.certified;
            } else {
                certified += group.counts.certified;
                assigned += group.counts.assigned;
            }
        }
        Measured {
            core: Share::of(core_certified, coverage.all.people),
            role_tracks: Share::of(certified, assigned),
            deciders: self.deciders(office, core),
            signed: Share::of(coverage.all.signed, coverage.all.people),
            rules_in_force,
        }
    }

    /// Tracks of deciders beyond the core that were ever completed, of all that were completed or are due by now.
    fn deciders(&self, office: &Office, core: &TrackId) -> Share {
        let decider = |role: &OfficeRoleId| {
            office.settings.roles.get(role).is_some_and(|role| role.nearest == Role::Decider)
        };
        let core = self.staff.track_index(core);
        let roles = self.staff.roles();
        let people = self.people.iter().filter(|person| decider(&roles[usize::from(person.role)]));
        let rows = people.flat_map(|person| self.rows_of(person));
        let rows = rows.filter(|row| Some(row.track) != core && row.state != RollState::Exempt);
        let (mut done, mut whole) = (0, 0);
        for row in rows {
            let completed = row.until.is_some();
            done += usize::from(completed);
            whole += usize::from(completed || row.outlook.due.is_some_and(|due| due <= self.today));
        }
        Share::of(done, whole)
    }
}

//! What the roll is made from: everyone's record, with every id as a small number. It is kept while a register is open, put right
//! person by person, and a roll of any day is made from it.

use chrono::{FixedOffset, NaiveDate};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::asking::Asking;
use super::{Major, Present, Roll};
use crate::catalog::Track;
use crate::office::Office;
use crate::office::duty::{HeldDays, Terms};
use crate::office::learned::Learned;
use crate::office::roster::{Assignment, Member};
use crate::office::tenure::Tenure;
use crate::person::Language;
use crate::{CheckId, ModuleId, ObjectiveId, OfficeRoleId, PersonId, TrackId, UnitId};

/// Ids in the order they were met.
#[derive(Clone, Debug)]
struct Met<T> {
    ids: Vec<T>,
    places: HashMap<T, u16>,
}

impl<T: Clone + Eq + std::hash::Hash> Met<T> {
    fn new() -> Self {
        Self { ids: Vec::new(), places: HashMap::new() }
    }

    /// The place of an id. The 65,536th and later ones share the last place: no office has so many units, roles or objectives.
    fn place(&mut self, id: &T) -> u16 {
        if let Some(place) = self.places.get(id) {
            return *place;
        }
        let place = u16::try_from(self.ids.len()).unwrap_or(u16::MAX);
        self.ids.push(id.clone());
        self.places.insert(id.clone(), place);
        place
    }
}

/// How somebody did in one check, in numbers.
#[derive(Clone, Debug)]
pub(super) struct SatRow {
    pub(super) track: u8,
    pub(super) first_passed: bool,
    pub(super) share: u16,
    pub(super) sittings: u16,
    pub(super) seconds: u32,
    /// Objective, right answers, answers.
    pub(super) objectives: Box<[(u16, u16, u16)]>,
}

/// What is kept of one person.
#[derive(Clone, Debug)]
pub(super) struct Record {
    pub(super) id: PersonId,
    pub(super) unit: u16,
    pub(super) role: OfficeRoleId,
    pub(super) role_place: u16,
    pub(super) language: Option<Language>,
    pub(super) joined: Option<NaiveDate>,
    pub(super) left: Option<NaiveDate>,
    pub(super) tenure: Tenure,
    pub(super) assignments: Box<[(u8, Assignment)]>,
    pub(super) exemptions: Box<[(u8, Option<NaiveDate>)]>,
    pub(super) held: Box<[(u8, HeldDays)]>,
    /// Tracks begun, one bit each.
    pub(super) begun: u64,
    pub(super) signed: Box<[u32]>,
    pub(super) sat: Box<[SatRow]>,
}

/// A track in what the roll needs of it.
#[derive(Clone, Debug)]
pub(super) struct TrackTerms {
    pub(super) id: TrackId,
    /// The days asked of somebody to whom it was assigned though no duty names it.
    pub(super) terms: Terms,
}

/// Everyone's records.
#[derive(Clone, Debug)]
pub struct Staff {
    pub(super) place: FixedOffset,
    pub(super) tracks: Vec<TrackTerms>,
    modules: BTreeMap<ModuleId, u8>,
    checks: BTreeMap<CheckId, u8>,
    units: Met<UnitId>,
    roles: Met<OfficeRoleId>,
    objectives: Met<ObjectiveId>,
    records: Vec<Record>,
    places: HashMap<PersonId, u32>,
}

impl Staff {
    /// Nobody yet. `place` is the office's distance from UTC, by which moments become days.
    pub fn new(tracks: &[Track], place: FixedOffset) -> Self {
        let numbered = || tracks.iter().zip(0_u8..);
        Self {
            place,
            tracks: numbered()
                .map(|(track, _)| TrackTerms { id: track.id.clone(), terms: track.into() })
                .collect(),
            modules: numbered().flat_map(|(t, n)| t.modules.iter().map(move |m| (m.clone(), n))).collect(),
            checks: numbered().flat_map(|(t, n)| t.checks.iter().map(move |c| (c.id.clone(), n))).collect(),
            units: Met::new(),
            roles: Met::new(),
            objectives: Met::new(),
            records: Vec::new(),
            places: HashMap::new(),
        }
    }

    /// The distance from UTC its days were made with.
    pub fn offset(&self) -> FixedOffset {
        self.place
    }

    /// Adds a person or puts their record right. `learned` is what all learners linked to them learned.
    pub fn put(&mut self, id: &PersonId, member: &Member, tenure: Tenure, learned: &Learned) {
        let Some(entry) = &member.entry else { return };
        let record = Record {
            id: id.clone(),
            unit: self.units.place(&entry.unit),
            role: entry.role.clone(),
            role_place: self.roles.place(&entry.role),
            language: entry.language.or(learned.language.map(|(_, language)| language)),
            joined: entry.joined,
            left: member.left,
            tenure,
            assignments: self.by_track(member.assignments.iter().map(|(track, given)| (track, *given))),
            exemptions: self.by_track(member.exemptions.iter().map(|(track, given)| (track, given.until))),
            held: self.held(learned),
            begun: self.begun(learned),
            signed: learned.signed.keys().copied().collect(),
            sat: self.sat(learned),
        };
        match self.places.get(id) {
            Some(place) => self.records[*place as usize] = record,
            None => {
                self.places.insert(id.clone(), u32::try_from(self.records.len()).unwrap_or(u32::MAX));
                self.records.push(record);
            }
        }
    }

    fn by_track<'a, T>(&self, of: impl Iterator<Item = (&'a TrackId, T)>) -> Box<[(u8, T)]> {
        of.filter_map(|(track, value)| Some((self.track_index(track)?, value))).collect()
    }

    fn held(&self, learned: &Learned) -> Box<[(u8, HeldDays)]> {
        let held = learned.held.iter().flat_map(|(track, held)| held.iter().map(move |one| (track, one)));
        self.by_track(held.map(|(track, held)| (track, HeldDays::of(held.issued, held.until, &self.place))))
    }

    fn begun(&self, learned: &Learned) -> u64 {
        let modules = learned.begun.iter().filter_map(|module| self.modules.get(module));
        let checks = learned.sat.keys().filter_map(|check| self.checks.get(check));
        modules.chain(checks).fold(0, |bits, track| bits | bit(*track))
    }

    fn sat(&mut self, learned: &Learned) -> Box<[SatRow]> {
        let mut rows = Vec::new();
        for sat in learned.sat.values() {
            let Some(track) = self.track_index(&sat.track) else { continue };
            let objectives = sat.objectives.iter();
            let objectives = objectives.map(|(id, right, of)| (self.objectives.place(id), *right, *of));
            rows.push(SatRow {
                track,
                first_passed: sat.first_passed,
                share: sat.share,
                sittings: sat.sittings,
                seconds: sat.seconds,
                objectives: objectives.collect(),
            });
        }
        rows.into()
    }

    pub(super) fn person(&self, record: u32) -> &PersonId {
        &self.records[record as usize].id
    }

    pub(super) fn held_by(&self, record: u32) -> &[(u8, HeldDays)] {
        &self.records[record as usize].held
    }

    pub(super) fn sat_of(&self, record: u32) -> &[SatRow] {
        &self.records[record as usize].sat
    }

    pub(super) fn track_index(&self, track: &TrackId) -> Option<u8> {
        self.tracks.iter().position(|one| one.id == *track).and_then(|place| u8::try_from(place).ok())
    }

    pub(super) fn tracks(&self) -> impl Iterator<Item = &TrackId> {
        self.tracks.iter().map(|track| &track.id)
    }

    pub(super) fn track(&self, index: u8) -> &TrackId {
        &self.tracks[usize::from(index)].id
    }

    pub(super) fn role_index(&self, role: &OfficeRoleId) -> Option<u16> {
        self.roles.places.get(role).copied()
    }

    pub(super) fn roles(&self) -> &[OfficeRoleId] {
        &self.roles.ids
    }

    pub(super) fn units(&self) -> &[UnitId] {
        &self.units.ids
    }

    pub(super) fn objectives(&self) -> &[ObjectiveId] {
        &self.objectives.ids
    }

    /// The roll of a day. `majors` are the major versions of the rules, in any order.
    pub fn roll(self: &Arc<Self>, office: &Office, majors: &[Major], today: NaiveDate) -> Roll {
        let asking = Asking::new(self, office, majors, today);
        let (mut people, mut rows) = (Vec::with_capacity(self.records.len()), Vec::new());
        for (record, number) in self.records.iter().zip(0_u32..) {
            if record.left.is_some_and(|left| left < today) {
                continue;
            }
            let from = rows.len() as u32;
            rows.extend((0..self.tracks.len() as u8).filter_map(|track| asking.row(record, track)));
            people.push(Present {
                record: number,
                unit: record.unit,
                role: record.role_place,
                language: record.language,
                joined: record.joined,
                signed: asking.signed(record),
                rows: from..rows.len() as u32,
            });
        }
        let chains = self.units.ids.iter().map(|unit| chain(office, unit)).collect();
        Roll { today, staff: Arc::clone(self), people, rows, chains }
    }
}

pub(super) fn bit(track: u8) -> u64 {
    1_u64.checked_shl(u32::from(track)).unwrap_or(0)
}

/// A unit and those it belongs to, from the top. Two managers may have made a ring; it is cut where it closes.
fn chain(office: &Office, unit: &UnitId) -> Vec<UnitId> {
    let mut chain = vec![unit.clone()];
    let parent = |unit: &UnitId| office.settings.units.get(unit).and_then(|unit| unit.parent.clone());
    while let Some(next) = chain.last().and_then(parent).filter(|next| !chain.contains(next)) {
        chain.push(next);
    }
    chain.reverse();
    chain
}

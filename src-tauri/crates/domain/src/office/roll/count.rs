//! Counting the roll: everyone, and by unit, role, track and language, in one pass.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

use chrono::NaiveDate;

use super::{Filter, Present, Roll, RollState, Row, Signed};
use crate::UnitId;
use crate::person::Language;

/// Counts of one group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "RollCounts")]
pub struct Counts {
    /// People in the office.
    pub people: usize,
    /// Tracks asked of them, exemptions left out: one person may count more than once.
    pub assigned: usize,
    /// Of these, how many rest on a certificate that is valid today, whatever their state.
    pub certified: usize,
    /// By state, in the order of [`RollState::ALL`], exemptions included.
    pub states: [usize; 9],
    /// People who signed the rules in force.
    pub signed: usize,
    /// People who signed an older major version only.
    pub stale: usize,
    /// People who joined within the last 30 days.
    pub starters: usize,
}

impl Counts {
    /// How many stand in a state.
    pub fn of(&self, state: RollState) -> usize {
        self.states[state.index()]
    }

    /// How many run out within 90 days.
    pub fn expiring(&self) -> usize {
        self.of(RollState::Expiring30) + self.of(RollState::Expiring60) + self.of(RollState::Expiring90)
    }

    /// People who signed no version of the rules.
    pub fn unsigned(&self) -> usize {
        self.people - self.signed - self.stale
    }

    /// Adds another group.
    pub fn add(&mut self, other: &Self) {
        self.people += other.people;
        self.assigned += other.assigned;
        self.certified += other.certified;
        self.states.iter_mut().zip(other.states).for_each(|(sum, count)| *sum += count);
        self.signed += other.signed;
        self.stale += other.stale;
        self.starters += other.starters;
    }

    fn person(&mut self, signed: Signed, starter: bool) {
        self.people += 1;
        self.signed += usize::from(signed == Signed::Current);
        self.stale += usize::from(signed == Signed::Stale);
        self.starters += usize::from(starter);
    }

    fn row(&mut self, row: &Row) {
        self.assigned += usize::from(row.state != RollState::Exempt);
        self.certified += usize::from(row.certified && row.state != RollState::Exempt);
        self.states[row.state.index()] += 1;
    }
}

/// One group by its id: a unit, role, track or language; the language of who has none is empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "RollGroup")]
pub struct Group {
    /// The id.
    pub id: String,
    /// Its counts.
    pub counts: Counts,
}

/// The groups of one kind. Groups of nobody are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "RollSlice")]
pub struct Slice {
    /// Each group.
    pub groups: Vec<Group>,
    /// Groups too small to be shown alone, taken together; only in what is shared out.
    pub small: Option<Counts>,
}

/// What is counted under a filter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "RollCoverage")]
pub struct Coverage {
    /// The day.
    pub today: NaiveDate,
    /// Everyone.
    pub all: Counts,
    /// By unit: the units right below the one filtered by (else the top ones), each with all under it; people who are in the filtered
    /// unit itself count under its own id.
    pub units: Slice,
    /// By role.
    pub roles: Slice,
    /// By track, in the order of the catalog.
    pub tracks: Slice,
    /// By language.
    pub languages: Slice,
}

const LANGUAGES: [&str; 3] = ["en", "km", ""];

fn language_index(language: Option<Language>) -> usize {
    language.map_or(2, |language| Language::ALL.iter().position(|one| *one == language).unwrap_or(2))
}

/// The sums of one pass.
struct Sums {
    all: Counts,
    units: Vec<Counts>,
    roles: Vec<Counts>,
    tracks: Vec<Counts>,
    languages: Vec<Counts>,
}

impl Roll {
    /// Counts what fits a filter.
    pub fn coverage(&self, filter: &Filter) -> Coverage {
        let (names, group_of) = self.unit_groups(filter);
        let mut sums = Sums {
            all: Counts::default(),
            units: vec![Counts::default(); names.len()],
            roles: vec![Counts::default(); self.staff.roles().len()],
            tracks: vec![Counts::default(); self.staff.tracks().count()],
            languages: vec![Counts::default(); LANGUAGES.len()],
        };
        for (person, rows) in self.fitting(filter) {
            let group = group_of[usize::from(person.unit)];
            self.add(&mut sums, group, person, rows);
        }
        let id = |id: &dyn ToString| id.to_string();
        Coverage {
            today: self.today,
            all: sums.all,
            units: slice(names.iter().map(|unit| id(unit)), sums.units),
            roles: in_order(slice(self.staff.roles().iter().map(|role| id(role)), sums.roles)),
            tracks: slice(self.staff.tracks().map(|track| id(track)), sums.tracks),
            languages: slice(LANGUAGES.iter().map(|language| id(language)), sums.languages),
        }
    }

    fn add<'a>(&self, sums: &mut Sums, group: usize, person: &Present, rows: impl Iterator<Item = &'a Row>) {
        let starter = self.new_starter(person);
        let mut own = Counts::default();
        own.person(person.signed, starter);
        for row in rows {
            own.row(row);
            let track = &mut sums.tracks[usize::from(row.track)];
            track.person(person.signed, starter);
            track.row(row);
        }
        sums.all.add(&own);
        sums.units[group].add(&own);
        sums.roles[usize::from(person.role)].add(&own);
        sums.languages[language_index(person.language)].add(&own);
    }

    /// The units that are shown as groups, and for each unit of the staff the group it counts under. An office with one unit at the top
    /// is shown by the units below that.
    fn unit_groups(&self, filter: &Filter) -> (Vec<UnitId>, Vec<usize>) {
        let tops: BTreeSet<&UnitId> = self.chains.iter().filter_map(|chain| chain.first()).collect();
        let only = tops.first().copied().filter(|_| tops.len() == 1);
        let below = filter.unit.as_ref().or(only);
        let shown = |chain: &Vec<UnitId>| {
            let place = below.and_then(|unit| chain.iter().position(|one| one == unit));
            let group = place.map_or(0, |place| (place + 1).min(chain.len() - 1));
            chain.get(group).cloned().unwrap_or_else(|| UnitId::from(""))
        };
        let shown: Vec<UnitId> = self.chains.iter().map(shown).collect();
        let names: Vec<UnitId> = shown.iter().cloned().collect::<BTreeSet<_>>().into_iter().collect();
        let place = |unit: &UnitId| names.binary_search(unit).unwrap_or(0);
        let group_of = shown.iter().map(place).collect();
        (names, group_of)
    }
}

fn slice(ids: impl Iterator<Item = String>, counts: Vec<Counts>) -> Slice {
    let groups = ids.zip(counts).filter(|(_, counts)| counts.people > 0);
    Slice { groups: groups.map(|(id, counts)| Group { id, counts }).collect(), small: None }
}

/// Roles are numbered as they were met, which differs from one opening to the next.
fn in_order(mut slice: Slice) -> Slice {
    slice.groups.sort_by(|a, b| a.id.cmp(&b.id));
    slice
}

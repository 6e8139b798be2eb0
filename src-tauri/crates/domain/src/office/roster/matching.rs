//! Who a row of a list is: somebody known, the same person as in another row, or nobody yet.
//!
//! Four passes, the surest first, so that a sure row is never robbed of its person by an unsure one. No pass compares every row with
//! every person.

use std::collections::HashMap;

use super::import::{Conflict, Known, Reading};
use super::row::{Draft, Keys};
use crate::{PersonId, UnitId};

/// People of one name are compared up to this many: more cannot be told apart by name.
const MOST_OF_ONE_NAME: usize = 50;

/// Who a row is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// Somebody known, by their place in the list.
    Known(usize),
    /// The person of another line.
    Twin(u32),
    /// Somebody has to decide.
    Unclear(Conflict),
    /// Nobody yet.
    Nobody,
}

/// Somebody known as the rows decided so far leave them.
struct State {
    keys: Keys,
    unit: UnitId,
    gone: bool,
}

/// People by their keys.
struct Index<'a> {
    known: &'a [Known],
    states: Vec<State>,
    ids: HashMap<&'a PersonId, usize>,
    numbers: HashMap<String, Vec<usize>>,
    names: HashMap<String, Vec<usize>>,
}

impl<'a> Index<'a> {
    fn of(known: &'a [Known]) -> Self {
        let state = |one: &Known| State {
            keys: Keys::of(&one.entry),
            unit: one.entry.unit.clone(),
            gone: one.left.is_some(),
        };
        let states: Vec<State> = known.iter().map(state).collect();
        let ids = known.iter().enumerate().map(|(place, one)| (&one.person, place)).collect();
        let (mut numbers, mut names) = (HashMap::new(), HashMap::new());
        for (place, key) in states.iter().map(|state| &state.keys).enumerate() {
            note(&mut numbers, &key.number, place);
            note(&mut names, &key.khmer, place);
            note(&mut names, &key.latin, place);
        }
        Self { known, states, ids, numbers, names }
    }

    /// People whose name could be the row's, and whose number is not another one.
    fn by_name(&self, draft: &Draft) -> Vec<usize> {
        let of = |name: &String| self.names.get(name).into_iter().flatten().copied();
        let mut places: Vec<usize> = of(&draft.keys.khmer).chain(of(&draft.keys.latin)).collect();
        places.sort_unstable();
        places.dedup();
        places.retain(|place| {
            self.states.get(*place).is_some_and(|state| {
                let stands = !state.gone || draft.left.is_some();
                stands && state.keys.same_name(&draft.keys) && !state.keys.other_number(&draft.keys)
            })
        });
        places
    }

    fn unit(&self, place: usize) -> Option<&UnitId> {
        self.states.get(place).map(|state| &state.unit)
    }

    fn keys(&self, place: usize) -> Option<&Keys> {
        self.states.get(place).map(|state| &state.keys)
    }

    /// Leaves somebody as a row does.
    fn leave(&mut self, place: usize, draft: &Draft) {
        let Some(state) = self.states.get_mut(place) else { return };
        for (old, new) in [
            (&mut state.keys.number, &draft.keys.number),
            (&mut state.keys.khmer, &draft.keys.khmer),
            (&mut state.keys.latin, &draft.keys.latin),
        ] {
            if !new.is_empty() && old != new {
                old.clone_from(new);
            }
        }
        state.unit = draft.unit.clone().unwrap_or_else(|| state.unit.clone());
        state.gone = draft.left.is_some();
        note(&mut self.names, &draft.keys.khmer, place);
        note(&mut self.names, &draft.keys.latin, place);
    }
}

fn note(map: &mut HashMap<String, Vec<usize>>, key: &str, place: usize) {
    if !key.is_empty() {
        let places = map.entry(key.to_owned()).or_default();
        if places.len() < MOST_OF_ONE_NAME && !places.contains(&place) {
            places.push(place);
        }
    }
}

/// Rows by name and unit.
type Seen = HashMap<(String, Option<UnitId>), Vec<usize>>;

/// The rows as far as they are decided, and by which line each known person was taken.
struct Search<'a> {
    index: Index<'a>,
    drafts: &'a [&'a Draft],
    reading: &'a Reading<'a>,
    found: Vec<Option<Found>>,
    taken: HashMap<usize, u32>,
}

/// Finds the person of each row.
pub(super) fn find(drafts: &[&Draft], known: &[Known], reading: &Reading<'_>) -> Vec<Found> {
    let (index, found) = (Index::of(known), vec![None; drafts.len()]);
    let mut search = Search { index, drafts, reading, found, taken: HashMap::new() };
    search.by_id();
    search.by_number();
    search.by_name(true);
    search.by_name(false);
    search.among_rows();
    search.found.into_iter().map(|found| found.unwrap_or(Found::Nobody)).collect()
}

impl<'a> Search<'a> {
    fn open(&self) -> Vec<(usize, &'a Draft)> {
        let all = self.drafts.iter().enumerate().map(|(row, draft)| (row, *draft));
        all.filter(|(row, _)| self.found.get(*row) == Some(&None)).collect()
    }

    fn decide(&mut self, row: usize, found: Found) {
        if let Some(slot) = self.found.get_mut(row) {
            *slot = Some(found);
        }
    }

    /// Gives a row its person, unless another row has them.
    fn take(&mut self, row: usize, draft: &Draft, place: usize) {
        let found = match self.taken.get(&place) {
            Some(of) => Found::Twin(*of),
            None => {
                self.taken.insert(place, draft.line);
                self.index.leave(place, draft);
                Found::Known(place)
            }
        };
        self.decide(row, found);
    }

    fn by_id(&mut self) {
        for (row, draft) in self.open() {
            let Some(place) = draft.person.as_ref().and_then(|id| self.index.ids.get(id)).copied() else {
                continue;
            };
            let owners = self.index.numbers.get(&draft.keys.number);
            let other = owners.filter(|owners| !owners.contains(&place)).and_then(|owners| owners.first());
            match other.and_then(|other| self.index.known.get(*other)) {
                Some(other) => {
                    let conflict = Conflict::NumberTaken { person: other.person.clone() };
                    self.decide(row, Found::Unclear(conflict));
                }
                None => self.take(row, draft, place),
            }
        }
    }

    fn by_number(&mut self) {
        let mut first: HashMap<&str, usize> = HashMap::new();
        let all: Vec<&Draft> = self.drafts.to_vec();
        for (row, draft) in all.iter().enumerate().filter(|(_, draft)| !draft.keys.number.is_empty()) {
            let earlier = first.get(draft.keys.number.as_str()).and_then(|row| all.get(*row));
            first.entry(&draft.keys.number).or_insert(row);
            if self.found.get(row) != Some(&None) {
                continue;
            }
            match earlier {
                Some(earlier) if earlier.keys.other_name(&draft.keys) => {
                    self.decide(row, Found::Unclear(Conflict::NumberTwice { line: earlier.line }));
                }
                Some(earlier) => self.decide(row, Found::Twin(earlier.line)),
                None => self.owner_of_number(row, draft),
            }
        }
    }

    fn owner_of_number(&mut self, row: usize, draft: &Draft) {
        let owners = self.index.numbers.get(&draft.keys.number).into_iter().flatten();
        let near = |place: &&usize| self.index.keys(**place).map(|keys| keys.nearness(&draft.keys));
        let Some(place) = owners.max_by_key(near).copied() else { return };
        let other = self.index.keys(place).is_some_and(|keys| keys.other_name(&draft.keys));
        match self.index.known.get(place).filter(|_| other && !self.reading.renamed.contains(&draft.line)) {
            Some(owner) => {
                let conflict = Conflict::OtherName { person: owner.person.clone() };
                self.decide(row, Found::Unclear(conflict));
            }
            None => self.take(row, draft, place),
        }
    }

    /// By name: first those in the unit that the row names, then those anywhere; the row that says most of somebody gets them.
    fn by_name(&mut self, in_unit: bool) {
        let mut open = self.open();
        let near = |draft: &Draft| {
            let places = self.index.by_name(draft);
            let near = places.iter().filter_map(|place| self.index.keys(*place));
            near.map(|keys| keys.nearness(&draft.keys)).max()
        };
        open.sort_by_cached_key(|(_, draft)| std::cmp::Reverse(near(draft)));
        for (row, draft) in open {
            let mut places = self.index.by_name(draft);
            if in_unit {
                let unit = draft.unit.as_ref().or(self.reading.unit.as_ref());
                places.retain(|place| unit.is_some() && self.index.unit(*place) == unit);
            }
            match self.nearest(&places, draft) {
                Err(conflict) => self.decide(row, Found::Unclear(conflict)),
                Ok(None) => {}
                Ok(Some(place)) => match self.taken.get(&place).copied() {
                    None => self.take(row, draft, place),
                    Some(of) if in_unit && draft.keys.number.is_empty() => self.decide(row, Found::Twin(of)),
                    Some(_) => {}
                },
            }
        }
    }

    /// The one whose names are nearest; nobody if there is none.
    fn nearest(&self, places: &[usize], draft: &Draft) -> Result<Option<usize>, Conflict> {
        let near =
            |place: &usize| self.index.keys(*place).map_or(i32::MIN, |keys| keys.nearness(&draft.keys));
        let Some(best) = places.iter().map(near).max() else { return Ok(None) };
        let mut all = places.iter().filter(|place| near(place) == best);
        match (all.next(), all.next()) {
            (Some(only), None) => Ok(Some(*only)),
            _ => Err(Conflict::Several),
        }
    }

    /// Rows without a number that are the same person, of the same unit, as another row.
    fn among_rows(&mut self) {
        let mut seen = Seen::new();
        let all: Vec<&Draft> = self.drafts.to_vec();
        for (row, draft) in all.iter().enumerate() {
            let stands = matches!(self.found.get(row), Some(Some(Found::Known(_))));
            let fresh = self.found.get(row) == Some(&None) && !draft.keys.number.is_empty();
            if stands || fresh {
                see(&mut seen, draft, self.unit_of(row, draft), row);
            }
        }
        for (row, draft) in self.open().into_iter().filter(|(_, draft)| draft.keys.number.is_empty()) {
            let unit = self.unit_of(row, draft);
            let twin = self.twin(&seen, draft, &unit);
            match twin {
                Some(line) => self.decide(row, Found::Twin(line)),
                None => see(&mut seen, draft, unit, row),
            }
        }
    }

    /// The line of a row seen before that is the same person.
    fn twin(&self, seen: &Seen, draft: &Draft, unit: &Option<UnitId>) -> Option<u32> {
        let of = |name: &String| seen.get(&(name.clone(), unit.clone())).into_iter().flatten();
        let mut rows =
            of(&draft.keys.khmer).chain(of(&draft.keys.latin)).filter_map(|row| self.drafts.get(*row));
        rows.find(|twin| twin.keys.same_name(&draft.keys)).map(|twin| twin.line)
    }

    /// The unit a row's person will be in.
    fn unit_of(&self, row: usize, draft: &Draft) -> Option<UnitId> {
        let known = match self.found.get(row) {
            Some(Some(Found::Known(place))) => self.index.unit(*place).cloned(),
            _ => None,
        };
        draft.unit.clone().or(known).or_else(|| self.reading.unit.clone())
    }
}

fn see(seen: &mut Seen, draft: &Draft, unit: Option<UnitId>, row: usize) {
    for name in [&draft.keys.khmer, &draft.keys.latin].into_iter().filter(|name| !name.is_empty()) {
        let rows = seen.entry((name.clone(), unit.clone())).or_default();
        if rows.len() < MOST_OF_ONE_NAME {
            rows.push(row);
        }
    }
}

//! How well people learn, from the first sitting of each check: shown for five people or more, and never a claim about behaviour.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::staff::SatRow;
use super::{Filter, LEAST_SHOWN, Roll};
use crate::ObjectiveId;

/// How many weak objectives are named.
const WEAKEST: usize = 5;
/// Fewer answers than this say nothing about an objective.
const LEAST_ANSWERS: usize = 5;

/// An objective and its answers in first sittings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "RollWeak")]
pub struct Weak {
    /// The objective.
    pub objective: ObjectiveId,
    /// Right answers.
    pub right: usize,
    /// Answers.
    pub of: usize,
}

/// Learning quality of at least five people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "RollQuality")]
pub struct Quality {
    /// People who sat a check.
    pub people: usize,
    /// First sittings: one for each person and check.
    pub first_sittings: usize,
    /// Of them, passed.
    pub first_passed: usize,
    /// Median of right answers in first sittings, in percent.
    pub median_percent: usize,
    /// All sittings.
    pub sittings: usize,
    /// Median of minutes at the questions of a first sitting, pauses left out, rounded up.
    pub median_minutes: usize,
    /// Objectives with the lowest share of right answers, weakest first, at most five.
    pub weakest: Vec<Weak>,
}

impl Roll {
    /// Learning quality of those who fit a filter, in the tracks asked of them; none when fewer than five sat a check.
    pub fn quality(&self, filter: &Filter) -> Option<Quality> {
        let mut people = 0;
        let mut sat: Vec<&SatRow> = Vec::new();
        for (person, rows) in self.fitting(filter) {
            let tracks: Vec<u8> = rows.map(|row| row.track).collect();
            let own = self.staff.sat_of(person.record).iter().filter(|sat| tracks.contains(&sat.track));
            let before = sat.len();
            sat.extend(own);
            people += usize::from(sat.len() > before);
        }
        (people >= LEAST_SHOWN).then(|| Quality {
            people,
            first_sittings: sat.len(),
            first_passed: sat.iter().filter(|sat| sat.first_passed).count(),
            median_percent: median(sat.iter().map(|sat| usize::from(sat.share))).div_euclid(10),
            sittings: sat.iter().map(|sat| usize::from(sat.sittings)).sum(),
            median_minutes: median(sat.iter().map(|sat| sat.seconds as usize)).div_ceil(60),
            weakest: self.weakest(&sat),
        })
    }

    fn weakest(&self, sat: &[&SatRow]) -> Vec<Weak> {
        let mut sums: BTreeMap<u16, (usize, usize)> = BTreeMap::new();
        for (objective, right, of) in sat.iter().flat_map(|sat| &sat.objectives) {
            let sum = sums.entry(*objective).or_default();
            *sum = (sum.0 + usize::from(*right), sum.1 + usize::from(*of));
        }
        let ids = self.staff.objectives();
        let told = sums.into_iter().filter(|(_, (_, of))| *of >= LEAST_ANSWERS);
        let mut weak: Vec<Weak> = told
            .filter_map(|(place, (right, of))| {
                Some(Weak { objective: ids.get(usize::from(place))?.clone(), right, of })
            })
            .collect();
        weak.sort_by(|a, b| {
            (a.right * b.of).cmp(&(b.right * a.of)).then_with(|| a.objective.cmp(&b.objective))
        });
        weak.truncate(WEAKEST);
        weak
    }
}

/// The middle value, of two the mean rounded down; 0 of none.
fn median(values: impl Iterator<Item = usize>) -> usize {
    let mut values: Vec<usize> = values.collect();
    values.sort_unstable();
    match values.len() {
        0 => 0,
        n if n % 2 == 1 => values[n / 2],
        n => (values[n / 2 - 1] + values[n / 2]) / 2,
    }
}

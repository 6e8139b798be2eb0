//! The tree of units. Two registers that merge may make a ring of units that neither had: walking never trusts that there is none.

use std::collections::BTreeSet;

use super::Settings;
use crate::UnitId;
use crate::office::named;
use crate::person::Language;
use crate::text::normalise;

/// The deepest a unit may lie, counted from 1 at the top.
pub const DEEPEST: usize = 8;

impl Settings {
    /// A unit and the units it belongs to, the top one first; the unit alone when it is not known.
    pub fn path<'a>(&'a self, unit: &'a UnitId) -> Vec<&'a UnitId> {
        let mut path = vec![unit];
        let mut at = unit;
        while let Some(parent) = self.units.get(at).and_then(|unit| unit.parent.as_ref()) {
            if path.contains(&parent) || !self.units.contains_key(parent) {
                break;
            }
            path.push(parent);
            at = parent;
        }
        path.reverse();
        path
    }

    /// A unit and every unit below it.
    pub fn below(&self, unit: &UnitId) -> BTreeSet<UnitId> {
        let mut found = BTreeSet::from([unit.clone()]);
        let mut open = vec![unit];
        while let Some(parent) = open.pop() {
            let children = self.units.iter().filter(|(_, unit)| unit.parent.as_ref() == Some(parent));
            for (id, _) in children {
                if found.insert(id.clone()) {
                    open.push(id);
                }
            }
        }
        found
    }

    /// Every unit with its depth from 0, each after the one it belongs to, by name inside one unit. Units of a ring stand at the top.
    pub fn tree(&self, language: Language) -> Vec<(usize, &UnitId)> {
        let mut order: Vec<(String, &UnitId)> =
            self.units.iter().map(|(id, unit)| (normalise(named(&unit.names, language)), id)).collect();
        order.sort();
        let mut out = Vec::with_capacity(order.len());
        let mut seen = BTreeSet::new();
        let top = |id: &UnitId| {
            let parent = self.units.get(id).and_then(|unit| unit.parent.as_ref());
            parent.is_none_or(|parent| !self.units.contains_key(parent))
        };
        for (_, id) in order.iter().filter(|(_, id)| top(id)).chain(&order) {
            self.walk(&order, id, 0, &mut seen, &mut out);
        }
        out
    }

    fn walk<'a>(
        &'a self,
        order: &[(String, &'a UnitId)],
        id: &'a UnitId,
        depth: usize,
        seen: &mut BTreeSet<&'a UnitId>,
        out: &mut Vec<(usize, &'a UnitId)>,
    ) {
        if !seen.insert(id) {
            return;
        }
        out.push((depth, id));
        let child =
            |other: &UnitId| self.units.get(other).is_some_and(|unit| unit.parent.as_ref() == Some(id));
        for (_, other) in order.iter().filter(|(_, other)| child(other)) {
            self.walk(order, other, depth + 1, seen, out);
        }
    }

    /// How many levels a unit and what is below it take.
    pub(super) fn height(&self, unit: &UnitId) -> usize {
        let below = self.below(unit);
        let start = self.path(unit).len();
        below.iter().map(|id| self.path(id).len().saturating_sub(start) + 1).max().unwrap_or(1)
    }
}

//! How the questions of the checks do: a pure function over learners' first finished sittings. It names nobody.
//!
//! Only the first sitting of each check counts, because a second one is met by somebody who has seen the first. Readings and limits:
//! classical item analysis; under 30 answers nothing is read from the figures, under 100 they are provisional.

pub mod item;
pub mod mend;
mod sitting;
pub mod summary;

pub use item::{Amount, Discrimination, Ease, ItemStatistics, LanguageShare, OptionShare};
pub use mend::{Mend, Reason};
pub use summary::{CheckSummary, ObjectiveSummary};

use std::collections::BTreeMap;

use crate::CheckId;
use crate::catalog::{Catalog, CheckPlan};
use crate::item::ItemUse;
use crate::progress::Person;
use sitting::{Answer, first_sittings};

/// Fewer answers than this tell nothing.
pub const LEAST: usize = 30;
/// From so many answers the figures may be used.
pub const ENOUGH: usize = 100;
/// Fewer answers than this would tell on a person: not even the share is shown.
pub const LEAST_SHOWN: usize = 5;

/// What is known of the questions.
#[derive(Clone, Debug, PartialEq)]
pub struct Statistics {
    /// Question by question, in the order of their ids.
    pub items: Vec<ItemStatistics>,
    /// What to mend, the most pressing first.
    pub mend: Vec<Mend>,
    /// Objective by objective.
    pub objectives: Vec<ObjectiveSummary>,
    /// Check by check.
    pub checks: Vec<CheckSummary>,
}

/// Statistics of every check, or of one.
pub fn statistics(catalog: &Catalog, people: &[Person], only: Option<&CheckId>) -> Statistics {
    let wanted = |plan: &&CheckPlan| only.is_none_or(|id| *id == plan.id);
    let plans: Vec<&CheckPlan> =
        catalog.tracks.iter().flat_map(|track| &track.checks).filter(wanted).collect();
    let sittings: Vec<_> = plans.iter().flat_map(|plan| first_sittings(people, &plan.id)).collect();
    let mut answers: BTreeMap<&str, Vec<&Answer>> = BTreeMap::new();
    for answer in sittings.iter().flat_map(|sitting| &sitting.answers) {
        answers.entry(answer.item.as_str()).or_default().push(answer);
    }
    let modules = catalog
        .modules
        .values()
        .filter(|module| plans.iter().any(|plan| plan.draws.iter().any(|draw| draw.module == module.id)));
    let bank = modules.flat_map(|module| module.items.values()).filter(|item| item.purpose == ItemUse::Check);
    let of = |item| item::statistics(item, answers.get(item.id.as_str()).map_or(&[][..], Vec::as_slice));
    let mut items: Vec<ItemStatistics> = bank.map(of).collect();
    items.sort_by(|a, b| a.item.cmp(&b.item));
    let checks = plans.iter().map(|plan| summary::check(plan, &sittings));
    Statistics {
        mend: mend::mend(&items),
        objectives: summary::objectives(&items),
        checks: checks.collect(),
        items,
    }
}

#[cfg(test)]
mod tests;

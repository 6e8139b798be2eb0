//! The pass mark of a check, set by a panel of judges: the modified Angoff method in two rounds.
//!
//! Judges picture a just competent person and say of each question how many of a hundred such people answer it right. The sum over
//! the questions is a judge's total, the mean of the totals the cut. Each question keeps its mean value, so that every drawn form has
//! its own pass mark and nobody meets a harder standard by the luck of the draw. It knows no file, no clock and no words.

pub mod angoff;
pub mod panel;

pub use angoff::Cut;
pub use panel::{Approved, Judge, Opened, Panel, Panels};

use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Catalog, CheckPlan};
use crate::check::balance::{Worth, mean};
use crate::check::pool;
use crate::event::{Basis, PassRule};
use crate::item::Item;
use crate::person::Language;
use crate::{ItemId, PanelId};

/// Judges a result wants before it may be approved.
pub const LEAST_JUDGES: usize = 5;
/// Judges a panel takes: more add little.
pub const MOST_JUDGES: usize = 15;
/// Estimates are said in steps of so many per cent.
pub const STEP: u8 = 5;
/// One, in millionths.
pub const WHOLE: u32 = 1_000_000;

/// Every question a check may draw on a day, in the order of the blueprint.
pub fn pool_of<'a>(catalog: &'a Catalog, plan: &CheckPlan, today: NaiveDate) -> Vec<&'a Item> {
    let stale = catalog.stale_facts(today);
    let modules: BTreeSet<_> = plan.draws.iter().map(|draw| &draw.module).collect();
    let found = modules.into_iter().filter_map(|id| catalog.modules.get(id));
    found.flat_map(|module| pool(module, Language::ALL[0], &stale)).collect()
}

/// Whether a panel's values still hold for a pool: at least three of four questions have one.
pub fn covers(values: &BTreeMap<ItemId, u32>, pool: &[&Item]) -> bool {
    let rated = pool.iter().filter(|item| values.contains_key(&item.id)).count();
    !pool.is_empty() && rated * 4 >= pool.len() * 3
}

/// The pass mark of a form: the sum of its questions' values, rounded up; at least half of them, at most all.
///
/// Values are means rounded to a millionth, so a sum that is above a whole number by rounding alone is that number.
pub fn pass_mark<'a>(
    values: &BTreeMap<ItemId, u32>,
    form: impl ExactSizeIterator<Item = &'a ItemId>,
) -> usize {
    let (length, other) = (form.len(), mean(values));
    let sum: u64 = form.map(|item| u64::from(values.get(item).copied().unwrap_or(other))).sum();
    let whole = u64::from(WHOLE);
    let mark = sum.saturating_sub(length as u64).div_ceil(whole) as usize;
    mark.clamp(length.div_ceil(2), length)
}

/// The rule a form is judged by: a panel's where one is in force, else the plan's number. All critical questions must be right either
/// way.
pub fn rule(plan: &CheckPlan, form: &[ItemId], panel: Option<(&PanelId, &Approved)>) -> PassRule {
    let provisional = crate::check::rule(plan);
    match panel {
        None => provisional,
        Some((id, approved)) => PassRule {
            pass: pass_mark(&approved.values, form.iter()),
            basis: Basis::Panel { id: id.clone() },
            ..provisional
        },
    }
}

/// What forms are made equally hard by: a panel's values where one is in force, else what authors meant.
pub fn worth<'a>(panel: Option<(&PanelId, &'a Approved)>) -> Worth<'a> {
    panel.map_or_else(Worth::meant, |(_, approved)| Worth::panel(&approved.values))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(values: &[u32]) -> BTreeMap<ItemId, u32> {
        values.iter().enumerate().map(|(index, value)| (ItemId(format!("i{index}")), *value)).collect()
    }

    fn mark(list: &[u32]) -> usize {
        let values = values(list);
        pass_mark(&values, values.keys().collect::<Vec<_>>().into_iter())
    }

    #[test]
    fn a_pass_mark_is_the_sum_of_the_values_rounded_up() {
        assert_eq!(mark(&[800_000; 10]), 8);
        assert_eq!(mark(&[805_000; 10]), 9);
    }

    #[test]
    fn rounding_of_the_values_alone_does_not_raise_a_pass_mark() {
        assert_eq!(mark(&[666_667; 12]), 8);
        assert_eq!(mark(&[833_333; 12]), 10);
    }

    #[test]
    fn a_pass_mark_is_at_least_half_and_at_most_all() {
        assert_eq!(mark(&[100_000; 11]), 6);
        assert_eq!(mark(&[1_000_000; 11]), 11);
    }

    #[test]
    fn a_question_without_a_value_counts_as_the_mean() {
        let rated = values(&[600_000, 800_000]);
        let form: Vec<ItemId> = (0..10).map(|index| ItemId(format!("other{index}"))).collect();
        assert_eq!(pass_mark(&rated, form.iter()), 7);
    }

    #[test]
    fn an_old_rule_without_a_basis_is_provisional() {
        let rule: PassRule = serde_json::from_str(r#"{"pass":10,"of":12,"critical":4}"#).unwrap();
        assert_eq!(rule.basis, Basis::Provisional);
    }
}

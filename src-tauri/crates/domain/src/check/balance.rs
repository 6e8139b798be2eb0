//! Forms that are equally hard: of many draws that fit the blueprint, one whose questions are together worth what all forms are.
//!
//! What a question is worth is the share of just competent people who answer it right: a panel's value, or what the author meant.
//! Every draw keeps to the blueprint, to objectives in turn and to unseen questions first; this only chooses among such draws.

use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

use super::{Shortage, draw_module, pool};
use crate::ItemId;
use crate::catalog::{Catalog, CheckPlan, DrawPlan, Module};
use crate::item::{Difficulty, Item};
use crate::person::Language;
use crate::seed::Draw;

/// How far from what all forms are worth a form may be, in millionths of a question: two forms differ by at most twice this.
pub const TOLERANCE: i64 = 100_000;
/// Draws tried before the nearest of them is taken.
const TRIES: usize = 256;

/// What each question is worth, in millionths.
#[derive(Clone, Copy, Debug)]
pub struct Worth<'a> {
    values: Option<&'a BTreeMap<ItemId, u32>>,
    other: u32,
}

impl<'a> Worth<'a> {
    /// What authors meant.
    pub fn meant() -> Self {
        Self { values: None, other: 0 }
    }

    /// What a panel found; a question it did not rate is worth the mean of those it did.
    pub fn panel(values: &'a BTreeMap<ItemId, u32>) -> Self {
        Self { values: Some(values), other: mean(values) }
    }

    /// Of one question.
    pub fn of(&self, item: &Item) -> u32 {
        let meant = || match item.difficulty {
            Difficulty::Easy => 900_000,
            Difficulty::Medium => 800_000,
            Difficulty::Hard => 650_000,
        };
        self.values.map_or_else(meant, |values| values.get(&item.id).copied().unwrap_or(self.other))
    }
}

/// The mean of values in millionths, rounded.
pub fn mean(values: &BTreeMap<ItemId, u32>) -> u32 {
    let count = values.len().max(1) as u64;
    let sum: u64 = values.values().map(|value| u64::from(*value)).sum();
    u32::try_from((sum + count / 2) / count).unwrap_or(u32::MAX)
}

type Pools<'a> = Vec<(&'a Module, &'a DrawPlan, Vec<&'a Item>)>;

/// What every form is meant to be worth together: of each line of the blueprint, its objectives' means.
fn target(pools: &Pools<'_>, worth: &Worth<'_>) -> i64 {
    let line = |(_, plan, items): &(&Module, &DrawPlan, Vec<&Item>)| {
        let part = |critical: bool, count: usize| stratum(items, critical, worth) * count as i64;
        part(true, plan.critical) + part(false, plan.count - plan.critical)
    };
    pools.iter().map(line).sum()
}

fn stratum(items: &[&Item], critical: bool, worth: &Worth<'_>) -> i64 {
    let mut objectives: BTreeMap<_, (i64, i64)> = BTreeMap::new();
    for item in items.iter().filter(|item| item.critical == critical) {
        let entry = objectives.entry(&item.objective).or_default();
        *entry = (entry.0 + i64::from(worth.of(item)), entry.1 + 1);
    }
    let sum: i64 = objectives.values().map(|(sum, count)| sum / count).sum();
    sum / objectives.len().max(1) as i64
}

fn candidate<'a>(
    pools: &Pools<'a>,
    seen: &BTreeSet<ItemId>,
    source: &mut Draw,
) -> Result<Vec<&'a Item>, Shortage> {
    let mut form = Vec::new();
    for (module, plan, items) in pools {
        form.extend(draw_module(module, plan, items, seen, source)?);
    }
    Ok(form)
}

/// Draws a form whose questions are together worth what all forms are. The same arguments draw the same form.
///
/// # Errors
/// A [`Shortage`] when a bank is too small for its line of the blueprint.
pub fn draw(
    catalog: &Catalog,
    check: &CheckPlan,
    language: Language,
    today: NaiveDate,
    seen: &BTreeSet<ItemId>,
    seed: &str,
    worth: &Worth<'_>,
) -> Result<Vec<ItemId>, Shortage> {
    let stale = catalog.stale_facts(today);
    let mut pools: Pools<'_> = Vec::new();
    for plan in &check.draws {
        let shortage =
            || Shortage { module: plan.module.clone(), critical: false, wanted: plan.count, found: 0 };
        let module = catalog.modules.get(&plan.module).ok_or_else(shortage)?;
        pools.push((module, plan, pool(module, language, &stale)));
    }
    let (target, mut source) = (target(&pools, worth), Draw::new(seed, "form"));
    let mut best: Option<(i64, Vec<&Item>)> = None;
    for _ in 0..TRIES {
        let form = candidate(&pools, seen, &mut source)?;
        let sum: i64 = form.iter().map(|item| i64::from(worth.of(item))).sum();
        let off = (sum - target).abs();
        if best.as_ref().is_none_or(|(nearest, _)| off < *nearest) {
            best = Some((off, form));
        }
        if off <= TOLERANCE {
            break;
        }
    }
    let mut form = best.map(|(_, form)| form).unwrap_or_default();
    source.shuffle(&mut form);
    Ok(form.into_iter().map(|item| item.id.clone()).collect())
}

//! What is true of the questions, and what follows from it.

use sala_domain::ItemId;
use sala_domain::catalog::Catalog;
use sala_domain::item::{Difficulty, Item};
use sala_domain::person::Language;
use sala_domain::seed::Draw;
use sala_domain::standard::WHOLE;
use std::collections::BTreeMap;

use super::CUT_ABILITY;

/// Even numbers from 0 to 1, and numbers that scatter like a bell.
pub(super) struct Chance(Draw);

impl Chance {
    pub(super) fn new(purpose: &str) -> Self {
        Self(Draw::new("simulation", purpose))
    }

    fn even(&mut self) -> f64 {
        (self.0.below(1 << 30) as f64 + 0.5) / f64::from(1 << 30)
    }

    pub(super) fn bell(&mut self) -> f64 {
        (-2.0 * self.even().ln()).sqrt() * (std::f64::consts::TAU * self.even()).cos()
    }
}

/// True difficulties: what the author meant, and noise.
pub(super) struct Truth(BTreeMap<ItemId, f64>);

impl Truth {
    pub(super) fn of(pool: &[&Item]) -> Self {
        let difficulty = |item: &Item| {
            let meant = match item.difficulty {
                Difficulty::Easy => -1.6,
                Difficulty::Medium => -0.8,
                Difficulty::Hard => 0.0,
            };
            meant + 0.4 * Chance::new(item.id.as_str()).bell()
        };
        Self(pool.iter().map(|item| (item.id.clone(), difficulty(item))).collect())
    }

    /// The chance that somebody of an ability answers a question right.
    pub(super) fn right(&self, ability: f64, item: &ItemId) -> f64 {
        let difficulty = self.0.get(item).copied().unwrap_or_default();
        1.0 / (1.0 + (difficulty - ability).exp())
    }

    /// What a panel that sees the truth says, in millionths.
    pub(super) fn values(&self) -> BTreeMap<ItemId, u32> {
        let value = |item: &ItemId| (self.right(CUT_ABILITY, item) * f64::from(WHOLE)).round() as u32;
        self.0.keys().map(|item| (item.clone(), value(item))).collect()
    }

    /// What a panel of judges says who err by ten points each, in millionths.
    pub(super) fn judged(&self, judges: u32) -> BTreeMap<ItemId, u32> {
        let mut chance = Chance::new("panel");
        let mut value = |item: &ItemId| {
            let truth = self.right(CUT_ABILITY, item) * 20.0;
            let mut said = || (truth + 2.0 * chance.bell()).round().clamp(0.0, 20.0) / 20.0;
            let sum: f64 = (0..judges).map(|_| said()).sum();
            (item.clone(), (sum / f64::from(judges) * f64::from(WHOLE)).round() as u32)
        };
        self.0.keys().map(&mut value).collect()
    }

    /// The letters somebody of an ability chooses.
    pub(super) fn answers(
        &self,
        catalog: &Catalog,
        ability: f64,
        form: &[ItemId],
        chance: &mut Chance,
    ) -> BTreeMap<ItemId, String> {
        let mut answer = |id: &ItemId| {
            let (_, item) = catalog.item(id)?;
            let letters = item.words.get(&Language::ALL[0])?.options.keys();
            let wrong: Vec<_> = letters.filter(|letter| **letter != item.key).collect();
            let right = chance.even() < self.right(ability, id);
            let pick = *wrong.get(chance.0.below(wrong.len()))?;
            Some((id.clone(), if right { item.key.clone() } else { pick.clone() }))
        };
        form.iter().filter_map(&mut answer).collect()
    }
}

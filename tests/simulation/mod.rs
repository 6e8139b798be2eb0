//! A thousand simulated learners of known ability, through the real draw and the real judge: do the figures tell the truth?
//!
//! The Rasch model says who answers what: P = 1 / (1 + exp(-(ability - difficulty))). Every number comes from a seed, so a run repeats.
//! The suite holds the figures to limits; the bench prints them.

mod figures;
mod sitting;
mod truth;

use chrono::{DateTime, NaiveDate, Utc};
use sala_domain::catalog::{Catalog, CheckPlan, Track};
use sala_domain::check::{self, Shortage, balance};
use sala_domain::person::Language;
use sala_domain::progress::{Learner, Person};
use sala_domain::standard::pool_of;
use sala_domain::{ItemId, PersonId};
use std::collections::BTreeSet;

pub use figures::{Figures, figures};
use truth::{Chance, Truth};

/// Simulated learners of each check.
pub const LEARNERS: usize = 1000;
/// The ability of somebody just competent: about 80 % of a question of medium difficulty.
pub const CUT_ABILITY: f64 = 0.6;

/// The day of the simulation.
fn start() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_000_000, 0).unwrap_or_default()
}

fn today() -> NaiveDate {
    start().date_naive()
}

/// One check with its truth and everyone who sat it, in the order of their numbers.
struct Simulation<'a> {
    catalog: &'a Catalog,
    plan: &'a CheckPlan,
    truth: Truth,
    abilities: Vec<f64>,
    people: Vec<Person>,
    forms: Vec<Vec<ItemId>>,
}

impl<'a> Simulation<'a> {
    fn of(catalog: &'a Catalog, track: &Track, plan: &'a CheckPlan) -> Result<Self, Shortage> {
        let truth = Truth::of(&pool_of(catalog, plan, today()));
        let (abilities, people, forms) = (Vec::new(), Vec::new(), Vec::new());
        let mut found = Self { catalog, plan, truth, abilities, people, forms };
        let mut chance = Chance::new(plan.id.as_str());
        let values = found.truth.values();
        for person in 0..LEARNERS {
            let ability = CUT_ABILITY + 0.4 + chance.bell();
            let language = check::language(catalog, plan, Language::ALL[person % 2]);
            let form = found.form(language, &format!("{}-{person}", plan.id), &BTreeSet::new(), &values)?;
            let given = found.truth.answers(catalog, ability, &form, &mut chance);
            let events = sitting::events(catalog, (track, plan), person, &form, &given);
            let id = PersonId(format!("{person:032x}"));
            found.people.push(Person { id, learner: Learner::rebuild(&events) });
            found.abilities.push(ability);
            found.forms.push(form);
        }
        Ok(found)
    }

    fn form(
        &self,
        language: Language,
        seed: &str,
        seen: &BTreeSet<ItemId>,
        values: &std::collections::BTreeMap<ItemId, u32>,
    ) -> Result<Vec<ItemId>, Shortage> {
        let worth = balance::Worth::panel(values);
        balance::draw(self.catalog, self.plan, language, today(), seen, seed, &worth)
    }

    fn expected(&self, form: &[ItemId]) -> f64 {
        form.iter().map(|item| self.truth.right(CUT_ABILITY, item)).sum()
    }
}

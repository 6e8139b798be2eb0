//! What the simulation finds, check by check.

use sala_domain::catalog::{Catalog, CheckPlan, Track};
use sala_domain::check::Shortage;
use sala_domain::person::Language;
use sala_domain::standard::pass_mark;
use sala_domain::statistics::{Amount, Statistics, statistics};
use sala_domain::{CheckId, ItemId};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

use super::sitting::PACE;
use super::{LEARNERS, Simulation};

/// Forms drawn where a thousand would tell no more.
const SOME: usize = 200;
/// Judges of the panel that errs.
const JUDGES: u32 = 8;

/// What was found.
#[derive(Clone, Debug)]
pub struct Figures {
    /// The check.
    pub check: CheckId,
    /// Share that passed, by fifths of ability, the least able first.
    pub pass_rates: Vec<f64>,
    /// Questions with a hundred answers or more.
    pub questions: usize,
    /// Share of them whose difficulty is the true one, give or take its 95 % margin.
    pub recovered: f64,
    /// Mean item-rest correlation of them.
    pub mean_r: f64,
    /// Share of them with a positive one.
    pub positive_r: f64,
    /// Every median of seconds is the pace at which all answered.
    pub seconds_right: bool,
    /// How much the expected score at the cut ability differs between forms, in questions.
    pub forms: f64,
    /// The same of second forms, drawn from what was not seen.
    pub second_forms: f64,
    /// The same of forms drawn without regard to difficulty.
    pub unbalanced: f64,
    /// Pass marks a panel sets whose judges err by ten points each.
    pub marks: BTreeSet<usize>,
    /// How much the panel's own sum of values differs between its forms.
    pub erring: f64,
}

impl Figures {
    /// As the bench prints them.
    pub fn json(&self) -> Value {
        json!({
            "check": self.check, "learners": LEARNERS, "pass_rates": self.pass_rates, "questions": self.questions,
            "recovered": self.recovered, "mean_r": self.mean_r, "positive_r": self.positive_r, "forms": self.forms,
            "second_forms": self.second_forms, "unbalanced": self.unbalanced, "marks": self.marks, "erring": self.erring,
        })
    }
}

/// Simulates one check.
///
/// # Errors
/// A bank too small for the blueprint.
pub fn figures(catalog: &Catalog, track: &Track, plan: &CheckPlan) -> Result<Figures, Shortage> {
    let run = Simulation::of(catalog, track, plan)?;
    let found = statistics(catalog, &run.people, Some(&plan.id));
    let rs: Vec<f64> = usable(&found).filter_map(|item| item.r).collect();
    let many = rs.len().max(1) as f64;
    let (marks, erring) = erring(&run)?;
    Ok(Figures {
        check: plan.id.clone(),
        pass_rates: pass_rates(&run),
        questions: usable(&found).count(),
        recovered: recovered(&run, &found),
        mean_r: rs.iter().sum::<f64>() / many,
        positive_r: rs.iter().filter(|r| **r > 0.0).count() as f64 / many,
        seconds_right: found.items.iter().all(|item| item.seconds.is_none_or(|found| found == PACE as f64)),
        forms: range(run.forms.iter().map(|form| run.expected(form))),
        second_forms: second_forms(&run)?,
        unbalanced: unbalanced(&run)?,
        marks,
        erring,
    })
}

fn usable(found: &Statistics) -> impl Iterator<Item = &sala_domain::statistics::ItemStatistics> {
    found.items.iter().filter(|item| item.amount == Amount::Usable)
}

fn pass_rates(run: &Simulation<'_>) -> Vec<f64> {
    let mut order: Vec<(f64, bool)> = Vec::new();
    for (person, ability) in run.people.iter().zip(&run.abilities) {
        order.push((*ability, person.learner.passed(&run.plan.id).is_some()));
    }
    order.sort_by(|a, b| a.0.total_cmp(&b.0));
    let rate = |group: &[(f64, bool)]| group.iter().filter(|one| one.1).count() as f64 / group.len() as f64;
    order.chunks(LEARNERS / 5).map(rate).collect()
}

fn recovered(run: &Simulation<'_>, found: &Statistics) -> f64 {
    let so = |item: &ItemId, p: f64| {
        let met = run.forms.iter().zip(&run.abilities).filter(|(form, _)| form.contains(item));
        let chances: Vec<f64> = met.map(|(_, ability)| run.truth.right(*ability, item)).collect();
        let n = chances.len() as f64;
        let error = chances.iter().map(|p| p * (1.0 - p)).sum::<f64>().sqrt() / n;
        (p - chances.iter().sum::<f64>() / n).abs() <= 1.96 * error
    };
    let right = usable(found).filter(|item| item.p.is_some_and(|p| so(&item.item, p))).count();
    right as f64 / usable(found).count().max(1) as f64
}

fn range(values: impl Iterator<Item = f64>) -> f64 {
    let (low, high) =
        values.fold((f64::MAX, f64::MIN), |(low, high), value| (low.min(value), high.max(value)));
    high - low
}

fn second_forms(run: &Simulation<'_>) -> Result<f64, Shortage> {
    let values = run.truth.values();
    let again = |(nth, form): (usize, &Vec<ItemId>)| {
        let seen = form.iter().cloned().collect();
        Ok(run.expected(&run.form(Language::ALL[0], &format!("again-{nth}"), &seen, &values)?))
    };
    let sums: Vec<f64> = run.forms.iter().take(SOME).enumerate().map(again).collect::<Result<_, _>>()?;
    Ok(range(sums.into_iter()))
}

/// So many forms by values that tell nothing.
fn unbalanced(run: &Simulation<'_>) -> Result<f64, Shortage> {
    let none = BTreeMap::new();
    let one = |nth: usize| {
        let form = run.form(Language::ALL[0], &format!("plain-{nth}"), &BTreeSet::new(), &none)?;
        Ok(run.expected(&form))
    };
    let sums: Vec<f64> = (0..SOME).map(one).collect::<Result<_, _>>()?;
    Ok(range(sums.into_iter()))
}

fn erring(run: &Simulation<'_>) -> Result<(BTreeSet<usize>, f64), Shortage> {
    let values = run.truth.judged(JUDGES);
    let (mut marks, mut sums) = (BTreeSet::new(), Vec::new());
    for nth in 0..SOME {
        let form = run.form(Language::ALL[0], &format!("erring-{nth}"), &BTreeSet::new(), &values)?;
        marks.insert(pass_mark(&values, form.iter()));
        sums.push(form.iter().filter_map(|item| values.get(item)).map(|value| f64::from(*value) / 1e6).sum());
    }
    Ok((marks, range(sums.into_iter())))
}

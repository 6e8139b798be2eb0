//! A thousand simulated learners of known ability, through the real draw and the real judge: do the figures tell the truth?
//!
//! The Rasch model says who answers what: P = 1 / (1 + exp(-(ability - difficulty))). Every number comes from a seed, so a run repeats.
//! `cargo test -p sala-tests simulation -- --nocapture` prints the figures.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use sala_domain::catalog::{Catalog, CheckPlan, Track};
use sala_domain::check::{self, balance, judge};
use sala_domain::event::{ContentStamp, EventBody, Happening, Order};
use sala_domain::item::{Difficulty, Item};
use sala_domain::person::Language;
use sala_domain::progress::{Learner, Person};
use sala_domain::seed::Draw;
use sala_domain::standard::{Approved, WHOLE, covers, pass_mark, pool_of, rule};
use sala_domain::statistics::{Amount, Statistics, statistics};
use sala_domain::{AttemptId, ItemId, PanelId, PersonId};
use std::collections::{BTreeMap, BTreeSet};

use crate::laptop::{Laptop, noon};

const LEARNERS: usize = 1000;
/// The ability of somebody just competent: about 80 % of a question of medium difficulty.
const CUT_ABILITY: f64 = 0.6;

/// Even numbers from 0 to 1, and numbers that scatter like a bell.
struct Chance(Draw);

impl Chance {
    fn new(purpose: &str) -> Self {
        Self(Draw::new("simulation", purpose))
    }

    fn even(&mut self) -> f64 {
        (self.0.below(1 << 30) as f64 + 0.5) / f64::from(1 << 30)
    }

    fn bell(&mut self) -> f64 {
        (-2.0 * self.even().ln()).sqrt() * (std::f64::consts::TAU * self.even()).cos()
    }
}

/// True difficulties: what the author meant, and noise.
struct Truth(BTreeMap<ItemId, f64>);

impl Truth {
    fn of(pool: &[&Item]) -> Self {
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

    fn right(&self, ability: f64, item: &ItemId) -> f64 {
        1.0 / (1.0 + (self.0[item] - ability).exp())
    }

    fn expected(&self, ability: f64, items: &[ItemId]) -> f64 {
        items.iter().map(|item| self.right(ability, item)).sum()
    }

    /// What a panel that sees the truth says, in millionths.
    fn values(&self) -> BTreeMap<ItemId, u32> {
        let value = |item: &ItemId| (self.right(CUT_ABILITY, item) * f64::from(WHOLE)).round() as u32;
        self.0.keys().map(|item| (item.clone(), value(item))).collect()
    }
}

/// One check of the catalogue with its truth and everyone who sat it.
struct Sittings<'a> {
    plan: &'a CheckPlan,
    truth: Truth,
    abilities: Vec<f64>,
    people: Vec<Person>,
    forms: Vec<Vec<ItemId>>,
}

fn event(person: usize, step: usize, at: DateTime<Utc>, body: EventBody) -> Happening {
    let id = format!("{person:032x}{step:032x}");
    let order = Order { at: at.timestamp_millis(), seq: step as u64, id: id.clone() };
    Happening { id, order, who: Some(PersonId(format!("{person:032x}"))), at, body }
}

/// Somebody sits the check once: the events of the sitting.
fn sat(
    catalog: &Catalog,
    (track, plan): (&Track, &CheckPlan),
    person: usize,
    form: &[ItemId],
    answers: &BTreeMap<ItemId, String>,
) -> Vec<Happening> {
    let lang = Language::ALL[person % 2];
    let content = ContentStamp { version: catalog.version.clone(), hash: catalog.hash.clone() };
    let (track, check, rule) = (track.id.clone(), plan.id.clone(), check::rule(plan));
    let outcome = judge(catalog, form, answers, &rule);
    let (seed, items) = (person.to_string(), form.to_vec());
    let started = EventBody::CheckStarted {
        track: track.clone(),
        check,
        seed,
        items,
        rule: rule.clone(),
        lang,
        content: content.clone(),
    };
    let mut events = vec![event(person, 0, noon(), started)];
    let attempt = AttemptId(events[0].id.clone());
    for (step, item) in form.iter().enumerate() {
        let (attempt, option) = (attempt.clone(), answers[item].clone());
        let body = EventBody::CheckAnswered { attempt, item: item.clone(), option };
        events.push(event(person, step + 1, noon() + Duration::seconds(20 * (step as i64 + 1)), body));
    }
    let submitted = EventBody::CheckSubmitted { attempt, track, outcome, rule, lang, content };
    events.push(event(person, form.len() + 1, noon() + Duration::minutes(30), submitted));
    events
}

fn answers(
    catalog: &Catalog,
    truth: &Truth,
    ability: f64,
    form: &[ItemId],
    chance: &mut Chance,
) -> BTreeMap<ItemId, String> {
    let mut answer = |id: &ItemId| {
        let (_, item) = catalog.item(id).unwrap();
        let wrong: Vec<_> = item.words[&Language::En].options.keys().filter(|o| **o != item.key).collect();
        let right = chance.even() < truth.right(ability, id);
        let pick = wrong[chance.0.below(wrong.len())].clone();
        (id.clone(), if right { item.key.clone() } else { pick })
    };
    form.iter().map(&mut answer).collect()
}

fn today() -> NaiveDate {
    noon().date_naive()
}

fn sittings<'a>(catalog: &'a Catalog, track: &Track, plan: &'a CheckPlan) -> Sittings<'a> {
    let truth = Truth::of(&pool_of(catalog, plan, today()));
    let values = truth.values();
    let mut chance = Chance::new(plan.id.as_str());
    let mut out = Sittings { plan, truth, abilities: Vec::new(), people: Vec::new(), forms: Vec::new() };
    for person in 0..LEARNERS {
        let ability = CUT_ABILITY + 0.4 + chance.bell();
        let worth = balance::Worth::panel(&values);
        let language = check::language(catalog, plan, Language::ALL[person % 2]);
        let seed = format!("{}-{person}", plan.id);
        let form = balance::draw(catalog, plan, language, today(), &BTreeSet::new(), &seed, &worth).unwrap();
        let given = answers(catalog, &out.truth, ability, &form, &mut chance);
        let events = sat(catalog, (track, plan), person, &form, &given);
        let id = PersonId(format!("{person:032x}"));
        out.people.push(Person { id, learner: Learner::rebuild(&events) });
        out.abilities.push(ability);
        out.forms.push(form);
    }
    out
}

fn each_check(mut show: impl FnMut(&Catalog, &Sittings<'_>)) {
    let laptop = Laptop::new();
    let catalog = laptop.catalog();
    for track in &catalog.tracks {
        for plan in &track.checks {
            show(catalog, &sittings(catalog, track, plan));
        }
    }
}

fn passed(sittings: &Sittings<'_>, person: &Person) -> bool {
    person.learner.finished(&sittings.plan.id)[0].2.outcome.passed
}

/// Pass rates of five groups of equal size, the least able first.
fn pass_rates(sittings: &Sittings<'_>) -> Vec<f64> {
    let mut order: Vec<usize> = (0..LEARNERS).collect();
    order.sort_by(|a, b| sittings.abilities[*a].total_cmp(&sittings.abilities[*b]));
    let rate = |group: &[usize]| {
        let through = group.iter().filter(|index| passed(sittings, &sittings.people[**index])).count();
        through as f64 / group.len() as f64
    };
    order.chunks(LEARNERS / 5).map(rate).collect()
}

/// Share of questions with enough answers whose share of right ones is the expected one, give or take its 95 % margin.
fn recovered(sittings: &Sittings<'_>, found: &Statistics) -> f64 {
    let usable: Vec<_> = found.items.iter().filter(|item| item.amount == Amount::Usable).collect();
    assert!(!usable.is_empty());
    let so = |item: &ItemId, p: f64| {
        let met = sittings.forms.iter().zip(&sittings.abilities).filter(|(form, _)| form.contains(item));
        let chances: Vec<f64> = met.map(|(_, ability)| sittings.truth.right(*ability, item)).collect();
        let n = chances.len() as f64;
        let expected = chances.iter().sum::<f64>() / n;
        let error = chances.iter().map(|p| p * (1.0 - p)).sum::<f64>().sqrt() / n;
        (p - expected).abs() <= 1.96 * error
    };
    let right = usable.iter().filter(|item| so(&item.item, item.p.unwrap())).count();
    right as f64 / usable.len() as f64
}

#[test]
fn pass_rates_rise_with_ability() {
    each_check(|_, sittings| {
        let rates = pass_rates(sittings);
        println!("simulation {}: pass rates by fifths of ability {rates:.2?}", sittings.plan.id);
        assert!(rates.windows(2).all(|pair| pair[0] <= pair[1]), "{}: {rates:?}", sittings.plan.id);
        assert!(rates[4] - rates[0] > 0.3, "{}: {rates:?}", sittings.plan.id);
    });
}

#[test]
fn difficulties_are_recovered_and_those_who_know_more_answer_right() {
    each_check(|catalog, sittings| {
        let found = statistics(catalog, &sittings.people, Some(&sittings.plan.id));
        let share = recovered(sittings, &found);
        let usable = found.items.iter().filter(|item| item.amount == Amount::Usable);
        let rs: Vec<f64> = usable.filter_map(|item| item.r).collect();
        let mean = rs.iter().sum::<f64>() / rs.len() as f64;
        let positive = rs.iter().filter(|r| **r > 0.0).count() as f64 / rs.len() as f64;
        println!(
            "simulation {}: {} questions with 100 answers, {share:.3} recovered, mean r {mean:.3}, positive {positive:.3}",
            sittings.plan.id,
            rs.len(),
        );
        assert!(share >= 0.9, "{}: {share}", sittings.plan.id);
        assert!(mean > 0.1 && positive >= 0.95, "{}: mean {mean}, positive {positive}", sittings.plan.id);
        assert!(found.items.iter().all(|item| item.seconds.is_none_or(|seconds| seconds == 20.0)));
    });
}

fn range(values: impl Iterator<Item = f64>) -> f64 {
    let (low, high) =
        values.fold((f64::MAX, f64::MIN), |(low, high), value| (low.min(value), high.max(value)));
    high - low
}

#[test]
fn no_form_is_harder_than_another_by_a_third_of_a_question() {
    each_check(|catalog, sittings| {
        let expected = |form: &Vec<ItemId>| sittings.truth.expected(CUT_ABILITY, form);
        let first = range(sittings.forms.iter().map(expected));
        let values = sittings.truth.values();
        let again = |form: &Vec<ItemId>| {
            let (seen, worth) = (form.iter().cloned().collect(), balance::Worth::panel(&values));
            let seed = form[0].as_str();
            balance::draw(catalog, sittings.plan, Language::En, today(), &seen, seed, &worth).unwrap()
        };
        let second: Vec<_> = sittings.forms.iter().take(200).map(again).collect();
        let second = range(second.iter().map(expected));
        println!(
            "simulation {}: forms differ by {first:.3}, second forms by {second:.3} of a question",
            sittings.plan.id
        );
        assert!(first <= 0.3, "{}: {first}", sittings.plan.id);
        assert!(second <= 0.3, "{}: second forms, {second}", sittings.plan.id);
    });
}

#[test]
fn a_panel_that_errs_still_sets_nearly_the_same_mark_for_every_form() {
    each_check(|catalog, sittings| {
        let pool = pool_of(catalog, sittings.plan, today());
        let mut chance = Chance::new("panel");
        let mut said = |item: &Item| {
            let truth = sittings.truth.right(CUT_ABILITY, &item.id) * 100.0;
            let one =
                |chance: &mut Chance| ((truth + 10.0 * chance.bell()) / 5.0).round().clamp(0.0, 20.0) * 5.0;
            let sum: f64 = (0..8).map(|_| one(&mut chance)).sum();
            (item.id.clone(), (sum / 8.0 * 10_000.0) as u32)
        };
        let values: BTreeMap<_, _> = pool.iter().map(|item| said(item)).collect();
        assert!(covers(&values, &pool));
        let approved = Approved {
            at: noon(),
            check: sittings.plan.id.clone(),
            cut: 0,
            judges: 8,
            se: 0,
            values,
            by: String::new(),
        };
        let id = PanelId::from("p");
        let draw = |seed: usize| {
            let worth = balance::Worth::panel(&approved.values);
            balance::draw(
                catalog,
                sittings.plan,
                Language::En,
                today(),
                &BTreeSet::new(),
                &seed.to_string(),
                &worth,
            )
            .unwrap()
        };
        let forms: Vec<_> = (0..200).map(draw).collect();
        let marks: BTreeSet<usize> =
            forms.iter().map(|form| rule(sittings.plan, form, Some((&id, &approved))).pass).collect();
        let truth = range(forms.iter().map(|form| sittings.truth.expected(CUT_ABILITY, form)));
        println!(
            "simulation {}: eight judges who err set {marks:?}; forms differ by {truth:.3} in truth",
            sittings.plan.id
        );
        assert!(marks.len() <= 2, "{}: {marks:?}", sittings.plan.id);
        assert!(forms.iter().all(|form| pass_mark(&approved.values, form.iter()) <= form.len()));
    });
}

//! When to ask again: invented learners who forget, under the product's days and under other ways to spread as many reviews.
//!
//! A learner holds one thing, learned on day 0, whose strength is a number of days: after that many, half is recalled. Recall falls by
//! an exponential or a power law. Being asked strengthens it, after a success more than after a failure, where the reason is shown.
//! How much a success gives is disputed, so there are two kinds of learners: those whom a review at once gives nothing and a late one
//! much (the spacing effect), and those whom every success gives the same. Nothing here knows a real learner: it compares schedules
//! and predicts nobody's score. Seeded; the same figures at every run.

use chrono::{DateTime, Duration, Utc};
use rs_fsrs::{Card, FSRS, Parameters, Rating};
use sala_domain::refresher::newest;
use sala_domain::seed::Draw;
use serde_json::{Value, json};

/// Days that are looked at.
const YEAR: u32 = 365;

/// Learners for each kind of forgetting and rate.
const LEARNERS: usize = 1000;

/// Days after which half is forgotten without any review: quick, middling and slow forgetting.
const RATES: [f64; 3] = [10.0, 30.0, 90.0];

/// How recall falls.
#[derive(Clone, Copy)]
enum Curve {
    Exponential,
    Power,
}

impl Curve {
    /// The share recalled so many days after it was last met; one half when the days equal the strength.
    fn recall(self, days: f64, strength: f64) -> f64 {
        match self {
            Self::Exponential => (-std::f64::consts::LN_2 * days / strength).exp(),
            Self::Power => (1.0 + 3.0 * days / strength).powf(-0.5),
        }
    }
}

/// What a success gives.
#[derive(Clone, Copy)]
enum Gain {
    /// The later, the more: nothing at once, four times the strength when all but forgotten.
    Spaced,
    /// Twice the strength, early or late.
    Flat,
}

/// A kind of learner: how they forget, what a success gives, and after how many days half is gone.
#[derive(Clone, Copy)]
struct Kind {
    curve: Curve,
    gain: Gain,
    rate: f64,
}

/// What a failure gives.
const FAILURE: f64 = 1.15;

impl Gain {
    fn of(self, recall: f64) -> f64 {
        match self {
            Self::Spaced => 1.0 + 3.0 * (1.0 - recall),
            Self::Flat => 2.0,
        }
    }
}

/// One thing a learner holds.
struct Memory {
    kind: Kind,
    strength: f64,
    met: u32,
    draw: Draw,
}

impl Memory {
    fn new(kind: Kind, person: usize) -> Self {
        let mut draw = Draw::new(&format!("{}-{person}", kind.rate), "spacing");
        // People differ: from half to twice the rate.
        let own = 2_f64.powf(share(&mut draw) * 2.0 - 1.0);
        Self { kind, strength: kind.rate * own, met: 0, draw }
    }

    fn recall(&self, day: u32) -> f64 {
        self.kind.curve.recall(f64::from(day - self.met), self.strength)
    }

    /// Asks on a day; whether it was recalled.
    fn ask(&mut self, day: u32) -> bool {
        let before = self.recall(day);
        let recalled = share(&mut self.draw) < before;
        self.strength *= if recalled { self.kind.gain.of(before) } else { FAILURE };
        self.met = day;
        recalled
    }
}

fn share(draw: &mut Draw) -> f64 {
    draw.below(1_000_000) as f64 / 1_000_000.0
}

/// When to ask.
enum Schedule {
    /// On these days.
    Days(Vec<u32>),
    /// When `rs-fsrs` expects recall to have fallen to this share.
    Fsrs(f64),
}

/// Recall day by day, added up; recall on the last day; reviews.
#[derive(Clone, Copy, Default)]
struct Sum {
    mean: f64,
    last: f64,
    reviews: f64,
}

/// A year of one learner.
fn year(memory: &mut Memory, schedule: &Schedule) -> Sum {
    let mut sum = Sum::default();
    let mut fsrs = Fsrs::new(schedule);
    for day in 1..=YEAR {
        let asked = match schedule {
            Schedule::Days(days) => days.contains(&day),
            Schedule::Fsrs(_) => fsrs.due <= day,
        };
        if asked {
            let recalled = memory.ask(day);
            fsrs.answered(day, recalled);
            sum.reviews += 1.0;
        }
        sum.mean += memory.recall(day) / f64::from(YEAR);
    }
    sum.last = memory.recall(YEAR);
    sum
}

/// The scheduler of the crate, with whole days and no fuzz. A check that was passed is its first answer.
struct Fsrs {
    scheduler: FSRS,
    card: Card,
    due: u32,
}

impl Fsrs {
    fn new(schedule: &Schedule) -> Self {
        let retention = if let Schedule::Fsrs(retention) = schedule { *retention } else { 0.9 };
        let parameters = Parameters {
            request_retention: retention,
            maximum_interval: YEAR as i32,
            enable_short_term: false,
            enable_fuzz: false,
            ..Parameters::default()
        };
        let card = Card { due: at(0), last_review: at(0), ..Card::default() };
        let mut new = Self { scheduler: FSRS::new(parameters), card, due: 0 };
        new.answered(0, true);
        new
    }

    fn answered(&mut self, day: u32, recalled: bool) {
        let rating = if recalled { Rating::Good } else { Rating::Again };
        self.card = self.scheduler.next(self.card.clone(), at(day), rating).card;
        self.due = u32::try_from((self.card.due - at(0)).num_days()).unwrap_or(day + 1);
    }
}

fn at(day: u32) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + Duration::days(i64::from(day))
}

/// The mean over all learners of a kind.
fn people(kind: Kind, schedule: &Schedule) -> Sum {
    let mut sum = Sum::default();
    for person in 0..LEARNERS {
        let one = year(&mut Memory::new(kind, person), schedule);
        sum.mean += one.mean / LEARNERS as f64;
        sum.last += one.last / LEARNERS as f64;
        sum.reviews += one.reviews / LEARNERS as f64;
    }
    sum
}

/// Days of the product's cards in the first year after a pass.
fn product() -> Vec<u32> {
    let mut days: Vec<u32> = (1..=i64::from(YEAR)).filter_map(newest).map(|(day, _)| day).collect();
    days.dedup();
    days
}

/// As many days with one gap.
fn equal(count: usize) -> Vec<u32> {
    (1..=count as u32).map(|number| number * YEAR / (count as u32 + 1)).collect()
}

/// As many days, each gap 1.5 times the one before, over the same year.
fn expanding(count: usize) -> Vec<u32> {
    let gaps: Vec<f64> = (0..=count as i32).map(|number| 1.5_f64.powi(number)).collect();
    let whole: f64 = gaps.iter().sum();
    let ends = gaps.iter().scan(0.0, |day, gap| {
        *day += gap;
        Some(*day)
    });
    ends.take(count).map(|end| (end / whole * f64::from(YEAR)).round().max(1.0) as u32).collect()
}

/// `rs-fsrs` at the share of recall at which it asks this kind of learner as often as the product does, found by halving.
fn fsrs(kind: Kind, reviews: usize) -> Sum {
    let (mut low, mut high) = (0.2, 0.99);
    for _ in 0..9 {
        let middle = (low + high) / 2.0;
        let sum = people(kind, &Schedule::Fsrs(middle));
        if sum.reviews < reviews as f64 { low = middle } else { high = middle }
    }
    people(kind, &Schedule::Fsrs(high))
}

fn percent(value: f64) -> f64 {
    (value * 1000.0).round() / 10.0
}

/// Every kind of learner with its name.
fn kinds() -> Vec<(String, Kind)> {
    let mut all = Vec::new();
    for (gain_name, gain) in [("spaced", Gain::Spaced), ("flat", Gain::Flat)] {
        for (curve_name, curve) in [("exponential", Curve::Exponential), ("power", Curve::Power)] {
            for rate in RATES {
                all.push((format!("{gain_name}, {curve_name}, {rate} days"), Kind { curve, gain, rate }));
            }
        }
    }
    all
}

/// Recall in percent by schedule, over all kinds of learners and for each.
pub fn measure() -> Value {
    let days = product();
    let count = days.len();
    let kinds = kinds();
    let mut table = serde_json::Map::new();
    let fixed = [("product", days), ("equal", equal(count)), ("expanding", expanding(count))];
    for (name, days) in fixed {
        let schedule = Schedule::Days(days.clone());
        let sums: Vec<Sum> = kinds.iter().map(|(_, kind)| people(*kind, &schedule)).collect();
        table.insert(name.to_owned(), summed(&kinds, &sums, &json!(days)));
    }
    let sums: Vec<Sum> = kinds.iter().map(|(_, kind)| fsrs(*kind, count)).collect();
    table.insert("rs-fsrs".to_owned(), summed(&kinds, &sums, &Value::Null));
    json!({ "reviews": count, "learners": LEARNERS * kinds.len(), "schedules": table })
}

fn row(sum: Sum) -> Value {
    let reviews = (sum.reviews * 10.0).round() / 10.0;
    json!({ "year": percent(sum.mean), "day_365": percent(sum.last), "reviews": reviews })
}

fn mean(sums: &[Sum]) -> Sum {
    let share = 1.0 / sums.len() as f64;
    sums.iter().fold(Sum::default(), |all, sum| Sum {
        mean: all.mean + sum.mean * share,
        last: all.last + sum.last * share,
        reviews: all.reviews + sum.reviews * share,
    })
}

fn summed(kinds: &[(String, Kind)], sums: &[Sum], days: &Value) -> Value {
    let rows: serde_json::Map<String, Value> =
        kinds.iter().zip(sums).map(|((name, _), sum)| (name.clone(), row(*sum))).collect();
    let (spaced, flat) = sums.split_at(sums.len() / 2);
    json!({ "all": row(mean(sums)), "spaced": row(mean(spaced)), "flat": row(mean(flat)), "days": days, "kinds": rows })
}

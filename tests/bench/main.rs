//! Measures the core: saving an answer, search, opening a lesson, certificates, the readiness report, simulated checks; and compares
//! ways of spacing refreshers. Prints JSON.
//!
//! `npm run bench` runs it in release and sets each figure beside its budget; nothing here passes or fails.

mod course;
mod papers;
mod register;
mod spacing;

use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// Milliseconds, with three places.
pub fn ms(time: Duration) -> f64 {
    (time.as_secs_f64() * 1_000_000.0).round() / 1000.0
}

/// How long something takes, so many times: median and 95th percentile in milliseconds.
pub fn times(count: usize, mut what: impl FnMut(usize)) -> Value {
    let mut taken: Vec<Duration> = (0..count)
        .map(|index| {
            let start = Instant::now();
            what(index);
            start.elapsed()
        })
        .collect();
    taken.sort_unstable();
    let at = |share: f64| taken.get(((count as f64 - 1.0) * share) as usize).copied().unwrap_or_default();
    json!({ "median_ms": ms(at(0.5)), "p95_ms": ms(at(0.95)), "count": count })
}

/// What a thousand simulated learners of each check show.
fn simulation() -> Result<Vec<Value>, Box<dyn std::error::Error>> {
    let catalog = sala_api::embedded::catalog()?;
    let plans = catalog.tracks.iter().flat_map(|track| track.checks.iter().map(move |plan| (track, plan)));
    let found = plans.map(|(track, plan)| sala_tests::simulation::figures(&catalog, track, plan));
    found.map(|one| one.map(|one| one.json()).map_err(|short| format!("{short:?}").into())).collect()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut given = std::env::args().skip(1);
    let first = given.next();
    if first.as_deref() == Some("register") {
        let folder = given.next().ok_or("the folder of a register is missing")?;
        let found = register::measure(std::path::Path::new(&folder))?;
        println!("{}", serde_json::to_string_pretty(&found)?);
        return Ok(());
    }
    let people = first.map_or(Ok(1000), |text| text.parse())?;
    let folder = tempfile::tempdir()?;
    let course = course::measure(&folder.path().join("course"))?;
    let papers = papers::measure(people)?;
    let (simulation, spacing) = (simulation()?, spacing::measure());
    let found = json!({ "course": course, "papers": papers, "simulation": simulation, "spacing": spacing });
    println!("{}", serde_json::to_string_pretty(&found)?);
    Ok(())
}

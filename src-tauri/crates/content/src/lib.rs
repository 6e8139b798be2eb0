//! The content folder: Markdown and TOML in, one [`Catalog`] out, and every author's mistake with its file and line.
//!
//! What the folder must look like is told in `content/README.md`. Nothing here knows a screen, a database or a clock: the day comes in
//! as an argument. It may grow by a module for each new kind of file.

mod balance;
mod bank;
mod blocks;
mod day;
mod desk;
mod document;
mod exercise;
mod figure;
mod files;
mod finding;
mod ids;
mod instrument;
mod lesson;
mod markdown;
mod module;
mod policy;
mod reference;
pub mod scaffold;
mod shape;
mod topic;
mod track;
mod translation;
mod wording;

use chrono::NaiveDate;
use sala_domain::ModuleId;
use sala_domain::catalog::{Catalog, Track};
use sala_domain::policy::Policy;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use desk::Desk;
use files::Files;
use module::World;

pub use finding::{Finding, Report};
pub use translation::stamp;

/// `content.toml`.
#[derive(Serialize, Deserialize)]
struct Edition {
    version: String,
}

/// Reads a content folder. Dates that have passed are no mistake here: [`check`] points at them.
///
/// # Errors
/// Every mistake found, in the order of files and lines.
pub fn load(folder: &Path) -> Result<Catalog, Vec<Finding>> {
    let report = check(folder, NaiveDate::MIN);
    report.catalog.ok_or(report.findings)
}

/// Reads a content folder and tells all that is wrong or worth a look on a day. The same folder and day give the same report.
pub fn check(folder: &Path, today: NaiveDate) -> Report {
    match Files::read(folder) {
        Ok(files) => check_files(&files, today),
        Err(finding) => Report { findings: vec![finding], ..Report::default() },
    }
}

fn check_files(files: &Files, today: NaiveDate) -> Report {
    let mut desk = Desk::new(files, today);
    let catalog = catalog(&mut desk);
    desk.leftovers();
    let (mut findings, mut warnings) = (desk.findings, desk.warnings);
    for list in [&mut findings, &mut warnings] {
        list.sort();
        list.dedup();
    }
    let catalog = catalog.filter(|_| findings.is_empty());
    Report { findings, warnings, catalog }
}

fn catalog(desk: &mut Desk<'_>) -> Option<Catalog> {
    let edition: Option<Edition> = desk.head("content.toml", &[]);
    let policy = policy::read(desk);
    let facts = reference::facts(desk);
    let glossary = reference::glossary(desk);
    let world = World {
        rules: desk.listed(policy::FILE, "rule").into_iter().collect(),
        critical: critical(policy.as_ref()),
        facts: desk.listed(reference::FACTS, "fact").into_iter().collect(),
        terms: desk.listed(reference::GLOSSARY, "term").into_iter().collect(),
        grid: policy.clone().filter(|_| desk.is_clean(policy::FILE)),
        ..World::default()
    };
    let tracks = track::read(desk);
    let mut modules = BTreeMap::new();
    for (track, id) in named(desk, &tracks) {
        modules.extend(module::read(desk, &id, &track.id, &world).map(|module| (id, module)));
    }
    track::banks(desk, &tracks, &modules);
    let topics = topic::read(desk);
    topic::known(desk, &topics, &modules);
    let instrument = instrument::read(desk);
    let hash = desk.files.hash();
    Some(Catalog {
        hash,
        version: edition?.version,
        tracks,
        modules,
        policy: policy?,
        glossary,
        facts,
        topics,
        instrument: instrument?,
    })
}

/// Rules that critical questions may rest on.
fn critical(policy: Option<&Policy>) -> BTreeSet<String> {
    let rules = policy.map(|policy| policy.rules.as_slice()).unwrap_or_default();
    rules.iter().filter(|rule| rule.critical).map(|rule| rule.id.to_string()).collect()
}

/// Modules in the order of the tracks; one named twice is noted.
fn named<'t>(desk: &mut Desk<'_>, tracks: &'t [Track]) -> Vec<(&'t Track, ModuleId)> {
    let mut seen = BTreeSet::new();
    let mut out = Vec::new();
    for track in tracks {
        for id in &track.modules {
            if seen.insert(id) {
                out.push((track, id.clone()));
            } else {
                let message = format!("the module `{id}` is named twice: a module belongs to one track");
                desk.error("tracks/tracks.toml", &["track", track.id.as_str(), "modules"], message);
            }
        }
    }
    out
}

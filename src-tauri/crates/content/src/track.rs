//! `tracks/`: tracks, their checks and what each check draws.

use sala_domain::catalog::CheckPlan;
use sala_domain::catalog::{Module, Track, TrackWords};
use sala_domain::item::{Item, ItemUse};
use sala_domain::person::{Language, Role};
use sala_domain::{CheckId, ModuleId, TrackId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

use crate::desk::Desk;
use crate::{bank, shape};

pub(crate) const FILE: &str = "tracks/tracks.toml";

/// How many check items a bank should hold for each one drawn.
const SPARE: usize = 4;

#[derive(Serialize, Deserialize)]
struct Row {
    id: TrackId,
    #[serde(default)]
    modules: Vec<ModuleId>,
    #[serde(default)]
    requires: Vec<TrackId>,
    roles: Vec<Role>,
    certificate_months: u32,
    due_days: u32,
    #[serde(rename = "check")]
    checks: Vec<CheckPlan>,
}

/// Reads the tracks.
pub(crate) fn read(desk: &mut Desk<'_>) -> Vec<Track> {
    let rows = desk.rows::<Row>(FILE, "track");
    desk.once(FILE, rows.iter().map(|(line, row)| (*line, row.id.as_str())));
    let ids = desk.listed(FILE, "track");
    let mut words: BTreeMap<Language, BTreeMap<String, TrackWords>> = BTreeMap::new();
    for language in Language::ALL {
        let file = format!("tracks/{}.toml", language.code());
        words.insert(language, desk.entries(&file, "tracks"));
        desk.same_ids(&file, &["tracks"], &ids);
    }
    let mut tracks = Vec::new();
    let every: BTreeSet<ModuleId> = rows.iter().flat_map(|(_, row)| row.modules.iter().cloned()).collect();
    let mut earlier: Vec<TrackId> = Vec::new();
    let mut checks: BTreeSet<CheckId> = BTreeSet::new();
    for (_, row) in rows {
        top(desk, &row, &earlier);
        for check in &row.checks {
            plan(desk, &row, check, &every);
            if !checks.insert(check.id.clone()) {
                let message = format!("the check `{}` is named twice: give one another id", check.id);
                desk.error(FILE, &["track", row.id.as_str(), "check"], message);
            }
        }
        earlier.push(row.id.clone());
        let of = |(language, entries): (&Language, &BTreeMap<String, TrackWords>)| {
            Some((*language, entries.get(row.id.as_str())?.clone()))
        };
        tracks.push(Track {
            words: words.iter().filter_map(of).collect(),
            id: row.id,
            modules: row.modules,
            requires: row.requires,
            roles: row.roles,
            certificate_months: row.certificate_months,
            due_days: row.due_days,
            checks: row.checks,
        });
    }
    tracks
}

/// Mistakes of a track that need no bank to be seen. `earlier` are the tracks before it: a track requires none after it, so no circle.
fn top(desk: &mut Desk<'_>, row: &Row, earlier: &[TrackId]) {
    let id = row.id.as_str();
    shape::slug(desk, FILE, &["track", id, "id"], id);
    if row.checks.is_empty() {
        desk.error(FILE, &["track", id], "a track needs at least one `[[track.check]]`: add it");
    }
    for track in row.requires.iter().filter(|track| !earlier.contains(track)) {
        let message = format!("`requires` names `{track}`, which is no track above this one: mend it");
        desk.error(FILE, &["track", id, "requires"], message);
    }
}

/// Mistakes of a check's plan that need no bank to be seen.
fn plan(desk: &mut Desk<'_>, row: &Row, check: &CheckPlan, every: &BTreeSet<ModuleId>) {
    let mut wrong = |key: &str, message: String| {
        desk.error(FILE, &["track", row.id.as_str(), "check", check.id.as_str(), key], message);
    };
    let (length, pass) = (check.length(), check.pass);
    if pass == 0 || pass > length {
        wrong("pass", format!("{pass} right answers of {length} cannot be asked: set `pass`"));
    }
    if check.tries == 0 {
        wrong("tries", "there must be at least one try: set `tries` to 1 or more".to_owned());
    }
    if let Some(module) = check.module.as_ref().filter(|module| !row.modules.contains(module)) {
        wrong("module", format!("it closes `{module}`, which is not in `modules`: mend it"));
    }
    // The check of a track that has no modules of its own draws across the tracks it requires.
    let drawn =
        |module| if row.modules.is_empty() { every.contains(module) } else { row.modules.contains(module) };
    for draw in &check.draws {
        if draw.critical > draw.count {
            wrong(
                "draw",
                format!("module `{}` draws more critical items than items: mend the draw", draw.module),
            );
        }
        if !drawn(&draw.module) {
            wrong(
                "draw",
                format!("it draws from `{}`, which is not in `modules`: mend the draw", draw.module),
            );
        }
    }
}

/// Compares what is drawn with what the banks hold.
pub(crate) fn banks(desk: &mut Desk<'_>, tracks: &[Track], modules: &BTreeMap<ModuleId, Module>) {
    for track in tracks {
        for draw in track.checks.iter().flat_map(|check| &check.draws) {
            let module = modules.get(&draw.module).filter(|module| bank::is_complete(desk, module));
            let Some(module) = module else { continue };
            let file = format!("modules/{}/module.toml", module.id);
            let count = |wanted: bool| {
                let fits = |item: &&Item| item.purpose == ItemUse::Check && item.critical == wanted;
                module.items.values().filter(fits).count()
            };
            let (critical, others) = (count(true), count(false));
            for (what, found, wanted) in [
                ("critical check items", critical, draw.critical),
                ("other check items", others, draw.count.saturating_sub(draw.critical)),
            ] {
                if found < wanted {
                    let message =
                        format!("the check draws {wanted} {what}, the bank has {found}: write more");
                    desk.error(&file, &["id"], message);
                }
            }
            let (found, wanted) = (critical + others, SPARE * draw.count);
            if found < wanted {
                let message = format!(
                    "the bank has {found} check items: {wanted} would let people try again with new ones"
                );
                desk.warn(&file, &["id"], message);
            }
        }
    }
}

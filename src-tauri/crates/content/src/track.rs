//! `tracks/`: tracks, their checks and what each check draws.

use sala_domain::catalog::CheckPlan;
use sala_domain::catalog::{Module, Track, TrackWords};
use sala_domain::item::{Item, ItemUse};
use sala_domain::person::Language;
use sala_domain::{ModuleId, TrackId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::desk::Desk;
use crate::{bank, shape};

const FILE: &str = "tracks/tracks.toml";

/// How many check items a bank should hold for each one drawn.
const SPARE: usize = 4;

#[derive(Serialize, Deserialize)]
struct Row {
    id: TrackId,
    modules: Vec<ModuleId>,
    certificate_months: u32,
    due_days: u32,
    check: CheckPlan,
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
    for (_, row) in rows {
        plan(desk, &row);
        let of = |(language, entries): (&Language, &BTreeMap<String, TrackWords>)| {
            Some((*language, entries.get(row.id.as_str())?.clone()))
        };
        tracks.push(Track {
            words: words.iter().filter_map(of).collect(),
            id: row.id,
            modules: row.modules,
            certificate_months: row.certificate_months,
            due_days: row.due_days,
            check: row.check,
        });
    }
    tracks
}

/// Mistakes of a check's plan that need no bank to be seen.
fn plan(desk: &mut Desk<'_>, row: &Row) {
    let id = row.id.as_str();
    shape::slug(desk, FILE, &["track", id, "id"], id);
    let place = ["track", id, "check"];
    let (length, pass) = (row.check.length(), row.check.pass);
    if pass == 0 || pass > length {
        desk.error(
            FILE,
            &["track", id, "check", "pass"],
            format!("{pass} right answers of {length} cannot be asked: set `pass`"),
        );
    }
    if row.check.tries == 0 {
        desk.error(
            FILE,
            &["track", id, "check", "tries"],
            "there must be at least one try: set `tries` to 1 or more",
        );
    }
    for draw in &row.check.draws {
        if draw.critical > draw.count {
            let message =
                format!("module `{}` draws more critical items than items: mend the draw", draw.module);
            desk.error(FILE, &place, message);
        }
        if !row.modules.contains(&draw.module) {
            desk.error(
                FILE,
                &place,
                format!("it draws from `{}`, which is not in `modules`: mend the draw", draw.module),
            );
        }
    }
}

/// Compares what is drawn with what the banks hold.
pub(crate) fn banks(desk: &mut Desk<'_>, tracks: &[Track], modules: &BTreeMap<ModuleId, Module>) {
    for track in tracks {
        for draw in &track.check.draws {
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

//! The manager's screens and the report over a register of invented people, as `sala demo --register` makes it.
//!
//! Each screen is asked through the same door as the window asks, words and JSON included. The first answer of all is measured apart
//! from the later ones, because the roll and the list of people are made when they are first needed.

use sala_api::{App, Folder, SystemClock};
use sala_store::Place;
use serde_json::{Value, json};
use std::path::Path;
use std::time::Instant;

use crate::{ms, times};

/// How often a screen is asked.
const ASKED: usize = 15;

type Failed = Box<dyn std::error::Error>;

fn ask(app: &App, command: &str, request: &Value) -> Result<Value, Failed> {
    let reply = sala_api::command::answer(app, command, &request.to_string());
    let text = reply.map_err(|refusal| format!("{command}: {:?}", refusal.code))?;
    Ok(serde_json::from_str(&text)?)
}

/// Opens the register in a folder and measures its screens; `passphrase` stands in the file of that name.
pub fn measure(folder: &Path) -> Result<Value, Failed> {
    let place = Place { database: folder.join("records/sala.db"), keys: folder.join("keys") };
    let app = sala_api::open::open(&place, Box::new(SystemClock), Box::new(Folder(folder.join("saved"))))?;
    let profile = json!({ "name_latin": "Sok Dara", "name_khmer": "", "staff_number": "", "unit": "Office", "role": "staff" });
    ask(&app, "add_person", &json!({ "profile": profile, "pin": null }))?;
    let passphrase = std::fs::read_to_string(folder.join("passphrase"))?;
    let start = Instant::now();
    ask(&app, "open_register", &json!({ "passphrase": passphrase.trim() }))?;
    let opened = ms(start.elapsed());
    let open = app.open_register().ok_or("the register is closed")?;
    let events = open.file().store().count()?;
    let screens = screens(&app)?;
    let changed = changed(&app)?;
    Ok(json!({
        "people": open.file().members()?.len(),
        "events": events,
        "bytes": std::fs::metadata(folder.join("register/register.db"))?.len(),
        "open_ms": opened,
        "screens": screens,
        "after_a_change": changed,
        "report": report(&app)?,
    }))
}

/// Every screen of a manager: the first answer, then the later ones.
fn screens(app: &App) -> Result<Value, Failed> {
    let filter = json!({});
    let unit = ask(app, "coverage", &json!({ "filter": filter, "share_out": false }))?;
    let unit = unit["units"].as_array().and_then(|units| units.last()).map(|unit| unit["id"].clone());
    let unit = json!({ "unit": unit });
    let list =
        |list: &str, from: usize| json!({ "filter": filter, "list": list, "from": from, "all": false });
    let people = ask(app, "coverage_people", &list("all", 0))?;
    let person = people["lines"][0]["person"].clone();
    let asked = [
        ("coverage", "coverage", json!({ "filter": filter, "share_out": false })),
        ("coverage of a unit", "coverage", json!({ "filter": unit, "share_out": false })),
        ("coverage to share", "coverage", json!({ "filter": filter, "share_out": true })),
        ("list: everybody", "coverage_people", list("all", 0)),
        ("list: overdue", "coverage_people", list("overdue", 0)),
        ("list: overdue, a late page", "coverage_people", list("overdue", 5_000)),
        ("months", "coverage_months", json!({})),
        ("people", "staff", json!({})),
        ("people: search", "staff", json!({ "search": "sok" })),
        ("people: search in Khmer", "staff", json!({ "search": "សុខ" })),
        ("one person", "staff_person", json!({ "person": person })),
        ("office", "setup", json!({})),
        ("rules", "rulebook", json!({})),
        ("cases", "cases", json!({})),
        ("readiness", "assessment", json!({ "round": null })),
        ("plan", "plan", json!({})),
        ("board", "board", json!({})),
    ];
    let mut found = serde_json::Map::new();
    for (name, command, request) in asked {
        let start = Instant::now();
        ask(app, command, &request)?;
        let first = ms(start.elapsed());
        let mut later = times(ASKED, |_| drop(ask(app, command, &request)));
        later["first_ms"] = json!(first);
        found.insert(name.to_owned(), later);
    }
    Ok(Value::Object(found))
}

/// A change about one person, and the screens that must follow it.
fn changed(app: &App) -> Result<Value, Failed> {
    let people = ask(app, "staff", &json!({}))?;
    let person = people["people"][0]["person"].clone();
    let mut failed = None;
    let mut notes = ["left", "back"].into_iter().cycle();
    let change = times(ASKED, |_| {
        let note = match notes.next() {
            Some("left") => json!({ "do": "left", "on": "2026-11-01", "reason": "" }),
            _ => json!({ "do": "back" }),
        };
        failed =
            ask(app, "note_staff", &json!({ "person": person, "note": note })).err().map(|e| e.to_string());
    });
    if let Some(failed) = failed {
        return Err(failed.into());
    }
    let back = json!({ "do": "left", "on": "2026-11-01", "reason": "" });
    ask(app, "note_staff", &json!({ "person": person, "note": back })).ok();
    let start = Instant::now();
    ask(app, "coverage", &json!({ "filter": {}, "share_out": false }))?;
    let coverage = ms(start.elapsed());
    let start = Instant::now();
    ask(app, "staff", &json!({}))?;
    Ok(json!({ "note": change, "coverage_ms": coverage, "people_ms": ms(start.elapsed()) }))
}

/// The report for managers, in Khmer: shown once, then each form by itself.
fn report(app: &App) -> Result<Value, Failed> {
    let copy = json!({ "language": "km", "version": "management", "digits": "arabic" });
    let start = Instant::now();
    ask(app, "report_preview", &copy)?;
    let first = ms(start.elapsed());
    let start = Instant::now();
    ask(app, "report_preview", &copy)?;
    let mut found = json!({ "first_preview_ms": first, "preview_ms": ms(start.elapsed()) });
    for format in ["pdf", "xlsx", "csv", "json", "html"] {
        let start = Instant::now();
        let saved = ask(app, "save_report", &json!({ "copy": copy, "formats": [format] }))?;
        let taken = ms(start.elapsed());
        let bytes = saved["path"].as_str().map(std::fs::metadata).transpose()?.map(|file| file.len());
        found[format] = json!({ "ms": taken, "bytes": bytes });
    }
    Ok(found)
}

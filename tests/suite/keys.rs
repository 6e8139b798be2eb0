//! The laptop's key: lost, copied to another machine, or behind a restored database. Work goes on with a new key that names its parent.

use sala_domain::event::{EventBody, KeyReason};
use sala_ledger::Line;
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;

use crate::bytes;
use crate::laptop::{Laptop, place};

fn worked() -> Laptop {
    let laptop = Laptop::with_person();
    laptop.do_exercise("a3", "sort-the-pile");
    laptop
}

fn key_file(laptop: &Laptop) -> PathBuf {
    place(laptop.folder()).keys.join("laptop.key")
}

/// Every `laptop.started` in the bytes of the database and its journal.
fn starts(laptop: &Laptop) -> Vec<(Line, KeyReason, Option<String>)> {
    let mut out = Vec::new();
    for bytes in bytes::of(laptop.folder()).into_values() {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        for (at, _) in text.match_indices("{\"b\":{") {
            let stream = serde_json::Deserializer::from_str(&text[at..]).into_iter::<Value>().next();
            let Some(Ok(found)) = stream else { continue };
            let Ok(line) = sala_ledger::parse(&found.to_string()) else { continue };
            if let Some(EventBody::LaptopStarted { reason, parent, .. }) = line.event() {
                out.push((line, reason, parent.map(|parent| parent.id)));
            }
        }
    }
    out
}

/// Opens after something happened to the key: told once, work goes on, the new chain names the head of the old one.
#[track_caller]
fn goes_on_with_a_new_key(laptop: &mut Laptop, parent: [u8; 32], reason: KeyReason) {
    laptop.open().unwrap();
    let start = laptop.ask("start", json!({}));
    assert_eq!(start["notices"], json!(["new-laptop-key"]));
    let person = start["people"][0]["id"].clone();
    laptop.ask("enter_person", json!({ "person": person, "pin": null }));
    laptop.do_exercise("a3", "match-the-class");
    let history = laptop.ask("record", json!({}))["history"].as_array().unwrap().len();
    assert_eq!(history, 3, "what was done before is still there");
    assert_eq!(laptop.app().store().verify().unwrap().faults, Vec::<String>::new());
    let public = laptop.app().store().key().public();
    let started = starts(laptop)
        .into_iter()
        .find(|(line, ..)| line.dev == public)
        .expect("a first event of the new key");
    assert_eq!((started.0.seq, started.1), (1, reason));
    assert_eq!(started.2, Some(hex::encode(parent)));
    laptop.open().unwrap();
    assert_eq!(laptop.ask("start", json!({}))["notices"], json!([]), "it is told once");
}

fn head(laptop: &Laptop) -> [u8; 32] {
    laptop.app().store().head().unwrap().unwrap().id
}

#[test]
fn a_deleted_key_is_followed_by_a_new_one() {
    let mut laptop = worked();
    let head = head(&laptop);
    laptop.close();
    fs::remove_file(key_file(&laptop)).unwrap();
    goes_on_with_a_new_key(&mut laptop, head, KeyReason::KeyMissing);
}

#[test]
fn a_key_that_cannot_be_read_is_followed_by_a_new_one() {
    let mut laptop = worked();
    let head = head(&laptop);
    laptop.close();
    fs::write(key_file(&laptop), b"{\"seed\":\"00\"}").unwrap();
    goes_on_with_a_new_key(&mut laptop, head, KeyReason::KeyMissing);
}

#[test]
fn the_key_of_another_machine_is_not_used_here() {
    let mut laptop = worked();
    let head = head(&laptop);
    laptop.close();
    let mut key: Value = serde_json::from_slice(&fs::read(key_file(&laptop)).unwrap()).unwrap();
    key["machine"] = json!("another machine");
    fs::write(key_file(&laptop), key.to_string()).unwrap();
    goes_on_with_a_new_key(&mut laptop, head, KeyReason::OtherMachine);
}

#[test]
fn a_restored_older_database_gets_a_new_key() {
    let mut laptop = worked();
    let head = head(&laptop);
    laptop.close();
    let older = fs::read(laptop.database()).unwrap();
    laptop.open().unwrap();
    let person = laptop.ask("start", json!({}))["people"][0]["id"].clone();
    laptop.ask("enter_person", json!({ "person": person, "pin": null }));
    laptop.do_exercise("a1", "ai-or-not");
    laptop.close();
    fs::write(laptop.database(), older).unwrap();
    goes_on_with_a_new_key(&mut laptop, head, KeyReason::Rollback);
}

#[test]
fn a_first_start_needs_no_words() {
    let mut laptop = worked();
    assert_eq!(laptop.ask("start", json!({}))["notices"], json!([]));
    laptop.restart();
    assert_eq!(laptop.ask("start", json!({}))["notices"], json!([]));
}

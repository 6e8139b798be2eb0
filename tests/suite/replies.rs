//! Replies whose shape screens lean on, written out once: for one person on the first day, and after the whole way.

use serde_json::{Value, json};

use crate::gate::WORDS;
use crate::laptop::Laptop;

/// The names of a value's fields.
fn fields(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn the_check_on_the_first_day() {
    let laptop = Laptop::with_person();
    let mut state = laptop.check_state();
    let left = state["lessons_left"].take();
    assert_eq!(left, json!(crate::course::lessons(laptop.catalog()).len()));
    let expected = json!({
        "check": "core", "track": "a", "module": null, "track_title": "Everyone: AI literacy and our rules",
        "requires": [], "passed": false, "set_by": null, "title": "Core check", "questions": 12, "minutes": 8, "pass": 10, "critical": 4,
        "lessons_left": null, "tries_left": 3, "tries": 3, "wait_hours": 24, "wait_until": null, "repeat": [],
        "open": false, "ready": false, "last": null, "set_by": null,
    });
    assert_eq!(state, expected);
}

#[test]
fn the_path_on_the_first_day_and_at_the_end() {
    let laptop = Laptop::with_person();
    let learn = laptop.ask("learn", json!({}));
    assert_eq!(learn["hour"], 12, "noon in Phnom Penh");
    assert_eq!(learn["tracks"][0]["due"]["days_left"], 30);
    let codes = |learn: &Value| -> Vec<(String, String)> {
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let modules = learn["tracks"][0]["modules"].as_array().unwrap();
        modules.iter().map(|module| (text(&module["code"]), text(&module["state"]))).collect()
    };
    let states = |first: &str, others: &str| {
        let all = [("A1", first), ("A2", others), ("A3", others), ("A4", others)];
        all.map(|(code, state)| (code.to_owned(), state.to_owned())).to_vec()
    };
    assert_eq!(codes(&learn), states("next", "later"));
    laptop.do_all();
    assert_eq!(codes(&laptop.ask("learn", json!({}))), states("done", "done"));
}

#[test]
fn the_record_after_the_whole_way() {
    let laptop = Laptop::with_person();
    laptop.do_all();
    let record = laptop.ask("record", json!({}));
    let expected =
        ["attempts", "certificates", "due", "history", "locked", "objectives", "profile", "signatures"];
    assert_eq!(fields(&record), expected);
    let mut kinds: Vec<&str> = record["history"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["entry"]["kind"].as_str().unwrap())
        .collect();
    assert_eq!(&kinds[..3], ["certificate-issued", "rules-signed", "check-done"]);
    kinds.sort_unstable();
    kinds.dedup();
    let all = ["certificate-issued", "check-done", "exercise-done", "joined", "lesson-done", "rules-signed"];
    assert_eq!(kinds, all);
    assert_eq!(
        (&record["due"][0]["deadline"]["renewal"], &record["certificates"][0]["valid"]),
        (&json!(true), &json!(true))
    );
}

#[test]
fn coverage_of_one_person_before_and_after() {
    let laptop = Laptop::with_person();
    laptop.ask("create_register", json!({ "passphrase": WORDS, "name_km": "", "name_en": "Office" }));
    laptop.ask(
        "save_unit",
        json!({ "id": null, "unit": { "names": { "en": "Registry" }, "parent": null, "closed": false } }),
    );
    let unit = laptop.ask("setup", json!({}))["units"][0]["id"].clone();
    let mut entry =
        json!({ "unit": unit, "role": "staff", "email": "", "joined": "2026-11-01", "language": null });
    for field in ["staff_number", "name_khmer", "name_latin"] {
        entry[field] = crate::laptop::dara()[field].clone();
    }
    let linked = laptop.ask("save_staff", json!({ "person": null, "entry": entry, "though_alike": false }));
    let all = json!({ "filter": { "track": "a" }, "list": "all", "from": 0, "all": false });
    let before = laptop.ask("coverage_people", all.clone());
    laptop.do_all();
    laptop.ask("open_register", json!({ "passphrase": WORDS }));
    let after = laptop.ask("coverage_people", all);
    let coverage = laptop.ask("coverage", json!({ "filter": {}, "share_out": false }));
    let line = |reply: &Value| reply["lines"][0].clone();
    let names = [
        "days_overdue",
        "due",
        "joined",
        "name",
        "person",
        "role",
        "signed",
        "staff_number",
        "state",
        "step",
        "track",
        "unit",
        "until",
    ];
    assert_eq!((fields(&line(&before)), &linked["kind"]), (names.to_vec(), &json!("saved")));
    assert_eq!((&line(&before)["signed"], &line(&after)["signed"]), (&json!("never"), &json!("current")));
    assert_eq!((&line(&before)["state"], &line(&after)["state"]), (&json!("not-started"), &json!("valid")));
    assert_eq!(coverage["figures"]["quality"], Value::Null, "figures of so few would tell on a person");
}

#[test]
fn the_glossary_is_the_same_in_both_languages_turned_round() {
    let laptop = Laptop::with_person();
    let english = laptop.ask("glossary", json!({}));
    laptop.speak("km");
    let khmer = laptop.ask("glossary", json!({}));
    let (english, khmer) = (english["terms"].as_array().unwrap(), khmer["terms"].as_array().unwrap());
    assert_eq!(english.len(), khmer.len());
    for term in english {
        let turned = khmer.iter().find(|other| other["id"] == term["id"]).unwrap();
        assert_eq!((&turned["term"], &turned["other"]), (&term["other"], &term["term"]));
    }
}

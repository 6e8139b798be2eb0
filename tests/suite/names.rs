//! Names of any letters are kept and shown as they were written: on screens, in files, in the certificate's facts.

use chrono::Duration;
use sala_domain::CertificateId;
use serde_json::{Value, json};
use std::fs;

use crate::gate::WORDS;
use crate::laptop::{Laptop, dara};

/// Names people have, and names people try.
fn names() -> Vec<String> {
    vec![
        "W".repeat(200),
        "ខ្មែ".repeat(50),
        "👩🏽‍🏫 Dara 🇰🇭".to_owned(),
        "محمد بن عبد الله".to_owned(),
        "Dara דרה דארה 12 محمد".to_owned(),
        "<b onmouseover=alert(1)>Dara</b> &amp; {{x}} ${y}".to_owned(),
        "Robert'); DROP TABLE event;-- \"\\".to_owned(),
        "=HYPERLINK(\"http://x\",\"y\")".to_owned(),
        "ស្រ្តី រ្ស្មី ក្សុំា េក".to_owned(),
        "សុខ\u{200B}ដារ៉ា\u{200C}\u{200D}".to_owned(),
        "e\u{301}\u{328}\u{301} Å Å".to_owned(),
    ]
}

fn profile(name: &str) -> Value {
    let mut profile = dara();
    profile["name_latin"] = json!(name);
    profile["name_khmer"] = json!(name);
    profile["unit"] = json!(name);
    profile
}

#[test]
fn every_name_is_kept_and_shown_as_written() {
    let mut laptop = Laptop::new();
    for name in names() {
        let card = laptop.ask("add_person", json!({ "profile": profile(&name), "pin": null }));
        assert_eq!((&card["name"], &card["profile"]["unit"]), (&json!(name), &json!(name)));
        assert_eq!(laptop.ask("learn", json!({}))["name"], json!(name));
        assert_eq!(laptop.ask("record", json!({}))["profile"]["name_khmer"], json!(name));
    }
    listed(&laptop);
    laptop.open().unwrap();
    let people = laptop.ask("start", json!({}))["people"].clone();
    let shown: Vec<&str> = people.as_array().unwrap().iter().map(|p| p["name"].as_str().unwrap()).collect();
    names().iter().for_each(|name| assert!(shown.contains(&name.as_str()), "{name}"));
}

#[test]
fn every_name_stands_in_the_certificate_and_the_files() {
    for language in ["en", "km"] {
        let laptop = Laptop::new();
        laptop.speak(language);
        laptop.ask("add_person", json!({ "profile": dara(), "pin": null }));
        laptop.do_lessons();
        laptop.do_rules();
        for name in names() {
            laptop.ask("change_person", json!({ "profile": profile(&name) }));
            let id = laptop.pass()["certificate"].as_str().unwrap().to_owned();
            let person = laptop.app().person().unwrap();
            let learner = laptop.app().store().learner(&person).unwrap().unwrap();
            let facts = &learner.certificates[&CertificateId(id)].facts;
            assert_eq!((&facts.name_latin, &facts.name_khmer, &facts.unit), (&name, &name, &name));
            let path = laptop.ask("save_record", json!({ "format": "csv" }))["path"].clone();
            assert!(fs::metadata(path.as_str().unwrap()).unwrap().len() > 0);
            laptop.ask("save_record", json!({ "format": "pdf" }));
        }
    }
}

/// A member of staff and a unit of every name, in the register of this laptop.
fn listed(laptop: &Laptop) {
    laptop.ask("create_register", json!({ "passphrase": WORDS, "name_km": "", "name_en": "Office" }));
    for (place, name) in names().into_iter().enumerate() {
        // The name of a unit is shorter than that of a person may be.
        let unit: String = name.chars().take(160).collect();
        let known = units(laptop);
        laptop.ask(
            "save_unit",
            json!({ "id": null, "unit": { "names": { "en": unit }, "parent": null, "closed": false } }),
        );
        let (id, _) =
            units(laptop).into_iter().find(|(id, _)| known.iter().all(|(old, _)| old != id)).unwrap();
        let entry = json!({
            "staff_number": format!("{place}"), "name_khmer": name, "name_latin": name, "unit": id, "role": "staff",
            "email": "", "joined": "2025-01-06", "language": null,
        });
        let saved = laptop.ask("save_staff", json!({ "person": null, "entry": entry, "though_alike": true }));
        assert_eq!(saved["kind"], "saved", "{name}: {saved}");
        let shown = laptop.ask("staff_person", json!({ "person": saved["person"] }));
        assert_eq!(
            (&shown["entry"]["name_khmer"], &shown["entry"]["name_latin"]),
            (&json!(name), &json!(name))
        );
        assert!(units(laptop).contains(&(id, unit.trim().to_owned())), "{name}");
    }
}

fn units(laptop: &Laptop) -> Vec<(Value, String)> {
    let setup = laptop.ask("setup", json!({}));
    let all = setup["units"].as_array().unwrap();
    all.iter()
        .map(|one| (one["id"].clone(), one["unit"]["names"]["en"].as_str().unwrap().to_owned()))
        .collect()
}

#[test]
fn every_name_stands_in_every_form_of_the_report() {
    for language in ["en", "km"] {
        let laptop = Laptop::with_person();
        listed(&laptop);
        laptop.wait(Duration::days(60));
        laptop.ask("open_register", json!({ "passphrase": WORDS }));
        let copy = json!({ "language": language, "version": "management", "digits": "arabic" });
        let preview = laptop.ask("report_preview", copy.clone());
        let shown: Vec<&str> = texts(&preview);
        for name in names() {
            assert!(shown.contains(&name.as_str()), "{name}");
        }
        for format in ["pdf", "xlsx", "csv", "json", "html"] {
            laptop.ask("save_report", json!({ "copy": copy, "formats": [format] }));
        }
    }
}

/// Every text of a reply.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(all) => all.iter().flat_map(texts).collect(),
        Value::Object(all) => all.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn a_certificate_is_drawn_for_every_name() {
    let laptop = Laptop::with_person();
    let id = laptop.do_all();
    let person = laptop.app().person().unwrap();
    let learner = laptop.app().store().learner(&person).unwrap().unwrap();
    let issued = &learner.certificates[&CertificateId(id)];
    let titles = laptop.catalog().tracks[0].words.iter();
    let titles = titles.map(|(language, words)| (*language, words.certificate.clone())).collect();
    for name in names() {
        let mut facts = issued.facts.clone();
        (facts.name_latin, facts.name_khmer, facts.unit) = (name.clone(), name.clone(), name.clone());
        let digits = laptop.app().settings().digits;
        let language = sala_report::CertificateLanguage::Both;
        let drawn = sala_report::certificate::pdf(&facts, &issued.qr, &titles, language, digits);
        assert!(drawn.unwrap_or_else(|error| panic!("{name}: {error}")).starts_with(b"%PDF-"));
    }
}

#[test]
fn marks_that_turn_the_reading_direction_are_taken_out() {
    let laptop = Laptop::new();
    let name = "\u{202E}araD\u{202C} \u{2067}koS\u{2069}";
    let card = laptop.ask("add_person", json!({ "profile": profile(name), "pin": null }));
    assert_eq!(card["name"], "araD koS");
}

#[test]
fn control_characters_and_runs_of_space_are_folded() {
    let laptop = Laptop::new();
    let card =
        laptop.ask("add_person", json!({ "profile": profile("  Sok\n\t Dara\u{0}\u{7}  "), "pin": null }));
    assert_eq!(card["name"], "Sok Dara");
}

#[test]
fn a_name_too_long_or_missing_is_refused() {
    let laptop = Laptop::new();
    let refused = |profile: Value| {
        let code = laptop.refused("add_person", json!({ "profile": profile, "pin": null }));
        serde_json::to_value(code).unwrap()
    };
    assert_eq!(refused(profile(&"ខ".repeat(201))), "profile-field-too-long");
    assert_eq!(refused(profile(" \n ")), "profile-name-missing");
    let mut nowhere = dara();
    nowhere["unit"] = json!("");
    assert_eq!(refused(nowhere), "profile-unit-missing");
}

//! A certificate: issued once all is done, sealed by the laptop's key, true to its facts and to nothing else.

use sala_api::ErrorCode;
use sala_credential::{matches, open};
use sala_domain::certificate::CertificateFacts;
use sala_domain::progress::Issued;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;

use crate::laptop::Laptop;

/// The certificate of the person who is there.
fn issued(laptop: &Laptop) -> Issued {
    let person = laptop.app().person().unwrap();
    let learner = laptop.app().store().learner(&person).unwrap().unwrap();
    learner.certificates.values().next().unwrap().clone()
}

fn finished() -> (Laptop, Issued) {
    let laptop = Laptop::with_person();
    laptop.do_all();
    let issued = issued(&laptop);
    (laptop, issued)
}

#[test]
fn the_seal_opens_and_is_made_of_these_facts() {
    let (laptop, issued) = finished();
    let seal = open(&issued.qr).unwrap();
    assert!(matches(&seal, &issued.facts));
    assert_eq!(seal.issuer, laptop.app().store().key().public());
    assert_eq!((seal.name_latin.as_str(), seal.score.as_str()), ("Sok Dara", "12/12"));
    assert_eq!(seal.number, issued.facts.number);
}

#[test]
fn a_fact_that_was_changed_does_not_match() {
    let (_, issued) = finished();
    let seal = open(&issued.qr).unwrap();
    let facts = serde_json::to_value(&issued.facts).unwrap();
    for (name, value) in facts.as_object().unwrap() {
        let mut changed = facts.clone();
        changed[name] = match (name.as_str(), value) {
            ("grade", _) => json!("office-confirmed"),
            ("issued" | "valid_until", _) => json!("2031-01-01T00:00:00Z"),
            ("id", _) => json!("00000000-0000-4000-8000-000000000000"),
            ("issuer", _) => json!("00".repeat(32)),
            (_, Value::Number(number)) => json!(number.as_u64().unwrap() + 1),
            (_, Value::String(text)) => json!(format!("{text}x")),
            _ => panic!("{name} = {value}"),
        };
        let changed: CertificateFacts = serde_json::from_value(changed).unwrap();
        assert!(!matches(&seal, &changed), "{name}");
    }
}

#[test]
fn a_seal_that_was_changed_does_not_open() {
    let (_, issued) = finished();
    let letters: Vec<char> = issued.qr.chars().collect();
    for at in 0..letters.len() {
        let mut changed = letters.clone();
        changed[at] = if changed[at] == 'A' { 'B' } else { 'A' };
        let text: String = changed.into_iter().collect();
        assert!(open(&text).map_or(true, |seal| !matches(&seal, &issued.facts)), "letter {at}");
    }
}

#[test]
fn one_certificate_is_issued_whatever_the_order_of_check_and_signature() {
    let laptop = Laptop::with_person();
    laptop.do_lessons();
    assert_eq!(laptop.do_rules()["certificate"], Value::Null);
    let result = laptop.pass();
    assert!(result["certificate"].is_string());
    laptop.do_rules();
    laptop.pass();
    let cards = laptop.ask("record", json!({}))["certificates"].clone();
    let numbers: BTreeSet<&str> =
        cards.as_array().unwrap().iter().map(|c| c["number"].as_str().unwrap()).collect();
    assert_eq!(numbers.len(), cards.as_array().unwrap().len());
    assert!(cards.as_array().unwrap().iter().any(|card| card["id"] == result["certificate"]));
}

#[test]
fn a_certificate_is_drawn_in_each_language_and_the_same_again() {
    let (mut laptop, issued) = finished();
    let mut files = BTreeSet::new();
    for language in ["en", "km", "both"] {
        let request = json!({ "certificate": issued.facts.id, "language": language });
        let draw = |laptop: &Laptop| {
            let path = laptop.ask("save_certificate", request.clone())["path"].clone();
            assert!(path.as_str().unwrap().ends_with(&format!("{}.pdf", issued.facts.number)));
            fs::read(path.as_str().unwrap()).unwrap()
        };
        let first = draw(&laptop);
        laptop.restart();
        assert!(draw(&laptop) == first, "{language}");
        files.insert(first);
    }
    assert_eq!(files.len(), 3);
}

#[test]
fn a_certificate_of_another_person_cannot_be_saved() {
    let (laptop, issued) = finished();
    laptop.ask("add_person", json!({ "profile": crate::laptop::dara(), "pin": null }));
    let request = json!({ "certificate": issued.facts.id, "language": "en" });
    assert_eq!(laptop.refused("save_certificate", request), ErrorCode::CertificateUnknown);
}

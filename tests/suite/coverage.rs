//! Coverage: counted without names, listed with them, kept up event by event, and kept each month.

use chrono::{Duration, NaiveDate};
use sala_api::ErrorCode;
use sala_domain::PersonId;
use sala_domain::event::EventBody;
use sala_domain::office::Names;
use sala_domain::office::roll::{Filter, Line};
use sala_domain::office::roster::{Change, Entry, Exemption};
use sala_domain::office::settings::{self, Duty, Recurrence, Unit};
use sala_domain::person::Language;
use serde_json::{Value, json};

use crate::laptop::Laptop;

const WORDS: &str = "four quiet rivers meet the sea";

fn office() -> Laptop {
    let laptop = Laptop::with_person();
    laptop.ask("create_register", json!({ "passphrase": WORDS, "name_km": "", "name_en": "Office" }));
    for (id, parent) in [("head", None), ("east", Some("head")), ("west", Some("head"))] {
        let names = Names::from([(Language::En, id.to_uppercase())]);
        let unit = Unit { names, parent: parent.map(Into::into), closed: false };
        set(&laptop, settings::Change::Unit { id: id.into(), unit });
    }
    let duty = Duty {
        roles: ["staff".into()].into(),
        due_days: 30,
        grace_days: 0,
        recurrence: Recurrence::AfterPassing { months: 12 },
        valid_months: 12,
    };
    let tracks = ["b", "c", "d", "analyst"].map(|track| settings::Change::Duty { track: track.into(), duty: None });
    tracks.into_iter().for_each(|change| set(&laptop, change));
    set(&laptop, settings::Change::Duty { track: "a".into(), duty: Some(duty) });
    laptop
}

fn set(laptop: &Laptop, change: settings::Change) {
    let register = laptop.app().register().unwrap();
    let body = EventBody::OfficeChanged { by: "Dara".into(), change };
    register.record(laptop.app(), vec![body]).unwrap();
}

fn note(laptop: &Laptop, person: &str, change: Change) {
    let register = laptop.app().register().unwrap();
    let body = EventBody::MemberChanged { by: "Dara".into(), change };
    register.record_of(laptop.app(), vec![(Some(person.into()), body)]).unwrap();
}

fn add(laptop: &Laptop, person: &str, unit: &str) {
    let entry = Entry {
        staff_number: format!("00{person}"),
        name_khmer: String::new(),
        name_latin: format!("Sokha {person}"),
        unit: unit.into(),
        role: "staff".into(),
        email: String::new(),
        joined: NaiveDate::from_ymd_opt(2015, 3, 1),
        language: Some(Language::Km),
    };
    note(laptop, person, Change::Entry { entry });
}

fn reopen(laptop: &Laptop) {
    laptop.ask("close_register", json!({}));
    laptop.ask("open_register", json!({ "passphrase": WORDS }));
}

fn figures(laptop: &Laptop, share_out: bool) -> Value {
    laptop.ask("coverage", json!({ "filter": {}, "share_out": share_out }))["figures"].clone()
}

fn lines(laptop: &Laptop) -> Vec<Line> {
    laptop.app().register().unwrap().roll(laptop.app()).unwrap().lines(&Filter::default())
}

#[test]
fn counts_name_nobody_and_a_list_names_whoever_it_is_asked_for() {
    let laptop = office();
    for (person, unit) in [("1", "east"), ("2", "east"), ("3", "west")] {
        add(&laptop, person, unit);
    }
    let counts = laptop.ask("coverage", json!({ "filter": {}, "share_out": false }));
    assert_eq!(counts["figures"]["all"]["people"], 3);
    assert_eq!(counts["figures"]["units"]["groups"][0]["name"], "EAST");
    assert!(!counts.to_string().contains("Sokha"), "no name was asked for");
    let filter = json!({ "unit": "west" });
    let list = laptop.ask("coverage_people", json!({ "filter": filter, "list": "all", "from": 0, "all": false }));
    assert_eq!((list["total"].as_u64(), list["lines"][0]["name"].as_str()), (Some(1), Some("Sokha 3")));
}

#[test]
fn only_an_open_register_counts() {
    let laptop = office();
    laptop.ask("close_register", json!({}));
    for (command, request) in [
        ("coverage", json!({ "filter": {}, "share_out": false })),
        ("coverage_people", json!({ "filter": {}, "list": "overdue", "from": 0, "all": false })),
        ("coverage_months", json!({})),
    ] {
        assert_eq!(laptop.refused(command, request), ErrorCode::RegisterClosed);
    }
}

#[test]
fn a_roll_kept_up_event_by_event_is_the_roll_of_a_register_opened_anew() {
    let laptop = office();
    for (person, unit) in [("1", "east"), ("2", "east"), ("3", "west")] {
        add(&laptop, person, unit);
        let _kept = lines(&laptop);
    }
    add(&laptop, "2", "west");
    let exemption = Exemption { reason: "long leave".into(), until: None };
    note(&laptop, "1", Change::Exempted { track: "a".into(), exemption });
    laptop.wait(Duration::days(40));
    unlock(&laptop);
    note(&laptop, "3", Change::Assigned { track: "b".into(), on: laptop.app().today(), due: None });
    let kept = lines(&laptop);
    assert_eq!(kept.len(), 4);
    reopen(&laptop);
    assert_eq!(lines(&laptop), kept);
    let faults = laptop.app().register().unwrap().file().store().verify().unwrap().faults;
    assert_eq!(faults, Vec::<String>::new());
}

/// Ten idle minutes close a register.
fn unlock(laptop: &Laptop) {
    laptop.ask("open_register", json!({ "passphrase": WORDS }));
}

#[test]
fn who_is_overdue_is_listed_with_what_the_office_does_next() {
    let laptop = office();
    add(&laptop, "1", "east");
    laptop.wait(Duration::days(46));
    unlock(&laptop);
    let list = laptop.ask("coverage_people", json!({ "filter": {}, "list": "overdue", "from": 0, "all": true }));
    assert_eq!(list["lines"][0]["days_overdue"], 16);
    assert_eq!(list["lines"][0]["step"], "manager");
    assert_eq!(figures(&laptop, false)["all"]["states"], json!([0, 0, 0, 0, 0, 0, 0, 1, 0]));
}

#[test]
fn what_a_linked_learner_did_on_this_laptop_counts() {
    let laptop = Laptop::with_person();
    let learner: PersonId = laptop.app().person().unwrap();
    let version = laptop.app().catalog.policy.version.clone();
    let signed = EventBody::RulesSigned { version, hash: String::new(), lang: Language::En, meaning: String::new() };
    laptop.app().record(signed).unwrap();
    laptop.ask("create_register", json!({ "passphrase": WORDS, "name_km": "", "name_en": "Office" }));
    add(&laptop, "1", "east");
    assert_eq!(figures(&laptop, false)["all"]["signed"], 0);
    note(&laptop, "1", Change::Linked { learner: learner.clone() });
    assert_eq!(figures(&laptop, false)["all"]["signed"], 1);
    note(&laptop, "1", Change::Unlinked { learner });
    assert_eq!(figures(&laptop, false)["all"]["signed"], 0);
}

#[test]
fn a_month_is_kept_once_when_the_register_is_opened_with_people_in_it() {
    let laptop = office();
    let months = |laptop: &Laptop| {
        let trend = laptop.ask("coverage_months", json!({}))["trend"]["months"].clone();
        let months = trend.as_array().unwrap().iter().map(|month| month["month"].as_str().unwrap().to_owned());
        months.collect::<Vec<_>>()
    };
    reopen(&laptop);
    assert_eq!(months(&laptop), Vec::<String>::new(), "nobody to count");
    add(&laptop, "1", "east");
    reopen(&laptop);
    reopen(&laptop);
    assert_eq!(months(&laptop), ["2026-11"]);
    // 17:30 of 30 November in Greenwich is December in Phnom Penh.
    laptop.wait(Duration::days(10) + Duration::hours(12) + Duration::minutes(30));
    unlock(&laptop);
    assert_eq!(months(&laptop), ["2026-11", "2026-12"]);
}

#[test]
fn nothing_about_fewer_than_five_people_is_shared_out() {
    let laptop = office();
    for person in 1..=4 {
        add(&laptop, &person.to_string(), "east");
    }
    assert_eq!(figures(&laptop, true), Value::Null);
    for person in 5..=9 {
        add(&laptop, &person.to_string(), "west");
    }
    let shared = figures(&laptop, true);
    assert_eq!(shared["units"]["groups"], json!([]), "the four would be all less the five");
    assert_eq!(shared["units"]["small"]["people"], 9);
    assert_eq!(figures(&laptop, false)["units"]["groups"].as_array().unwrap().len(), 2);
}

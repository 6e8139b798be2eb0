//! Several tracks: module checks, certificates that require others, modules that wait for their translation, and what is next.

use chrono::Duration;
use sala_api::ErrorCode;
use sala_domain::check::{draw, language};
use sala_domain::item::ItemUse;
use sala_domain::person::Language;
use sala_domain::topic::gaps;
use serde_json::{Value, json};
use std::collections::BTreeSet;

use crate::laptop::{Laptop, dara};

/// A laptop with a person of a role.
fn with(role: &str) -> Laptop {
    let laptop = Laptop::new();
    let mut profile = dara();
    profile["role"] = role.into();
    laptop.ask("add_person", json!({ "profile": profile, "pin": null }));
    laptop
}

fn track(laptop: &Laptop, id: &str) -> Value {
    let learn = laptop.ask("learn", json!({}));
    learn["tracks"].as_array().unwrap().iter().find(|track| track["track"] == id).unwrap().clone()
}

/// Does every lesson of a track, and each module's check right after its lessons.
fn finish(laptop: &Laptop, id: &str) {
    for module in track(laptop, id)["modules"].as_array().unwrap() {
        for lesson in module["lessons"].as_array().unwrap() {
            laptop.do_lesson(module["module"].as_str().unwrap(), lesson["lesson"].as_str().unwrap());
        }
        if let Some(check) = module["check"]["check"].as_str() {
            assert_eq!(laptop.sit_for(check, |_, _| false)["passed"], true, "{check}");
        }
    }
}

fn core(laptop: &Laptop) {
    laptop.do_lessons();
    laptop.pass();
    laptop.do_rules();
}

#[test]
fn a_role_gets_the_tracks_it_must_take_and_may_take_the_others() {
    let laptop = with("decider");
    let learn = laptop.ask("learn", json!({}));
    let assigned: Vec<&str> = learn["tracks"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|track| track["assigned"] == true)
        .map(|track| track["track"].as_str().unwrap())
        .collect();
    assert_eq!(assigned, ["a", "c"]);
    assert!(track(&laptop, "b")["due"].is_null() && track(&laptop, "c")["due"]["due"].is_string());
    laptop.do_lesson("b1", track(&laptop, "b")["modules"][0]["lessons"][0]["lesson"].as_str().unwrap());
    assert_eq!(track(&laptop, "b")["begun"], true);
}

#[test]
fn a_module_check_opens_with_the_lessons_of_its_module() {
    let laptop = with("decider");
    let refusal = laptop.refusal("start_check", json!({ "check": "c1" }));
    assert_eq!(refusal.code, ErrorCode::CheckLocked);
    let modules = track(&laptop, "c")["modules"].clone();
    for lesson in modules[0]["lessons"].as_array().unwrap() {
        laptop.do_lesson("c1", lesson["lesson"].as_str().unwrap());
    }
    let state = laptop.ask("check_state", json!({ "check": "c1" }));
    assert_eq!((state["ready"].as_bool(), state["questions"].as_u64()), (Some(true), Some(10)));
    assert_eq!(laptop.refusal("start_check", json!({ "check": "c2" })).code, ErrorCode::CheckLocked);
}

#[test]
fn the_certificate_of_a_track_wants_every_check_and_the_certificate_it_requires() {
    let laptop = with("decider");
    finish(&laptop, "c");
    assert!(track(&laptop, "c")["certificate"].is_null(), "without the core certificate");
    core(&laptop);
    assert!(track(&laptop, "a")["certificate"].is_string());
    assert!(track(&laptop, "c")["certificate"].is_string(), "the signature brings both");
    let record = laptop.ask("record", json!({}));
    let card = record["certificates"].as_array().unwrap().iter().find(|card| card["of"] == 28).unwrap();
    assert_eq!(card["score"], 28, "three checks of 10, 10 and 8 questions");
}

#[test]
fn the_final_wants_all_four_certificates_and_draws_forty_questions_across_all_modules() {
    let laptop = with("staff");
    core(&laptop);
    let refusal = laptop.refusal("start_check", json!({ "check": "final" }));
    assert_eq!(refusal.code, ErrorCode::CheckRequires);
    for id in ["b", "c", "d"] {
        finish(&laptop, id);
        assert!(track(&laptop, id)["certificate"].is_string(), "{id}");
    }
    let form = laptop.start("final");
    let modules: BTreeSet<String> =
        crate::course::ids(&form).iter().map(|id| id.split_once('.').unwrap().0.to_owned()).collect();
    assert_eq!((crate::course::ids(&form).len(), modules.len()), (40, 14));
    let result = laptop.sit_for("final", |_, _| false);
    assert_eq!((result["passed"].as_bool(), result["score"].as_u64()), (Some(true), Some(40)));
    assert!(track(&laptop, "analyst")["certificate"].is_string());
}

#[test]
fn a_certificate_that_has_run_out_wants_its_checks_once_more() {
    let laptop = with("guardian");
    core(&laptop);
    finish(&laptop, "d");
    assert!(track(&laptop, "d")["certificate"].is_string());
    laptop.wait(Duration::days(370));
    assert!(track(&laptop, "d")["certificate"].is_null());
    laptop.pass();
    for check in ["d1", "d2"] {
        assert_eq!(laptop.ask("check_state", json!({ "check": check }))["passed"], false);
        laptop.sit_for(check, |_, _| false);
    }
    assert!(track(&laptop, "d")["certificate"].is_string());
}

#[test]
fn a_module_that_waits_for_its_translation_is_shown_and_recorded_in_english() {
    let laptop = with("decider");
    laptop.speak("km");
    let module = track(&laptop, "c")["modules"][0].clone();
    assert_eq!(module["lang"], "en");
    let lesson = module["lessons"][0]["lesson"].as_str().unwrap();
    assert_eq!(laptop.ask("open_lesson", json!({ "module": "c1", "lesson": lesson }))["lang"], "en");
    laptop.do_lesson("c1", lesson);
    let form = laptop.catalog().check(&"c1".into()).unwrap();
    assert_eq!(language(laptop.catalog(), form.1, Language::Km), Language::En);
    assert_eq!(language(laptop.catalog(), &laptop.catalog().tracks[0].checks[0], Language::Km), Language::Km);
}

#[test]
fn a_failed_round_of_a_module_check_does_not_hold_up_the_next_module() {
    let laptop = with("decider");
    core(&laptop);
    let modules = track(&laptop, "c")["modules"].clone();
    for lesson in modules[0]["lessons"].as_array().unwrap() {
        laptop.do_lesson("c1", lesson["lesson"].as_str().unwrap());
    }
    for _ in 0..3 {
        laptop.sit_for("c1", |index, _| index < 5);
    }
    let next = laptop.ask("learn", json!({}))["next"].clone();
    assert_eq!((next["kind"].as_str(), next["module"].as_str()), (Some("lesson"), Some("c2")));
}

#[test]
fn every_topic_is_taught_and_tested_and_every_correction_is_shown() {
    let laptop = Laptop::new();
    assert_eq!(laptop.catalog().topics.len(), 296);
    assert_eq!(gaps(laptop.catalog()), []);
}

#[test]
fn every_check_draws_only_what_its_blueprint_says_and_nothing_stale() {
    let laptop = Laptop::new();
    let catalog = laptop.catalog();
    let today = catalog.facts.values().map(|fact| fact.review_by).max().unwrap() + Duration::days(1);
    for plan in catalog.tracks.iter().flat_map(|track| &track.checks) {
        for seed in 0..20 {
            let lang = language(catalog, plan, Language::En);
            let form = draw(catalog, plan, lang, today, &BTreeSet::new(), &seed.to_string()).unwrap();
            assert_eq!(form.len(), plan.length(), "{}", plan.id);
            for item in form.iter().map(|id| catalog.item(id).unwrap().1) {
                assert!(item.purpose == ItemUse::Check && item.facts.is_empty(), "{}", item.id);
            }
        }
    }
}

//! The whole way, in both languages: from the first start to a saved certificate, and all of it found again from disk.

use sala_domain::person::Language;
use serde_json::{Value, json};
use std::fs;

use crate::course::{exercises, lessons};
use crate::gate::WORDS;
use crate::laptop::{Laptop, dara};

fn the_whole_way(language: &str) {
    let mut laptop = Laptop::new();
    assert_eq!(laptop.ask("start", json!({}))["first_start"], true);
    laptop.speak(language);
    let person = laptop.ask("add_person", json!({ "profile": dara(), "pin": null }));
    assert_eq!(laptop.ask("learn", json!({}))["next"]["kind"], "lesson");
    laptop.do_lessons();
    assert_eq!(laptop.ask("learn", json!({}))["next"]["kind"], "sign-rules");
    laptop.do_rules();
    assert_eq!(laptop.ask("learn", json!({}))["next"]["kind"], "check");
    let result = laptop.pass();
    assert_eq!((&result["passed"], &result["rules_to_sign"]), (&json!(true), &json!(false)));
    let certificate = result["certificate"].as_str().unwrap();
    assert_eq!(laptop.ask("learn", json!({}))["next"]["kind"], "done");
    let file = save(&laptop, certificate, "both");
    let before = everything(&laptop);
    laptop.open().unwrap();
    let start = laptop.ask("start", json!({}));
    assert_eq!((&start["first_start"], &start["settings"]["language"]), (&json!(false), &json!(language)));
    assert_eq!((&start["current"], &start["notices"]), (&Value::Null, &json!([])));
    assert_eq!(start["people"][0]["id"], person["id"]);
    laptop.ask("enter_person", json!({ "person": person["id"], "pin": null }));
    assert_eq!(everything(&laptop), before);
    assert_eq!(save(&laptop, certificate, "both"), file, "a certificate is drawn the same again");
    assert_eq!(laptop.app().store().verify().unwrap().faults, Vec::<String>::new());
}

#[test]
fn the_whole_way_in_english_survives_a_restart() {
    the_whole_way("en");
}

#[test]
fn the_whole_way_in_khmer_survives_a_restart() {
    the_whole_way("km");
}

/// Saves a certificate and reads the file.
fn save(laptop: &Laptop, certificate: &str, language: &str) -> Vec<u8> {
    let request = json!({ "certificate": certificate, "language": language });
    let saved = laptop.ask("save_certificate", request);
    let bytes = fs::read(saved["path"].as_str().unwrap()).unwrap();
    assert!(bytes.starts_with(b"%PDF-"), "{language}");
    bytes
}

/// Everything the screens show of what was done, without what depends on the hour.
fn everything(laptop: &Laptop) -> Vec<Value> {
    let mut seen =
        vec![laptop.ask("record", json!({})), laptop.ask("rules", json!({})), laptop.check_state()];
    seen.push(laptop.ask("learn", json!({}))["tracks"].take());
    for (module, exercise) in exercises(laptop.catalog()) {
        seen.push(
            laptop.ask("open_exercise", json!({ "module": module, "exercise": exercise, "again": false })),
        );
    }
    for (module, lesson) in lessons(laptop.catalog()) {
        seen.push(laptop.ask("open_lesson", json!({ "module": module, "lesson": lesson })));
        seen.push(laptop.ask("open_recall", json!({ "module": module, "lesson": lesson })));
    }
    seen
}

#[test]
fn every_exercise_is_passed_by_its_solution_in_both_languages() {
    for language in ["en", "km"] {
        let laptop = Laptop::with_person();
        laptop.speak(language);
        for (module, exercise) in exercises(laptop.catalog()) {
            let reply = laptop.do_exercise(&module, &exercise);
            assert_eq!(reply["grade"]["passed"], true, "{language} {module}/{exercise}: {}", reply["grade"]);
            assert_eq!(reply["grade"]["score"], 1.0, "{language} {module}/{exercise}: {}", reply["grade"]);
        }
    }
}

#[test]
fn every_kind_of_exercise_is_taught() {
    let laptop = Laptop::new();
    let modules = laptop.catalog().modules.values();
    let kinds: std::collections::BTreeSet<&str> =
        modules.flat_map(|m| m.exercises.values().map(|e| e.key.kind())).collect();
    let all = "branch calibrate claim classify grid label match order pdca repair rewrite sheet spot table timeline triage verify";
    assert_eq!(kinds, all.split(' ').collect());
}

#[test]
fn the_record_is_saved_as_pdf_and_csv_and_the_report_as_pdf_and_workbook() {
    for language in ["en", "km"] {
        let laptop = Laptop::with_person();
        laptop.speak(language);
        laptop.do_all();
        let files =
            [("save_record", "pdf", b"%PDF-".as_slice()), ("save_record", "csv", "\u{FEFF}".as_bytes())];
        for (command, format, begins) in files {
            let saved = laptop.ask(command, json!({ "format": format }));
            let path = saved["path"].as_str().unwrap();
            assert!(path.ends_with(&format!("2026-11-20.{format}")), "{path}");
            assert!(fs::read(path).unwrap().starts_with(begins), "{path}");
        }
        the_report_is_saved(&laptop, language);
    }
}

fn the_report_is_saved(laptop: &Laptop, language: &str) {
    laptop.ask("create_register", json!({ "passphrase": WORDS, "name_km": "", "name_en": "Office" }));
    let copy = json!({ "language": language, "version": "management", "digits": "arabic" });
    for (number, format, begins) in [("001", "pdf", b"%PDF-".as_slice()), ("002", "xlsx", b"PK")] {
        let saved = laptop.ask("save_report", json!({ "copy": copy, "formats": [format] }));
        let path = saved["path"].as_str().unwrap();
        assert!(path.ends_with(&format!("readiness-report-2026-{number}-management.{format}")), "{path}");
        assert!(fs::read(path).unwrap().starts_with(begins), "{path}");
    }
}

#[test]
fn a_step_is_finished_only_when_it_was_done() {
    let laptop = Laptop::with_person();
    let (module, lesson) = lessons(laptop.catalog()).remove(0);
    let opened = laptop.ask("open_lesson", json!({ "module": module, "lesson": lesson }));
    let steps = opened["steps"].as_array().unwrap();
    let kind = |kind: &str| steps.iter().position(|step| step["kind"] == kind).unwrap();
    for step in [kind("exercise"), kind("recall"), steps.len()] {
        let request = json!({ "module": module, "lesson": lesson, "step": step });
        assert_eq!(laptop.refused("finish_step", request), sala_api::ErrorCode::AnswerInvalid, "{step}");
    }
    laptop.do_recall(&module, &lesson);
    let request = json!({ "module": module, "lesson": lesson, "step": kind("recall") });
    assert_eq!(laptop.refused("finish_step", request), sala_api::ErrorCode::AnswerInvalid);
}

#[test]
fn a_marked_term_tells_its_name_in_the_other_language() {
    let laptop = Laptop::with_person();
    let glossary = laptop.catalog().glossary.clone();
    for (language, other) in [(Language::En, Language::Km), (Language::Km, Language::En)] {
        laptop.speak(language.code());
        for (module, lesson) in lessons(laptop.catalog()) {
            let opened = laptop.ask("open_lesson", json!({ "module": module, "lesson": lesson }));
            for reference in opened["references"].as_array().unwrap() {
                let term = glossary
                    .values()
                    .find(|term| reference["to"] == "term" && reference["id"] == *term.id.as_str());
                let name =
                    |language| term.map(|term| term.words[&language].term.as_str()).unwrap_or_default();
                assert_eq!(reference["other"], name(other), "{reference}");
                assert!(term.is_none() || reference["title"] == name(language), "{reference}");
            }
        }
    }
}

#[test]
fn an_exercise_is_found_as_it_was_left() {
    let mut laptop = Laptop::with_person();
    let open = json!({ "module": "a3", "exercise": "rewrite-the-letter", "again": false });
    let response = json!({ "kind": "rewrite", "text": "Half a sen", "ticked": [] });
    let save = json!({ "module": "a3", "exercise": "rewrite-the-letter", "response": response });
    laptop.ask("save_exercise", save);
    laptop.restart();
    let found = laptop.ask("open_exercise", open.clone());
    assert_eq!((&found["response"], &found["grade"]), (&response, &Value::Null));
    laptop.do_exercise("a3", "rewrite-the-letter");
    let graded = laptop.ask("open_exercise", open);
    assert_eq!((&graded["tries"], &graded["grade"]["passed"]), (&json!(1), &json!(true)));
    let again = json!({ "module": "a3", "exercise": "rewrite-the-letter", "again": true });
    let fresh = laptop.ask("open_exercise", again);
    assert_eq!((&fresh["response"], &fresh["grade"]), (&Value::Null, &Value::Null));
}

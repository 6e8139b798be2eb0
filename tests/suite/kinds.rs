//! Timelines, forms, scales and boards through the commands a screen uses. They are put into a lesson here, whatever the content teaches.

use sala_api::ErrorCode;
use sala_domain::exercise::{Key, Words};
use sala_domain::person::Language;
use serde_json::{Value, json};

use crate::laptop::Laptop;

const KINDS: [&str; 4] = ["timeline", "sheet", "calibrate", "pdca"];

/// A small exercise of a kind: its structure and its words.
fn made(kind: &str) -> (Value, Value) {
    match kind {
        "timeline" => (
            json!({
                "slots": ["now", "day"],
                "action": [{ "id": "report", "slot": "now" }, { "id": "hide", "never": true }],
                "interruption": [{ "id": "call", "after": 1, "options": ["yes", "no"], "right": "no" }],
            }),
            json!({
                "slots": { "now": "At once", "day": "Today" },
                "actions": { "report": "Report it", "hide": "Hide it" },
                "why": { "report": "secret-why-report", "hide": "secret-why-hide" },
                "interruptions": { "call": {
                    "text": "A call",
                    "options": { "yes": "Yes", "no": "No" },
                    "why": { "yes": "secret-why-yes", "no": "secret-why-no" },
                } },
            }),
        ),
        "sheet" => (
            json!({ "fields": ["purpose", "owner"], "checklist": ["named", "dated"] }),
            json!({
                "case": "A case",
                "fields": {
                    "purpose": { "label": "For", "hint": "Two", "model": "secret-model-one", "why": "secret-why-one" },
                    "owner": { "label": "Who", "hint": "One", "model": "secret-model-two", "why": "secret-why-two" },
                },
                "checklist": { "named": "Named", "dated": "Dated" },
            }),
        ),
        "calibrate" => (
            json!({ "card": [{ "id": "log", "score": 4 }] }),
            json!({
                "levels": { "0": "a", "1": "b", "2": "c", "3": "d", "4": "e" },
                "cards": { "log": { "title": "A log", "text": "Ten lines" } },
                "why": { "log": "secret-why-log" },
            }),
        ),
        _ => (
            json!({
                "owners": ["head", "clerk"],
                "dues": ["march", "june"],
                "action": [{ "id": "train", "phase": "do", "owner": "head", "due": "june" }],
            }),
            json!({
                "owners": { "head": "Head", "clerk": "Clerk" },
                "dues": { "march": "March", "june": "June" },
                "actions": { "train": "Train" },
                "why": { "train": "secret-why-train" },
            }),
        ),
    }
}

/// Puts one exercise of each kind into the first lesson of the first module, named as its kind.
fn teach(laptop: &mut Laptop) {
    let module = laptop.app_mut().catalog.modules.get_mut("a1").unwrap();
    for kind in KINDS {
        let (mut key, words) = made(kind);
        key["kind"] = json!(kind);
        let key: Key = serde_json::from_value(key).unwrap();
        let words = Words::read(kind, words).unwrap();
        assert_eq!((key.mistakes(), key.mistakes_in(&words)), (vec![], vec![]), "{kind}");
        // Everything a kind does not decide is as in another exercise of the module.
        let mut exercise = module.exercises.values().next().unwrap().clone();
        (exercise.id, exercise.key) = (kind.into(), key);
        exercise.words = Language::ALL.map(|language| (language, words.clone())).into();
        module.exercises.insert(kind.into(), exercise);
        module.lessons[0].exercises.push(kind.into());
    }
}

fn taught() -> Laptop {
    let mut laptop = Laptop::with_person();
    teach(&mut laptop);
    laptop
}

fn open(laptop: &Laptop, exercise: &str) -> Value {
    laptop.ask("open_exercise", json!({ "module": "a1", "exercise": exercise, "again": false }))
}

fn save(laptop: &Laptop, response: &Value) -> Value {
    laptop.ask("save_exercise", json!({ "module": "a1", "exercise": response["kind"], "response": response }))
}

fn submission(response: &Value) -> Value {
    json!({ "module": "a1", "exercise": response["kind"], "response": response, "ms": 900 })
}

fn form(ticked: &[&str], compared: bool) -> Value {
    let texts = json!({ "purpose": "To sort letters", "owner": "The head" });
    json!({ "kind": "sheet", "texts": texts, "ticked": ticked, "compared": compared })
}

/// The request that finishes the step of an exercise in the first lesson.
fn step(laptop: &Laptop, exercise: &str) -> Value {
    let lesson = laptop.catalog().modules["a1"].lessons[0].id.clone();
    let opened = laptop.ask("open_lesson", json!({ "module": "a1", "lesson": lesson }));
    let step = opened["steps"].as_array().unwrap().iter().position(|step| step["exercise"] == exercise);
    json!({ "module": "a1", "lesson": lesson, "step": step })
}

#[test]
fn nothing_secret_is_told_before_the_answer_and_the_solution_is_wholly_right() {
    let laptop = taught();
    for kind in KINDS {
        let opened = open(&laptop, kind).to_string();
        assert!(!opened.contains("secret"), "{kind}: {opened}");
        let graded = laptop.do_exercise("a1", kind);
        assert_eq!(
            (&graded["grade"]["score"], &graded["grade"]["passed"]),
            (&json!(1.0), &json!(true)),
            "{kind}"
        );
        assert!(graded.to_string().contains("secret-why"), "{kind}");
    }
}

#[test]
fn a_draft_is_found_as_it_was_left_and_not_judged() {
    let mut laptop = taught();
    let drafts = [
        json!({ "kind": "timeline", "placed": { "hide": null }, "answered": { "call": "yes" } }),
        form(&["named"], true),
        json!({ "kind": "calibrate", "scores": { "log": 0 } }),
        json!({ "kind": "pdca", "phases": { "train": "act" }, "owners": {}, "dues": { "train": "june" } }),
    ];
    drafts.iter().for_each(|draft| drop(save(&laptop, draft)));
    laptop.restart();
    teach(&mut laptop);
    for draft in &drafts {
        let found = open(&laptop, draft["kind"].as_str().unwrap());
        assert_eq!((&found["response"], &found["grade"]), (draft, &Value::Null));
        assert!(!found.to_string().contains("secret"), "{found}");
    }
}

#[test]
fn a_form_is_handed_in_to_be_compared_and_then_as_compared() {
    let laptop = taught();
    let beside = laptop.ask("submit_exercise", submission(&form(&[], false)));
    assert_eq!((&beside["grade"]["score"], &beside["grade"]["passed"]), (&json!(0.0), &json!(false)));
    assert_eq!(beside["grade"]["parts"][1]["right"], "secret-model-two");
    let over = laptop.ask("submit_exercise", submission(&form(&["dated"], true)));
    assert_eq!((&over["grade"]["score"], &over["grade"]["passed"]), (&json!(0.5), &json!(true)));
}

#[test]
fn ticks_set_while_comparing_are_kept_beside_the_models() {
    let mut laptop = taught();
    laptop.ask("submit_exercise", submission(&form(&[], false)));
    save(&laptop, &form(&["named"], false));
    laptop.restart();
    teach(&mut laptop);
    let found = open(&laptop, "sheet");
    assert_eq!(found["response"], form(&["named"], false));
    assert_eq!(found["grade"]["parts"][0]["right"], "secret-model-one");
}

#[test]
fn a_form_begun_again_or_changed_shows_no_model() {
    let laptop = taught();
    laptop.ask("submit_exercise", submission(&form(&[], false)));
    let mut changed = form(&[], false);
    changed["texts"]["owner"] = json!("Somebody else");
    save(&laptop, &changed);
    assert_eq!(open(&laptop, "sheet")["grade"], Value::Null);
    laptop.ask("submit_exercise", submission(&form(&["named"], true)));
    save(&laptop, &form(&[], false));
    assert_eq!(open(&laptop, "sheet")["grade"], Value::Null);
}

#[test]
fn the_step_of_a_form_is_finished_only_when_it_was_compared() {
    let laptop = taught();
    laptop.ask("submit_exercise", submission(&form(&[], false)));
    let step = step(&laptop, "sheet");
    assert_eq!(laptop.refused("finish_step", step.clone()), ErrorCode::AnswerInvalid);
    laptop.ask("submit_exercise", submission(&form(&[], true)));
    laptop.ask("finish_step", step.clone());
    laptop.ask("submit_exercise", submission(&form(&[], false)));
    laptop.ask("finish_step", step);
}

#[test]
fn a_text_of_more_than_2000_letters_is_refused_in_words_and_one_of_2000_is_kept_in_every_field() {
    let laptop = taught();
    let long = |letters: usize| {
        let text = format!(" {} ", "ក".repeat(letters));
        let texts = json!({ "purpose": text, "owner": text });
        json!({ "kind": "sheet", "texts": texts, "ticked": [], "compared": false })
    };
    save(&laptop, &long(2000));
    for command in ["save_exercise", "submit_exercise"] {
        let refusal = laptop.refusal(command, submission(&long(2001)));
        assert_eq!(refusal.code, ErrorCode::TextTooLong, "{command}");
        assert_eq!(json!(refusal.fields), json!({ "most": 2000 }), "{command}");
    }
    assert_eq!(open(&laptop, "sheet")["response"], long(2000));
}

#[test]
fn twelve_full_fields_in_khmer_are_kept_and_a_hundred_are_not() {
    let laptop = taught();
    let full = |fields: usize| {
        let texts: serde_json::Map<String, Value> =
            (0..fields).map(|number| (format!("f{number}"), json!("ក".repeat(2000)))).collect();
        json!({ "kind": "sheet", "texts": texts, "ticked": [], "compared": false })
    };
    save(&laptop, &full(12));
    assert_eq!(laptop.refused("save_exercise", submission(&full(100))), ErrorCode::TextTooLong);
}

//! What comes from outside: requests before anyone is there, requests of any shape, and names of any kind of letters.

use proptest::prelude::*;
use sala_api::{ErrorCode, command};
use serde_json::{Value, json};
use std::sync::mpsc;
use std::time::Duration;

use crate::course::solution;
use crate::laptop::{Laptop, dara};

/// What may be asked while nobody is there: the first screens, the door of the register, and what belongs to the laptop
/// and to no person: the office file it follows.
const OPEN: [&str; 11] = [
    "start",
    "save_settings",
    "add_person",
    "enter_person",
    "leave_person",
    "register_state",
    "judge_passphrase",
    "close_register",
    "followed_office",
    "preview_office_file",
    "load_office_file",
];

/// A request of the right shape for every command.
fn sample(laptop: &Laptop, command: &str) -> Value {
    let language = sala_domain::person::Language::En;
    let response = || solution(laptop.catalog(), language, "a3", "sort-the-pile");
    let file = || json!({ "name": "file.json", "base64": "" });
    match command {
        "save_settings" => {
            json!({ "language": "en", "theme": "dark", "text_percent": 120, "digits": "khmer" })
        }
        "add_person" => json!({ "profile": dara(), "pin": "1234" }),
        "change_person" => json!({ "profile": dara() }),
        "enter_person" => json!({ "person": "0".repeat(32), "pin": "1234" }),
        "set_pin" => json!({ "old": "1234", "new": "12345" }),
        "open_lesson" | "open_recall" => json!({ "module": "a1", "lesson": first_lesson(laptop) }),
        "finish_step" => json!({ "module": "a1", "lesson": first_lesson(laptop), "step": 0 }),
        "answer_recall" => json!({ "module": "a1", "lesson": first_lesson(laptop), "option": "a" }),
        "open_exercise" => json!({ "module": "a3", "exercise": "sort-the-pile", "again": false }),
        "save_exercise" => json!({ "module": "a3", "exercise": "sort-the-pile", "response": response() }),
        "submit_exercise" => {
            json!({ "module": "a3", "exercise": "sort-the-pile", "response": response(), "ms": 9 })
        }
        "check_state" | "start_check" => json!({ "check": "core" }),
        "answer_check" => json!({ "attempt": "0".repeat(64), "item": "A1.1-01", "option": "a" }),
        "submit_check" => json!({ "attempt": "0".repeat(64) }),
        "open_card" => json!({ "track": "a" }),
        "answer_card" => json!({ "track": "a", "item": "A1.1-01", "option": "a" }),
        "read_section" => json!({ "section": laptop.catalog().policy.sections[0] }),
        "sign_rules" => json!({ "version": laptop.catalog().policy.version, "hash": "0".repeat(64) }),
        "ask_permission" => json!({ "data": "d3", "tool": "t1" }),
        "check_paste" => json!({ "text": "hello", "tool": "t1" }),
        "search" => json!({ "query": "data" }),
        "save_record" => json!({ "format": "pdf" }),
        "questions" | "save_questions" => json!({ "check": "core" }),
        "panel" | "save_ratings" => json!({ "panel": "p" }),
        "open_panel" => json!({ "check": "core", "definition": "Somebody" }),
        "add_judge" => json!({ "panel": "p", "name": "1", "role": "", "lang": "en" }),
        "rating_sheet" => json!({ "panel": "p", "judge": "j", "round": 1 }),
        "rate_item" => json!({ "panel": "p", "judge": "j", "round": 1, "item": "A1.1-01", "value": 50 }),
        "approve_panel" => json!({ "panel": "p", "by": "Dara" }),
        "close_panel" => json!({ "panel": "p", "reason": "" }),
        "import_ratings" => json!({ "panel": "p", "text": "judge,round,item,value" }),
        "judge_passphrase" | "open_register" => json!({ "passphrase": "four quiet rivers" }),
        "create_register" => json!({ "passphrase": "four quiet rivers", "name_km": "", "name_en": "Office" }),
        "recover_register" => json!({ "code": "0f".repeat(16), "passphrase": "four quiet rivers" }),
        "preview_office_file" => json!({ "file": file() }),
        "load_office_file" => json!({ "file": file(), "fingerprint": "", "replace": false }),
        "read_motion" => json!({ "file": file() }),
        "compare_document" => json!({ "motion": file(), "document": file() }),
        "sign_ballot" => json!({ "motion": file(), "choice": "approve", "reason": "" }),
        "save_certificate" => json!({ "certificate": "none", "language": "both" }),
        _ => json!({}),
    }
}

fn first_lesson(laptop: &Laptop) -> String {
    laptop.catalog().modules["a1"].lessons[0].id.to_string()
}

/// Nobody is there: what is of a person says so, what is of the register says that it is closed.
fn nothing_told(laptop: &Laptop) {
    for name in command::NAMES.iter().filter(|name| !OPEN.contains(name)) {
        let closed = command::MANAGER.contains(name);
        let wanted = if closed { ErrorCode::RegisterClosed } else { ErrorCode::NotSignedIn };
        assert_eq!(laptop.refused(name, sample(laptop, name)), wanted, "{name}");
    }
}

#[test]
fn without_a_person_nothing_of_a_person_is_told() {
    let laptop = Laptop::new();
    nothing_told(&laptop);
}

#[test]
fn after_leaving_nothing_of_a_person_is_told() {
    let laptop = Laptop::with_person();
    laptop.ask("leave_person", json!({}));
    nothing_told(&laptop);
}

#[test]
fn every_command_comes_to_an_end() {
    let (done, waiting) = mpsc::channel();
    std::thread::spawn(move || {
        let laptop = Laptop::with_person();
        for name in command::NAMES {
            let request = sample(&laptop, name).to_string();
            drop(laptop.raw(name, &request));
            done.send(*name).unwrap();
        }
    });
    for name in command::NAMES {
        let answered = waiting.recv_timeout(Duration::from_secs(60));
        assert_eq!(answered, Ok(*name), "{name} waits for something that never comes");
    }
}

#[test]
fn an_unknown_command_is_refused() {
    let laptop = Laptop::with_person();
    for name in ["", "Start", "drop_table", "start ", "../start", "rpc"] {
        assert_eq!(laptop.refused(name, json!({})), ErrorCode::ContentUnknown, "{name}");
    }
}

#[test]
fn a_request_that_is_no_json_is_refused() {
    let laptop = Laptop::with_person();
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    let objects = r#"{"a":"#.repeat(200_000);
    let texts = ["", " ", "{", "nul", "\u{0}", "{} {}", "{\"a\":\"\\ud800\"", "[1,]", &deep, &objects];
    for name in command::NAMES {
        for text in texts {
            assert!(laptop.raw(name, text).is_err(), "{name}");
        }
    }
}

/// A request with the value at one path changed.
fn with(request: &Value, path: &str, value: Value) -> Value {
    let mut changed = request.clone();
    *changed.pointer_mut(path).unwrap() = value;
    changed
}

/// The paths of every value in a request, the whole left out.
fn paths(value: &Value, at: &str, out: &mut Vec<String>) {
    let mut step = |name: &str, one: &Value| {
        let path = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
        paths(one, &path, out);
        out.push(path);
    };
    match value {
        Value::Object(map) => map.iter().for_each(|(name, one)| step(name, one)),
        Value::Array(list) => list.iter().enumerate().for_each(|(index, one)| step(&index.to_string(), one)),
        _ => {}
    }
}

/// Commands whose screens let only answers of the right shape through, each with the paths of its values.
fn each_value(laptop: &Laptop, mut show: impl FnMut(&str, &Value, &str)) {
    for name in command::NAMES {
        let request = sample(laptop, name);
        let mut found = Vec::new();
        paths(&request, "", &mut found);
        found.iter().for_each(|path| show(name, &request, path));
    }
}

#[test]
fn a_value_of_the_wrong_type_is_refused() {
    let laptop = Laptop::with_person();
    each_value(&laptop, |name, request, path| {
        let kind = request.pointer(path).unwrap();
        for wrong in [json!([1]), json!({ "a": [] }), json!(-1.5), json!("\u{1F600}"), json!(true)] {
            let same = wrong.is_string() && kind.is_string() || wrong.is_boolean() && kind.is_boolean();
            if !same {
                let asked = with(request, path, wrong.clone()).to_string();
                assert!(laptop.raw(name, &asked).is_err(), "{name} {path} = {wrong}");
            }
        }
    });
}

#[test]
fn a_text_of_a_million_bytes_is_refused() {
    let laptop = Laptop::new();
    laptop.ask("add_person", json!({ "profile": dara(), "pin": "1234" }));
    let long = "ក".repeat(350_000);
    each_value(&laptop, |name, request, path| {
        if request.pointer(path).unwrap().is_string() {
            let refusal = laptop.raw(name, &with(request, path, json!(long)).to_string());
            let refusal = refusal.expect_err(&format!("{name} {path}"));
            assert!(refusal.to_string().len() < 500, "{name} {path} repeats what it was given");
        }
    });
}

#[test]
fn a_number_at_the_edge_is_refused_or_answered() {
    let laptop = Laptop::with_person();
    let request = |step: u64| json!({ "module": "a1", "lesson": first_lesson(&laptop), "step": step });
    for step in [1 << 31, 1 << 32, (1 << 53) + 1, u64::MAX - 1, u64::MAX] {
        assert!(laptop.raw("finish_step", &request(step).to_string()).is_err(), "{step}");
    }
    for percent in [0, 1, u32::MAX] {
        let settings =
            json!({ "language": "en", "theme": "dark", "text_percent": percent, "digits": "khmer" });
        let kept = laptop.ask("save_settings", settings)["text_percent"].as_u64().unwrap();
        assert!((100..=200).contains(&kept), "{percent}");
    }
}

/// JSON of any shape, not deep.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        prop::sample::select(vec![
            "a1",
            "a3",
            "sort-the-pile",
            "a",
            "b",
            "en",
            "d3",
            "t1",
            "classify",
            "branch"
        ])
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        let name = prop::sample::select(vec![
            "module", "lesson", "exercise", "response", "kind", "path", "placed", "text", "step", "option",
            "profile", "pin", "track", "check", "attempt", "item", "query", "tool", "data", "format",
            "language", "again", "steps",
        ]);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(name.prop_map(str::to_owned), inner, 0..6)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

#[test]
fn no_request_makes_a_command_panic() {
    let laptop = Laptop::with_person();
    let config = ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(request in any_json(), part in any_json(), at in any::<prop::sample::Index>())| {
        for name in command::NAMES {
            drop(laptop.raw(name, &request.to_string()));
        }
        let name = command::NAMES[at.index(command::NAMES.len())];
        let right = sample(&laptop, name);
        let mut found = Vec::new();
        paths(&right, "", &mut found);
        if !found.is_empty() {
            let path = &found[at.index(found.len())];
            drop(laptop.raw(name, &with(&right, path, part).to_string()));
        }
    });
    assert_eq!(laptop.app().store().verify().unwrap().faults, Vec::<String>::new());
}

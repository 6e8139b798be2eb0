//! The door of the office's register, as a screen meets it.

use chrono::Duration;
use sala_api::{ErrorCode, command};
use serde_json::{Value, json};
use std::fs;

use crate::laptop::Laptop;

/// A passphrase that is hard to guess.
pub const WORDS: &str = "four quiet rivers meet the sea";

/// A laptop with a person who made a register and has it open; and its recovery code.
pub fn office() -> (Laptop, String) {
    let laptop = Laptop::with_person();
    let code = make(&laptop);
    (laptop, code)
}

/// Opens the register of a laptop, unless it is open: ten idle minutes close it.
pub fn unlock(laptop: &Laptop) {
    if !open(laptop) {
        laptop.ask("open_register", json!({ "passphrase": WORDS }));
    }
}

fn make(laptop: &Laptop) -> String {
    let asked = json!({ "passphrase": WORDS, "name_km": "ក្រសួងទន្លេ", "name_en": "Ministry of Rivers" });
    laptop.ask("create_register", asked)["recovery_code"].as_str().unwrap().to_owned()
}

fn open(laptop: &Laptop) -> bool {
    laptop.ask("register_state", json!({}))["open"].as_bool().unwrap()
}

fn close(laptop: &Laptop) {
    laptop.ask("close_register", json!({}));
}

#[test]
fn no_command_of_a_manager_answers_anything_without_an_open_register() {
    let laptop = Laptop::with_person();
    assert!(!command::MANAGER.is_empty());
    for name in command::MANAGER {
        for request in ["{}", "nonsense", r#"{"passphrase":"x"}"#] {
            let refusal = laptop.raw(name, request).unwrap_err();
            assert_eq!(refusal.code, ErrorCode::RegisterClosed, "{name} {request}");
        }
    }
}

#[test]
fn a_register_is_made_once_and_named_in_both_languages() {
    let (laptop, code) = office();
    assert_eq!(code.split('-').map(str::len).collect::<Vec<_>>(), [4; 8]);
    let state = laptop.ask("register_state", json!({}));
    assert_eq!((&state["exists"], &state["open"]), (&json!(true), &json!(true)));
    assert_eq!(state["office"], "Ministry of Rivers");
    let again = json!({ "passphrase": WORDS, "name_km": "", "name_en": "Another" });
    assert_eq!(laptop.refused("create_register", again), ErrorCode::RegisterThere);
}

#[test]
fn nobody_makes_or_opens_a_register_without_having_come_in() {
    let laptop = Laptop::new();
    let asked = json!({ "passphrase": WORDS, "name_km": "", "name_en": "Ministry" });
    assert_eq!(laptop.refused("create_register", asked), ErrorCode::NotSignedIn);
    assert_eq!(laptop.refused("open_register", json!({ "passphrase": WORDS })), ErrorCode::NotSignedIn);
}

#[test]
fn a_weak_passphrase_and_a_missing_name_make_no_register() {
    let laptop = Laptop::with_person();
    let ask = |passphrase: &str, name: &str| {
        laptop
            .refused("create_register", json!({ "passphrase": passphrase, "name_km": " ", "name_en": name }))
    };
    for weak in ["password", "Sophea", "qwertyuiop", "20112026", "office sala"] {
        assert_eq!(ask(weak, "Ministry"), ErrorCode::PassphraseWeak, "{weak}");
    }
    assert_eq!(ask(WORDS, "  "), ErrorCode::TextMissing);
    assert_eq!(ask(&"x".repeat(201), "Ministry"), ErrorCode::TextTooLong);
    assert_eq!(laptop.ask("register_state", json!({}))["exists"], json!(false));
}

#[test]
fn a_passphrase_is_judged_and_told_what_weakens_it() {
    let laptop = Laptop::with_person();
    let judge = |passphrase: &str| laptop.ask("judge_passphrase", json!({ "passphrase": passphrase }));
    assert_eq!(judge("password")["weakness"], "common");
    assert_eq!(judge("qwertyuiop[]")["weakness"], "pattern");
    assert_eq!(judge(WORDS)["enough"], json!(true));
    assert_eq!(judge(WORDS)["weakness"], Value::Null);
    assert_eq!(judge("ទន្លេបួន មិនដែល ឈប់ហូរ ទៅសមុទ្រ")["enough"], json!(true));
}

#[test]
fn only_the_right_passphrase_opens_a_closed_register() {
    let (laptop, _) = office();
    close(&laptop);
    assert!(!open(&laptop));
    assert_eq!(
        laptop.ask("register_state", json!({}))["office"],
        "",
        "a closed register does not tell its name"
    );
    let wrong = laptop.refused("open_register", json!({ "passphrase": "four quiet rivers meet the sky" }));
    assert_eq!(wrong, ErrorCode::PassphraseWrong);
    assert_eq!(laptop.ask("open_register", json!({ "passphrase": WORDS }))["open"], json!(true));
}

#[test]
fn the_same_passphrase_typed_on_another_system_opens_it_too() {
    let laptop = Laptop::with_person();
    let typed = "ទន្លេបួន មិនដែល\u{200b}ឈប់ហូរ ទៅសមុទ្រ café";
    laptop.ask("create_register", json!({ "passphrase": typed, "name_km": "", "name_en": "Ministry" }));
    close(&laptop);
    let other = "ទន្លេបួន មិនដែលឈប់ហូរ ទៅសមុទ្រ cafe\u{301}";
    assert_eq!(laptop.ask("open_register", json!({ "passphrase": other }))["open"], json!(true));
}

#[test]
fn the_recovery_code_opens_it_and_sets_a_new_passphrase() {
    let (laptop, code) = office();
    close(&laptop);
    let new = "green lamps under wet stones";
    let refused = laptop.refused("recover_register", json!({ "code": "0000", "passphrase": new }));
    assert_eq!(refused, ErrorCode::RecoveryWrong);
    let other = json!({ "code": "0f0f-".repeat(8), "passphrase": new });
    assert_eq!(laptop.refused("recover_register", other), ErrorCode::RecoveryWrong);
    laptop.ask("recover_register", json!({ "code": code.to_uppercase(), "passphrase": new }));
    close(&laptop);
    assert_eq!(laptop.refused("open_register", json!({ "passphrase": WORDS })), ErrorCode::PassphraseWrong);
    assert_eq!(laptop.ask("open_register", json!({ "passphrase": new }))["open"], json!(true));
}

#[test]
fn changing_the_passphrase_wants_the_old_one() {
    let (laptop, _) = office();
    let new = "green lamps under wet stones";
    let wrong = json!({ "old": "something else", "passphrase": new });
    assert_eq!(laptop.refused("change_passphrase", wrong), ErrorCode::PassphraseWrong);
    laptop.ask("change_passphrase", json!({ "old": WORDS, "passphrase": new }));
    close(&laptop);
    assert_eq!(laptop.ask("open_register", json!({ "passphrase": new }))["open"], json!(true));
}

#[test]
fn a_register_closes_after_ten_minutes_without_use_and_asking_whether_it_is_open_is_no_use() {
    let (laptop, _) = office();
    laptop.wait(Duration::minutes(9));
    assert!(open(&laptop));
    laptop.wait(Duration::minutes(2));
    assert!(!open(&laptop));
    let asked = json!({ "old": WORDS, "passphrase": "green lamps under wet stones" });
    assert_eq!(laptop.refused("change_passphrase", asked), ErrorCode::RegisterClosed);
}

#[test]
fn long_work_keeps_a_register_open_and_the_idle_minutes_begin_after_it() {
    let (laptop, _) = office();
    let at_work = laptop.app().register().unwrap();
    laptop.wait(Duration::minutes(25));
    assert!(open(&laptop));
    laptop.app().register_was_used(&at_work);
    drop(at_work);
    laptop.wait(Duration::minutes(9));
    assert!(open(&laptop));
    laptop.wait(Duration::minutes(2));
    assert!(!open(&laptop));
}

#[test]
fn a_clock_set_back_does_not_keep_it_open() {
    let (laptop, _) = office();
    laptop.wait(Duration::hours(-5));
    assert!(!open(&laptop));
}

#[test]
fn it_closes_when_its_manager_leaves_and_when_another_comes() {
    let (laptop, _) = office();
    laptop.ask("leave_person", json!({}));
    assert!(!open(&laptop));
}

#[test]
fn a_restart_finds_it_closed_and_whole() {
    let (mut laptop, _) = office();
    laptop.restart();
    assert!(!open(&laptop));
    laptop.ask("open_register", json!({ "passphrase": WORDS }));
    assert_eq!(laptop.ask("register_state", json!({}))["office"], "Ministry of Rivers");
}

#[test]
fn a_damaged_or_newer_register_is_told_apart_and_left_as_it_is() {
    let (laptop, _) = office();
    close(&laptop);
    let folder = laptop.folder().join("register");
    let key = folder.join("register.key.json");
    let text = fs::read_to_string(&key).unwrap();
    let open = || laptop.refused("open_register", json!({ "passphrase": WORDS }));
    fs::write(&key, text.replace("\"v\": 1", "\"v\": 9")).unwrap();
    assert_eq!(open(), ErrorCode::RegisterNewer);
    fs::write(&key, "{").unwrap();
    assert_eq!(open(), ErrorCode::RegisterDamaged);
    fs::write(&key, &text).unwrap();
    let file = folder.join("register.db");
    let whole = fs::read(&file).unwrap();
    let mut broken = whole.clone();
    broken.iter_mut().take(4096).for_each(|byte| *byte ^= 0x55);
    fs::write(&file, &broken).unwrap();
    assert_eq!(open(), ErrorCode::RegisterDamaged);
    assert_eq!(fs::read(&file).unwrap(), broken);
    fs::write(&file, &whole).unwrap();
    laptop.ask("open_register", json!({ "passphrase": WORDS }));
}

#[test]
fn no_passphrase_code_or_name_of_an_office_is_ever_logged() {
    let (laptop, code) = office();
    close(&laptop);
    laptop.refused("open_register", json!({ "passphrase": "a wrong passphrase to look for" }));
    let log = fs::read_to_string(crate::laptop::log()).unwrap_or_default();
    for secret in [WORDS, "a wrong passphrase to look for", code.as_str(), "Ministry of Rivers"] {
        assert!(!log.contains(secret));
    }
}

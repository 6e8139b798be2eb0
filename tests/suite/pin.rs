//! The screen lock: slowed after five wrong PINs, also after a restart, and never kept in the clear.

use chrono::Duration;
use sala_api::{ErrorCode, error::Field};
use serde_json::{Value, json};

use crate::laptop::{Laptop, dara};

const PIN: &str = "480213";

/// A person with a PIN, who has left.
fn locked() -> (Laptop, Value) {
    let laptop = Laptop::new();
    let card = laptop.ask("add_person", json!({ "profile": dara(), "pin": PIN }));
    assert_eq!(card["locked"], true);
    laptop.ask("leave_person", json!({}));
    (laptop, card["id"].clone())
}

fn enter(person: &Value, pin: &str) -> Value {
    json!({ "person": person, "pin": pin })
}

#[test]
fn five_wrong_pins_are_free_and_each_further_one_waits_longer() {
    let (mut laptop, person) = locked();
    for left in [4, 3, 2, 1, 0_usize] {
        let refusal = laptop.refusal("enter_person", enter(&person, "1111"));
        assert_eq!((refusal.code, &refusal.fields["left"]), (ErrorCode::PinWrong, &Field::from(left)));
    }
    for wait in [30, 60, 120] {
        let refusal = laptop.refusal("enter_person", enter(&person, "1111"));
        assert_eq!((refusal.code, &refusal.fields["seconds"]), (ErrorCode::PinWait, &Field::Number(wait)));
        assert_eq!(
            laptop.refused("enter_person", enter(&person, PIN)),
            ErrorCode::PinWait,
            "the right one waits too"
        );
        laptop.open().unwrap();
        assert_eq!(
            laptop.refused("enter_person", enter(&person, PIN)),
            ErrorCode::PinWait,
            "a restart is no way out"
        );
        laptop.wait(Duration::seconds(i64::from(wait)));
    }
    laptop.ask("enter_person", enter(&person, PIN));
    laptop.ask("leave_person", json!({}));
    let refusal = laptop.refusal("enter_person", enter(&person, "1111"));
    assert_eq!(refusal.fields["left"], Field::Number(4), "the right PIN clears the count");
}

#[test]
fn without_the_pin_nobody_gets_in() {
    let (laptop, person) = locked();
    assert_eq!(laptop.refused("enter_person", json!({ "person": person, "pin": null })), ErrorCode::PinWrong);
    assert_eq!(laptop.refused("record", json!({})), ErrorCode::NotSignedIn);
    assert_eq!(laptop.refused("enter_person", enter(&json!("nobody"), PIN)), ErrorCode::PersonUnknown);
}

#[test]
fn khmer_digits_open_the_same_lock() {
    let (laptop, person) = locked();
    laptop.ask("enter_person", enter(&person, "៤៨០២១៣"));
}

#[test]
fn the_lock_of_one_does_not_slow_another() {
    let (laptop, person) = locked();
    for _ in 0..6 {
        laptop.refused("enter_person", enter(&person, "1111"));
    }
    let other = laptop.ask("add_person", json!({ "profile": dara(), "pin": "9999" }));
    laptop.ask("leave_person", json!({}));
    laptop.ask("enter_person", enter(&other["id"], "9999"));
}

#[test]
fn a_pin_has_four_to_twelve_digits() {
    let laptop = Laptop::new();
    for pin in ["", "123", "1234567890123", "12 34", "abcd", "១២៣", "-1234", "12.4"] {
        let request = json!({ "profile": dara(), "pin": pin });
        assert_eq!(laptop.refused("add_person", request), ErrorCode::PinShape, "{pin}");
    }
    assert_eq!(laptop.ask("start", json!({}))["people"], json!([]), "nobody was added half");
}

#[test]
fn a_pin_is_changed_and_removed_only_with_the_old_one() {
    let (laptop, person) = locked();
    laptop.ask("enter_person", enter(&person, PIN));
    let wrong = json!({ "old": "0000", "new": "5555" });
    assert_eq!(laptop.refused("set_pin", wrong), ErrorCode::PinWrong);
    laptop.ask("set_pin", json!({ "old": PIN, "new": "5555" }));
    assert_eq!(laptop.refused("enter_person", enter(&person, PIN)), ErrorCode::PinWrong);
    laptop.ask("enter_person", enter(&person, "5555"));
    laptop.ask("set_pin", json!({ "old": "5555", "new": null }));
    laptop.ask("enter_person", json!({ "person": person, "pin": null }));
}

#[test]
fn a_pin_is_on_the_disk_nowhere() {
    let (mut laptop, person) = locked();
    laptop.refused("enter_person", enter(&person, "73915577"));
    assert_eq!(crate::bytes::holding(laptop.folder(), PIN), Vec::<String>::new());
    laptop.close();
    assert_eq!(crate::bytes::holding(laptop.folder(), PIN), Vec::<String>::new());
    assert_eq!(crate::bytes::holding(laptop.folder(), "73915577"), Vec::<String>::new());
}

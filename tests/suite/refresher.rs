//! Refresher cards: they come by themselves, are never piled up, and count for nothing.

use chrono::Duration;
use sala_api::ErrorCode;
use serde_json::{Value, json};
use std::collections::BTreeSet;

use crate::course::key;
use crate::laptop::Laptop;

/// A laptop whose learner passed the core check some days ago, missing a question of each of these objectives.
fn passed(days: i64) -> Laptop {
    let laptop = Laptop::with_person();
    laptop.do_lessons();
    laptop.pass();
    laptop.wait(Duration::days(days));
    laptop
}

fn card() -> Value {
    json!({ "track": "a" })
}

fn waiting(laptop: &Laptop) -> Value {
    laptop.ask("learn", json!({}))["card"].clone()
}

fn questions(card: &Value) -> Vec<String> {
    let items = card["items"].as_array().unwrap();
    items.iter().map(|item| item["view"]["id"].as_str().unwrap().to_owned()).collect()
}

/// Answers every open question of the card; the last reply.
fn finish(laptop: &Laptop, right: bool) -> Value {
    let mut reply = laptop.ask("open_card", card());
    for item in questions(&reply) {
        let letter = key(laptop.catalog(), &item);
        let other = if letter == "a" { "b" } else { "a" };
        let option = if right { letter.as_str() } else { other };
        reply = laptop.ask("answer_card", json!({ "track": "a", "item": item, "option": option }));
    }
    reply
}

#[test]
fn nothing_is_asked_in_the_first_week_or_before_a_pass() {
    let laptop = Laptop::with_person();
    assert_eq!(waiting(&laptop), Value::Null);
    assert_eq!(laptop.refused("open_card", card()), ErrorCode::CardNotDue);
    let laptop = passed(6);
    assert_eq!(waiting(&laptop), Value::Null);
}

#[test]
fn three_questions_come_after_a_week_and_go_when_they_are_answered() {
    let laptop = passed(7);
    let due = waiting(&laptop);
    assert_eq!((due["questions"].as_u64(), due["minutes"].as_u64()), (Some(3), Some(2)));
    let opened = laptop.ask("open_card", card());
    assert_eq!(questions(&opened), questions(&laptop.ask("open_card", card())), "another card was drawn");
    assert!(opened["items"].as_array().unwrap().iter().all(|item| item["feedback"].is_null()));
    let done = finish(&laptop, true);
    assert!(done["items"].as_array().unwrap().iter().all(|item| item["feedback"]["correct"] == true));
    assert_eq!(waiting(&laptop), Value::Null);
    laptop.wait(Duration::days(28));
    assert_eq!(waiting(&laptop)["questions"], 3);
}

#[test]
fn cards_that_were_not_taken_are_not_piled_up() {
    let laptop = passed(160);
    finish(&laptop, true);
    assert_eq!(waiting(&laptop), Value::Null);
}

#[test]
fn the_card_at_six_months_is_longer() {
    let laptop = passed(183);
    let due = waiting(&laptop);
    assert_eq!((due["questions"].as_u64(), due["minutes"].as_u64()), (Some(8), Some(5)));
    assert_eq!(questions(&laptop.ask("open_card", card())).len(), 8);
}

#[test]
fn the_first_answer_stays() {
    let laptop = passed(7);
    let opened = laptop.ask("open_card", card());
    let item = &questions(&opened)[0];
    let letter = key(laptop.catalog(), item);
    let wrong = if letter == "a" { "b" } else { "a" };
    for option in [wrong, letter.as_str()] {
        let reply = laptop.ask("answer_card", json!({ "track": "a", "item": item, "option": option }));
        assert_eq!(reply["items"][0]["feedback"]["correct"], false);
    }
}

#[test]
fn a_question_that_is_not_on_the_card_and_a_letter_it_does_not_have_are_refused() {
    let laptop = passed(7);
    let opened = laptop.ask("open_card", card());
    let on = &questions(&opened)[0];
    let off = if on == "A1.1-01" { "A1.1-02" } else { "A1.1-01" };
    let asked = |item: &str, option: &str| json!({ "track": "a", "item": item, "option": option });
    if !questions(&opened).iter().any(|item| item == off) {
        assert_eq!(laptop.refused("answer_card", asked(off, "a")), ErrorCode::AnswerInvalid);
    }
    assert_eq!(laptop.refused("answer_card", asked(on, "z")), ErrorCode::AnswerInvalid);
}

#[test]
fn what_was_answered_wrongly_comes_first() {
    let laptop = Laptop::with_person();
    laptop.do_lessons();
    let result = laptop.sit(|index, critical| !critical && index < 2);
    assert_eq!(result["passed"], true);
    let objectives = result["objectives"].as_array().unwrap();
    let weak = |score: &&Value| score["right"].as_u64() < score["of"].as_u64();
    let weak: BTreeSet<&str> =
        objectives.iter().filter(weak).map(|score| score["objective"].as_str().unwrap()).collect();
    assert!(!weak.is_empty());
    laptop.wait(Duration::days(7));
    let asked = questions(&laptop.ask("open_card", card()));
    let first: BTreeSet<&str> =
        asked.iter().take(weak.len()).map(|item| item.split_once('-').unwrap().0).collect();
    assert_eq!(first, weak);
}

#[test]
fn a_card_is_no_attempt_and_changes_no_certificate() {
    let laptop = passed(7);
    laptop.do_rules();
    let before = laptop.ask("record", json!({}));
    finish(&laptop, false);
    let after = laptop.ask("record", json!({}));
    for part in ["attempts", "objectives", "certificates", "due"] {
        assert_eq!(before[part], after[part], "{part}");
    }
    let line = &after["history"][0]["entry"];
    assert_eq!((line["kind"].as_str(), line["right"].as_u64()), (Some("refreshed"), Some(0)));
}

#[test]
fn a_card_goes_on_after_a_restart() {
    let mut laptop = passed(7);
    let opened = laptop.ask("open_card", card());
    let item = questions(&opened)[0].clone();
    laptop.ask("answer_card", json!({ "track": "a", "item": item, "option": "a" }));
    laptop.restart();
    let person = laptop.ask("start", json!({}))["people"][0]["id"].clone();
    laptop.ask("enter_person", json!({ "person": person, "pin": null }));
    let again = laptop.ask("open_card", card());
    assert_eq!(questions(&again), questions(&opened));
    assert!(again["items"][0]["feedback"].is_object());
    assert_eq!(waiting(&laptop)["begun"], true);
}

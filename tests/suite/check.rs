//! The rules of the check: when it opens, how it is judged, how often it may be tried, and that a sitting survives anything.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use sala_api::{ErrorCode, error::Field};
use sala_domain::check::{draw, pool};
use sala_domain::event::EventBody;
use sala_domain::item::ItemView;
use sala_domain::person::Language;
use sala_domain::{FactId, ItemId};
use serde_json::{Value, json};
use std::collections::BTreeSet;

use crate::course::{id_set, ids, key, lessons};
use crate::laptop::{Laptop, noon};

/// A person who has done every lesson.
fn ready() -> Laptop {
    let laptop = Laptop::with_person();
    laptop.do_lessons();
    laptop
}

fn track() -> Value {
    json!({ "check": "core" })
}

#[test]
fn the_check_is_closed_until_every_lesson_is_done() {
    let laptop = Laptop::with_person();
    let all = lessons(laptop.catalog());
    for (index, (module, lesson)) in all.iter().enumerate() {
        let refusal = laptop.refusal("start_check", track());
        assert_eq!(refusal.code, ErrorCode::CheckLocked);
        assert_eq!(refusal.fields["lessons"], Field::from(all.len() - index));
        laptop.do_lesson(module, lesson);
    }
    assert_eq!(laptop.check_state()["ready"], true);
    assert_eq!(ids(&laptop.start_check()).len(), 12);
}

#[test]
fn a_form_has_twelve_different_questions_with_four_critical() {
    let laptop = ready();
    let form = laptop.start_check();
    assert_eq!(id_set(&form).len(), 12);
    let critical = |id: &String| laptop.catalog().item(&ItemId::from(id.as_str())).unwrap().1.critical;
    assert_eq!(ids(&form).iter().filter(|id| critical(id)).count(), 4);
    assert_eq!((&form["pass"], &form["answers"]), (&json!(10), &json!({})));
}

#[test]
fn ten_of_twelve_with_a_critical_one_wrong_is_failed() {
    let laptop = ready();
    let result = laptop.sit(|index, _| index == 0);
    assert_eq!((&result["score"], &result["critical_right"]), (&json!(10), &json!(3)));
    assert_eq!(result["passed"], false);
    let wrong = result["items"].as_array().unwrap().iter().filter(|item| item["correct"] == false);
    for item in wrong {
        assert_eq!(item["why"] == "", item["critical"] == true, "{item}");
    }
}

#[test]
fn ten_of_twelve_with_every_critical_one_right_is_passed() {
    let laptop = ready();
    let result = laptop.sit(|index, critical| !critical && index < 2);
    assert_eq!((&result["score"], &result["passed"]), (&json!(10), &json!(true)));
}

#[test]
fn nine_of_twelve_is_failed_and_a_question_left_open_is_wrong() {
    let laptop = ready();
    let form = laptop.start_check();
    for item in ids(&form).iter().take(9) {
        laptop.answer(&form, item, &key(laptop.catalog(), item));
    }
    let result = laptop.ask("submit_check", json!({ "attempt": form["attempt"] }));
    assert_eq!((&result["score"], &result["passed"]), (&json!(9), &json!(false)));
    assert_eq!(laptop.check_state()["tries_left"], 2);
}

/// The moment a wait ends, as told.
fn wait_until(laptop: &Laptop) -> DateTime<Utc> {
    let refusal = laptop.refusal("start_check", track());
    assert_eq!(refusal.code, ErrorCode::CheckWait);
    let Field::Text(when) = &refusal.fields["when"] else { panic!("{refusal}") };
    when.parse().unwrap()
}

#[test]
fn after_three_failures_come_a_day_and_the_linked_lessons() {
    let laptop = ready();
    for left in [2, 1, 0] {
        assert_eq!(laptop.fail()["passed"], false);
        assert_eq!(laptop.check_state()["tries_left"], left);
    }
    let last: DateTime<Utc> = laptop.check_state()["last"]["at"].as_str().unwrap().parse().unwrap();
    assert_eq!(wait_until(&laptop), last + Duration::hours(24));
    laptop.set_clock(last + Duration::hours(24) - Duration::seconds(2));
    assert_eq!(wait_until(&laptop), last + Duration::hours(24));
    laptop.set_clock(last + Duration::hours(24));
    let repeat = laptop.check_state()["repeat"].clone();
    let repeat = repeat.as_array().unwrap();
    for (index, link) in repeat.iter().enumerate() {
        let refusal = laptop.refusal("start_check", track());
        assert_eq!(refusal.code, ErrorCode::CheckLocked);
        assert_eq!(refusal.fields["lessons"], Field::from(repeat.len() - index));
        laptop.do_lesson(link["module"].as_str().unwrap(), link["lesson"].as_str().unwrap());
    }
    assert!(!repeat.is_empty());
    assert_eq!(laptop.check_state()["tries_left"], 3);
    assert_eq!(laptop.pass()["passed"], true);
}

#[test]
fn a_clock_set_back_does_not_shorten_the_wait() {
    let mut laptop = ready();
    for _ in 0..3 {
        laptop.fail();
    }
    let until = wait_until(&laptop);
    for back in [Duration::hours(1), Duration::days(3), Duration::days(400)] {
        laptop.set_clock(until - Duration::hours(20) - back);
        assert_eq!(wait_until(&laptop), until);
    }
    laptop.restart();
    assert_eq!(laptop.ask("start", json!({}))["notices"], json!(["clock-backwards"]));
    assert_eq!(wait_until(&laptop), until);
}

#[test]
fn failures_dated_before_each_other_still_end_a_round() {
    let laptop = ready();
    laptop.fail();
    let newest = laptop.check_state()["last"]["at"].as_str().unwrap().parse::<DateTime<Utc>>().unwrap();
    laptop.set_clock(noon() - Duration::days(30));
    laptop.fail();
    laptop.fail();
    assert_eq!(wait_until(&laptop), newest + Duration::hours(24));
}

#[test]
fn an_open_sitting_is_found_with_its_answers_after_a_restart() {
    let mut laptop = ready();
    laptop.do_rules();
    let form = laptop.start_check();
    for item in ids(&form).iter().take(5) {
        laptop.answer(&form, item, "b");
    }
    let first = ids(&form).remove(0);
    laptop.answer(&form, &first, "c");
    laptop.restart();
    assert_eq!(laptop.check_state()["open"], true);
    let found = laptop.start_check();
    assert_eq!((&found["attempt"], &found["items"]), (&form["attempt"], &form["items"]));
    assert_eq!(found["answers"].as_object().unwrap().len(), 5);
    assert_eq!(found["answers"][&first], "c");
    assert_eq!(laptop.ask("learn", json!({}))["next"]["begun"], true);
}

#[test]
fn a_sitting_is_closed_once_it_is_handed_in() {
    let laptop = ready();
    let form = laptop.start_check();
    let attempt = json!({ "attempt": form["attempt"] });
    laptop.ask("submit_check", attempt.clone());
    let answer = json!({ "attempt": form["attempt"], "item": form["items"][0]["id"], "option": "a" });
    assert_eq!(laptop.refused("answer_check", answer), ErrorCode::CheckOver);
    assert_eq!(laptop.refused("submit_check", attempt), ErrorCode::CheckOver);
    assert_eq!(laptop.check_state()["last"]["score"], 0);
}

#[test]
fn only_what_was_asked_can_be_answered() {
    let laptop = ready();
    let form = laptop.start_check();
    let drawn = id_set(&form);
    let other = laptop.catalog().modules["a1"].items.keys().find(|id| !drawn.contains(id.as_str())).unwrap();
    let answer =
        |item: &str, option: &str| json!({ "attempt": form["attempt"], "item": item, "option": option });
    let first = ids(&form).remove(0);
    assert_eq!(laptop.refused("answer_check", answer(other.as_str(), "a")), ErrorCode::AnswerInvalid);
    assert_eq!(laptop.refused("answer_check", answer(&first, "z")), ErrorCode::AnswerInvalid);
    assert_eq!(laptop.refused("answer_check", answer(&first, "")), ErrorCode::AnswerInvalid);
    assert_eq!(laptop.refused("answer_check", answer("A9.9-99", "a")), ErrorCode::ContentUnknown);
    assert_eq!(laptop.start_check()["answers"], json!({}));
}

#[test]
fn the_sitting_of_another_person_cannot_be_touched() {
    let laptop = ready();
    let form = laptop.start_check();
    laptop.ask("add_person", json!({ "profile": crate::laptop::dara(), "pin": null }));
    let answer = json!({ "attempt": form["attempt"], "item": form["items"][0]["id"], "option": "a" });
    assert_eq!(laptop.refused("answer_check", answer), ErrorCode::ContentUnknown);
    assert_eq!(
        laptop.refused("submit_check", json!({ "attempt": form["attempt"] })),
        ErrorCode::ContentUnknown
    );
}

#[test]
fn the_seed_in_the_event_rebuilds_the_form() {
    let laptop = ready();
    let form = laptop.start_check();
    let person = laptop.app().person().unwrap();
    let events = laptop.app().store().history(&person).unwrap();
    let started = events.iter().rev().find_map(|event| match &event.body {
        EventBody::CheckStarted { seed, items, .. } => Some((seed.clone(), items.clone())),
        _ => None,
    });
    let (seed, items) = started.unwrap();
    let catalog = laptop.catalog();
    let today = noon().date_naive();
    let drawn =
        draw(catalog, &catalog.tracks[0].checks[0], Language::En, today, &BTreeSet::new(), &seed).unwrap();
    assert_eq!(drawn, items);
    let view = |id: &ItemId| catalog.item(id).unwrap().1.view(Language::En, &seed).unwrap();
    let views: Vec<ItemView> = items.iter().map(view).collect();
    assert_eq!(serde_json::to_value(views).unwrap(), form["items"]);
}

#[test]
fn a_second_try_asks_what_was_not_asked_before() {
    let laptop = ready();
    let first = id_set(&laptop.start_check());
    laptop.fail();
    let second = id_set(&laptop.start_check());
    assert!(first.is_disjoint(&second), "{:?}", first.intersection(&second));
}

/// How often each question is drawn on a day, with so many seeds.
fn drawn(laptop: &Laptop, today: NaiveDate, seeds: u32) -> BTreeSet<ItemId> {
    let catalog = laptop.catalog();
    let one = |seed: u32| {
        draw(catalog, &catalog.tracks[0].checks[0], Language::En, today, &BTreeSet::new(), &seed.to_string())
            .unwrap()
    };
    (0..seeds).flat_map(one).collect()
}

#[test]
fn questions_that_rest_on_a_stale_fact_leave_the_draw() {
    let laptop = ready();
    let (then, now) = (NaiveDate::from_ymd_opt(2028, 1, 1).unwrap(), noon().date_naive());
    let stale = laptop.catalog().stale_facts(then);
    let items = laptop.catalog().modules.values().flat_map(|module| module.items.values());
    let resting: BTreeSet<ItemId> =
        items.filter(|i| i.facts.iter().any(|fact| stale.contains(fact))).map(|i| i.id.clone()).collect();
    assert!(
        !resting.is_empty() && !drawn(&laptop, now, 300).is_disjoint(&resting),
        "the test needs such items"
    );
    assert!(drawn(&laptop, then, 300).is_disjoint(&resting));
    laptop.set_clock("2028-01-01T05:00:00Z".parse().unwrap());
    assert_eq!(ids(&laptop.start_check()).len(), 12, "the blueprint is still filled");
}

#[test]
fn a_bank_too_small_for_the_blueprint_says_so() {
    let laptop = Laptop::new();
    let mut catalog = laptop.catalog().clone();
    let fact: FactId = catalog.facts.keys().next().unwrap().clone();
    let module = catalog.modules.get_mut("a3").unwrap();
    module.items.values_mut().for_each(|item| item.facts.push(fact.clone()));
    let today = NaiveDate::from_ymd_opt(2028, 1, 1).unwrap();
    assert!(pool(&catalog.modules["a3"], Language::En, &catalog.stale_facts(today)).is_empty());
    let short =
        draw(&catalog, &catalog.tracks[0].checks[0], Language::En, today, &BTreeSet::new(), "x").unwrap_err();
    assert_eq!((short.module.as_str(), short.wanted, short.found), ("a3", 2, 0));
}

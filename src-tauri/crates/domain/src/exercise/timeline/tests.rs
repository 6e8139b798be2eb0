//! Claims about putting actions on a clock.

use super::*;
use proptest::prelude::*;
use serde_json::{Value, json};

/// A phone left in a taxi: three things to do, one never to do, one call in between.
fn structure() -> Value {
    json!({
        "slots": ["now", "hour", "day"],
        "action": [
            { "id": "report", "slot": "now" },
            { "id": "password", "slot": "hour", "half": ["now"] },
            { "id": "letter", "slot": "day", "half": ["hour"] },
            { "id": "wipe-log", "never": true },
        ],
        "interruption": [
            { "id": "boss", "after": 3, "options": ["wait", "tell"], "right": "tell" },
            { "id": "call", "after": 1, "options": ["yes", "no", "later"], "right": "no" },
        ],
    })
}

fn key_of(value: Value) -> Key {
    serde_json::from_value(value).unwrap()
}

fn key() -> Key {
    key_of(structure())
}

fn words() -> Words {
    serde_json::from_value(json!({
        "slots": { "now": "At once", "hour": "Within an hour", "day": "Today" },
        "actions": { "report": "Report it", "password": "Change it", "letter": "Write", "wipe-log": "Wipe" },
        "why": { "report": "why-report", "password": "why-password", "letter": "why-letter", "wipe-log": "why-wipe" },
        "interruptions": {
            "boss": {
                "text": "The boss asks",
                "options": { "wait": "Wait", "tell": "Tell" },
                "why": { "wait": "why-wait", "tell": "why-tell" },
            },
            "call": {
                "text": "A call comes",
                "options": { "yes": "Yes", "no": "No", "later": "Later" },
                "why": { "yes": "why-yes", "no": "why-no", "later": "why-later" },
            },
        },
    }))
    .unwrap()
}

/// What the structure says when one of its values is another.
fn said(pointer: &str, value: Value) -> Vec<String> {
    let mut changed = structure();
    *changed.pointer_mut(pointer).unwrap() = value;
    key_of(changed)
        .mistakes()
        .into_iter()
        .map(|mistake| format!("{}: {}", mistake.id, mistake.message))
        .collect()
}

fn part(response: &Response, id: &str) -> PartFeedback {
    key().grade(&words(), response).parts.into_iter().find(|part| part.id == id).unwrap()
}

fn with_action(id: &str, slot: Option<&str>) -> PartFeedback {
    let mut response = key().solution();
    response.placed.insert(id.to_owned(), slot.map(str::to_owned));
    part(&response, id)
}

fn with_answer(id: &str, option: &str) -> PartFeedback {
    let mut response = key().solution();
    response.answered.insert(id.to_owned(), option.to_owned());
    part(&response, id)
}

#[test]
fn the_example_holds_no_mistake() {
    assert_eq!((key().mistakes(), key().mistakes_in(&words())), (vec![], vec![]));
}

#[test]
fn the_solution_is_wholly_right() {
    let grade = key().grade(&words(), &key().solution());
    assert_eq!((grade.score, grade.passed, grade.parts.len()), (1.0, true, 6));
    assert!(grade.parts.iter().all(|part| part.mark == Mark::Good && part.right.is_empty()));
}

#[test]
fn an_empty_answer_is_not_passed_and_every_part_is_missed() {
    let grade = key().grade(&words(), &Response::default());
    assert_eq!((grade.score, grade.passed), (0.0, false));
    assert!(grade.parts.iter().all(|part| part.mark == Mark::Missed));
}

#[test]
fn the_view_holds_neither_slot_nor_reason_nor_right_answer() {
    let view = serde_json::to_string(&key().view(&words(), "seed")).unwrap();
    for secret in ["why", "right", "never", "half", "\"slot\""] {
        assert!(!view.contains(secret), "{secret} in {view}");
    }
}

#[test]
fn interruptions_are_shown_in_the_order_they_come_up() {
    let shown: Vec<String> =
        key().view(&words(), "seed").interruptions.into_iter().map(|one| one.id).collect();
    assert_eq!(shown, ["call", "boss"]);
}

#[test]
fn a_slot_that_would_do_is_half_right_and_the_best_is_told() {
    let told = with_action("password", Some("now"));
    assert_eq!((told.mark, told.right.as_str()), (Mark::Partial, "Within an hour"));
}

#[test]
fn another_slot_is_wrong_and_so_is_leaving_undone_what_must_be_done() {
    assert_eq!(with_action("report", Some("day")).mark, Mark::Bad);
    assert_eq!(with_action("report", None).mark, Mark::Bad);
}

#[test]
fn what_must_not_be_done_is_right_only_when_it_is_not_done_at_all() {
    assert_eq!(with_action("wipe-log", None).mark, Mark::Good);
    for slot in ["now", "hour", "day"] {
        let told = with_action("wipe-log", Some(slot));
        assert_eq!((told.mark, told.right.as_str()), (Mark::Bad, ""), "{slot}");
    }
}

#[test]
fn a_wrong_answer_to_an_interruption_tells_why_it_was_wrong_and_why_the_other_is_right() {
    let told = with_answer("call", "later");
    assert_eq!((told.mark, told.right.as_str(), told.why.as_str()), (Mark::Bad, "No", "why-later why-no"));
    let right = with_answer("call", "no");
    assert_eq!((right.mark, right.right.as_str(), right.why.as_str()), (Mark::Good, "", "why-no"));
}

#[test]
fn each_interruption_counts_as_much_as_an_action() {
    let mut response = key().solution();
    response.answered.clear();
    assert_eq!(key().grade(&words(), &response).score, 0.667);
}

#[test]
fn every_mistake_is_named_with_its_remedy() {
    let claims = [
        ("/slots", json!(["now"]), "slots: `slots` holds 1 and needs at least 2: add what is missing"),
        ("/action", json!([]), "action: `action` holds 0 and needs at least 1: add what is missing"),
        (
            "/interruption",
            json!([]),
            "interruption: `interruption` holds 0 and needs at least 1: add what is missing",
        ),
        ("/slots/2", json!("now"), "now: `slots` names `now` twice: give one of them another id"),
        (
            "/action/1/id",
            json!("report"),
            "report: `action` names `report` twice: give one of them another id",
        ),
        (
            "/interruption/0/id",
            json!("report"),
            "report: `action` names `report` twice: give one of them another id",
        ),
        ("/action/0/slot", json!(null), "report: it has no slot: add `slot`, or `never = true`"),
        (
            "/action/0/slot",
            json!("week"),
            "report: `week` is not in `slots`: name one that is, or add it there",
        ),
        (
            "/action/1/half/0",
            json!("week"),
            "password: `week` is not in `slots`: name one that is, or add it there",
        ),
        ("/action/1/half/0", json!("hour"), "password: its own slot is worth half: take it out of `half`"),
        ("/interruption/0/after", json!(5), "boss: it waits for 5 of 4 actions: make `after` 4 or less"),
        (
            "/interruption/0/right",
            json!("run"),
            "boss: `run` is not in `options`: name one that is, or add it there",
        ),
        (
            "/interruption/0/options",
            json!(["tell"]),
            "boss: there is no choice: give `options` at least two answers",
        ),
        (
            "/interruption/0/options/0",
            json!("tell"),
            "tell: `boss` names `tell` twice: give one of them another id",
        ),
    ];
    for (pointer, value, sentence) in claims {
        let said = said(pointer, value);
        assert!(said.contains(&sentence.to_owned()), "{pointer}: {said:?}");
    }
}

#[test]
fn an_action_has_a_slot_or_is_never_done_and_not_both() {
    let both = json!({ "id": "report", "slot": "now", "never": true });
    assert_eq!(
        said("/action/0", both),
        ["report: it has a slot and is never done: remove `slot` or `never`"]
    );
    let half = json!({ "id": "report", "never": true, "half": ["now"] });
    assert_eq!(
        said("/action/0", half),
        ["report: what is never done is half right in no slot: remove `half`"]
    );
}

#[test]
fn words_that_are_missing_or_too_many_are_named() {
    let mut words = words();
    words.slots.remove("now");
    words.why.remove("report");
    words.actions.insert("run".to_owned(), "Run".to_owned());
    let call = words.interruptions.get_mut("call").unwrap();
    call.why.remove("later");
    call.options.insert("maybe".to_owned(), "Maybe".to_owned());
    words.interruptions.remove("boss");
    let said: Vec<String> = key().mistakes_in(&words).into_iter().map(|mistake| mistake.message).collect();
    assert_eq!(
        said,
        [
            "`slots` has no words for `now`: add them",
            "`actions` has words for `run`, which the structure does not name: remove them",
            "`why` has no words for `report`: add them",
            "`interruptions` has no words for `boss`: add them",
            "`interruptions.call.options` has words for `maybe`, which the structure does not name: remove them",
            "`interruptions.call.why` has no words for `later`: add them",
        ]
    );
}

fn any_response() -> impl Strategy<Value = Response> {
    let id = || prop::sample::select(vec!["report", "password", "letter", "wipe-log", "call", "boss", "x"]);
    let slot = prop::option::of(prop::sample::select(vec!["now", "hour", "day", "y"]));
    let option = prop::sample::select(vec!["wait", "tell", "yes", "no", "later", "z"]);
    let placed = prop::collection::btree_map(id().prop_map(str::to_owned), slot, 0..6);
    let answered =
        prop::collection::btree_map(id().prop_map(str::to_owned), option.prop_map(str::to_owned), 0..4);
    (placed, answered).prop_map(|(placed, answered)| Response {
        placed: placed.into_iter().map(|(id, slot)| (id, slot.map(str::to_owned))).collect(),
        answered,
    })
}

proptest! {
    #[test]
    fn any_answer_gets_a_line_for_every_part_and_only_the_right_one_all_points(response in any_response()) {
        let grade = key().grade(&words(), &response);
        prop_assert_eq!(grade.parts.len(), 6);
        prop_assert!((0.0..=1.0).contains(&grade.score));
        let whole = grade.parts.iter().all(|part| part.mark == Mark::Good);
        prop_assert_eq!(grade.score == 1.0, whole);
    }

    #[test]
    fn every_seed_shows_every_action_once(seed: String) {
        let mut shown: Vec<String> = key().view(&words(), &seed).actions.into_iter().map(|one| one.id).collect();
        shown.sort_unstable();
        prop_assert_eq!(shown, ["letter", "password", "report", "wipe-log"]);
    }
}

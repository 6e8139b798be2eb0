//! Claims about scoring evidence.

use super::*;
use proptest::prelude::*;
use serde_json::{Value, json};

fn structure() -> Value {
    json!({ "card": [{ "id": "list", "score": 1 }, { "id": "log", "score": 4 }, { "id": "none", "score": 0 }] })
}

fn key_of(value: Value) -> Key {
    serde_json::from_value(value).unwrap()
}

fn key() -> Key {
    key_of(structure())
}

fn words() -> Words {
    let card = |name: &str| json!({ "title": format!("title-{name}"), "text": format!("text-{name}") });
    serde_json::from_value(json!({
        "levels": { "0": "Nothing", "1": "Written", "2": "Known", "3": "Used", "4": "Improved" },
        "cards": { "list": card("list"), "log": card("log"), "none": card("none") },
        "why": { "list": "why-list", "log": "why-log", "none": "why-none" },
    }))
    .unwrap()
}

fn given(id: &str, level: u8) -> PartFeedback {
    let mut response = key().solution();
    response.scores.insert(id.to_owned(), level);
    key().grade(&words(), &response).parts.into_iter().find(|part| part.id == id).unwrap()
}

#[test]
fn the_example_holds_no_mistake() {
    assert_eq!((key().mistakes(), key().mistakes_in(&words())), (vec![], vec![]));
}

#[test]
fn the_solution_is_wholly_right() {
    let grade = key().grade(&words(), &key().solution());
    assert_eq!((grade.score, grade.passed), (1.0, true));
}

#[test]
fn an_empty_answer_is_not_passed() {
    let grade = key().grade(&words(), &Response::default());
    assert_eq!((grade.score, grade.passed), (0.0, false));
    assert!(grade.parts.iter().all(|part| part.mark == Mark::Missed));
}

#[test]
fn one_step_away_is_half_right_and_two_are_wrong() {
    let marks = (0..=4).map(|level| given("list", level).mark).collect::<Vec<_>>();
    assert_eq!(marks, [Mark::Partial, Mark::Good, Mark::Partial, Mark::Bad, Mark::Bad]);
}

#[test]
fn a_level_that_is_not_there_is_never_half_right() {
    for level in [5, 6, u8::MAX] {
        assert_eq!(given("log", level).mark, Mark::Bad, "{level}");
    }
}

#[test]
fn the_feedback_names_the_right_level_with_its_anchor() {
    let told = given("log", 3);
    assert_eq!((told.right.as_str(), told.why.as_str()), ("4 · Improved", "why-log"));
    assert_eq!(given("log", 4).right, "");
}

#[test]
fn the_view_holds_no_right_level_and_no_reason() {
    let view = serde_json::to_string(&key().view(&words(), "seed")).unwrap();
    assert!(!view.contains("why") && !view.contains("score"), "{view}");
}

#[test]
fn the_levels_are_shown_from_the_lowest_to_the_highest() {
    let levels: Vec<String> = key().view(&words(), "x").levels.into_iter().map(|level| level.id).collect();
    assert_eq!(levels, ["0", "1", "2", "3", "4"]);
}

#[test]
fn every_mistake_is_named_with_its_remedy() {
    let claims = [
        ("/card", json!([]), "`card` holds 0 and needs at least 1: add what is missing"),
        ("/card/1/id", json!("list"), "`card` names `list` twice: give one of them another id"),
        ("/card/1/score", json!(5), "its score is 5: give a whole number from 0 to 4"),
    ];
    for (pointer, value, sentence) in claims {
        let mut changed = structure();
        *changed.pointer_mut(pointer).unwrap() = value;
        let said: Vec<String> =
            key_of(changed).mistakes().into_iter().map(|mistake| mistake.message).collect();
        assert_eq!(said, [sentence], "{pointer}");
    }
}

#[test]
fn the_levels_are_exactly_0_to_4() {
    let mut words = words();
    words.levels.remove("3");
    words.levels.insert("5".to_owned(), "More".to_owned());
    words.cards.remove("log");
    words.why.remove("none");
    let said: Vec<String> = key().mistakes_in(&words).into_iter().map(|mistake| mistake.message).collect();
    assert_eq!(
        said,
        [
            "`levels` has no words for `3`: add them",
            "`levels` has words for `5`, which the structure does not name: remove them",
            "`cards` has no words for `log`: add them",
            "`why` has no words for `none`: add them",
        ]
    );
}

proptest! {
    #[test]
    fn any_levels_are_graded_and_nearer_is_never_worse(one: u8, other: u8) {
        let score = |level| {
            let mut response = key().solution();
            response.scores.insert("list".to_owned(), level);
            key().grade(&words(), &response).score
        };
        prop_assert!((0.0..=1.0).contains(&score(one)));
        if one.abs_diff(1) <= other.abs_diff(1) {
            prop_assert!(score(one) >= score(other));
        }
    }

    #[test]
    fn every_seed_shows_every_card_once(seed: String) {
        let mut shown: Vec<String> = key().view(&words(), &seed).cards.into_iter().map(|card| card.id).collect();
        shown.sort_unstable();
        prop_assert_eq!(shown, ["list", "log", "none"]);
    }
}

//! Claims about the board of actions.

use super::*;
use proptest::prelude::*;
use serde_json::{Value, json};

fn structure() -> Value {
    json!({
        "owners": ["head", "clerk"],
        "dues": ["march", "june"],
        "action": [
            { "id": "risks", "phase": "plan", "owner": "head", "due": "march" },
            { "id": "train", "phase": "do", "owner": "clerk", "due": "march" },
            { "id": "count", "phase": "check", "owner": "clerk", "due": "june" },
            { "id": "mend", "phase": "act", "owner": "head", "due": "june" },
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
        "owners": { "head": "The head", "clerk": "The clerk" },
        "dues": { "march": "March", "june": "June" },
        "actions": { "risks": "List risks", "train": "Train", "count": "Count", "mend": "Mend" },
        "why": { "risks": "why-risks", "train": "why-train", "count": "why-count", "mend": "why-mend" },
    }))
    .unwrap()
}

fn marks(response: &Response, id: &str) -> Vec<Mark> {
    let grade = key().grade(&words(), response);
    let of = |part: &&PartFeedback| part.id == id || part.id.starts_with(&format!("{id}/"));
    grade.parts.iter().filter(of).map(|part| part.mark).collect()
}

#[test]
fn the_example_holds_no_mistake() {
    assert_eq!((key().mistakes(), key().mistakes_in(&words())), (vec![], vec![]));
}

#[test]
fn the_solution_is_wholly_right() {
    let grade = key().grade(&words(), &key().solution());
    assert_eq!((grade.score, grade.passed, grade.parts.len()), (1.0, true, 16));
}

#[test]
fn an_empty_answer_is_not_passed_and_every_part_is_missed() {
    let grade = key().grade(&words(), &Response::default());
    assert_eq!((grade.score, grade.passed), (0.0, false));
    assert!(grade.parts.iter().all(|part| part.mark == Mark::Missed));
}

#[test]
fn phase_owner_and_date_count_a_third_each() {
    let mut response = Response::default();
    response.phases.insert("risks".to_owned(), Phase::Plan);
    assert_eq!(key().grade(&words(), &response).score, 0.083);
    assert_eq!(marks(&response, "risks"), [Mark::Partial, Mark::Good, Mark::Missed, Mark::Missed]);
    response.owners.insert("risks".to_owned(), "head".to_owned());
    assert_eq!(key().grade(&words(), &response).score, 0.167);
    response.dues.insert("risks".to_owned(), "june".to_owned());
    assert_eq!(key().grade(&words(), &response).score, 0.167);
    assert_eq!(marks(&response, "risks"), [Mark::Partial, Mark::Good, Mark::Good, Mark::Bad]);
}

#[test]
fn an_action_with_nothing_right_is_wrong() {
    let mut response = key().solution();
    response.phases.insert("mend".to_owned(), Phase::Plan);
    response.owners.insert("mend".to_owned(), "nobody-known".to_owned());
    response.dues.remove("mend");
    assert_eq!(marks(&response, "mend"), [Mark::Bad, Mark::Bad, Mark::Bad, Mark::Missed]);
}

#[test]
fn what_is_right_is_told_for_each_third() {
    let grade = key().grade(&words(), &Response::default());
    let right: Vec<_> =
        grade.parts[1..4].iter().map(|part| (part.id.as_str(), part.right.as_str())).collect();
    assert_eq!(right, [("risks/phase", "plan"), ("risks/owner", "The head"), ("risks/due", "March")]);
}

#[test]
fn the_view_holds_no_phase_and_no_reason() {
    let view = serde_json::to_string(&key().view(&words(), "seed")).unwrap();
    for secret in ["why", "phase", "plan", "\"owner\"", "\"due\""] {
        assert!(!view.contains(secret), "{secret} in {view}");
    }
}

#[test]
fn every_mistake_is_named_with_its_remedy() {
    let claims = [
        ("/action", json!([]), "action: `action` holds 0 and needs at least 1: add what is missing"),
        ("/owners", json!(["head"]), "owners: `owners` holds 1 and needs at least 2: add what is missing"),
        ("/dues", json!([]), "dues: `dues` holds 0 and needs at least 2: add what is missing"),
        ("/owners/1", json!("head"), "head: `owners` names `head` twice: give one of them another id"),
        ("/dues/1", json!("march"), "march: `dues` names `march` twice: give one of them another id"),
        ("/action/1/id", json!("risks"), "risks: `action` names `risks` twice: give one of them another id"),
        (
            "/action/0/owner",
            json!("boss"),
            "risks: `boss` is not in `owners`: name one that is, or add it there",
        ),
        ("/action/0/due", json!("may"), "risks: `may` is not in `dues`: name one that is, or add it there"),
    ];
    for (pointer, value, sentence) in claims {
        let mut changed = structure();
        *changed.pointer_mut(pointer).unwrap() = value;
        let mistakes = key_of(changed).mistakes();
        let said: Vec<String> =
            mistakes.into_iter().map(|one| format!("{}: {}", one.id, one.message)).collect();
        assert!(said.contains(&sentence.to_owned()), "{pointer}: {said:?}");
    }
}

#[test]
fn a_phase_that_is_none_cannot_be_read() {
    let mut changed = structure();
    *changed.pointer_mut("/action/0/phase").unwrap() = json!("later");
    assert!(serde_json::from_value::<Key>(changed).is_err());
}

#[test]
fn words_that_are_missing_or_too_many_are_named() {
    let mut words = words();
    words.owners.remove("clerk");
    words.dues.insert("july".to_owned(), "July".to_owned());
    words.why.remove("mend");
    let said: Vec<String> = key().mistakes_in(&words).into_iter().map(|mistake| mistake.message).collect();
    assert_eq!(
        said,
        [
            "`owners` has no words for `clerk`: add them",
            "`dues` has words for `july`, which the structure does not name: remove them",
            "`why` has no words for `mend`: add them",
        ]
    );
}

fn any_response() -> impl Strategy<Value = Response> {
    let id = || prop::sample::select(vec!["risks", "train", "count", "mend", "x"]).prop_map(str::to_owned);
    let name = |all: [&'static str; 3]| prop::sample::select(all.to_vec()).prop_map(str::to_owned);
    let phase = prop::sample::select(vec![Phase::Plan, Phase::Do, Phase::Check, Phase::Act]);
    let phases = prop::collection::btree_map(id(), phase, 0..6);
    let owners = prop::collection::btree_map(id(), name(["head", "clerk", "y"]), 0..6);
    let dues = prop::collection::btree_map(id(), name(["march", "june", "z"]), 0..6);
    (phases, owners, dues).prop_map(|(phases, owners, dues)| Response { phases, owners, dues })
}

proptest! {
    #[test]
    fn any_answer_gets_four_lines_an_action_and_the_score_is_the_share_of_thirds(response in any_response()) {
        let grade = key().grade(&words(), &response);
        prop_assert_eq!(grade.parts.len(), 16);
        let thirds = grade.parts.iter().filter(|part| part.id.contains('/'));
        let right = thirds.filter(|part| part.mark == Mark::Good).count() as f64;
        prop_assert!((grade.score - right / 12.0).abs() < 0.001);
        let whole = grade.parts.iter().all(|part| part.mark == Mark::Good);
        prop_assert_eq!(grade.score == 1.0, whole);
    }

    #[test]
    fn every_seed_shows_every_action_once(seed: String) {
        let mut shown: Vec<String> = key().view(&words(), &seed).actions.into_iter().map(|one| one.id).collect();
        shown.sort_unstable();
        prop_assert_eq!(shown, ["count", "mend", "risks", "train"]);
    }
}

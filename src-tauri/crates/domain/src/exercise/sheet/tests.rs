//! Claims about forms that their learners compare.

use super::*;
use proptest::prelude::*;
use serde_json::{Value, json};

fn structure() -> Value {
    json!({ "fields": ["purpose", "owner"], "checklist": ["named", "dated"], "long": ["purpose"] })
}

fn key_of(value: Value) -> Key {
    serde_json::from_value(value).unwrap()
}

fn key() -> Key {
    key_of(structure())
}

fn field(name: &str) -> Value {
    json!({
        "label": format!("label-{name}"),
        "hint": format!("hint-{name}"),
        "model": format!("model-{name}"),
        "why": format!("why-{name}"),
    })
}

fn words() -> Words {
    serde_json::from_value(json!({
        "case": "A case",
        "fields": { "purpose": field("purpose"), "owner": field("owner") },
        "checklist": { "named": "It names somebody", "dated": "It has a date" },
    }))
    .unwrap()
}

fn filled(compared: bool, ticked: &[&str]) -> Response {
    Response { compared, ticked: ticked.iter().map(|id| (*id).to_owned()).collect(), ..key().solution() }
}

fn said(key: &Key) -> Vec<String> {
    key.mistakes().into_iter().map(|mistake| mistake.message).collect()
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
fn a_form_to_be_compared_tells_every_model_and_is_not_passed() {
    let grade = key().grade(&words(), &filled(false, &["named", "dated"]));
    assert_eq!((grade.score, grade.passed, grade.parts.len()), (0.0, false, 2));
    let first = &grade.parts[0];
    assert_eq!((first.mark, first.text.as_str()), (Mark::Neutral, "label-purpose"));
    assert_eq!((first.right.as_str(), first.why.as_str()), ("model-purpose", "why-purpose"));
    assert_eq!(grade.parts[1].right, "model-owner");
}

#[test]
fn a_compared_form_scores_what_is_ticked() {
    let grade = key().grade(&words(), &filled(true, &["dated", "nothing-known"]));
    assert_eq!((grade.score, grade.passed), (0.5, true));
    let ticks: Vec<_> = grade.parts.iter().skip(2).map(|part| (part.id.as_str(), part.mark)).collect();
    assert_eq!(ticks, [("tick/named", Mark::Missed), ("tick/dated", Mark::Good)]);
}

#[test]
fn an_honest_form_with_nothing_ticked_is_passed_with_no_points() {
    let grade = key().grade(&words(), &filled(true, &[]));
    assert_eq!((grade.score, grade.passed), (0.0, true));
}

#[test]
fn an_empty_answer_is_not_passed() {
    for compared in [false, true] {
        let empty = Response { compared, ticked: key().checklist, ..Response::default() };
        assert!(!key().grade(&words(), &empty).passed, "{compared}");
    }
}

#[test]
fn a_field_of_blanks_is_not_filled_in() {
    let mut response = key().solution();
    response.texts.insert("owner".to_owned(), " \n\t ".to_owned());
    assert!(!key().grade(&words(), &response).passed);
}

#[test]
fn the_view_holds_no_model_and_no_reason() {
    let view = serde_json::to_string(&key().view(&words(), "seed")).unwrap();
    assert!(view.contains("label-owner") && view.contains("hint-purpose"), "{view}");
    assert!(!view.contains("model") && !view.contains("why"), "{view}");
}

#[test]
fn the_length_of_a_text_is_counted_in_letters_without_the_blanks_around_it() {
    let mut response = Response::default();
    response.texts.insert("purpose".to_owned(), format!(" {} \n", "ក".repeat(LONGEST)));
    response.texts.insert("owner".to_owned(), "short".to_owned());
    assert_eq!(response.longest(), LONGEST);
    assert_eq!(Response::default().longest(), 0);
}

#[test]
fn only_the_draft_of_a_form_that_was_handed_in_to_be_compared_goes_on_comparing() {
    let handed_in = filled(false, &[]);
    assert!(filled(false, &["named"]).goes_on(&handed_in));
    assert!(!filled(true, &["named"]).goes_on(&handed_in), "it says that it was compared");
    assert!(!filled(false, &[]).goes_on(&filled(true, &[])), "it was compared before and is begun again");
    let mut changed = filled(false, &[]);
    changed.texts.insert("owner".to_owned(), "another text".to_owned());
    assert!(!changed.goes_on(&handed_in), "its texts were not handed in");
}

#[test]
fn every_mistake_is_named_with_its_remedy() {
    let claims = [
        ("/fields", json!([]), "`fields` holds 0 and needs at least 1: add what is missing"),
        ("/checklist", json!([]), "`checklist` holds 0 and needs at least 1: add what is missing"),
        ("/fields/1", json!("purpose"), "`fields` names `purpose` twice: give one of them another id"),
        ("/checklist/1", json!("named"), "`checklist` names `named` twice: give one of them another id"),
        ("/long", json!(["owner", "owner"]), "`long` names `owner` twice: give one of them another id"),
        ("/long/0", json!("aim"), "`long` names `aim`, which is not in `fields`: mend the id or remove it"),
    ];
    for (pointer, value, sentence) in claims {
        let mut changed = structure();
        *changed.pointer_mut(pointer).unwrap() = value;
        let said = said(&key_of(changed));
        assert!(said.contains(&sentence.to_owned()), "{pointer}: {said:?}");
    }
    let fields = (0..13).map(|number| format!("f{number}")).collect();
    assert_eq!(
        said(&Key { fields, long: Vec::new(), ..key() }),
        ["`fields` has more than 12: make two forms of it"]
    );
}

#[test]
fn a_model_longer_than_a_learner_may_write_is_named() {
    let mut words = words();
    words.fields.get_mut("owner").unwrap().model = "x".repeat(LONGEST + 1);
    let said: Vec<String> = key().mistakes_in(&words).into_iter().map(|mistake| mistake.message).collect();
    assert_eq!(said, ["`fields` has a model of more than 2000 letters for `owner`: shorten it"]);
}

#[test]
fn a_field_without_words_or_without_a_model_cannot_be_read_or_is_named() {
    let mut without = words();
    without.fields.remove("owner");
    without.checklist.remove("dated");
    let said: Vec<String> = key().mistakes_in(&without).into_iter().map(|mistake| mistake.message).collect();
    assert_eq!(
        said,
        ["`fields` has no words for `owner`: add them", "`checklist` has no words for `dated`: add them"]
    );
    let mut field = field("owner");
    field.as_object_mut().unwrap().remove("model");
    assert!(serde_json::from_value::<FieldWords>(field).is_err());
}

proptest! {
    #[test]
    fn whatever_is_written_only_a_compared_and_filled_form_is_passed(
        purpose: String,
        owner in prop::option::of(".{0,6}"),
        compared: bool,
        ticked in prop::collection::vec(prop::sample::select(vec!["named", "dated", "other"]), 0..5),
    ) {
        let owner_filled = owner.as_ref().is_some_and(|text| !text.trim().is_empty());
        let filled = !purpose.trim().is_empty() && owner_filled;
        let texts = [("purpose", Some(purpose)), ("owner", owner)];
        let texts = texts.into_iter().filter_map(|(id, text)| Some((id.to_owned(), text?))).collect();
        let ticked: Vec<String> = ticked.into_iter().map(str::to_owned).collect();
        let grade = key().grade(&words(), &Response { texts, ticked, compared });
        prop_assert_eq!(grade.passed, compared && filled);
        prop_assert!((0.0..=1.0).contains(&grade.score) && (compared || grade.score == 0.0));
    }
}

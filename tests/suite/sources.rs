//! Claims with a shelf: the source counts, and answers given before sources were asked are still what they were.

use serde_json::{Value, json};

use crate::course::solution;
use crate::laptop::Laptop;

/// The claims of the farm service, which have a shelf.
fn hand_in(laptop: &Laptop, change: impl Fn(&mut Value)) -> Value {
    let mut response = solution(laptop.catalog(), laptop.app().language(), "a4", "check-the-claims");
    change(&mut response);
    let request = json!({ "module": "a4", "exercise": "check-the-claims", "response": response, "ms": 900 });
    laptop.ask("submit_exercise", request)
}

#[test]
fn a_right_verdict_with_another_source_is_half_right() {
    let laptop = Laptop::with_person();
    let reply = hand_in(&laptop, |response| response["sources"]["c1"] = json!(""));
    assert_eq!(
        (&reply["grade"]["score"], &reply["grade"]["parts"][0]["mark"]),
        (&json!(0.9), &json!("partial"))
    );
}

#[test]
fn an_answer_without_sources_is_kept_opened_and_counted_by_its_verdicts() {
    let mut laptop = Laptop::with_person();
    let reply = hand_in(&laptop, |response| drop(response.as_object_mut().unwrap().remove("sources")));
    assert_eq!(reply["grade"]["score"], 1.0);
    laptop.restart();
    let open = json!({ "module": "a4", "exercise": "check-the-claims", "again": false });
    let found = laptop.ask("open_exercise", open);
    assert_eq!((&found["grade"]["passed"], &found["response"]["sources"]), (&json!(true), &json!({})));
}

#[test]
fn the_page_is_not_told_which_claims_have_a_source() {
    let laptop = Laptop::with_person();
    let open = json!({ "module": "a4", "exercise": "check-the-claims", "again": false });
    for claim in laptop.ask("open_exercise", open)["view"]["claims"].as_array().unwrap() {
        assert_eq!(claim.as_object().unwrap().keys().collect::<Vec<_>>(), ["id", "text"]);
    }
}

//! How the questions do: what the page counts, and what it hides.

use sala_api::ErrorCode;
use serde_json::{Value, json};

use crate::course::{id_set, ids};
use crate::gate::{office, unlock};

#[test]
fn figures_of_the_questions_count_first_sittings_and_hide_small_groups() {
    let (laptop, _) = office();
    laptop.do_lessons();
    let drawn = id_set(&laptop.start_check());
    laptop.fail();
    let drawn_again = ids(&laptop.start_check());
    laptop.pass();
    unlock(&laptop);
    let reply = laptop.ask("questions", json!({ "check": "core" }));
    let items = reply["items"].as_array().unwrap();
    let answered: Vec<_> = items.iter().filter(|item| item["answers"] == 1).collect();
    assert_eq!(answered.len(), 12);
    for item in answered {
        let id = item["item"].as_str().unwrap().to_owned();
        assert!(drawn.contains(&id) && !drawn_again.contains(&id));
        assert_eq!(
            (&item["p"], &item["wrong"], &item["amount"]),
            (&Value::Null, &json!([]), &json!("too-few"))
        );
    }
    let check = &reply["checks"][0];
    assert_eq!(
        (&check["people"], &check["passed"], &check["median"]),
        (&json!(1), &Value::Null, &Value::Null)
    );
    assert_eq!(laptop.refused("questions", json!({ "check": "none" })), ErrorCode::ContentUnknown);
    let path = laptop.ask("save_questions", json!({ "check": "core" }))["path"].as_str().unwrap().to_owned();
    let text = std::fs::read_to_string(path).unwrap();
    assert_eq!(text.lines().count(), items.len() + 1);
    assert!(!text.contains("Dara"));
}

#[test]
fn figures_of_all_checks_hold_every_question_of_every_check() {
    let (laptop, _) = office();
    let reply = laptop.ask("questions", json!({ "check": null }));
    let modules = laptop.catalog().modules.values().flat_map(|module| module.items.values());
    let asked = modules.filter(|item| item.purpose == sala_domain::item::ItemUse::Check).count();
    assert_eq!(reply["items"].as_array().unwrap().len(), asked);
    let plans = laptop.catalog().tracks.iter().map(|track| track.checks.len()).sum::<usize>();
    assert_eq!(reply["checks"].as_array().unwrap().len(), plans);
    assert_eq!(reply["mend"], json!([]));
}

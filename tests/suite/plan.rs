//! The action plan as a manager's screens meet it.

use chrono::Duration;
use sala_api::ErrorCode;
use serde_json::{Value, json};

use crate::gate::office;
use crate::laptop::Laptop;

fn form() -> Value {
    json!({
        "title": "Name the contact for incidents", "aim": "Nobody knows whom to call",
        "measure": "19 of 20 people asked can name the contact", "source": "gate", "reference": "G4",
        "owner": "Chan Sophea", "resource": "", "due": "2026-12-31", "target": null,
    })
}

fn with(field: &str, value: Value) -> Value {
    let mut form = form();
    form[field] = value;
    form
}

fn made(laptop: &Laptop, form: Value) -> String {
    laptop.ask("make_action", json!({ "form": form }))["card"]["action"].as_str().unwrap().to_owned()
}

fn step(laptop: &Laptop, action: &str, step: Value) -> Value {
    laptop.ask("step_action", json!({ "action": action, "step": step }))
}

fn refused(laptop: &Laptop, action: &str, step: Value) -> ErrorCode {
    laptop.refused("step_action", json!({ "action": action, "step": step }))
}

fn move_to(stage: &str) -> Value {
    json!({ "step": "move", "to": stage })
}

fn check(met: bool, on: &str) -> Value {
    json!({ "step": "check", "result": { "met": met, "by": "Keo Vanna", "on": on, "found": "Asked 20" } })
}

fn decide(verdict: &str, due: Value) -> Value {
    json!({ "step": "decide", "decision": { "verdict": verdict, "updated": "The notice", "due": due } })
}

/// Up to Act, with a result.
fn to_act(laptop: &Laptop, action: &str, met: bool) {
    for one in [move_to("do"), move_to("check"), check(met, "2026-11-20"), move_to("act")] {
        step(laptop, action, one);
    }
}

#[test]
fn an_action_goes_once_round_the_circle() {
    let (laptop, _) = office();
    let action = made(&laptop, form());
    to_act(&laptop, &action, true);
    let reply = step(&laptop, &action, decide("keep", Value::Null));
    assert_eq!(reply["card"]["status"], "done");
    assert_eq!(reply["history"].as_array().unwrap().len(), 6);
    assert_eq!(reply["history"][0]["deed"]["what"], "decided");
    assert_eq!(laptop.ask("plan", json!({}))["counts"], json!({ "open": 0, "late": 0, "done": 1 }));
}

#[test]
fn what_missed_its_measure_goes_another_round() {
    let (laptop, _) = office();
    let action = made(&laptop, form());
    to_act(&laptop, &action, false);
    assert_eq!(refused(&laptop, &action, decide("keep", Value::Null)), ErrorCode::PlanNotMet);
    assert_eq!(refused(&laptop, &action, decide("correct", Value::Null)), ErrorCode::PlanDue);
    let reply = step(&laptop, &action, decide("correct", json!("2027-02-28")));
    assert_eq!((&reply["card"]["stage"], &reply["card"]["round"]), (&json!("plan"), &json!(2)));
    assert_eq!(reply["card"]["due"], "2027-02-28");
}

#[test]
fn a_step_that_is_not_allowed_changes_nothing() {
    let (laptop, _) = office();
    let action = made(&laptop, with("owner", json!("")));
    let before = laptop.ask("plan_action", json!({ "action": action }));
    assert_eq!(refused(&laptop, &action, move_to("do")), ErrorCode::PlanOwner);
    assert_eq!(refused(&laptop, &action, move_to("act")), ErrorCode::PlanStage);
    assert_eq!(refused(&laptop, &action, check(true, "2026-11-20")), ErrorCode::PlanStage);
    assert_eq!(refused(&laptop, &action, json!({ "step": "resume" })), ErrorCode::PlanOver);
    assert_eq!(refused(&laptop, &action, json!({ "step": "note", "note": " " })), ErrorCode::TextMissing);
    assert_eq!(refused(&laptop, "none", move_to("do")), ErrorCode::OfficeUnknown);
    assert_eq!(laptop.ask("plan_action", json!({ "action": action })), before);
}

#[test]
fn days_outside_a_plan_and_checks_of_tomorrow_are_refused() {
    let (laptop, _) = office();
    for day in ["1999-12-31", "2101-01-01"] {
        let asked = json!({ "form": with("due", json!(day)) });
        assert_eq!(laptop.refused("make_action", asked), ErrorCode::PlanDay);
    }
    let action = made(&laptop, form());
    step(&laptop, &action, move_to("do"));
    step(&laptop, &action, move_to("check"));
    assert_eq!(refused(&laptop, &action, check(true, "2026-11-21")), ErrorCode::PlanDay);
}

#[test]
fn a_late_action_climbs_from_the_owner_to_the_head_of_office() {
    let (laptop, _) = office();
    made(&laptop, with("due", json!("2026-11-20")));
    let told = |days: i64| {
        laptop.wait(Duration::days(days));
        // Ten idle minutes close the register.
        laptop.ask("open_register", json!({ "passphrase": crate::gate::WORDS }));
        let card = laptop.ask("plan", json!({}))["actions"][0].clone();
        (card["escalation"].clone(), card["days_late"].clone(), card["status"].clone())
    };
    assert_eq!(told(0), (json!("owner"), json!(0), json!("open")));
    assert_eq!(told(14), (json!("manager"), json!(14), json!("late")));
    assert_eq!(told(16), (json!("head"), json!(30), json!("late")));
}

#[test]
fn tasks_notes_and_counts_are_kept_over_a_restart() {
    let (mut laptop, _) = office();
    let action = made(&laptop, with("target", json!(5)));
    let task = json!({ "title": "Print the notice", "due": "2026-11-19", "done": null });
    let reply = step(&laptop, &action, json!({ "step": "task", "task": null, "is": task }));
    assert_eq!(reply["tasks"][0]["late"], true);
    let id = reply["tasks"][0]["task"].clone();
    let ticked = json!({ "title": "Print the notice", "due": "2026-11-19", "done": "2026-11-20" });
    step(&laptop, &action, json!({ "step": "task", "task": id, "is": ticked }));
    step(&laptop, &action, json!({ "step": "note", "note": "Hung at five doors" }));
    let before = step(&laptop, &action, json!({ "step": "count", "reached": 2 }));
    assert_eq!((&before["reached"], &before["card"]["tasks_done"]), (&json!(2), &json!(1)));
    laptop.restart();
    laptop.ask("open_register", json!({ "passphrase": crate::gate::WORDS }));
    assert_eq!(laptop.ask("plan_action", json!({ "action": action })), before);
}

#[test]
fn the_first_twelve_months_are_made_once_in_both_languages() {
    let (laptop, _) = office();
    let start = json!({ "on": "2027-01-04", "specialists": 6 });
    let draft = laptop.ask("draft_starter", json!({ "start": start }));
    assert_eq!(draft["phases"][0]["to"], "2027-03-31");
    let reply = laptop.ask("start_plan", json!({ "start": start, "owner": "Keo Vanna" }));
    assert_eq!(reply["actions"].as_array().unwrap().len(), 13);
    assert_eq!(reply["starter"]["phases"][3]["to"], "2027-12-31");
    let titles = |reply: &Value| -> Vec<String> {
        let cards = reply["actions"].as_array().unwrap();
        cards.iter().map(|card| card["title"].as_str().unwrap().to_owned()).collect()
    };
    let english = titles(&reply);
    assert!(english.iter().all(|title| title.is_ascii() && !title.is_empty()), "{english:?}");
    laptop.speak("km");
    let khmer = titles(&laptop.ask("plan", json!({})));
    assert!(khmer.iter().all(|title| title.contains(|letter| ('ក'..='៿').contains(&letter))), "{khmer:?}");
    let again = json!({ "start": start, "owner": "" });
    assert_eq!(laptop.refused("start_plan", again), ErrorCode::PlanStarted);
}

#[test]
fn what_is_counted_in_an_action_is_no_certificate_of_the_year() {
    let (laptop, _) = office();
    let start = json!({ "on": "2026-11-20", "specialists": 6 });
    let reply = laptop.ask("start_plan", json!({ "start": start, "owner": "" }));
    let cards = reply["actions"].as_array().unwrap();
    let own = cards.iter().find(|card| card["reference"] == "specialists").unwrap();
    step(&laptop, own["action"].as_str().unwrap(), json!({ "step": "count", "reached": 4 }));
    let counted = laptop.ask("plan_action", json!({ "action": own["action"] }));
    assert_eq!(counted["reached"], 4);
    assert_eq!(laptop.ask("plan", json!({}))["starter"]["trained"], 0, "nobody holds such a certificate");
    let other = cards.iter().find(|card| card["reference"] == "owner").unwrap();
    let count = json!({ "step": "count", "reached": 4 });
    assert_eq!(refused(&laptop, other["action"].as_str().unwrap(), count), ErrorCode::AnswerInvalid);
}

#[test]
fn words_left_as_they_are_keep_their_other_language() {
    let (laptop, _) = office();
    let start = json!({ "on": "2026-11-20", "specialists": 6 });
    let reply = laptop.ask("start_plan", json!({ "start": start, "owner": "" }));
    let action = reply["actions"][0]["action"].clone();
    let mut form = laptop.ask("plan_action", json!({ "action": action }))["form"].clone();
    form["measure"] = json!("The name hangs at the door");
    laptop.ask("edit_action", json!({ "action": action, "form": form }));
    laptop.speak("km");
    let shown = laptop.ask("plan_action", json!({ "action": action }))["form"].clone();
    assert!(!shown["title"].as_str().unwrap().is_ascii(), "the title was not touched");
    assert_eq!(shown["measure"], "The name hangs at the door");
}

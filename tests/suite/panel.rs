//! A panel of judges from its opening to the pass mark of the next form, and back again.

use sala_api::{ErrorCode, error::Field};
use sala_domain::ItemId;
use sala_domain::event::{Basis, EventBody};
use sala_domain::standard::{Panels, pass_mark, pool_of};
use serde_json::{Value, json};

use crate::gate::{office, unlock};
use crate::laptop::{Laptop, noon};

fn open(laptop: &Laptop) -> String {
    unlock(laptop);
    let asked = json!({ "check": "core", "definition": "Somebody who knows the rules." });
    laptop.ask("open_panel", asked)["panel"].as_str().unwrap().to_owned()
}

fn join(laptop: &Laptop, panel: &str, name: &str) -> String {
    let asked = json!({ "panel": panel, "name": name, "role": "Registry", "lang": "km" });
    let reply = laptop.ask("add_judge", asked);
    reply["judges"].as_array().unwrap().last().unwrap()["judge"].as_str().unwrap().to_owned()
}

fn pool(laptop: &Laptop) -> Vec<ItemId> {
    let (_, plan) = laptop.catalog().check(&"core".into()).unwrap();
    let mut ids: Vec<_> =
        pool_of(laptop.catalog(), plan, noon().date_naive()).iter().map(|item| item.id.clone()).collect();
    ids.sort();
    ids
}

/// A file in which each of these judges gives every question the same value.
fn file(laptop: &Laptop, judges: &[(&str, u8)], round: u8) -> String {
    let pool = pool(laptop);
    let rows = judges
        .iter()
        .flat_map(|(judge, value)| pool.iter().map(move |item| format!("{judge},{round},{item},{value}\n")));
    std::iter::once("judge,round,item,value\n".to_owned()).chain(rows).collect()
}

fn import(laptop: &Laptop, panel: &str, text: &str) -> Value {
    unlock(laptop);
    laptop.ask("import_ratings", json!({ "panel": panel, "text": text }))
}

const JUDGES: [(&str, u8); 5] = [("A", 70), ("B", 75), ("C", 80), ("D", 75), ("E", 75)];

/// A panel of five who are through with the first round.
fn rated(laptop: &Laptop) -> String {
    let panel = open(laptop);
    JUDGES.iter().for_each(|(name, _)| drop(join(laptop, &panel, name)));
    import(laptop, &panel, &file(laptop, &JUDGES, 1));
    panel
}

fn approve(laptop: &Laptop, panel: &str) -> Value {
    unlock(laptop);
    laptop.ask("approve_panel", json!({ "panel": panel, "by": "Chan Sophea" }))
}

fn marks(laptop: &Laptop) -> Value {
    unlock(laptop);
    laptop.ask("panels", json!({}))["checks"][0].clone()
}

fn panels_of(laptop: &Laptop) -> Panels {
    Panels::rebuild(&laptop.app().store().office_history().unwrap())
}

#[test]
fn one_rating_after_the_other_is_saved_at_once_and_found_after_a_restart() {
    let (mut laptop, _) = office();
    let panel = open(&laptop);
    let judge = join(&laptop, &panel, "Sok Dara");
    let of = json!({ "panel": panel, "judge": judge, "round": 1 });
    let sheet = laptop.ask("rating_sheet", of.clone());
    assert_eq!((&sheet["lang"], &sheet["name"]), (&json!("km"), &json!("Sok Dara")));
    let items = sheet["items"].as_array().unwrap();
    assert_eq!(items.len(), pool(&laptop).len());
    for item in items.iter().take(3) {
        assert_eq!(item["panel"], Value::Null, "the first round tells nothing of the others");
        let asked =
            json!({ "panel": panel, "judge": judge, "round": 1, "item": item["view"]["id"], "value": 65 });
        assert_eq!(laptop.ask("rate_item", asked), json!({ "saved": true }));
    }
    laptop.restart();
    unlock(&laptop);
    let again = laptop.ask("rating_sheet", of);
    let values: Vec<_> =
        again["items"].as_array().unwrap().iter().map(|item| &item["value"]).take(4).collect();
    assert_eq!(values, [&json!(65), &json!(65), &json!(65), &Value::Null]);
    assert_eq!(laptop.ask("panel", json!({ "panel": panel }))["judges"][0]["first"], 3);
}

#[test]
fn what_judges_see_has_neither_key_nor_reason() {
    let (laptop, _) = office();
    let panel = open(&laptop);
    let judge = join(&laptop, &panel, "1");
    let sheet = laptop.ask("rating_sheet", json!({ "panel": panel, "judge": judge, "round": 1 }));
    for item in sheet["items"].as_array().unwrap() {
        let fields: Vec<_> = item["view"].as_object().unwrap().keys().collect();
        assert_eq!(fields, ["id", "options", "stem"]);
        for option in item["view"]["options"].as_array().unwrap() {
            assert_eq!(option.as_object().unwrap().keys().collect::<Vec<_>>(), ["id", "text"]);
        }
    }
}

#[test]
fn an_approved_panel_sets_the_pass_mark_of_the_next_form() {
    let (laptop, _) = office();
    laptop.do_lessons();
    assert_eq!(laptop.check_state()["set_by"], Value::Null);
    let open_form = laptop.start_check();
    let panel = rated(&laptop);
    let stood = laptop.ask("panel", json!({ "panel": panel }));
    assert_eq!(
        (&stood["missing"], &stood["pass"], &stood["cut"]["share"]),
        (&json!(0), &json!(9), &json!(0.75))
    );
    let approved = approve(&laptop, &panel);
    assert_eq!((&approved["state"], &approved["approved"]["judges"]), (&json!("approved"), &json!(5)));
    assert_eq!(marks(&laptop)["in_force"]["pass"], 9);
    assert_eq!((&laptop.check_state()["pass"], &laptop.check_state()["set_by"]), (&json!(10), &Value::Null));
    laptop.ask("submit_check", json!({ "attempt": open_form["attempt"] }));
    let state = laptop.check_state();
    assert_eq!(
        (&state["last"]["pass"], &state["pass"]),
        (&json!(10), &json!(9)),
        "a form begun keeps its rule"
    );
    assert_eq!(state["set_by"]["judges"], 5);
    assert_eq!(laptop.start_check()["pass"], 9);
}

#[test]
fn the_rule_of_a_form_names_its_panel_and_is_the_sum_of_its_questions() {
    let (laptop, _) = office();
    laptop.do_lessons();
    let panel = rated(&laptop);
    approve(&laptop, &panel);
    laptop.start_check();
    let person = laptop.app().person().unwrap();
    let events = laptop.app().store().history(&person).unwrap();
    let rule = events.iter().rev().find_map(|event| match &event.body {
        EventBody::CheckStarted { rule, items, .. } => Some((rule.clone(), items.clone())),
        _ => None,
    });
    let (rule, items) = rule.unwrap();
    assert_eq!(rule.basis, Basis::Panel { id: panel.as_str().into() });
    assert_eq!((rule.of, rule.critical), (12, 4));
    let panels = panels_of(&laptop);
    let (_, approved) = panels.in_force(&"core".into()).unwrap();
    assert_eq!(rule.pass, pass_mark(&approved.values, items.iter()));
    assert_eq!((approved.cut, approved.by.as_str()), (750_000, "Chan Sophea"));
}

#[test]
fn nine_right_with_a_critical_one_wrong_is_failed_also_by_a_panels_mark() {
    let (laptop, _) = office();
    laptop.do_lessons();
    let panel = rated(&laptop);
    approve(&laptop, &panel);
    let result = laptop.sit(|index, critical| if critical { index == 0 } else { index < 2 });
    assert_eq!((&result["score"], &result["pass"], &result["passed"]), (&json!(9), &json!(9), &json!(false)));
    assert_eq!(laptop.sit(|index, critical| !critical && index < 3)["passed"], true);
}

#[test]
fn a_closed_panel_makes_the_mark_provisional_again() {
    let (laptop, _) = office();
    laptop.do_lessons();
    let panel = rated(&laptop);
    approve(&laptop, &panel);
    let closed =
        laptop.ask("close_panel", json!({ "panel": panel, "reason": "A judge misread the questions." }));
    assert_eq!(
        (&closed["state"], &closed["closed"]),
        (&json!("closed"), &json!("A judge misread the questions."))
    );
    assert_eq!((&marks(&laptop)["in_force"], &laptop.check_state()["set_by"]), (&Value::Null, &Value::Null));
    assert_eq!(laptop.start_check()["pass"], 10);
    assert_eq!(laptop.refused("close_panel", json!({ "panel": panel, "reason": "" })), ErrorCode::PanelOver);
}

#[test]
fn four_judges_are_not_enough() {
    let (laptop, _) = office();
    let panel = open(&laptop);
    JUDGES.iter().for_each(|(name, _)| drop(join(&laptop, &panel, name)));
    import(&laptop, &panel, &file(&laptop, &JUDGES[..4], 1));
    let refusal = laptop.refusal("approve_panel", json!({ "panel": panel, "by": "Dara" }));
    assert_eq!((refusal.code, &refusal.fields["left"]), (ErrorCode::PanelJudges, &Field::Number(1)));
    let judge = marks(&laptop)["panels"][0]["panel"].clone();
    assert_eq!(judge, json!(panel));
    assert_eq!(laptop.refused("approve_panel", json!({ "panel": panel, "by": " " })), ErrorCode::JudgeName);
}

#[test]
fn the_second_round_opens_after_five_and_shows_what_the_panel_said() {
    let (laptop, _) = office();
    let panel = open(&laptop);
    let judges: Vec<_> = JUDGES.iter().map(|(name, _)| join(&laptop, &panel, name)).collect();
    let of = json!({ "panel": panel, "judge": judges[0], "round": 2 });
    assert_eq!(laptop.refused("rating_sheet", of.clone()), ErrorCode::PanelRound);
    import(&laptop, &panel, &file(&laptop, &JUDGES, 1));
    let sheet = laptop.ask("rating_sheet", of);
    let first = &sheet["items"][0];
    assert_eq!((&first["first"], &first["value"]), (&json!(70), &Value::Null));
    assert_eq!(first["panel"], json!({ "mean": 75.0, "low": 70, "high": 80 }));
    let (item, judge) = (&first["view"]["id"], &judges[0]);
    laptop.ask("rate_item", json!({ "panel": panel, "judge": judge, "round": 2, "item": item, "value": 90 }));
    let stood = laptop.ask("panel", json!({ "panel": panel }));
    assert_eq!((&stood["second_round"], &stood["judges"][0]["second"]), (&json!(true), &json!(1)));
    assert!(stood["cut"]["share"].as_f64().unwrap() > 0.75);
}

#[test]
fn only_a_rating_that_fits_is_taken() {
    let (laptop, _) = office();
    let panel = open(&laptop);
    let judge = join(&laptop, &panel, "A");
    let item = pool(&laptop).remove(0);
    let ask = |judge: &str, round: u8, item: &str, value: u8| json!({ "panel": panel, "judge": judge, "round": round, "item": item, "value": value });
    assert_eq!(laptop.refused("rate_item", ask(&judge, 1, item.as_str(), 52)), ErrorCode::AnswerInvalid);
    assert_eq!(laptop.refused("rate_item", ask(&judge, 1, item.as_str(), 105)), ErrorCode::AnswerInvalid);
    assert_eq!(laptop.refused("rate_item", ask(&judge, 3, item.as_str(), 50)), ErrorCode::AnswerInvalid);
    assert_eq!(laptop.refused("rate_item", ask(&judge, 1, "A9.9-99", 50)), ErrorCode::ContentUnknown);
    assert_eq!(laptop.refused("rate_item", ask("nobody", 1, item.as_str(), 50)), ErrorCode::PanelUnknown);
    assert_eq!(laptop.refused("panel", json!({ "panel": "none" })), ErrorCode::PanelUnknown);
}

#[test]
fn judges_have_names_of_their_own_and_are_fifteen_at_most() {
    let (laptop, _) = office();
    let panel = open(&laptop);
    let add = |name: &str| json!({ "panel": panel, "name": name, "role": "", "lang": "en" });
    laptop.ask("add_judge", add(" Sok  Dara "));
    assert_eq!(laptop.refused("add_judge", add("Sok Dara")), ErrorCode::JudgeTaken);
    assert_eq!(laptop.refused("add_judge", add("\u{202E} ")), ErrorCode::JudgeName);
    (2..=15).for_each(|number| drop(laptop.ask("add_judge", add(&number.to_string()))));
    assert_eq!(laptop.refused("add_judge", add("16")), ErrorCode::JudgesFull);
    let again = json!({ "check": "core", "definition": "" });
    assert_eq!(laptop.refused("open_panel", again), ErrorCode::PanelRunning);
}

#[test]
fn an_approved_panel_takes_nothing_more() {
    let (laptop, _) = office();
    let panel = rated(&laptop);
    approve(&laptop, &panel);
    let add = json!({ "panel": panel, "name": "Late", "role": "", "lang": "en" });
    assert_eq!(laptop.refused("add_judge", add), ErrorCode::PanelOver);
    let text = file(&laptop, &JUDGES, 2);
    assert_eq!(
        laptop.refused("import_ratings", json!({ "panel": panel, "text": text })),
        ErrorCode::PanelOver
    );
    assert_eq!(
        laptop.refused("approve_panel", json!({ "panel": panel, "by": "Dara" })),
        ErrorCode::PanelOver
    );
    assert_ne!(open(&laptop), panel, "a new panel may be called");
}

#[test]
fn ratings_go_out_and_come_in_again_without_a_second_event() {
    let (laptop, _) = office();
    let panel = rated(&laptop);
    let path = laptop.ask("save_ratings", json!({ "panel": panel }))["path"].as_str().unwrap().to_owned();
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.starts_with("\u{FEFF}judge,round,item,value\r\n"));
    let events = laptop.app().store().count().unwrap();
    let reply = import(&laptop, &panel, &text);
    assert_eq!((&reply["taken"], &reply["refused"]), (&json!(5 * pool(&laptop).len()), &json!([])));
    assert_eq!(laptop.app().store().count().unwrap(), events, "what is already so is not written again");
}

#[test]
fn one_bad_row_and_nothing_is_taken() {
    let (laptop, _) = office();
    let panel = open(&laptop);
    JUDGES.iter().for_each(|(name, _)| drop(join(&laptop, &panel, name)));
    let text = file(&laptop, &JUDGES, 1) + "A,1,A9.9-99,50\nZoe,1,A1.1-01,50\n";
    let events = laptop.app().store().count().unwrap();
    let reply = import(&laptop, &panel, &text);
    let line = 5 * pool(&laptop).len() + 2;
    let refused = json!([{ "line": line, "fault": "item" }, { "line": line + 1, "fault": "judge" }]);
    assert_eq!((&reply["taken"], &reply["refused"], &reply["refused_all"]), (&json!(0), &refused, &json!(2)));
    assert_eq!(laptop.app().store().count().unwrap(), events);
}

#[test]
fn garbage_is_not_a_file_of_ratings() {
    let (laptop, _) = office();
    let panel = open(&laptop);
    for text in ["", "hello", "\u{0}\u{1}", "judge,round\n1,2", "{\"judge\":1}", "PK\u{3}\u{4}"] {
        let asked = json!({ "panel": panel, "text": text });
        assert_eq!(laptop.refused("import_ratings", asked), ErrorCode::RatingsUnreadable, "{text:?}");
    }
    let long = "a".repeat(1_000_001);
    assert_eq!(
        laptop.refused("import_ratings", json!({ "panel": panel, "text": long })),
        ErrorCode::TextTooLong
    );
}

#[test]
fn the_kept_view_of_panels_is_what_the_events_say() {
    let (laptop, _) = office();
    let panel = rated(&laptop);
    approve(&laptop, &panel);
    assert_eq!(*laptop.app().panels().unwrap(), panels_of(&laptop));
    assert_eq!(laptop.app().store().verify().unwrap().faults, Vec::<String>::new());
}

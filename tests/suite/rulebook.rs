//! The rules of the office: drafted, signed off, put in force, and signed by people who are asked about what changed and nothing else.

use chrono::Duration;
use sala_api::ErrorCode;
use sala_domain::event::{EventBody, Happening, Order};
use sala_domain::office::Office;
use serde_json::{Value, json};

use crate::gate;
use crate::laptop::{Laptop, dara};

/// A laptop whose register is open.
fn office() -> Laptop {
    gate::office().0
}

fn book(laptop: &Laptop) -> Value {
    laptop.ask("rulebook", json!({}))
}

fn edit(laptop: &Laptop, edit: Value) -> Value {
    laptop.ask("edit_rulebook", json!({ "edit": edit }))
}

fn fault(laptop: &Laptop, edit: Value) -> Value {
    let refusal = laptop.refusal("edit_rulebook", json!({ "edit": edit }));
    assert_eq!(refusal.code, ErrorCode::RulebookRefused);
    json!(refusal.fields["fault"])
}

fn add_tool(laptop: &Laptop, name: &str) {
    edit(laptop, json!({ "edit": "tool", "id": null, "tool": { "name": name, "class": "t2", "note": {} } }));
}

/// GR-07 in stricter words.
fn tighten(laptop: &Laptop, rule: &str) -> Value {
    let words = json!({
        "en": { "text": "Do take out every name.", "why": "One name is enough." },
        "km": { "text": "ត្រូវដកឈ្មោះទាំងអស់ចេញ។", "why": "ឈ្មោះមួយគ្រប់គ្រាន់ហើយ។" },
    });
    edit(laptop, json!({ "edit": "word", "rule": rule, "wording": { "sense": "tighter", "words": words } }))
}

fn sign_off(laptop: &Laptop, signer: &str, name: &str) -> Value {
    let draft = book(laptop)["draft"].clone();
    let sign_off =
        json!({ "name": name, "role": "Head", "on": "2026-11-20", "reason": "The law asks for it." });
    laptop.ask("sign_off_draft", json!({ "signer": signer, "sign_off": sign_off, "draft": draft }))
}

fn adoption(laptop: &Laptop) -> Value {
    let draft = book(laptop)["draft"].clone();
    json!({ "size": "minor", "effective": "2026-11-20", "changelog": { "en": "New.", "km": "ថ្មី។" }, "draft": draft })
}

/// Puts the draft in force and tells its number.
fn put_in_force(laptop: &Laptop) -> String {
    let reply = laptop.ask("put_in_force", adoption(laptop));
    reply["version"].as_str().unwrap().to_owned()
}

fn rules(laptop: &Laptop) -> Value {
    laptop.ask("rules", json!({}))
}

fn sign(laptop: &Laptop) -> Value {
    let shown = rules(laptop);
    laptop.ask("sign_rules", json!({ "version": shown["version"], "hash": shown["hash"] }))
}

fn groups(shown: &Value) -> Vec<&str> {
    let groups = shown["changed"]["groups"].as_array().unwrap();
    groups.iter().map(|group| group["id"].as_str().unwrap()).collect()
}

#[test]
fn a_minor_edition_asks_nobody_again() {
    let laptop = office();
    laptop.do_rules();
    add_tool(&laptop, "Ministry translator");
    assert_eq!(put_in_force(&laptop), "1.1");
    let shown = rules(&laptop);
    assert_eq!(shown["version"], "1.1");
    assert_eq!(shown["signed"]["version"], "1.0");
    assert_eq!((&shown["changed"], &shown["older"]), (&Value::Null, &Value::Null));
    assert_eq!(shown["tools"][0]["name"], "Ministry translator");
}

#[test]
fn a_major_edition_asks_whoever_signed_only_about_what_changed() {
    let laptop = office();
    laptop.do_rules();
    tighten(&laptop, "GR-07");
    edit(
        &laptop,
        json!({ "edit": "cell", "data": "d1", "tool": "t2", "cell": { "answer": "ask", "condition": "owner" } }),
    );
    add_tool(&laptop, "Ministry translator");
    assert_eq!(put_in_force(&laptop), "2.0");
    let shown = rules(&laptop);
    assert_eq!(shown["changed"]["since"], "1.0");
    assert_eq!(groups(&shown), ["input", "grid", "tools"]);
    let rule = &shown["changed"]["groups"][0]["differences"];
    assert_eq!((rule.as_array().unwrap().len(), &rule[0]["id"]), (1, &json!("GR-07")));
    let signing = json!({ "version": shown["version"], "hash": shown["hash"] });
    let refusal = laptop.refusal("sign_rules", signing);
    assert_eq!((refusal.code, json!(refusal.fields["sections"])), (ErrorCode::RulesUnread, json!(2)));
    for section in ["input", "grid"] {
        laptop.ask("read_section", json!({ "section": section }));
    }
    assert_eq!(sign(&laptop)["signed"]["version"], "2.0");
    assert_eq!(rules(&laptop)["changed"], Value::Null);
}

#[test]
fn whoever_never_signed_reads_all_of_a_major_edition() {
    let laptop = office();
    tighten(&laptop, "GR-07");
    put_in_force(&laptop);
    let shown = rules(&laptop);
    assert_eq!(shown["changed"], Value::Null);
    let refusal = laptop.refusal("sign_rules", json!({ "version": shown["version"], "hash": shown["hash"] }));
    assert_eq!(json!(refusal.fields["sections"]), json!(shown["sections"].as_array().unwrap().len()));
    assert_eq!(laptop.refused("read_section", json!({ "section": "grid" })), ErrorCode::ContentUnknown);
}

#[test]
fn everybody_on_the_laptop_meets_the_offices_rules_also_after_a_restart() {
    let mut laptop = office();
    tighten(&laptop, "GR-07");
    let hash = rules(&laptop)["hash"].clone();
    put_in_force(&laptop);
    laptop.restart();
    laptop.ask("add_person", json!({ "profile": dara(), "pin": null }));
    let shown = rules(&laptop);
    assert_eq!(shown["version"], "2.0");
    assert_ne!(shown["hash"], hash, "the hash is of the office's words");
    assert!(shown.to_string().contains("Do take out every name."));
    let found = laptop.ask("search", json!({ "query": "every name one enough" }));
    assert!(found.to_string().contains(r#""rule":"GR-07""#), "{found}");
    let old = laptop.ask("search", json!({ "query": "placeholders" })).to_string();
    assert!(!old.contains("GR-07"), "the shipped words are not found any more: {old}");
}

#[test]
fn a_grid_cell_of_the_office_answers_what_may_be_pasted() {
    let laptop = office();
    let ask = || laptop.ask("ask_permission", json!({ "data": "d1", "tool": "t2" }))["answer"].clone();
    assert_eq!(ask(), "yes");
    edit(
        &laptop,
        json!({ "edit": "cell", "data": "d1", "tool": "t2", "cell": { "answer": "no", "condition": null } }),
    );
    assert_eq!(ask(), "yes", "a draft changes nothing");
    put_in_force(&laptop);
    assert_eq!(ask(), "no");
}

#[test]
fn a_loosening_is_blocked_until_two_people_signed_this_draft_off() {
    let laptop = office();
    let loose = edit(&laptop, json!({ "edit": "switch", "rule": "GR-17", "on": false }));
    assert_eq!(loose["blocks"], json!(["owner", "legal"]));
    let blocked = |laptop: &Laptop| laptop.refusal("put_in_force", adoption(laptop)).fields["block"].clone();
    assert_eq!(json!(blocked(&laptop)), "owner");
    sign_off(&laptop, "owner", "Chan Dara");
    assert_eq!(json!(blocked(&laptop)), "legal");
    sign_off(&laptop, "legal", "Chan Dara");
    assert_eq!(json!(blocked(&laptop)), "one-person");
    sign_off(&laptop, "legal", "Keo Sophea");
    edit(&laptop, json!({ "edit": "switch", "rule": "GR-16", "on": false }));
    assert_eq!(json!(blocked(&laptop)), "owner", "the draft is another than the one signed off");
    edit(&laptop, json!({ "edit": "switch", "rule": "GR-16", "on": true }));
    assert_eq!(put_in_force(&laptop), "2.0");
    let newest = &book(&laptop)["editions"][0];
    assert_eq!(newest["sign_offs"]["legal"]["name"], "Keo Sophea");
    assert_eq!(newest["loosenings"], json!([{ "what": "rule-off", "rule": "GR-17" }]));
    assert!(!rules(&laptop)["sections"].to_string().contains("GR-17"));
}

#[test]
fn damaged_input_is_refused_and_changes_nothing() {
    let laptop = office();
    let before = book(&laptop);
    let yes = json!({ "answer": "yes", "condition": null });
    assert_eq!(fault(&laptop, json!({ "edit": "switch", "rule": "GR-06", "on": false })), "critical");
    assert_eq!(fault(&laptop, json!({ "edit": "switch", "rule": "GR-99", "on": false })), "unknown");
    assert_eq!(fault(&laptop, json!({ "edit": "cell", "data": "d2", "tool": "t1", "cell": yes })), "locked");
    let t0 = json!({ "name": "Plug-in", "class": "t0", "note": {} });
    assert_eq!(fault(&laptop, json!({ "edit": "tool", "id": null, "tool": t0 })), "tool-unapproved");
    let words = json!({ "en": { "text": "x".repeat(1_001), "why": "y" } });
    let long = json!({ "sense": "tighter", "words": words });
    assert_eq!(fault(&laptop, json!({ "edit": "word", "rule": "GR-07", "wording": long })), "too-long");
    assert_eq!(laptop.refused("edit_rulebook", json!({ "edit": "burn" })), ErrorCode::AnswerInvalid);
    let stale = json!({ "size": "minor", "effective": "2026-11-20", "changelog": {}, "draft": "0" });
    assert_eq!(laptop.refused("put_in_force", stale), ErrorCode::RulebookStale);
    let unknown = json!({ "from": "1.0", "to": "9.9" });
    assert_eq!(laptop.refused("compare_editions", unknown), ErrorCode::OfficeUnknown);
    let mut after = book(&laptop);
    after["today"] = before["today"].clone();
    assert_eq!(after, before);
}

#[test]
fn an_edition_wants_words_about_what_is_new_and_a_day_that_is_not_over() {
    let laptop = office();
    add_tool(&laptop, "Translator");
    let mut silent = adoption(&laptop);
    silent["changelog"] = json!({ "en": "  " });
    assert_eq!(json!(laptop.refusal("put_in_force", silent).fields["block"]), "changelog");
    let mut late = adoption(&laptop);
    late["effective"] = json!("2026-11-19");
    assert_eq!(json!(laptop.refusal("put_in_force", late).fields["block"]), "past");
}

#[test]
fn an_edition_of_a_later_day_waits_for_it() {
    let laptop = office();
    tighten(&laptop, "GR-07");
    let mut later = adoption(&laptop);
    later["effective"] = json!("2026-11-25");
    laptop.ask("put_in_force", later);
    assert_eq!(rules(&laptop)["version"], "1.0");
    laptop.wait(Duration::days(5));
    assert_eq!(rules(&laptop)["version"], "2.0");
}

#[test]
fn two_versions_are_compared_in_both_languages() {
    let laptop = office();
    tighten(&laptop, "GR-07");
    put_in_force(&laptop);
    let compared = laptop.ask("compare_editions", json!({ "from": "1.0", "to": "2.0" }));
    for language in ["en", "km"] {
        let all = compared["differences"][language].as_array().unwrap();
        assert_eq!((all.len(), &all[0]["id"]), (1, &json!("GR-07")));
        let sides = all[0]["text"].to_string();
        assert!(sides.contains("gone") && sides.contains("new"), "{sides}");
    }
    let same = laptop.ask("compare_editions", json!({ "from": "2.0", "to": "2.0" }));
    assert_eq!(same["differences"], json!({ "en": [], "km": [] }));
}

#[test]
fn the_rulebook_kept_up_equals_the_rulebook_read_again() {
    let mut laptop = office();
    tighten(&laptop, "GR-07");
    add_tool(&laptop, "Translator");
    put_in_force(&laptop);
    edit(&laptop, json!({ "edit": "switch", "rule": "GR-17", "on": false }));
    sign_off(&laptop, "owner", "Chan Dara");
    edit(&laptop, json!({ "edit": "reset" }));
    edit(&laptop, json!({ "edit": "switch", "rule": "GR-16", "on": false }));
    let kept = laptop.app().register().unwrap().office().rulebook.clone();
    laptop.restart();
    laptop.ask("open_register", json!({ "passphrase": gate::WORDS }));
    let read = laptop.app().register().unwrap().office().rulebook.clone();
    assert_eq!(kept, read);
    assert_eq!(read.editions.len(), 1);
}

#[test]
fn a_certificate_rests_on_the_offices_rules() {
    let laptop = office();
    tighten(&laptop, "GR-07");
    put_in_force(&laptop);
    laptop.do_rules();
    let person = laptop.app().person().unwrap();
    let learner = laptop.app().store().learner(&person).unwrap().unwrap();
    assert_eq!(learner.signature(2).map(|signature| signature.version.as_str()), Some("2.0"));
    assert!(learner.signature(1).is_none());
    let next = laptop.ask("learn", json!({})).to_string();
    assert!(next.contains(r#""version":"2.0""#), "{next}");
}

#[test]
fn an_edition_reads_again_from_its_event() {
    let laptop = office();
    tighten(&laptop, "GR-07");
    put_in_force(&laptop);
    let office = laptop.app().register().unwrap().office();
    let edition = office.rulebook.editions[0].clone();
    let body = EventBody::RulebookChanged {
        by: String::new(),
        change: sala_domain::office::rulebook::Change::InForce { edition: edition.clone() },
    };
    let text = serde_json::to_string(&body).unwrap();
    let order = Order { at: 1, seq: 1, id: "a".into() };
    let read = serde_json::from_str(&text).unwrap();
    let event = Happening { id: "a".into(), order, who: None, at: laptop.app().now(), body: read };
    assert_eq!(Office::rebuild([&event]).rulebook.editions, [edition]);
}

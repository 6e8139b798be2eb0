//! Tool requests, exceptions, incidents, uses of AI and impact assessments, as a manager meets them.

use chrono::Duration;
use sala_api::{ErrorCode, command, error::Field};
use sala_domain::office::Office;
use serde_json::{Value, json};

use crate::gate::{WORDS, office};
use crate::laptop::Laptop;

/// Friday, 20 November 2026, noon in Phnom Penh.
const TODAY: &str = "2026-11-20";

fn note(laptop: &Laptop, kind: &str, id: Option<&str>, step: Value) -> Value {
    laptop.ask(&format!("note_{kind}"), json!({ "id": id, "step": step }))
}

fn id(reply: &Value) -> String {
    reply["card"]["id"].as_str().unwrap().to_owned()
}

/// The code of a refusal and the field it names.
fn refused(laptop: &Laptop, kind: &str, id: Option<&str>, step: Value) -> (ErrorCode, String) {
    let request = json!({ "id": id, "step": step }).to_string();
    let refusal = laptop.raw(&format!("note_{kind}"), &request).unwrap_err();
    let Some(Field::Text(field)) = refusal.fields.get("field") else { panic!("{refusal} names no field") };
    (refusal.code, field.clone())
}

fn asked(data: &str) -> Value {
    json!({ "step": "asked", "of": {
        "who": "សុខ ដារ៉ា", "unit": null, "task": "Translate letters", "data": data, "tool": "Kh-Translate",
        "class": "t2", "often": "weekly", "people": false, "on": TODAY,
    } })
}

fn said(voice: &str, agrees: bool) -> Value {
    json!({ "step": "said", "voice": voice,
        "of": { "agrees": agrees, "name": "Chan", "note": "Seen", "on": TODAY } })
}

fn approved(until: &str) -> Value {
    json!({ "step": "decided", "name": "Chan Sophea", "on": TODAY, "of":
        { "answer": "approved", "class": "t2", "data": "d1", "until": until, "conditions": "No names" } })
}

fn exception(from: &str, until: &str) -> Value {
    json!({ "step": "granted", "of": {
        "rule": "GR-02", "for": { "whom": "person", "name": "Sok Dara" }, "why": "The new tool comes in May",
        "from": from, "until": until, "owner": "Chan", "decided_by": "Chan Sophea", "follows": null,
    } })
}

fn incident(noticed: &str, reported: &str) -> Value {
    json!({ "step": "reported", "of": {
        "reporter": "", "noticed": noticed, "reported": reported, "what": "A list of names was pasted",
        "tool": "A public chatbot", "account": "", "data": "d3", "people": 12, "near_miss": false,
    } })
}

fn used(level: &str, status: &str) -> Value {
    json!({ "step": "noted", "reason": "", "of": {
        "purpose": "Sort letters", "unit": null, "tool": "Sorter", "level": level, "data": "d1",
        "people": false, "owner": "Chan", "status": status, "review": "2027-05-20",
    } })
}

fn sheet(uses: &[&str], questions: usize) -> Value {
    const ALL: [&str; 10] = [
        "purpose",
        "persons",
        "data",
        "law",
        "alternatives",
        "errors",
        "oversight",
        "fairness",
        "security",
        "vendor",
    ];
    let answer = |question: &&str| ((*question).to_owned(), json!({ "reply": "yes", "note": "" }));
    let answers: serde_json::Map<String, Value> = ALL.iter().take(questions).map(answer).collect();
    json!({ "step": "noted", "of": { "title": "Sorter", "uses": uses, "answers": answers } })
}

/// Makes an action of the plan from an incident.
fn action(laptop: &Laptop, number: &str) -> Value {
    let form = json!({ "title": "Train the unit", "aim": "", "measure": "", "source": "incident",
        "reference": number, "owner": "", "resource": "", "due": "2026-12-01", "target": null });
    laptop.ask("make_action", json!({ "form": form }))["card"]["action"].clone()
}

fn figures(laptop: &Laptop) -> Value {
    laptop.ask("cases", json!({}))["figures"].clone()
}

fn list(laptop: &Laptop, kind: &str, show: &str, text: &str) -> Vec<Value> {
    let reply = laptop.ask(&format!("case_{kind}"), json!({ "show": show, "text": text }));
    reply["cards"].as_array().unwrap().clone()
}

#[test]
fn a_request_goes_its_way_to_the_approved_list_and_off_it_again() {
    let (laptop, _) = office();
    let one = id(&note(&laptop, "request", None, asked("d2")));
    for voice in ["unit-head", "owner", "security"] {
        note(&laptop, "request", Some(&one), said(voice, true));
    }
    let waiting = laptop.ask("case_request", json!({ "id": one }));
    assert_eq!((&waiting["card"]["state"], &waiting["card"]["due"]), (&json!("legal"), &json!("2026-11-27")));
    let early = refused(&laptop, "request", Some(&one), approved("2027-05-20"));
    assert_eq!(early, (ErrorCode::CaseVoicesOpen, "answer".to_owned()));
    note(&laptop, "request", Some(&one), said("legal", true));
    let reply = note(&laptop, "request", Some(&one), approved("2027-05-20"));
    assert_eq!(reply["card"]["state"], "approved");
    assert_eq!(reply["history"].as_array().unwrap().len(), 6);
    assert_eq!(reply["history"][5]["by"], "Sok Dara", "who entered it is in the history");
    assert_eq!(figures(&laptop)["tools"][0]["tool"], "Kh-Translate");
    assert_eq!(laptop.ask("rulebook", json!({}))["approved"][0]["class"], "t2");
    let tool = json!({ "name": "kh-translate ", "class": "t2", "note": {} });
    let edited = laptop.ask("edit_rulebook", json!({ "edit": { "edit": "tool", "id": null, "tool": tool } }));
    assert_eq!(edited["approved"], json!([]), "it is on the list of the rules now");
    laptop.wait(Duration::days(182));
    laptop.ask("open_register", json!({ "passphrase": WORDS }));
    assert_eq!(figures(&laptop)["tools"], json!([]), "the end date is over");
    assert_eq!(list(&laptop, "requests", "all", "")[0]["state"], "over");
}

#[test]
fn silence_refuses_a_request_and_it_can_be_asked_anew() {
    let (laptop, _) = office();
    let one = id(&note(&laptop, "request", None, asked("d1")));
    laptop.wait(Duration::days(8));
    laptop.ask("open_register", json!({ "passphrase": WORDS }));
    assert_eq!(list(&laptop, "requests", "past", "")[0]["state"], "lapsed");
    assert_eq!(figures(&laptop)["requests"], json!({ "all": 1, "open": 0, "late": 1, "refused": 0 }));
    let late = json!({ "step": "said", "voice": "owner",
        "of": { "agrees": true, "name": "Chan", "note": "", "on": "2026-11-28" } });
    assert_eq!(refused(&laptop, "request", Some(&one), late), (ErrorCode::CaseLapsed, "on".to_owned()));
    let mut again = asked("d1");
    again["of"]["on"] = json!("2026-11-28");
    assert_eq!(note(&laptop, "request", None, again)["card"]["state"], "unit-head");
}

#[test]
fn an_exception_has_an_end_and_is_only_ever_followed_by_a_new_one() {
    let (laptop, _) = office();
    let first = id(&note(&laptop, "exception", None, exception(TODAY, "2026-12-10")));
    assert_eq!(figures(&laptop)["exceptions"][0]["state"], "ending");
    let longer = refused(&laptop, "exception", Some(&first), exception(TODAY, "2027-01-10"));
    assert_eq!(longer.0, ErrorCode::CaseNotNow);
    let end = json!({ "step": "ended", "on": TODAY, "reason": "The tool came" });
    note(&laptop, "exception", Some(&first), end);
    let mut next = exception("2026-12-11", "2027-12-11");
    next["of"]["follows"] = json!(first);
    let second = note(&laptop, "exception", None, next);
    assert_eq!(
        (&second["card"]["state"], &second["card"]["granted"]["follows"]),
        (&json!("planned"), &json!(first))
    );
    let far = refused(&laptop, "exception", None, exception("2026-12-11", "2027-12-12"));
    assert_eq!(far, (ErrorCode::CaseTooFar, "until".to_owned()));
    let wrong = refused(&laptop, "exception", None, exception("2026-12-11", "2026-12-10"));
    assert_eq!(wrong, (ErrorCode::CaseEndBeforeStart, "until".to_owned()));
    let mut unknown = exception(TODAY, "2026-12-10");
    unknown["of"]["rule"] = json!("GR-99");
    assert_eq!(refused(&laptop, "exception", None, unknown), (ErrorCode::CaseUnknown, "rule".to_owned()));
}

#[test]
fn an_incident_is_noted_in_a_minute_and_closed_with_cause_and_correction() {
    let (laptop, _) = office();
    let reply = note(&laptop, "incident", None, incident("2026-11-19T02:00:00Z", "2026-11-19T04:30:00Z"));
    let one = id(&reply);
    let card = &reply["card"];
    assert_eq!(
        (&card["severity"], &card["minutes"], &card["in_time"], &card["state"]),
        (&json!("s2"), &json!(150), &json!(true), &json!("contain"))
    );
    let close = json!({ "step": "closed", "lesson": "Count the names" });
    let early = refused(&laptop, "incident", Some(&one), close.clone());
    assert_eq!(early.0, ErrorCode::CaseCauseMissing);
    for step in [
        json!({ "step": "contained", "how": "Chat deleted by the supplier", "evidence": "Screenshot" }),
        json!({ "step": "notified", "party": "owner", "on": TODAY, "note": "" }),
        json!({ "step": "understood", "cause": "No training yet", "rules": ["GR-06"] }),
    ] {
        note(&laptop, "incident", Some(&one), step);
    }
    assert_eq!(refused(&laptop, "incident", Some(&one), close.clone()).0, ErrorCode::CaseCorrectionMissing);
    let of = json!({ "action": "Train the unit", "owner": "Chan", "due": "2026-12-01", "plan": null });
    note(&laptop, "incident", Some(&one), json!({ "step": "corrected", "of": of }));
    assert_eq!(note(&laptop, "incident", Some(&one), close)["card"]["state"], "closed");
    let made = action(&laptop, card["number"].as_str().unwrap());
    let found = laptop.ask("case_incident", json!({ "id": one }));
    assert_eq!(found["card"]["actions"][0]["id"], made, "an action of the plan names the incident");
    let found = figures(&laptop);
    assert_eq!(found["incidents"]["severities"], json!([0, 1, 0, 0]));
    assert_eq!((&found["incidents"]["open"], &found["quarters"][0]["quarter"]), (&json!(0), &json!(4)));
}

#[test]
fn times_of_an_incident_are_refused_at_their_fields() {
    let (laptop, _) = office();
    let refused = |noticed, reported| refused(&laptop, "incident", None, incident(noticed, reported));
    assert_eq!(
        refused("2026-11-19T04:00:00Z", "2026-11-19T03:00:00Z"),
        (ErrorCode::CaseTooEarly, "reported".to_owned())
    );
    assert_eq!(
        refused("2026-11-21T04:00:00Z", "2026-11-21T05:00:00Z"),
        (ErrorCode::CaseFuture, "noticed".to_owned())
    );
    assert_eq!(figures(&laptop)["incidents"]["all"], 0, "nothing was written");
}

#[test]
fn an_operational_use_is_missed_until_an_assessment_lets_it_run() {
    let (laptop, _) = office();
    let one = id(&note(&laptop, "use", None, used("operational", "trial")));
    assert_eq!(list(&laptop, "uses", "all", "")[0]["gap"], "none");
    assert_eq!(figures(&laptop)["operational_or_personal"], true);
    let sheet_id = id(&note(&laptop, "impact", None, sheet(&[&one], 4)));
    let conclude = |outcome: &str| {
        json!({ "step": "concluded", "of": { "outcome": outcome, "conditions": "Second reader",
            "name": "Chan Sophea", "on": TODAY, "review": "2027-11-20" } })
    };
    let early = refused(&laptop, "impact", Some(&sheet_id), conclude("go"));
    assert_eq!(early, (ErrorCode::CaseUnanswered, "answers".to_owned()));
    note(&laptop, "impact", Some(&sheet_id), sheet(&[&one], 10));
    note(&laptop, "impact", Some(&sheet_id), conclude("conditions"));
    let card = list(&laptop, "uses", "all", "")[0].clone();
    assert_eq!((&card["gap"], &card["assessments"][0]["name"]), (&Value::Null, &json!("Sorter")));
    assert_eq!(
        figures(&laptop)["reviews"],
        json!({ "assessments": 1, "missing": 0, "due": 0, "overdue": 0 })
    );
    let gone = refused(&laptop, "impact", None, sheet(&["0000000000000000"], 1));
    assert_eq!(gone, (ErrorCode::CaseUnknown, "uses".to_owned()));
}

#[test]
fn empty_long_and_unknown_values_are_refused_at_their_fields_and_change_nothing() {
    let (laptop, _) = office();
    let wrong = |field: &str, value: Value| {
        let mut step = asked("d1");
        step["of"][field] = value;
        refused(&laptop, "request", None, step)
    };
    for (field, value, code) in [
        ("who", json!("  \u{200b} "), ErrorCode::CaseMissing),
        ("tool", json!("x".repeat(201)), ErrorCode::CaseTextLong),
        ("data", json!("d7"), ErrorCode::CaseUnknown),
        ("class", json!("t7"), ErrorCode::CaseUnknown),
        ("unit", json!("nowhere"), ErrorCode::CaseUnknown),
        ("on", json!("2026-11-21"), ErrorCode::CaseFuture),
    ] {
        assert_eq!(wrong(field, value), (code, field.to_owned()));
    }
    assert!(list(&laptop, "requests", "all", "").is_empty());
    for kind in ["request", "exception", "incident", "use", "impact"] {
        let unknown = json!({ "id": "ffffffffffffffff" });
        assert_eq!(laptop.refused(&format!("case_{kind}"), unknown), ErrorCode::OfficeUnknown);
        let shapeless = json!({ "id": null, "step": { "step": "made-up" } });
        assert_eq!(laptop.refused(&format!("note_{kind}"), shapeless), ErrorCode::AnswerInvalid);
    }
}

#[test]
fn a_list_is_searched_as_people_write_khmer() {
    let (laptop, _) = office();
    note(&laptop, "request", None, asked("d1"));
    assert_eq!(list(&laptop, "requests", "open", "ដារ៉ា").len(), 1);
    assert_eq!(list(&laptop, "requests", "open", "ដា\u{200b}រ៉ា").len(), 1, "a break nobody sees");
    assert_eq!(list(&laptop, "requests", "open", "TRANSLATE").len(), 1);
    assert_eq!(list(&laptop, "requests", "past", "").len(), 0);
    assert_eq!(list(&laptop, "requests", "all", "nobody").len(), 0);
}

#[test]
fn what_was_noted_is_there_after_a_restart_and_rebuilt_from_its_events() {
    let (mut laptop, _) = office();
    note(&laptop, "request", None, asked("d1"));
    note(&laptop, "exception", None, exception(TODAY, "2026-12-10"));
    note(&laptop, "incident", None, incident("2026-11-19T02:00:00Z", "2026-11-19T04:30:00Z"));
    let one = id(&note(&laptop, "use", None, used("tactical", "idea")));
    note(&laptop, "impact", None, sheet(&[&one], 2));
    let before = figures(&laptop);
    let register = laptop.app().register().unwrap();
    let events = register.file().store().office_history().unwrap();
    assert_eq!(*register.office(), Office::rebuild(&events), "kept up event by event equals rebuilt");
    drop(register);
    laptop.restart();
    laptop.ask("open_register", json!({ "passphrase": WORDS }));
    assert_eq!(figures(&laptop), before);
}

#[test]
fn nothing_of_a_case_is_answered_while_the_register_is_closed() {
    let (laptop, _) = office();
    note(&laptop, "request", None, asked("d1"));
    laptop.ask("close_register", json!({}));
    let ours = |name: &&&str| name.starts_with("case") || name.starts_with("note_");
    let names: Vec<_> = command::MANAGER.iter().filter(ours).collect();
    assert!(names.len() >= 16);
    for name in names {
        assert_eq!(laptop.refused(name, json!({})), ErrorCode::RegisterClosed, "{name}");
    }
}

//! Rounds of the readiness assessment through the commands of its screens: saved at once, judged by the instrument, refused in words.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sala_api::ErrorCode;
use sala_domain::office::assessment::UseProfile;
use serde_json::{Value, json};

use crate::laptop::Laptop;

fn office() -> Laptop {
    let laptop = Laptop::with_person();
    let asked = json!({
        "passphrase": "four quiet rivers meet the sea",
        "name_km": "ការិយាល័យស្រុក",
        "name_en": "District office",
    });
    laptop.ask("create_register", asked);
    laptop
}

fn begin(laptop: &Laptop, assessors: &[&str]) -> String {
    let asked = json!({ "profile": "U", "scope": "", "assessors": assessors, "high_use": false });
    laptop.ask("begin_round", asked)["shown"]["line"]["round"].as_str().unwrap().to_owned()
}

fn level(round: &str, question: &str, seat: &str, level: u8) -> Value {
    json!({ "round": round, "question": question, "seat": seat, "verdict": { "level": level }, "reason": "" })
}

fn of<'a>(area: &'a Value, question: &str) -> &'a Value {
    let list = area["questions"].as_array().unwrap();
    list.iter().find(|found| found["score"]["id"] == question).unwrap()
}

fn overview(laptop: &Laptop, round: &str) -> Value {
    laptop.ask("assessment", json!({ "round": round }))["shown"].clone()
}

/// A file of a whole assessment in which every question people answer has a level.
fn file(laptop: &Laptop, of: impl Fn(&str) -> u8) -> Value {
    let instrument = &laptop.catalog().instrument;
    let weights = instrument.weights(UseProfile::U);
    let asked = instrument.questions.iter().filter(|question| weights.contains_key(&question.area));
    let evidence = json!([{ "exhibit": { "kind": "text", "text": "Minutes" }, "on": "2026-11-01" }]);
    let answers: serde_json::Map<String, Value> = asked
        .filter(|question| question.computed.is_none())
        .map(|question| {
            let id = question.id.to_string();
            let sheet = json!({ "first": of(&id), "evidence": evidence.clone() });
            (id, sheet)
        })
        .collect();
    json!({
        "format": "sala-readiness", "version": 1, "instrument": "1.0", "profile": "U",
        "assessors": ["Sok Dara"], "answers": answers,
    })
}

fn handed(name: &str, bytes: &[u8]) -> Value {
    json!({ "name": name, "base64": STANDARD.encode(bytes) })
}

fn import(laptop: &Laptop, file: &Value) -> Value {
    laptop.ask("import_assessment", json!({ "file": handed("a.json", file.to_string().as_bytes()) }))
}

fn refused(laptop: &Laptop, file: &Value) -> ErrorCode {
    laptop.refused("import_assessment", json!({ "file": handed("a.json", file.to_string().as_bytes()) }))
}

#[test]
fn nothing_of_an_assessment_is_told_while_the_register_is_closed() {
    let laptop = Laptop::with_person();
    assert_eq!(laptop.refused("assessment", json!({ "round": null })), ErrorCode::RegisterClosed);
}

#[test]
fn an_answer_is_on_disk_at_once_and_survives_a_power_cut() {
    let mut laptop = office();
    let round = begin(&laptop, &["Sok Dara"]);
    laptop.ask("answer_question", level(&round, "R2.1", "first", 2));
    laptop.restart();
    laptop.ask("open_register", json!({ "passphrase": "four quiet rivers meet the sea" }));
    let area = laptop.ask("assessment_area", json!({ "round": round, "area": "R2" }));
    assert_eq!(of(&area, "R2.1")["first"]["verdict"], json!({ "level": 2 }));
    assert_eq!(overview(&laptop, &round)["settled"], 1);
}

#[test]
fn two_assessors_far_apart_are_flagged_until_they_agree_and_say_why() {
    let laptop = office();
    let round = begin(&laptop, &["Sok Dara", "Chan Sophea"]);
    laptop.ask("answer_question", level(&round, "R2.1", "first", 0));
    let area = laptop.ask("answer_question", level(&round, "R2.1", "second", 2));
    let question = &of(&area, "R2.1")["score"];
    assert_eq!((&question["flagged"], &question["value"]), (&json!(true), &json!(0)));
    let silent = level(&round, "R2.1", "agreed", 1);
    assert_eq!(laptop.refused("answer_question", silent.clone()), ErrorCode::AssessmentReason);
    let mut said = silent;
    said["reason"] = json!("The list is in one head.");
    let area = laptop.ask("answer_question", said);
    let question = &of(&area, "R2.1")["score"];
    assert_eq!((&question["flagged"], &question["settled"]), (&json!(false), &json!(true)));
}

#[test]
fn evidence_lifts_the_cap_and_is_kept_whole() {
    let laptop = office();
    let round = begin(&laptop, &["Sok Dara"]);
    let area = laptop.ask("answer_question", level(&round, "R2.1", "first", 4));
    assert_eq!(of(&area, "R2.1")["score"]["lowered"], "no-evidence");
    let evidence = json!({ "kind": "file", "file": handed("list.csv", b"store,owner\n") });
    let asked = json!({ "round": round, "question": "R2.1", "evidence": evidence, "on": "2025-01-01" });
    let area = laptop.ask("add_evidence", asked.clone());
    assert_eq!(of(&area, "R2.1")["score"]["lowered"], "old-evidence");
    let mut fresh = asked;
    fresh["on"] = json!("2026-11-01");
    let area = laptop.ask("add_evidence", fresh);
    assert_eq!(of(&area, "R2.1")["score"]["value"], 4);
    let line = of(&area, "R2.1")["evidence"][0].clone();
    assert_eq!((&line["kept"], &line["fresh"]), (&json!("whole"), &json!(true)));
    let id = &line["id"];
    let saved = json!({ "round": round, "question": "R2.1", "evidence": id });
    laptop.ask("save_evidence", saved.clone());
    assert_eq!(std::fs::read(laptop.saved().join("list.csv")).unwrap(), b"store,owner\n");
    let area = laptop.ask("remove_evidence", saved);
    assert_eq!(of(&area, "R2.1")["evidence"].as_array().unwrap().len(), 1);
}

#[test]
fn a_file_that_is_not_in_the_register_is_said_to_be_missing() {
    let laptop = office();
    let mut file = file(&laptop, |_| 2);
    let gone = json!({ "kind": "file", "name": "plan.pdf", "sha256": "ab".repeat(32), "bytes": 9 });
    file["answers"]["R2.1"]["evidence"] = json!([{ "exhibit": gone, "on": "2026-11-01" }]);
    let round = import(&laptop, &file)["shown"]["line"]["round"].clone();
    let area = laptop.ask("assessment_area", json!({ "round": round, "area": "R2" }));
    let line = &of(&area, "R2.1")["evidence"][0];
    assert_eq!(line["kept"], "missing");
    let asked = json!({ "round": round, "question": "R2.1", "evidence": line["id"] });
    assert_eq!(laptop.refused("save_evidence", asked), ErrorCode::EvidenceMissing);
}

#[test]
fn bad_evidence_is_refused_and_nothing_is_added() {
    let laptop = office();
    let round = begin(&laptop, &["Sok Dara"]);
    let asked = |evidence: Value, on: &str| {
        let asked = json!({ "round": round, "question": "R2.1", "evidence": evidence, "on": on });
        laptop.refused("add_evidence", asked)
    };
    assert_eq!(asked(json!({ "kind": "text", "text": " " }), "2026-11-01"), ErrorCode::AssessmentText);
    assert_eq!(asked(json!({ "kind": "text", "text": "Plan" }), "2090-01-01"), ErrorCode::AssessmentDay);
    let large = json!({ "kind": "file", "file": { "name": "a", "base64": "A".repeat(28_000_000) } });
    assert_eq!(asked(large, "2026-11-01"), ErrorCode::FileTooLarge);
    let empty = json!({ "kind": "file", "file": handed("a", b"") });
    assert_eq!(asked(empty, "2026-11-01"), ErrorCode::FileUnreadable);
    let area = laptop.ask("assessment_area", json!({ "round": round, "area": "R2" }));
    assert_eq!(of(&area, "R2.1")["evidence"], json!([]));
}

#[test]
fn what_may_not_be_said_is_refused() {
    let laptop = office();
    let round = begin(&laptop, &["Sok Dara"]);
    let answer = |question: &str, seat: &str, verdict: Value| {
        let asked =
            json!({ "round": round, "question": question, "seat": seat, "verdict": verdict, "reason": "" });
        laptop.refused("answer_question", asked)
    };
    assert_eq!(answer("R2.1", "first", json!({ "level": 5 })), ErrorCode::AssessmentRange);
    assert_eq!(answer("R8.1", "first", json!({ "level": 1 })), ErrorCode::AssessmentUnknown);
    assert_eq!(answer("R1.1", "first", json!({ "level": 4 })), ErrorCode::AssessmentComputed);
    assert_eq!(answer("R12.1", "first", json!({ "not-applicable": "no" })), ErrorCode::AssessmentGate);
    assert_eq!(answer("R2.1", "first", json!({ "not-applicable": " " })), ErrorCode::AssessmentReason);
    assert_eq!(answer("R2.1", "second", json!({ "level": 1 })), ErrorCode::AssessmentSeat);
    let bare = json!({ "round": round, "question": "R3.1", "seat": "first",
        "verdict": { "not-applicable": "" }, "reason": "" });
    let area = laptop.ask("answer_question", bare);
    assert_eq!(of(&area, "R3.1")["score"]["settled"], true, "who only uses AI may leave this one out");
    let none = json!({ "profile": "U", "scope": "", "assessors": ["  "], "high_use": false });
    assert_eq!(laptop.refused("begin_round", none), ErrorCode::AssessmentAssessors);
}

#[test]
fn a_round_is_closed_only_when_every_question_is_settled() {
    let laptop = office();
    let mut file = file(&laptop, |_| 2);
    let round = import(&laptop, &file)["shown"]["line"]["round"].clone();
    assert_eq!(
        overview(&laptop, round.as_str().unwrap())["settled"],
        52,
        "three are the register's to answer"
    );
    let refusal = laptop.refusal("close_round", json!({ "round": round }));
    assert_eq!(refusal.code, ErrorCode::AssessmentIncomplete);
    file["answers"].as_object_mut().unwrap().remove("R2.1");
    let round = import(&laptop, &file)["shown"]["line"]["round"].clone();
    laptop.ask("drop_round", json!({ "round": round, "reason": "Taken in by mistake" }));
    let asked = level(round.as_str().unwrap(), "R2.1", "first", 1);
    assert_eq!(laptop.refused("answer_question", asked), ErrorCode::AssessmentOver);
}

#[test]
fn a_complete_round_is_closed_and_stands_whatever_happens_afterwards() {
    let mut laptop = office();
    laptop.ask(
        "save_unit",
        json!({ "id": null, "unit": { "names": { "en": "Registry" }, "parent": null, "closed": false } }),
    );
    let roles = laptop.ask("setup", json!({}))["roles"].clone();
    let decider =
        roles.as_array().unwrap().iter().find(|role| role["id"] == "decider").unwrap()["name"].clone();
    let list = format!(
        "No,Name,Unit,Role\r\n7,Sok Dara,Registry,\r\n8,Chan Thida,Registry,{}\r\n",
        decider.as_str().unwrap()
    );
    let list = handed("list.csv", list.as_bytes());
    let guess = laptop.ask("read_staff_list", json!({ "file": list, "sheet": null }))["guess"].clone();
    laptop.ask("take_staff_list", json!({ "mapping": guess, "role": "staff" }));
    let round = &import(&laptop, &file(&laptop, |_| 2))["shown"]["line"]["round"];
    let question =
        of(&laptop.ask("assessment_area", json!({ "round": round, "area": "R1" })), "R1.3").clone();
    assert_eq!((&question["score"]["computed"], &question["may_skip"]), (&Value::Null, &json!(true)));
    let none = json!({ "not-applicable": "No manager's training is due yet" });
    laptop.ask(
        "answer_question",
        json!({ "round": round, "question": "R1.3", "seat": "first", "verdict": none, "reason": "" }),
    );
    let open = overview(&laptop, round.as_str().unwrap());
    assert_eq!(
        open["settled"], open["asked"],
        "the register answers two, and people say why the third has no answer"
    );
    let closed = laptop.ask("close_round", json!({ "round": round }))["shown"].clone();
    for figure in ["overall", "band", "areas", "gates", "caps", "settled"] {
        assert_eq!(closed[figure], open[figure], "{figure}");
    }
    assert_eq!(closed["open"], json!(false));
    assert!(closed["line"]["closed"].is_string(), "the list does not say when");
    let answer = level(round.as_str().unwrap(), "R2.1", "first", 4);
    assert_eq!(laptop.refused("answer_question", answer), ErrorCode::AssessmentOver);
    assert_eq!(laptop.refused("close_round", json!({ "round": round })), ErrorCode::AssessmentOver);
    let gone = json!({ "do": "left", "on": "2026-11-19", "reason": "" });
    let person = laptop.ask("staff", json!({}))["people"][0]["person"].clone();
    laptop.ask("note_staff", json!({ "person": person, "note": gone }));
    laptop.restart();
    laptop.ask("open_register", json!({ "passphrase": "four quiet rivers meet the sea" }));
    assert_eq!(overview(&laptop, round.as_str().unwrap())["overall"], open["overall"]);
    let next = laptop.ask(
        "import_assessment",
        json!({ "file": handed("a.json", file(&laptop, |_| 3).to_string().as_bytes()) }),
    );
    assert_eq!(next["shown"]["before"]["round"], *round, "the next round compares itself with it");
}

#[test]
fn a_target_changes_what_is_first_in_the_list() {
    let laptop = office();
    let round = import(&laptop, &file(&laptop, |_| 2))["shown"]["line"]["round"].clone();
    let target = json!({ "score": 100, "by": "2027-06-30" });
    let reply = laptop.ask("aim_area", json!({ "round": round, "area": "R10", "target": target }));
    let gaps = reply["shown"]["gaps"].as_array().unwrap();
    let first = gaps.iter().find(|gap| gap["gap"]["gate"].is_null()).unwrap();
    assert_eq!((&first["gap"]["area"], &first["gap"]["distance"]), (&json!("R10"), &json!(500)));
    let wrong = json!({ "round": round, "area": "R8", "target": target });
    assert_eq!(laptop.refused("aim_area", wrong), ErrorCode::AssessmentUnknown);
}

#[test]
fn an_assessment_goes_out_as_a_file_and_comes_back_the_same() {
    let laptop = office();
    let first = import(&laptop, &file(&laptop, |id| u8::from(id.ends_with('1')) + 2));
    let round = &first["shown"]["line"]["round"];
    laptop.ask("save_assessment", json!({ "round": round }));
    let saved = std::fs::read_dir(laptop.saved()).unwrap().next().unwrap().unwrap().path();
    let text: Value = serde_json::from_slice(&std::fs::read(saved).unwrap()).unwrap();
    let again = import(&laptop, &text);
    for figure in ["overall", "band", "areas", "gates", "settled", "fresh_percent"] {
        assert_eq!(again["shown"][figure], first["shown"][figure], "{figure}");
    }
}

#[test]
fn a_file_that_does_not_fit_is_refused_whole() {
    let laptop = office();
    let right = file(&laptop, |_| 2);
    let with = |path: &str, value: Value| {
        let mut file = right.clone();
        *file.pointer_mut(path).unwrap() = value;
        refused(&laptop, &file)
    };
    assert_eq!(with("/version", json!(2)), ErrorCode::AssessmentFormat);
    assert_eq!(with("/format", json!("other")), ErrorCode::AssessmentFormat);
    assert_eq!(with("/instrument", json!("0.9")), ErrorCode::AssessmentInstrument);
    assert_eq!(with("/assessors", json!([])), ErrorCode::AssessmentAssessors);
    assert_eq!(with("/answers/R2.1/first", json!(7)), ErrorCode::AssessmentRange);
    assert_eq!(with("/answers/R2.1/first", json!(-1)), ErrorCode::AssessmentRange);
    assert_eq!(with("/answers/R2.1", json!({ "frist": 2 })), ErrorCode::AssessmentFile);
    assert_eq!(with("/answers", json!({ "R99.1": { "first": 2 } })), ErrorCode::AssessmentUnknown);
    let late = json!([{ "exhibit": { "kind": "text", "text": "Plan" }, "on": "2090-01-01" }]);
    assert_eq!(with("/answers/R2.1/evidence", late), ErrorCode::AssessmentDay);
    let garbage = json!({ "file": handed("a.json", &[0xff, 0xfe, 0x00]) });
    assert_eq!(laptop.refused("import_assessment", garbage), ErrorCode::AssessmentFile);
    assert_eq!(laptop.ask("assessment", json!({ "round": null }))["rounds"], json!([]));
}

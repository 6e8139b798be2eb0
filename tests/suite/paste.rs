//! "May I paste this?": what is found, and that the text is nowhere afterwards.

use sala_api::ErrorCode;
use serde_json::{Value, json};

use crate::bytes;
use crate::laptop::{Laptop, log};

const TEXT: &str = "Dear Mr Zorvantex Quillimar, your ID 170248395 was born 14/03/1988. \
                    Write to zorvantex.q@mekongmail.example or 092 884 731. You owe $48,210.";
/// Parts that no page of Sala holds.
const TRACES: [&str; 7] =
    ["Zorvantex", "zorvantex", "Quillimar", "170248395", "14/03/1988", "092 884 731", "48,210"];

fn check(laptop: &Laptop, text: &str) -> Value {
    laptop.ask("check_paste", json!({ "text": text, "tool": "t1" }))
}

/// Files of the laptop, and the log, that hold a text.
fn holding(laptop: &Laptop, text: &str) -> Vec<String> {
    let mut found = bytes::holding(laptop.folder(), text);
    let log = std::fs::read_to_string(log()).unwrap_or_default();
    found.extend(log.contains(text).then(|| "log".to_owned()));
    found
}

#[test]
fn a_pasted_text_is_nowhere_afterwards() {
    let mut laptop = Laptop::with_person();
    laptop.speak("en");
    let reply = check(&laptop, TEXT);
    assert!(reply["findings"].as_array().unwrap().len() >= 5, "{reply}");
    let long = TEXT.repeat(1000);
    assert_eq!(laptop.refused("check_paste", json!({ "text": long, "tool": "t1" })), ErrorCode::TextTooLong);
    assert_eq!(
        laptop.refused("check_paste", json!({ "text": TEXT, "tool": "t99" })),
        ErrorCode::ContentUnknown
    );
    for trace in TRACES {
        assert_eq!(holding(&laptop, trace), Vec::<String>::new(), "while open");
    }
    laptop.close();
    for trace in TRACES {
        assert_eq!(holding(&laptop, trace), Vec::<String>::new(), "after closing");
    }
}

#[test]
fn a_saved_answer_is_found_by_the_same_search() {
    let laptop = Laptop::with_person();
    let response = json!({ "kind": "rewrite", "text": TEXT, "ticked": [] });
    laptop.ask(
        "save_exercise",
        json!({ "module": "a3", "exercise": "rewrite-the-letter", "response": response }),
    );
    let found = holding(&laptop, "Zorvantex");
    assert!(found.iter().any(|name| name.ends_with("sala.db-wal")), "{found:?}");
}

#[test]
fn a_refusal_does_not_repeat_the_text() {
    let laptop = Laptop::with_person();
    for request in [
        json!({ "text": TEXT.repeat(1000), "tool": "t1" }),
        json!({ "text": TEXT, "tool": TEXT }),
        json!({ "text": [TEXT], "tool": "t1" }),
        json!({ "text": TEXT }),
    ] {
        let refusal = serde_json::to_string(&laptop.refusal("check_paste", request)).unwrap();
        assert!(!refusal.contains("Zorvantex"), "{refusal}");
    }
}

#[test]
fn placeholders_leave_nothing_of_what_was_found() {
    let laptop = Laptop::with_person();
    let reply = check(&laptop, TEXT);
    let replaced = reply["replaced"].as_str().unwrap();
    for trace in ["170248395", "14/03/1988", "092 884 731", "zorvantex.q@"] {
        assert!(!replaced.contains(trace), "{trace} in {replaced}");
    }
    assert_ne!(reply["permission"]["data"], "d0");
    assert!(!reply["permission"]["rules"].as_array().unwrap().is_empty());
    let findings = check(&laptop, replaced)["findings"].clone();
    assert_eq!(findings, json!([]), "{replaced}");
}

#[test]
fn a_text_made_to_be_slow_is_answered() {
    let laptop = Laptop::with_person();
    for part in ["a@", "1 ", "Mr ", "0", "លោក", "០១២ ", "$", ".", "-", "\u{200B}", "é\u{301}"] {
        let text: String = part.chars().cycle().take(100_000).collect();
        check(&laptop, &text);
    }
}

#[test]
fn the_grid_answers_for_every_pair_of_classes() {
    for language in ["en", "km"] {
        let laptop = Laptop::with_person();
        laptop.speak(language);
        let policy = &laptop.catalog().policy;
        for data in &policy.data_classes {
            for tool in &policy.tool_classes {
                let answer = laptop.ask("ask_permission", json!({ "data": data, "tool": tool }));
                let cell = policy.cell(data, tool).unwrap();
                assert_eq!(answer["answer"], cell.answer.code());
                assert_eq!(answer["condition"] == "", cell.condition.is_none(), "{data} {tool}");
                assert!(!answer["rules"].as_array().unwrap().is_empty(), "{data} {tool} rests on no rule");
            }
        }
    }
}

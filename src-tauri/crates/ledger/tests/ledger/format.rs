//! Lines: what is written, what is read, what is refused.

use crate::{body, chain, key, start};
use chrono::{DateTime, Utc};
use proptest::prelude::*;
use sala_domain::PersonId;
use sala_domain::event::EventBody;
use sala_ledger::{LONGEST_LINE, LedgerError, LineFault, parse, read, sign};

fn first() -> String {
    chain(7, 1, 9)[0].text()
}

fn second() -> String {
    chain(7, 2, 9)[1].text()
}

#[test]
fn the_format_never_changes() {
    assert_eq!(second(), include_str!("second.line").trim_end());
}

#[test]
fn a_line_written_and_read_is_the_same_line() {
    for line in chain(1, 3, 0) {
        assert_eq!(read(&line.text()).unwrap(), line);
    }
}

#[test]
fn an_event_comes_back_as_it_was_told() {
    let lines = chain(1, 2, 0);
    assert_eq!(lines[1].event(), Some(body(1)));
    assert_eq!((&lines[0].who, lines[1].who.clone()), (&None, Some(PersonId::from("p1"))));
}

#[test]
fn spaces_and_the_order_of_keys_do_not_matter() {
    let value: serde_json::Value = serde_json::from_str(&second()).unwrap();
    let pretty = serde_json::to_string_pretty(&value).unwrap();
    assert_eq!(read(&pretty).unwrap().text(), second());
}

#[test]
fn an_edited_event_is_refused() {
    let edits = [
        ("\"p1\"", "\"p2\""),
        ("\"seq\":2", "\"seq\":3"),
        (":06.678", ":07.678"),
        ("rules.read", "rules.seen"),
    ];
    for (from, to) in edits {
        let edited = second().replace(from, to);
        assert!(matches!(read(&edited), Err(LineFault::Signature)), "{from}");
    }
}

#[test]
fn an_edited_body_is_refused() {
    assert!(matches!(read(&second().replace("1.0", "1.1")), Err(LineFault::BodyChanged)));
    assert!(matches!(read(&second().replace("\"salt\":\"09", "\"salt\":\"08")), Err(LineFault::BodyChanged)));
}

#[test]
fn a_signature_of_another_laptop_is_refused() {
    let (mine, mut other) = (&chain(1, 1, 0)[0], chain(2, 1, 0).remove(0));
    other.signature = mine.signature;
    assert!(matches!(read(&other.text()), Err(LineFault::Signature)));
}

#[test]
fn an_erased_body_still_checks() {
    let line = chain(1, 2, 0).remove(1).erased();
    let back = read(&line.text()).unwrap();
    assert_eq!((back.event(), back.body.clone(), back.id), (None, None, line.id));
    assert!(!line.text().contains("ផ្នែក"));
}

#[test]
fn a_body_without_its_salt_is_refused() {
    let mut line = chain(1, 2, 0).remove(1);
    line.salt = None;
    line.body = None;
    let text = line.text();
    let lone = |extra: &str| format!("{{{extra},{}", &text[1..]);
    assert!(matches!(read(&lone("\"b\":{}")), Err(LineFault::Field("salt"))));
    let salt = format!("\"salt\":\"{}\"", "00".repeat(16));
    assert!(matches!(read(&lone(&salt)), Err(LineFault::Field("b"))));
}

#[test]
fn duplicate_keys_are_refused() {
    for twice in
        [second().replacen("\"e\":{", "\"e\":{\"seq\":2,", 1), second().replacen('{', "{\"s\":\"\",", 1)]
    {
        assert!(matches!(read(&twice), Err(LineFault::Json(_))));
    }
}

#[test]
fn numbers_that_readers_would_round_are_refused() {
    for number in
        ["9007199254740993", "-9007199254740993", "9007199254740993.0", "1e300", "99999999999999999999"]
    {
        let line = second().replace("\"seq\":2", &format!("\"seq\":{number}"));
        assert!(matches!(read(&line), Err(LineFault::Json(_))), "{number}");
    }
}

#[test]
fn another_version_is_refused_as_such() {
    for version in ["2", "\"1\"", "null", "1.0"] {
        let line = second().replace("\"v\":1", &format!("\"v\":{version}"));
        assert!(matches!(read(&line), Err(LineFault::Version)), "{version}");
    }
}

#[test]
fn unknown_fields_are_refused() {
    let inside = second().replacen("\"e\":{", "\"e\":{\"x\":1,", 1);
    let outside = second().replacen('{', "{\"x\":1,", 1);
    for line in [inside, outside] {
        assert!(matches!(read(&line), Err(LineFault::UnknownField(name)) if name == "x"));
    }
}

#[test]
fn each_field_has_one_spelling() {
    let dev = hex::encode(key(7).public());
    let respelt = [
        second().replace(&dev, &dev.to_uppercase()),
        second().replace(".678Z", ".678000Z"),
        second().replace(".678Z", ".678+00:00"),
        second().replace("\"seq\":2", "\"seq\":2.0"),
    ];
    for line in respelt {
        assert!(matches!(read(&line), Err(LineFault::Field(_) | LineFault::Signature)), "{line}");
    }
}

#[test]
fn only_the_first_event_has_none_before_it() {
    assert!(matches!(read(&first().replace("\"seq\":1", "\"seq\":2")), Err(LineFault::Start)));
    assert!(matches!(read(&first().replace("\"seq\":1", "\"seq\":0")), Err(LineFault::Start)));
    assert!(matches!(read(&second().replace("\"seq\":2", "\"seq\":1")), Err(LineFault::Start)));
}

#[test]
fn over_long_lines_are_neither_written_nor_read() {
    assert!(matches!(parse(&" ".repeat(LONGEST_LINE + 1)), Err(LineFault::TooLong)));
    let long = EventBody::RulesRead {
        version: "x".repeat(LONGEST_LINE),
        section: String::new(),
        lang: sala_domain::person::Language::En,
    };
    let refused = sign(&key(1), None, start(), None, &long, [0; 16]);
    assert!(matches!(refused, Err(LedgerError::Unreadable(LineFault::TooLong))));
}

#[test]
fn what_cannot_be_read_again_is_not_signed() {
    let text = r#"{"type":"exercise.submitted","b":{"module":"a1","exercise":"x","response":{"kind":"order","steps":[]},
        "score":1,"passed":true,"ms":9007199254740993,"lang":"en","seed":"s","content":{"version":"1","hash":"h"}}}"#;
    let body: EventBody = serde_json::from_str(text).unwrap();
    assert!(matches!(sign(&key(1), None, start(), None, &body, [0; 16]), Err(LedgerError::Unreadable(_))));
}

#[test]
fn a_chain_is_not_continued_with_another_key() {
    let head = chain(1, 1, 0)[0].head();
    let refused = sign(&key(2), Some(&head), start(), None, &body(1), [0; 16]);
    assert!(matches!(refused, Err(LedgerError::OtherKey)));
}

#[test]
fn nobody_is_not_a_person() {
    let nobody = PersonId::from("");
    let refused = sign(&key(1), None, start(), Some(&nobody), &body(1), [0; 16]);
    assert!(matches!(refused, Err(LedgerError::NobodyNamed)));
}

#[test]
fn times_are_kept_in_milliseconds() {
    let t: DateTime<Utc> = "2026-11-20T03:04:05.678901234Z".parse().unwrap();
    assert_eq!(sign(&key(1), None, t, None, &body(0), [0; 16]).unwrap().t, start());
    let late = DateTime::<Utc>::MAX_UTC;
    assert!(sign(&key(1), None, late, None, &body(0), [0; 16]).is_err());
}

#[test]
fn unknown_types_are_kept_and_have_no_event() {
    let mut line = chain(1, 2, 0).remove(1);
    line.kind = "future.thing".into();
    let back = parse(&line.text()).unwrap();
    assert_eq!((back.kind.as_str(), back.event()), ("future.thing", None));
}

#[test]
fn a_key_shows_only_its_public_half() {
    let shown = format!("{:?}", key(7));
    assert!(shown.contains(&hex::encode(key(7).public())) && !shown.contains(&hex::encode(key(7).seed())));
}

proptest! {
    #[test]
    fn no_text_breaks_the_reader(text in ".*") {
        prop_assert!(read(&text).is_err());
    }

    #[test]
    fn no_single_changed_byte_is_read_as_another_event(at in 0_usize..900, byte in 32_u8..127) {
        let mut bytes = first().into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(line) = read(&String::from_utf8_lossy(&bytes)) {
            prop_assert_eq!(line.text(), first());
        }
    }
}

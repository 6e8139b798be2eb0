//! Claims about the table: the page never sees the key, and typed numbers are read as people mean them.

use proptest::prelude::*;

use super::*;

const STRUCTURE: &str = r#"{
    "groups": ["kandal", "takeo"], "columns": ["asked", "granted"],
    "counts": { "kandal": [50, 30], "takeo": [40, 12] },
    "question": [
        { "id": "worse", "group": "takeo" },
        { "id": "rate", "number": 33.3, "tolerance": 0.1, "unit": "percent" },
        { "id": "sum", "number": 1300, "tolerance": 0, "unit": "count" }
    ]
}"#;
const WORDS: &str = r#"{
    "groups": { "kandal": "Kandal", "takeo": "Takeo" },
    "columns": { "asked": "Asked", "granted": "Granted" },
    "questions": { "worse": "Which group?", "rate": "Which rate?", "sum": "How many?" },
    "why": { "worse": "12 of 40 is less than 30 of 50.", "rate": "Divide.", "sum": "Add." }
}"#;

fn key() -> Key {
    serde_json::from_str(STRUCTURE).unwrap()
}

fn words() -> Words {
    serde_json::from_str(WORDS).unwrap()
}

fn answer(question: &str, typed: &str) -> Response {
    let mut response = key().solution();
    response.answers.insert(question.to_owned(), typed.to_owned());
    response
}

fn mark(question: &str, typed: &str) -> Mark {
    let grade = key().grade(&words(), &answer(question, typed));
    grade.parts.iter().find(|part| part.id == question).unwrap().mark
}

#[test]
fn the_solution_is_right_and_nothing_is_not() {
    let grade = key().grade(&words(), &key().solution());
    assert_eq!((grade.score, grade.passed), (1.0, true));
    let grade = key().grade(&words(), &Response::default());
    assert_eq!((grade.score, grade.passed), (0.0, false));
    assert!(grade.parts.iter().all(|part| part.mark == Mark::Missed && !part.right.is_empty()));
}

#[test]
fn a_right_table_has_no_mistakes() {
    assert_eq!(key().mistakes(), []);
    assert_eq!(key().mistakes_in(&words()), []);
}

#[test]
fn a_number_is_right_up_to_its_tolerance_and_no_further() {
    for typed in ["33.3", "33,3 %", "៣៣,៣", "33.4", "33.2", "33.35"] {
        assert_eq!(mark("rate", typed), Mark::Good, "{typed}");
    }
    for typed in ["33.5", "33.41", "33", "0.333", "-33.3", "a third", "33.3.3"] {
        assert_eq!(mark("rate", typed), Mark::Bad, "{typed}");
    }
    assert_eq!(mark("rate", "  "), Mark::Missed);
}

#[test]
fn thousands_are_read_in_a_count() {
    for typed in ["1300", "1,300", "1.300", "1 300", "១.៣០០"] {
        assert_eq!(mark("sum", typed), Mark::Good, "{typed}");
    }
    assert_eq!(mark("sum", "1300.5"), Mark::Bad);
}

#[test]
fn a_wrong_answer_is_told_the_right_figure_and_the_way_to_it() {
    let grade = key().grade(&words(), &answer("rate", "30"));
    let part = &grade.parts[1];
    assert_eq!((part.right.as_str(), part.why.as_str()), ("33.3", "Divide."));
    let grade = key().grade(&words(), &answer("worse", "kandal"));
    assert_eq!(grade.parts[0].right, "Takeo");
}

/// What the key says after one text of its structure is exchanged.
fn told(old: &str, new: &str) -> Vec<String> {
    assert!(STRUCTURE.contains(old), "{old}");
    let key: Key = serde_json::from_str(&STRUCTURE.replacen(old, new, 1)).unwrap();
    key.mistakes().into_iter().map(|mistake| format!("{}: {}", mistake.id, mistake.message)).collect()
}

#[test]
fn every_mistake_is_named_with_its_remedy() {
    let number = r#""number": 33.3, "tolerance": 0.1, "unit": "percent""#;
    let cases = [
        (
            r#"["kandal", "takeo"]"#,
            r#"["kandal", "kandal", "takeo"]"#,
            "kandal: `kandal` stands twice under `groups`: give one of them another id",
        ),
        (
            r#"["asked", "granted"]"#,
            r#"["asked", "asked"]"#,
            "asked: `asked` stands twice under `columns`: give one of them another id",
        ),
        (
            r#""id": "sum""#,
            r#""id": "rate""#,
            "rate: `rate` stands twice under `question`: give one of them another id",
        ),
        (
            "[50, 30]",
            "[50]",
            "kandal: `counts` has 1 numbers for `kandal` and there are 2 columns: make them agree",
        ),
        (
            r#""counts": { "kandal""#,
            r#""counts": { "kampot": [1, 2], "kandal""#,
            "kampot: `counts` has a row for `kampot`, which is no group: remove it",
        ),
        (
            r#""group": "takeo""#,
            r#""group": "kampot""#,
            "worse: there is no group `kampot`: name one of `groups`",
        ),
        (
            r#""group": "takeo""#,
            r#""group": "takeo", "number": 1"#,
            "worse: it asks for a group and for a number: keep `group` or `number`",
        ),
        (r#""group": "takeo""#, r#""unit": "count""#, "worse: it asks for nothing: add `group` or `number`"),
        (
            r#""group": "takeo""#,
            r#""group": "takeo", "tolerance": 1"#,
            "worse: a group has no `tolerance` and no `unit`: remove them",
        ),
        (
            number,
            r#""number": 33.3, "unit": "percent""#,
            "rate: a number needs `tolerance` and `unit`: add them",
        ),
        (
            number,
            r#""number": 33.3, "tolerance": 0.1"#,
            "rate: a number needs `tolerance` and `unit`: add them",
        ),
        ("0.1", "-0.1", "rate: its `tolerance` is below 0 or no number: set it to 0 or more"),
    ];
    for (old, new, told_as) in cases {
        assert_eq!(told(old, new), [told_as], "{new}");
    }
}

#[test]
fn an_empty_table_is_told_what_it_lacks() {
    let key: Key =
        serde_json::from_str(r#"{ "groups": [], "columns": [], "counts": {}, "question": [] }"#).unwrap();
    let told: Vec<String> = key.mistakes().into_iter().map(|mistake| mistake.message).collect();
    let wanted = [
        "`groups` has 0 of at least 2: add groups to compare",
        "`columns` has 0 of at least 1: add what is counted",
        "`question` has 0 of at least 1: add what is asked",
    ];
    assert_eq!(told, wanted);
    assert_eq!(key.grade(&words(), &Response::default()).parts, []);
}

#[test]
fn a_group_without_a_row_is_told() {
    let told = told(r#""takeo": [40, 12]"#, r#""kampot": [40, 12]"#);
    assert_eq!(told[0], "takeo: `counts` has no row for `takeo`: add one number per column");
}

#[test]
fn a_number_out_of_reach_is_told() {
    let mut key = key();
    for number in [f64::NAN, f64::INFINITY] {
        key.questions[1].number = Some(number);
        assert_eq!(key.mistakes()[0].message, "its `number` cannot be reached: write a plain number");
    }
}

#[test]
fn words_and_structure_must_name_the_same() {
    let mut words = words();
    words.why.remove("rate");
    words.groups.insert("kampot".into(), "Kampot".into());
    let told: Vec<String> = key().mistakes_in(&words).into_iter().map(|mistake| mistake.message).collect();
    assert_eq!(
        told,
        [
            "`groups` has words for `kampot`, which the structure does not name: remove them",
            "`why` has no words for `rate`: add them"
        ]
    );
}

proptest! {
    #[test]
    fn what_is_shown_does_not_depend_on_the_key(number in -1e9..1e9, group in 0..2_usize, seed in ".{0,8}") {
        let mut other = key();
        other.questions[0].group = Some(other.groups[group].clone());
        other.questions[1].number = Some(number);
        prop_assert_eq!(other.view(&words(), &seed), key().view(&words(), ""));
    }

    #[test]
    fn any_answer_is_graded_between_nothing_and_all(typed in proptest::collection::btree_map("[a-z]{3,5}|worse|rate|sum", ".{0,12}", 0..5)) {
        let grade = key().grade(&words(), &Response { answers: typed });
        prop_assert!((0.0..=1.0).contains(&grade.score) && grade.parts.len() == 3);
    }

    #[test]
    fn a_number_is_read_as_it_is_written(number in -999_999_i32..999_999, places in 0..4_usize, khmer: bool, comma: bool) {
        let value = f64::from(number) / 10_f64.powi(places as i32);
        let mut typed = format!("{value:.places$}");
        if comma { typed = typed.replace('.', ","); }
        if khmer { typed = typed.chars().map(|c| c.to_digit(10).and_then(|d| char::from_u32(0x17E0 + d)).unwrap_or(c)).collect(); }
        prop_assert_eq!(numeral::read(&typed, true), Some(value), "{}", typed);
    }

    #[test]
    fn reading_never_fails_on_any_text(typed in ".{0,20}", percent: bool) {
        let read = numeral::read(&typed, percent);
        prop_assert!(read.is_none_or(f64::is_finite));
    }
}

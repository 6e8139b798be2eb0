//! Claims about repairing: finding is worth half, mending the whole, and marking what is sound costs.

use proptest::prelude::*;

use super::*;

const STRUCTURE: &str = r#"{
    "lines": ["load", "scale", "split", "fit"], "fixes": ["split-first", "train-only", "more-data"], "code": true,
    "fault": [
        { "line": "scale", "fix": "train-only", "critical": true },
        { "line": "split", "fix": "split-first" }
    ]
}"#;
const WORDS: &str = r#"{
    "lines": { "load": "rows = load()", "scale": "scale(rows)", "split": "split(rows)", "fit": "fit(rows)" },
    "fixes": { "split-first": "Split first.", "train-only": "Training rows only.", "more-data": "Take more rows." },
    "why": { "load": "Fine.", "scale": "It sees the test rows.", "split": "Too late.", "fit": "Fine too." }
}"#;

fn key() -> Key {
    serde_json::from_str(STRUCTURE).unwrap()
}

fn words() -> Words {
    serde_json::from_str(WORDS).unwrap()
}

fn graded(marked: &[(&str, &str)]) -> Grade {
    let marked = marked.iter().map(|(line, fix)| ((*line).to_owned(), (*fix).to_owned())).collect();
    key().grade(&words(), &Response { marked })
}

#[test]
fn the_solution_is_right_and_nothing_is_not() {
    let grade = key().grade(&words(), &key().solution());
    assert_eq!((grade.score, grade.passed), (1.0, true));
    let grade = graded(&[]);
    assert_eq!((grade.score, grade.passed), (0.0, false));
    let marks: Vec<Mark> = grade.parts.iter().map(|part| part.mark).collect();
    assert_eq!(marks, [Mark::Neutral, Mark::Missed, Mark::Missed, Mark::Neutral]);
}

#[test]
fn a_right_exercise_has_no_mistakes() {
    assert_eq!(key().mistakes(), []);
    assert_eq!(key().mistakes_in(&words()), []);
}

#[test]
fn a_fault_with_another_fix_or_none_yet_is_worth_half() {
    assert_eq!(graded(&[("scale", "train-only"), ("split", "more-data")]).score, 0.75);
    assert_eq!(graded(&[("scale", "train-only"), ("split", "")]).score, 0.75);
}

#[test]
fn a_sound_line_marked_takes_one_away_but_never_below_nothing() {
    let all = [("scale", "train-only"), ("split", "split-first")];
    assert_eq!(graded(&[all[0], all[1], ("load", "more-data")]).score, 0.5);
    assert_eq!(graded(&[("load", "more-data"), ("fit", "more-data")]).score, 0.0);
    assert_eq!(graded(&[all[0], all[1], ("nowhere", "more-data")]).score, 1.0);
}

#[test]
fn a_critical_fault_must_be_found_with_its_fix() {
    let half = graded(&[("scale", "more-data"), ("split", "split-first")]);
    assert_eq!((half.score, half.passed), (0.75, false));
    let half = graded(&[("scale", "train-only"), ("split", "more-data")]);
    assert_eq!((half.score, half.passed), (0.75, true));
}

#[test]
fn the_right_fix_is_told_where_it_was_not_chosen() {
    let grade = graded(&[("scale", "train-only"), ("split", "more-data"), ("fit", "more-data")]);
    let told: Vec<(&str, &str)> = grade.parts.iter().map(|p| (p.right.as_str(), p.why.as_str())).collect();
    assert_eq!(
        told,
        [("", "Fine."), ("", "It sees the test rows."), ("Split first.", "Too late."), ("", "Fine too.")]
    );
}

#[test]
fn every_mistake_is_named_with_its_remedy() {
    let cases = [
        (
            r#""split", "fit"]"#,
            r#""split", "split"]"#,
            "split: `split` stands twice under `lines`: give one of them another id",
        ),
        (
            r#"["split-first", "train-only", "more-data"]"#,
            r#"["split-first", "train-only", "split-first"]"#,
            "split-first: `split-first` stands twice under `fixes`: give one of them another id",
        ),
        (r#""line": "scale""#, r#""line": "scal""#, "scal: there is no line `scal`: name one of `lines`"),
        (
            r#""fix": "train-only""#,
            r#""fix": "train""#,
            "scale: there is no fix `train`: name one of `fixes`",
        ),
        (
            r#""line": "scale""#,
            r#""line": "split""#,
            "split: two faults name this line: keep one, or part the line in two",
        ),
    ];
    for (old, new, wanted) in cases {
        assert!(STRUCTURE.contains(old), "{old}");
        let key: Key = serde_json::from_str(&STRUCTURE.replacen(old, new, 1)).unwrap();
        let told: Vec<String> =
            key.mistakes().into_iter().map(|m| format!("{}: {}", m.id, m.message)).collect();
        assert_eq!(told, [wanted], "{new}");
    }
}

#[test]
fn an_empty_exercise_is_told_what_it_lacks() {
    let key: Key = serde_json::from_str(r#"{ "lines": [], "fixes": ["one"], "fault": [] }"#).unwrap();
    let told: Vec<String> = key.mistakes().into_iter().map(|mistake| mistake.message).collect();
    let wanted = [
        "`lines` has 0 of at least 2: add lines to choose among",
        "`fixes` has 1 of at least 2: add fixes to choose among, wrong ones too",
        "`fault` has 0 of at least 1: say which line is wrong",
    ];
    assert_eq!(told, wanted);
}

#[test]
fn every_line_needs_a_reason_sound_ones_too() {
    let mut words = words();
    words.why.remove("load");
    assert_eq!(key().mistakes_in(&words)[0].message, "`why` has no words for `load`: add them");
}

proptest! {
    #[test]
    fn what_is_shown_does_not_depend_on_the_key(line in 0..4_usize, fix in 0..3_usize, critical: bool, seed in ".{0,8}") {
        let mut other = key();
        other.faults = vec![Fault { line: other.lines[line].clone(), fix: other.fixes[fix].clone(), critical }];
        prop_assert_eq!(other.view(&words(), &seed), key().view(&words(), &seed));
    }

    #[test]
    fn fixes_are_shuffled_and_lines_are_not(seed in ".{0,8}") {
        let view = key().view(&words(), &seed);
        let ids = |shown: &[Choice]| shown.iter().map(|one| one.id.clone()).collect::<Vec<_>>();
        prop_assert_eq!(ids(&view.lines), key().lines);
        let (mut fixes, mut all) = (ids(&view.fixes), key().fixes);
        fixes.sort();
        all.sort();
        prop_assert_eq!(fixes, all);
    }

    #[test]
    fn any_answer_is_graded_between_nothing_and_all(marked in proptest::collection::btree_map("load|scale|split|fit|x", "split-first|train-only||y", 0..6)) {
        let grade = key().grade(&words(), &Response { marked });
        prop_assert!((0.0..=1.0).contains(&grade.score) && grade.parts.len() == 4);
    }
}

#[test]
fn another_person_sees_the_fixes_in_another_order() {
    let first = |seed: usize| key().view(&words(), &seed.to_string()).fixes[0].id.clone();
    let seen: std::collections::BTreeSet<String> = (0..20).map(first).collect();
    assert_eq!(seen.len(), 3);
}

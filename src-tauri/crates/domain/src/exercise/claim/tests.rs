//! Claims about claims: with a shelf the source counts too, and answers from before that still load and count as they did.

use proptest::prelude::*;

use super::*;

const WORDS: &str = r#"{
    "verdicts": { "true": "True", "false": "False", "unsupported": "Not supported" },
    "claims": { "sum": "The sum is 3.", "mood": "All were glad." },
    "why": { "sum": "1 + 2.", "mood": "Nobody asked." },
    "shelf": { "register": { "title": "Register", "text": "1, 2" } }
}"#;

fn key(shelf: bool) -> Key {
    let note = shelf.then(|| "register".to_owned());
    Key {
        claims: vec![
            Claim { id: "sum".into(), verdict: Verdict::True, note: note.clone() },
            Claim { id: "mood".into(), verdict: Verdict::Unsupported, note: None },
        ],
        shelf: note.into_iter().collect(),
    }
}

fn words() -> Words {
    serde_json::from_str(WORDS).unwrap()
}

fn graded(key: &Key, response: &str) -> Grade {
    key.grade(&words(), &serde_json::from_str(response).unwrap())
}

const VERDICTS: &str = r#""verdicts": { "sum": "true", "mood": "unsupported" }"#;

#[test]
fn the_solution_is_right_with_and_without_a_shelf() {
    for shelf in [true, false] {
        let key = key(shelf);
        let grade = key.grade(&words(), &key.solution());
        assert_eq!((grade.score, grade.passed), (1.0, true));
        let grade = key.grade(&words(), &Response::default());
        assert_eq!((grade.score, grade.passed), (0.0, false));
        assert_eq!(key.solution().sources.is_empty(), !shelf);
    }
}

#[test]
fn a_right_verdict_with_another_source_is_half_right() {
    let both =
        graded(&key(true), &format!(r#"{{ {VERDICTS}, "sources": {{ "sum": "", "mood": "register" }} }}"#));
    assert_eq!(both.score, 0.5);
    assert_eq!((both.parts[0].mark, both.parts[0].right.as_str()), (Mark::Partial, "True"));
    let one = graded(&key(true), &format!(r#"{{ {VERDICTS}, "sources": {{ "sum": "register" }} }}"#));
    assert_eq!((one.parts[0].mark, one.parts[1].mark), (Mark::Good, Mark::Partial));
}

#[test]
fn the_right_source_is_told_beside_each_claim_and_not_counted() {
    let grade = key(true).grade(&words(), &key(true).solution());
    let told: Vec<(&str, &str)> =
        grade.parts.iter().skip(2).map(|p| (p.id.as_str(), p.right.as_str())).collect();
    assert_eq!(told, [("sum/source", "Register"), ("mood/source", "")]);
    assert!(grade.parts.iter().skip(2).all(|part| part.mark == Mark::Neutral));
}

#[test]
fn an_answer_from_before_sources_were_asked_loads_and_counts_as_it_did() {
    let grade = graded(&key(true), &format!("{{ {VERDICTS} }}"));
    assert_eq!((grade.score, grade.parts.len()), (1.0, 2));
}

#[test]
fn without_a_shelf_sources_change_nothing() {
    let grade = graded(&key(false), &format!(r#"{{ {VERDICTS}, "sources": {{ "sum": "register" }} }}"#));
    assert_eq!((grade.score, grade.parts.len()), (1.0, 2));
}

proptest! {
    #[test]
    fn what_is_shown_does_not_tell_which_claim_has_a_note(note: bool, verdict in 0..3_usize) {
        let mut other = key(true);
        other.claims[0].verdict = Verdict::ALL[verdict];
        other.claims[0].note = note.then(|| "register".to_owned());
        prop_assert_eq!(other.view(&words(), ""), key(true).view(&words(), ""));
    }
}

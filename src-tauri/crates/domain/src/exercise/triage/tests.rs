//! Claims about triage: action and urgency are worth a half each, and the order shown tells nothing.

use proptest::prelude::*;

use super::*;

const STRUCTURE: &str = r#"{
    "actions": ["stop", "change", "owner"], "urgencies": ["now", "week", "quarter"],
    "card": [
        { "id": "drift", "action": "change", "urgency": "week", "half": ["owner"] },
        { "id": "bias", "action": "stop", "urgency": "now" },
        { "id": "paper", "action": "owner", "urgency": "quarter" }
    ]
}"#;
const WORDS: &str = r#"{
    "actions": { "stop": "Stop it", "change": "Open a change", "owner": "Tell the owner" },
    "urgencies": { "now": "Now", "week": "This week", "quarter": "This quarter" },
    "cards": { "drift": "Drift.", "bias": "Bias.", "paper": "Paper." },
    "why": { "drift": "It slips.", "bias": "It harms.", "paper": "It waits." }
}"#;

fn key() -> Key {
    serde_json::from_str(STRUCTURE).unwrap()
}

fn words() -> Words {
    serde_json::from_str(WORDS).unwrap()
}

/// The grade when one card is answered so and the others are right.
fn drift(action: &str, urgency: &str) -> (f64, Mark, String) {
    let mut response = key().solution();
    let mut put = |list: fn(&mut Response) -> &mut BTreeMap<String, String>, value: &str| match value {
        "" => drop(list(&mut response).remove("drift")),
        value => drop(list(&mut response).insert("drift".into(), value.to_owned())),
    };
    put(|response| &mut response.actions, action);
    put(|response| &mut response.urgencies, urgency);
    let grade = key().grade(&words(), &response);
    (grade.score, grade.parts[0].mark, grade.parts[0].right.clone())
}

#[test]
fn the_solution_is_right_and_nothing_is_not() {
    let grade = key().grade(&words(), &key().solution());
    assert_eq!((grade.score, grade.passed), (1.0, true));
    let grade = key().grade(&words(), &Response::default());
    assert_eq!((grade.score, grade.passed), (0.0, false));
    assert!(grade.parts.iter().all(|part| part.mark == Mark::Missed));
}

#[test]
fn a_right_exercise_has_no_mistakes() {
    assert_eq!(key().mistakes(), []);
    assert_eq!(key().mistakes_in(&words()), []);
}

#[test]
fn action_and_urgency_are_worth_a_half_each() {
    let told = |action, urgency| {
        let (score, mark, right) = drift(action, urgency);
        (score, mark, right.leak() as &str)
    };
    assert_eq!(told("change", "week"), (1.0, Mark::Good, ""));
    assert_eq!(told("change", "now"), (0.833, Mark::Partial, "This week"));
    assert_eq!(told("stop", "week"), (0.833, Mark::Partial, "Open a change"));
    assert_eq!(told("owner", "week"), (0.917, Mark::Partial, "Open a change"));
    assert_eq!(told("owner", "now"), (0.75, Mark::Partial, "Open a change · This week"));
    assert_eq!(told("stop", "now"), (0.667, Mark::Bad, "Open a change · This week"));
    assert_eq!(told("", "week"), (0.833, Mark::Partial, "Open a change"));
    assert_eq!(told("", ""), (0.667, Mark::Missed, "Open a change · This week"));
}

#[test]
fn every_mistake_is_named_with_its_remedy() {
    let cases = [
        (
            r#"["stop", "change", "owner"]"#,
            r#"["stop", "change", "owner", "stop"]"#,
            "stop: `stop` stands twice under `actions`: give one of them another id",
        ),
        (
            r#"["now", "week", "quarter"]"#,
            r#"["now", "week", "quarter", "now"]"#,
            "now: `now` stands twice under `urgencies`: give one of them another id",
        ),
        (
            r#""id": "bias""#,
            r#""id": "drift""#,
            "drift: `drift` stands twice under `card`: give one of them another id",
        ),
        (
            r#""action": "stop""#,
            r#""action": "halt""#,
            "bias: there is no action `halt`: name one of `actions`",
        ),
        (
            r#""urgency": "now""#,
            r#""urgency": "soon""#,
            "bias: there is no urgency `soon`: name one of `urgencies`",
        ),
        (r#"["owner"] }"#, r#"["boss"] }"#, "drift: there is no action `boss`: name one of `actions`"),
        (r#"["owner"] }"#, r#"["change"] }"#, "drift: its action is worth the whole: take it out of `half`"),
        (
            r#"["owner"] }"#,
            r#"["owner", "owner"] }"#,
            "drift: `owner` stands twice under `half`: give one of them another id",
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
    let key: Key = serde_json::from_str(r#"{ "actions": ["stop"], "urgencies": [], "card": [] }"#).unwrap();
    let told: Vec<String> = key.mistakes().into_iter().map(|mistake| mistake.message).collect();
    let wanted = [
        "`actions` has 1 of at least 2: add actions to choose among",
        "`urgencies` has 0 of at least 2: add urgencies to choose among",
        "`card` has 0 of at least 1: add what is to be judged",
    ];
    assert_eq!(told, wanted);
}

#[test]
fn words_and_structure_must_name_the_same() {
    let mut words = words();
    words.actions.remove("stop");
    words.why.remove("bias");
    let told: Vec<String> = key().mistakes_in(&words).into_iter().map(|mistake| mistake.message).collect();
    assert_eq!(
        told,
        ["`actions` has no words for `stop`: add them", "`why` has no words for `bias`: add them"]
    );
}

proptest! {
    #[test]
    fn what_is_shown_does_not_depend_on_the_key(picks in proptest::collection::vec((0..3_usize, 0..3_usize), 3), seed in ".{0,8}") {
        let mut other = key();
        for (card, (action, urgency)) in other.cards.iter_mut().zip(picks) {
            card.action.clone_from(&key().actions[action]);
            card.urgency.clone_from(&key().urgencies[urgency]);
            card.half.clear();
        }
        prop_assert_eq!(other.view(&words(), &seed), key().view(&words(), &seed));
    }

    #[test]
    fn any_answer_is_graded_between_nothing_and_all(
        actions in proptest::collection::btree_map("drift|bias|paper|x", "stop|change|owner|y", 0..5),
        urgencies in proptest::collection::btree_map("drift|bias|paper|x", "now|week|quarter|y", 0..5),
    ) {
        let grade = key().grade(&words(), &Response { actions, urgencies });
        prop_assert!((0.0..=1.0).contains(&grade.score) && grade.parts.len() == 3);
    }
}

#[test]
fn another_person_sees_the_cards_in_another_order() {
    let first = |seed: usize| key().view(&words(), &seed.to_string()).cards[0].id.clone();
    let seen: std::collections::BTreeSet<String> = (0..20).map(first).collect();
    assert_eq!(seen.len(), 3);
    assert_eq!(first(7), first(7));
}

//! Claims about item statistics.

use std::collections::BTreeMap;

use super::item::{Discrimination, Ease, point_biserial, statistics};
use super::*;
use crate::item::{Difficulty, Item, ItemWords, OptionWords};
use crate::person::Language;

fn item(critical: bool) -> Item {
    let option = |letter: &str| (letter.to_owned(), OptionWords { text: letter.into(), why: letter.into() });
    let words = ItemWords { stem: "?".into(), options: ["a", "b", "c"].map(option).into() };
    Item {
        id: "A1.1-01".into(),
        objective: "A1.1".into(),
        key: "a".into(),
        purpose: ItemUse::Check,
        critical,
        difficulty: Difficulty::Medium,
        lesson: "first".into(),
        topics: Vec::new(),
        rules: Vec::new(),
        facts: Vec::new(),
        source: String::new(),
        review_by: chrono::NaiveDate::MIN,
        words: BTreeMap::from([(Language::En, words)]),
    }
}

fn answer(option: &str, rest: f64, language: Language) -> Answer {
    let (item, correct) = ("A1.1-01".into(), option == "a");
    Answer { item, option: option.into(), correct, rest, language, seconds: Some(rest * 100.0) }
}

fn of(critical: bool, answers: &[Answer]) -> ItemStatistics {
    statistics(&item(critical), &answers.iter().collect::<Vec<_>>())
}

/// So many answers `a`, `b`, `c` in English; those who are right are better by `edge` in the rest.
fn spread(counts: [usize; 3], edge: f64) -> Vec<Answer> {
    let letters = ["a", "b", "c"].into_iter().zip(counts);
    let all = letters.flat_map(|(letter, count)| std::iter::repeat_n(letter, count));
    let rest =
        |letter: &str, index: usize| 0.4 + index as f64 % 5.0 * 0.05 + if letter == "a" { edge } else { 0.0 };
    all.enumerate().map(|(index, letter)| answer(letter, rest(letter, index), Language::En)).collect()
}

#[test]
fn the_correlation_is_that_of_the_textbook() {
    let pairs = [(true, 9.0), (true, 8.0), (true, 7.0), (false, 6.0), (false, 5.0)];
    // means 8 and 5.5, SD of all 1.4142, sqrt(0.6 × 0.4) = 0.4899
    assert!((point_biserial(&pairs).unwrap() - 2.5 / 2_f64.sqrt() * 0.24_f64.sqrt()).abs() < 1e-9);
    assert_eq!(point_biserial(&[(true, 1.0), (true, 2.0)]), None);
    assert_eq!(point_biserial(&[]), None);
}

#[test]
fn under_thirty_answers_nothing_is_read_from_the_figures() {
    let few = of(false, &spread([5, 24, 0], -0.3));
    assert_eq!((few.amount, few.r, few.ease), (Amount::TooFew, None, None));
    assert!(few.reasons.is_empty() && few.options.iter().all(|option| !option.idle));
}

#[test]
fn amounts_begin_at_thirty_and_a_hundred() {
    assert_eq!(
        [29, 30, 99, 100].map(Amount::of),
        [Amount::TooFew, Amount::Provisional, Amount::Provisional, Amount::Usable]
    );
}

#[test]
fn a_negative_correlation_says_check_the_key_first() {
    let found = of(false, &spread([20, 60, 20], -0.3));
    assert_eq!(found.discrimination, Some(Discrimination::Negative));
    assert_eq!(found.reasons, [Reason::CheckKey, Reason::Hard]);
}

#[test]
fn a_wrong_option_under_five_per_cent_does_not_work() {
    let found = of(false, &spread([60, 36, 4], 0.3));
    assert_eq!(found.reasons, [Reason::IdleOption]);
    assert_eq!(
        found.options.iter().filter(|option| option.idle).map(|o| o.option.as_str()).collect::<Vec<_>>(),
        ["c"]
    );
    assert!(of(false, &spread([60, 35, 5], 0.3)).reasons.is_empty());
}

#[test]
fn an_easy_critical_question_is_as_it_should_be() {
    let easy = spread([98, 2, 0], 0.1);
    assert_eq!(of(true, &easy).ease, Some(Ease::Easy));
    assert!(of(true, &easy).reasons.is_empty());
    assert!(!of(false, &easy).reasons.is_empty());
}

#[test]
fn a_gap_between_languages_wants_fifty_answers_in_each() {
    let mut answers = spread([45, 3, 2], 0.3);
    for (right, index) in (0..50).map(|index| (index < 35, index)) {
        answers.push(answer(if right { "a" } else { "b" }, 0.5 + f64::from(index % 3) * 0.1, Language::Km));
    }
    assert!(of(false, &answers).reasons.contains(&Reason::LanguageGap));
    answers.pop();
    assert!(!of(false, &answers).reasons.contains(&Reason::LanguageGap));
}

#[test]
fn what_to_mend_is_ordered_by_reason_then_by_answers() {
    let named = |id: &str, found: ItemStatistics| ItemStatistics { item: id.into(), ..found };
    let idle = named("i1", of(false, &spread([60, 36, 4], 0.3)));
    let key = named("i2", of(false, &spread([10, 15, 15], -0.3)));
    let more = named("i3", of(false, &spread([20, 60, 20], -0.3)));
    let order: Vec<_> = mend::mend(&[idle, key, more]).into_iter().map(|mend| mend.item.0).collect();
    assert_eq!(order, ["i3", "i2", "i1"]);
}

#[test]
fn seconds_are_the_median() {
    let found = of(
        false,
        &[answer("a", 0.1, Language::En), answer("b", 0.3, Language::En), answer("a", 0.9, Language::En)],
    );
    assert_eq!(found.seconds, Some(30.0));
}

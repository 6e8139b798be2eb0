//! Claims about the readiness report.

use super::*;
use crate::sample;

fn make(people: usize, language: Language) -> Vec<u8> {
    let office = sample::Office::of(people);
    pdf(&office.input(), language, Digits::Arabic).unwrap()
}

#[test]
fn a_report_about_nobody_is_still_a_report() {
    assert!(make(0, Language::En).starts_with(b"%PDF-1.7"));
    let office = sample::Office::of(0);
    assert!(xlsx(&office.input(), Language::Km, Digits::Khmer).unwrap().starts_with(b"PK"));
}

#[test]
fn the_same_figures_give_the_same_bytes() {
    assert_eq!(make(30, Language::Km), make(30, Language::Km));
    let office = sample::Office::of(30);
    let book = || xlsx(&office.input(), Language::En, Digits::Arabic).unwrap();
    assert_eq!(book(), book());
}

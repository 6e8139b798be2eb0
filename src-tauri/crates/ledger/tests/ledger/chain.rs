//! Chains: what is missing, copied or set back is seen; sets of events join in any order.

use crate::{body, chain, key, start};
use chrono::TimeDelta;
use proptest::prelude::*;
use sala_ledger::{ChainFaultKind, Line, check_chain, merge, sign};

fn kinds(lines: &[Line]) -> Vec<(u64, ChainFaultKind)> {
    check_chain(lines).iter().map(|fault| (fault.seq, fault.kind)).collect()
}

#[test]
fn a_whole_chain_has_no_fault_in_any_order() {
    let mut lines = [chain(1, 5, 0), chain(2, 3, 0)].concat();
    lines.reverse();
    assert_eq!(kinds(&lines), []);
}

#[test]
fn a_removed_event_is_seen() {
    let mut lines = chain(1, 5, 0);
    lines.remove(2);
    assert_eq!(kinds(&lines), [(4, ChainFaultKind::Gap)]);
}

#[test]
fn a_copied_laptop_is_seen() {
    let mut lines = chain(1, 3, 0);
    let after = lines[1].head();
    lines.push(sign(&key(1), Some(&after), start() + TimeDelta::hours(1), None, &body(2), [1; 16]).unwrap());
    assert_eq!(kinds(&lines), [(3, ChainFaultKind::Fork), (3, ChainFaultKind::Fork)]);
}

#[test]
fn an_event_that_follows_another_history_is_seen() {
    let (mut lines, other) = (chain(1, 3, 0), chain(1, 3, 1));
    lines[2] = other[2].clone();
    assert_eq!(kinds(&lines), [(3, ChainFaultKind::WrongPrev)]);
}

#[test]
fn reordered_events_are_seen() {
    let mut lines = chain(1, 4, 0);
    (lines[1].seq, lines[2].seq) = (3, 2);
    let seen = kinds(&lines);
    assert!(seen.contains(&(2, ChainFaultKind::WrongPrev)) && seen.contains(&(4, ChainFaultKind::WrongPrev)));
}

#[test]
fn an_unsigned_event_is_seen() {
    let mut lines = chain(1, 2, 0);
    lines[1].signature = [0; 64];
    assert_eq!(kinds(&lines), [(2, ChainFaultKind::Unsigned)]);
}

#[test]
fn a_clock_set_back_is_a_warning() {
    let mut lines = chain(1, 2, 0);
    let after = lines[1].head();
    lines.push(sign(&key(1), Some(&after), start() - TimeDelta::days(1), None, &body(2), [0; 16]).unwrap());
    let faults = check_chain(&lines);
    assert_eq!(kinds(&lines), [(3, ChainFaultKind::ClockBackwards)]);
    assert!(faults[0].is_warning());
}

#[test]
fn an_erased_copy_takes_nothing_away() {
    let lines = chain(1, 2, 0);
    let erased: Vec<Line> = lines.iter().cloned().map(Line::erased).collect();
    let whole = merge(lines.clone(), Vec::new());
    assert_eq!(merge(erased.clone(), lines.clone()), whole);
    assert_eq!(merge(lines, erased), whole);
}

/// Any part of two forked chains and a third one, some of it erased, in any order, with repetitions.
fn part() -> impl Strategy<Value = Vec<Line>> {
    let mut all = [chain(1, 6, 0), chain(1, 6, 1), chain(2, 6, 0)].concat();
    all.extend(chain(1, 3, 0).into_iter().map(Line::erased));
    prop::collection::vec(prop::sample::select(all), 0..20)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn joining_a_set_with_itself_changes_nothing(a in part()) {
        let once = merge(a.clone(), Vec::new());
        prop_assert_eq!(merge(once.clone(), once.clone()), once.clone());
        prop_assert_eq!(merge(a.clone(), a), once);
    }

    #[test]
    fn joining_does_not_depend_on_who_comes_first(a in part(), b in part()) {
        prop_assert_eq!(merge(a.clone(), b.clone()), merge(b, a));
    }

    #[test]
    fn joining_does_not_depend_on_grouping(a in part(), b in part(), c in part()) {
        prop_assert_eq!(merge(merge(a.clone(), b.clone()), c.clone()), merge(a, merge(b, c)));
    }
}

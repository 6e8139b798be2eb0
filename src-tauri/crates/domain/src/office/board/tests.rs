use chrono::{DateTime, Utc};
use proptest::prelude::*;

use super::*;
use crate::event::Order;

fn at(second: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(second, 0).unwrap()
}

fn key(n: usize) -> String {
    format!("{n:064x}")
}

fn electors(n: usize) -> Vec<Elector> {
    let elector = |n| Elector {
        member: format!("m{n}").into(),
        name: format!("Member {n}"),
        role: String::new(),
        key: key(n),
    };
    (0..n).map(elector).collect()
}

fn ballot(member: usize, choice: Choice) -> Ballot {
    Ballot {
        motion: "m".into(),
        key: key(member),
        document: "d".into(),
        choice,
        reason: String::new(),
        at: at(7),
    }
}

fn motion(n: usize) -> Motion {
    let document = Document::Report { number: "2026-001".into(), hash: "d".into() };
    let question = Question { title: "The report".into(), text: String::new(), document };
    let (electors, by) = (electors(n), String::from("Sok Dara"));
    Motion { question, electors, opened: at(0), by, closed: None, casts: Vec::new() }
}

fn with(n: usize, ballots: impl IntoIterator<Item = Ballot>) -> Motion {
    let mut motion = motion(n);
    ballots.into_iter().for_each(|ballot| motion.keep(Cast { ballot, seal: String::new() }));
    motion
}

#[test]
fn twenty_two_of_thirty_three_and_three_of_four_are_needed() {
    let needed = |n| Quorum::of(n).needed;
    assert_eq!((needed(33), faulty(33)), (22, 10));
    assert_eq!((needed(4), faulty(4)), (3, 1));
    assert_eq!([1, 2, 3].map(needed), [1, 2, 2], "a board of three bears nobody dishonest");
    for n in 1..=LARGEST {
        assert!(2 * needed(n) > n + faulty(n) && 2 * (needed(n) - 1) <= n + faulty(n), "the least, at {n}");
    }
}

#[test]
fn the_quorum_decides_and_one_less_does_not() {
    let approving = |count| with(33, (0..count).map(|member| ballot(member, Choice::Approve))).tally();
    assert_eq!(approving(21).decision, None);
    assert_eq!(approving(22).decision, Some(Choice::Approve));
}

#[test]
fn two_choices_of_one_member_are_kept_and_neither_counts() {
    let three = (0..3).map(|member| ballot(member, Choice::Approve));
    let decided = with(4, three.clone());
    assert_eq!(decided.tally().decision, Some(Choice::Approve));
    let conflicted = with(4, three.chain([ballot(2, Choice::Reject)]));
    let tally = conflicted.tally();
    assert_eq!(tally.decision, None, "without the third member the quorum is missed");
    assert_eq!(tally.marks[&key(2)], Mark::Conflict);
    assert_eq!(conflicted.casts.len(), 4, "both ballots are evidence");
    assert!(tally.reachable, "the fourth member can still decide it");
}

#[test]
fn the_same_choice_signed_twice_is_no_conflict() {
    let again = Ballot { reason: "as before".into(), at: at(9), ..ballot(0, Choice::Approve) };
    let tally = with(4, [ballot(0, Choice::Approve), again]).tally();
    assert_eq!(tally.counts[&Choice::Approve], 1);
}

#[test]
fn a_ballot_over_an_older_text_is_evidence_and_does_not_count() {
    let older = Ballot { document: "old".into(), ..ballot(0, Choice::Approve) };
    let motion = with(1, [older.clone()]);
    assert_eq!(motion.admit(&older), Ok(()));
    assert_eq!((motion.casts.len(), motion.tally().decision), (1, None));
}

#[test]
fn strangers_and_late_ballots_are_not_admitted() {
    let mut motion = motion(4);
    assert_eq!(motion.admit(&ballot(4, Choice::Approve)), Err(Refusal::Stranger));
    motion.closed = Some((at(9), String::new()));
    assert_eq!(motion.admit(&ballot(3, Choice::Approve)), Err(Refusal::Closed));
}

#[test]
fn a_key_counts_once_under_whatever_names_two_registers_know_it() {
    let member = |name: &str| BoardMember { name: name.into(), role: String::new(), key: key(1) };
    let mut board = Board::default();
    board.members.insert("a".into(), member("Sok Dara"));
    board.members.insert("b".into(), member("Dara Sok"));
    assert_eq!(board.electors().unwrap().len(), 1);
    assert_eq!(board.seat(&"c".into(), &key(1)), Err(BoardFault::KeyTaken));
}

#[test]
fn beyond_f_liars_two_managers_can_be_told_two_things() {
    let shared = [ballot(0, Choice::Approve), ballot(1, Choice::Reject)];
    let told = |choice| with(4, shared.clone().into_iter().chain([ballot(2, choice), ballot(3, choice)]));
    assert_eq!(told(Choice::Approve).tally().decision, Some(Choice::Approve));
    assert_eq!(
        told(Choice::Reject).tally().decision,
        Some(Choice::Reject),
        "two liars of four are one too many"
    );
}

fn choice() -> impl Strategy<Value = Choice> {
    prop::sample::select(Choice::ALL.to_vec())
}

/// A liar in one of the roles a liar can take.
#[derive(Clone, Debug)]
enum Lie {
    /// Signs several choices, and shows each manager what it likes.
    Equivocates,
    /// Never answers.
    Absent,
    /// Hands in another member's ballot again.
    Copies(usize),
    /// Signs an older text.
    Older(Choice),
    /// Signs like an honest member.
    Follows(Choice),
}

fn lie() -> impl Strategy<Value = Lie> {
    prop_oneof![
        3 => Just(Lie::Equivocates),
        1 => Just(Lie::Absent),
        1 => (0usize..LARGEST).prop_map(Lie::Copies),
        1 => choice().prop_map(Lie::Older),
        1 => choice().prop_map(Lie::Follows),
    ]
}

/// A board with up to f liars: every ballot that was ever signed, with those of strangers.
fn world() -> impl Strategy<Value = (usize, usize, Vec<Choice>, Vec<Ballot>)> {
    (1..=LARGEST)
        .prop_flat_map(|n| (Just(n), 0..=faulty(n)))
        .prop_flat_map(|(n, liars)| {
            let honest = prop_oneof![
                prop::collection::vec(choice(), n - liars),
                choice().prop_map(move |one| vec![one; n - liars]),
            ];
            (Just(n), Just(liars), honest, prop::collection::vec(lie(), liars))
        })
        .prop_map(|(n, liars, honest, lies)| {
            let mut ballots: Vec<Ballot> =
                honest.iter().enumerate().map(|(member, choice)| ballot(member, *choice)).collect();
            for (place, lie) in lies.into_iter().enumerate() {
                let member = honest.len() + place;
                match lie {
                    Lie::Equivocates => ballots.extend(Choice::ALL.map(|choice| ballot(member, choice))),
                    Lie::Absent => {}
                    Lie::Copies(other) => {
                        let copied = ballots.get(other % ballots.len().max(1)).cloned();
                        ballots.extend(copied);
                    }
                    Lie::Older(choice) => {
                        ballots.push(Ballot { document: "old".into(), ..ballot(member, choice) });
                    }
                    Lie::Follows(choice) => ballots.push(ballot(member, choice)),
                }
            }
            ballots.extend(Choice::ALL.map(|choice| ballot(n + 1, choice)));
            (n, liars, honest, ballots)
        })
}

/// What one manager got: some of the ballots, some of them twice, in some order.
fn share(ballots: Vec<Ballot>) -> impl Strategy<Value = Vec<Ballot>> {
    let most = ballots.len();
    let some = prop::sample::subsequence(ballots, 0..=most);
    some.prop_flat_map(|some| {
        let twice = some.iter().chain(&some).cloned().collect::<Vec<_>>();
        prop_oneof![Just(some), Just(twice)].prop_shuffle()
    })
}

fn told() -> impl Strategy<Value = (usize, Vec<Ballot>, Vec<Ballot>)> {
    world().prop_flat_map(|(n, _, _, ballots)| (Just(n), share(ballots.clone()), share(ballots)))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn two_managers_with_different_ballots_never_decide_differently((n, one, other) in told()) {
        let (here, there) = (with(n, one).tally().decision, with(n, other).tally().decision);
        prop_assert!(here.is_none() || there.is_none() || here == there, "{here:?} and {there:?}");
    }

    #[test]
    fn honest_members_who_agree_always_decide((n, _, honest, ballots) in world(), again in choice()) {
        let agreed = ballots.into_iter().map(|mut ballot| {
            if ballot.key < key(honest.len()) { ballot.choice = again; }
            ballot
        });
        prop_assert_eq!(with(n, agreed).tally().decision, Some(again));
    }

    #[test]
    fn order_and_copies_never_matter((n, one, _) in told()) {
        let backwards = one.iter().rev().chain(&one).cloned();
        prop_assert_eq!(with(n, backwards).tally(), with(n, one.clone()).tally());
    }

    #[test]
    fn a_later_ballot_takes_a_decision_back_or_leaves_it((n, one, other) in told()) {
        let first = with(n, one.clone()).tally().decision;
        let then = with(n, one.into_iter().chain(other)).tally().decision;
        prop_assert!(first.is_none() || then.is_none() || first == then);
    }

    #[test]
    fn a_board_kept_up_equals_one_rebuilt(
        (n, one, _) in told(), open in 0usize..40, shut in 0usize..40, seed in any::<u64>(),
    ) {
        let made = motion(n);
        let mut changes: Vec<Change> = one.into_iter()
            .map(|ballot| Change::Ballot { cast: Cast { ballot, seal: String::new() } }).collect();
        let opened = Change::Opened { id: "m".into(), question: made.question, electors: made.electors };
        changes.insert(open.min(changes.len()), opened);
        let closed = Change::Closed { id: "m".into(), reason: "done".into() };
        changes.insert(shut.min(changes.len()), closed);
        let events: Vec<Happening> = changes.into_iter().enumerate().map(happening).collect();
        let mut kept = crate::office::Office::default();
        events.iter().for_each(|event| kept.apply(event));
        let mut mixed: Vec<&Happening> = events.iter().collect();
        mixed.sort_by_key(|event| event.order.seq.wrapping_mul(seed | 1) % 97);
        prop_assert_eq!(crate::office::Office::rebuild(mixed).board, kept.board);
    }
}

fn happening((place, change): (usize, Change)) -> Happening {
    let id = format!("{place:04}");
    let order = Order { at: i64::try_from(place).unwrap(), seq: place as u64, id: id.clone() };
    let body = EventBody::BoardChanged { by: "Sok Dara".into(), change };
    Happening { id, order, who: None, at: at(i64::try_from(place).unwrap()), body }
}

//! What holds for every round: bounds, better answers, weights that move, and a view that does not depend on how it was made.

use chrono::TimeDelta;
use proptest::prelude::*;

use super::world::{empty, evidence, instrument, moment, scored, today};
use crate::event::{EventBody, Happening, Order};
use crate::office::Office;
use crate::office::assessment::{Basis, Change, Opinion, Round, Seat, Sheet, UseProfile, Verdict};
use crate::{QuestionId, RoundId};

fn profile() -> impl Strategy<Value = UseProfile> {
    prop::sample::select(UseProfile::ALL.to_vec())
}

fn verdict() -> impl Strategy<Value = Option<Verdict>> {
    prop_oneof![
        1 => Just(None),
        1 => Just(Some(Verdict::NotApplicable("no".into()))),
        5 => (0u8..=4).prop_map(|level| Some(Verdict::Level(level))),
    ]
}

fn opinion(verdict: Option<Verdict>) -> Option<Opinion> {
    verdict.map(|verdict| Opinion { verdict, reason: String::new(), at: moment() })
}

fn sheet() -> impl Strategy<Value = Sheet> {
    let age = prop::option::of(0i64..800);
    (verdict(), verdict(), verdict(), age).prop_map(|(first, second, agreed, age)| Sheet {
        first: opinion(first),
        second: opinion(second),
        agreed: opinion(agreed),
        note: String::new(),
        evidence: age.map(|age| evidence(today() - TimeDelta::days(age))).unwrap_or_default(),
    })
}

fn round() -> impl Strategy<Value = Round> {
    (profile(), prop::collection::vec(sheet(), 60), any::<bool>()).prop_map(|(profile, sheets, high_use)| {
        let ids = instrument().questions.into_iter().map(|question| question.id);
        Round { sheets: ids.zip(sheets).collect(), high_use, ..empty(profile) }
    })
}

fn raised(sheet: &Sheet) -> Sheet {
    let raise = |opinion: &Option<Opinion>| {
        opinion.clone().map(|opinion| match opinion.verdict {
            Verdict::Level(level) => Opinion { verdict: Verdict::Level((level + 1).min(4)), ..opinion },
            Verdict::NotApplicable(_) => opinion,
        })
    };
    Sheet {
        first: raise(&sheet.first),
        second: raise(&sheet.second),
        agreed: raise(&sheet.agreed),
        ..sheet.clone()
    }
}

proptest! {
    #[test]
    fn every_score_is_0_to_100_and_no_band_is_above_its_number(round in round()) {
        let score = scored(&round);
        let numbers = score.areas.iter().filter_map(|area| area.score).chain(score.overall);
        prop_assert!(numbers.into_iter().all(|number| (0.0..=100.0).contains(&number)));
        prop_assert!(score.band <= score.number_band);
        prop_assert_eq!(score.band < score.number_band, !score.caps.is_empty());
        prop_assert!(score.settled <= score.asked && score.fresh <= score.evidenced);
        prop_assert!(score.evidenced <= score.applicable && score.applicable <= score.answered);
    }

    #[test]
    fn the_overall_lies_between_the_lowest_and_the_highest_area(round in round()) {
        let score = scored(&round);
        let areas: Vec<f64> = score.areas.iter().filter_map(|area| area.score).collect();
        let (low, high) = areas.iter().fold((100.0, 0.0), |(l, h), a| (f64::min(l, *a), f64::max(h, *a)));
        prop_assert!(score.overall.is_none_or(|overall| low <= overall && overall <= high));
    }

    #[test]
    fn a_better_answer_never_lowers_the_overall_or_the_band(round in round(), index in 0usize..60) {
        let id = instrument().questions[index].id.clone();
        let mut better = round.clone();
        let sheet = raised(&round.sheets[&id]);
        better.sheets.insert(id, sheet);
        let (before, after) = (scored(&round), scored(&better));
        prop_assert!(after.overall >= before.overall);
        prop_assert!(after.band >= before.band);
    }

    #[test]
    fn fresh_evidence_never_lowers_the_overall_or_the_band(round in round(), index in 0usize..60) {
        let id = instrument().questions[index].id.clone();
        let mut better = round.clone();
        better.sheets.get_mut(&id).unwrap().evidence = evidence(today());
        let (before, after) = (scored(&round), scored(&better));
        prop_assert!(after.overall >= before.overall && after.band >= before.band);
    }

    #[test]
    fn an_area_nobody_need_answer_changes_nothing_for_the_others(round in round(), index in 0usize..12) {
        let area = instrument().areas[index].id.clone();
        let (mut skipped, mut unasked) = (round.clone(), round);
        for question in instrument().questions_of(&area) {
            let first = opinion(Some(Verdict::NotApplicable("no".into())));
            skipped.sheets.insert(question.id.clone(), Sheet { first, ..Sheet::default() });
        }
        unasked.basis.weights.remove(&area);
        prop_assert_eq!(scored(&skipped).overall, scored(&unasked).overall);
    }

    #[test]
    fn the_view_of_rounds_is_the_same_event_by_event_and_rebuilt(steps in steps(), turn in any::<prop::sample::Index>()) {
        let events: Vec<Happening> = steps.into_iter().enumerate().map(happening).collect();
        let mut kept = Office::default();
        events.iter().for_each(|event| kept.apply(event));
        let mut turned = events.clone();
        turned.rotate_left(turn.index(events.len()));
        prop_assert_eq!(&kept, &Office::rebuild(&turned));
        let json = serde_json::to_string(&kept.assessment).unwrap();
        prop_assert_eq!(&kept.assessment, &serde_json::from_str(&json).unwrap());
    }
}

fn begun(round: RoundId) -> Change {
    let basis = Basis {
        instrument: "1.0".into(),
        profile: UseProfile::U,
        weights: instrument().weights(UseProfile::U),
    };
    Change::Begun { round, basis, scope: String::new(), assessors: vec!["Sok Dara".into()], high_use: false }
}

fn step() -> impl Strategy<Value = Change> {
    let ids = (prop::sample::select(vec!["one", "two"]), 0usize..4);
    (ids, 0u8..9, 0u8..=4, verdict()).prop_map(|((round, index), what, level, verdict)| {
        let (round, question) = (RoundId::from(round), instrument().questions[index].id.clone());
        let seat = [Seat::First, Seat::Second, Seat::Agreed][usize::from(level % 3)];
        let area = instrument().areas[index].id.clone();
        match what {
            0 => begun(round),
            1 => Change::HighUse { round, high_use: level > 1 },
            2 => Change::Noted { round, question, note: level.to_string() },
            3 => added(round, question, level),
            4 => Change::EvidenceRemoved { round, question, id: level.to_string().into() },
            5 => Change::Aimed { round, area, target: None },
            6 if level == 0 => closed(round),
            7 if level == 0 => Change::Dropped { round, reason: "Begun by mistake".into() },
            _ => Change::Answered { round, question, seat, verdict, reason: String::new() },
        }
    })
}

fn steps() -> impl Strategy<Value = Vec<Change>> {
    prop::collection::vec(step(), 1..40)
}

fn added(round: RoundId, question: QuestionId, level: u8) -> Change {
    let evidence = evidence(today()).into_values().next().unwrap();
    Change::EvidenceAdded { round, question, id: level.to_string().into(), evidence }
}

fn closed(round: RoundId) -> Change {
    let facts = crate::office::assessment::Facts::default();
    Change::Closed { round, facts, score: Box::new(scored(&empty(UseProfile::U))) }
}

fn happening((seq, change): (usize, Change)) -> Happening {
    let id = format!("{seq:064x}");
    let at = moment() + TimeDelta::minutes(i64::try_from(seq).unwrap());
    Happening {
        order: Order { at: at.timestamp_millis(), seq: seq as u64, id: id.clone() },
        id,
        who: None,
        at,
        body: EventBody::AssessmentChanged { by: "Sok Dara".into(), change },
    }
}

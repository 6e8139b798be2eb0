//! The worked example and its variants, caps, evidence, two assessors, and what the register answers.

use chrono::NaiveDate;

use super::world::{answer, empty, evidence, example, instrument, moment, of_sums, opinion, scored, today};
use crate::QuestionId;
use crate::office::assessment::{
    AreaTarget, AssessmentFault, Band, Cap, Confidence, Counts, Evidence, Exhibit, Facts, GateState, Lowered,
    Measure, Opinion, Round, Score, Seat, Share, Sheet, UseProfile, Verdict, computed, score,
};

fn gate(score: &Score, id: &str) -> GateState {
    score.gates.iter().find(|gate| gate.id.as_str() == id).unwrap().state
}

#[test]
fn the_worked_example_is_46_4_and_developing() {
    let score = scored(&example());
    let areas: Vec<f64> = score.areas.iter().map(|area| area.score.unwrap()).collect();
    assert_eq!(areas, [55.0, 40.0, 30.0, 45.0, 35.0, 30.0, 40.0, 25.0, 50.0, 65.0, 45.0]);
    assert_eq!((score.overall, score.band), (Some(46.4), Band::Developing));
    assert!(score.area(&"R8".into()).is_none(), "those who only use AI train no models");
}

#[test]
fn an_open_incident_channel_is_named_first_and_leaves_developing() {
    let mut round = example();
    answer(&mut round, "R12.1", 2);
    answer(&mut round, "R4.1", 2);
    answer(&mut round, "R7.2", 2);
    answer(&mut round, "R11.4", 1);
    let score = scored(&round);
    assert_eq!((gate(&score, "G4"), score.band), (GateState::Open, Band::Developing));
    assert_eq!(score.gaps[0].gate.as_ref().unwrap().as_str(), "G4");
    assert!(score.gaps[1..].iter().all(|gap| gap.gate.is_none()), "one must-have is missing");
    assert_eq!(score.gaps[0].questions, [QuestionId::from("R11.4")]);
}

#[test]
fn sixty_six_with_the_incident_channel_open_is_developing_capped_by_g4() {
    let mut round = of_sums(UseProfile::U, [14; 12]);
    answer(&mut round, "R1.1", 3);
    answer(&mut round, "R11.4", 1);
    let score = scored(&round);
    assert!(score.overall.unwrap() > 66.0);
    assert_eq!((score.number_band, score.band), (Band::Managed, Band::Developing));
    assert_eq!(score.caps, [Cap::GateOpen { gate: "G4".into() }]);
}

#[test]
fn managed_asks_for_core_training_at_3_and_no_area_under_40() {
    let mut round = of_sums(UseProfile::U, [14; 12]);
    assert_eq!(scored(&round).band, Band::Managed);
    answer(&mut round, "R1.1", 2);
    assert_eq!(scored(&round).caps, [Cap::GateLow { gate: "G5".into(), needs: 3 }]);
    answer(&mut round, "R1.1", 3);
    for number in 1..=5 {
        answer(&mut round, &format!("R2.{number}"), 1);
    }
    let score = scored(&round);
    assert_eq!((score.band, score.number_band), (Band::Developing, Band::Managed));
    assert_eq!(score.caps, [Cap::AreaLow { area: "R2".into(), floor: 40 }]);
}

#[test]
fn leading_asks_for_every_gate_at_3_no_area_under_60_and_evidence() {
    let mut round = of_sums(UseProfile::U, [18; 12]);
    assert_eq!((scored(&round).band, scored(&round).caps), (Band::Leading, vec![]));
    answer(&mut round, "R7.2", 2);
    assert_eq!(scored(&round).caps, [Cap::GateLow { gate: "G10".into(), needs: 3 }]);
    answer(&mut round, "R7.2", 4);
    for number in 1..=5 {
        answer(&mut round, &format!("R2.{number}"), 2);
    }
    assert_eq!(scored(&round).caps, [Cap::AreaLow { area: "R2".into(), floor: 60 }]);
    assert_eq!(scored(&round).band, Band::Managed);
}

#[test]
fn a_gate_that_nobody_answered_counts_as_open() {
    let mut round = of_sums(UseProfile::U, [14; 12]);
    round.sheets.remove("R4.1");
    let score = scored(&round);
    assert_eq!((gate(&score, "G6"), score.band), (GateState::Unanswered, Band::Developing));
    assert!(!score.complete());
}

#[test]
fn the_gate_of_two_questions_takes_the_lower_one() {
    let mut round = of_sums(UseProfile::U, [14; 12]);
    answer(&mut round, "R10.4", 1);
    assert_eq!(gate(&scored(&round), "G9"), GateState::Open);
}

#[test]
fn assessment_and_stop_are_must_haves_only_where_such_use_exists() {
    let mut round = of_sums(UseProfile::U, [14; 12]);
    answer(&mut round, "R6.2", 0);
    assert_eq!((gate(&scored(&round), "G7"), scored(&round).band), (GateState::NotNeeded, Band::Managed));
    round.high_use = true;
    assert_eq!((gate(&scored(&round), "G7"), scored(&round).band), (GateState::Open, Band::Developing));
    round.high_use = false;
    let known = Facts { high_use: true, ..Facts::default() };
    assert_eq!(gate(&score(&instrument(), &round, &known, today()), "G7"), GateState::Open);
}

fn one(level: u8, exhibits: Option<NaiveDate>) -> (Option<u8>, Option<Lowered>) {
    let mut round = empty(UseProfile::U);
    let evidence = exhibits.map(evidence).unwrap_or_default();
    let sheet = Sheet { first: Some(opinion(level)), evidence, ..Sheet::default() };
    round.sheets.insert("R2.1".into(), sheet);
    let score = scored(&round);
    let question = score.question(&"R2.1".into()).unwrap();
    (question.value, question.lowered)
}

#[test]
fn a_3_or_4_without_evidence_counts_as_2_and_a_4_with_old_evidence_as_3() {
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day);
    assert_eq!(one(2, None), (Some(2), None));
    assert_eq!(one(3, None), (Some(2), Some(Lowered::NoEvidence)));
    assert_eq!(one(4, None), (Some(2), Some(Lowered::NoEvidence)));
    assert_eq!(one(4, day(2025, 11, 21)), (Some(4), None));
    assert_eq!(one(4, day(2025, 11, 20)), (Some(3), Some(Lowered::OldEvidence)));
    assert_eq!(one(3, day(2019, 1, 1)), (Some(3), None));
}

#[test]
fn evidence_of_29_february_is_fresh_for_a_year() {
    let paper = Evidence {
        exhibit: Exhibit::Link { address: "shelf 4".into() },
        on: NaiveDate::from_ymd_opt(2024, 2, 29).unwrap(),
    };
    assert!(paper.fresh(NaiveDate::from_ymd_opt(2025, 2, 28).unwrap()));
    assert!(!paper.fresh(NaiveDate::from_ymd_opt(2025, 3, 1).unwrap()));
}

#[test]
fn confidence_is_the_share_of_answers_with_fresh_evidence() {
    let mark = |fresh| Confidence::of(fresh, 100);
    assert_eq!([mark(39), mark(40), mark(69), mark(70)].map(|mark| mark as u8), [0, 1, 1, 2]);
    assert_eq!(Confidence::of(0, 0), Confidence::Low);
}

#[test]
fn an_area_that_does_not_apply_gives_its_weight_to_the_others() {
    let mut round = example();
    for number in 1..=5 {
        let skipped = Verdict::NotApplicable("We write no software.".into());
        let first = Some(crate::office::assessment::Opinion { verdict: skipped, ..opinion(0) });
        round.sheets.insert(format!("R3.{number}").into(), Sheet { first, ..Sheet::default() });
    }
    let score = scored(&round);
    // (4640 - 2 × 30) / 98 = 46.73…
    assert_eq!((score.overall, score.area(&"R3".into()).unwrap().score), (Some(46.7), None));
    assert_eq!(score.area(&"R3".into()).unwrap().skipped, 5);
    assert!(score.complete());
}

fn two(round: &mut Round, first: u8, second: u8, agreed: Option<u8>) -> (Option<u8>, bool, bool) {
    round.assessors = vec!["Sok Dara".into(), "Chan Sophea".into()];
    let (first, second) = (Some(opinion(first)), Some(opinion(second)));
    let sheet = Sheet { first, second, agreed: agreed.map(opinion), ..Sheet::default() };
    round.sheets.insert("R2.1".into(), sheet);
    let score = scored(round);
    let question = score.question(&"R2.1".into()).unwrap();
    (question.value, question.flagged, question.settled)
}

#[test]
fn two_answers_two_apart_are_flagged_and_the_lower_one_counts_until_they_agree() {
    let mut round = empty(UseProfile::U);
    assert_eq!(two(&mut round, 0, 2, None), (Some(0), true, false));
    assert_eq!(two(&mut round, 1, 2, None), (Some(1), false, false));
    assert_eq!(two(&mut round, 2, 2, None), (Some(2), false, true));
    assert_eq!(two(&mut round, 0, 2, Some(1)), (Some(1), false, true));
}

#[test]
fn one_answer_of_two_assessors_is_not_settled() {
    let mut round = empty(UseProfile::U);
    answer(&mut round, "R2.1", 2);
    assert!(scored(&round).question(&"R2.1".into()).unwrap().settled);
    round.assessors.push("Chan Sophea".into());
    assert!(!scored(&round).question(&"R2.1".into()).unwrap().settled);
}

fn counts(core: usize, signed: usize) -> Counts {
    let all = |part| Share::of(part, 100);
    let none = Share::of(0, 0);
    Counts { core: all(core), role_tracks: none, deciders: none, signed: all(signed), rules_in_force: true }
}

fn of_register(counts: &Counts) -> Vec<u8> {
    let mut instrument = instrument();
    for (id, measure) in [("R1.1", Measure::CoreTraining), ("R11.1", Measure::RulesSigned)] {
        instrument.questions.iter_mut().find(|found| found.id.as_str() == id).unwrap().computed =
            Some(measure);
    }
    computed(&instrument, counts, moment()).into_values().map(|computed| computed.value).collect()
}

#[test]
fn the_register_answers_core_training_and_signatures_by_their_anchors() {
    for (percent, value) in [(0, 0), (19, 0), (20, 1), (49, 1), (50, 2), (79, 2), (80, 3), (94, 3), (95, 4)] {
        assert_eq!(of_register(&counts(percent, 0)), [value, 2], "{percent} %");
    }
    assert_eq!(of_register(&counts(0, 80)), [0, 3]);
    let asked = Counts { role_tracks: Share::of(89, 100), ..counts(100, 0) };
    assert_eq!(of_register(&asked), [3, 2], "role tracks are under 90 %");
    assert_eq!(of_register(&Counts { rules_in_force: false, ..counts(0, 100) }), [0, 0]);
}

#[test]
fn the_registers_answer_is_not_typed_over_and_is_its_own_evidence() {
    let mut instrument = instrument();
    instrument.questions[0].computed = Some(Measure::CoreTraining);
    let mut round = of_sums(UseProfile::U, [20; 12]);
    let known = Facts { computed: computed(&instrument, &counts(60, 0), moment()), high_use: false };
    let score = score(&instrument, &round, &known, today());
    let question = score.question(&"R1.1".into()).unwrap();
    assert_eq!((question.value, question.evidenced, question.settled), (Some(2), true, true));
    round.sheets.clear();
    let nobody = super::super::score(&instrument, &round, &Facts::default(), today());
    assert_eq!(nobody.question(&"R1.1".into()).unwrap().value, None, "without staff there is no answer");
}

#[test]
fn what_the_register_has_nobody_to_count_for_may_be_said_not_to_apply() {
    let mut instrument = instrument();
    let question = instrument.questions.iter_mut().find(|found| found.id.as_str() == "R1.3").unwrap();
    question.computed = Some(Measure::DeciderTraining);
    let mut round = of_sums(UseProfile::U, [20; 12]);
    let id = QuestionId::from("R1.3");
    let skip = Verdict::NotApplicable("Nobody decides here".into());
    let may = |verdict: &Verdict| round.may_answer(&instrument, &id, (Seat::First, verdict, ""), None);
    assert_eq!(may(&skip), Ok(()));
    assert_eq!(
        may(&Verdict::Level(2)),
        Err(AssessmentFault::Computed(id.clone())),
        "a level is counted, not said"
    );
    let said = Opinion { verdict: skip, reason: String::new(), at: moment() };
    round.sheets.insert(id.clone(), Sheet { first: Some(said), ..Sheet::default() });
    let scored = score(&instrument, &round, &Facts::default(), today());
    assert!(scored.complete(), "the round can be closed");
}

#[test]
fn people_may_say_4_where_records_hold_all_they_can() {
    let mut instrument = instrument();
    let question = instrument.questions.iter_mut().find(|found| found.id.as_str() == "R11.1").unwrap();
    question.computed = Some(Measure::RulesSigned);
    let round = of_sums(UseProfile::U, [20; 12]);
    let value = |signed| {
        let known = Facts { computed: computed(&instrument, &counts(0, signed), moment()), high_use: false };
        score(&instrument, &round, &known, today()).question(&"R11.1".into()).unwrap().value
    };
    assert_eq!((value(94), value(95)), (Some(3), Some(4)));
}

#[test]
fn gaps_go_by_weight_and_distance_from_the_target() {
    let mut round = of_sums(UseProfile::U, [12; 12]);
    let by = NaiveDate::from_ymd_opt(2027, 6, 30).unwrap();
    for (area, score) in [("R3", 100), ("R11", 70), ("R12", 60)] {
        round.targets.insert(area.into(), AreaTarget { score, by });
    }
    let gaps = scored(&round).gaps;
    let named: Vec<_> = gaps.iter().map(|gap| (gap.area.as_str(), gap.distance)).collect();
    assert_eq!(named, [("R11", 10.0), ("R3", 40.0)], "18 × 10 before 2 × 40, and R12 is there");
}

#[test]
fn only_like_is_compared_with_like() {
    let (u, p) = (scored(&example()), scored(&of_sums(UseProfile::P, [10; 12])));
    let mut older = u.clone();
    older.basis.instrument = "0.9".into();
    assert!(u.like(&u) && !u.like(&p) && !u.like(&older));
}

#[test]
fn a_score_is_written_without_fractions_and_read_back_the_same() {
    let score = scored(&example());
    let json = serde_json::to_string(&score).unwrap();
    assert!(json.contains("\"overall\":464"), "46.4 in tenths");
    assert!(!json.replace("\"1.0\"", "").contains(".0,"), "no fraction is in an event");
    assert_eq!(serde_json::from_str::<Score>(&json).unwrap(), score);
}

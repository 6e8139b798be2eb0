use chrono::{DateTime, Days, NaiveDate};
use proptest::prelude::*;

use super::*;
use crate::event::Order;
use crate::office::{Names, Office};
use crate::person::Language;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn brief(source: Source, due: &str) -> Brief {
    let said = |text: &str| Names::from([(Language::En, text.to_owned())]);
    Brief {
        title: said("Name the contact for incidents"),
        aim: said("Everybody knows whom to call"),
        measure: said("19 of 20 people asked can name the contact"),
        source,
        reference: "G4".into(),
        owner: "Chan Sophea".into(),
        resource: String::new(),
        due: day(due),
        target: None,
    }
}

fn happening((place, change): (usize, Change)) -> Happening {
    let id = format!("{place:04}");
    let at = i64::try_from(place).unwrap();
    let order = Order { at, seq: place as u64, id: id.clone() };
    let body = EventBody::PlanChanged { by: "Sok Dara".into(), change };
    Happening { id, order, who: None, at: DateTime::from_timestamp(at, 0).unwrap(), body }
}

fn plan(changes: impl IntoIterator<Item = Change>) -> Plan {
    let events: Vec<Happening> = changes.into_iter().enumerate().map(happening).collect();
    Office::rebuild(&events).plan
}

fn id() -> ActionId {
    "a".into()
}

fn made() -> Change {
    Change::Made { id: id(), brief: brief(Source::Gate, "2027-01-31") }
}

fn to(stage: Stage) -> Change {
    Change::Moved { id: id(), to: stage }
}

fn checked(met: bool) -> Change {
    let result = CheckResult { met, by: "Keo Vanna".into(), on: day("2027-01-20"), found: String::new() };
    Change::Checked { id: id(), result }
}

fn decided(verdict: Verdict, due: Option<&str>) -> Change {
    let decision = Decision { verdict, updated: "The notice at the door".into(), due: due.map(day) };
    Change::Decided { id: id(), decision }
}

fn through_act(met: bool) -> Vec<Change> {
    vec![made(), to(Stage::Do), to(Stage::Check), checked(met), to(Stage::Act)]
}

#[test]
fn an_action_without_owner_or_measure_is_not_begun() {
    let mut bare = brief(Source::Other, "2027-01-31");
    bare.owner.clear();
    let plan_of = |brief: &Brief| plan([Change::Made { id: id(), brief: brief.clone() }]);
    assert_eq!(plan_of(&bare).may(&to(Stage::Do)), Err(PlanFault::OwnerMissing));
    bare.owner = "Chan Sophea".into();
    bare.measure.clear();
    assert_eq!(plan_of(&bare).may(&to(Stage::Do)), Err(PlanFault::MeasureMissing));
}

#[test]
fn stages_come_one_after_the_other_and_act_needs_a_result() {
    let fresh = plan([made()]);
    assert_eq!(fresh.may(&to(Stage::Check)), Err(PlanFault::TooFar));
    assert_eq!(fresh.may(&checked(true)), Err(PlanFault::TooFar));
    let checking = plan([made(), to(Stage::Do), to(Stage::Check)]);
    assert_eq!(checking.may(&to(Stage::Act)), Err(PlanFault::ResultMissing));
    assert_eq!(checking.may(&decided(Verdict::Keep, None)), Err(PlanFault::ResultMissing));
}

#[test]
fn what_met_its_measure_is_kept_and_over() {
    let mut changes = through_act(true);
    changes.push(decided(Verdict::Keep, None));
    let plan = plan(changes);
    assert!(matches!(plan.actions[&id()].end, Some(End::Done(_))));
    assert_eq!(plan.may(&to(Stage::Check)), Err(PlanFault::Over));
    assert_eq!(plan.may(&Change::Noted { id: id(), note: "still so".into() }), Ok(()));
}

#[test]
fn what_missed_its_measure_can_only_go_another_round() {
    let missed = plan(through_act(false));
    assert_eq!(missed.may(&decided(Verdict::Keep, None)), Err(PlanFault::NotMet));
    assert_eq!(missed.may(&decided(Verdict::Spread, None)), Err(PlanFault::NotMet));
    assert_eq!(missed.may(&decided(Verdict::Correct, None)), Err(PlanFault::DueMissing));
    let mut changes = through_act(false);
    changes.push(decided(Verdict::Correct, Some("2027-03-31")));
    let action = plan(changes).actions[&id()].clone();
    assert_eq!((action.stage, action.round, action.brief.due), (Stage::Plan, 2, day("2027-03-31")));
    assert!(action.result.is_none() && action.end.is_none() && action.history.len() == 6);
}

#[test]
fn going_back_to_doing_makes_a_check_void() {
    let changes = [made(), to(Stage::Do), to(Stage::Check), checked(true), to(Stage::Do), to(Stage::Check)];
    assert_eq!(plan(changes).may(&to(Stage::Act)), Err(PlanFault::ResultMissing));
}

#[test]
fn a_dropped_action_can_be_taken_up_again_and_a_done_one_not() {
    let dropped = [made(), Change::Dropped { id: id(), reason: "Twice".into() }];
    assert_eq!(plan(dropped.clone()).may(&to(Stage::Do)), Err(PlanFault::Over));
    let again = plan(dropped.into_iter().chain([Change::Resumed { id: id() }]));
    assert!(again.actions[&id()].end.is_none());
    assert_eq!(again.may(&Change::Resumed { id: id() }), Err(PlanFault::Running));
}

#[test]
fn what_another_register_made_impossible_is_passed_over() {
    let twice = plan([made(), to(Stage::Do), to(Stage::Do), decided(Verdict::Keep, None)]);
    assert_eq!((twice.actions[&id()].stage, twice.actions[&id()].history.len()), (Stage::Do, 2));
}

#[test]
fn a_late_action_goes_to_the_owner_then_the_manager_then_the_head() {
    let due = day("2027-01-31");
    let step = |days| escalation(due, due + Days::new(days));
    assert_eq!(escalation(due, day("2027-01-30")), None);
    assert_eq!([0, 13, 14, 29, 30].map(step), {
        use Escalation::{Head, Manager, Owner};
        [Owner, Owner, Manager, Manager, Head].map(Some)
    });
    assert_eq!((days_late(due, due), days_late(due, day("2027-02-01"))), (0, 1));
}

#[test]
fn months_of_the_starter_plan_end_with_calendar_months_also_in_leap_years() {
    let ends = |start: &str| [1, 3, 9, 12].map(|month| month_end(day(start), month).to_string());
    assert_eq!(ends("2027-01-01"), ["2027-01-31", "2027-03-31", "2027-09-30", "2027-12-31"]);
    assert_eq!(ends("2027-12-31"), ["2027-12-31", "2028-02-29", "2028-08-31", "2028-11-30"]);
    let start = Start { on: day("2027-12-05"), specialists: 5 };
    let days = |phase: Phase| phase.days(start);
    assert_eq!(days(Phase::Assess), (day("2027-12-05"), day("2028-02-29")));
    assert_eq!(days(Phase::RollOut), (day("2028-03-01"), day("2028-08-31")));
    assert_eq!(days(Phase::Review), (day("2028-11-01"), day("2028-11-30")));
}

#[test]
fn items_are_due_inside_their_phase_and_have_ids_of_their_own() {
    let mut ids = std::collections::BTreeSet::new();
    for item in StarterItem::ALL {
        let (first, last) = item.phase().months();
        assert!((first..=last).contains(&item.month()), "{item:?}");
        assert!(ids.insert(item.id()) && StarterItem::of(item.id()) == Some(*item));
    }
}

#[test]
fn figures_count_what_is_late_and_done_by_stage_source_and_phase() {
    let start = Start { on: day("2027-01-01"), specialists: 5 };
    let item = |item: StarterItem, owner: &str| Brief {
        reference: item.id().into(),
        owner: owner.into(),
        due: item.due(start),
        target: item.target(start),
        ..brief(Source::Starter, "2027-01-31")
    };
    let make = |id: &str, brief| Change::Made { id: id.into(), brief };
    let mut changes = through_act(true);
    changes.push(decided(Verdict::Spread, None));
    changes.extend([
        Change::Started { start },
        make("b", item(StarterItem::Owner, "Keo Vanna")),
        make("c", item(StarterItem::Specialists, "Keo Vanna")),
        Change::Counted { id: "c".into(), reached: 2 },
        make("d", brief(Source::Audit, "2027-01-01")),
        Change::Dropped { id: "d".into(), reason: "Twice".into() },
    ]);
    let told = figures(&plan(changes), day("2027-02-20"), 3);
    assert_eq!(told.counts, Counts { open: 2, late: 1, done: 1 });
    assert_eq!(told.by_stage[&Stage::Plan], Counts { open: 2, late: 1, done: 0 });
    assert_eq!(told.by_source[&Source::Gate].done, 1);
    let starter = told.starter.unwrap();
    assert_eq!(starter.trained, 3);
    assert_eq!(starter.phases[0].counts, Counts { open: 1, late: 1, done: 0 });
    assert_eq!([0, 1].map(|phase| starter.phases[phase].timing), [Timing::Now, Timing::Ahead]);
    let order: Vec<&str> = told.actions.iter().map(|action| action.id.as_str()).collect();
    assert_eq!(order, ["b", "c", "a", "d"]);
    assert_eq!((told.actions[0].days_late, told.actions[0].escalation), (20, Some(Escalation::Manager)));
}

#[test]
fn an_edited_text_drops_the_other_language_and_an_untouched_one_keeps_it() {
    let both = Names::from([(Language::En, "Contact".into()), (Language::Km, "អ្នកទំនាក់ទំនង".into())]);
    assert_eq!(rewritten(&both, Language::En, "Contact".into()), both);
    let edited = rewritten(&both, Language::En, "Contact person".into());
    assert_eq!(edited, Names::from([(Language::En, "Contact person".into())]));
}

fn change() -> impl Strategy<Value = Change> {
    let id = || prop::sample::select(vec!["a", "b", "c"]).prop_map(ActionId::from);
    let due = (0u64..900).prop_map(|days| day("2026-12-01") + Days::new(days));
    let result = any::<bool>().prop_map(|met| CheckResult {
        met,
        by: "K".into(),
        on: day("2027-01-01"),
        found: String::new(),
    });
    let verdict = prop::sample::select(vec![Verdict::Keep, Verdict::Correct, Verdict::Spread]);
    let task = prop::option::of(Just(Task { title: "Ask".into(), due: None, done: None }));
    prop_oneof![
        2 => (id(), due.clone()).prop_map(|(id, due)| Change::Made { id, brief: Brief { due, ..brief(Source::Gap, "2027-01-01") } }),
        1 => id().prop_map(|id| Change::Edited { id, brief: brief(Source::Audit, "2027-02-01") }),
        1 => (id(), task).prop_map(|(id, is)| Change::Task { id, task: "t".into(), is }),
        6 => (id(), prop::sample::select(Stage::ALL.to_vec())).prop_map(|(id, to)| Change::Moved { id, to }),
        3 => (id(), result).prop_map(|(id, result)| Change::Checked { id, result }),
        3 => (id(), verdict, prop::option::of(due)).prop_map(|(id, verdict, due)| {
            Change::Decided { id, decision: Decision { verdict, updated: "x".into(), due } }
        }),
        1 => id().prop_map(|id| Change::Dropped { id, reason: "x".into() }),
        1 => id().prop_map(|id| Change::Resumed { id }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_plan_kept_up_equals_one_rebuilt(
        changes in prop::collection::vec(change(), 0..60).prop_map(|changes| {
            changes.into_iter().enumerate().map(happening).collect::<Vec<_>>()
        }),
        mixed in any::<u64>(),
    ) {
        let mut kept = Office::default();
        changes.iter().for_each(|event| kept.apply(event));
        let mut shuffled: Vec<&Happening> = changes.iter().collect();
        shuffled.sort_by_key(|event| event.order.seq.wrapping_mul(mixed | 1) % 89);
        prop_assert_eq!(&Office::rebuild(shuffled).plan, &kept.plan);
        for action in kept.plan.actions.values() {
            prop_assert!(action.stage != Stage::Act || action.result.is_some(), "nothing is acted on unchecked");
        }
    }
}

//! A view kept up event by event equals the view rebuilt from nothing, whatever happened and in whatever order it is read.

use chrono::TimeDelta;
use proptest::prelude::*;
use sala_domain::PersonId;
use sala_domain::check::Outcome;
use sala_domain::event::{Basis, EventBody, PassRule};
use sala_domain::exercise::{Response, label, order};
use sala_domain::person::Language;
use sala_domain::progress::Learner;

use super::world::{World, added, dara, minutes, noon, profile, stamp, step};
use crate::{OpenNotice, Told};

fn lang() -> impl Strategy<Value = Language> {
    prop::sample::select(Language::ALL.to_vec())
}

fn response() -> impl Strategy<Value = Response> {
    let steps =
        prop::collection::vec("[a-c]", 0..3).prop_map(|steps| Response::Order(order::Response { steps }));
    let chosen = prop::collection::btree_map("[a-c]", "ខ្មែរ|[x-z]", 0..3);
    prop_oneof![steps, chosen.prop_map(|chosen| Response::Label(label::Response { chosen }))]
}

fn lesson() -> impl Strategy<Value = EventBody> {
    let recall = ("i[1-2]", "[a-d]", any::<bool>(), lang()).prop_map(|(item, option, correct, lang)| {
        let (module, lesson) = ("a1".into(), "first".into());
        EventBody::RecallAnswered {
            module,
            lesson,
            item: item.into(),
            option,
            correct,
            lang,
            content: stamp(),
        }
    });
    prop_oneof![
        "[a-c]{1,4}".prop_map(|name| added(&name)),
        "[a-c]{1,4}".prop_map(|name| EventBody::PersonChanged { profile: profile(&name) }),
        (0_usize..4).prop_map(step),
        recall,
    ]
}

fn exercise() -> impl Strategy<Value = EventBody> {
    let saved = ("x[1-2]", response()).prop_map(|(exercise, response)| EventBody::ExerciseSaved {
        module: "a1".into(),
        exercise: exercise.into(),
        response,
    });
    let submitted = ("x[1-2]", response(), 0_u32..=1000, any::<bool>(), lang());
    let submitted = submitted.prop_map(|(exercise, response, score, passed, lang)| {
        let (module, exercise, seed) = ("a1".into(), exercise.into(), "s".into());
        let content = stamp();
        EventBody::ExerciseSubmitted { module, exercise, response, score, passed, ms: 1, lang, seed, content }
    });
    prop_oneof![saved, submitted]
}

fn check() -> impl Strategy<Value = EventBody> {
    let rule = || PassRule { pass: 1, of: 2, critical: 0, basis: Basis::Provisional };
    let started = lang().prop_map(move |lang| EventBody::CheckStarted {
        track: "a".into(),
        check: "core".into(),
        seed: "s".into(),
        items: vec!["i1".into(), "i2".into()],
        rule: rule(),
        lang,
        content: stamp(),
    });
    let answered = ("t[1-2]", "i[1-2]", "[a-d]").prop_map(|(attempt, item, option)| {
        EventBody::CheckAnswered { attempt: attempt.into(), item: item.into(), option }
    });
    let submitted = ("t[1-2]", 0_usize..3, lang()).prop_map(move |(attempt, score, lang)| {
        let (passed, items, objectives) = (score > 0, Vec::new(), Vec::new());
        let outcome = Outcome { score, of: 2, critical_right: 0, critical_of: 0, passed, items, objectives };
        let (attempt, track, content) = (attempt.into(), "a".into(), stamp());
        EventBody::CheckSubmitted { attempt, track, outcome, rule: rule(), lang, content }
    });
    prop_oneof![started, answered, submitted]
}

fn card() -> impl Strategy<Value = EventBody> {
    let started = (7_u32..40, lang()).prop_map(|(day, lang)| {
        let (track, seed, items) = ("a".into(), "s".into(), vec!["i1".into(), "i2".into()]);
        EventBody::RefresherStarted { track, day, seed, items, lang, content: stamp() }
    });
    let answered = ("k[1-2]", "i[1-2]", "[a-d]").prop_map(|(card, item, option)| {
        let correct = option == "a";
        EventBody::RefresherAnswered { card: card.into(), item: item.into(), option, correct }
    });
    prop_oneof![started, answered]
}

fn rules() -> impl Strategy<Value = EventBody> {
    let read = ("1\\.[0-1]", "s[1-3]", lang()).prop_map(|(version, section, lang)| EventBody::RulesRead {
        version,
        section,
        lang,
    });
    let signed = ("1\\.[0-1]", lang()).prop_map(|(version, lang)| {
        let (hash, meaning) = ("h".into(), "I have read the rules".into());
        EventBody::RulesSigned { version, hash, lang, meaning }
    });
    prop_oneof![read, signed]
}

/// A few people, in bursts, with a clock that is sometimes set back.
fn stories() -> impl Strategy<Value = Vec<Vec<Told>>> {
    let who = "p[1-3]".prop_map(|id| Some(PersonId(id)));
    let body = prop_oneof![lesson(), exercise(), check(), card(), rules()];
    let at = (-100_i64..10_000).prop_map(|seconds| noon() + TimeDelta::milliseconds(seconds * 997));
    prop::collection::vec(prop::collection::vec((who, body, at), 1..6), 1..10)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_kept_view_equals_one_rebuilt_from_nothing(story in stories(), turn in any::<prop::sample::Index>()) {
        let world = World::new();
        let mut store = world.open();
        for burst in story {
            store.append_all(burst).unwrap();
        }
        let kept = store.people().unwrap();
        for person in &kept {
            let mut events = store.history(&person.id).unwrap();
            prop_assert_eq!(&Learner::rebuild(&events), &person.learner);
            let turn = turn.index(events.len());
            events.rotate_left(turn);
            events.reverse();
            prop_assert_eq!(&Learner::rebuild(&events), &person.learner);
        }
        store.rebuild_views().unwrap();
        prop_assert_eq!(store.people().unwrap(), kept);
        prop_assert_eq!(store.verify().unwrap().faults, Vec::<String>::new());
    }
}

#[test]
fn views_of_an_older_shape_are_rebuilt_at_the_start() {
    let mut world = World::new();
    let mut store = world.open();
    store.append(Some(&dara()), added("Dara"), minutes(1)).unwrap();
    let kept = store.learner(&dara()).unwrap();
    let change = "UPDATE learner SET view = '{}'; UPDATE meta SET value = 'older' WHERE key = 'view'";
    store.connection.execute_batch(change).unwrap();
    drop(store);
    world.now = minutes(10);
    let opened = world.try_open().unwrap();
    assert_eq!(opened.notices, [OpenNotice::ViewsRebuilt]);
    assert_eq!(opened.store.learner(&dara()).unwrap(), kept);
}

#[test]
fn a_lost_or_unreadable_view_is_rebuilt_by_the_next_event() {
    for loss in ["DELETE FROM learner", "UPDATE learner SET view = '{\"profile\":7}'"] {
        let mut store = World::new().open();
        store.append(Some(&dara()), added("Dara"), minutes(1)).unwrap();
        store.connection.execute_batch(loss).unwrap();
        store.append(Some(&dara()), step(0), minutes(2)).unwrap();
        assert_eq!(store.learner(&dara()).unwrap().unwrap().events, 2, "{loss}");
        assert_eq!(store.verify().unwrap().faults, Vec::<String>::new(), "{loss}");
    }
}

fn joined(name: &str) -> EventBody {
    let (panel, judge) = ("p1".into(), "j1".into());
    EventBody::PanelJudge { panel, judge, name: name.into(), role: String::new(), lang: Language::Km }
}

#[test]
fn events_of_the_office_name_nobody_and_are_read_in_order() {
    let world = World::new();
    let mut store = world.open();
    store.append(None, joined("Dara"), minutes(1)).unwrap();
    store.append(Some(&dara()), added("Dara"), minutes(2)).unwrap();
    store.append(None, joined("Sok Dara"), minutes(3)).unwrap();
    let bodies: Vec<_> = store.office_history().unwrap().into_iter().map(|event| event.body).collect();
    assert_eq!(bodies[1..], [joined("Dara"), joined("Sok Dara")], "after the event that began the chain");
    assert_eq!(store.people().unwrap().len(), 1);
    assert_eq!(store.verify().unwrap().faults, Vec::<String>::new());
}

#[test]
fn events_of_the_laptop_make_no_learner() {
    assert_eq!(World::new().open().people().unwrap(), []);
}

//! What is appended is there, in order, and any later change to it is seen.

use sala_domain::event::{EventBody, KeyReason};

use super::world::{World, added, dara, minutes, step};
use crate::{Store, StoreError, Verification};

fn three(world: &World) -> Store {
    let mut store = world.open();
    store.append(Some(&dara()), added("Dara"), minutes(1)).unwrap();
    store.append(Some(&dara()), step(0), minutes(2)).unwrap();
    store
}

#[test]
fn the_first_start_is_the_first_event() {
    let world = World::new();
    let store = world.open();
    let text: String =
        store.connection.query_row("SELECT line FROM event WHERE seq = 1", [], |row| row.get(0)).unwrap();
    let body = sala_ledger::read(&text).unwrap().event().unwrap();
    let reason = KeyReason::FirstStart;
    assert_eq!(body, EventBody::LaptopStarted { app: "0.1.0".into(), reason, parent: None });
    assert_eq!((store.count().unwrap(), store.head().unwrap().unwrap().seq), (1, 1));
}

#[test]
fn what_was_appended_is_there_after_a_restart() {
    let world = World::new();
    let mut store = three(&world);
    let last = store.append(Some(&dara()), step(1), minutes(3)).unwrap();
    let (before, head) = (store.learner(&dara()).unwrap().unwrap(), store.head().unwrap());
    drop(store);
    let store = world.open();
    assert_eq!(store.learner(&dara()).unwrap().unwrap(), before);
    assert_eq!(store.history(&dara()).unwrap().last(), Some(&last));
    assert_eq!((store.head().unwrap(), store.count().unwrap()), (head, 4));
}

#[test]
fn a_store_that_was_never_closed_loses_nothing() {
    let world = World::new();
    std::mem::forget(three(&world));
    let store = world.open();
    assert_eq!(store.history(&dara()).unwrap().len(), 2);
    assert_eq!(store.verify().unwrap().faults, Vec::<String>::new());
}

#[test]
fn history_is_in_order_and_equals_what_append_returned() {
    let world = World::new();
    let mut store = world.open();
    let told = (0..4).map(|n| (Some(dara()), step(n), minutes(n as i64))).collect();
    let added = store.append_all(told).unwrap();
    assert_eq!(store.history(&dara()).unwrap(), added);
}

#[test]
fn a_clock_set_back_does_not_reorder_events() {
    let world = World::new();
    let mut store = world.open();
    let late = store.append(Some(&dara()), added("Dara"), minutes(60)).unwrap();
    let changed = EventBody::PersonChanged { profile: super::world::profile("Dara S.") };
    let early = store.append(Some(&dara()), changed, minutes(5)).unwrap();
    assert_eq!((early.at, early.order.at), (minutes(5), late.order.at));
    let profile = store.learner(&dara()).unwrap().unwrap().profile.unwrap().value;
    assert_eq!(profile.name_latin, "Dara S.");
    let verification = store.verify().unwrap();
    assert_eq!((verification.faults.len(), verification.warnings.len()), (0, 1));
}

#[test]
fn two_programs_cannot_fork_the_chain() {
    let world = World::new();
    let (mut one, mut two) = (world.open(), world.open());
    for n in 0..3 {
        one.append(Some(&dara()), step(n), minutes(n as i64)).unwrap();
        two.append(Some(&dara()), step(n + 1), minutes(n as i64)).unwrap();
    }
    assert_eq!(one.verify().unwrap().faults, Vec::<String>::new());
    assert_eq!(two.learner(&dara()).unwrap().unwrap().events, 6);
}

#[test]
fn a_whole_ledger_has_no_fault() {
    let verification = three(&World::new()).verify().unwrap();
    assert_eq!((verification.events, verification.faults), (3, Vec::<String>::new()));
}

/// Each changes something of the events after the first, or of their views.
const TAMPERING: [&str; 12] = [
    "UPDATE event SET line = replace(line, 'Dara', 'Sok')",
    "UPDATE event SET line = replace(line, '\"seq\":2', '\"seq\":4')",
    "UPDATE event SET line = (SELECT line FROM event WHERE seq = 2) WHERE seq = 3",
    "UPDATE event SET line = 'nonsense' WHERE seq = 2",
    "UPDATE event SET seq = 9 WHERE seq = 3",
    "UPDATE event SET who = 'e1' WHERE seq = 3",
    "UPDATE event SET type = 'rules.read' WHERE seq = 3",
    "UPDATE event SET ord = ord - 1 WHERE seq = 3",
    "UPDATE event SET at = at - 1 WHERE seq = 3",
    "DELETE FROM event WHERE seq = 2",
    "UPDATE learner SET view = json_set(view, '$.events', 77)",
    "DELETE FROM learner",
];

#[test]
fn every_kind_of_tampering_is_seen() {
    for change in TAMPERING {
        let store = three(&World::new());
        assert!(store.connection.execute(change, []).unwrap() > 0, "{change}");
        assert!(!store.verify().unwrap().faults.is_empty(), "{change}");
    }
}

#[test]
fn what_is_new_is_checked_as_thoroughly_and_what_was_right_is_not_read_again() {
    for change in TAMPERING {
        let world = World::new();
        assert_eq!(world.open().verify_new().unwrap().events, 1);
        let mut store = three(&world);
        assert!(store.connection.execute(change, []).unwrap() > 0, "{change}");
        assert!(!store.verify_new().unwrap().faults.is_empty(), "{change}");
        assert!(
            !store.verify_new().unwrap().faults.is_empty(),
            "a fault is no news and no less a fault: {change}"
        );
    }
    let mut store = three(&World::new());
    assert_eq!(store.verify_new().unwrap().events, 3);
    assert_eq!(store.verify_new().unwrap(), Verification::default());
    store.append(Some(&dara()), step(4), minutes(9)).unwrap();
    assert_eq!(store.verify_new().unwrap(), Verification { events: 1, ..Verification::default() });
    assert_eq!(store.verify().unwrap().events, 4);
}

#[test]
fn an_edited_event_is_refused() {
    let store = three(&World::new());
    store.connection.execute("UPDATE event SET line = replace(line, 'Dara', 'Sok')", []).unwrap();
    assert!(matches!(store.history(&dara()), Err(StoreError::Damaged(_))));
}

#[test]
fn an_event_that_cannot_be_signed_adds_nothing() {
    let mut store = World::new().open();
    let told = vec![(Some(dara()), step(0), minutes(0)), (Some("".into()), step(1), minutes(1))];
    assert!(matches!(store.append_all(told), Err(StoreError::Refused(_))));
    assert_eq!((store.count().unwrap(), store.learner(&dara()).unwrap()), (1, None));
}

#[test]
fn without_random_bytes_nothing_is_added() {
    let mut store = World::new().open();
    store.random = Box::new(|_| Err(crate::RandomError("none today".into())));
    assert!(matches!(store.append(Some(&dara()), step(0), minutes(0)), Err(StoreError::Random(_))));
    assert_eq!(store.count().unwrap(), 1);
}

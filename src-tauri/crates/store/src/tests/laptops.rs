//! Cloned disks, restored backups, lost keys: a new key that names what came before, and nothing lost.

use chrono::TimeDelta;
use sala_domain::event::{KeyReason, Parent};
use sala_ledger::Head;
use std::fs;

use super::world::{World, added, dara, minutes, step};
use crate::{OpenNotice, Store};

/// A laptop with two events; its head.
fn used(world: &World) -> Head {
    let mut store = world.open();
    store.append(Some(&dara()), added("Dara"), minutes(1)).unwrap();
    store.head().unwrap().unwrap()
}

fn new_key(reason: KeyReason, parent: Option<Head>) -> Vec<OpenNotice> {
    let parent =
        parent.map(|head| Parent { dev: hex::encode(head.dev), seq: head.seq, id: hex::encode(head.id) });
    vec![OpenNotice::NewKey { reason, parent }]
}

fn sound(store: &Store) {
    assert_eq!(store.verify().unwrap().faults, Vec::<String>::new());
}

#[test]
fn an_ordinary_restart_keeps_the_key() {
    let mut world = World::new();
    assert_eq!(world.notices(), new_key(KeyReason::FirstStart, None));
    let head = used(&world);
    world.now += TimeDelta::hours(1);
    assert_eq!(world.notices(), []);
    assert_eq!(world.open().head().unwrap(), Some(head));
}

#[test]
fn a_database_without_its_key_gets_a_new_one() {
    let mut world = World::new();
    let head = used(&world);
    world.now = minutes(10);
    fs::remove_dir_all(&world.place.keys).unwrap();
    assert_eq!(world.notices(), new_key(KeyReason::KeyMissing, Some(head)));
    assert_eq!(world.notices(), []);
    let mut store = world.open();
    store.append(Some(&dara()), step(0), minutes(11)).unwrap();
    assert_ne!(store.key().public(), head.dev);
    assert_eq!(store.learner(&dara()).unwrap().unwrap().events, 2);
    sound(&store);
}

#[test]
fn an_unreadable_key_is_kept_aside_and_replaced() {
    let mut world = World::new();
    let head = used(&world);
    world.now = minutes(10);
    fs::write(world.place.keys.join("laptop.key"), "{").unwrap();
    assert_eq!(world.notices(), new_key(KeyReason::KeyMissing, Some(head)));
    assert!(world.place.keys.join("laptop.key.unreadable").exists());
}

#[test]
fn a_cloned_disk_gets_a_new_key() {
    let mut world = World::new();
    let head = used(&world);
    world.now = minutes(10);
    world.machine = "machine two".into();
    assert_eq!(world.notices(), new_key(KeyReason::OtherMachine, Some(head)));
    assert_eq!(world.notices(), []);
    sound(&world.open());
}

#[test]
fn a_restored_backup_gets_a_new_key() {
    let mut world = World::new();
    let old = used(&world);
    world.now = minutes(10);
    let backup = world.bytes();
    world.open().append(Some(&dara()), step(0), minutes(2)).unwrap();
    world.put(&backup);
    assert_eq!(world.notices(), new_key(KeyReason::Rollback, Some(old)));
    assert_eq!(world.notices(), []);
    sound(&world.open());
}

#[test]
fn a_backup_from_before_a_change_of_key_gets_another() {
    let mut world = World::new();
    let old = used(&world);
    let backup = world.bytes();
    world.now = minutes(10);
    world.machine = "machine two".into();
    let replaced = world.open().key().public();
    world.put(&backup);
    assert_eq!(world.notices(), new_key(KeyReason::Rollback, Some(old)));
    assert_ne!(world.open().key().public(), replaced);
}

#[test]
fn a_deleted_database_is_followed_by_a_new_key_that_says_so() {
    let world = World::new();
    let old = used(&world);
    fs::remove_file(&world.place.database).unwrap();
    assert_eq!(world.notices(), new_key(KeyReason::Rollback, Some(old)));
    assert_eq!(world.open().people().unwrap(), []);
}

#[test]
fn a_note_that_lags_behind_is_normal() {
    let mut world = World::new();
    used(&world);
    world.now = minutes(10);
    let anchor = world.place.keys.join("laptop.anchor");
    let note = fs::read(&anchor).unwrap();
    world.open().append(Some(&dara()), step(0), minutes(2)).unwrap();
    let newer = fs::read(&anchor).unwrap();
    for spoilt in [&note[..], b"", b"{\"dev\":"] {
        fs::write(&anchor, spoilt).unwrap();
        assert_eq!(world.notices(), []);
        assert_eq!(fs::read(&anchor).unwrap(), newer, "the note was not caught up");
    }
    fs::remove_file(&anchor).unwrap();
    assert_eq!(world.notices(), []);
}

#[test]
fn a_power_cut_between_key_and_first_event_is_still_a_first_start() {
    let world = World::new();
    drop(world.open());
    fs::remove_file(&world.place.database).unwrap();
    fs::remove_file(world.place.keys.join("laptop.anchor")).unwrap();
    assert_eq!(world.notices(), new_key(KeyReason::FirstStart, None));
}

#[test]
fn a_clock_before_the_newest_event_is_noticed() {
    let mut world = World::new();
    used(&world);
    world.now = minutes(-60);
    let notice = OpenNotice::ClockBackwards { newest: minutes(1), now: minutes(-60) };
    assert_eq!(world.notices(), [notice]);
}

#[test]
fn a_lost_note_never_fails_an_event() {
    let world = World::new();
    let mut store = world.open();
    fs::remove_dir_all(&world.place.keys).unwrap();
    fs::write(&world.place.keys, "a file where the folder was").unwrap();
    store.append(Some(&dara()), added("Dara"), minutes(1)).unwrap();
    assert_eq!(store.count().unwrap(), 2);
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_what_is_kept() {
    use std::os::unix::fs::PermissionsExt;
    let world = World::new();
    drop(world.open());
    for file in [&world.place.keys.join("laptop.key"), &world.place.database] {
        assert_eq!(fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600, "{}", file.display());
    }
    assert_eq!(fs::read_dir(&world.place.keys).unwrap().count(), 2, "half-written files were left behind");
}

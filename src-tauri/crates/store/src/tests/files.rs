//! Files that are not ours, too new, too old or broken: told apart, and left as they are.

use proptest::prelude::*;
use rusqlite::Connection;
use std::fs;

use super::world::{World, added, dara, minutes};
use crate::schema::STEPS;
use crate::{OpenNotice, StoreError};

const LATER: &str = "ALTER TABLE lock ADD COLUMN hint TEXT;";

fn used() -> World {
    let mut world = World::new();
    world.now = minutes(-10);
    world.open().append(Some(&dara()), added("Dara"), minutes(-1)).unwrap();
    world.now = minutes(0);
    world
}

fn untouched(world: &World, refused: impl Fn(&StoreError) -> bool) {
    let before = world.bytes();
    let error = world.try_open().unwrap_err();
    assert!(refused(&error), "{error:?}");
    assert!(world.bytes() == before, "the file was changed");
}

#[test]
fn a_newer_file_is_refused_and_untouched() {
    let world = World::new();
    drop(world.open_with(&[STEPS[0], LATER]).unwrap());
    untouched(&world, |error| matches!(error, StoreError::Newer { found: 2, known: 1 }));
}

#[test]
fn a_newer_file_that_was_never_closed_is_refused_and_untouched() {
    let world = World::new();
    std::mem::forget(world.open_with(&[STEPS[0], LATER]).unwrap());
    untouched(&world, |error| matches!(error, StoreError::Newer { found: 2, known: 1 }));
}

#[test]
fn an_older_file_is_upgraded_and_a_copy_is_kept() {
    let world = used();
    let opened = world.open_with(&[STEPS[0], LATER]).unwrap();
    let copy = world.place.database.with_file_name("sala-before-v2.db");
    assert_eq!(opened.notices, [OpenNotice::Upgraded { from: 1, to: 2, copy: copy.clone() }]);
    assert!(opened.store.learner(&dara()).unwrap().is_some());
    let copy = Connection::open(copy).unwrap();
    let count: i64 = copy.query_row("SELECT count(*) FROM event", [], |row| row.get(0)).unwrap();
    let version: i64 = copy.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    assert_eq!((count, version), (2, 1));
}

#[test]
fn a_failed_upgrade_leaves_the_older_file_usable() {
    let world = used();
    assert!(world.open_with(&[STEPS[0], "ALTER TABLE nowhere ADD COLUMN x TEXT;"]).is_err());
    assert_eq!(world.open().count().unwrap(), 2);
    assert!(world.open_with(&[STEPS[0], LATER]).is_ok(), "the copy of the first try is in the way");
}

#[test]
fn a_database_of_another_program_is_refused_and_untouched() {
    for setup in ["CREATE TABLE note (text TEXT)", "PRAGMA application_id = 7", "PRAGMA user_version = 3"] {
        let world = World::new();
        world.put(b"");
        Connection::open(&world.place.database).unwrap().execute_batch(setup).unwrap();
        untouched(&world, |error| matches!(error, StoreError::Foreign));
    }
}

#[test]
fn an_empty_file_is_a_fresh_start() {
    let world = World::new();
    world.put(b"");
    assert_eq!(world.open().count().unwrap(), 1);
}

#[test]
fn a_file_cut_in_the_middle_is_damaged_and_untouched() {
    let world = used();
    let bytes = world.bytes();
    world.put(&bytes[..bytes.len() / 2]);
    untouched(&world, |error| matches!(error, StoreError::Damaged(_)));
}

#[test]
fn an_overwritten_page_is_damaged_and_untouched() {
    let world = used();
    let mut bytes = world.bytes();
    let page = bytes.len() / 4096 - 1;
    bytes[4096..page * 4096].fill(0x5a);
    world.put(&bytes);
    untouched(&world, |error| matches!(error, StoreError::Damaged(_)));
}

#[test]
fn a_file_without_its_tables_is_damaged() {
    let world = World::new();
    world.put(b"");
    let setup = "PRAGMA application_id = 0x53414C41; PRAGMA user_version = 1; CREATE TABLE x (y TEXT);";
    Connection::open(&world.place.database).unwrap().execute_batch(setup).unwrap();
    assert!(matches!(world.try_open().unwrap_err(), StoreError::Damaged(_)));
}

#[test]
fn a_folder_in_place_of_the_file_is_an_error_of_the_disk() {
    let world = World::new();
    fs::create_dir_all(&world.place.database).unwrap();
    assert!(matches!(world.try_open().unwrap_err(), StoreError::Io(_)));
}

#[test]
fn a_database_in_use_is_busy() {
    let world = used();
    let mut store = world.open();
    store.connection.busy_timeout(std::time::Duration::ZERO).unwrap();
    let other = Connection::open(&world.place.database).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert!(matches!(store.append(None, added("x"), minutes(2)), Err(StoreError::Busy(_))));
    other.execute_batch("ROLLBACK").unwrap();
    assert!(store.append(Some(&dara()), added("x"), minutes(2)).is_ok());
}

/// Root may write everywhere, so as root there is nothing to see.
#[cfg(unix)]
#[test]
fn a_read_only_folder_is_told_as_such() {
    use std::os::unix::fs::PermissionsExt;
    let world = used();
    let folder = world.place.database.parent().unwrap();
    let mode = |mode| fs::set_permissions(folder, fs::Permissions::from_mode(mode)).unwrap();
    mode(0o555);
    if fs::write(folder.join("probe"), "").is_err() {
        assert!(matches!(world.try_open().unwrap_err(), StoreError::ReadOnly(_)));
    }
    mode(0o755);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn garbage_is_refused_and_untouched(bytes in prop::collection::vec(any::<u8>(), 1..6000)) {
        let world = World::new();
        world.put(&bytes);
        untouched(&world, |error| matches!(error, StoreError::Damaged(_)));
    }
}

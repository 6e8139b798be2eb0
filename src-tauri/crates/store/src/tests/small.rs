//! Settings, locks, random bytes, and how SQLite is told to behave.

use super::world::{World, dara, minutes};
use crate::{Lock, Store};

#[test]
fn settings_are_kept_as_they_are() {
    let world = World::new();
    let mut store = world.open();
    store.set_setting("lang", "km").unwrap();
    store.set_setting("size", &150).unwrap();
    store.set_setting("size", &175).unwrap();
    drop(store);
    let store = world.open();
    assert_eq!(store.setting::<String>("lang").unwrap().as_deref(), Some("km"));
    assert_eq!(store.setting::<u32>("size").unwrap(), Some(175));
    assert_eq!(store.setting::<u32>("theme").unwrap(), None);
}

#[test]
fn a_setting_of_another_shape_counts_as_unset() {
    let mut store = World::new().open();
    store.set_setting("size", "large").unwrap();
    assert_eq!(store.setting::<u32>("size").unwrap(), None);
}

#[test]
fn a_lock_is_kept_and_removed() {
    let mut store = World::new().open();
    let lock = Lock { hash: "$argon2id$v=19$…".into(), wrong: 3, wait_until: Some(minutes(5)) };
    store.set_lock(&dara(), Some(&lock)).unwrap();
    assert_eq!(store.lock(&dara()).unwrap(), Some(lock));
    store.set_lock(&dara(), None).unwrap();
    assert_eq!(store.lock(&dara()).unwrap(), None);
}

#[test]
fn random_bytes_come_from_the_host() {
    let mut store = World::new().open();
    assert_ne!(store.random_bytes::<16>().unwrap(), store.random_bytes::<16>().unwrap());
}

#[test]
fn a_store_may_be_shared_behind_a_mutex() {
    fn shared<T: Send>(_: std::sync::Mutex<T>) {}
    shared::<Store>(std::sync::Mutex::new(World::new().open()));
}

#[test]
fn sqlite_is_durable_and_trusts_no_schema() {
    let store = World::new().open();
    let number = |name: &str| {
        let read = |row: &rusqlite::Row<'_>| row.get::<_, i64>(0);
        store.connection.query_row(&format!("PRAGMA {name}"), [], read).unwrap()
    };
    let mode: String = store.connection.query_row("PRAGMA journal_mode", [], |row| row.get(0)).unwrap();
    assert_eq!(mode, "wal");
    assert_eq!((number("synchronous"), number("foreign_keys"), number("trusted_schema")), (2, 1, 0));
    assert_eq!((number("application_id"), number("user_version")), (0x5341_4C41, 1));
}

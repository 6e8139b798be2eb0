//! A full disk: told as such, nothing half-written, and all well again when there is room.

use super::world::{World, added, dara, minutes, step};
use crate::{Store, StoreError};

impl Store {
    /// Lets the file grow by no more than so many pages.
    fn limit(&self, more: i64) {
        let pages: i64 = self.connection.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
        let sql = format!("PRAGMA max_page_count = {}", pages + more);
        self.connection.query_row(&sql, [], |_| Ok(())).unwrap();
    }
}

#[test]
fn a_full_disk_loses_nothing_and_passes() {
    let world = World::new();
    let mut store = world.open();
    store.append(Some(&dara()), added("Dara"), minutes(0)).unwrap();
    store.limit(2);
    let mut kept = 2;
    let error = loop {
        match store.append(Some(&dara()), step(kept % 4), minutes(kept as i64)) {
            Ok(_) => kept += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(error, StoreError::Full(_)), "{error:?}");
    let view = store.learner(&dara()).unwrap().unwrap();
    assert_eq!((store.count().unwrap(), view.events), (kept as u64, kept as u64 - 1));
    assert_eq!(store.verify().unwrap().faults, Vec::<String>::new());
    store.limit(1000);
    store.append(Some(&dara()), step(0), minutes(500)).unwrap();
    assert_eq!(store.verify().unwrap().faults, Vec::<String>::new());
}

#[test]
fn many_events_are_added_whole_or_not_at_all() {
    let mut store = World::new().open();
    store.limit(4);
    let told = || (0..200).map(|n| (Some(dara()), step(n % 4), minutes(n as i64))).collect();
    assert!(matches!(store.append_all(told()), Err(StoreError::Full(_))));
    assert_eq!((store.count().unwrap(), store.learner(&dara()).unwrap()), (1, None));
    store.limit(10_000);
    assert_eq!(store.append_all(told()).unwrap().len(), 200);
}

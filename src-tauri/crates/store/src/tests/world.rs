//! A folder with a database, a machine, a clock and repeatable chance.

use chrono::{DateTime, TimeDelta, Utc};
use sala_domain::PersonId;
use sala_domain::event::{ContentStamp, EventBody};
use sala_domain::person::{Language, Profile, Role};
use std::fs;
use std::sync::atomic::{AtomicU64, Ordering};
use tempfile::TempDir;

use crate::open::open_with;
use crate::schema::{STEPS, Shape};
use crate::{OpenNotice, Opened, Place, Random, Store, StoreError, Surroundings};

pub(super) struct World {
    _folder: TempDir,
    pub(super) place: Place,
    pub(super) machine: String,
    pub(super) now: DateTime<Utc>,
}

impl World {
    pub(super) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let place =
            Place { database: folder.path().join("records/sala.db"), keys: folder.path().join("keys") };
        Self { _folder: folder, place, machine: "machine one".into(), now: noon() }
    }

    pub(super) fn open(&self) -> Store {
        self.try_open().unwrap().store
    }

    pub(super) fn notices(&self) -> Vec<OpenNotice> {
        self.try_open().unwrap().notices
    }

    pub(super) fn try_open(&self) -> Result<Opened, StoreError> {
        self.open_with(STEPS)
    }

    pub(super) fn open_with(&self, steps: &[&str]) -> Result<Opened, StoreError> {
        let around = Surroundings { machine: &self.machine, app: "0.1.0", now: self.now, random: chance() };
        open_with(&self.place, around, &Shape::laptop(steps))
    }

    /// Puts bytes where the database should be.
    pub(super) fn put(&self, bytes: &[u8]) {
        fs::create_dir_all(self.place.database.parent().unwrap()).unwrap();
        fs::write(&self.place.database, bytes).unwrap();
    }

    pub(super) fn bytes(&self) -> Vec<u8> {
        fs::read(&self.place.database).unwrap()
    }
}

/// Never the same bytes twice; no test depends on which.
pub(super) fn chance() -> Random {
    static CALLS: AtomicU64 = AtomicU64::new(1);
    Box::new(|bytes| {
        let call = CALLS.fetch_add(1, Ordering::Relaxed).to_be_bytes();
        bytes.iter_mut().zip(call.iter().cycle()).for_each(|(byte, value)| *byte = *value);
        Ok(())
    })
}

pub(super) fn noon() -> DateTime<Utc> {
    "2026-11-20T12:00:00Z".parse().unwrap()
}

pub(super) fn minutes(count: i64) -> DateTime<Utc> {
    noon() + TimeDelta::minutes(count)
}

pub(super) fn dara() -> PersonId {
    PersonId::from("d0")
}

pub(super) fn added(name: &str) -> EventBody {
    EventBody::PersonAdded { profile: profile(name), lang: Language::Km }
}

pub(super) fn profile(name: &str) -> Profile {
    Profile {
        name_latin: name.into(),
        name_khmer: "តារា".into(),
        staff_number: "0042".into(),
        unit: "Registry".into(),
        role: Role::Staff,
    }
}

pub(super) fn step(step: usize) -> EventBody {
    EventBody::StepDone {
        module: "a1".into(),
        lesson: "first".into(),
        step,
        of: 4,
        lang: Language::En,
        content: stamp(),
    }
}

pub(super) fn stamp() -> ContentStamp {
    ContentStamp { version: "2026.1".into(), hash: "9f2c".into() }
}

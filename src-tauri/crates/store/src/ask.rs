//! Asking the store, and the small things it keeps beside the ledger.

use sala_domain::PersonId;
use sala_domain::event::Happening;
use sala_domain::person::Profile;
use sala_domain::progress::{Learner, Person};
use sala_ledger::{Head, LaptopKey};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::connect::transact;
use crate::error::StoreError;
use crate::open::Store;
use crate::table::{event, learner, lock, lock::Lock, member, meta, roll, setting};

impl Store {
    /// The view of a learner; none if no event names them.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn learner(&self, person: &PersonId) -> Result<Option<Learner>, StoreError> {
        learner::get(&self.connection, person)
    }

    /// Everyone on this laptop, in the order of their ids.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn people(&self) -> Result<Vec<Person>, StoreError> {
        learner::all(&self.connection)
    }

    /// What everyone on this laptop last said of themselves, in the order of their ids.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn profiles(&self) -> Result<Vec<(PersonId, Profile)>, StoreError> {
        learner::profiles(&self.connection)
    }

    /// What happened to a person, in order. Types this version does not know are left out.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn history(&self, person: &PersonId) -> Result<Vec<Happening>, StoreError> {
        event::of_person(&self.connection, person)
    }

    /// What happened to nobody in particular, in order: events of laptops and of the office. Types this version does not know are left
    /// out.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn office_history(&self) -> Result<Vec<Happening>, StoreError> {
        event::of_nobody(&self.connection)
    }

    /// How many events there are, of all laptops and people.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn count(&self) -> Result<u64, StoreError> {
        event::count(&self.connection)
    }

    /// The newest event of this laptop's key.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn head(&self) -> Result<Option<Head>, StoreError> {
        Ok(event::tip(&self.connection, &self.key.public())?.map(|tip| tip.head))
    }

    /// The laptop's key.
    pub fn key(&self) -> &LaptopKey {
        &self.key
    }

    /// Random bytes from the source the store was opened with: person ids, seeds of draws.
    ///
    /// # Errors
    /// [`StoreError::Random`].
    pub fn random_bytes<const N: usize>(&mut self) -> Result<[u8; N], StoreError> {
        let mut bytes = [0; N];
        (self.random)(&mut bytes)?;
        Ok(bytes)
    }

    /// A setting of this laptop; none if it was never set, or has a shape this version does not read.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn setting<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>, StoreError> {
        let text = setting::get(&self.connection, key)?;
        Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
    }

    /// Keeps a setting of this laptop. Nothing about learners belongs here.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn set_setting<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), StoreError> {
        setting::set(&self.connection, key, &serde_json::to_string(value)?)
    }

    /// A person's screen lock.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn lock(&self, person: &PersonId) -> Result<Option<Lock>, StoreError> {
        lock::get(&self.connection, person)
    }

    /// Keeps or removes a person's screen lock.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn set_lock(&mut self, person: &PersonId, lock: Option<&Lock>) -> Result<(), StoreError> {
        match lock {
            Some(lock) => lock::set(&self.connection, person, lock),
            None => lock::remove(&self.connection, person),
        }
    }

    /// Makes every view again from the events.
    ///
    /// # Errors
    /// When an event cannot be read or a view not written; then nothing was changed.
    pub fn rebuild_views(&mut self) -> Result<(), StoreError> {
        transact(&mut self.connection, |transaction| {
            roll::clear(transaction)?;
            learner::rebuild(transaction)?;
            member::rebuild(transaction)?;
            meta::set_views_fit(transaction)
        })
    }
}

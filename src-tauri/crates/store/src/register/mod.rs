//! The office's register: the same ledger as a laptop's, encrypted, holding many laptops' events beside the office's own.
//!
//! It signs with a key of its own, so that a copy of it on another laptop goes on under another key and both merge. The key lies
//! beside the laptop's keys, outside the encrypted file: it proves who wrote an event, it opens nothing.

mod read;

pub use read::ReadRegister;

use chrono::{DateTime, FixedOffset, Utc};
use sala_domain::PersonId;
use sala_domain::catalog::Track;
use sala_domain::event::Happening;
use sala_domain::office::roll::Staff;
use sala_domain::office::roster::Member;
use sala_domain::progress::Learner;
use sala_ledger::{Head, Line};
use std::collections::{BTreeMap, BTreeSet};

use crate::append::Told;
use crate::cipher::Cipher;
use crate::connect::transact;
use crate::error::StoreError;
use crate::open::{OpenNotice, Opened, Store, open_with};
use crate::place::{Place, Surroundings};
use crate::schema::Shape;
use crate::table::roll::{self, OnRoll};
use crate::table::{event, evidence, learner, member, meta};

/// An open register.
#[derive(Debug)]
pub struct Register {
    store: Store,
}

/// What taking over events did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// Events that were new.
    pub added: usize,
    /// Events that were here before.
    pub known: usize,
    /// Events whose signature is wrong, or that cannot be read. They were left out.
    pub refused: usize,
}

impl Register {
    /// Opens a register, or makes an empty one.
    ///
    /// # Errors
    /// [`StoreError::Newer`], [`StoreError::Foreign`] and [`StoreError::Damaged`] (also for a wrong key) leave the file as it is.
    pub fn open(
        place: &Place,
        cipher: &Cipher,
        around: Surroundings<'_>,
    ) -> Result<(Self, Vec<OpenNotice>), StoreError> {
        let Opened { store, notices } = open_with(place, around, &Shape::register(cipher))?;
        Ok((Self { store }, notices))
    }

    /// The ledger and the views it shares with a laptop's.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The same, to change it.
    pub fn store_mut(&mut self) -> &mut Store {
        &mut self.store
    }

    /// Adds events at once, all or none. They are durable when this returns.
    ///
    /// # Errors
    /// Then nothing was added.
    pub fn append_all(&mut self, told: Vec<Told>) -> Result<Vec<Happening>, StoreError> {
        self.store.append_all(told)
    }

    /// A member of staff; none if no event of the office names them.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn member(&self, person: &PersonId) -> Result<Option<Member>, StoreError> {
        member::get(&self.store.connection, person)
    }

    /// All members of staff, also those who left, in the order of their ids.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn members(&self) -> Result<Vec<(PersonId, Member)>, StoreError> {
        member::all(&self.store.connection)
    }

    /// One member of staff as the roll needs them; none if no event of the office names them.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn on_roll(&self, person: &PersonId) -> Result<Option<OnRoll>, StoreError> {
        roll::get(&self.store.connection, person)
    }

    /// Everyone's records for a roll, with days by the office's distance from UTC.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn staff(&self, tracks: &[Track], place: FixedOffset) -> Result<Staff, StoreError> {
        let mut staff = Staff::new(tracks, place);
        self.each_on_roll(|one| staff.put(&one.person, &one.member, one.tenure, &one.learned))?;
        Ok(staff)
    }

    /// Shows every member of staff as the roll needs them, in no order.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn each_on_roll(&self, show: impl FnMut(OnRoll)) -> Result<(), StoreError> {
        roll::each(&self.store.connection, show)
    }

    /// Everything the office decided that is about nobody in particular, in order. Types this version does not know are left out.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn decisions(&self) -> Result<Vec<Happening>, StoreError> {
        event::of_office(&self.store.connection)
    }

    /// Keeps a file under the SHA-256 of its bytes, which the caller computed. It is durable when this returns.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn keep_evidence(&mut self, hash: &[u8; 32], bytes: &[u8]) -> Result<(), StoreError> {
        transact(&mut self.store.connection, |transaction| evidence::put(transaction, hash, bytes))
    }

    /// The bytes of a file as they are now; none if it is gone. Whoever shows it compares the hash.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn evidence(&self, hash: &[u8; 32]) -> Result<Option<Vec<u8>>, StoreError> {
        evidence::get(&self.store.connection, hash)
    }

    /// Hashes of every file here.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn evidence_hashes(&self) -> Result<Vec<[u8; 32]>, StoreError> {
        evidence::hashes(&self.store.connection)
    }

    /// Takes over every event of a laptop's database that is not here yet, all or none. Set union: taking twice changes nothing.
    ///
    /// # Errors
    /// When either cannot be read or this one not written; then nothing was taken.
    pub fn take_from(&mut self, laptop: &Store) -> Result<Taken, StoreError> {
        let lines = event::lines(&laptop.connection)?;
        transact(&mut self.store.connection, |transaction| {
            let mut taken = Taken::default();
            let (mut people, mut staff) = (BTreeSet::new(), BTreeSet::new());
            for (ord, text) in &lines {
                match sala_ledger::parse(text) {
                    Ok(line) if line.signed() => match event::insert_new(transaction, &line, *ord)? {
                        true => {
                            taken.added += 1;
                            let named =
                                if line.kind.starts_with("office.") { &mut staff } else { &mut people };
                            named.extend(line.who);
                        }
                        false => taken.known += 1,
                    },
                    _ => taken.refused += 1,
                }
            }
            people.iter().try_for_each(|person| learner::renew(transaction, person))?;
            staff.iter().try_for_each(|person| member::renew(transaction, person))?;
            Ok(taken)
        })
    }

    /// Takes over everything of another copy of this register, evidence included. Set union, as with a laptop.
    ///
    /// # Errors
    /// When either cannot be read or this one not written; then no event was taken.
    pub fn merge(&mut self, other: &Self) -> Result<Taken, StoreError> {
        for hash in other.evidence_hashes()? {
            if let Some(bytes) = other.evidence(&hash)? {
                self.keep_evidence(&hash, &bytes)?;
            }
        }
        self.take_from(&other.store)
    }

    /// Takes over lines that the caller signed itself, with their places in time and the learners they make, all or none. Nothing is
    /// checked again: it is for making registers of invented people, and [`Store::verify`] finds what is wrong.
    ///
    /// # Errors
    /// When they cannot be written; then none was.
    pub fn add_signed(
        &mut self,
        lines: &[(Line, i64)],
        learners: &BTreeMap<PersonId, Learner>,
    ) -> Result<(), StoreError> {
        transact(&mut self.store.connection, |transaction| {
            lines.iter().try_for_each(|(line, ord)| event::insert(transaction, line, *ord))?;
            learners.iter().try_for_each(|(person, view)| learner::set(transaction, person, view))
        })
    }

    /// Types of events written after a moment, each with how many there are and when the last one was.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn kinds_since(&self, since: DateTime<Utc>) -> Result<Vec<(String, u64, DateTime<Utc>)>, StoreError> {
        let kinds = event::kinds_since(&self.store.connection, since.timestamp_millis())?;
        let dated = |(kind, count, last): (String, u64, i64)| Some((kind, count, event::moment(last)?));
        Ok(kinds.into_iter().filter_map(dated).collect())
    }

    /// The end of the chain that was last written here.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn head(&self) -> Result<Option<Head>, StoreError> {
        let tip = match meta::laptop(&self.store.connection)? {
            Some(key) => event::tip(&self.store.connection, &key)?,
            None => None,
        };
        Ok(tip.map(|tip| tip.head))
    }

    /// When anything was last written here, by the clock of whoever wrote it.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn newest(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        Ok(event::latest(&self.store.connection)?.and_then(event::moment))
    }
}

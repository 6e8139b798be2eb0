//! The key a person signs ballots of the oversight board with, kept beside the laptop's key and as well protected: one file for each
//! person who made one.
//!
//! The file also remembers what was signed with it, so that nobody signs two choices on one motion by mistake.

use chrono::{DateTime, Utc};
use sala_domain::PersonId;
use sala_domain::office::board::BallotPaper;
use sala_ledger::LaptopKey;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::StoreError;
use crate::file::{self, Reach};
use crate::open::Store;

/// A person's key for ballots.
#[derive(Clone)]
pub struct BoardKey {
    /// The key.
    pub key: LaptopKey,
    /// When it was made.
    pub made: DateTime<Utc>,
    /// Ballots signed with it, oldest first.
    pub signed: Vec<BallotPaper>,
}

impl fmt::Debug for BoardKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BoardKey").field("key", &self.key).finish_non_exhaustive()
    }
}

#[derive(Serialize, Deserialize)]
struct KeyFile {
    #[serde(with = "hex::serde")]
    seed: [u8; 32],
    made: DateTime<Utc>,
    signed: Vec<BallotPaper>,
}

fn path(folder: &Path, person: &PersonId) -> PathBuf {
    folder.join("board").join(format!("{person}.key"))
}

impl Store {
    /// A person's key for ballots; none if they made none. A file that cannot be read is moved aside and counts as none.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn board_key(&self, person: &PersonId) -> Result<Option<BoardKey>, StoreError> {
        let path = path(&self.keys, person);
        let Some(bytes) = file::read(&path)? else { return Ok(None) };
        match serde_json::from_slice::<KeyFile>(&bytes) {
            Ok(KeyFile { seed, made, signed }) => {
                Ok(Some(BoardKey { key: LaptopKey::from_seed(&seed), made, signed }))
            }
            Err(_) => {
                fs::rename(&path, path.with_extension("key.unreadable"))?;
                Ok(None)
            }
        }
    }

    /// Makes a person's key for ballots; one that is there stays.
    ///
    /// # Errors
    /// When there is no chance to be had, or the file cannot be written.
    pub fn make_board_key(&mut self, person: &PersonId, now: DateTime<Utc>) -> Result<BoardKey, StoreError> {
        if let Some(there) = self.board_key(person)? {
            return Ok(there);
        }
        let mut seed = [0; 32];
        (self.random)(&mut seed)?;
        let made = BoardKey { key: LaptopKey::from_seed(&seed), made: now, signed: Vec::new() };
        self.keep_board_key(person, &made)?;
        Ok(made)
    }

    /// Keeps a person's key and what was signed with it. It is on disk when this returns.
    ///
    /// # Errors
    /// When the file cannot be written; then the old one stays.
    pub fn keep_board_key(&self, person: &PersonId, kept: &BoardKey) -> Result<(), StoreError> {
        let path = path(&self.keys, person);
        fs::create_dir_all(path.parent().unwrap_or(&self.keys))?;
        let file = KeyFile { seed: kept.key.seed(), made: kept.made, signed: kept.signed.clone() };
        Ok(file::write(&path, &serde_json::to_vec(&file)?, Reach::Disk)?)
    }
}

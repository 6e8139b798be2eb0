//! The shape of the tables and how an older file gets it.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};
use std::path::{Path, PathBuf};

use crate::cipher::Cipher;
use crate::error::StoreError;
use crate::file::{self, Reach};

/// Migrations of a laptop's database, oldest first. One that was ever shipped is never changed.
pub(crate) const STEPS: &[&str] = &[include_str!("../migrations/01-ledger.sql")];
/// Migrations of a register. It begins as a laptop's database.
const REGISTER_STEPS: &[&str] =
    &[include_str!("../migrations/01-ledger.sql"), include_str!("../migrations/02-register.sql")];

/// What kind of database a file is to be.
#[derive(Clone, Copy)]
pub(crate) struct Shape<'a> {
    /// The number in the file's header.
    pub(crate) application: i32,
    /// Migrations.
    pub(crate) steps: &'a [&'a str],
    /// The key of an encrypted file.
    pub(crate) cipher: Option<&'a Cipher>,
}

impl<'a> Shape<'a> {
    /// A laptop's database.
    pub(crate) const LAPTOP: Self = Self::laptop(STEPS);

    /// A laptop's database with other migrations than this version's.
    pub(crate) const fn laptop(steps: &'a [&'a str]) -> Self {
        Self { application: 0x5341_4C41, steps, cipher: None }
    }

    /// A register.
    pub(crate) fn register(cipher: &'a Cipher) -> Self {
        Self { application: 0x5341_4C52, steps: REGISTER_STEPS, cipher: Some(cipher) }
    }

    /// The version a file has after all steps.
    pub(crate) fn version(&self) -> i64 {
        i64::try_from(self.steps.len()).unwrap_or(i64::MAX)
    }
}

/// Brings a file up to date.
pub(crate) fn migrate(connection: &mut Connection, steps: &[&str]) -> Result<(), StoreError> {
    let migrations = Migrations::new(steps.iter().map(|sql| M::up(sql)).collect());
    Ok(migrations.to_latest(connection)?)
}

/// Keeps a copy of a database beside it, as `<name>-before-v<version>.db`, before it is changed to that version.
pub(crate) fn keep_copy(connection: &Connection, path: &Path, version: i64) -> Result<PathBuf, StoreError> {
    let stem = path.file_stem().map_or_else(|| "sala".into(), |stem| stem.to_string_lossy());
    let copy = path.with_file_name(format!("{stem}-before-v{version}.db"));
    let fresh = file::beside(&copy);
    // SQLite fills an empty file; made here, it is as private as the original.
    let file = file::create(&fresh)?;
    connection.execute("VACUUM INTO ?1", [fresh.to_string_lossy()])?;
    file.sync_all()?;
    drop(file);
    file::put(&fresh, &copy, Reach::Disk)?;
    Ok(copy)
}

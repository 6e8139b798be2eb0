//! The shape of the tables and how an older file gets it.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};
use std::path::{Path, PathBuf};

use crate::error::StoreError;
use crate::file::{self, Reach};

/// "Sala" in the file's header.
pub(crate) const APPLICATION: i32 = 0x5341_4C41;

/// Migrations, oldest first. One that was ever shipped is never changed.
pub(crate) const STEPS: &[&str] = &[include_str!("../migrations/01-ledger.sql")];

/// The version a file has after all steps.
pub(crate) fn known(steps: &[&str]) -> i64 {
    i64::try_from(steps.len()).unwrap_or(i64::MAX)
}

/// Brings a file up to date.
pub(crate) fn migrate(connection: &mut Connection, steps: &[&str]) -> Result<(), StoreError> {
    let migrations = Migrations::new(steps.iter().map(|sql| M::up(sql)).collect());
    Ok(migrations.to_latest(connection)?)
}

/// Keeps a copy of a database beside it, as `sala-before-v<version>.db`, before it is changed to that version.
pub(crate) fn keep_copy(connection: &Connection, path: &Path, version: i64) -> Result<PathBuf, StoreError> {
    let copy = path.with_file_name(format!("sala-before-v{version}.db"));
    let fresh = file::beside(&copy);
    // SQLite fills an empty file; made here, it is as private as the original.
    let file = file::create(&fresh)?;
    connection.execute("VACUUM INTO ?1", [fresh.to_string_lossy()])?;
    file.sync_all()?;
    drop(file);
    file::put(&fresh, &copy, Reach::Disk)?;
    Ok(copy)
}

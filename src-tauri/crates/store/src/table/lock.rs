//! Table `lock`: who has a screen lock on this laptop.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row};
use sala_domain::PersonId;

use crate::error::StoreError;

/// A person's screen lock. It keeps colleagues out of a record; it encrypts nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lock {
    /// The hash of the PIN with its parameters, made and checked by the caller (Argon2 PHC string).
    pub hash: String,
    /// Wrong tries in a row.
    pub wrong: u32,
    /// No try before this moment; kept in whole milliseconds.
    pub wait_until: Option<DateTime<Utc>>,
}

pub(crate) fn get(connection: &Connection, person: &PersonId) -> Result<Option<Lock>, StoreError> {
    let sql = "SELECT hash, wrong, wait_until FROM lock WHERE person = ?1";
    let mut query = connection.prepare_cached(sql)?;
    Ok(query.query_row([person.as_str()], read).optional()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Lock> {
    let wait: Option<i64> = row.get(2)?;
    Ok(Lock {
        hash: row.get(0)?,
        wrong: row.get(1)?,
        wait_until: wait.and_then(DateTime::from_timestamp_millis),
    })
}

pub(crate) fn set(connection: &Connection, person: &PersonId, lock: &Lock) -> Result<(), StoreError> {
    let wait = lock.wait_until.map(|until| until.timestamp_millis());
    connection.execute(
        "INSERT OR REPLACE INTO lock (person, hash, wrong, wait_until) VALUES (?1, ?2, ?3, ?4)",
        (person.as_str(), &lock.hash, lock.wrong, wait),
    )?;
    Ok(())
}

pub(crate) fn remove(connection: &Connection, person: &PersonId) -> Result<(), StoreError> {
    connection.execute("DELETE FROM lock WHERE person = ?1", [person.as_str()])?;
    Ok(())
}

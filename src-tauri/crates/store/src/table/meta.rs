//! Table `meta`: what the store knows of itself.

use rusqlite::{Connection, OptionalExtension};

use crate::error::StoreError;

/// The shape of the views. Raise it whenever `sala_domain::progress::Learner`, or what a register keeps of it in
/// the table `roll`, changes; they are then rebuilt.
pub(crate) const VIEW: &str = "3";

const LAPTOP: &str = "laptop";
const SHAPE: &str = "view";
const CHECKED: &str = "checked";

/// The public key of the laptop that is writing; none before its first event.
pub(crate) fn laptop(connection: &Connection) -> Result<Option<[u8; 32]>, StoreError> {
    let Some(text) = get(connection, LAPTOP)? else { return Ok(None) };
    let mut dev = [0; 32];
    hex::decode_to_slice(&text, &mut dev).map_err(StoreError::damaged)?;
    Ok(Some(dev))
}

/// Notes which laptop is writing from now on.
pub(crate) fn set_laptop(connection: &Connection, dev: &[u8; 32]) -> Result<(), StoreError> {
    set(connection, LAPTOP, &hex::encode(dev))
}

/// Whether the views have the shape this version reads.
pub(crate) fn views_fit(connection: &Connection) -> Result<bool, StoreError> {
    Ok(get(connection, SHAPE)?.as_deref() == Some(VIEW))
}

/// Notes that the views have the shape this version reads.
pub(crate) fn set_views_fit(connection: &Connection) -> Result<(), StoreError> {
    set(connection, SHAPE, VIEW)
}

/// How many events, from the first row on, were checked and found right.
pub(crate) fn checked(connection: &Connection) -> Result<u64, StoreError> {
    let text = get(connection, CHECKED)?;
    Ok(text.and_then(|text| text.parse().ok()).unwrap_or(0))
}

/// Notes that so many events were checked and found right.
pub(crate) fn set_checked(connection: &Connection, rows: u64) -> Result<(), StoreError> {
    set(connection, CHECKED, &rows.to_string())
}

fn get(connection: &Connection, key: &str) -> Result<Option<String>, StoreError> {
    let mut query = connection.prepare_cached("SELECT value FROM meta WHERE key = ?1")?;
    Ok(query.query_row([key], |row| row.get(0)).optional()?)
}

fn set(connection: &Connection, key: &str, value: &str) -> Result<(), StoreError> {
    connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?1, ?2)", [key, value])?;
    Ok(())
}

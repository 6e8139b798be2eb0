//! Table `evidence` of a register: files by their hash. Kept as long as anything names them.

use rusqlite::{Connection, OptionalExtension};

use crate::error::StoreError;

/// Keeps a file; keeping it again changes nothing.
pub(crate) fn put(connection: &Connection, hash: &[u8; 32], bytes: &[u8]) -> Result<(), StoreError> {
    let sql = "INSERT OR IGNORE INTO evidence (hash, bytes) VALUES (?1, ?2)";
    connection.prepare_cached(sql)?.execute((&hash[..], bytes))?;
    Ok(())
}

/// The bytes of a file; none if it is not here.
pub(crate) fn get(connection: &Connection, hash: &[u8; 32]) -> Result<Option<Vec<u8>>, StoreError> {
    let mut query = connection.prepare_cached("SELECT bytes FROM evidence WHERE hash = ?1")?;
    Ok(query.query_row([&hash[..]], |row| row.get(0)).optional()?)
}

/// Hashes of every file here.
pub(crate) fn hashes(connection: &Connection) -> Result<Vec<[u8; 32]>, StoreError> {
    let mut query = connection.prepare("SELECT hash FROM evidence ORDER BY hash")?;
    Ok(query.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

//! The connection: how SQLite is told to behave, and the one way to change anything.

use rusqlite::{Connection, ErrorCode, OpenFlags, Transaction, TransactionBehavior};
use std::fs;
use std::io;
use std::path::Path;
use std::time::Duration;

use crate::cipher::Cipher;
use crate::error::StoreError;
use crate::file;

/// How long to wait for another program that holds the database.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

/// Pages of a register kept decrypted, in KiB (negative, as SQLite wants it): what its screens read again and again.
const CACHE: i64 = -64 * 1024;

/// Opens a database for writing; makes it and its folder if missing.
pub(crate) fn connect(path: &Path, cipher: Option<&Cipher>) -> Result<Connection, StoreError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    match file::claim(path) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error.into()),
        _ => {}
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(|error| explain(error, path))?;
    unlock(&connection, cipher)?;
    configure(&connection).map_err(|error| explain(error, path))?;
    Ok(connection)
}

/// Gives an encrypted database its key, before anything else is asked of it.
pub(crate) fn unlock(connection: &Connection, cipher: Option<&Cipher>) -> Result<(), StoreError> {
    let Some(cipher) = cipher else { return Ok(()) };
    // SQLCipher writes lines of its own to the terminal otherwise.
    connection.pragma_update(None, "cipher_log_level", "NONE")?;
    connection.pragma_update(None, "key", cipher.raw().as_str())?;
    connection.pragma_update(None, "cache_size", CACHE)?;
    Ok(())
}

fn configure(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(32);
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "full")?;
    // On macOS a plain fsync leaves the bytes in the drive's cache; elsewhere this changes nothing.
    connection.pragma_update(None, "fullfsync", true)?;
    connection.pragma_update(None, "checkpoint_fullfsync", true)
}

/// Does everything in `work` or nothing of it; durable when it returns.
pub(crate) fn transact<T>(
    connection: &mut Connection,
    work: impl FnOnce(&Transaction<'_>) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done = work(&transaction)?;
    transaction.commit()?;
    Ok(done)
}

/// SQLite says only "unable to open": the system is asked why.
pub(crate) fn explain(error: rusqlite::Error, path: &Path) -> StoreError {
    if error.sqlite_error_code() != Some(ErrorCode::CannotOpen) {
        return error.into();
    }
    let probe = file::beside(path);
    match file::claim(&probe) {
        Ok(_) => match fs::remove_file(&probe) {
            Ok(()) => error.into(),
            Err(cause) => cause.into(),
        },
        Err(cause) => cause.into(),
    }
}

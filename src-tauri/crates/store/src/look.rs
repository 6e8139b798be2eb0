//! What a file is, found out without writing to it.

use rusqlite::{Connection, OpenFlags};
use std::fs;
use std::io;
use std::path::Path;

use crate::connect::{PATIENCE, explain, unlock};
use crate::error::StoreError;
use crate::schema::Shape;

/// Bytes up to which an encrypted file is read whole before it is opened. Every page of one proves itself whenever it is read, so a
/// larger one need not keep anybody waiting: a damaged page is refused when it is met.
const READ_WHOLE: u64 = 64 * 1024 * 1024;

/// What is where the database should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// No file, or an empty one.
    Nothing,
    /// A sound database of Sala.
    Sala {
        /// How many migrations it has seen.
        version: i64,
    },
}

/// Looks at a file without writing to it.
///
/// # Errors
/// [`StoreError::Newer`], [`StoreError::Foreign`] and [`StoreError::Damaged`] are found here, before anything is written.
pub(crate) fn look(path: &Path, shape: &Shape<'_>) -> Result<Found, StoreError> {
    let bytes = match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(error) => return Err(error.into()),
        Ok(file) if file.is_file() && file.len() == 0 => return Ok(Found::Nothing),
        Ok(file) => file.len(),
    };
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(|error| explain(error, path))?;
    connection.busy_timeout(PATIENCE)?;
    unlock(&connection, shape.cipher)?;
    let whole = shape.cipher.is_none() || bytes <= READ_WHOLE;
    judge(&connection, shape, whole).map_err(|error| match error {
        Judged::Sql(error) => explain(error, path),
        Judged::Store(error) => error,
    })
}

enum Judged {
    Sql(rusqlite::Error),
    Store(StoreError),
}

impl From<rusqlite::Error> for Judged {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sql(error)
    }
}

fn judge(connection: &Connection, shape: &Shape<'_>, whole: bool) -> Result<Found, Judged> {
    let number = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0));
    let application = number("PRAGMA application_id")?;
    let version = number("PRAGMA user_version")?;
    let objects = number("SELECT count(*) FROM sqlite_schema")?;
    if application != i64::from(shape.application) {
        let empty = (application, version, objects) == (0, 0, 0);
        return if empty { Ok(Found::Nothing) } else { Err(Judged::Store(StoreError::Foreign)) };
    }
    let known = shape.version();
    if version > known {
        return Err(Judged::Store(StoreError::Newer { found: version, known }));
    }
    if !whole {
        return Ok(Found::Sala { version });
    }
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    match verdict.as_str() {
        "ok" => Ok(Found::Sala { version }),
        _ => Err(Judged::Store(StoreError::damaged(verdict))),
    }
}

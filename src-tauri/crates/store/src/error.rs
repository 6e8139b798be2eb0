//! Why the store could not do something, told apart by what a person can do about it.

use rusqlite::{Error as Sql, ErrorCode};
use sala_ledger::{LedgerError, LineFault};
use std::io;
use thiserror::Error;

use crate::place::RandomError;

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Why the store could not do something.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The database was written by a newer version. It was not touched.
    #[error("the database has version {found}, this version knows up to {known}")]
    Newer {
        /// The version found.
        found: i64,
        /// The newest this version knows.
        known: i64,
    },
    /// The file is a database of another program. It was not touched.
    #[error("the file is a database of another program")]
    Foreign,
    /// The file is no database, or its contents contradict themselves.
    #[error("the database is damaged")]
    Damaged(#[source] Cause),
    /// The disk is full. Nothing was half-written.
    #[error("the disk is full")]
    Full(#[source] Cause),
    /// The file or its folder may not be written.
    #[error("the file or its folder may not be written")]
    ReadOnly(#[source] Cause),
    /// Another program kept the database locked for too long.
    #[error("the database is in use by another program")]
    Busy(#[source] Cause),
    /// The disk failed to read or write.
    #[error("the disk could not be read or written")]
    Io(#[source] Cause),
    /// The system gave no random bytes.
    #[error("no random bytes")]
    Random(#[from] RandomError),
    /// The event cannot be put into the ledger.
    #[error("the event cannot be put into the ledger")]
    Refused(#[from] LedgerError),
    /// A mistake in Sala.
    #[error("the store made a mistake")]
    Fault(#[source] Cause),
}

impl StoreError {
    pub(crate) fn damaged(what: impl Into<Cause>) -> Self {
        Self::Damaged(what.into())
    }
}

impl From<Sql> for StoreError {
    fn from(error: Sql) -> Self {
        let code = match &error {
            Sql::SqlInputError { .. } | Sql::FromSqlConversionFailure(..) | Sql::InvalidColumnType(..) => {
                return Self::Damaged(error.into());
            }
            _ => error.sqlite_error_code(),
        };
        let kind: fn(Cause) -> Self = match code {
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt | ErrorCode::Unknown) => Self::Damaged,
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::CannotOpen | ErrorCode::SystemIoFailure) => Self::Io,
            _ => Self::Fault,
        };
        kind(error.into())
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        let kind: fn(Cause) -> Self = match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Io,
        };
        kind(error.into())
    }
}

impl From<rusqlite_migration::Error> for StoreError {
    fn from(error: rusqlite_migration::Error) -> Self {
        match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
            other => Self::Fault(other.into()),
        }
    }
}

impl From<LineFault> for StoreError {
    fn from(fault: LineFault) -> Self {
        Self::Damaged(fault.into())
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(error: serde_json::Error) -> Self {
        Self::Fault(error.into())
    }
}

//! What the store is told by its host: where to keep things, who is asking, what time it is and where chance comes from.

use chrono::{DateTime, Utc};
use std::path::PathBuf;
use thiserror::Error;

/// Where the store keeps things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The database file.
    pub database: PathBuf,
    /// A folder for the laptop's key and the note of the ledger's head. It must lie outside the database's folder, so that a restored
    /// or copied database does not bring them along.
    pub keys: PathBuf,
}

/// A source of random bytes fit for keys.
pub type Random = Box<dyn FnMut(&mut [u8]) -> Result<(), RandomError> + Send>;

/// The system gave no random bytes.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("no random bytes: {0}")]
pub struct RandomError(pub String);

/// The world around the store when it is opened.
pub struct Surroundings<'a> {
    /// A fingerprint of the machine, the same at every start and different on a clone. It is kept beside the key, so it should be a
    /// hash rather than a serial number.
    pub machine: &'a str,
    /// Version of the app.
    pub app: &'a str,
    /// The time.
    pub now: DateTime<Utc>,
    /// Random bytes, used as long as the store is open.
    pub random: Random,
}

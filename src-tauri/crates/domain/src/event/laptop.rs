//! Why a laptop began to write under a new key, and after which event.

use serde::{Deserialize, Serialize};

/// The event before this laptop key's first: where a key that replaces another took over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parent {
    /// The older key, in hex.
    pub dev: String,
    /// Its last event's number.
    pub seq: u64,
    /// Its last event's id.
    pub id: String,
}

/// Why a laptop has a new key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyReason {
    /// The first start on this laptop.
    FirstStart,
    /// The database came without the key it was written with (copied or restored onto another machine).
    KeyMissing,
    /// The key file belongs to another machine (a cloned disk).
    OtherMachine,
    /// The database is older than the head noted outside it (a restored backup).
    Rollback,
}

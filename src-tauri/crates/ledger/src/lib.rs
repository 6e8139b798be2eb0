//! The ledger: events as signed, chained lines of canonical JSON. Bytes and keys only.
//!
//! It opens no file, names no SQL, reads no clock and draws no random number. It may grow by what travels between laptops (bundles,
//! receipts), never by what is done with events: that is the store's and the views' business.
//!
//! ```text
//! event  e = {"v":1,"dev":<hex public key>,"seq":n,"prev":<hex id of n-1>,"t":"…Z","who":<person id>,"type":"…",
//!             "body":hex SHA-256(salt ‖ JCS(b))}
//! id       = SHA-256(JCS(e))
//! line     = {"e":e,"s":hex(Ed25519("sala-event-v1\0" ‖ id)),"salt":hex,"b":{…}}
//! ```
//! `salt` and `b` may be erased; the line still checks. Each field has exactly one spelling, so that a line read and written again
//! is the same event.

mod canonical;
mod chain;
mod key;
mod line;
mod read;
pub mod sealed;

pub use chain::{ChainFault, ChainFaultKind, ChainWalk, check_chain, merge};
pub use key::LaptopKey;
pub use line::{Head, LedgerError, Line, sign};
pub use read::{LONGEST_LINE, LineFault, parse, read};

//! The laptop's database: the ledger's events, the views made from them, settings and locks. The only crate that names SQLite.
//!
//! Events are the truth; an event and its effect on the views are one transaction, durable when the call returns. It knows no rule of
//! training: what an event means is said by `sala_domain::progress`. It may grow by a file under `table/` for each table.

mod anchor;
mod append;
mod ask;
mod board_key;
mod cipher;
mod connect;
mod error;
mod file;
mod keys;
mod laptop;
mod look;
mod open;
mod place;
mod register;
mod schema;
mod table;
#[cfg(test)]
mod tests;
mod verify;

pub use append::Told;
pub use board_key::BoardKey;
pub use cipher::{Cipher, RecoveryCode, Vault, VaultError};
pub use error::StoreError;
pub use open::{OpenNotice, Opened, Store};
pub use place::{Place, Random, RandomError, Surroundings};
pub use register::{ReadRegister, Register, Taken};
pub use table::lock::Lock;
pub use table::roll::OnRoll;
pub use verify::Verification;

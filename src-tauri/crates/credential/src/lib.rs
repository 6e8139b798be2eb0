//! Certificate facts as a signed text short enough for a QR code, and back.
//!
//! The text is `SALA1:` and the base45 form of a COSE_Sign1 message (RFC 9052) with CWT claims, signed with Ed25519. It proves that the
//! holder of a key wrote these facts; whose key that is says a list of fingerprints, which is not kept here. This crate draws no QR
//! code, opens no file and reads no clock. It may grow by a second form of credential.

mod claims;
mod cose;
mod fingerprint;
mod seal;

pub use cose::{OpenError, SealError, open, seal};
pub use fingerprint::fingerprint;
pub use seal::{LONGEST_NAME, Seal, matches};

/// How every sealed text begins.
pub const PREFIX: &str = "SALA1:";

/// The longest text that is read, in bytes.
pub const LONGEST_TEXT: usize = 4096;

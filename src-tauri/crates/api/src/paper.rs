//! Signed files of the oversight board: which purposes there are, how long they may be, and what is said of one that is refused.
//!
//! What they hold is `sala_domain::office::board`, how they are signed `sala_ledger::sealed`.

use sala_domain::office::board::{Ballot, BallotPaper, Cast};
use sala_ledger::LaptopKey;
use sala_ledger::sealed::{Purpose, SealFault, Sealed, UnsealFault, seal, unseal};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use crate::error::{ApiError, ErrorCode};
use crate::wire::file::HandedFile;

/// A member's key file.
pub(crate) const KEY: Purpose = Purpose { kind: "board-key", longest: 10_000 };
/// A motion file.
pub(crate) const MOTION: Purpose = Purpose { kind: "board-motion", longest: 200_000 };
/// A ballot file.
pub const BALLOT: Purpose = Purpose { kind: "board-ballot", longest: 50_000 };

/// The largest document that is put to the board, in megabytes.
const LARGEST: usize = 50;

fn refused(fault: UnsealFault) -> ApiError {
    match fault {
        UnsealFault::TooLong | UnsealFault::Damaged | UnsealFault::Payload => ErrorCode::FileUnreadable,
        UnsealFault::Kind => ErrorCode::BoardFileKind,
        UnsealFault::Version => ErrorCode::BoardFileNewer,
        UnsealFault::Altered => ErrorCode::BoardFileAltered,
    }
    .into()
}

/// Reads a signed file that was handed in.
pub(crate) fn read<T: DeserializeOwned>(purpose: Purpose, file: &HandedFile) -> Result<Sealed<T>, ApiError> {
    unseal(purpose, &file.bytes(1)?).map_err(refused)
}

/// Signs a paper.
pub(crate) fn sign<T: Serialize>(purpose: Purpose, key: &LaptopKey, paper: &T) -> Result<String, ApiError> {
    seal(purpose, key.signing_key(), paper).map_err(|fault| match fault {
        SealFault::TooLong => ApiError::with(ErrorCode::TextTooLong, "most", purpose.longest),
        SealFault::Payload => ApiError::internal(&fault),
    })
}

/// SHA-256 in hex of a document that was handed in.
pub(crate) fn hash(document: &HandedFile) -> Result<String, ApiError> {
    let bytes = document.bytes(LARGEST)?;
    if bytes.is_empty() {
        Err(ErrorCode::FileUnreadable.into())
    } else {
        Ok(hex::encode(Sha256::digest(&bytes)))
    }
}

/// Hex digits in groups of eight, so that people can compare them.
pub(crate) fn grouped(hash: &str) -> String {
    let letters: Vec<char> = hash.chars().collect();
    letters.chunks(8).map(String::from_iter).collect::<Vec<_>>().join(" ")
}

/// Fingerprint of a public key in hex; what is no key stays as it is.
pub(crate) fn fingerprint(key: &str) -> String {
    let mut bytes = [0; 32];
    match hex::decode_to_slice(key, &mut bytes) {
        Ok(()) => sala_credential::fingerprint(&bytes),
        Err(_) => key.to_owned(),
    }
}

/// A ballot of a checked file.
pub(crate) fn ballot(bytes: &[u8]) -> Result<Ballot, ApiError> {
    let sealed = unseal::<BallotPaper>(BALLOT, bytes).map_err(refused)?;
    Ok(sealed.payload.by(hex::encode(sealed.key)))
}

/// Whether the signed text of a kept ballot still says what the register says it says.
pub(crate) fn holds(cast: &Cast) -> bool {
    ballot(cast.seal.as_bytes()).is_ok_and(|ballot| ballot == cast.ballot)
}

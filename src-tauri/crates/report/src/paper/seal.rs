//! The check code of a report, and the hash of its data file: how somebody sees that a printed copy and a file belong together.
//!
//! It proves nothing about who made a report. A changed figure gives another code.

use sha2::{Digest, Sha256};

use super::model::Paper;
use crate::ReportError;

/// Letters of a code before it is parted.
const LENGTH: usize = 20;

/// The check code: the first 80 bits of the SHA-256 of the report without its code, as canonical JSON (RFC 8785), in groups of four.
///
/// # Errors
/// [`ReportError::Facts`].
pub fn code(paper: &Paper) -> Result<String, ReportError> {
    let bare = Paper { code: String::new(), ..paper.clone() };
    let hash = hex::encode_upper(Sha256::digest(serde_json_canonicalizer::to_vec(&bare)?));
    let letters: Vec<char> = hash.chars().take(LENGTH).collect();
    Ok(letters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join("-"))
}

/// The paper with its code.
///
/// # Errors
/// [`ReportError::Facts`].
pub fn sealed(mut paper: Paper) -> Result<Paper, ReportError> {
    paper.code = code(&paper)?;
    Ok(paper)
}

/// The SHA-256 of a file, in hex.
pub fn hash(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

//! How people compare keys, and how a message names its key.

use sha2::{Digest, Sha256};

/// The first 8 bytes of the SHA-256 of a public key.
pub(crate) fn key_id(public_key: &[u8; 32]) -> [u8; 8] {
    let mut id = [0; 8];
    id.copy_from_slice(&Sha256::digest(public_key)[..8]);
    id
}

/// A public key as people compare it: the first 8 bytes of its SHA-256 in groups of four hex digits, such as `7F3A 91C0 22B4 08D1`.
pub fn fingerprint(public_key: &[u8; 32]) -> String {
    let groups: Vec<String> = key_id(public_key).chunks(2).map(hex::encode_upper).collect();
    groups.join(" ")
}

//! Signed documents that travel between laptops as one JSON text: an office file, a ballot.
//!
//! ```text
//! document = {"sala":<kind>,"v":1,"key":<hex public key>,"p":{…},"s":hex(Ed25519("sala-<kind>-v1\0" ‖ SHA-256(JCS(p))))}
//! ```
//! It proves that the holder of the key wrote this payload for this purpose, and nothing of whose key it is. What a payload holds is the
//! business of whoever signs it. It may grow by a second version, never by a purpose: those are named by their callers.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thiserror::Error;

use crate::canonical::{Strict, jcs, read_hex, sha256};

const FIELDS: [&str; 5] = ["sala", "v", "key", "p", "s"];
const VERSION: u64 = 1;

/// What a document is for. A signature for one purpose never holds for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Purpose {
    /// Its name in the document and under the signature, such as `office`.
    pub kind: &'static str,
    /// The longest text that is written or read, in bytes.
    pub longest: usize,
}

/// A document whose signature holds. Whose key it is, is still to be asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Sealed<T> {
    /// The public key that signed it.
    pub key: [u8; 32],
    /// SHA-256 of the canonical payload.
    pub hash: [u8; 32],
    /// What it says.
    pub payload: T,
}

/// Why a document cannot be signed.
#[derive(Debug, Error)]
pub enum SealFault {
    /// The payload is no JSON object that every reader keeps exactly.
    #[error("the payload cannot be written as JSON")]
    Payload,
    /// The text would be longer than its readers take.
    #[error("the document would be too long for its readers")]
    TooLong,
}

/// Why a document is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum UnsealFault {
    /// Longer than its purpose allows.
    #[error("the file is too long")]
    TooLong,
    /// Not whole, not JSON, a duplicate key, a field too many or one missing.
    #[error("the file is damaged or is no document of Sala")]
    Damaged,
    /// A document for another purpose.
    #[error("the file is a document of another kind")]
    Kind,
    /// Written in a format this version does not know.
    #[error("the file was written by a newer Sala")]
    Version,
    /// The payload or the key was changed after signing.
    #[error("the file was changed after it was signed")]
    Altered,
    /// Signed, but its payload is not what this version expects.
    #[error("the file holds something this version cannot read")]
    Payload,
}

/// Signs a payload, as canonical JSON without a line break.
///
/// # Errors
/// When the payload is not a JSON object, holds a number beyond 2^53, or the text is longer than the purpose allows.
pub fn seal<T: Serialize>(purpose: Purpose, key: &SigningKey, payload: &T) -> Result<String, SealFault> {
    let payload = serde_json::to_value(payload).map_err(|_| SealFault::Payload)?;
    let signature = key.sign(&signed_bytes(purpose, &sha256(&[&jcs(&payload)])));
    let document = json!({
        "sala": purpose.kind,
        "v": VERSION,
        "key": hex::encode(key.verifying_key().to_bytes()),
        "p": payload,
        "s": hex::encode(signature.to_bytes()),
    });
    let text = String::from_utf8(jcs(&document)).map_err(|_| SealFault::Payload)?;
    match unseal::<Value>(purpose, text.as_bytes()) {
        Ok(_) => Ok(text),
        Err(UnsealFault::TooLong) => Err(SealFault::TooLong),
        Err(_) => Err(SealFault::Payload),
    }
}

/// Reads a document that anyone may have written: length, form, purpose, version and signature before anything is believed.
///
/// # Errors
/// The first [`UnsealFault`] found.
pub fn unseal<T: DeserializeOwned>(purpose: Purpose, bytes: &[u8]) -> Result<Sealed<T>, UnsealFault> {
    if bytes.len() > purpose.longest {
        return Err(UnsealFault::TooLong);
    }
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let Ok(Strict(Value::Object(mut document))) = serde_json::from_slice(text) else {
        return Err(UnsealFault::Damaged);
    };
    let kind = document.get("sala").and_then(Value::as_str).ok_or(UnsealFault::Damaged)?;
    if kind != purpose.kind {
        return Err(UnsealFault::Kind);
    }
    if document.get("v").and_then(Value::as_u64) != Some(VERSION) {
        return Err(UnsealFault::Version);
    }
    if document.len() != FIELDS.len() || document.keys().any(|name| !FIELDS.contains(&name.as_str())) {
        return Err(UnsealFault::Damaged);
    }
    let payload = document.remove("p").filter(Value::is_object).ok_or(UnsealFault::Damaged)?;
    let field = |name| document.get(name).and_then(Value::as_str).ok_or(UnsealFault::Damaged);
    let key: [u8; 32] = read_hex(field("key")?).ok_or(UnsealFault::Damaged)?;
    let signature: [u8; 64] = read_hex(field("s")?).ok_or(UnsealFault::Damaged)?;
    let hash = sha256(&[&jcs(&payload)]);
    check(purpose, &key, &signature, &hash)?;
    let payload = serde_json::from_value(payload).map_err(|_| UnsealFault::Payload)?;
    Ok(Sealed { key, hash, payload })
}

fn check(purpose: Purpose, key: &[u8; 32], signature: &[u8; 64], hash: &[u8; 32]) -> Result<(), UnsealFault> {
    let key = VerifyingKey::from_bytes(key).map_err(|_| UnsealFault::Altered)?;
    let signature = Signature::from_bytes(signature);
    key.verify_strict(&signed_bytes(purpose, hash), &signature).map_err(|_| UnsealFault::Altered)
}

fn signed_bytes(purpose: Purpose, hash: &[u8; 32]) -> Vec<u8> {
    [format!("sala-{}-v{VERSION}\0", purpose.kind).as_bytes(), hash].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    const TEA: Purpose = Purpose { kind: "tea", longest: 2_000 };
    const COFFEE: Purpose = Purpose { kind: "coffee", longest: 2_000 };

    fn key(seed: u8) -> SigningKey {
        SigningKey::from_bytes(&[seed; 32])
    }

    fn made() -> String {
        seal(TEA, &key(1), &json!({ "name": "ការិយាល័យ", "cups": 3 })).unwrap()
    }

    fn refused(text: &str) -> UnsealFault {
        unseal::<Value>(TEA, text.as_bytes()).unwrap_err()
    }

    #[test]
    fn a_document_is_read_as_it_was_signed() {
        let read = unseal::<Value>(TEA, made().as_bytes()).unwrap();
        assert_eq!(read.payload, json!({ "name": "ការិយាល័យ", "cups": 3 }));
        assert_eq!(read.key, key(1).verifying_key().to_bytes());
    }

    #[test]
    fn what_mail_programs_add_does_not_matter() {
        let text = format!("\u{FEFF}{}\r\n", made());
        assert!(unseal::<Value>(TEA, text.as_bytes()).is_ok());
    }

    #[test]
    fn an_altered_document_is_refused() {
        assert_eq!(refused(&made().replace("\"cups\":3", "\"cups\":4")), UnsealFault::Altered);
        let other = hex::encode(key(2).verifying_key().to_bytes());
        let own = hex::encode(key(1).verifying_key().to_bytes());
        assert_eq!(refused(&made().replace(&own, &other)), UnsealFault::Altered);
    }

    #[test]
    fn a_signature_for_one_purpose_holds_for_no_other() {
        assert_eq!(unseal::<Value>(COFFEE, made().as_bytes()).unwrap_err(), UnsealFault::Kind);
        let renamed = made().replace("\"sala\":\"tea\"", "\"sala\":\"coffee\"");
        assert_eq!(unseal::<Value>(COFFEE, renamed.as_bytes()).unwrap_err(), UnsealFault::Altered);
    }

    #[test]
    fn a_version_this_program_does_not_know_is_refused() {
        assert_eq!(refused(&made().replace("\"v\":1", "\"v\":2")), UnsealFault::Version);
    }

    #[test]
    fn a_field_too_many_or_twice_is_refused() {
        let more = made().replacen('{', "{\"extra\":1,", 1);
        let twice = made().replacen('{', "{\"v\":1,", 1);
        let inside = made().replace("\"cups\":3", "\"cups\":3,\"cups\":3");
        for text in [more, twice, inside] {
            assert_eq!(refused(&text), UnsealFault::Damaged);
        }
    }

    #[test]
    fn a_file_too_long_is_refused_before_it_is_read() {
        assert_eq!(refused(&"{".repeat(2_001)), UnsealFault::TooLong);
        let long = json!({ "name": "x".repeat(2_000) });
        assert!(matches!(seal(TEA, &key(1), &long), Err(SealFault::TooLong)));
    }

    #[test]
    fn what_readers_would_round_is_not_signed() {
        assert!(matches!(seal(TEA, &key(1), &json!({ "n": u64::MAX })), Err(SealFault::Payload)));
        assert!(matches!(seal(TEA, &key(1), &json!([1])), Err(SealFault::Payload)));
    }

    proptest! {
        #[test]
        fn a_cut_document_is_refused(keep in 0_usize..200) {
            let text = made();
            let end = text.floor_char_boundary(keep.min(text.len() - 1));
            prop_assert_eq!(refused(&text[..end]), UnsealFault::Damaged);
        }

        #[test]
        fn any_payload_comes_back(payload in prop::collection::btree_map(".{0,9}", ".{0,30}", 0..8)) {
            let text = seal(TEA, &key(3), &payload).unwrap();
            let read = unseal::<BTreeMap<String, String>>(TEA, text.as_bytes()).unwrap();
            prop_assert_eq!(read.payload, payload);
        }
    }
}

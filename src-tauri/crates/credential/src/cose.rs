//! Sealing and opening: the signature, and the one form of bytes and text that is accepted.

use coset::{
    CoseSign1, CoseSign1Builder, HeaderBuilder, RegisteredLabelWithPrivate, TaggedCborSerializable, iana,
};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use sala_domain::certificate::CertificateFacts;
use thiserror::Error;

use crate::fingerprint::key_id;
use crate::{LONGEST_TEXT, PREFIX, Seal, claims};

/// Why facts cannot be sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SealError {
    /// The certificate's id is not a UUID.
    #[error("the certificate's id is not a UUID")]
    Id,
    /// The facts name another key than the one that signs.
    #[error("the facts name another issuer than the signing key")]
    Issuer,
    /// The facts have no canonical form.
    #[error("the facts cannot be written in canonical form")]
    Facts,
    /// The text would be longer than is ever read.
    #[error("the facts are too long for a seal")]
    TooLong,
}

/// Why a text is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum OpenError {
    /// It does not begin with `SALA1:`.
    #[error("this is not a Sala certificate")]
    Prefix,
    /// It is longer than [`LONGEST_TEXT`].
    #[error("the text is too long for a certificate")]
    TooLong,
    /// It is not whole, or not in the one form that is accepted.
    #[error("the text is damaged or incomplete")]
    Damaged,
    /// It is signed by a method this version does not know.
    #[error("the signature is of an unknown kind")]
    Algorithm,
    /// It names a key that is not the one inside.
    #[error("the text names another key than it carries")]
    Key,
    /// The signature is not of these facts and this key.
    #[error("the signature is wrong: the certificate was changed")]
    Signature,
}

/// Signs facts as a short text for a QR code.
///
/// # Errors
/// When the facts name another key, or cannot be written down.
pub fn seal(facts: &CertificateFacts, key: &SigningKey) -> Result<String, SealError> {
    let seal = Seal::of(facts)?;
    if seal.issuer != key.verifying_key().to_bytes() {
        return Err(SealError::Issuer);
    }
    let message = message(&seal).ok_or(SealError::Facts)?;
    let signed = message.create_signature(b"", |bytes| key.sign(bytes).to_bytes().to_vec()).build();
    let bytes = signed.to_tagged_vec().map_err(|_| SealError::Facts)?;
    let text = format!("{PREFIX}{}", base45::encode(&bytes));
    if text.len() > LONGEST_TEXT { Err(SealError::TooLong) } else { Ok(text) }
}

/// Reads a sealed text and checks its signature against the key inside. Whether that key is to be trusted, and whether the certificate
/// is still in date, is for the caller.
///
/// # Errors
/// When a single byte is not as [`seal`] wrote it: only the exact form is accepted, so nothing unsigned can ride along.
pub fn open(text: &str) -> Result<Seal, OpenError> {
    let body = text.trim_matches(['\n', '\r', '\t']).strip_prefix(PREFIX).ok_or(OpenError::Prefix)?;
    if text.len() > LONGEST_TEXT {
        return Err(OpenError::TooLong);
    }
    let bytes = base45::decode(body).map_err(|_| OpenError::Damaged)?;
    let signed = CoseSign1::from_tagged_slice(&bytes).map_err(|_| OpenError::Damaged)?;
    if signed.protected.header.alg != Some(RegisteredLabelWithPrivate::Assigned(iana::Algorithm::EdDSA)) {
        return Err(OpenError::Algorithm);
    }
    let seal = signed.payload.as_deref().and_then(claims::read).ok_or(OpenError::Damaged)?;
    if signed.protected.header.key_id != key_id(&seal.issuer) {
        return Err(OpenError::Key);
    }
    let key = VerifyingKey::from_bytes(&seal.issuer).map_err(|_| OpenError::Key)?;
    let check = |signature: &[u8], bytes: &[u8]| {
        let signature = Signature::from_slice(signature).map_err(|_| OpenError::Signature)?;
        key.verify_strict(bytes, &signature).map_err(|_| OpenError::Signature)
    };
    signed.verify_signature(b"", check)?;
    if rewritten(&seal, &signed.signature).as_deref() == Some(body) {
        Ok(seal)
    } else {
        Err(OpenError::Damaged)
    }
}

/// The text as [`seal`] writes it: a doubled claim, a loose header or another order of keys would not come out again.
fn rewritten(seal: &Seal, signature: &[u8]) -> Option<String> {
    let bytes = message(seal)?.signature(signature.to_vec()).build().to_tagged_vec().ok()?;
    Some(base45::encode(&bytes))
}

fn message(seal: &Seal) -> Option<CoseSign1Builder> {
    let header = HeaderBuilder::new().algorithm(iana::Algorithm::EdDSA).key_id(key_id(&seal.issuer).to_vec());
    Some(CoseSign1Builder::new().protected(header.build()).payload(claims::written(seal)?))
}

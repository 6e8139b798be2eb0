//! What the short text of a certificate says, and whether it speaks of the same facts.

use chrono::{DateTime, Utc};
use sala_domain::certificate::{CertificateFacts, Grade};
use sala_domain::{CertificateId, TrackId};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::SealError;

/// The longest name a seal carries, in bytes of UTF-8; a longer one is cut and ends in `…`. The hash covers the whole name.
pub const LONGEST_NAME: usize = 48;

/// What a sealed text says. From [`crate::open`] it is as signed; its issuer still has to be known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seal {
    /// Public key of the issuer.
    pub issuer: [u8; 32],
    /// Who the issuer says they are; only a known office key makes it true.
    pub grade: Grade,
    /// Id of the certificate.
    pub id: CertificateId,
    /// The number people read.
    pub number: String,
    /// Holder's name in Latin letters, perhaps cut.
    pub name_latin: String,
    /// Holder's name in Khmer letters, perhaps cut.
    pub name_khmer: String,
    /// First 16 bytes of SHA-256(id ‖ staff number), if there is a staff number.
    pub staff_hash: Option<[u8; 16]>,
    /// The track.
    pub track: TrackId,
    /// Version of the content.
    pub content_version: String,
    /// Right answers of all, such as `11/12`.
    pub score: String,
    /// When it was issued, to the second.
    pub issued: DateTime<Utc>,
    /// Valid until this second.
    pub expires: DateTime<Utc>,
    /// SHA-256 of the canonical JSON (RFC 8785) of all facts.
    pub facts_hash: [u8; 32],
}

impl Seal {
    /// What the seal of these facts says.
    ///
    /// # Errors
    /// When the id is no UUID, the issuer no key, or the facts have no canonical form.
    pub(crate) fn of(facts: &CertificateFacts) -> Result<Self, SealError> {
        let uuid = Uuid::parse_str(facts.id.as_str()).map_err(|_| SealError::Id)?;
        let mut issuer = [0; 32];
        hex::decode_to_slice(&facts.issuer, &mut issuer).map_err(|_| SealError::Issuer)?;
        let json = serde_json_canonicalizer::to_vec(facts).map_err(|_| SealError::Facts)?;
        Ok(Self {
            issuer,
            grade: facts.grade,
            id: CertificateId(uuid.hyphenated().to_string()),
            number: facts.number.clone(),
            name_latin: cut(&facts.name_latin),
            name_khmer: cut(&facts.name_khmer),
            staff_hash: staff_hash(uuid, &facts.staff_number),
            track: facts.track.clone(),
            content_version: facts.content_version.clone(),
            score: format!("{}/{}", facts.score, facts.of),
            issued: second(facts.issued),
            expires: second(facts.valid_until),
            facts_hash: Sha256::digest(json).into(),
        })
    }
}

/// Whether a seal was made of exactly these facts.
pub fn matches(seal: &Seal, facts: &CertificateFacts) -> bool {
    Seal::of(facts).is_ok_and(|made| made == *seal)
}

/// Salted with the certificate's id, so that two certificates do not show that they are of one person.
fn staff_hash(uuid: Uuid, number: &str) -> Option<[u8; 16]> {
    if number.is_empty() {
        return None;
    }
    let digest = Sha256::new().chain_update(uuid.as_bytes()).chain_update(number).finalize();
    let mut hash = [0; 16];
    hash.copy_from_slice(&digest[..16]);
    Some(hash)
}

fn second(time: DateTime<Utc>) -> DateTime<Utc> {
    DateTime::from_timestamp(time.timestamp(), 0).unwrap_or(time)
}

fn cut(name: &str) -> String {
    if name.len() <= LONGEST_NAME {
        return name.to_owned();
    }
    let end = name.floor_char_boundary(LONGEST_NAME - '…'.len_utf8());
    format!("{}…", &name[..end])
}

//! A seal as CWT claims (RFC 8392) and back. Numbers of claims are the format: they may be added to, never used again.

use chrono::DateTime;
use ciborium::Value;
use sala_domain::certificate::Grade;
use sala_domain::{CertificateId, TrackId};
use uuid::Uuid;

use crate::Seal;

const ISSUER: i64 = 1;
const EXPIRES: i64 = 4;
const ISSUED: i64 = 6;
const ID: i64 = 7;
const CERTIFICATE: i64 = -70001;

const NAME_LATIN: i64 = 1;
const STAFF_HASH: i64 = 2;
const TRACK: i64 = 3;
const CONTENT_VERSION: i64 = 4;
const SCORE: i64 = 5;
const FACTS_HASH: i64 = 6;
const KEY: i64 = 7;
const NAME_KHMER: i64 = 8;
const NUMBER: i64 = 9;

const SELF_ISSUED: &str = "Sala self-issued";
const OFFICE: &str = "Sala office";

/// The claims in the one order they are written in; `None` when the id is no UUID.
pub fn written(seal: &Seal) -> Option<Vec<u8>> {
    let text = |text: &str| Value::Text(text.to_owned());
    let issuer = match seal.grade {
        Grade::SelfIssued => SELF_ISSUED,
        Grade::OfficeConfirmed => OFFICE,
    };
    let mut certificate = vec![(NAME_LATIN, text(&seal.name_latin))];
    certificate.extend(seal.staff_hash.map(|hash| (STAFF_HASH, Value::Bytes(hash.to_vec()))));
    certificate.extend([
        (TRACK, text(seal.track.as_str())),
        (CONTENT_VERSION, text(&seal.content_version)),
        (SCORE, text(&seal.score)),
        (FACTS_HASH, Value::Bytes(seal.facts_hash.to_vec())),
        (KEY, Value::Bytes(seal.issuer.to_vec())),
        (NAME_KHMER, text(&seal.name_khmer)),
        (NUMBER, text(&seal.number)),
    ]);
    let id = Uuid::parse_str(seal.id.as_str()).ok()?;
    let claims = map(vec![
        (ISSUER, text(issuer)),
        (EXPIRES, seal.expires.timestamp().into()),
        (ISSUED, seal.issued.timestamp().into()),
        (ID, Value::Bytes(id.as_bytes().to_vec())),
        (CERTIFICATE, map(certificate)),
    ]);
    let mut bytes = Vec::new();
    ciborium::into_writer(&claims, &mut bytes).ok()?;
    Some(bytes)
}

/// The seal that claims speak of; `None` when one is missing or of another kind. It does not notice claims too many.
pub fn read(bytes: &[u8]) -> Option<Seal> {
    let claims: Value = ciborium::from_reader(bytes).ok()?;
    let certificate = get(&claims, CERTIFICATE)?;
    let text = |claim| get(certificate, claim)?.as_text().map(str::to_owned);
    let time = |claim| DateTime::from_timestamp(i64::try_from(get(&claims, claim)?.as_integer()?).ok()?, 0);
    let grade = match get(&claims, ISSUER)?.as_text()? {
        SELF_ISSUED => Grade::SelfIssued,
        OFFICE => Grade::OfficeConfirmed,
        _ => return None,
    };
    let staff_hash = match get(certificate, STAFF_HASH) {
        Some(hash) => Some(array(hash)?),
        None => None,
    };
    Some(Seal {
        issuer: array(get(certificate, KEY)?)?,
        grade,
        id: CertificateId(Uuid::from_bytes(array(get(&claims, ID)?)?).hyphenated().to_string()),
        number: text(NUMBER)?,
        name_latin: text(NAME_LATIN)?,
        name_khmer: text(NAME_KHMER)?,
        staff_hash,
        track: TrackId(text(TRACK)?),
        content_version: text(CONTENT_VERSION)?,
        score: text(SCORE)?,
        issued: time(ISSUED)?,
        expires: time(EXPIRES)?,
        facts_hash: array(get(certificate, FACTS_HASH)?)?,
    })
}

fn map(entries: Vec<(i64, Value)>) -> Value {
    Value::Map(entries.into_iter().map(|(claim, value)| (claim.into(), value)).collect())
}

fn get(map: &Value, claim: i64) -> Option<&Value> {
    let wanted = Value::from(claim);
    map.as_map()?.iter().find(|(key, _)| *key == wanted).map(|(_, value)| value)
}

fn array<const LENGTH: usize>(value: &Value) -> Option<[u8; LENGTH]> {
    value.as_bytes()?.as_slice().try_into().ok()
}

//! Canonical JSON (RFC 8785), hashes and times in their one spelling.

use chrono::{DateTime, SecondsFormat, SubsecRound, Utc};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::fmt;

/// The largest whole number that every JSON reader keeps exactly.
const LARGEST: u64 = (1 << 53) - 1;

/// Canonical bytes of a value.
pub(crate) fn jcs(value: &Value) -> Vec<u8> {
    // A `Value` holds no NaN and only string keys, the two things that can fail.
    serde_json_canonicalizer::to_vec(value).unwrap_or_default()
}

/// SHA-256 over parts.
pub(crate) fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    parts.iter().for_each(|part| hash.update(part));
    hash.finalize().into()
}

/// RFC 3339, UTC, milliseconds: 2026-11-20T03:04:05.678Z.
pub(crate) fn write_time(t: DateTime<Utc>) -> String {
    t.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// A time without what the ledger does not keep.
pub(crate) fn to_millis(t: DateTime<Utc>) -> DateTime<Utc> {
    t.trunc_subsecs(3)
}

/// The time a text spells, if it is the one spelling.
pub(crate) fn read_time(text: &str) -> Option<DateTime<Utc>> {
    let t = DateTime::parse_from_rfc3339(text).ok()?.with_timezone(&Utc);
    (write_time(t) == text).then_some(t)
}

/// The bytes a text spells in lower-case hex of the right length.
pub(crate) fn read_hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    hex::decode_to_slice(text, &mut bytes).ok()?;
    (hex::encode(bytes) == text).then_some(bytes)
}

/// JSON without duplicate keys and without numbers that other readers would round.
pub(crate) struct Strict(pub(crate) Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(StrictVisitor).map(Self)
    }
}

struct StrictVisitor;

impl<'de> Visitor<'de> for StrictVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON without duplicate keys")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        exact(value.unsigned_abs() <= LARGEST, value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        exact(value <= LARGEST, value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        exact(value.abs() <= LARGEST as f64, value)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut out = Vec::new();
        while let Some(Strict(item)) = items.next_element()? {
            out.push(item);
        }
        Ok(Value::Array(out))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut out = Map::new();
        while let Some((key, Strict(value))) = entries.next_entry::<String, Strict>()? {
            if out.contains_key(&key) {
                return Err(A::Error::custom(format_args!("the key {key:?} comes twice")));
            }
            out.insert(key, value);
        }
        Ok(Value::Object(out))
    }
}

fn exact<E: Error>(kept: bool, value: impl Into<Value>) -> Result<Value, E> {
    if kept { Ok(value.into()) } else { Err(E::custom("a number beyond 2^53")) }
}

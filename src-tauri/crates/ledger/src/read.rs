//! Reading lines that anyone may have written: everything is checked before anything is believed.

use sala_domain::PersonId;
use serde_json::{Map, Value};
use thiserror::Error;

use crate::canonical::{Strict, jcs, read_hex, read_time, sha256};
use crate::line::{Line, hash_body};

/// The longest line that is read or written, in bytes.
pub const LONGEST_LINE: usize = 1 << 20;

const EVENT_FIELDS: [&str; 8] = ["v", "dev", "seq", "prev", "t", "who", "type", "body"];
const LINE_FIELDS: [&str; 4] = ["e", "s", "salt", "b"];

/// Why a line is refused.
#[derive(Debug, Error)]
pub enum LineFault {
    /// Longer than [`LONGEST_LINE`].
    #[error("the line is longer than 1 MiB")]
    TooLong,
    /// Not JSON, a duplicate key, or a number beyond 2^53.
    #[error("not the JSON of an event: {0}")]
    Json(#[from] serde_json::Error),
    /// Written in a format this version does not know.
    #[error("an event format this version does not know")]
    Version,
    /// A field that the format does not have.
    #[error("a field the format does not have: {0:?}")]
    UnknownField(String),
    /// A field is missing, of the wrong kind, or not in its one spelling.
    #[error("the field {0:?} is missing or misspelt")]
    Field(&'static str),
    /// Only the first event of a chain has no event before it.
    #[error("the event's number and the event before it disagree")]
    Start,
    /// The body is not the one that was signed.
    #[error("the body is not the one that was signed")]
    BodyChanged,
    /// The signature is not the laptop's.
    #[error("the signature is not the laptop's")]
    Signature,
}

/// Reads a line from outside: form, body, id and signature.
///
/// # Errors
/// The first [`LineFault`] found.
pub fn read(text: &str) -> Result<Line, LineFault> {
    let line = parse(text)?;
    if line.signed() { Ok(line) } else { Err(LineFault::Signature) }
}

/// Reads a line whose signature was checked when it was taken in: form, body and id, without the costly signature.
///
/// # Errors
/// The first [`LineFault`] found; never [`LineFault::Signature`].
pub fn parse(text: &str) -> Result<Line, LineFault> {
    if text.len() > LONGEST_LINE {
        return Err(LineFault::TooLong);
    }
    let Strict(Value::Object(mut line)) = serde_json::from_str(text)? else {
        return Err(LineFault::Field("e"));
    };
    let Some(Value::Object(event)) = line.remove("e") else {
        return Err(LineFault::Field("e"));
    };
    if event.get("v") != Some(&Value::from(1)) {
        return Err(LineFault::Version);
    }
    refuse_others(&event, &EVENT_FIELDS)?;
    refuse_others(&line, &LINE_FIELDS)?;
    let line = assemble(&event, line)?;
    check(&line)?;
    Ok(line)
}

fn refuse_others(fields: &Map<String, Value>, known: &[&str]) -> Result<(), LineFault> {
    match fields.keys().find(|key| !known.contains(&key.as_str())) {
        Some(key) => Err(LineFault::UnknownField(key.clone())),
        None => Ok(()),
    }
}

fn assemble(event: &Map<String, Value>, mut rest: Map<String, Value>) -> Result<Line, LineFault> {
    let who = string(event, "who")?;
    let line = Line {
        id: sha256(&[&jcs(&Value::Object(event.clone()))]),
        dev: bytes(event, "dev")?,
        seq: event.get("seq").and_then(Value::as_u64).ok_or(LineFault::Field("seq"))?,
        prev: bytes(event, "prev")?,
        t: read_time(string(event, "t")?).ok_or(LineFault::Field("t"))?,
        who: (!who.is_empty()).then(|| PersonId::from(who)),
        kind: string(event, "type")?.to_owned(),
        body_hash: bytes(event, "body")?,
        signature: bytes(&rest, "s")?,
        salt: if rest.contains_key("salt") { Some(bytes(&rest, "salt")?) } else { None },
        body: rest.remove("b"),
    };
    Ok(line)
}

fn check(line: &Line) -> Result<(), LineFault> {
    if line.seq == 0 || (line.seq == 1) != (line.prev == [0; 32]) {
        return Err(LineFault::Start);
    }
    if line.kind.is_empty() {
        return Err(LineFault::Field("type"));
    }
    match (&line.salt, &line.body) {
        (None, None) => Ok(()),
        (None, Some(_)) => Err(LineFault::Field("salt")),
        (Some(salt), Some(body)) if body.is_object() => match hash_body(salt, body) == line.body_hash {
            true => Ok(()),
            false => Err(LineFault::BodyChanged),
        },
        (Some(_), _) => Err(LineFault::Field("b")),
    }
}

fn string<'a>(fields: &'a Map<String, Value>, name: &'static str) -> Result<&'a str, LineFault> {
    fields.get(name).and_then(Value::as_str).ok_or(LineFault::Field(name))
}

fn bytes<const N: usize>(fields: &Map<String, Value>, name: &'static str) -> Result<[u8; N], LineFault> {
    read_hex(string(fields, name)?).ok_or(LineFault::Field(name))
}

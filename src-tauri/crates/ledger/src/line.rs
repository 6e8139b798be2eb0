//! One event as the ledger holds it: made by [`sign`], written by [`Line::text`].

use chrono::{DateTime, Utc};
use ed25519_dalek::{Signature, Signer, VerifyingKey};
use sala_domain::PersonId;
use sala_domain::event::EventBody;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use thiserror::Error;

use crate::canonical::{jcs, sha256, to_millis, write_time};
use crate::key::LaptopKey;
use crate::read::{LineFault, parse};

/// What a signature covers begins with this, so that it can never be taken for a signature of something else.
const PURPOSE: &[u8] = b"sala-event-v1\0";

/// The newest event of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// The laptop's public key.
    #[serde(with = "hex::serde")]
    pub dev: [u8; 32],
    /// The event's number, from 1.
    pub seq: u64,
    /// The event's id.
    #[serde(with = "hex::serde")]
    pub id: [u8; 32],
}

/// One event with its signature, and its body unless that was erased.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// SHA-256 of the canonical event.
    pub id: [u8; 32],
    /// The laptop's public key.
    pub dev: [u8; 32],
    /// Number in the laptop's chain, from 1.
    pub seq: u64,
    /// Id of the event before; zeros for the first.
    pub prev: [u8; 32],
    /// When, by the laptop's clock, in whole milliseconds.
    pub t: DateTime<Utc>,
    /// The person; none for events of the laptop itself.
    pub who: Option<PersonId>,
    /// The type, such as `step.done`.
    pub kind: String,
    /// SHA-256 of salt and canonical body.
    pub body_hash: [u8; 32],
    /// Ed25519 signature of the id.
    pub signature: [u8; 64],
    /// Keeps a short body from being guessed by its hash; none when erased.
    pub salt: Option<[u8; 16]>,
    /// What happened; none when erased.
    pub body: Option<Value>,
}

/// Why an event cannot be signed.
#[derive(Debug, Error)]
pub enum LedgerError {
    /// The chain to be continued belongs to another key.
    #[error("the chain to be continued belongs to another key")]
    OtherKey,
    /// A person's id is empty, which stands for the laptop itself.
    #[error("a person's id is empty")]
    NobodyNamed,
    /// The body is not JSON.
    #[error("the body cannot be written as JSON")]
    Body(#[from] serde_json::Error),
    /// The line would be refused by every reader.
    #[error("the event would be refused by its readers")]
    Unreadable(#[from] LineFault),
}

/// Signs the event that follows `after`, or the first of a chain.
///
/// `t` is cut to milliseconds. `salt` must be random and used once.
///
/// # Errors
/// When `after` is of another key, `who` is empty, or the line could not be read again (too long, a number beyond 2^53, a year
/// beyond 9999).
pub fn sign(
    key: &LaptopKey,
    after: Option<&Head>,
    t: DateTime<Utc>,
    who: Option<&PersonId>,
    body: &EventBody,
    salt: [u8; 16],
) -> Result<Line, LedgerError> {
    if after.is_some_and(|head| head.dev != key.public()) {
        return Err(LedgerError::OtherKey);
    }
    if who.is_some_and(|who| who.0.is_empty()) {
        return Err(LedgerError::NobodyNamed);
    }
    let content = serde_json::to_value(body)?.get_mut("b").map(Value::take).unwrap_or_default();
    let mut line = Line {
        id: [0; 32],
        dev: key.public(),
        seq: after.map_or(1, |head| head.seq + 1),
        prev: after.map_or([0; 32], |head| head.id),
        t: to_millis(t),
        who: who.cloned(),
        kind: body.kind().to_owned(),
        body_hash: hash_body(&salt, &content),
        signature: [0; 64],
        salt: Some(salt),
        body: Some(content),
    };
    line.id = sha256(&[&jcs(&line.envelope())]);
    line.signature = key.signing_key().sign(&signed_bytes(&line.id)).to_bytes();
    Ok(parse(&line.text())?)
}

impl Line {
    /// The line as it is kept and sent: canonical JSON without a line break.
    pub fn text(&self) -> String {
        let mut line = json!({ "e": self.envelope(), "s": hex::encode(self.signature) });
        if let (Some(salt), Some(body)) = (&self.salt, &self.body) {
            line["salt"] = hex::encode(salt).into();
            line["b"] = body.clone();
        }
        String::from_utf8(jcs(&line)).unwrap_or_default()
    }

    /// The event as later ones name it.
    pub fn head(&self) -> Head {
        Head { dev: self.dev, seq: self.seq, id: self.id }
    }

    /// What happened; none for a type this version does not know, or an erased body.
    pub fn event(&self) -> Option<EventBody> {
        let tagged = json!({ "type": self.kind, "b": self.body.as_ref()? });
        serde_json::from_value(tagged).ok()
    }

    /// The same event without what it says of a person. The chain still checks.
    pub fn erased(mut self) -> Self {
        (self.salt, self.body) = (None, None);
        self
    }

    /// Whether the signature is the laptop's own, by the strict rules of Ed25519.
    pub fn signed(&self) -> bool {
        let signature = Signature::from_bytes(&self.signature);
        let key = VerifyingKey::from_bytes(&self.dev);
        key.is_ok_and(|key| key.verify_strict(&signed_bytes(&self.id), &signature).is_ok())
    }

    /// The part that is hashed and signed.
    pub(crate) fn envelope(&self) -> Value {
        json!({
            "v": 1,
            "dev": hex::encode(self.dev),
            "seq": self.seq,
            "prev": hex::encode(self.prev),
            "t": write_time(self.t),
            "who": self.who.as_ref().map_or("", |who| who.as_str()),
            "type": self.kind,
            "body": hex::encode(self.body_hash),
        })
    }
}

pub(crate) fn hash_body(salt: &[u8; 16], body: &Value) -> [u8; 32] {
    sha256(&[salt, &jcs(body)])
}

fn signed_bytes(id: &[u8; 32]) -> Vec<u8> {
    [PURPOSE, id].concat()
}

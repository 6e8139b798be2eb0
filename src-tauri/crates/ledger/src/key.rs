//! The key a laptop signs with. Not where it is kept: that is the store's business.

use ed25519_dalek::SigningKey;
use std::fmt;

/// A laptop's Ed25519 key. Its public half is the laptop's name in the ledger.
#[derive(Clone)]
pub struct LaptopKey(SigningKey);

impl LaptopKey {
    /// The key made from 32 secret random bytes.
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(seed))
    }

    /// The secret bytes, to be kept where only the laptop's owner can read them.
    pub fn seed(&self) -> [u8; 32] {
        self.0.to_bytes()
    }

    /// The public key.
    pub fn public(&self) -> [u8; 32] {
        self.0.verifying_key().to_bytes()
    }

    /// The key itself, for signing certificates.
    pub fn signing_key(&self) -> &SigningKey {
        &self.0
    }
}

impl fmt::Debug for LaptopKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("LaptopKey").field(&hex::encode(self.public())).finish()
    }
}

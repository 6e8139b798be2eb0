//! The key of an encrypted register, and the vault that gives it to whoever knows the passphrase or the recovery code.
//!
//! The register is encrypted with 32 random bytes. The vault, a small file beside it, holds them twice: under a key made from the
//! passphrase (Argon2id, 64 MiB, 3 passes), and under one made from the recovery code. So a passphrase can be changed without writing
//! the register anew. The vault holds nothing else worth reading.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::path::{Path, PathBuf};
use thiserror::Error;
use zeroize::Zeroizing;

use crate::error::StoreError;
use crate::file::{self, Reach};
use crate::place::Random;

/// Argon2id memory, in KiB.
const MEMORY: u32 = 64 * 1024;
/// Argon2id passes.
const PASSES: u32 = 3;
/// What a wrapped key is bound to, so that it can never be taken for something else.
const PURPOSE: &[u8] = b"sala-register-v1";

/// The key of a register. Forgotten from memory when dropped.
#[derive(Clone)]
pub struct Cipher(Zeroizing<[u8; 32]>);

impl Cipher {
    /// As SQLCipher wants a raw key.
    pub(crate) fn raw(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("x'{}'", hex::encode(self.0.as_slice())))
    }
}

impl fmt::Debug for Cipher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Cipher")
    }
}

/// The recovery code: 16 random bytes, for people as eight groups of four hex digits. Forgotten from memory when dropped.
#[derive(Clone)]
pub struct RecoveryCode(Zeroizing<[u8; 16]>);

impl RecoveryCode {
    /// As it is printed: `1a2b-…`.
    pub fn text(&self) -> Zeroizing<String> {
        let hex = Zeroizing::new(hex::encode(self.0.as_slice()));
        let groups: Vec<&str> = (0..8).filter_map(|group| hex.get(group * 4..group * 4 + 4)).collect();
        Zeroizing::new(groups.join("-"))
    }

    /// Reads what a person typed: spaces, dashes and capitals do not matter. `None` if it is no code.
    pub fn read(text: &str) -> Option<Self> {
        let digits: Zeroizing<String> = Zeroizing::new(
            text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '\u{200b}')).collect(),
        );
        let mut bytes = Zeroizing::new([0; 16]);
        hex::decode_to_slice(digits.as_bytes(), bytes.as_mut_slice()).ok()?;
        Some(Self(bytes))
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode")
    }
}

/// Why a vault did not open.
#[derive(Debug, Error)]
pub enum VaultError {
    /// The passphrase or the recovery code is wrong.
    #[error("the passphrase or the recovery code is wrong")]
    Wrong,
    /// There is no vault.
    #[error("there is no register")]
    Missing,
    /// The file is not a vault, or was damaged.
    #[error("the register's key file is damaged")]
    Damaged,
    /// The vault was made by a newer version.
    #[error("the register was made by a newer version")]
    Newer,
    /// It could not be read or written.
    #[error("the register's key file cannot be read or written")]
    Store(#[from] StoreError),
}

/// The key once more, sealed under something a person knows or keeps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Sealed {
    #[serde(with = "hex::serde")]
    salt: [u8; 16],
    #[serde(with = "hex::serde")]
    nonce: [u8; 24],
    #[serde(with = "hex::serde")]
    key: Vec<u8>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct VaultFile {
    v: u32,
    kib: u32,
    passes: u32,
    passphrase: Sealed,
    recovery: Sealed,
}

/// The vault of a register.
#[derive(Debug)]
pub struct Vault {
    path: PathBuf,
    file: VaultFile,
}

impl Vault {
    /// Whether there is one.
    pub fn exists(path: &Path) -> bool {
        path.exists()
    }

    /// Makes a vault with a new key for a new register. The recovery code is given once and never again.
    ///
    /// # Errors
    /// When there are no random bytes, or the file cannot be written; an existing vault is never overwritten.
    pub fn create(
        path: &Path,
        passphrase: &str,
        random: &mut Random,
    ) -> Result<(Cipher, RecoveryCode), VaultError> {
        if path.exists() {
            return Err(VaultError::Store(StoreError::Fault("there is a register already".into())));
        }
        let (mut key, mut code) = (Zeroizing::new([0; 32]), Zeroizing::new([0; 16]));
        random(key.as_mut_slice()).map_err(StoreError::from)?;
        random(code.as_mut_slice()).map_err(StoreError::from)?;
        let (cipher, code) = (Cipher(key), RecoveryCode(code));
        let file = VaultFile {
            v: 1,
            kib: MEMORY,
            passes: PASSES,
            passphrase: seal(&cipher, passphrase.as_bytes(), MEMORY, PASSES, random)?,
            recovery: seal(&cipher, code.0.as_slice(), MEMORY, PASSES, random)?,
        };
        let vault = Self { path: path.to_owned(), file };
        vault.write()?;
        Ok((cipher, code))
    }

    /// Reads the vault of a register.
    ///
    /// # Errors
    /// [`VaultError::Missing`], [`VaultError::Damaged`], [`VaultError::Newer`].
    pub fn read(path: &Path) -> Result<Self, VaultError> {
        let bytes = file::read(path).map_err(StoreError::from)?.ok_or(VaultError::Missing)?;
        let loose: serde_json::Value = serde_json::from_slice(&bytes).map_err(|_| VaultError::Damaged)?;
        if loose.get("v").and_then(serde_json::Value::as_u64).is_some_and(|v| v > 1) {
            return Err(VaultError::Newer);
        }
        let file: VaultFile = serde_json::from_value(loose).map_err(|_| VaultError::Damaged)?;
        // A file that asks for gigabytes is not one of ours.
        if file.kib > 16 * MEMORY || file.passes > 64 {
            return Err(VaultError::Damaged);
        }
        Ok(Self { path: path.to_owned(), file })
    }

    /// The key, for somebody who knows the passphrase.
    ///
    /// # Errors
    /// [`VaultError::Wrong`].
    pub fn open(&self, passphrase: &str) -> Result<Cipher, VaultError> {
        unseal(&self.file.passphrase, passphrase.as_bytes(), &self.file)
    }

    /// The key, for somebody who kept the recovery code.
    ///
    /// # Errors
    /// [`VaultError::Wrong`].
    pub fn recover(&self, code: &RecoveryCode) -> Result<Cipher, VaultError> {
        unseal(&self.file.recovery, code.0.as_slice(), &self.file)
    }

    /// Puts another passphrase in the place of the old one. The recovery code stays.
    ///
    /// # Errors
    /// When the file cannot be written; then the old passphrase stays.
    pub fn set_passphrase(
        &mut self,
        cipher: &Cipher,
        passphrase: &str,
        random: &mut Random,
    ) -> Result<(), VaultError> {
        let (kib, passes) = (self.file.kib, self.file.passes);
        let sealed = seal(cipher, passphrase.as_bytes(), kib, passes, random)?;
        let old = std::mem::replace(&mut self.file.passphrase, sealed);
        self.write().inspect_err(|_| self.file.passphrase = old)
    }

    fn write(&self) -> Result<(), VaultError> {
        if let Some(folder) = self.path.parent() {
            std::fs::create_dir_all(folder).map_err(StoreError::from)?;
        }
        let text = serde_json::to_vec_pretty(&self.file).map_err(StoreError::from)?;
        Ok(file::write(&self.path, &text, Reach::Disk).map_err(StoreError::from)?)
    }
}

fn stretch(secret: &[u8], salt: &[u8], kib: u32, passes: u32) -> Result<Zeroizing<[u8; 32]>, VaultError> {
    let params = Params::new(kib, passes, 1, Some(32)).map_err(|_| VaultError::Damaged)?;
    let mut key = Zeroizing::new([0; 32]);
    let hasher = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    hasher.hash_password_into(secret, salt, key.as_mut_slice()).map_err(|_| VaultError::Damaged)?;
    Ok(key)
}

fn seal(
    cipher: &Cipher,
    secret: &[u8],
    kib: u32,
    passes: u32,
    random: &mut Random,
) -> Result<Sealed, VaultError> {
    let (mut salt, mut nonce) = ([0; 16], [0; 24]);
    random(&mut salt).map_err(StoreError::from)?;
    random(&mut nonce).map_err(StoreError::from)?;
    let key = stretch(secret, &salt, kib, passes)?;
    let payload = Payload { msg: cipher.0.as_slice(), aad: PURPOSE };
    let sealer = XChaCha20Poly1305::new(Key::from_slice(key.as_slice()));
    let key = sealer.encrypt(XNonce::from_slice(&nonce), payload).map_err(|_| VaultError::Damaged)?;
    Ok(Sealed { salt, nonce, key })
}

fn unseal(sealed: &Sealed, secret: &[u8], file: &VaultFile) -> Result<Cipher, VaultError> {
    let key = stretch(secret, &sealed.salt, file.kib, file.passes)?;
    let payload = Payload { msg: sealed.key.as_slice(), aad: PURPOSE };
    let opener = XChaCha20Poly1305::new(Key::from_slice(key.as_slice()));
    let opened = opener.decrypt(XNonce::from_slice(&sealed.nonce), payload).map_err(|_| VaultError::Wrong)?;
    let opened = Zeroizing::new(opened);
    let bytes: [u8; 32] = opened.as_slice().try_into().map_err(|_| VaultError::Damaged)?;
    Ok(Cipher(Zeroizing::new(bytes)))
}

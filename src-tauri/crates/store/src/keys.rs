//! The file with the laptop's key: its seed and the machine it was made on.

use sala_ledger::LaptopKey;
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::Path;

use crate::error::StoreError;
use crate::file::{self, Reach};

const FILE: &str = "laptop.key";

#[derive(Serialize, Deserialize)]
struct KeyFile {
    #[serde(with = "hex::serde")]
    seed: [u8; 32],
    machine: String,
}

/// The key as found in its file.
pub(crate) struct Kept {
    pub(crate) key: LaptopKey,
    pub(crate) machine: String,
}

/// Reads the key. A file that is not a key is moved aside and counts as missing.
pub(crate) fn read(folder: &Path) -> Result<Option<Kept>, StoreError> {
    let path = folder.join(FILE);
    let Some(bytes) = file::read(&path)? else { return Ok(None) };
    match serde_json::from_slice::<KeyFile>(&bytes) {
        Ok(file) => Ok(Some(Kept { key: LaptopKey::from_seed(&file.seed), machine: file.machine })),
        Err(_) => {
            fs::rename(&path, folder.join("laptop.key.unreadable"))?;
            Ok(None)
        }
    }
}

/// Writes the key so that it survives a power cut: an event may only be signed with a key that is safe.
pub(crate) fn write(folder: &Path, key: &LaptopKey, machine: &str) -> Result<(), StoreError> {
    fs::create_dir_all(folder)?;
    let file = KeyFile { seed: key.seed(), machine: machine.to_owned() };
    Ok(file::write(&folder.join(FILE), &serde_json::to_vec(&file)?, Reach::Disk)?)
}

//! The note of the ledger's head, kept outside the database: a database that does not reach it is older than it was.

use sala_ledger::Head;
use std::fs;
use std::path::Path;

use crate::error::StoreError;
use crate::file::{self, Reach};

const FILE: &str = "laptop.anchor";

/// Reads the note; none if there is none or a power cut spoilt it.
pub(crate) fn read(folder: &Path) -> Result<Option<Head>, StoreError> {
    let bytes = file::read(&folder.join(FILE))?;
    Ok(bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()))
}

/// Notes the head. It may lag behind the database after a power cut, which is normal; so it is not waited for.
pub(crate) fn write(folder: &Path, head: &Head) -> Result<(), StoreError> {
    fs::create_dir_all(folder)?;
    Ok(file::write(&folder.join(FILE), &serde_json::to_vec(head)?, Reach::System)?)
}

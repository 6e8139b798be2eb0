//! Reading a register that somebody else keeps: nothing is written beside it, no key is made, no view is put right in its place.
//!
//! SQLite cannot read a database in WAL mode without touching the files around it. So the encrypted file is copied to a private folder
//! first and the copy is opened; the folder goes when the reading ends.

use sala_ledger::LaptopKey;
use std::fs;
use std::path::{Path, PathBuf};

use super::Register;
use crate::cipher::Cipher;
use crate::connect::connect;
use crate::error::StoreError;
use crate::look::{Found, look};
use crate::open::Store;
use crate::place::Random;
use crate::schema::{self, Shape};
use crate::verify::Verification;

/// A register opened for reading. What is written into it is lost.
#[derive(Debug)]
pub struct ReadRegister {
    register: Register,
    folder: PathBuf,
}

impl Register {
    /// Opens a copy of a register. `scratch` is an existing folder for temporary files.
    ///
    /// # Errors
    /// [`StoreError::Io`] when there is no such file; [`StoreError::Newer`], [`StoreError::Foreign`] and [`StoreError::Damaged`] (also
    /// for a wrong key).
    pub fn read(
        database: &Path,
        cipher: &Cipher,
        scratch: &Path,
        mut random: Random,
    ) -> Result<ReadRegister, StoreError> {
        let mut name = [0; 16];
        random(&mut name)?;
        let folder = scratch.join(format!("sala-read-{}", hex::encode(name)));
        private(&folder)?;
        let opened = copied(database, &folder).and_then(|copy| open(&copy, cipher, random));
        match opened {
            Ok(register) => Ok(ReadRegister { register, folder }),
            Err(error) => {
                let _gone = fs::remove_dir_all(&folder);
                Err(error)
            }
        }
    }
}

impl ReadRegister {
    /// Checks the events that the register's own last check did not see. See [`Store::verify_new`].
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn verify_new(&mut self) -> Result<Verification, StoreError> {
        self.register.store_mut().verify_new()
    }
}

impl std::ops::Deref for ReadRegister {
    type Target = Register;

    fn deref(&self) -> &Register {
        &self.register
    }
}

impl Drop for ReadRegister {
    fn drop(&mut self) {
        let _gone = fs::remove_dir_all(&self.folder);
    }
}

fn private(folder: &Path) -> Result<(), StoreError> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    Ok(builder.create(folder)?)
}

/// The database and what of it still lies in the write-ahead log.
fn copied(database: &Path, folder: &Path) -> Result<PathBuf, StoreError> {
    let copy = folder.join("register.db");
    fs::copy(database, &copy)?;
    let mut log = database.as_os_str().to_owned();
    log.push("-wal");
    if Path::new(&log).exists() {
        fs::copy(&log, folder.join("register.db-wal"))?;
    }
    Ok(copy)
}

fn open(copy: &Path, cipher: &Cipher, mut random: Random) -> Result<Register, StoreError> {
    let shape = Shape::register(cipher);
    if look(copy, &shape)? == Found::Nothing {
        return Err(StoreError::Foreign);
    }
    let mut connection = connect(copy, shape.cipher)?;
    schema::migrate(&mut connection, shape.steps)?;
    let mut seed = [0; 32];
    random(&mut seed)?;
    let keys = copy.parent().map(Path::to_path_buf).unwrap_or_default();
    let key = LaptopKey::from_seed(&seed);
    let mut store = Store { connection, keys, key, random };
    store.mend_views()?;
    Ok(Register { store })
}

//! The key an office signs with. It lies inside the encrypted register, so that whoever can open the register can sign for the office,
//! and nobody else; a copy of the register signs with the same key.

use sala_ledger::LaptopKey;
use zeroize::Zeroizing;

use super::OpenRegister;
use crate::error::{ApiError, ErrorCode};

const SETTING: &str = "office-key";

impl OpenRegister {
    /// The office's signing key; it is made the first time it is asked for.
    ///
    /// # Errors
    /// `register-damaged` when what is kept is no key, or what the store says.
    pub fn office_key(&self) -> Result<LaptopKey, ApiError> {
        let mut file = self.file();
        if let Some(kept) = file.store().setting::<String>(SETTING)? {
            let mut seed = Zeroizing::new([0; 32]);
            hex::decode_to_slice(&*Zeroizing::new(kept), &mut *seed)
                .map_err(|_| ErrorCode::RegisterDamaged)?;
            return Ok(LaptopKey::from_seed(&seed));
        }
        let seed = Zeroizing::new(file.store_mut().random_bytes::<32>()?);
        file.store_mut().set_setting(SETTING, Zeroizing::new(hex::encode(*seed)).as_str())?;
        Ok(LaptopKey::from_seed(&seed))
    }

    /// The fingerprint of the office's key, as people compare it.
    ///
    /// # Errors
    /// Those of [`OpenRegister::office_key`].
    pub fn office_fingerprint(&self) -> Result<String, ApiError> {
        Ok(sala_credential::fingerprint(&self.office_key()?.public()))
    }
}

//! A file that a page hands in: its name and its bytes.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{ApiError, ErrorCode};

/// A file as the page read it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HandedFile {
    /// Its name, without a folder.
    pub name: String,
    /// Its bytes in base64.
    pub base64: String,
}

impl std::fmt::Debug for HandedFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HandedFile").field("length", &self.base64.len()).finish_non_exhaustive()
    }
}

impl HandedFile {
    /// The bytes, if there are no more than so many megabytes.
    ///
    /// # Errors
    /// `file-too-large`, or `file-unreadable` for what is no base64.
    pub fn bytes(&self, megabytes: usize) -> Result<Vec<u8>, ApiError> {
        if self.base64.len() / 4 * 3 > megabytes * 1_000_000 {
            return Err(ApiError::with(ErrorCode::FileTooLarge, "most", megabytes));
        }
        STANDARD.decode(&self.base64).map_err(|_| ErrorCode::FileUnreadable.into())
    }
}

//! The readiness bands, from not started to leading. What puts an office into one is [`crate::office::assessment`].

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The readiness bands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Band {
    /// Band 0.
    NotStarted,
    /// Band 1.
    Starting,
    /// Band 2.
    Developing,
    /// Band 3.
    Managed,
    /// Band 4.
    Leading,
}

impl Band {
    /// All, lowest first.
    pub const ALL: [Self; 5] =
        [Self::NotStarted, Self::Starting, Self::Developing, Self::Managed, Self::Leading];
}

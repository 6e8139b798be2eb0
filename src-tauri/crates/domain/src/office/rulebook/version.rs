//! The number of an edition. It is not the version of the content or of the app.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Whether people are asked again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "EditionSize")]
pub enum Size {
    /// Words, notes and tools: nobody's duty is another, nobody is asked.
    Minor,
    /// A duty is another: everyone is asked about what changed.
    Major,
}

/// `major.minor`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(try_from = "String", into = "String")]
#[ts(as = "String")]
pub struct Version {
    /// Signatures are about this number.
    pub major: u32,
    /// Nobody is asked again about this one.
    pub minor: u32,
}

/// Not a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoVersion(String);

impl fmt::Display for NoVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not a version such as 2.1", self.0)
    }
}

impl Version {
    /// Reads `2.1`; `None` for anything else.
    pub fn read(text: &str) -> Option<Self> {
        let (major, minor) = text.split_once('.')?;
        let number = |digits: &str| {
            let plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && digits.len() <= 6;
            digits.parse().ok().filter(|_| plain)
        };
        Some(Self { major: number(major)?, minor: number(minor)? })
    }

    /// The number after this one.
    pub fn next(self, size: Size) -> Self {
        match size {
            Size::Minor => Self { minor: self.minor + 1, ..self },
            Size::Major => Self { major: self.major + 1, minor: 0 },
        }
    }
}

impl TryFrom<String> for Version {
    type Error = NoVersion;

    fn try_from(text: String) -> Result<Self, NoVersion> {
        Self::read(&text).ok_or(NoVersion(text))
    }
}

impl From<Version> for String {
    fn from(version: Version) -> Self {
        version.to_string()
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

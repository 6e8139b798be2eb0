//! What an office hands its laptops: its settings and its rules as one signed file. Not how it is signed or carried: that is the
//! business of the ledger and of whoever carries it.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::rulebook::Edition;
use super::settings::Settings;

/// The payload of an office file. Fields may be added with a default, never changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Handed {
    /// Its number: each file of an office has a higher one than the file before.
    pub version: u32,
    /// When it was made.
    pub made: DateTime<Utc>,
    /// Names, units, roles, duties, look.
    pub settings: Settings,
    /// The rules of the office; none while it has none of its own.
    #[serde(default)]
    pub edition: Option<Edition>,
}

/// What tells one office file from another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// The office's public key, in hex.
    pub key: String,
    /// Its number.
    pub version: u32,
    /// When it was made.
    pub made: DateTime<Utc>,
    /// SHA-256 of its payload, in hex.
    pub hash: String,
}

/// How a file stands to the one a laptop follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The laptop follows no office yet.
    First,
    /// A newer file of the same office.
    Newer,
    /// The very file the laptop follows.
    Same,
    /// An older file of the same office.
    Older,
    /// A file of another office, or of an office that lost its key.
    OtherOffice,
}

/// How a file stands to the one a laptop follows. Two managers may have given out the same number: then the later file is the newer.
pub fn standing(kept: Option<&Mark>, given: &Mark) -> Standing {
    let Some(kept) = kept else { return Standing::First };
    if kept.key != given.key {
        return Standing::OtherOffice;
    }
    if kept.hash == given.hash {
        return Standing::Same;
    }
    if (given.version, given.made) > (kept.version, kept.made) { Standing::Newer } else { Standing::Older }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(key: &str, version: u32, day: u32) -> Mark {
        let made = format!("2026-11-{day:02}T05:00:00Z").parse().unwrap();
        Mark { key: key.to_owned(), version, made, hash: format!("{key}{version}{day}") }
    }

    #[test]
    fn an_older_file_is_told_from_a_newer_one() {
        let kept = mark("a", 3, 10);
        assert_eq!(standing(None, &kept), Standing::First);
        assert_eq!(standing(Some(&kept), &kept), Standing::Same);
        assert_eq!(standing(Some(&kept), &mark("a", 4, 11)), Standing::Newer);
        assert_eq!(standing(Some(&kept), &mark("a", 2, 12)), Standing::Older);
    }

    #[test]
    fn of_two_files_with_one_number_the_later_is_newer() {
        let kept = mark("a", 3, 10);
        assert_eq!(standing(Some(&kept), &mark("a", 3, 11)), Standing::Newer);
        assert_eq!(standing(Some(&kept), &mark("a", 3, 9)), Standing::Older);
    }

    #[test]
    fn a_file_of_another_key_is_another_office_however_new() {
        assert_eq!(standing(Some(&mark("a", 3, 10)), &mark("b", 9, 20)), Standing::OtherOffice);
    }
}

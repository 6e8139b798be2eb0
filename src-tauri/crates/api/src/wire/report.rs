//! The report of the office: a preview of it, the files, and those made before.

use sala_domain::person::Language;
use sala_i18n::Digits;
use sala_report::paper::preview::Preview;
use sala_report::paper::{Format, Version};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// Which languages a report speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ReportLanguage {
    /// English.
    En,
    /// Khmer.
    Km,
    /// Both, side by side; English leads.
    Both,
}

impl ReportLanguage {
    /// The languages, the leading one first.
    pub fn languages(self) -> Vec<Language> {
        match self {
            Self::En => vec![Language::En],
            Self::Km => vec![Language::Km],
            Self::Both => vec![Language::En, Language::Km],
        }
    }
}

/// Which copy of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReportCopy {
    /// Languages.
    pub language: ReportLanguage,
    /// Who it is for.
    pub version: Version,
    /// Digits.
    pub digits: Digits,
}

/// A report made before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReportLine {
    /// Its number.
    pub number: String,
    /// The day, where the office is: `2026-11-21`.
    pub day: String,
    /// `management` or `share-out`; empty for a report of an older Sala.
    pub version: String,
    /// Languages.
    pub languages: Vec<String>,
    /// Formats.
    pub formats: Vec<String>,
    /// SHA-256 of its data file.
    pub hash: String,
    /// Its check code.
    pub code: String,
}

/// The report on screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ReportPreview {
    /// The number it gets when it is saved.
    pub number: String,
    /// What it says.
    pub paper: Preview,
    /// Reports made before, the newest first.
    pub earlier: Vec<ReportLine>,
}

/// Which files of which copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SaveReport {
    /// The copy.
    pub copy: ReportCopy,
    /// The formats; more than one are put into one ZIP file.
    pub formats: BTreeSet<Format>,
}

/// A report that was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReportSaved {
    /// Where it went; none when the person closed the dialog without saving. Then nothing was noted.
    pub path: Option<String>,
    /// Its number.
    pub number: String,
}

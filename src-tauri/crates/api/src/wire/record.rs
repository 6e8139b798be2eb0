//! My record: what a person did, signed and holds, and files made of it.

use chrono::{DateTime, Utc};
use sala_domain::due::Deadline;
use sala_domain::person::{Language, Profile};
use sala_domain::{CertificateId, LessonId, ModuleId};
use sala_report::CertificateLanguage;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::check::{CheckResult, ObjectiveResult};
use super::rules::SignatureCard;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Entry {
    /// The person was added.
    Joined,
    /// A lesson was finished for the first time.
    LessonDone {
        /// The module.
        module: ModuleId,
        /// The lesson.
        lesson: LessonId,
        /// The module's short code.
        code: String,
        /// The lesson's title.
        title: String,
    },
    /// An exercise was handed in.
    ExerciseDone {
        /// Its title.
        title: String,
        /// Its score in percent; none for kinds that are not scored.
        score: Option<u32>,
    },
    /// A check was handed in.
    CheckDone {
        /// Its name.
        title: String,
        /// Right answers.
        score: usize,
        /// Of how many.
        of: usize,
        /// Whether it was passed.
        passed: bool,
    },
    /// A refresher card was answered to its end.
    Refreshed {
        /// The track's title.
        title: String,
        /// Right answers.
        right: usize,
        /// Of how many.
        of: usize,
    },
    /// The rules were signed.
    RulesSigned {
        /// The version.
        version: String,
    },
    /// A certificate was issued.
    CertificateIssued {
        /// Its number.
        number: String,
    },
}

/// Something that happened, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HistoryLine {
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub entry: Entry,
    /// The language of the titles in it.
    pub lang: Language,
}

/// A certificate as shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CertificateCard {
    /// Its id.
    pub id: CertificateId,
    /// Its number.
    pub number: String,
    /// The name on it, in the language of the screen.
    pub title: String,
    /// When it was issued.
    pub issued: DateTime<Utc>,
    /// Valid until.
    pub valid_until: DateTime<Utc>,
    /// Valid now.
    pub valid: bool,
    /// Right answers.
    pub score: usize,
    /// Of how many.
    pub of: usize,
}

/// A track that is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DueCard {
    /// The track's title.
    pub title: String,
    /// When, and how near that is.
    pub deadline: Deadline,
}

/// My record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecordReply {
    /// Who.
    pub profile: Profile,
    /// A PIN is asked at the door.
    pub locked: bool,
    /// What is due next.
    pub due: Vec<DueCard>,
    /// Certificates, newest first.
    pub certificates: Vec<CertificateCard>,
    /// Signatures, newest first.
    pub signatures: Vec<SignatureCard>,
    /// Sittings of checks, newest first.
    pub attempts: Vec<CheckResult>,
    /// Right answers by objective over all sittings.
    pub objectives: Vec<ObjectiveResult>,
    /// What happened, newest first.
    pub history: Vec<HistoryLine>,
}

/// Formats of the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum RecordFormat {
    /// For people.
    Pdf,
    /// For spreadsheets.
    Csv,
}

/// Saves the record as a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SaveRecord {
    /// The format.
    pub format: RecordFormat,
}

/// Saves a certificate as PDF.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SaveCertificate {
    /// Which.
    pub certificate: CertificateId,
    /// In which language.
    pub language: CertificateLanguage,
}

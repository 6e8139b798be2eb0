//! One person's training record, for the person: on paper and as CSV for machines.
//!
//! It shows what it is given, already chosen and put into words; it decides nothing.

pub(crate) mod csv_file;
mod pages;

use chrono::{DateTime, FixedOffset, NaiveDate};
use sala_domain::person::{Language, Profile};
use sala_i18n::Digits;

use crate::ReportError;
use crate::evidence::EvidenceModule;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordLine {
    /// When, in local time.
    pub at: DateTime<FixedOffset>,
    /// What, in the language of the record.
    pub what: String,
    /// More about it; may be empty.
    pub detail: String,
}

/// A finished sitting of the check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordAttempt {
    /// When it was handed in, in local time.
    pub at: DateTime<FixedOffset>,
    /// The name of the check.
    pub check: String,
    /// Right answers.
    pub score: usize,
    /// Of how many.
    pub of: usize,
    /// Whether it passed.
    pub passed: bool,
}

/// A signature under the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordSignature {
    /// When, in local time.
    pub at: DateTime<FixedOffset>,
    /// Version signed.
    pub version: String,
}

/// A certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordCertificate {
    /// When it was issued, in local time.
    pub at: DateTime<FixedOffset>,
    /// The name on it.
    pub title: String,
    /// Its number.
    pub number: String,
    /// The last day it is valid.
    pub valid_until: NaiveDate,
}

/// All that a record shows.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordInput {
    /// Whose it is.
    pub profile: Profile,
    /// The language.
    pub language: Language,
    /// The digits.
    pub digits: Digits,
    /// The title of the track.
    pub track_title: String,
    /// When it was made, in local time.
    pub made: DateTime<FixedOffset>,
    /// The day the track is due, unless it is done.
    pub due: Option<NaiveDate>,
    /// Sittings, oldest first.
    pub attempts: Vec<RecordAttempt>,
    /// Objective, right answers, answers.
    pub objectives: Vec<(String, usize, usize)>,
    /// Signatures, oldest first.
    pub signatures: Vec<RecordSignature>,
    /// Certificates, oldest first.
    pub certificates: Vec<RecordCertificate>,
    /// Everything that happened, oldest first.
    pub lines: Vec<RecordLine>,
}

/// The record as tagged PDF, A4.
///
/// # Errors
/// Any [`ReportError`] of fonts and writing.
pub fn pdf(input: &RecordInput) -> Result<Vec<u8>, ReportError> {
    pages::pdf(input, &[])
}

/// The same, with the modules that were begun.
///
/// # Errors
/// Any [`ReportError`] of fonts and writing.
pub fn pdf_with(input: &RecordInput, modules: &[EvidenceModule]) -> Result<Vec<u8>, ReportError> {
    pages::pdf(input, modules)
}

/// What happened as CSV: RFC 4180 with CRLF and a byte order mark; text that a spreadsheet would run as a formula is guarded.
///
/// # Errors
/// [`ReportError::Csv`] or [`ReportError::Write`].
pub fn csv(input: &RecordInput) -> Result<Vec<u8>, ReportError> {
    csv_file::csv(input)
}

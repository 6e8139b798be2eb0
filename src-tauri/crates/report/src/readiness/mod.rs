//! The readiness report of an office: who is trained, who signed, and what that allows. On paper and as a workbook.
//!
//! It shows figures computed elsewhere and computes none of its own. A section is one file in `section` and one line in its list.

mod chart;
mod scene;
mod section;
mod workbook;

use std::collections::BTreeMap;

use chrono::FixedOffset;
use sala_domain::person::{Language, Profile};
use sala_domain::readiness::Readiness;
use sala_domain::{ObjectiveId, PersonId};
use sala_i18n::Digits;

use crate::ReportError;
use crate::pdf::flow::{Document, Running};
use crate::pdf::{self, Imprint, Shaper};
use scene::Scene;

/// What is known of the chain of records behind a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChainStatement {
    /// Id of the newest record, in hex.
    pub head: String,
    /// How many records there are.
    pub events: u64,
    /// Whether every signature and link was checked and is right.
    pub verified: bool,
}

/// All that a readiness report shows.
#[derive(Clone, Debug)]
pub struct ReadinessInput<'a> {
    /// The figures.
    pub readiness: &'a Readiness,
    /// Who the people are.
    pub profiles: &'a BTreeMap<PersonId, Profile>,
    /// The title of the track by language.
    pub track_title: &'a BTreeMap<Language, String>,
    /// The words of objectives by language.
    pub objectives: &'a BTreeMap<ObjectiveId, BTreeMap<Language, String>>,
    /// Who made the report; may be empty.
    pub prepared_by: String,
    /// The chain of records.
    pub chain: ChainStatement,
    /// Local time of the office.
    pub offset: FixedOffset,
}

/// The report as tagged PDF, A4.
///
/// # Errors
/// Any [`ReportError`] of fonts and writing.
pub fn pdf(input: &ReadinessInput<'_>, language: Language, digits: Digits) -> Result<Vec<u8>, ReportError> {
    let scene = Scene::new(input, language, digits);
    let mut shaper = Shaper::default();
    let mut blocks = Vec::new();
    for section in section::ALL {
        blocks.extend(section(&scene, &mut shaper)?);
    }
    let (words, date) = (scene.words, scene.long_date(input.readiness.at));
    let number = move |page: usize, pages: usize| {
        words.report_page(&words.digits(&page.to_string()), &words.digits(&pages.to_string()))
    };
    let running = Running {
        left: words.report_title(),
        right: words.report_about_date(&date),
        foot: words.report_foot(),
        number: Box::new(number),
    };
    let imprint = Imprint {
        title: words.report_file_title(&date),
        subject: None,
        keywords: None,
        lang: language.code(),
        created: input.readiness.at,
    };
    let sheet = Document { imprint, running, blocks }.layout(&mut shaper)?;
    pdf::write(&sheet)
}

/// The report as an XLSX workbook with real tables.
///
/// # Errors
/// [`ReportError::Workbook`].
pub fn xlsx(input: &ReadinessInput<'_>, language: Language, digits: Digits) -> Result<Vec<u8>, ReportError> {
    workbook::write(&Scene::new(input, language, digits))
}

#[cfg(test)]
mod tests;

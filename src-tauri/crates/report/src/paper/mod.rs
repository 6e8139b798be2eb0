//! The report a head of office signs: one model, from which PDF, workbook, CSV, JSON, HTML and the screen are made.
//!
//! Figures come from the domain, through [`figures`]; sections put them into the model and compute none. A form reads the model only, so
//! a figure is the same in each. A section is one file in `section` and one line in its list; a form is one folder.

pub mod chart;
pub mod csv;
pub mod drawing;
pub mod figures;
pub mod grid;
pub mod html;
pub mod json;
pub mod model;
pub mod pdf;
pub mod preview;
pub mod scene;
mod scrub;
pub mod seal;
mod section;
pub mod value;
pub mod voice;
pub mod xlsx;

pub use figures::{ChainStatement, OfficeFigures};
pub use model::{Paper, Version};

use sala_domain::person::Language;
use sala_i18n::Digits;

use crate::ReportError;
use scene::Scene;
use voice::Voice;

/// The name of the data format; another one when a reader of this one would misread it.
pub const SCHEMA: &str = "sala-report-1";

/// What kind of copy is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// Languages, the leading one first.
    pub languages: Vec<Language>,
    /// Who it is for.
    pub version: Version,
    /// The digits people read.
    pub digits: Digits,
}

/// The report of an office, with its check code.
///
/// # Errors
/// [`ReportError::Facts`].
pub fn paper(figures: &OfficeFigures<'_>, copy: &Copy) -> Result<Paper, ReportError> {
    let voice = Voice { languages: copy.languages.clone(), digits: copy.digits };
    let scene = Scene { figures, voice: voice.clone(), version: copy.version };
    let mut paper = Paper {
        schema: SCHEMA.to_owned(),
        number: figures.number.clone(),
        code: String::new(),
        languages: copy.languages.clone(),
        version: copy.version,
        digits: copy.digits,
        title: voice.say(|words| words.paper_title()),
        office: voice.name(&figures.settings.names),
        day: figures.today,
        foot: voice.say(|words| words.paper_foot()),
        copy: section::copy(&scene),
        sections: section::all(&scene),
    };
    if copy.version == Version::ShareOut {
        scrub::scrub(&mut paper, &figures.people);
    }
    seal::sealed(paper)
}

/// A form of a report.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, ts_rs::TS,
)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "PaperFormat")]
pub enum Format {
    /// Tagged PDF.
    Pdf,
    /// A workbook.
    Xlsx,
    /// A line for each cell.
    Csv,
    /// The model itself.
    Json,
    /// One page for a browser.
    Html,
}

impl Format {
    /// All, in the order they are offered.
    pub const ALL: [Self; 5] = [Self::Pdf, Self::Xlsx, Self::Csv, Self::Json, Self::Html];

    /// The ending of its file, and its name on the command line.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Html => "html",
        }
    }

    /// The bytes of a report in this form. The same report gives the same bytes.
    ///
    /// # Errors
    /// Any [`ReportError`] of fonts and writing.
    pub fn write(self, paper: &Paper) -> Result<Vec<u8>, ReportError> {
        match self {
            Self::Pdf => pdf::write(paper),
            Self::Xlsx => xlsx::write(paper),
            Self::Csv => csv::write(paper),
            Self::Json => json::write(paper),
            Self::Html => Ok(html::write(paper)),
        }
    }
}

#[cfg(test)]
mod tests;

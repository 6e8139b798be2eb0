//! The evidence pack of one person: the record on paper, the same as tables, and a signed text that the caller made, in one ZIP.

use chrono::{DateTime, FixedOffset, NaiveDate};
use sala_i18n::{Digits, Words};
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;

use crate::ReportError;
use crate::record::{self, RecordInput};
use crate::roster::{Cell, Sheet, workbook};

/// A module somebody began.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceModule {
    /// Its title.
    pub title: String,
    /// Lessons finished.
    pub done: usize,
    /// Lessons in all.
    pub of: usize,
    /// The day the last of them was finished; none before that.
    pub finished: Option<NaiveDate>,
}

/// What goes into a pack.
#[derive(Clone, Debug)]
pub struct EvidenceInput {
    /// Checks, signatures, certificates and everything that happened.
    pub record: RecordInput,
    /// Modules begun.
    pub modules: Vec<EvidenceModule>,
    /// The signed text.
    pub signed: String,
    /// The key that signed it, as people compare it.
    pub key: String,
}

/// The pack as ZIP.
///
/// # Errors
/// Any [`ReportError`] of the documents in it.
pub fn zip(input: &EvidenceInput) -> Result<Vec<u8>, ReportError> {
    let words = Words::new(input.record.language, Digits::Arabic);
    let files = [
        ("record.pdf", record::pdf_with(&input.record, &input.modules)?),
        ("record.xlsx", tables(input, &words)?),
        ("evidence.json", input.signed.clone().into_bytes()),
        ("README.txt", format!("{}\r\n", words.staff_pack_readme(&input.key)).into_bytes()),
    ];
    let mut pack = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        pack.start_file(name, SimpleFileOptions::default()).map_err(packing)?;
        pack.write_all(&bytes)?;
    }
    Ok(pack.finish().map_err(packing)?.into_inner())
}

fn packing(error: zip::result::ZipError) -> ReportError {
    std::io::Error::other(error).into()
}

fn day(at: &DateTime<FixedOffset>) -> Cell {
    Cell::Day(Some(at.date_naive()))
}

fn tables(input: &EvidenceInput, words: &Words) -> Result<Vec<u8>, ReportError> {
    let text = |text: &str| Cell::Text(text.to_owned());
    let record = &input.record;
    let modules = input.modules.iter().map(|one| {
        vec![text(&one.title), Cell::Number(one.done), Cell::Number(one.of), Cell::Day(one.finished)]
    });
    let checks = record.attempts.iter().map(|one| {
        let result = if one.passed { words.report_record_passed() } else { words.report_record_failed() };
        vec![
            day(&one.at),
            text(&one.check),
            Cell::Text(result),
            Cell::Number(one.score),
            Cell::Number(one.of),
        ]
    });
    let signatures = record.signatures.iter().map(|one| vec![day(&one.at), text(&one.version)]);
    let certificates = record
        .certificates
        .iter()
        .map(|one| vec![day(&one.at), text(&one.title), text(&one.number), Cell::Day(Some(one.valid_until))]);
    let lines = record.lines.iter().map(|one| vec![day(&one.at), text(&one.what), text(&one.detail)]);
    let when = words.report_record_when();
    workbook(&[
        sheet(
            words.staff_pack_modules(),
            vec![
                words.staff_pack_module(),
                words.staff_pack_lessons(),
                words.staff_pack_lessons_of(),
                words.staff_pack_finished(),
            ],
            modules,
        ),
        sheet(
            words.report_record_checks(),
            vec![
                when.clone(),
                words.report_record_check(),
                words.report_record_result(),
                words.report_right(),
                words.report_answers(),
            ],
            checks,
        ),
        sheet(
            words.report_record_signatures(),
            vec![when.clone(), words.report_record_version()],
            signatures,
        ),
        sheet(
            words.report_record_certificates(),
            vec![
                when.clone(),
                words.report_record_certificate(),
                words.report_record_number(),
                words.report_valid_until(),
            ],
            certificates,
        ),
        sheet(
            words.report_record_history(),
            vec![when, words.report_record_what(), words.report_record_detail()],
            lines,
        ),
    ])
}

/// A sheet; its name is cut to what spreadsheets take.
fn sheet(name: String, head: Vec<String>, rows: impl Iterator<Item = Vec<Cell>>) -> Sheet {
    let name = name.chars().filter(|letter| !"[]:*?/\\".contains(*letter)).take(31).collect();
    Sheet { name, head, rows: rows.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn a_pack_holds_the_record_as_pdf_and_xlsx_and_a_signed_text() {
        let module = EvidenceModule { title: "A1".into(), done: 1, of: 5, finished: None };
        let input = EvidenceInput {
            record: sample::record(),
            modules: vec![module],
            signed: "{}".into(),
            key: "ab".into(),
        };
        let bytes = zip(&input).unwrap();
        let mut pack = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let names: Vec<_> = pack.file_names().map(|name| name.unwrap().into_owned()).collect();
        assert_eq!(names, ["record.pdf", "record.xlsx", "evidence.json", "README.txt"]);
        let mut pdf = Vec::new();
        std::io::copy(&mut pack.by_name("record.pdf").unwrap(), &mut pdf).unwrap();
        assert!(pdf.starts_with(b"%PDF-1.7"));
        assert_ne!(pdf, record::pdf(&input.record).unwrap(), "the modules are on paper too");
    }
}

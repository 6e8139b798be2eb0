//! The report of the office: shown, saved, and noted in the register.

use sala_domain::event::EventBody;
use sala_report::paper::preview::preview as shown;
use sala_report::paper::{Copy, Format, OfficeFigures, Paper, paper};
use std::collections::BTreeSet;
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;

use super::record::report_failed;
use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::register::OpenRegister;
use crate::report::{Source, figures, note};
use crate::wire::report::{ReportCopy, ReportLine, ReportPreview, ReportSaved, SaveReport};

/// Rows of a table that the screen shows; the files have all.
const ROWS: usize = 50;

/// Gathers the figures and makes something of them.
fn with<T>(
    app: &App,
    register: &OpenRegister,
    make: impl FnOnce(&OfficeFigures<'_>) -> Result<T, ApiError>,
) -> Result<T, ApiError> {
    let (office, roll) = (register.office(), register.roll(app)?);
    let (verified, prepared_by) = (register.verified()?, register.manager(app)?);
    let file = register.file();
    let source = Source {
        catalog: &app.catalog,
        office: &office,
        register: &file,
        roll: &roll,
        now: app.now(),
        offset: app.offset(),
        prepared_by,
        verified,
    };
    make(&figures(&source)?)
}

fn made(figures: &OfficeFigures<'_>, copy: ReportCopy) -> Result<Paper, ApiError> {
    let copy = Copy { languages: copy.language.languages(), version: copy.version, digits: copy.digits };
    paper(figures, &copy).map_err(|error| report_failed(&error))
}

/// The report on screen, as it would be saved now.
pub fn preview(app: &App, register: &OpenRegister, copy: ReportCopy) -> Result<ReportPreview, ApiError> {
    with(app, register, |figures| {
        let paper = made(figures, copy)?;
        let earlier = figures.reports.iter().rev().map(|(day, note)| ReportLine {
            number: note.number.clone(),
            day: day.to_string(),
            version: note.version.clone(),
            languages: note.languages.clone(),
            formats: note.formats.iter().cloned().collect(),
            hash: note.hash.clone(),
            code: note.code.clone(),
        });
        Ok(ReportPreview {
            number: paper.number.clone(),
            paper: shown(&paper, ROWS),
            earlier: earlier.collect(),
        })
    })
}

/// Saves the report and, once it is saved, notes it in the register.
pub fn save(app: &App, register: &OpenRegister, request: SaveReport) -> Result<ReportSaved, ApiError> {
    if request.formats.is_empty() {
        return Err(ErrorCode::AnswerInvalid.into());
    }
    let (paper, note) = with(app, register, |figures| {
        let paper = made(figures, request.copy)?;
        let note = note(&paper, figures, &request.formats).map_err(|error| report_failed(&error))?;
        Ok((paper, note))
    })?;
    let (name, bytes) = file(&paper, &request.formats)?;
    let path = app.hand_out(&name, &bytes)?;
    let number = paper.number;
    if path.is_some() {
        register.record(app, vec![EventBody::ReportMade { by: register.manager(app)?, report: note }])?;
    }
    Ok(ReportSaved { path, number })
}

fn written(paper: &Paper, format: Format) -> Result<Vec<u8>, ApiError> {
    format.write(paper).map_err(|error| report_failed(&error))
}

/// One format as it is; several as a ZIP.
fn file(paper: &Paper, formats: &BTreeSet<Format>) -> Result<(String, Vec<u8>), ApiError> {
    let stem = format!("readiness-report-{}-{}", paper.number, paper.version.code());
    let mut all = Vec::with_capacity(formats.len());
    for format in formats {
        all.push((format!("{stem}.{}", format.ending()), written(paper, *format)?));
    }
    match all.len() {
        1 => all.pop().ok_or_else(|| ErrorCode::AnswerInvalid.into()),
        _ => Ok((format!("{stem}.zip"), zipped(&all).map_err(|error| report_failed(&error))?)),
    }
}

fn zipped(files: &[(String, Vec<u8>)]) -> zip::result::ZipResult<Vec<u8>> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name.as_str(), SimpleFileOptions::default())?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

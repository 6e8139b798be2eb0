//! Ratings of a panel as a file, out and in.

use sala_domain::event::EventBody;
use sala_report::assessment::{Rating, ratings_csv, read_ratings};

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::register::OpenRegister;
use crate::wire::SavedFile;
use crate::wire::panel::{ImportRatings, ImportReply, OfPanel};

use super::{panel, record};

/// The longest file read, in bytes.
const LONGEST_FILE: usize = 1_000_000;
/// Refused rows that are named.
const NAMED: usize = 50;

/// Saves the ratings as CSV.
pub fn save(app: &App, _: &OpenRegister, request: OfPanel) -> Result<SavedFile, ApiError> {
    let found = panel::find(app, &request.panel)?;
    let bytes = ratings_csv(&found.panel).map_err(|error| record::report_failed(&error))?;
    let day = record::local(app, app.now()).format("%Y-%m-%d");
    Ok(SavedFile { path: app.hand_out(&format!("ratings-{}-{day}.csv", found.opened.check), &bytes)? })
}

/// Reads ratings from CSV: all of them, or none. What is already so is not written again.
pub fn import(app: &App, _: &OpenRegister, request: ImportRatings) -> Result<ImportReply, ApiError> {
    let found = panel::running(app, &request.panel)?;
    if request.text.len() > LONGEST_FILE {
        return Err(ApiError::with(ErrorCode::TextTooLong, "most", LONGEST_FILE));
    }
    let rows = read_ratings(&request.text, &found.panel, &found.pool).ok_or(ErrorCode::RatingsUnreadable)?;
    let (taken, mut refused) = match rows {
        Ok(rows) => (take(app, &found, rows)?, Vec::new()),
        Err(refused) => (0, refused),
    };
    let refused_all = refused.len();
    refused.truncate(NAMED);
    let panel = panel::told(app, &request.panel)?;
    Ok(ImportReply { taken, refused, refused_all, panel })
}

fn take(app: &App, found: &panel::Found, rows: Vec<Rating>) -> Result<usize, ApiError> {
    let (taken, said) = (rows.len(), |row: &Rating| found.panel.said(&row.judge, row.round, &row.item));
    let new = rows.into_iter().filter(|row| said(row) != Some(row.value));
    let body = |Rating { judge, round, item, value }| EventBody::PanelRated {
        panel: found.id.clone(),
        judge,
        round,
        item,
        value,
    };
    app.record_office(new.map(body).collect())?;
    Ok(taken)
}

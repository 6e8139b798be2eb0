//! A report as one CSV file, a line for each cell of each table: byte order mark, CRLF, figures as machines write them.
//!
//! Each line names section, table, row and column, so that any program can pick a table out of the file. Text that a spreadsheet would
//! run as a formula gets an apostrophe in front.

use csv::{Terminator, WriterBuilder};
use sala_domain::person::Language;

use super::grid::{Grid, grids};
use super::model::{Paper, Row};
use super::value::Value;
use crate::ReportError;
use crate::record::csv_file::guarded;

/// Writes it.
///
/// # Errors
/// [`ReportError::Csv`] or [`ReportError::Write`].
pub fn write(paper: &Paper) -> Result<Vec<u8>, ReportError> {
    let mut bytes = "\u{FEFF}".as_bytes().to_vec();
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(&mut bytes);
    writer.write_record(heads(paper))?;
    for grid in grids(paper) {
        for (number, row) in (1..).zip(&grid.table.rows) {
            for column in 0..grid.table.columns.len() {
                if let Some(line) = line(paper, &grid, (number, row), column) {
                    writer.write_record(line)?;
                }
            }
        }
    }
    writer.flush()?;
    drop(writer);
    Ok(bytes)
}

/// Where a cell stands, then for each language the table's title, what the row is about, the column's head, and the value.
fn heads(paper: &Paper) -> Vec<String> {
    let mut heads: Vec<String> =
        ["section", "table_id", "row", "column", "kind"].into_iter().map(str::to_owned).collect();
    for language in &paper.languages {
        let code = language.code();
        heads.extend(["table", "line", "head", "value"].map(|head| format!("{head}_{code}")));
    }
    heads
}

/// A cell with its place; nothing for a cell without a value.
fn line(paper: &Paper, grid: &Grid<'_>, (number, row): (usize, &Row), column: usize) -> Option<Vec<String>> {
    let (value, head) = (row.cells.get(column)?, grid.table.columns.get(column)?);
    let kind = kind(value)?;
    let mut line = vec![
        grid.number.to_owned(),
        grid.table.id.clone(),
        number.to_string(),
        (column + 1).to_string(),
        kind.to_owned(),
    ];
    for language in &paper.languages {
        let about = row.cells.first().map_or(String::new(), |first| written(paper, first, *language));
        line.extend([
            guarded(grid.table.title.of(*language)),
            about,
            guarded(head.title.of(*language)),
            written(paper, value, *language),
        ]);
    }
    Some(line)
}

fn kind(value: &Value) -> Option<&'static str> {
    Some(match value {
        Value::Blank => return None,
        Value::Text { .. } => "text",
        Value::Id { .. } | Value::Code => "id",
        Value::Count { .. } => "count",
        Value::Share { .. } => "share",
        Value::Score { .. } => "score",
        Value::Day { .. } => "day",
        Value::Words { .. } => "words",
    })
}

/// As machines read it: `1234`, `66%`, `46.4`, `2026-11-21`; text guarded.
fn written(paper: &Paper, value: &Value, language: Language) -> String {
    match value {
        Value::Count { count } => count.to_string(),
        Value::Share { .. } => value.percent().map_or(String::new(), |percent| format!("{percent}%")),
        Value::Score { tenths } => format!("{:.1}", *tenths as f64 / 10.0),
        Value::Day { day } => day.format("%Y-%m-%d").to_string(),
        _ => guarded(&value.shown(language, paper.digits, &paper.code)),
    }
}

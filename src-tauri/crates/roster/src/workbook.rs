//! XLSX: one sheet as texts. Numbers keep the digits that were typed, days become ISO days.
//!
//! Merged cells are refused with their line: what a merged block means for the rows it covers, only its author knows. A title that is
//! merged above the heads is no part of the list and is passed over.

use calamine::{Data, Dimensions, Reader, Xlsx};
use std::io::{Cursor, Read};

use crate::{Grid, Line, MOST_COLUMNS, MOST_ROWS, RosterError, grid};

/// The most bytes a workbook may unpack to.
const MOST_UNPACKED: u64 = 300_000_000;
/// The most parts a workbook may have.
const MOST_PARTS: usize = 2_000;

/// Reads a sheet, the first one unless chosen.
pub(crate) fn read(bytes: &[u8], sheet: Option<&str>) -> Result<Grid, RosterError> {
    weigh(bytes, MOST_UNPACKED)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| RosterError::Unreadable)?;
    let sheets = book.sheet_names();
    let name = match sheet {
        Some(name) => sheets.iter().find(|one| *one == name).ok_or(RosterError::NoSheet)?.clone(),
        None => sheets.first().ok_or(RosterError::Empty)?.clone(),
    };
    let lines = cells(&mut book, &name)?;
    let merged = book.merge_cells_by_sheet_name(&name).map_err(|_| RosterError::Unreadable)?;
    let mut lines = lines.into_iter().skip_while(|line| !heads(line, &merged));
    let head = lines.next().ok_or(RosterError::Empty)?;
    if let Some(line) = first_merged(&merged, head.line) {
        return Err(RosterError::Merged { line });
    }
    let head = head.cells.iter().map(|head| head.trim().to_owned()).collect();
    Ok(Grid { sheet: Some(name), sheets, ..grid(head, lines) })
}

/// What a packed file says of its own size may be a lie, so it is unpacked and counted, and left as soon as it is too much.
pub(crate) fn weigh(bytes: &[u8], most: u64) -> Result<(), RosterError> {
    let mut pack = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| RosterError::Unreadable)?;
    if pack.len() > MOST_PARTS {
        return Err(RosterError::TooLarge);
    }
    let mut left = most;
    for place in 0..pack.len() {
        let part = pack.by_index(place).map_err(|_| RosterError::Unreadable)?;
        let mut part = part.take(left + 1);
        let read = std::io::copy(&mut part, &mut std::io::sink()).map_err(|_| RosterError::Unreadable)?;
        left = left.checked_sub(read).ok_or(RosterError::TooLarge)?;
    }
    Ok(())
}

/// The cells of a sheet by line. They are read one by one: a single cell far away does not make a sheet of empty ones.
fn cells(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Vec<Line>, RosterError> {
    let mut reader = book.worksheet_cells_reader(name).map_err(|_| RosterError::Unreadable)?;
    let mut lines: Vec<Line> = Vec::new();
    while let Some(cell) = reader.next_cell().map_err(|_| RosterError::Unreadable)? {
        let (row, column) = cell.get_position();
        let text = text(&Data::from(cell.get_value().clone()));
        if text.is_empty() {
            continue;
        }
        let column = usize::try_from(column).ok().filter(|column| *column < MOST_COLUMNS);
        let column = column.ok_or(RosterError::TooManyColumns)?;
        let line = row.saturating_add(1);
        if lines.last().is_none_or(|last| last.line != line) {
            lines.push(Line { line, cells: Vec::new() });
        }
        if lines.len() > MOST_ROWS + 1 {
            return Err(RosterError::TooManyRows);
        }
        if let Some(last) = lines.last_mut() {
            last.cells.resize(last.cells.len().max(column + 1), String::new());
            last.cells.splice(column..=column, [text]);
        }
    }
    Ok(lines)
}

/// A cell as it is written. `00123` typed as text keeps its zeros; `123` typed as a number has no `.0`.
fn text(value: &Data) -> String {
    match value {
        Data::String(text) => text.clone(),
        Data::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => format!("{number:.0}"),
        Data::Float(number) => number.to_string(),
        Data::Int(number) => number.to_string(),
        Data::Bool(truth) => truth.to_string(),
        Data::DateTime(day) if day.is_datetime() => {
            let (year, month, date, ..) = day.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{date:02}")
        }
        Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Error(_) | Data::Empty => String::new(),
        other => other.to_string(),
    }
}

/// Whether a line can be the heads: a line above with one merged cell across is a title.
fn heads(line: &Line, merged: &[Dimensions]) -> bool {
    let filled = line.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
    let row = line.line.saturating_sub(1);
    let title = filled == 1 && merged.iter().any(|block| (block.start.0..=block.end.0).contains(&row));
    filled > 0 && !title
}

/// The first line of the list with merged cells.
fn first_merged(merged: &[Dimensions], head: u32) -> Option<u32> {
    let wide = merged.iter().filter(|block| block.len() > 1);
    wide.filter(|block| block.end.0 + 1 >= head).map(|block| (block.start.0 + 1).max(head)).min()
}

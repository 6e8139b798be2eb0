//! A list of people as XLSX that can be taken over again: one table with a frozen head, text as text, days as days.

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{ExcelDateTime, Format, Table, TableColumn, TableStyle, Workbook, Worksheet};

use crate::ReportError;

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Text, never a formula and never a number: `00123` keeps its zeros.
    Text(String),
    /// A day, if there is one.
    Day(Option<NaiveDate>),
    /// A number.
    Number(usize),
}

impl Cell {
    /// The cell as CSV writes it, days year first.
    pub fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Day(day) => day.map(|day| day.to_string()).unwrap_or_default(),
            Self::Number(number) => number.to_string(),
        }
    }
}

/// A sheet of a workbook.
pub(crate) struct Sheet {
    pub(crate) name: String,
    pub(crate) head: Vec<String>,
    pub(crate) rows: Vec<Vec<Cell>>,
}

/// Width of a column, in characters.
const WIDTH: f64 = 24.0;

/// A list as a workbook of one sheet.
///
/// # Errors
/// What the writer says.
pub fn xlsx(name: &str, head: &[String], rows: &[Vec<Cell>]) -> Result<Vec<u8>, ReportError> {
    let sheet = Sheet { name: name.to_owned(), head: head.to_vec(), rows: rows.to_vec() };
    workbook(&[sheet])
}

/// Sheets as a workbook.
pub(crate) fn workbook(sheets: &[Sheet]) -> Result<Vec<u8>, ReportError> {
    let mut book = Workbook::new();
    for sheet in sheets {
        write(book.add_worksheet(), sheet)?;
    }
    Ok(book.save_to_buffer()?)
}

fn write(page: &mut Worksheet, sheet: &Sheet) -> Result<(), ReportError> {
    let (text, day) = (Format::new().set_num_format("@"), Format::new().set_num_format("yyyy-mm-dd"));
    page.set_name(&sheet.name)?;
    for (row, cells) in (1..).zip(&sheet.rows) {
        for (column, cell) in (0..).zip(cells) {
            put(page, (row, column), cell, (&text, &day))?;
        }
    }
    let last_column = u16::try_from(sheet.head.len().saturating_sub(1)).unwrap_or(u16::MAX);
    for column in 0..=last_column {
        page.set_column_width(column, WIDTH)?;
    }
    let heads: Vec<TableColumn> = sheet.head.iter().map(|head| TableColumn::new().set_header(head)).collect();
    let last_row = u32::try_from(sheet.rows.len().max(1)).unwrap_or(u32::MAX);
    let table = Table::new().set_columns(&heads).set_style(TableStyle::Light9);
    page.add_table(0, 0, last_row, last_column, &table)?;
    page.set_freeze_panes(1, 0)?;
    Ok(())
}

fn put(
    page: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    (text, day): (&Format, &Format),
) -> Result<(), ReportError> {
    match cell {
        Cell::Text(words) if !words.is_empty() => page.write_string_with_format(row, column, words, text)?,
        Cell::Number(number) => page.write_number(row, column, *number as f64)?,
        Cell::Day(Some(date)) => page.write_datetime_with_format(row, column, &excel(*date)?, day)?,
        Cell::Text(_) | Cell::Day(None) => page,
    };
    Ok(())
}

fn excel(date: NaiveDate) -> Result<ExcelDateTime, ReportError> {
    let year = u16::try_from(date.year()).unwrap_or(1900);
    let (month, day) = (u8::try_from(date.month()).unwrap_or(1), u8::try_from(date.day()).unwrap_or(1));
    Ok(ExcelDateTime::from_ymd(year, month, day)?)
}

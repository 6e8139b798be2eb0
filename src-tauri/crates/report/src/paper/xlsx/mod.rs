//! A report as an XLSX workbook: one real table a sheet, its head frozen, figures as figures, ids as text. No text is ever a formula.

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Table, TableColumn, TableStyle, Workbook, Worksheet,
};

use super::grid::{Grid, grids};
use super::model::{Column, Paper};
use super::value::Value;
use crate::ReportError;

/// What a cell of Excel holds at most.
const LONGEST: usize = 32_767;

struct Formats {
    text: Format,
    count: Format,
    share: Format,
    score: Format,
    day: Format,
}

impl Formats {
    fn new() -> Self {
        let top = || Format::new().set_align(FormatAlign::Top);
        Self {
            text: top().set_num_format("@").set_text_wrap(),
            count: top().set_num_format("#,##0"),
            share: top().set_num_format("0%"),
            score: top().set_num_format("0.0"),
            day: top().set_num_format("yyyy-mm-dd"),
        }
    }
}

/// Writes it.
///
/// # Errors
/// [`ReportError::Workbook`].
pub fn write(paper: &Paper) -> Result<Vec<u8>, ReportError> {
    let mut book = Workbook::new();
    let title = format!("{} {} {}", paper.title.line(&paper.languages), paper.number, paper.code);
    let created = date(paper.day)?;
    book.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&created));
    let formats = Formats::new();
    let mut taken = Vec::new();
    for grid in grids(paper) {
        let name = sheet_name(paper, &grid, &mut taken);
        fill(book.add_worksheet().set_name(name)?, paper, &grid, &formats)?;
    }
    Ok(book.save_to_buffer()?)
}

/// How long the name of a sheet may be, as Excel counts.
const NAME: usize = 31;

/// A name without `[]:*?/\\'` and control characters, not too long and unlike any before it.
fn sheet_name(paper: &Paper, grid: &Grid<'_>, taken: &mut Vec<String>) -> String {
    let title = if grid.table.title.is_empty() { &grid.section } else { &grid.table.title };
    let whole = format!("{} {}", grid.number, title.of(paper.language()));
    let clean: String = whole.chars().filter(|c| !c.is_control() && !"[]:*?/\\'".contains(*c)).collect();
    let mut name = cut(clean.trim(), NAME);
    let mut copy = 1;
    while taken.contains(&name.to_lowercase()) || name.is_empty() {
        copy += 1;
        let ending = format!(" {copy}");
        name = format!("{}{ending}", cut(clean.trim(), NAME - ending.len()));
    }
    taken.push(name.to_lowercase());
    name
}

/// As much of a text as fits, counted as UTF-16.
fn cut(text: &str, most: usize) -> String {
    let mut length = 0;
    let fits = |c: &char| {
        length += c.len_utf16();
        length <= most
    };
    text.chars().take_while(fits).collect::<String>().trim().to_owned()
}

fn fill(sheet: &mut Worksheet, paper: &Paper, grid: &Grid<'_>, formats: &Formats) -> Result<(), ReportError> {
    let columns = &grid.table.columns;
    let heads = heads(paper, columns);
    let sum: f64 = columns.iter().map(|column| f64::from(column.weight)).sum();
    for (index, column) in (0..).zip(columns) {
        sheet.set_column_width(index, (f64::from(column.weight) / sum * 130.0).clamp(11.0, 90.0))?;
    }
    for (row, cells) in (1..).zip(&grid.table.rows) {
        for (column, value) in (0..).zip(&cells.cells) {
            cell(sheet, paper, (row, column), value, formats)?;
        }
    }
    let heads: Vec<TableColumn> = heads.into_iter().map(|head| TableColumn::new().set_header(head)).collect();
    let table = Table::new().set_columns(&heads).set_style(TableStyle::Light9);
    let last = u32::try_from(grid.table.rows.len().max(1)).unwrap_or(u32::MAX);
    let wide = u16::try_from(columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    sheet.add_table(0, 0, last, wide, &table)?;
    sheet.set_freeze_panes(1, 1)?;
    Ok(())
}

/// Heads that differ from one another, as a table of Excel asks.
fn heads(paper: &Paper, columns: &[Column]) -> Vec<String> {
    let mut heads: Vec<String> = Vec::with_capacity(columns.len());
    for column in columns {
        let head: String = column.title.line(&paper.languages).chars().take(240).collect();
        let same =
            heads.iter().filter(|other| other.to_lowercase().starts_with(&head.to_lowercase())).count();
        heads.push(if same > 0 || head.is_empty() { format!("{head} {}", same + 1) } else { head });
    }
    heads
}

fn cell(
    sheet: &mut Worksheet,
    paper: &Paper,
    (row, column): (u32, u16),
    value: &Value,
    formats: &Formats,
) -> Result<(), ReportError> {
    match value {
        Value::Blank => {}
        Value::Count { count } => {
            sheet.write_number_with_format(row, column, *count as f64, &formats.count)?;
        }
        Value::Share { .. } => {
            if let Some(percent) = value.percent() {
                sheet.write_number_with_format(row, column, percent as f64 / 100.0, &formats.share)?;
            }
        }
        Value::Score { tenths } => {
            sheet.write_number_with_format(row, column, *tenths as f64 / 10.0, &formats.score)?;
        }
        Value::Day { day } => {
            sheet.write_datetime_with_format(row, column, date(*day)?, &formats.day)?;
        }
        Value::Words { tone, .. } => {
            let text = format!("{} {}", tone.sign(), paper.shown(value).join("\n"));
            sheet.write_string_with_format(row, column, short(text.trim()), &formats.text)?;
        }
        Value::Text { .. } | Value::Id { .. } | Value::Code => {
            sheet.write_string_with_format(
                row,
                column,
                short(&paper.shown(value).join("\n")),
                &formats.text,
            )?;
        }
    }
    Ok(())
}

fn short(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}

/// A day that Excel knows: from 1900.
fn date(day: NaiveDate) -> Result<ExcelDateTime, ReportError> {
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    Ok(ExcelDateTime::from_ymd(
        u16::try_from(day.year()).unwrap_or(1900),
        part(day.month()),
        part(day.day()),
    )?)
}

//! The report as an XLSX workbook: real tables with frozen heads, numbers as numbers, days as days, ids as text. No text is ever a
//! formula.

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, Table, TableColumn, TableStyle, Workbook, Worksheet,
};
use sala_domain::person::Role;
use sala_domain::readiness::{Coverage, PersonStanding, Standing, percent};

use super::scene::Scene;
use crate::ReportError;

/// A cell.
enum Value {
    Text(String),
    Number(usize),
    /// In percent.
    Share(Option<usize>),
    Day(NaiveDate),
    Blank,
}

/// A sheet before it is written.
struct Grid {
    name: String,
    /// Head and width in characters.
    columns: Vec<(String, f64)>,
    rows: Vec<Vec<Value>>,
}

struct Formats {
    text: Format,
    share: Format,
    day: Format,
}

/// Writes the workbook.
pub(super) fn write(scene: &Scene<'_>) -> Result<Vec<u8>, ReportError> {
    let formats = Formats {
        text: Format::new().set_num_format("@"),
        share: Format::new().set_num_format("0%"),
        day: Format::new().set_num_format("yyyy-mm-dd"),
    };
    let mut book = Workbook::new();
    let created = ExcelDateTime::from_timestamp(scene.readiness().at.timestamp())?;
    book.set_properties(
        &DocProperties::new().set_title(scene.words.report_title()).set_creation_datetime(&created),
    );
    for grid in [summary(scene), units(scene), people(scene), method(scene)] {
        sheet(book.add_worksheet(), &grid, &formats)?;
    }
    Ok(book.save_to_buffer()?)
}

fn sheet(sheet: &mut Worksheet, grid: &Grid, formats: &Formats) -> Result<(), ReportError> {
    sheet.set_name(&grid.name)?;
    let last_column = u16::try_from(grid.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let last_row = u32::try_from(grid.rows.len().max(1)).unwrap_or(u32::MAX);
    let heads: Vec<TableColumn> =
        grid.columns.iter().map(|(head, _)| TableColumn::new().set_header(head)).collect();
    let table = Table::new().set_columns(&heads).set_style(TableStyle::Light9);
    for (column, (_, width)) in (0..).zip(&grid.columns) {
        sheet.set_column_width(column, *width)?;
    }
    for (row, cells) in (1..).zip(&grid.rows) {
        for (column, value) in (0..).zip(cells) {
            cell(sheet, (row, column), value, formats)?;
        }
    }
    sheet.add_table(0, 0, last_row, last_column, &table)?;
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

fn cell(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    value: &Value,
    formats: &Formats,
) -> Result<(), ReportError> {
    match value {
        Value::Text(text) => sheet.write_string_with_format(row, column, text, &formats.text)?,
        Value::Number(number) => sheet.write_number(row, column, *number as f64)?,
        Value::Share(Some(share)) => {
            sheet.write_number_with_format(row, column, *share as f64 / 100.0, &formats.share)?
        }
        Value::Day(day) => {
            let (year, month, date) = (day.year(), day.month(), day.day());
            let year = u16::try_from(year).unwrap_or(1900);
            let day = ExcelDateTime::from_ymd(
                year,
                u8::try_from(month).unwrap_or(1),
                u8::try_from(date).unwrap_or(1),
            )?;
            sheet.write_datetime_with_format(row, column, &day, &formats.day)?
        }
        Value::Share(None) | Value::Blank => sheet,
    };
    Ok(())
}

fn summary(scene: &Scene<'_>) -> Grid {
    let (words, readiness) = (scene.words, scene.readiness());
    let all = &readiness.all;
    let mut rows = vec![
        vec![
            Value::Text(words.report_about_track("").trim().to_owned()),
            Value::Text(scene.track().to_owned()),
        ],
        vec![Value::Text(words.report_about_date("").trim().to_owned()), Value::Day(scene.day(readiness.at))],
        vec![Value::Text(words.report_band_heading()), Value::Text(scene.band(readiness.band))],
        vec![Value::Text(words.report_key_people()), Value::Number(all.people)],
        vec![Value::Text(words.report_key_valid()), Value::Number(all.certified())],
        vec![Value::Text(words.report_key_overdue()), Value::Number(all.standings[4])],
        vec![Value::Text(words.report_key_signed()), Value::Number(all.signed)],
    ];
    for gate in &readiness.gates {
        let share = Some(gate.percent).filter(|_| !scene.empty());
        rows.push(vec![Value::Text(scene.gate(gate)), Value::Share(share)]);
    }
    let columns = vec![(words.report_figure(), 52.0), (words.report_value(), 46.0)];
    Grid { name: words.report_sheet_summary(), columns, rows }
}

fn units(scene: &Scene<'_>) -> Grid {
    let words = scene.words;
    let mut columns = vec![(words.report_unit(), 36.0), (words.report_people(), 12.0)];
    columns.extend(Standing::ALL.map(|standing| (scene.standing(standing), 18.0)));
    columns.extend([
        (words.report_certified(), 16.0),
        (words.report_signed(), 16.0),
        (words.report_stale(), 18.0),
        (words.report_share(), 12.0),
    ]);
    let rows = scene.units_by_size().into_iter().map(|(unit, counts)| unit_row(unit, counts)).collect();
    Grid { name: words.report_sheet_units(), columns, rows }
}

fn unit_row(unit: String, counts: &Coverage) -> Vec<Value> {
    let mut row = vec![Value::Text(unit), Value::Number(counts.people)];
    row.extend(counts.standings.map(Value::Number));
    row.push(Value::Share(percent(counts.certified(), counts.people)));
    row.extend([Value::Number(counts.signed), Value::Number(counts.stale)]);
    row.push(Value::Share(percent(counts.signed, counts.people)));
    row
}

fn people(scene: &Scene<'_>) -> Grid {
    let words = scene.words;
    let columns = vec![
        (words.report_staff_number(), 16.0),
        (words.report_name_khmer(), 28.0),
        (words.report_name_latin(), 28.0),
        (words.report_unit(), 32.0),
        (words.report_role(), 18.0),
        (words.report_standing(), 24.0),
        (words.report_due(), 14.0),
        (words.report_valid_until(), 16.0),
        (words.report_lessons(), 12.0),
        (words.report_lessons_of(), 14.0),
        (words.report_rules(), 22.0),
        (words.report_tries(), 12.0),
    ];
    let rows = scene.readiness().people.iter().map(|person| person_row(scene, person)).collect();
    Grid { name: words.report_sheet_people(), columns, rows }
}

fn person_row(scene: &Scene<'_>, person: &PersonStanding) -> Vec<Value> {
    let profile = scene.input.profiles.get(&person.person);
    let text = |text: Option<&String>| text.map_or(Value::Blank, |text| Value::Text(text.clone()));
    let role = |role| match role {
        Role::Staff => scene.words.role_staff(),
        Role::Builder => scene.words.role_builder(),
        Role::Decider => scene.words.role_decider(),
        Role::Guardian => scene.words.role_guardian(),
    };
    vec![
        text(profile.map(|profile| &profile.staff_number)),
        text(profile.map(|profile| &profile.name_khmer)),
        text(profile.map(|profile| &profile.name_latin)),
        text(profile.map(|profile| &profile.unit)),
        profile.map_or(Value::Blank, |profile| Value::Text(role(profile.role))),
        Value::Text(scene.standing(person.standing)),
        Value::Day(scene.day(person.due)),
        person.valid_until.map_or(Value::Blank, |at| Value::Day(scene.day(at))),
        Value::Number(person.lessons.0),
        Value::Number(person.lessons.1),
        Value::Text(scene.signed(person.signed, person.stale_signature).1),
        Value::Number(person.tries),
    ]
}

fn method(scene: &Scene<'_>) -> Grid {
    let (words, chain) = (scene.words, &scene.input.chain);
    let mut lines = vec![words.report_partial_text()];
    lines.extend(scene.method());
    lines.push(format!("{}: {}", words.report_chain_head(), chain.head));
    lines.push(format!("{}: {}", words.report_chain_events(), chain.events));
    let checked = if chain.verified { words.report_chain_yes() } else { words.report_chain_no() };
    lines.push(format!("{}: {checked}", words.report_chain_verified()));
    let rows = lines.into_iter().map(|line| vec![Value::Text(line)]).collect();
    Grid { name: words.report_sheet_method(), columns: vec![(words.report_method(), 120.0)], rows }
}

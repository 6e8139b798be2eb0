//! The report in all its forms: the same figures in each, names only where they belong, and text that stays text.

mod office;

use calamine::{Data, Reader, Xlsx};
use proptest::prelude::*;
use sala_domain::person::Language;
use sala_i18n::Digits;
use std::collections::BTreeMap;
use std::io::Cursor;

use super::grid::grids;
use super::model::Block;
use super::preview::{Cell, Part, preview};
use super::value::{Said, Value};
use super::{Copy, Format, Paper, Version, csv, html, json, paper, pdf, xlsx};
use office::{Bureau, EVIL};

fn copy(languages: &[Language], version: Version, digits: Digits) -> Copy {
    Copy { languages: languages.to_vec(), version, digits }
}

fn made(people: usize, languages: &[Language], version: Version, digits: Digits) -> Paper {
    paper(&Bureau::of(people).figures(), &copy(languages, version, digits)).unwrap()
}

fn english(people: usize) -> Paper {
    made(people, &[Language::En], Version::Management, Digits::Arabic)
}

/// A few kinds of copies that differ in what could go wrong.
fn copies() -> Vec<Paper> {
    let both = [Language::En, Language::Km];
    vec![
        english(214),
        made(214, &[Language::Km], Version::Management, Digits::Khmer),
        made(214, &both, Version::ShareOut, Digits::Arabic),
        english(0),
        made(3, &both, Version::ShareOut, Digits::Khmer),
    ]
}

/// Figures as people read them, in the order of the report.
fn figures(paper: &Paper) -> Vec<String> {
    paper
        .values()
        .filter(|(_, value)| value.is_figure())
        .map(|(_, value)| paper.shown(value).concat())
        .collect()
}

#[test]
fn the_data_file_is_the_report_itself() {
    for paper in copies() {
        let read: Paper = serde_json::from_slice(&json::write(&paper).unwrap()).unwrap();
        let bare = |paper: &Paper| serde_json::to_value(paper).unwrap();
        assert_eq!(bare(&read), bare(&paper));
        assert_eq!(figures(&read), figures(&paper));
    }
}

#[test]
fn the_web_page_has_every_figure_in_order() {
    for paper in copies() {
        let page = String::from_utf8(html::write(&paper)).unwrap();
        let mut found = Vec::new();
        for piece in page.split(['<']) {
            if piece.starts_with("data ") || piece.starts_with("time ") {
                found.push(piece.split_once('>').unwrap().1.to_owned());
            }
        }
        assert_eq!(found, figures(&paper));
    }
}

fn screen(cell: &Cell) -> String {
    cell.lines.iter().map(|line| line.text.as_str()).collect()
}

#[test]
fn the_screen_has_every_cell() {
    for paper in copies() {
        let shown = preview(&paper, usize::MAX);
        for (section, seen) in paper.sections.iter().zip(&shown.sections) {
            for (block, part) in section.blocks.iter().zip(&seen.blocks) {
                let cells: Vec<String> = match part {
                    Part::Figures { figures } => figures.iter().map(|large| screen(&large.value)).collect(),
                    Part::Table { rows, .. } => rows.iter().flat_map(|row| &row.cells).map(screen).collect(),
                    Part::SignOff { lines } => lines
                        .iter()
                        .flat_map(|line| [&line.name, &line.day, &line.signature])
                        .map(screen)
                        .collect(),
                    _ => Vec::new(),
                };
                let wanted: Vec<String> = block
                    .values()
                    .iter()
                    .map(|value| match value {
                        Value::Words { words: Said(words), .. } => {
                            Said(words.clone()).lines(&paper.languages).concat()
                        }
                        value => paper.shown(value).concat(),
                    })
                    .collect();
                assert_eq!(cells, wanted, "section {}", section.number);
            }
        }
    }
}

#[test]
fn the_csv_file_has_every_cell_of_every_table() {
    for paper in copies() {
        let bytes = csv::write(&paper).unwrap();
        assert!(bytes.starts_with("\u{FEFF}".as_bytes()));
        let mut reader = ::csv::Reader::from_reader(&bytes[3..]);
        let lines: Vec<::csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        let cell = |table: &str, row: usize, column: usize| {
            let place = [table.to_owned(), row.to_string(), column.to_string()];
            let found = lines.iter().find(|line| (1..4).all(|at| line[at] == place[at - 1]));
            found.map(|line| line[8].to_owned())
        };
        for grid in grids(&paper) {
            for (row, cells) in (1..).zip(&grid.table.rows) {
                for (column, value) in (1..).zip(&cells.cells) {
                    let wanted = match value {
                        Value::Blank => None,
                        Value::Count { count } => Some(count.to_string()),
                        Value::Share { .. } => {
                            Some(value.percent().map_or(String::new(), |share| format!("{share}%")))
                        }
                        Value::Score { tenths } => Some(format!("{:.1}", *tenths as f64 / 10.0)),
                        Value::Day { day } => Some(day.to_string()),
                        value => Some(crate::record::csv_file::guarded(&value.shown(
                            paper.language(),
                            paper.digits,
                            &paper.code,
                        ))),
                    };
                    if grid.table.rows.len() * cells.cells.len() < 400 {
                        assert_eq!(
                            cell(&grid.table.id, row, column),
                            wanted,
                            "{} {row} {column}",
                            grid.table.id
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn the_workbook_has_every_figure_as_a_figure_and_every_id_as_text() {
    for paper in copies() {
        let mut book: Xlsx<_> =
            calamine::open_workbook_from_rs(Cursor::new(xlsx::write(&paper).unwrap())).unwrap();
        let sheets = book.worksheets();
        let grids = grids(&paper);
        assert_eq!(sheets.len(), grids.len());
        for ((name, range), grid) in sheets.iter().zip(&grids) {
            assert!(name.chars().count() <= 31);
            for (row, cells) in (1..).zip(&grid.table.rows) {
                for (column, value) in (0..).zip(&cells.cells) {
                    let found = range.get_value((row, column)).cloned().unwrap_or(Data::Empty);
                    let number = |wanted: f64| {
                        assert!(
                            matches!(&found, Data::Float(found) if (found - wanted).abs() < 1e-9),
                            "{name} {row} {column}: {found:?}"
                        )
                    };
                    match value {
                        Value::Blank => {
                            assert!(matches!(&found, Data::Empty) || found.to_string().is_empty())
                        }
                        Value::Count { count } => number(*count as f64),
                        Value::Share { .. } => {
                            value.percent().into_iter().for_each(|share| number(share as f64 / 100.0))
                        }
                        Value::Score { tenths } => number(*tenths as f64 / 10.0),
                        Value::Day { day } => {
                            let Data::DateTime(at) = &found else { panic!("{name}: {found:?} is no day") };
                            let since = *day - chrono::NaiveDate::from_ymd_opt(1899, 12, 30).unwrap();
                            assert!((at.as_f64() - since.num_days() as f64).abs() < 1e-9);
                        }
                        _ => assert!(matches!(found, Data::String(_)), "{name} {row} {column}: {found:?}"),
                    }
                }
            }
        }
    }
}

/// Words of a PDF as `pdftotext` of poppler reads them; none where it is not installed.
fn printed(bytes: &[u8]) -> Option<String> {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), bytes).unwrap();
    let read = std::process::Command::new("pdftotext").arg("-raw").arg(file.path()).arg("-").output().ok()?;
    Some(String::from_utf8(read.stdout).unwrap())
}

fn counted<'a>(tokens: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, usize> {
    let mut counts = BTreeMap::new();
    tokens.for_each(|token| *counts.entry(token).or_default() += 1);
    counts
}

#[test]
fn the_pdf_says_every_figure_at_least_as_often_as_the_report_does() {
    for paper in copies() {
        let Some(text) = printed(&pdf::write(&paper).unwrap()) else { return };
        let found = counted(text.split_whitespace());
        let wanted = figures(&paper);
        for (token, count) in counted(wanted.iter().flat_map(|figure| figure.split_whitespace())) {
            assert!(
                found.get(token).copied().unwrap_or(0) >= count,
                "{token} {count} times in {:?}",
                paper.languages
            );
        }
    }
}

#[test]
fn a_copy_to_share_names_nobody_and_hides_small_groups() {
    let paper = made(214, &[Language::En, Language::Km], Version::ShareOut, Digits::Arabic);
    let data = String::from_utf8(json::write(&paper).unwrap()).unwrap();
    for name in EVIL {
        let quoted = serde_json::to_string(name).unwrap();
        assert!(!data.contains(quoted.trim_matches('"')), "{name}");
    }
    let units =
        paper.sections.iter().flat_map(|section| section.tables()).find(|table| table.id == "coverage-unit");
    let hidden = units.unwrap().rows.iter().filter(|row| row.cells[2] == Value::Blank).count();
    assert_eq!(hidden, 2, "three auditors, and the next smallest unit that would give them away");
}

#[test]
fn an_office_of_fewer_than_five_shares_no_figure_about_people() {
    let paper = made(3, &[Language::En], Version::ShareOut, Digits::Arabic);
    for id in ["coverage", "attestation"] {
        let section = paper.sections.iter().find(|section| section.id == id).unwrap();
        assert!(
            section.blocks.iter().all(|block| block.values().iter().all(|value| !value.is_figure())),
            "{id}"
        );
    }
}

#[test]
fn text_stays_text_in_every_form() {
    let paper = english(214);
    let page = String::from_utf8(html::write(&paper)).unwrap();
    assert!(!page.contains("<script>"));
    let lines = String::from_utf8(csv::write(&paper).unwrap()).unwrap();
    assert!(lines.contains("'=HYPERLINK"));
    assert!(
        !lines
            .lines()
            .flat_map(|line| line.split(','))
            .any(|cell| cell.trim_matches('"').starts_with("=HYPER"))
    );
}

#[test]
fn the_check_code_changes_with_any_figure_and_with_nothing_else() {
    let paper = english(214);
    assert_eq!(paper.code, english(214).code);
    assert_eq!(paper.code.len(), 24);
    let mut other = paper.clone();
    let Block::Table(table) = &mut other.sections[0].blocks[0] else { panic!("a table") };
    table.rows[0].cells[1] = Value::count(1);
    assert_ne!(super::seal::code(&other).unwrap(), paper.code);
}

#[test]
fn every_form_is_the_same_byte_for_byte_when_made_again() {
    let paper = english(24);
    for format in Format::ALL {
        assert_eq!(format.write(&paper).unwrap(), format.write(&paper).unwrap(), "{format:?}");
    }
}

#[test]
fn the_report_has_fourteen_sections_and_two_annexes_and_ids_used_once() {
    let paper = english(24);
    let numbers: Vec<&str> = paper.sections.iter().map(|section| section.number.as_str()).collect();
    assert_eq!(
        numbers,
        ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "A", "B"]
    );
    let ids: Vec<&str> =
        paper.sections.iter().flat_map(|section| section.tables()).map(|table| table.id.as_str()).collect();
    assert_eq!(counted(ids.iter().copied()).len(), ids.len());
    assert!(paper.sections.iter().all(|section| !section.blocks.is_empty()));
}

#[test]
fn every_row_has_a_value_for_each_column() {
    for paper in copies() {
        for table in paper.sections.iter().flat_map(|section| section.tables()) {
            assert!(table.rows.iter().all(|row| row.cells.len() == table.columns.len()), "{}", table.id);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn any_text_is_written_in_every_form(text in "[=+\\-@<>&\"'\\]\\[:*?/\\\\\u{1780}-\u{17DD}a-z\n\t\u{1}🎓]{0,40}") {
        let mut paper = english(6);
        let Block::Table(table) = &mut paper.sections[0].blocks[0] else { panic!("a table") };
        table.rows[0].cells[1] = Value::text(&text);
        table.title = Said([(Language::En, text.clone())].into());
        for format in Format::ALL {
            prop_assert!(format.write(&paper).is_ok(), "{:?}", format);
        }
    }
}

/// Writes the files of a look by eye; run with `SALA_LOOK=<folder>`.
#[test]
fn a_report_is_written_where_somebody_wants_to_look_at_it() {
    let Some(folder) = std::env::var_os("SALA_LOOK").map(std::path::PathBuf::from) else { return };
    for (index, paper) in copies().iter().enumerate() {
        for format in Format::ALL {
            let bytes = format.write(paper).unwrap();
            std::fs::write(folder.join(format!("look-{index}.{}", format.ending())), bytes).unwrap();
        }
    }
}

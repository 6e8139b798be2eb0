//! Reading lists of every kind that offices have.

use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use sala_domain::office::roster::Field;

use crate::{RosterError, csv, guess, read, rows};

fn utf16(text: &str, little: bool) -> Vec<u8> {
    let unit = |unit: u16| if little { unit.to_le_bytes() } else { unit.to_be_bytes() };
    std::iter::once('\u{FEFF}')
        .chain(text.chars())
        .collect::<String>()
        .encode_utf16()
        .flat_map(unit)
        .collect()
}

/// A workbook with one sheet that a test fills.
fn book(fill: impl Fn(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(book.add_worksheet());
    book.save_to_buffer().unwrap()
}

fn written(sheet: &mut rust_xlsxwriter::Worksheet, row: u32, cells: &[&str]) {
    for (column, text) in (0..).zip(cells) {
        sheet.write_string(row, column, *text).unwrap();
    }
}

#[test]
fn every_separator_and_utf_is_read_the_same() {
    let text = |separator: &str| {
        ["No,Name", "7,សុខ ដារ៉ា", "8,\"Keo, A\"", ""].join("\r\n").replacen(',', separator, 2)
    };
    let comma = "No,Name\r\n7,សុខ ដារ៉ា\r\n8,Keo\r\n";
    let expected = read(comma.as_bytes(), None).unwrap();
    assert_eq!(
        (expected.head.as_slice(), expected.rows[1].line),
        (&["No".to_owned(), "Name".to_owned()][..], 3)
    );
    for same in [
        comma.replace(',', ";").into_bytes(),
        comma.replace(',', "\t").into_bytes(),
        [b"\xEF\xBB\xBF", comma.as_bytes()].concat(),
        utf16(comma, true),
        utf16(&comma.replace(',', "\t"), false),
    ] {
        assert_eq!(read(&same, None).unwrap(), expected);
    }
    assert_eq!(read(text(",").as_bytes(), None).unwrap().rows[1].cells[1], "Keo, A");
}

#[test]
fn other_encodings_are_refused_with_the_line() {
    let windows = [b"No,Name\r\n7,Sok\r\n8,Jos".as_slice(), &[0xE9], b"\r\n"].concat();
    assert_eq!(read(&windows, None), Err(RosterError::Encoding { line: 3 }));
    let unmarked: Vec<u8> = "No,Name\n7,Sok".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(read(&unmarked, None), Err(RosterError::Encoding { line: 1 }));
    let odd = [&utf16("No,Name\n7,Sok", true)[..], &[0x61]].concat();
    assert_eq!(read(&odd, None), Err(RosterError::Encoding { line: 2 }));
}

#[test]
fn quotes_hold_breaks_and_separators_and_must_be_closed() {
    let text = "No,Name\n7,\"Sok \"\"Dara\"\"\nJunior\"\n8,Chan 5\" Keo\n9,Thida";
    let grid = read(text.as_bytes(), None).unwrap();
    assert_eq!(grid.rows[0].cells[1], "Sok \"Dara\"\nJunior");
    assert_eq!(grid.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [2, 4, 5]);
    assert_eq!(read(b"No,Name\n7,Sok\n8,\"Chan\n9,Thida", None), Err(RosterError::Quote { line: 3 }));
}

#[test]
fn blank_and_empty_files_and_odd_rows_are_told_apart() {
    assert_eq!(read(b"", None), Err(RosterError::Empty));
    assert_eq!(read(b"\r\n , \r\n", None), Err(RosterError::Empty));
    let grid = read(b"\n\nNo,Name\n7\n\n,,\n8,Sok,more", None).unwrap();
    assert_eq!(grid.rows.len(), 2);
    assert_eq!((grid.rows[0].line, grid.rows[0].cells.len(), grid.rows[1].cells.len()), (4, 2, 2));
}

#[test]
fn workbooks_keep_ids_as_typed_and_days_as_days() {
    let bytes = book(|sheet| {
        written(sheet, 0, &["Staff number", "Name", "Joined"]);
        let day = Format::new().set_num_format("dd/mm/yyyy");
        sheet.write_string(1, 0, "00123").unwrap();
        sheet.write_number(2, 0, 124.0).unwrap();
        sheet.write_number(3, 0, 12.5).unwrap();
        let joined = ExcelDateTime::from_ymd(2020, 3, 31).unwrap();
        sheet.write_datetime_with_format(1, 2, &joined, &day).unwrap();
        sheet.write_formula(2, 1, rust_xlsxwriter::Formula::new("=\"Sok\"").set_result("Sok")).unwrap();
    });
    let grid = read(&bytes, None).unwrap();
    let first: Vec<_> = grid.rows.iter().map(|row| row.cells[0].as_str()).collect();
    assert_eq!(first, ["00123", "124", "12.5"]);
    assert_eq!((grid.rows[0].cells[2].as_str(), grid.rows[1].cells[1].as_str()), ("2020-03-31", "Sok"));
    assert_eq!((grid.sheet.as_deref(), grid.sheets.len()), (Some("Sheet1"), 1));
    assert_eq!(read(&bytes, Some("Sheet9")), Err(RosterError::NoSheet));
}

#[test]
fn merged_cells_are_refused_with_their_line_but_a_title_above_is_passed_over() {
    let format = Format::new();
    let titled = book(|sheet| {
        sheet.merge_range(0, 0, 0, 1, "All staff", &format).unwrap();
        written(sheet, 1, &["No", "Name"]);
        written(sheet, 2, &["7", "Sok"]);
    });
    let grid = read(&titled, None).unwrap();
    assert_eq!((grid.head[1].as_str(), grid.rows[0].line), ("Name", 3));
    let heads = book(|sheet| {
        sheet.merge_range(0, 0, 0, 1, "Name", &format).unwrap();
        sheet.write_string(0, 2, "No").unwrap();
        written(sheet, 1, &["Sok", "Dara", "7"]);
    });
    assert_eq!(read(&heads, None), Err(RosterError::Merged { line: 1 }));
    let below = book(|sheet| {
        written(sheet, 0, &["No", "Unit"]);
        written(sheet, 1, &["7"]);
        sheet.merge_range(1, 1, 3, 1, "Finance", &format).unwrap();
        written(sheet, 2, &["8"]);
    });
    assert_eq!(read(&below, None), Err(RosterError::Merged { line: 2 }));
}

#[test]
fn what_is_no_list_is_refused() {
    assert_eq!(read(b"PK\x03\x04nothing", None), Err(RosterError::Unreadable));
    assert_eq!(read(&[0xD0, 0xCF, 0x11, 0xE0, 0, 0], None), Err(RosterError::OldWorkbook));
    assert_eq!(read(&vec![b'a'; 20_000_001], None), Err(RosterError::TooLarge));
    assert_eq!(read(",".repeat(300).as_bytes(), None), Err(RosterError::TooManyColumns));
    assert_eq!(read("a\n".repeat(200_002).as_bytes(), None), Err(RosterError::TooManyRows));
}

#[test]
fn a_zip_bomb_is_left_before_it_fills_the_memory() {
    let mut pack = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let blank = vec![0; 100_000];
    for part in 0..3 {
        pack.start_file(format!("xl/{part}"), zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut pack, &blank).unwrap();
    }
    let bytes = pack.finish().unwrap().into_inner();
    assert!(bytes.len() < 2_000);
    assert_eq!(crate::workbook::weigh(&bytes, 300_000), Ok(()));
    assert_eq!(crate::workbook::weigh(&bytes, 299_999), Err(RosterError::TooLarge));
}

#[test]
fn a_single_cell_far_away_makes_no_large_sheet() {
    let bytes = book(|sheet| {
        written(sheet, 0, &["No"]);
        sheet.write_string(1_048_575, 0, "7").unwrap();
    });
    assert_eq!(read(&bytes, None).unwrap().rows.len(), 1);
}

#[test]
fn columns_are_guessed_in_english_khmer_and_the_names_of_other_systems() {
    use Field::{Email, FamilyName, GivenName, Joined, NameKhmer, NameLatin, Role, StaffNumber, Unit};
    let guessed = |heads: &str| guess(&heads.split(',').map(str::to_owned).collect::<Vec<_>>());
    assert_eq!(
        guessed("No.,Full name,Khmer Name,Department"),
        [Some(StaffNumber), Some(NameLatin), Some(NameKhmer), Some(Unit)]
    );
    assert_eq!(
        guessed("អត្តលេខ,ឈ្មោះ,អង្គភាព,តួនាទី,ថ្ងៃចូល"),
        [Some(StaffNumber), Some(NameKhmer), Some(Unit), Some(Role), Some(Joined)]
    );
    assert_eq!(
        guessed("sourcedId,status,orgSourcedIds,role,givenName,familyName,email"),
        [Some(StaffNumber), None, Some(Unit), Some(Role), Some(GivenName), Some(FamilyName), Some(Email)]
    );
    assert_eq!(
        guessed("externalId,displayName,name.givenName,department"),
        [Some(StaffNumber), Some(NameKhmer), Some(GivenName), Some(Unit)]
    );
    assert_eq!(
        guessed("idnumber,firstname,lastname,cohort1"),
        [Some(StaffNumber), Some(GivenName), Some(FamilyName), Some(Unit)]
    );
    assert_eq!(guessed("name,name,NAME\u{200B}"), [Some(NameLatin), None, None]);
}

#[test]
fn a_column_without_a_field_is_left_out() {
    let grid = read(b"No,Blood group,Name\n7,A+,Sok\n8,,", None).unwrap();
    let found = rows(&grid, &[Some(Field::StaffNumber), None, Some(Field::NameLatin)]);
    assert_eq!(found[0].cells.values().collect::<Vec<_>>(), ["7", "Sok"]);
    assert_eq!((found[1].line, found[1].cells.len()), (3, 1));
}

proptest! {
    #[test]
    fn what_is_written_is_read(cells in proptest::collection::vec(proptest::collection::vec("[=+\\-@'\t\r\n＝a-zក-អ្ា\", ;]{0,8}", 3), 1..6)) {
        let head: Vec<String> = ["a", "b", "c"].map(str::to_owned).to_vec();
        let bytes = csv(&head, &cells).unwrap();
        let grid = read(&bytes, None).unwrap();
        let kept: Vec<_> = cells.into_iter().filter(|row| row.iter().any(|cell| !cell.trim().is_empty())).collect();
        prop_assert_eq!(grid.rows.into_iter().map(|row| row.cells).collect::<Vec<_>>(), kept);
    }

    #[test]
    fn no_bytes_make_it_stop(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _any_answer = read(&bytes, None);
    }
}

//! The report of an office, asked as its screen asks: previewed, saved in every form, numbered and noted.

use sala_report::paper::Paper;
use sala_report::paper::preview::{Part, Preview};
use sala_report::paper::value::Value as Figure;
use serde_json::{Value, json};
use std::io::Read as _;

use crate::laptop::Laptop;
use sala_api::ErrorCode;

const WORDS: &str = "four quiet rivers meet the sea";

fn office() -> Laptop {
    let laptop = Laptop::with_person();
    laptop.ask(
        "create_register",
        json!({ "passphrase": WORDS, "name_km": "ក្រសួងទន្លេ", "name_en": "Ministry of Rivers" }),
    );
    laptop
}

fn copy(language: &str, version: &str) -> Value {
    json!({ "language": language, "version": version, "digits": "arabic" })
}

fn save(laptop: &Laptop, formats: &[&str]) -> Value {
    laptop.ask("save_report", json!({ "copy": copy("both", "management"), "formats": formats }))
}

/// Files of a ZIP by ending.
fn unzipped(path: &str) -> Vec<(String, Vec<u8>)> {
    let mut zip = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    (0..zip.len())
        .map(|index| {
            let mut file = zip.by_index(index).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            (file.name().unwrap().rsplit('.').next().unwrap().to_owned(), bytes)
        })
        .collect()
}

#[test]
fn nobody_gets_a_report_of_a_closed_register() {
    let laptop = office();
    laptop.ask("close_register", json!({}));
    assert_eq!(laptop.refused("report_preview", copy("en", "management")), ErrorCode::RegisterClosed);
    let request = json!({ "copy": copy("en", "management"), "formats": ["pdf"] });
    assert_eq!(laptop.refused("save_report", request), ErrorCode::RegisterClosed);
}

#[test]
fn an_office_that_has_only_begun_has_a_report_in_every_copy() {
    let laptop = office();
    for language in ["en", "km", "both"] {
        for version in ["management", "share-out"] {
            let reply = laptop.ask("report_preview", copy(language, version));
            let preview: Preview = serde_json::from_value(reply["paper"].clone()).unwrap();
            assert_eq!(preview.sections.len(), 16);
            assert!(preview.sections.iter().all(|section| !section.blocks.is_empty()));
        }
    }
}

#[test]
fn a_saved_report_says_what_the_screen_says_and_is_noted_with_its_number() {
    let laptop = office();
    let before = laptop.ask("report_preview", copy("both", "management"));
    assert_eq!(
        (before["number"].as_str(), before["earlier"].as_array().unwrap().len()),
        (Some("2026-001"), 0)
    );
    let saved = save(&laptop, &["pdf", "xlsx", "csv", "json", "html"]);
    assert_eq!(saved["number"], "2026-001");
    let files = unzipped(saved["path"].as_str().unwrap());
    assert_eq!(files.len(), 5);
    let data = &files.iter().find(|(ending, _)| ending == "json").unwrap().1;
    let paper: Paper = serde_json::from_slice(data).unwrap();
    let screen: Preview = serde_json::from_value(before["paper"].clone()).unwrap();
    assert_eq!(cells(&screen), written(&paper));
    let after = laptop.ask("report_preview", copy("en", "share-out"));
    assert_eq!(after["number"], "2026-002");
    let note = &after["earlier"][0];
    assert_eq!(
        (note["number"].as_str(), note["code"].as_str()),
        (Some("2026-001"), Some(paper.code.as_str()))
    );
    assert_eq!(note["hash"], sala_report::paper::seal::hash(data));
    assert_eq!(note["formats"], json!(["csv", "html", "json", "pdf", "xlsx"]));
}

/// Figures of the tables on screen, but of the records: the check code and their number grow with every save.
fn cells(preview: &Preview) -> Vec<String> {
    let tables =
        preview.sections.iter().flat_map(|section| &section.blocks).filter_map(|block| match block {
            Part::Table { rows, id, .. } if id != "integrity" && id != "scope" => Some(rows),
            _ => None,
        });
    let cells = tables.flatten().flat_map(|row| &row.cells);
    cells.map(|cell| cell.lines.iter().map(|line| line.text.as_str()).collect()).collect()
}

fn written(paper: &Paper) -> Vec<String> {
    let tables = paper.sections.iter().flat_map(|section| section.tables());
    let tables = tables.filter(|table| table.id != "integrity" && table.id != "scope");
    let line = |value: &Figure| match value {
        Figure::Words { words, .. } => words.lines(&paper.languages).concat(),
        value => paper.shown(value).concat(),
    };
    tables.flat_map(|table| &table.rows).flat_map(|row| &row.cells).map(line).collect()
}

#[test]
fn one_format_is_one_file_and_none_is_refused() {
    let laptop = office();
    let saved = save(&laptop, &["html"]);
    assert!(saved["path"].as_str().unwrap().ends_with("readiness-report-2026-001-management.html"));
    let request = json!({ "copy": copy("en", "management"), "formats": [] });
    assert_eq!(laptop.refused("save_report", request), ErrorCode::AnswerInvalid);
}

#[test]
fn a_report_that_could_not_be_saved_is_not_noted() {
    let laptop = office();
    std::fs::write(laptop.saved(), "a file where the folder should be").unwrap();
    let request = json!({ "copy": copy("en", "management"), "formats": ["json"] });
    assert_eq!(laptop.refused("save_report", request), ErrorCode::SaveFailed);
    let after = laptop.ask("report_preview", copy("en", "management"));
    assert_eq!((after["number"].as_str(), after["earlier"].as_array().unwrap().len()), (Some("2026-001"), 0));
}

#[test]
fn the_second_report_compares_itself_with_the_first() {
    let laptop = office();
    save(&laptop, &["json"]);
    let reply = laptop.ask("report_preview", copy("en", "management"));
    let preview: Preview = serde_json::from_value(reply["paper"].clone()).unwrap();
    let has = |id: &str, preview: &Preview| {
        let mut blocks = preview.sections.iter().flat_map(|section| &section.blocks);
        blocks.any(|block| matches!(block, Part::Table { id: found, .. } if found == id))
    };
    assert!(has("since", &preview) && has("reports", &preview));
}

//! `expected.json`: lines that a reader of each PDF must find whole, for the tests.

use sala_report::paper::Paper;
use sala_report::paper::model::{Block, Table};
use sala_report::paper::value::Said;
use serde_json::json;
use std::path::Path;

use super::certificates::Expected;
use super::{DemoError, put};

/// Writes the file.
pub fn write(out: &Path, certificates: &[Expected], paper: &Paper) -> Result<(), DemoError> {
    let certificates: Vec<_> = certificates
        .iter()
        .map(|one| json!({ "file": one.file, "lines": one.lines, "qr": one.qr }))
        .collect();
    let value = json!({ "certificates": certificates, "report": lines(paper) });
    put(&out.join("expected.json"), &serde_json::to_vec_pretty(&value)?)
}

/// Titles, running text, and every cell of every table.
fn lines(paper: &Paper) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let said = |text: &Said| text.lines(&paper.languages).into_iter().map(str::to_owned).collect::<Vec<_>>();
    for section in &paper.sections {
        lines.extend(said(&section.title));
        for block in &section.blocks {
            match block {
                Block::Paragraph { text } | Block::Note { text } | Block::Heading { text } => {
                    lines.extend(said(text));
                }
                Block::Table(table) => lines.extend(cells(paper, table)),
                _ => {}
            }
        }
    }
    lines.retain(|line| !line.trim().is_empty());
    lines.sort();
    lines.dedup();
    lines
}

fn cells<'a>(paper: &'a Paper, table: &'a Table) -> impl Iterator<Item = String> + 'a {
    table.rows.iter().flat_map(|row| &row.cells).flat_map(|cell| paper.shown(cell))
}

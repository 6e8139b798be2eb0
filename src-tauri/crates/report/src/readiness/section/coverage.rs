//! Training coverage by unit, as chart and table.

use sala_domain::readiness::{Coverage, Standing};

use super::super::chart;
use super::Scene;
use crate::ReportError;
use crate::pdf::Shaper;
use crate::pdf::flow::{Block, Cell, Column, Picture, Row, Table, Tone};

/// More bars than this do not read on one page.
const MOST_BARS: usize = 14;

pub(super) fn blocks(scene: &Scene<'_>, shaper: &mut Shaper) -> Result<Vec<Block>, ReportError> {
    let words = scene.words;
    let mut blocks = vec![
        Block::Heading(1, words.report_coverage()),
        Block::Paragraph(words.report_coverage_about(), Tone::Body),
    ];
    if scene.empty() {
        blocks.push(Block::Paragraph(words.report_nobody_text(), Tone::Body));
        return Ok(blocks);
    }
    let units = scene.units_by_size();
    let shown = units.get(..MOST_BARS).unwrap_or(&units);
    let alt = words.report_coverage_alt(&scene.count(shown.len()));
    blocks.push(Block::Picture(Picture { alt, drawing: chart::coverage(scene, shown, shaper)? }));
    if shown.len() < units.len() {
        let note = words.report_chart_rest(&scene.count(shown.len()), &scene.count(units.len()));
        blocks.push(Block::Paragraph(note, Tone::Small));
    }
    blocks.push(Block::Table(table(scene, &units)));
    Ok(blocks)
}

fn table(scene: &Scene<'_>, units: &[(String, &Coverage)]) -> Table {
    let words = scene.words;
    let mut columns =
        vec![Column::words(words.report_unit(), 27.0), Column::number(words.report_people(), 10.0)];
    columns.extend(Standing::ALL.map(|standing| Column::number(scene.standing(standing), 11.5)));
    columns.push(Column::number(words.report_certified(), 11.5));
    let mut rows: Vec<Row> = units.iter().map(|(unit, counts)| line(scene, unit, counts, false)).collect();
    rows.push(line(scene, &words.report_all(), &scene.readiness().all, true));
    Table::long(columns, rows)
}

fn line(scene: &Scene<'_>, unit: &str, counts: &Coverage, strong: bool) -> Row {
    let mut cells: Vec<Cell> = vec![unit.to_owned().into(), scene.count(counts.people).into()];
    cells.extend(counts.standings.map(|count| Cell::from(scene.count(count))));
    cells.push(scene.share(counts.certified(), counts.people).into());
    Row { cells, strong }
}

//! Who signed the rules, by unit.

use sala_domain::readiness::Coverage;

use super::Scene;
use crate::ReportError;
use crate::pdf::Shaper;
use crate::pdf::flow::{Block, Column, Row, Table, Tone};

pub(super) fn blocks(scene: &Scene<'_>, _: &mut Shaper) -> Result<Vec<Block>, ReportError> {
    let words = scene.words;
    let version = words.digits(&scene.readiness().rules_version);
    let mut blocks = vec![
        Block::Heading(1, words.report_attestation()),
        Block::Paragraph(words.report_attestation_about(&version), Tone::Body),
    ];
    if scene.empty() {
        blocks.push(Block::Paragraph(words.report_nobody_text(), Tone::Body));
        return Ok(blocks);
    }
    let columns = vec![
        Column::words(words.report_unit(), 36.0),
        Column::number(words.report_people(), 13.0),
        Column::number(words.report_signed(), 14.0),
        Column::number(words.report_stale(), 14.0),
        Column::number(words.report_unsigned(), 14.0),
        Column::number(words.report_share(), 11.0),
    ];
    let units = scene.units_by_size();
    let mut rows: Vec<Row> = units.iter().map(|(unit, counts)| line(scene, unit, counts, false)).collect();
    rows.push(line(scene, &words.report_all(), &scene.readiness().all, true));
    blocks.push(Block::Table(Table::long(columns, rows)));
    Ok(blocks)
}

fn line(scene: &Scene<'_>, unit: &str, counts: &Coverage, strong: bool) -> Row {
    let unsigned = counts.people.saturating_sub(counts.signed + counts.stale);
    let cells = vec![
        unit.to_owned().into(),
        scene.count(counts.people).into(),
        scene.count(counts.signed).into(),
        scene.count(counts.stale).into(),
        scene.count(unsigned).into(),
        scene.share(counts.signed, counts.people).into(),
    ];
    Row { cells, strong }
}

//! Everyone, one row each.

use sala_domain::readiness::PersonStanding;

use super::{Scene, row};
use crate::ReportError;
use crate::pdf::Shaper;
use crate::pdf::flow::{Block, Column, Row, Table, Tone};

pub(super) fn blocks(scene: &Scene<'_>, _: &mut Shaper) -> Result<Vec<Block>, ReportError> {
    let words = scene.words;
    let mut blocks = vec![Block::Heading(1, words.report_everyone())];
    if scene.empty() {
        blocks.push(Block::Paragraph(words.report_everyone_none(), Tone::Body));
        return Ok(blocks);
    }
    let columns = vec![
        Column::words(words.report_name(), 26.0),
        Column::words(words.report_unit(), 23.0),
        Column::words(words.report_standing(), 23.0),
        Column::words(words.report_valid_until(), 16.5),
        Column::number(words.report_lessons(), 11.0),
        Column::words(words.report_rules(), 19.0),
    ];
    let rows: Vec<Row> = scene.readiness().people.iter().map(|person| line(scene, person)).collect();
    blocks.push(Block::Table(Table::long(columns, rows)));
    Ok(blocks)
}

fn line(scene: &Scene<'_>, person: &PersonStanding) -> Row {
    let (done, of) = person.lessons;
    row(vec![
        scene.name(&person.person).into(),
        scene.unit(&person.person).into(),
        scene.standing_cell(person.standing),
        person.valid_until.map_or("–".to_owned(), |at| scene.short_date(at)).into(),
        format!("{} / {}", scene.count(done), scene.count(of)).into(),
        scene.signed_cell(person.signed, person.stale_signature),
    ])
}

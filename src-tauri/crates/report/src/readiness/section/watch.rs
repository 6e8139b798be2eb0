//! Whom to remind: overdue, expired and expiring people by name.

use sala_domain::readiness::{PersonStanding, Standing};

use super::{Scene, row};
use crate::ReportError;
use crate::pdf::Shaper;
use crate::pdf::flow::{Block, Column, Row, Table, Tone};

pub(super) fn blocks(scene: &Scene<'_>, _: &mut Shaper) -> Result<Vec<Block>, ReportError> {
    let words = scene.words;
    let watched = |person: &&PersonStanding| {
        matches!(person.standing, Standing::Overdue | Standing::Expired | Standing::Expiring)
    };
    let rows: Vec<Row> =
        scene.readiness().people.iter().filter(watched).map(|person| line(scene, person)).collect();
    let mut blocks = vec![Block::Heading(1, words.report_watch())];
    if rows.is_empty() {
        blocks.push(Block::Paragraph(words.report_watch_none(), Tone::Body));
        return Ok(blocks);
    }
    let columns = vec![
        Column::words(words.report_name(), 28.0),
        Column::words(words.report_unit(), 26.0),
        Column::words(words.report_standing(), 24.0),
        Column::words(words.report_due(), 16.0),
        Column::words(words.report_valid_until(), 16.0),
    ];
    blocks.push(Block::Paragraph(words.report_watch_about(), Tone::Body));
    blocks.push(Block::Table(Table::long(columns, rows)));
    Ok(blocks)
}

fn line(scene: &Scene<'_>, person: &PersonStanding) -> Row {
    row(vec![
        scene.name(&person.person).into(),
        scene.unit(&person.person).into(),
        scene.standing_cell(person.standing),
        scene.short_date(person.due).into(),
        person.valid_until.map_or("–".to_owned(), |at| scene.short_date(at)).into(),
    ])
}

//! How well people learned; hidden where it could show one person's answers.

use sala_domain::ObjectiveId;

use super::{Scene, row};
use crate::ReportError;
use crate::pdf::Shaper;
use crate::pdf::flow::{Block, Column, Table, Tone};

/// Fewer people than this and figures could be traced to one of them.
const FEWEST: usize = 5;

pub(super) fn blocks(scene: &Scene<'_>, _: &mut Shaper) -> Result<Vec<Block>, ReportError> {
    let (words, quality) = (scene.words, &scene.readiness().quality);
    let mut blocks = vec![Block::Heading(1, words.report_quality())];
    if quality.sat < FEWEST {
        blocks.push(Block::Paragraph(words.report_quality_hidden(), Tone::Body));
        return Ok(blocks);
    }
    let places = usize::from(quality.median.is_some_and(|median| median.fract() != 0.0));
    let median = quality.median.map_or("–".to_owned(), |median| words.decimal(median, places));
    blocks.extend([
        Block::Paragraph(words.report_quality_about(&scene.count(quality.sat)), Tone::Body),
        Block::Figures(vec![
            (scene.count(quality.sat), words.report_key_sat()),
            (scene.share(quality.first_try, quality.sat), words.report_key_first_try()),
            (median, words.report_key_median()),
        ]),
        Block::Heading(2, words.report_weakest()),
    ]);
    blocks.push(match quality.weakest.as_slice() {
        [] => Block::Paragraph(words.report_weakest_none(), Tone::Body),
        weakest => Block::Table(table(scene, weakest)),
    });
    Ok(blocks)
}

fn table(scene: &Scene<'_>, weakest: &[(ObjectiveId, usize, usize)]) -> Table {
    let words = scene.words;
    let columns = vec![
        Column::words(words.report_objective(), 60.0),
        Column::number(words.report_right(), 13.0),
        Column::number(words.report_answers(), 13.0),
        Column::number(words.report_share(), 14.0),
    ];
    let rows = weakest.iter().map(|(id, right, of)| {
        let text = scene.input.objectives.get(id).and_then(|titles| titles.get(&words.language()));
        let name = text.map_or(id.to_string(), |text| format!("{id} {text}"));
        row(vec![
            name.into(),
            scene.count(*right).into(),
            scene.count(*of).into(),
            scene.share(*right, *of).into(),
        ])
    });
    Table::long(columns, rows.collect())
}

//! The one-page summary: the ceiling, the two must-haves, four figures.

use super::super::chart;
use super::{Scene, row};
use crate::ReportError;
use crate::pdf::Shaper;
use crate::pdf::flow::{Block, Cell, Column, Mark, Picture, Table, Tone};

pub(super) fn blocks(scene: &Scene<'_>, shaper: &mut Shaper) -> Result<Vec<Block>, ReportError> {
    let (words, readiness) = (scene.words, scene.readiness());
    let band = scene.band(readiness.band);
    let overdue = readiness.all.standings[4];
    let figures = vec![
        (scene.count(readiness.all.people), words.report_key_people()),
        (scene.share(readiness.all.certified(), readiness.all.people), words.report_key_valid()),
        (scene.count(overdue), words.report_key_overdue()),
        (scene.share(readiness.all.signed, readiness.all.people), words.report_key_signed()),
    ];
    Ok(vec![
        Block::Heading(1, words.report_summary()),
        Block::Figures(figures),
        Block::Heading(2, words.report_band_heading()),
        Block::Picture(Picture { alt: words.report_band_alt(&band), drawing: chart::bands(scene, shaper)? }),
        Block::Paragraph(words.report_band_note(&band), Tone::Body),
        Block::Heading(2, words.report_gates()),
        Block::Table(gates(scene)),
        Block::Paragraph(words.report_gate_rule(), Tone::Small),
    ])
}

fn gates(scene: &Scene<'_>) -> Table {
    let words = scene.words;
    let columns = vec![
        Column::words(words.report_gate(), 46.0),
        Column::number(words.report_gate_share(), 14.0),
        Column::number(words.report_gate_level(), 18.0),
        Column::words(words.report_gate_state(), 22.0),
    ];
    let state = |met| match met {
        true => Cell::marked(Mark::Tick, words.report_gate_met()),
        false => Cell::marked(Mark::Cross, words.report_gate_open()),
    };
    let rows = scene.readiness().gates.iter().map(|gate| {
        let share = if scene.empty() { "–".to_owned() } else { words.percent(gate.percent) };
        row(vec![
            scene.gate(gate).into(),
            share.into(),
            words.number(gate.value.into()).into(),
            state(gate.met),
        ])
    });
    Table::long(columns, rows.collect())
}

//! The chain of records the figures come from.

use super::{Scene, row};
use crate::ReportError;
use crate::pdf::Shaper;
use crate::pdf::flow::{Block, Cell, Column, Mark, Table};

pub(super) fn blocks(scene: &Scene<'_>, _: &mut Shaper) -> Result<Vec<Block>, ReportError> {
    let (words, chain) = (scene.words, &scene.input.chain);
    let columns = vec![
        Column::words(words.report_integrity_what(), 34.0),
        Column::words(words.report_integrity_value(), 66.0),
    ];
    let checked = match chain.verified {
        true => Cell::marked(Mark::Tick, words.report_chain_yes()),
        false => Cell::marked(Mark::Cross, words.report_chain_no()),
    };
    let events = words.number(i64::try_from(chain.events).unwrap_or(i64::MAX));
    let rows = vec![
        row(vec![words.report_chain_head().into(), grouped(&chain.head).into()]),
        row(vec![words.report_chain_events().into(), events.into()]),
        row(vec![words.report_chain_verified().into(), checked]),
    ];
    Ok(vec![
        Block::Heading(1, words.report_integrity()),
        Block::Table(Table { whole: true, ..Table::long(columns, rows) }),
    ])
}

/// A long fingerprint in groups of eight, so that people can compare it.
fn grouped(head: &str) -> String {
    let letters: Vec<char> = head.chars().collect();
    letters.chunks(8).map(String::from_iter).collect::<Vec<_>>().join(" ")
}

//! Room for three signatures.

use super::{Scene, row};
use crate::ReportError;
use crate::pdf::Shaper;
use crate::pdf::flow::{Block, Column, Table, Tone};

pub(super) fn blocks(scene: &Scene<'_>, _: &mut Shaper) -> Result<Vec<Block>, ReportError> {
    let words = scene.words;
    let columns = vec![
        Column::words(words.report_signoff_step(), 18.0),
        Column::words(words.report_signoff_name(), 36.0),
        Column::words(words.report_signoff_signature(), 28.0),
        Column::words(words.report_signoff_date(), 18.0),
    ];
    let line = |step: String, name: &str| {
        let blank = String::new;
        row(vec![step.into(), format!("{name}\n\n").into(), blank().into(), blank().into()])
    };
    let rows = vec![
        line(words.report_signoff_prepared(), &scene.input.prepared_by),
        line(words.report_signoff_reviewed(), ""),
        line(words.report_signoff_approved(), ""),
    ];
    Ok(vec![
        Block::Heading(1, words.report_signoff()),
        Block::Paragraph(words.report_signoff_about(), Tone::Body),
        Block::Table(Table { whole: true, ..Table::long(columns, rows) }),
    ])
}

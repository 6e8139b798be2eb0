//! Title, scope, and the box that says what the report leaves out.

use super::Scene;
use crate::ReportError;
use crate::pdf::flow::{Block, Callout, Tone};
use crate::pdf::{Shaper, ink};

pub(super) fn blocks(scene: &Scene<'_>, _: &mut Shaper) -> Result<Vec<Block>, ReportError> {
    let (words, readiness) = (scene.words, scene.readiness());
    let mut facts = vec![
        words.report_about_track(scene.track()),
        words.report_about_date(&scene.long_date(readiness.at)),
        words.report_about_versions(
            &words.digits(&readiness.content_version),
            &words.digits(&readiness.rules_version),
        ),
    ];
    if !scene.input.prepared_by.is_empty() {
        facts.push(words.report_about_by(&scene.input.prepared_by));
    }
    let mut blocks = vec![
        Block::Paragraph(words.report_title(), Tone::Title),
        Block::Paragraph(words.report_subtitle(), Tone::Lead),
        Block::Space(4.0),
        Block::List(facts),
        Block::Space(4.0),
        Block::Callout(Callout::caution(words.report_partial_title(), words.report_partial_text())),
    ];
    if scene.empty() {
        let (title, text) = (words.report_nobody_title(), words.report_nobody_text());
        blocks.push(Block::Callout(Callout { title, text, ink: ink::TEAL }));
    }
    if !scene.input.chain.verified {
        let (title, text) = (words.report_chain_bad_title(), words.report_chain_bad_text());
        blocks.push(Block::Callout(Callout { title, text, ink: ink::RED }));
    }
    Ok(blocks)
}

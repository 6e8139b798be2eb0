//! How the figures were made and what they cannot say.

use super::Scene;
use crate::ReportError;
use crate::pdf::Shaper;
use crate::pdf::flow::Block;

pub(super) fn blocks(scene: &Scene<'_>, _: &mut Shaper) -> Result<Vec<Block>, ReportError> {
    Ok(vec![Block::Heading(1, scene.words.report_method()), Block::List(scene.method())])
}

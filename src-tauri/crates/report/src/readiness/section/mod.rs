//! The sections of the readiness report in their order. Each is one function from the scene to blocks.

mod attestation;
mod cover;
mod coverage;
mod everyone;
mod integrity;
mod method;
mod quality;
mod signoff;
mod summary;
mod watch;

use super::scene::Scene;
use crate::ReportError;
use crate::pdf::Shaper;
use crate::pdf::flow::{Block, Cell, Row};

/// A section.
pub(super) type Section = fn(&Scene<'_>, &mut Shaper) -> Result<Vec<Block>, ReportError>;

/// All sections, first to last.
pub(super) const ALL: [Section; 10] = [
    cover::blocks,
    summary::blocks,
    coverage::blocks,
    attestation::blocks,
    quality::blocks,
    watch::blocks,
    everyone::blocks,
    method::blocks,
    integrity::blocks,
    signoff::blocks,
];

fn row(cells: Vec<Cell>) -> Row {
    Row { cells, strong: false }
}

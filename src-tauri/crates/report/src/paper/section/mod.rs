//! The sections of the report, in order. A section says what it is given; it counts nothing that the domain could count.

mod areas;
mod attestation;
mod changes;
mod cover;
mod coverage;
mod evidence;
mod gates;
mod generative;
mod late;
mod method;
mod plan;
mod quality;
mod signoff;
mod summary;
mod trend;
mod uses;

pub(super) use cover::copy;

use sala_i18n::Words;

use super::model::{Block, Section};
use super::scene::Scene;

/// How a section is made.
struct Maker {
    id: &'static str,
    number: &'static str,
    title: fn(&Words) -> String,
    blocks: fn(&Scene<'_>) -> Vec<Block>,
}

const fn maker(
    id: &'static str,
    number: &'static str,
    title: fn(&Words) -> String,
    blocks: fn(&Scene<'_>) -> Vec<Block>,
) -> Maker {
    Maker { id, number, title, blocks }
}

/// All of them.
const ALL: [Maker; 16] = [
    maker("cover", "1", Words::paper_cover, cover::blocks),
    maker("summary", "2", Words::paper_summary, summary::blocks),
    maker("areas", "3", Words::paper_areas, areas::blocks),
    maker("gates", "4", Words::paper_gates, gates::blocks),
    maker("coverage", "5", Words::paper_coverage, coverage::blocks),
    maker("quality", "6", Words::paper_quality, quality::blocks),
    maker("attestation", "7", Words::paper_attestation, attestation::blocks),
    maker("generative", "8", Words::paper_generative, generative::blocks),
    maker("uses", "9", Words::paper_uses, uses::blocks),
    maker("late", "10", Words::paper_late, late::blocks),
    maker("plan", "11", Words::paper_plan, plan::blocks),
    maker("trend", "12", Words::paper_trend, trend::blocks),
    maker("method", "13", Words::paper_method, method::blocks),
    maker("sign-off", "14", Words::paper_signoff, signoff::blocks),
    maker("answers", "A", Words::paper_answers, evidence::blocks),
    maker("changes", "B", Words::paper_changes, changes::blocks),
];

/// Every section of a report.
pub(super) fn all(scene: &Scene<'_>) -> Vec<Section> {
    let make = |maker: &Maker| Section {
        id: maker.id.to_owned(),
        number: maker.number.to_owned(),
        title: scene.voice.say(maker.title),
        blocks: (maker.blocks)(scene),
    };
    ALL.iter().map(make).collect()
}

//! The areas: score, target, gap, confidence.

use sala_domain::QuestionId;
use sala_domain::office::assessment::{AreaScore, USUAL_TARGET};

use super::super::chart::{self, Bar};
use super::super::figures::Assessed;
use super::super::model::Block;
use super::super::scene::Scene;
use super::super::value::{Value, tenths};

pub(super) fn blocks(scene: &Scene<'_>) -> Vec<Block> {
    let voice = &scene.voice;
    let Some(assessed) = &scene.figures.assessed else {
        return vec![Block::Paragraph { text: voice.say(|words| words.paper_unassessed_text()) }];
    };
    let bars: Vec<Bar> = assessed.score.areas.iter().map(|area| bar(scene, area)).collect();
    let alt = voice.say(|words| words.paper_areas_alt());
    let mut blocks = vec![
        Block::Paragraph { text: voice.say(|words| words.paper_areas_about(&voice.number(usual()))) },
        Block::Drawing(chart::bars(voice, alt, &bars)),
        table(scene, assessed),
    ];
    if assessed.score.areas.iter().any(|area| area.score.is_none()) {
        blocks.push(Block::Note { text: voice.say(|words| words.paper_areas_dash()) });
    }
    blocks
}

fn usual() -> usize {
    usize::try_from(USUAL_TARGET).unwrap_or(0)
}

fn bar(scene: &Scene<'_>, area: &AreaScore) -> Bar {
    let confidence = scene.confidence(area.confidence);
    Bar {
        label: scene.area(&area.id),
        remark: scene.voice.say_of(&confidence, |words, of| words.paper_confidence_of(of)),
        tenths: area.score.map(tenths),
        target: Some(i64::from(area.target.unwrap_or(USUAL_TARGET)) * 10),
    }
}

fn table(scene: &Scene<'_>, assessed: &Assessed<'_>) -> Block {
    let voice = &scene.voice;
    let mut table = scene
        .table("areas", |words| words.paper_areas())
        .words(voice.say(|words| words.paper_area()), 29)
        .number(voice.say(|words| words.paper_weight()), 9)
        .number(voice.say(|words| words.paper_score()), 9)
        .number(voice.say(|words| words.paper_target()), 9)
        .day(voice.say(|words| words.paper_target_by()), 14)
        .number(voice.say(|words| words.paper_gap()), 8)
        .words(voice.say(|words| words.paper_confidence()), 15)
        .words(voice.say(|words| words.paper_lowest()), 16)
        .words(voice.say(|words| words.paper_remark()), 32);
    for area in &assessed.score.areas {
        let target = area.target.unwrap_or(USUAL_TARGET);
        let gap = area.score.map(|score| i64::from(target) * 10 - tenths(score)).filter(|gap| *gap > 0);
        table.row(vec![
            Value::words(scene.area(&area.id)),
            Value::count(usize::try_from(area.weight).unwrap_or(0)),
            area.score.map_or(Value::Blank, Value::score),
            Value::Count { count: target.into() },
            Value::maybe_day(area.target_by),
            gap.map_or(Value::Blank, |tenths| Value::Score { tenths }),
            Value::words(scene.confidence(area.confidence)),
            lowest(assessed, area),
            scene.private(&notes(scene, assessed, area)),
        ]);
    }
    let score = &assessed.score;
    table.sum(vec![
        Value::words(voice.say(|words| words.paper_key_overall())),
        Value::count(score.areas.iter().map(|area| usize::try_from(area.weight).unwrap_or(0)).sum()),
        score.overall.map_or(Value::Blank, Value::score),
        Value::Blank,
        Value::Blank,
        Value::Blank,
        Value::words(scene.confidence(score.confidence)),
        Value::Blank,
        Value::Blank,
    ]);
    Block::Table(table)
}

/// Where to begin: the lowest questions of an area.
fn lowest(assessed: &Assessed<'_>, area: &AreaScore) -> Value {
    let gap = assessed.score.gaps.iter().find(|gap| gap.gate.is_none() && gap.area == area.id);
    let questions = gap.map_or(&[][..], |gap| &gap.questions);
    Value::id(questions.iter().map(QuestionId::as_str).collect::<Vec<_>>().join(", "))
}

/// What the assessors noted beside the questions of an area. A copy to share leaves it out: a note may name people.
fn notes(scene: &Scene<'_>, assessed: &Assessed<'_>, area: &AreaScore) -> String {
    let questions = scene.figures.instrument.questions_of(&area.id);
    let noted = questions.filter_map(|question| {
        let note = &assessed.round.sheets.get(&question.id)?.note;
        (!note.is_empty()).then(|| format!("{}: {note}", question.id))
    });
    noted.collect::<Vec<_>>().join("; ")
}

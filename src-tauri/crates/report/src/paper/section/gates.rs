//! The must-haves: each with its value, its evidence and who sees to it.

use sala_domain::QuestionId;
use sala_domain::office::assessment::GateScore;
use sala_domain::office::plan::{ActionFigures, Source, Status};

use super::super::figures::Assessed;
use super::super::model::Block;
use super::super::scene::Scene;
use super::super::value::Value;
use super::summary::light;

pub(super) fn blocks(scene: &Scene<'_>) -> Vec<Block> {
    let voice = &scene.voice;
    let Some(assessed) = &scene.figures.assessed else {
        return vec![Block::Paragraph { text: voice.say(|words| words.paper_unassessed_text()) }];
    };
    let mut table = scene
        .table("gates", |_| String::new())
        .words(voice.say(|words| words.paper_gate()), 26)
        .words(voice.say(|words| words.paper_state()), 18)
        .number(voice.say(|words| words.paper_level()), 10)
        .words(voice.say(|words| words.paper_questions()), 16)
        .number(voice.say(|words| words.paper_evidence_pieces()), 15)
        .day(voice.say(|words| words.paper_evidence_newest()), 15);
    if scene.named() {
        table = table.words(voice.say(|words| words.paper_owner()), 18);
    }
    table = table.day(voice.say(|words| words.paper_due()), 15);
    for gate in &assessed.score.gates {
        table.row(row(scene, assessed, gate));
    }
    vec![Block::Paragraph { text: voice.say(|words| words.paper_gates_about()) }, Block::Table(table)]
}

fn row(scene: &Scene<'_>, assessed: &Assessed<'_>, gate: &GateScore) -> Vec<Value> {
    let sheets = gate.questions.iter().filter_map(|question| assessed.round.sheets.get(question));
    let days: Vec<_> = sheets.flat_map(|sheet| sheet.evidence.values().map(|evidence| evidence.on)).collect();
    let action = action(scene, gate);
    let ids: Vec<&str> = gate.questions.iter().map(QuestionId::as_str).collect();
    let mut row = vec![
        Value::words(scene.gate(&gate.id)),
        light(scene, gate),
        gate.value.map_or(Value::Blank, |value| Value::count(usize::from(value))),
        Value::id(ids.join(", ")),
        Value::count(days.len()),
        Value::maybe_day(days.iter().max().copied()),
    ];
    if scene.named() {
        row.push(action.map_or(Value::Blank, |action| scene.private(&action.owner)));
    }
    row.push(action.map_or(Value::Blank, |action| Value::day(action.due)));
    row
}

/// The running action that was made for a must-have.
fn action<'a>(scene: &'a Scene<'_>, gate: &GateScore) -> Option<&'a ActionFigures> {
    let of = |action: &&ActionFigures| {
        action.source == Source::Gate
            && action.reference.contains(gate.id.as_str())
            && matches!(action.status, Status::Open | Status::Late)
    };
    scene.figures.plan.actions.iter().find(of)
}

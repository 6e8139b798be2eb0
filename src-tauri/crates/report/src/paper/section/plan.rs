//! The action plan under Plan, Do, Check, Act.

use sala_domain::office::plan::{ActionFigures, Phase, StarterFigures, Timing};

use super::super::model::Block;
use super::super::scene::Scene;
use super::super::value::{Tone, Value};

pub(super) fn blocks(scene: &Scene<'_>) -> Vec<Block> {
    let (voice, plan) = (&scene.voice, &scene.figures.plan);
    if plan.actions.is_empty() {
        return vec![Block::Paragraph { text: voice.say(|words| words.paper_plan_none()) }];
    }
    let mut blocks = vec![board(scene), actions(scene)];
    blocks.extend(plan.starter.as_ref().map(|starter| phases(scene, starter)));
    blocks
}

fn board(scene: &Scene<'_>) -> Block {
    let (voice, plan) = (&scene.voice, &scene.figures.plan);
    let mut table = scene
        .table("plan-stages", |words| words.paper_plan_stages())
        .words(voice.say(|words| words.paper_stage()), 40)
        .number(voice.say(|words| words.paper_action_open()), 20)
        .number(voice.say(|words| words.paper_action_late()), 20)
        .number(voice.say(|words| words.paper_action_done()), 20);
    for (stage, counts) in &plan.by_stage {
        let mut row = vec![Value::words(scene.stage(*stage))];
        row.extend([counts.open, counts.late, counts.done].map(Value::count));
        table.row(row);
    }
    let mut sum = vec![Value::words(voice.say(|words| words.paper_all()))];
    sum.extend([plan.counts.open, plan.counts.late, plan.counts.done].map(Value::count));
    table.sum(sum);
    table.kept()
}

fn actions(scene: &Scene<'_>) -> Block {
    let voice = &scene.voice;
    let mut table = scene
        .table("actions", |words| words.paper_actions())
        .words(voice.say(|words| words.paper_action()), 32)
        .words(voice.say(|words| words.paper_source()), 15)
        .words(voice.say(|words| words.paper_stage()), 12);
    if scene.named() {
        table = table.words(voice.say(|words| words.paper_owner()), 16);
    }
    table = table
        .words(voice.say(|words| words.paper_resource()), 17)
        .day(voice.say(|words| words.paper_due()), 15)
        .words(voice.say(|words| words.paper_measure()), 28)
        .words(voice.say(|words| words.paper_state()), 15);
    for action in &scene.figures.plan.actions {
        table.row(row(scene, action));
    }
    Block::Table(table)
}

fn row(scene: &Scene<'_>, action: &ActionFigures) -> Vec<Value> {
    let voice = &scene.voice;
    let mut row = vec![
        Value::words(voice.name(&action.title)),
        scene.source(action),
        Value::words(scene.stage(action.stage)),
    ];
    if scene.named() {
        row.push(Value::text(&action.owner));
    }
    let measure = voice.name(&action.measure);
    row.extend([
        scene.private(&action.resource),
        Value::day(action.due),
        if measure.is_empty() { Value::Blank } else { Value::words(measure) },
        scene.status(action.status),
    ]);
    row
}

fn phases(scene: &Scene<'_>, starter: &StarterFigures) -> Block {
    let voice = &scene.voice;
    let mut table = scene
        .table("phases", |words| words.paper_phases())
        .words(voice.say(|words| words.paper_phase()), 32)
        .day(voice.say(|words| words.paper_from()), 16)
        .day(voice.say(|words| words.paper_until()), 16)
        .words(voice.say(|words| words.paper_state()), 16)
        .number(voice.say(|words| words.paper_action_open()), 10)
        .number(voice.say(|words| words.paper_action_late()), 10)
        .number(voice.say(|words| words.paper_action_done()), 10);
    for of in &starter.phases {
        let name = voice.say(|words| match of.phase {
            Phase::Assess => words.paper_phase_assess(),
            Phase::RollOut => words.paper_phase_roll_out(),
            Phase::Specialists => {
                let (trained, target) = (starter.trained.to_string(), starter.start.specialists.to_string());
                words.paper_phase_specialists(&words.digits(&target), &words.digits(&trained))
            }
            Phase::Review => words.paper_phase_review(),
        });
        let mut row =
            vec![Value::words(name), Value::day(of.from), Value::day(of.to), timing(scene, of.timing)];
        row.extend([of.counts.open, of.counts.late, of.counts.done].map(Value::count));
        table.row(row);
    }
    table.kept()
}

fn timing(scene: &Scene<'_>, timing: Timing) -> Value {
    let words = scene.voice.say(|words| match timing {
        Timing::Ahead => words.paper_phase_ahead(),
        Timing::Now => words.paper_phase_now(),
        Timing::Past => words.paper_phase_past(),
    });
    let tone = match timing {
        Timing::Ahead => Tone::Empty,
        Timing::Now => Tone::Part,
        Timing::Past => Tone::Plain,
    };
    Value::marked(tone, words)
}

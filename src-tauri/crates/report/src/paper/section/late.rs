//! Who and what is late. People are named in the copy with names only; the other one counts them.

use sala_domain::office::plan::{ActionFigures, Escalation, Status};

use super::super::figures::{Late, LateStep};
use super::super::model::Block;
use super::super::scene::Scene;
use super::super::value::{Said, Value};

pub(super) fn blocks(scene: &Scene<'_>) -> Vec<Block> {
    vec![people(scene), actions(scene)]
}

fn step(scene: &Scene<'_>, step: LateStep) -> Said {
    scene.voice.say(|words| match step {
        LateStep::Reminded => words.paper_step_reminded(),
        LateStep::Manager => words.paper_step_manager(),
        LateStep::Withdraw => words.paper_step_withdraw(),
    })
}

fn people(scene: &Scene<'_>) -> Block {
    let (voice, late) = (&scene.voice, &scene.figures.late);
    if late.is_empty() {
        return Block::Paragraph { text: voice.say(|words| words.paper_late_nobody()) };
    }
    if !scene.named() {
        return counted(scene);
    }
    let mut table = scene
        .table("late-people", |words| words.paper_late_people())
        .words(voice.say(|words| words.paper_name()), 23)
        .words(scene.unit_label(), 20)
        .words(voice.say(|words| words.paper_track()), 31)
        .day(voice.say(|words| words.paper_due()), 14)
        .number(voice.say(|words| words.paper_days_late()), 11)
        .words(voice.say(|words| words.paper_step()), 21);
    for one in late {
        table.row(row(scene, one));
    }
    Block::Table(table)
}

fn row(scene: &Scene<'_>, late: &Late) -> Vec<Value> {
    let voice = &scene.voice;
    vec![
        Value::words(voice.name(&late.names)),
        late.unit.as_ref().map_or(Value::Blank, |unit| Value::words(voice.name(unit))),
        Value::words(voice.name(&late.track)),
        Value::day(late.due),
        Value::Count { count: late.days.into() },
        Value::words(step(scene, late.step)),
    ]
}

/// How many assignments are late, by how far it has come.
fn counted(scene: &Scene<'_>) -> Block {
    let voice = &scene.voice;
    let mut table = scene
        .table("late-steps", |words| words.paper_late_people())
        .words(voice.say(|words| words.paper_step()), 70)
        .number(voice.say(|words| words.paper_assigned()), 30);
    let few = scene.hides(scene.figures.coverage.all.people);
    for of in [LateStep::Reminded, LateStep::Manager, LateStep::Withdraw] {
        let count = scene.figures.late.iter().filter(|late| late.step == of).count();
        let count = if few { scene.few() } else { Value::count(count) };
        table.row(vec![Value::words(step(scene, of)), count]);
    }
    table.kept()
}

fn actions(scene: &Scene<'_>) -> Block {
    let voice = &scene.voice;
    let late: Vec<&ActionFigures> =
        scene.figures.plan.actions.iter().filter(|action| action.status == Status::Late).collect();
    if late.is_empty() {
        return Block::Paragraph { text: voice.say(|words| words.paper_late_no_action()) };
    }
    let mut table = scene
        .table("late-actions", |words| words.paper_late_actions())
        .words(voice.say(|words| words.paper_action()), 40)
        .day(voice.say(|words| words.paper_due()), 16)
        .number(voice.say(|words| words.paper_days_late()), 13)
        .words(voice.say(|words| words.paper_step()), 24);
    if scene.named() {
        table = table.words(voice.say(|words| words.paper_owner()), 20);
    }
    for action in late {
        let mut row = vec![
            Value::words(voice.name(&action.title)),
            Value::day(action.due),
            Value::Count { count: action.days_late.into() },
            escalated(scene, action),
        ];
        if scene.named() {
            row.push(Value::text(&action.owner));
        }
        table.row(row);
    }
    Block::Table(table)
}

fn escalated(scene: &Scene<'_>, action: &ActionFigures) -> Value {
    let Some(escalation) = action.escalation else { return Value::Blank };
    Value::words(scene.voice.say(|words| match escalation {
        Escalation::Owner => words.paper_step_owner(),
        Escalation::Manager => words.paper_step_manager(),
        Escalation::Head => words.paper_step_head(),
    }))
}

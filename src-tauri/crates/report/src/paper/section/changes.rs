//! Annex B: what changed since the report before, and what is known of the records.

use super::super::figures::ChangeKind;
use super::super::model::Block;
use super::super::scene::Scene;
use super::super::value::{Tone, Value};

pub(super) fn blocks(scene: &Scene<'_>) -> Vec<Block> {
    let voice = &scene.voice;
    vec![
        Block::Heading { text: voice.say(|words| words.paper_change_log()) },
        log(scene),
        Block::Heading { text: voice.say(|words| words.paper_integrity()) },
        integrity(scene),
        Block::Heading { text: voice.say(|words| words.paper_reports_before()) },
        reports(scene),
    ]
}

fn log(scene: &Scene<'_>) -> Block {
    let (voice, changes) = (&scene.voice, &scene.figures.changes);
    if changes.is_empty() {
        return Block::Paragraph { text: voice.say(|words| words.paper_change_none()) };
    }
    let mut table = scene
        .table("changes", |_| String::new())
        .words(voice.say(|words| words.paper_change_kind()), 56)
        .number(voice.say(|words| words.paper_change_count()), 20)
        .day(voice.say(|words| words.paper_change_last()), 24);
    for change in changes {
        let kind = voice.say(|words| match change.kind {
            ChangeKind::Settings => words.paper_change_settings(),
            ChangeKind::Rules => words.paper_change_rules(),
            ChangeKind::Cases => words.paper_change_cases(),
            ChangeKind::Staff => words.paper_change_staff(),
            ChangeKind::Assessment => words.paper_change_assessment(),
            ChangeKind::Plan => words.paper_change_plan(),
            ChangeKind::Board => words.paper_change_board(),
            ChangeKind::Learning => words.paper_change_learning(),
        });
        table.row(vec![Value::words(kind), Value::count(change.count), Value::day(change.last)]);
    }
    table.kept()
}

fn integrity(scene: &Scene<'_>) -> Block {
    let (voice, chain) = (&scene.voice, &scene.figures.chain);
    let mut table = scene
        .table("integrity", |_| String::new())
        .words(voice.say(|words| words.paper_what()), 34)
        .words(voice.say(|words| words.paper_value()), 66);
    table.row(vec![Value::words(voice.say(|words| words.report_chain_head())), Value::id(&chain.head)]);
    table.row(vec![
        Value::words(voice.say(|words| words.report_chain_events())),
        Value::Count { count: chain.events },
    ]);
    let verified = match chain.verified {
        true => Value::marked(Tone::Good, voice.say(|words| words.report_chain_yes())),
        false => Value::marked(Tone::Bad, voice.say(|words| words.report_chain_no())),
    };
    table.row(vec![Value::words(voice.say(|words| words.report_chain_verified())), verified]);
    table.kept()
}

fn reports(scene: &Scene<'_>) -> Block {
    let (voice, reports) = (&scene.voice, &scene.figures.reports);
    if reports.is_empty() {
        return Block::Paragraph { text: voice.say(|words| words.paper_since_first()) };
    }
    let mut table = scene
        .table("reports", |_| String::new())
        .words(voice.say(|words| words.paper_cover_number()), 16)
        .day(voice.say(|words| words.paper_sign_date()), 16)
        .words(voice.say(|words| words.paper_cover_copy()), 18)
        .words(voice.say(|words| words.paper_cover_code()), 30);
    for (day, note) in reports.iter().rev() {
        table.row(vec![
            Value::id(&note.number),
            Value::day(*day),
            Value::id(&note.version),
            Value::id(&note.code),
        ]);
    }
    Block::Table(table)
}

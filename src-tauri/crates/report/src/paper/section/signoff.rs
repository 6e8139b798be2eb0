//! Room for signatures, and what the oversight board decided.

use sala_domain::office::board::{Choice, Document, Mark, MotionFigures};

use super::super::model::{Block, SignLine};
use super::super::scene::Scene;
use super::super::value::{Said, Tone, Value};

/// How many motions are listed.
const MOTIONS: usize = 5;

pub(super) fn blocks(scene: &Scene<'_>) -> Vec<Block> {
    let voice = &scene.voice;
    let line = |step: Said, meaning: Said, name: Value| SignLine {
        step,
        meaning,
        name,
        day: Value::Blank,
        signature: Value::Blank,
    };
    let lines = vec![
        line(
            voice.say(|words| words.paper_sign_prepared()),
            voice.say(|words| words.paper_sign_prepared_means()),
            scene.private(&scene.figures.prepared_by),
        ),
        line(
            voice.say(|words| words.paper_sign_reviewed()),
            voice.say(|words| words.paper_sign_reviewed_means()),
            Value::Blank,
        ),
        line(
            voice.say(|words| words.paper_sign_approved()),
            voice.say(|words| words.paper_sign_approved_means()),
            Value::Blank,
        ),
        line(
            voice.say(|words| words.paper_signoff_next()),
            voice.say(|words| words.paper_signoff_next_means()),
            Value::Blank,
        ),
    ];
    let mut blocks = vec![
        Block::Paragraph { text: voice.say(|words| words.paper_signoff_about()) },
        Block::SignOff { lines },
    ];
    blocks.extend(board(scene));
    blocks
}

fn board(scene: &Scene<'_>) -> Vec<Block> {
    let (voice, board) = (&scene.voice, &scene.figures.board);
    if board.motions.is_empty() {
        return vec![Block::Note { text: voice.say(|words| words.paper_board_none()) }];
    }
    let mut table = scene
        .table("board", |words| words.paper_board())
        .words(voice.say(|words| words.paper_motion()), 34)
        .number(voice.say(|words| words.paper_board_members()), 12)
        .number(voice.say(|words| words.paper_board_needed()), 12)
        .number(voice.say(|words| words.paper_board_yes()), 10)
        .number(voice.say(|words| words.paper_board_no()), 10)
        .number(voice.say(|words| words.paper_board_conflict()), 12)
        .words(voice.say(|words| words.paper_decision()), 20);
    for motion in board.motions.iter().take(MOTIONS) {
        table.row(row(scene, motion));
    }
    vec![Block::Table(table)]
}

fn row(scene: &Scene<'_>, motion: &MotionFigures) -> Vec<Value> {
    let label = motion.document.label();
    let title = scene.voice.say(|words| match &motion.document {
        Document::Report { .. } => words.paper_motion_report(label),
        Document::Rules { .. } => words.paper_motion_rules(label),
    });
    let count = |choice: Choice| Value::count(motion.counts.get(&choice).copied().unwrap_or(0));
    let conflicts = motion.ballots.iter().filter(|ballot| matches!(ballot.mark, Mark::Conflict)).count();
    vec![
        Value::words(title),
        Value::count(motion.quorum.members),
        Value::count(motion.quorum.needed),
        count(Choice::Approve),
        count(Choice::Reject),
        Value::count(conflicts),
        decision(scene, motion),
    ]
}

fn decision(scene: &Scene<'_>, motion: &MotionFigures) -> Value {
    let words = scene.voice.say(|words| match motion.decision {
        Some(Choice::Approve) => words.paper_decision_approved(),
        Some(_) => words.paper_decision_rejected(),
        None if motion.reachable && motion.closed.is_none() => words.paper_decision_open(),
        None => words.paper_decision_none(),
    });
    let tone = match motion.decision {
        Some(Choice::Approve) => Tone::Good,
        Some(_) => Tone::Bad,
        None => Tone::Part,
    };
    Value::marked(tone, words)
}

//! Annex A: every answer as it was given, agreed on and counted, and the evidence behind it.

use sala_domain::office::assessment::{Exhibit, Lowered, Opinion, QuestionScore, Verdict};

use super::super::figures::Assessed;
use super::super::model::Block;
use super::super::scene::Scene;
use super::super::value::{Tone, Value};

pub(super) fn blocks(scene: &Scene<'_>) -> Vec<Block> {
    let voice = &scene.voice;
    let Some(assessed) = &scene.figures.assessed else {
        return vec![Block::Paragraph { text: voice.say(|words| words.paper_unassessed_text()) }];
    };
    let mut blocks = vec![
        Block::Paragraph { text: voice.say(|words| words.paper_answers_about()) },
        answers(scene, assessed),
    ];
    blocks.push(if scene.named() {
        evidence(scene, assessed)
    } else {
        Block::Note { text: voice.say(|words| words.paper_evidence_private()) }
    });
    blocks
}

fn answers(scene: &Scene<'_>, assessed: &Assessed<'_>) -> Block {
    let voice = &scene.voice;
    let mut table = scene
        .table("answers", |_| String::new())
        .words(voice.say(|words| words.paper_question()), 48)
        .number(voice.say(|words| words.paper_seat_first()), 10)
        .number(voice.say(|words| words.paper_seat_second()), 10)
        .number(voice.say(|words| words.paper_seat_agreed()), 10)
        .number(voice.say(|words| words.paper_counts()), 10)
        .number(voice.say(|words| words.paper_evidence_pieces()), 11)
        .words(voice.say(|words| words.paper_remark()), 24);
    for question in &assessed.score.questions {
        let sheet = assessed.round.sheet(&question.id);
        table.row(vec![
            Value::words(scene.question(&question.id)),
            opinion(scene, sheet.first.as_ref()),
            opinion(scene, sheet.second.as_ref()),
            opinion(scene, sheet.agreed.as_ref()),
            question.value.map_or(Value::Blank, |value| Value::count(usize::from(value))),
            Value::count(sheet.evidence.len()),
            remark(scene, question),
        ]);
    }
    Block::Table(table)
}

fn opinion(scene: &Scene<'_>, opinion: Option<&Opinion>) -> Value {
    match opinion.map(|opinion| &opinion.verdict) {
        None => Value::Blank,
        Some(Verdict::Level(level)) => Value::count(usize::from(*level)),
        Some(Verdict::NotApplicable(_)) => {
            Value::words(scene.voice.say(|words| words.paper_not_applicable()))
        }
    }
}

fn remark(scene: &Scene<'_>, question: &QuestionScore) -> Value {
    let voice = &scene.voice;
    if let Some(computed) = &question.computed {
        let (part, whole) =
            (voice.number(number(computed.numerator)), voice.number(number(computed.denominator)));
        return Value::words(voice.say(|words| words.paper_computed(&part, &whole)));
    }
    match (&question.verdict, question.lowered) {
        (None, _) => Value::marked(Tone::Empty, voice.say(|words| words.paper_unanswered())),
        (Some(Verdict::NotApplicable(reason)), _) => scene.private(reason),
        (_, Some(Lowered::NoEvidence)) => Value::words(voice.say(|words| words.paper_lowered_none())),
        (_, Some(Lowered::OldEvidence)) => Value::words(voice.say(|words| words.paper_lowered_old())),
        _ if question.flagged => Value::marked(Tone::Soon, voice.say(|words| words.paper_flagged())),
        _ => Value::Blank,
    }
}

fn number(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

fn evidence(scene: &Scene<'_>, assessed: &Assessed<'_>) -> Block {
    let voice = &scene.voice;
    let mut table = scene
        .table("evidence", |words| words.paper_evidence())
        .words(voice.say(|words| words.paper_question()), 12)
        .words(voice.say(|words| words.paper_evidence_kind()), 14)
        .words(voice.say(|words| words.paper_evidence_what()), 42)
        .day(voice.say(|words| words.paper_evidence_day()), 15)
        .words(voice.say(|words| words.paper_evidence_hash()), 26);
    for (question, sheet) in &assessed.round.sheets {
        for piece in sheet.evidence.values() {
            let (kind, what, hash) = match &piece.exhibit {
                Exhibit::Text { text } => (voice.say(|words| words.paper_evidence_text()), text, ""),
                Exhibit::Link { address } => (voice.say(|words| words.paper_evidence_link()), address, ""),
                Exhibit::File { name, sha256, .. } => {
                    (voice.say(|words| words.paper_evidence_file()), name, sha256.as_str())
                }
            };
            let (kind, what) = (Value::words(kind), Value::text(what));
            table.row(vec![Value::id(question.as_str()), kind, what, Value::day(piece.on), Value::id(hash)]);
        }
    }
    if table.rows.is_empty() {
        return Block::Paragraph { text: voice.say(|words| words.paper_evidence_none()) };
    }
    Block::Table(table)
}

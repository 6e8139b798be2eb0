//! Who signed the rules in force, by unit.

use super::super::figures::Signed;
use super::super::model::Block;
use super::super::scene::{Scene, hidden};
use super::super::value::{Said, Value};

pub(super) fn blocks(scene: &Scene<'_>) -> Vec<Block> {
    let (voice, attestation) = (&scene.voice, &scene.figures.attestation);
    let about = match attestation.effective {
        Some(day) => voice.say(|words| {
            words.paper_attestation_about(&words.date(day), &words.digits(&attestation.version))
        }),
        None => voice.say(|words| words.paper_attestation_shipped(&words.digits(&attestation.version))),
    };
    let mut blocks = vec![Block::Paragraph { text: about }];
    if attestation.all.people == 0 {
        blocks.push(Block::Paragraph { text: voice.say(|words| words.paper_nobody()) });
        return blocks;
    }
    if scene.hides(attestation.all.people) {
        blocks.push(Block::Paragraph { text: voice.say(|words| words.paper_few_text()) });
        return blocks;
    }
    let mut table = scene
        .table("attestation", |_| String::new())
        .words(scene.unit_label(), 36)
        .number(voice.say(|words| words.paper_people()), 12)
        .number(voice.say(|words| words.paper_signed()), 14)
        .number(voice.say(|words| words.paper_stale()), 14)
        .number(voice.say(|words| words.paper_unsigned()), 14)
        .number(voice.say(|words| words.paper_share()), 12);
    let sizes: Vec<usize> = attestation.units.iter().map(|(_, signed)| signed.people).collect();
    for ((names, signed), hidden) in attestation.units.iter().zip(hidden(scene.version, &sizes)) {
        let name = match names {
            Some(names) => voice.name(names),
            None => voice.say(|words| words.paper_unknown()),
        };
        table.row(row(scene, name, signed, hidden));
    }
    table.sum(row(scene, voice.say(|words| words.paper_all()), &attestation.all, false));
    blocks.push(Block::Table(table));
    blocks.push(Block::Note { text: voice.say(|words| words.paper_attestation_refused()) });
    blocks
}

fn row(scene: &Scene<'_>, name: Said, signed: &Signed, hidden: bool) -> Vec<Value> {
    let mut row = vec![Value::words(name)];
    if hidden {
        row.push(scene.few());
        row.resize(6, Value::Blank);
        return row;
    }
    row.extend([signed.people, signed.current, signed.stale, signed.unsigned()].map(Value::count));
    row.push(Value::share(signed.current, signed.people));
    row
}

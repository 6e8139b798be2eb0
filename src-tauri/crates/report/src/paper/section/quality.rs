//! How well people learned, from first sittings; never of fewer than five people.

use super::super::figures::Quality;
use super::super::model::{Block, Figure};
use super::super::scene::Scene;
use super::super::value::Value;

pub(super) fn blocks(scene: &Scene<'_>) -> Vec<Block> {
    let (voice, figures) = (&scene.voice, scene.figures);
    let Some(quality) = &figures.quality else {
        return vec![Block::Paragraph { text: voice.say(|words| words.paper_quality_hidden()) }];
    };
    let mut table = scene
        .table("quality", |words| words.paper_quality_tracks())
        .words(voice.say(|words| words.paper_track()), 34)
        .number(voice.say(|words| words.paper_people()), 12)
        .number(voice.say(|words| words.paper_first_try()), 16)
        .number(voice.say(|words| words.paper_median()), 16)
        .number(voice.say(|words| words.paper_attempts()), 14)
        .number(voice.say(|words| words.paper_minutes()), 16);
    for (track, quality) in &figures.quality_by_track {
        let mut row = vec![Value::words(voice.name(track))];
        match quality {
            Some(quality) => row.extend(values(quality)),
            None => row.extend([scene.few(), Value::Blank, Value::Blank, Value::Blank, Value::Blank]),
        }
        table.row(row);
    }
    let mut sum = vec![Value::words(voice.say(|words| words.paper_all()))];
    sum.extend(values(quality));
    table.sum(sum);
    vec![
        Block::Paragraph {
            text: voice.say(|words| words.paper_quality_about(&voice.number(quality.people))),
        },
        Block::Figures { figures: large(scene, quality) },
        Block::Table(table),
        weakest(scene, quality),
    ]
}

fn values(of: &Quality) -> [Value; 5] {
    [
        Value::count(of.people),
        Value::share(of.first_passed, of.first_sittings),
        Value::share(of.median_percent, 100),
        Value::count(of.sittings),
        Value::count(of.median_minutes),
    ]
}

fn large(scene: &Scene<'_>, quality: &Quality) -> Vec<Figure> {
    let voice = &scene.voice;
    let [_, first, median, _, minutes] = values(quality);
    vec![
        Figure { value: first, label: voice.say(|words| words.paper_first_try()) },
        Figure { value: median, label: voice.say(|words| words.paper_median()) },
        Figure { value: minutes, label: voice.say(|words| words.paper_minutes()) },
    ]
}

fn weakest(scene: &Scene<'_>, quality: &Quality) -> Block {
    let voice = &scene.voice;
    if quality.weakest.is_empty() {
        return Block::Paragraph { text: voice.say(|words| words.paper_weakest_none()) };
    }
    let mut table = scene
        .table("weakest", |words| words.paper_weakest())
        .words(voice.say(|words| words.paper_objective()), 64)
        .number(voice.say(|words| words.paper_answers_given()), 18)
        .number(voice.say(|words| words.paper_right()), 18);
    for weak in &quality.weakest {
        let words = voice.name(&weak.names);
        let name = voice.say_of(&words, |_, name| format!("{} {name}", weak.id));
        table.row(vec![
            Value::words(name),
            Value::count(weak.answers),
            Value::share(weak.right, weak.answers),
        ]);
    }
    table.kept()
}

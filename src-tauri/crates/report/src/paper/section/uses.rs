//! The register of AI uses: by level, assessed or not, and when somebody looks again.

use sala_domain::office::case::use_of_ai::{Level, Noted, Review, Status};

use super::super::model::Block;
use super::super::scene::Scene;
use super::super::value::{Said, Tone, Value};
use super::generative::data_class;

pub(super) fn blocks(scene: &Scene<'_>) -> Vec<Block> {
    let (voice, reviews) = (&scene.voice, &scene.figures.cases.reviews);
    if scene.figures.case_list.uses.values().all(|one| one.noted.is_none()) {
        return vec![Block::Paragraph { text: voice.say(|words| words.paper_uses_none()) }];
    }
    let mut assessed = scene
        .table("assessments", |words| words.paper_assessments())
        .number(voice.say(|words| words.paper_assessments_done()), 25)
        .number(voice.say(|words| words.paper_assessments_missing()), 25)
        .number(voice.say(|words| words.paper_reviews_due()), 25)
        .number(voice.say(|words| words.paper_reviews_overdue()), 25);
    let counts = [reviews.assessments, reviews.missing, reviews.due, reviews.overdue];
    assessed.row(counts.map(Value::count).to_vec());
    vec![levels(scene), assessed.kept(), list(scene)]
}

fn level(scene: &Scene<'_>, level: Level) -> Said {
    scene.voice.say(|words| match level {
        Level::Strategic => words.paper_level_strategic(),
        Level::Tactical => words.paper_level_tactical(),
        Level::Operational => words.paper_level_operational(),
    })
}

fn status(scene: &Scene<'_>, status: Status) -> Said {
    scene.voice.say(|words| match status {
        Status::Idea => words.paper_use_idea(),
        Status::Trial => words.paper_use_trial(),
        Status::InUse => words.paper_use_running(),
        Status::Stopped => words.paper_use_stopped(),
    })
}

fn levels(scene: &Scene<'_>) -> Block {
    let voice = &scene.voice;
    let mut table = scene
        .table("use-levels", |words| words.paper_use_levels())
        .words(voice.say(|words| words.paper_use_level()), 40)
        .number(status(scene, Status::Idea), 15)
        .number(status(scene, Status::Trial), 15)
        .number(status(scene, Status::InUse), 15)
        .number(status(scene, Status::Stopped), 15);
    for of in &scene.figures.cases.levels {
        let mut row = vec![Value::words(level(scene, of.level))];
        row.extend([of.ideas, of.trials, of.in_use, of.stopped].map(Value::count));
        table.row(row);
    }
    table.kept()
}

fn list(scene: &Scene<'_>) -> Block {
    let voice = &scene.voice;
    let mut table = scene
        .table("uses", |words| words.paper_uses())
        .words(voice.say(|words| words.paper_use()), 32)
        .words(scene.unit_label(), 22)
        .words(voice.say(|words| words.paper_use_level()), 18)
        .words(voice.say(|words| words.paper_data_class()), 11)
        .words(voice.say(|words| words.paper_state()), 14)
        .day(voice.say(|words| words.paper_review_day()), 16);
    if scene.named() {
        table = table.words(voice.say(|words| words.paper_owner()), 18);
    }
    let mut noted: Vec<&Noted> =
        scene.figures.case_list.uses.values().filter_map(|one| one.noted.as_ref()).collect();
    noted.sort_by_key(|noted| (noted.status == Status::Stopped, noted.review));
    for noted in noted {
        table.row(row(scene, noted));
    }
    Block::Table(table)
}

fn row(scene: &Scene<'_>, noted: &Noted) -> Vec<Value> {
    let tone = match Review::of(noted.review, scene.figures.today) {
        _ if noted.status == Status::Stopped => Tone::Empty,
        Review::Overdue => Tone::Bad,
        Review::Due => Tone::Soon,
        Review::Later => Tone::Good,
    };
    let mut row = vec![
        Value::text(format!("{}: {}", noted.tool, noted.purpose)),
        noted.unit.as_ref().map_or(Value::Blank, |unit| Value::words(scene.unit(unit))),
        Value::words(level(scene, noted.level)),
        Value::id(data_class(noted.data.as_str())),
        Value::marked(tone, status(scene, noted.status)),
        Value::day(noted.review),
    ];
    if scene.named() {
        row.push(Value::text(&noted.owner));
    }
    row
}

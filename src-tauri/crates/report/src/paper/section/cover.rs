//! What the report is about and how to recognise it.

use sala_domain::office::assessment::UseProfile;

use super::super::model::{Block, Version};
use super::super::scene::Scene;
use super::super::value::{Said, Tone, Value};

pub(super) fn blocks(scene: &Scene<'_>) -> Vec<Block> {
    let (figures, voice) = (scene.figures, &scene.voice);
    let mut table = scene
        .table("scope", |_| String::new())
        .words(voice.say(|words| words.paper_what()), 34)
        .words(voice.say(|words| words.paper_value()), 66);
    let mut line = |what: Said, value: Value| {
        if value != Value::Blank {
            table.row(vec![Value::words(what), value]);
        }
    };
    line(voice.say(|words| words.paper_cover_office()), Value::words(voice.name(&figures.settings.names)));
    line(voice.say(|words| words.paper_cover_number()), Value::id(&figures.number));
    line(voice.say(|words| words.paper_cover_code()), Value::Code);
    line(voice.say(|words| words.paper_cover_day()), Value::day(figures.today));
    line(
        voice.say(|words| words.paper_cover_since()),
        Value::maybe_day(figures.reports.last().map(|(day, _)| *day)),
    );
    line(voice.say(|words| words.paper_cover_people()), scene.people(figures.coverage.core.people));
    let units = figures.settings.units.values().filter(|unit| !unit.closed).count();
    line(voice.say(|words| words.paper_cover_units()), Value::count(units));
    assessment(scene, &mut line);
    let rules = match figures.attestation.version.as_str() {
        "" => none(scene),
        version => Value::id(version),
    };
    line(voice.say(|words| words.paper_cover_rules()), rules);
    line(voice.say(|words| words.paper_cover_content()), Value::id(&figures.content));
    line(voice.say(|words| words.paper_cover_prepared()), scene.private(&figures.prepared_by));
    line(voice.say(|words| words.paper_cover_copy()), Value::words(copy(scene)));
    let mut blocks =
        vec![Block::Table(table), Block::Note { text: voice.say(|words| words.paper_cover_code_note()) }];
    if !figures.chain.verified {
        let title = voice.say(|words| words.paper_chain_bad_title());
        let text = voice.say(|words| words.paper_chain_bad_text());
        blocks.push(Block::Callout { title, text, tone: Tone::Bad });
    }
    blocks
}

fn none(scene: &Scene<'_>) -> Value {
    Value::words(scene.voice.say(|words| words.paper_none_yet()))
}

/// What kind of copy it is.
pub(in crate::paper) fn copy(scene: &Scene<'_>) -> Said {
    scene.voice.say(|words| match scene.version {
        Version::Management => words.paper_copy_management(),
        Version::ShareOut => words.paper_copy_share_out(),
    })
}

fn assessment(scene: &Scene<'_>, line: &mut impl FnMut(Said, Value)) {
    let voice = &scene.voice;
    let Some(assessed) = &scene.figures.assessed else {
        line(voice.say(|words| words.paper_cover_round()), none(scene));
        return;
    };
    let profile = voice.say(|words| match assessed.round.basis.profile {
        UseProfile::U => words.paper_profile_uses(),
        UseProfile::P => words.paper_profile_buys(),
        UseProfile::D => words.paper_profile_develops(),
    });
    line(voice.say(|words| words.paper_cover_profile()), Value::words(profile));
    line(voice.say(|words| words.paper_cover_instrument()), Value::id(&assessed.round.basis.instrument));
    line(voice.say(|words| words.paper_cover_round()), Value::day(assessed.on));
    line(voice.say(|words| words.paper_cover_scope()), scene.private(&assessed.round.scope));
    line(
        voice.say(|words| words.paper_cover_assessors()),
        scene.private(&assessed.round.assessors.join(", ")),
    );
}

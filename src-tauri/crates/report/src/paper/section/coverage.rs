//! Training: who holds what, and who is late; by unit, role, track and language.

use sala_domain::person::Language;
use sala_i18n::Words;

use super::super::chart::{self, Pile};
use super::super::figures::{Group, Standings};
use super::super::model::{Block, Figure, Table};
use super::super::scene::{Scene, hidden};
use super::super::value::{Said, Value};

/// What a head says.
type Head = fn(&Words) -> String;
/// The groups of one kind, by name.
type Groups = Vec<(Said, Standings)>;

/// More bars than this do not read on one page.
const BARS: usize = 14;

pub(super) fn blocks(scene: &Scene<'_>) -> Vec<Block> {
    let (voice, coverage) = (&scene.voice, &scene.figures.coverage);
    if coverage.all.people == 0 {
        return vec![Block::Paragraph { text: voice.say(|words| words.paper_nobody()) }];
    }
    if scene.hides(coverage.all.people) {
        return vec![Block::Paragraph { text: voice.say(|words| words.paper_few_text()) }];
    }
    let mut blocks = vec![
        Block::Paragraph { text: voice.say(|words| words.paper_coverage_about()) },
        Block::Figures { figures: figures(scene) },
    ];
    let units = named(scene, &coverage.units);
    blocks.extend(drawing(scene, &units));
    let label = scene.unit_label();
    blocks.push(standing(scene, &label, &units));
    let title = voice.say_of(&label, |words, label| words.paper_by(label));
    blocks.push(table(scene, Table::new("coverage-unit", title), &label, &units));
    let tables: [(&str, Head, Groups); 3] = [
        ("coverage-role", Words::paper_role, named(scene, &coverage.roles)),
        ("coverage-track", Words::paper_track, named(scene, &coverage.tracks)),
        ("coverage-language", Words::paper_language, languages(scene)),
    ];
    for (id, label, groups) in tables {
        let label = voice.say(label);
        let title = voice.say_of(&label, |words, label| words.paper_by(label));
        blocks.push(table(scene, Table::new(id, title), &label, &groups));
    }
    blocks
}

fn figures(scene: &Scene<'_>) -> Vec<Figure> {
    let (voice, coverage) = (&scene.voice, &scene.figures.coverage);
    let few = |value: Value, count: usize| if scene.hides(count) { scene.few() } else { value };
    vec![
        Figure {
            value: Value::count(coverage.all.people),
            label: voice.say(|words| words.paper_cover_people()),
        },
        Figure {
            value: Value::share(coverage.core.certified, coverage.core.people),
            label: voice.say(|words| words.paper_key_valid()),
        },
        Figure {
            value: Value::count(coverage.all.overdue),
            label: voice.say(|words| words.paper_key_overdue()),
        },
        Figure {
            value: few(Value::count(coverage.starters), coverage.starters),
            label: voice.say(|words| words.paper_key_starters()),
        },
    ]
}

fn named(scene: &Scene<'_>, groups: &[Group]) -> Groups {
    let name = |group: &Group| match &group.names {
        Some(names) => scene.voice.name(names),
        None => scene.voice.say(|words| words.paper_unknown()),
    };
    groups.iter().map(|group| (name(group), group.standings)).collect()
}

fn languages(scene: &Scene<'_>) -> Groups {
    let name = |language: Option<Language>| {
        scene.voice.say(|words| match language {
            Some(Language::En) => words.paper_language_en(),
            Some(Language::Km) => words.paper_language_km(),
            None => words.paper_unknown(),
        })
    };
    let languages = &scene.figures.coverage.languages;
    languages.iter().map(|(language, standings)| (name(*language), *standings)).collect()
}

/// Standings in the order of the chart, so that the worst stands at the end of a bar.
fn parts(of: &Standings) -> Vec<usize> {
    vec![of.valid, of.within_30 + of.within_60 + of.within_90, of.begun, of.waiting, of.overdue, of.expired]
}

/// What [`parts`] are called.
const STANDINGS: [Head; 6] = [
    Words::paper_valid,
    Words::paper_within_any,
    Words::paper_begun,
    Words::paper_waiting,
    Words::paper_overdue,
    Words::paper_expired,
];

/// The figures of the drawing.
fn standing(scene: &Scene<'_>, label: &Said, units: &[(Said, Standings)]) -> Block {
    let voice = &scene.voice;
    let mut table = scene.table("standing-unit", Words::paper_standing).words(label.clone(), 28);
    for head in STANDINGS {
        table = table.number(voice.say(head), 12);
    }
    let sizes: Vec<usize> = units.iter().map(|(_, standings)| standings.people).collect();
    for ((name, standings), hidden) in units.iter().zip(hidden(scene.version, &sizes)) {
        table.row(counted(scene, name, &parts(standings), hidden));
    }
    let all = voice.say(|words| words.paper_all());
    table.sum(counted(scene, &all, &parts(&scene.figures.coverage.all), false));
    Block::Table(table)
}

fn drawing(scene: &Scene<'_>, units: &[(Said, Standings)]) -> Vec<Block> {
    let voice = &scene.voice;
    let sizes: Vec<usize> = units.iter().map(|(_, standings)| standings.people).collect();
    let hidden = hidden(scene.version, &sizes);
    let seen = units.iter().zip(&hidden).filter(|(_, hidden)| !**hidden).map(|(unit, _)| unit);
    let mut seen: Vec<&(Said, Standings)> = seen.collect();
    seen.sort_by_key(|(_, standings)| std::cmp::Reverse(standings.people));
    seen.truncate(BARS);
    let all = (voice.say(|words| words.paper_all()), scene.figures.coverage.all);
    let piles: Vec<Pile> = std::iter::once(&all)
        .chain(seen)
        .map(|(label, standings)| Pile { label: label.clone(), parts: parts(standings) })
        .collect();
    let legend: Vec<Said> = STANDINGS.iter().map(|words| voice.say(words)).collect();
    let alt = voice.say(|words| words.paper_coverage_alt());
    let mut blocks = vec![Block::Drawing(chart::stacked(voice, alt, &legend, &piles))];
    if units.len() > BARS {
        let (shown, units) = (voice.number(BARS), voice.number(units.len()));
        blocks.push(Block::Note { text: voice.say(|words| words.paper_chart_rest(&shown, &units)) });
    }
    blocks
}

fn table(scene: &Scene<'_>, table: Table, label: &Said, groups: &[(Said, Standings)]) -> Block {
    let voice = &scene.voice;
    let heads: [Head; 8] = [
        Words::paper_people,
        Words::paper_assigned,
        Words::paper_certified,
        Words::paper_within_30,
        Words::paper_within_60,
        Words::paper_within_90,
        Words::paper_overdue,
        Words::paper_exempt,
    ];
    let mut table = table.words(label.clone(), 22);
    for head in heads {
        table = table.number(voice.say(head), 11);
    }
    let sizes: Vec<usize> = groups.iter().map(|(_, standings)| standings.people).collect();
    for ((name, standings), hidden) in groups.iter().zip(hidden(scene.version, &sizes)) {
        table.row(row(scene, name, standings, hidden));
    }
    table.sum(row(scene, &voice.say(|words| words.paper_all()), &scene.figures.coverage.all, false));
    Block::Table(table)
}

fn row(scene: &Scene<'_>, name: &Said, of: &Standings, hidden: bool) -> Vec<Value> {
    let counts = [
        of.people,
        of.assigned,
        of.certified,
        of.within_30,
        of.within_60,
        of.within_90,
        of.overdue,
        of.exempt,
    ];
    counted(scene, name, &counts, hidden)
}

fn counted(scene: &Scene<'_>, name: &Said, counts: &[usize], hidden: bool) -> Vec<Value> {
    let mut row = vec![Value::words(name.clone())];
    if hidden {
        row.push(scene.few());
        row.resize(counts.len() + 1, Value::Blank);
    } else {
        row.extend(counts.iter().copied().map(Value::count));
    }
    row
}

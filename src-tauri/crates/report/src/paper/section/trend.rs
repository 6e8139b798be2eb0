//! Assessments and months over time. Assessments are joined by a line only where they may be compared.

use sala_domain::office::assessment::Basis;

use super::super::chart::{self, Line};
use super::super::model::Block;
use super::super::scene::{FEWEST, Scene};
use super::super::value::{Value, tenths};

/// How many assessments are shown.
const ROUNDS: usize = 8;
/// How many months are shown.
const MONTHS: usize = 24;

pub(super) fn blocks(scene: &Scene<'_>) -> Vec<Block> {
    let mut blocks = rounds(scene);
    blocks.extend(months(scene));
    blocks
}

fn rounds(scene: &Scene<'_>) -> Vec<Block> {
    let (voice, all) = (&scene.voice, &scene.figures.rounds);
    let rounds = all.get(all.len().saturating_sub(ROUNDS)..).unwrap_or_default();
    if rounds.is_empty() {
        return vec![Block::Paragraph { text: voice.say(|words| words.paper_trend_no_rounds()) }];
    }
    let mut table = scene
        .table("rounds", |words| words.paper_trend_rounds())
        .day(voice.say(|words| words.paper_cover_round()), 22)
        .number(voice.say(|words| words.paper_score()), 14)
        .words(voice.say(|words| words.paper_band()), 30)
        .words(voice.say(|words| words.paper_cover_instrument()), 18)
        .words(voice.say(|words| words.paper_comparable()), 30);
    let mut before: Option<&Basis> = None;
    let mut marks = Vec::new();
    for (index, assessed) in rounds.iter().enumerate() {
        let basis = &assessed.round.basis;
        let like = before.is_none_or(|before| before == basis);
        if !like {
            marks.push((index, format!("{} {}", basis.profile.code(), basis.instrument)));
        }
        let comparable = match (before, like) {
            (None, _) => Value::Blank,
            (_, true) => Value::words(voice.say(|words| words.paper_comparable_yes())),
            (_, false) => Value::words(voice.say(|words| words.paper_comparable_no())),
        };
        table.row(vec![
            Value::day(assessed.on),
            assessed.score.overall.map_or(Value::Blank, Value::score),
            Value::words(scene.band(assessed.score.band)),
            Value::id(format!("{} {}", basis.profile.code(), basis.instrument)),
            comparable,
        ]);
        before = Some(basis);
    }
    let moments: Vec<String> =
        rounds.iter().map(|one| voice.digits.written(&one.on.format("%Y-%m").to_string())).collect();
    let line = Line {
        label: voice.say(|words| words.paper_key_overall()),
        tenths: rounds.iter().map(|one| one.score.overall.map(tenths)).collect(),
    };
    let alt = voice.say(|words| words.paper_trend_rounds_alt());
    let mut blocks = vec![Block::Table(table)];
    if rounds.len() > 1 {
        blocks.insert(0, Block::Drawing(chart::trend(voice, alt, &moments, &[line], &marks)));
    }
    blocks
}

fn months(scene: &Scene<'_>) -> Vec<Block> {
    let (voice, all) = (&scene.voice, &scene.figures.months);
    let months = all.get(all.len().saturating_sub(MONTHS)..).unwrap_or_default();
    if months.is_empty() {
        return vec![Block::Paragraph { text: voice.say(|words| words.paper_trend_no_months()) }];
    }
    if !scene.named() && months.iter().any(|month| month.people < FEWEST) {
        return vec![Block::Paragraph { text: voice.say(|words| words.paper_few_text()) }];
    }
    let mut table = scene
        .table("months", |words| words.paper_trend_months())
        .words(voice.say(|words| words.paper_month()), 16)
        .number(voice.say(|words| words.paper_people()), 14)
        .number(voice.say(|words| words.paper_assigned()), 14)
        .number(voice.say(|words| words.paper_trend_certified()), 18)
        .number(voice.say(|words| words.paper_overdue()), 14)
        .number(voice.say(|words| words.paper_trend_signed()), 18)
        .words(voice.say(|words| words.paper_cover_rules()), 14);
    for month in months {
        table.row(vec![
            Value::id(&month.month),
            Value::count(month.people),
            Value::count(month.assigned),
            Value::Score { tenths: part(month.certified, month.assigned).unwrap_or(0) },
            Value::count(month.overdue),
            Value::Score { tenths: part(month.signed, month.people).unwrap_or(0) },
            Value::id(&month.rules),
        ]);
    }
    let mut blocks = vec![Block::Table(table)];
    if months.len() > 1 {
        blocks.insert(0, drawing(scene, months));
    }
    blocks
}

/// A share in tenths of a percent, rounded down.
fn part(part: usize, whole: usize) -> Option<i64> {
    (whole > 0).then(|| i64::try_from(part * 1000 / whole).unwrap_or(0))
}

fn drawing(scene: &Scene<'_>, months: &[super::super::figures::Month]) -> Block {
    let voice = &scene.voice;
    let moments: Vec<String> = months.iter().map(|month| voice.digits.written(&month.month)).collect();
    let lines = [
        Line {
            label: voice.say(|words| words.paper_trend_certified()),
            tenths: months.iter().map(|month| part(month.certified, month.assigned)).collect(),
        },
        Line {
            label: voice.say(|words| words.paper_trend_signed()),
            tenths: months.iter().map(|month| part(month.signed, month.people)).collect(),
        },
    ];
    let changed = |(index, pair): (usize, &[super::super::figures::Month])| match pair {
        [before, after] if before.rules != after.rules => Some((index + 1, after.rules.clone())),
        _ => None,
    };
    let marks: Vec<(usize, String)> = months.windows(2).enumerate().filter_map(changed).collect();
    let marks: Vec<(usize, String)> = marks
        .into_iter()
        .map(|(index, version)| {
            (index, voice.say(|words| words.paper_mark_rules(&words.digits(&version))).line(&voice.languages))
        })
        .collect();
    let alt = voice.say(|words| words.paper_trend_months_alt());
    Block::Drawing(chart::trend(voice, alt, &moments, &lines, &marks))
}

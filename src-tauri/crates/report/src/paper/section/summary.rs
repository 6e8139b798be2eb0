//! One page for a reader with one minute: band, must-haves, what changed, what to do, what is good.

use sala_domain::office::assessment::{Cap, GateScore, GateState, QuestionScore, Score};
use sala_domain::office::plan::{ActionFigures, Status};
use sala_domain::office::report::KeyFigures;
use sala_domain::readiness::Band;

use super::super::chart;
use super::super::figures::Assessed;
use super::super::model::{Block, Figure};
use super::super::scene::Scene;
use super::super::value::{Said, Tone, Value};

/// How many actions are named.
const ACTIONS: usize = 5;
/// How many good practices are named.
const PRACTICES: usize = 3;

pub(super) fn blocks(scene: &Scene<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Figures { figures: figures(scene) }];
    match &scene.figures.assessed {
        Some(assessed) => {
            blocks.extend(band(scene, assessed));
            blocks.push(lights(scene, &assessed.score));
        }
        None => blocks.push(unassessed(scene)),
    }
    blocks.extend(since(scene));
    blocks.extend(actions(scene));
    blocks.extend(practices(scene));
    blocks
}

fn figures(scene: &Scene<'_>) -> Vec<Figure> {
    let (figures, voice) = (scene.figures, &scene.voice);
    let core = &figures.coverage.core;
    let mut list = Vec::new();
    let mut add = |value: Value, label: Said| list.push(Figure { value, label });
    if let Some(Assessed { score, .. }) = &figures.assessed {
        let overall = score.overall.map_or(Value::Blank, Value::score);
        add(overall, voice.say(|words| words.paper_key_overall()));
        let gates = score.gates.iter().filter(|gate| gate.open()).count();
        add(Value::count(gates), voice.say(|words| words.paper_key_gates()));
    }
    let hidden = scene.hides(core.people);
    let share = if hidden { scene.few() } else { Value::share(core.certified, core.people) };
    add(share, voice.say(|words| words.paper_key_valid()));
    let late = if hidden { scene.few() } else { Value::count(figures.coverage.all.overdue) };
    add(late, voice.say(|words| words.paper_key_overdue()));
    list
}

fn unassessed(scene: &Scene<'_>) -> Block {
    let title = scene.voice.say(|words| words.paper_unassessed_title());
    Block::Callout { title, text: scene.voice.say(|words| words.paper_unassessed_text()), tone: Tone::Soon }
}

fn band(scene: &Scene<'_>, assessed: &Assessed<'_>) -> Vec<Block> {
    let (voice, score) = (&scene.voice, &assessed.score);
    let names: Vec<Said> = Band::ALL.iter().map(|band| scene.band(*band)).collect();
    let reached = Band::ALL.iter().position(|band| *band == score.band).unwrap_or(0);
    let band = scene.band(score.band);
    let alt = voice.say_of(&band, |words, band| words.paper_band_alt(band));
    let mark = voice.say(|words| words.paper_band_here());
    let mut blocks = vec![
        Block::Drawing(chart::bands(voice, alt, &names, reached, &mark)),
        Block::Paragraph { text: sentence(scene, score) },
    ];
    if !assessed.closed {
        blocks.push(Block::Note { text: voice.say(|words| words.paper_round_open()) });
    }
    blocks
}

/// The band in words: with the must-have, floor or evidence that holds it down, and how well it is founded.
fn sentence(scene: &Scene<'_>, score: &Score) -> Said {
    let why: Vec<Said> = score.caps.iter().take(4).map(|cap| reason(scene, cap)).collect();
    scene.voice.say(|words| {
        let language = words.language();
        let band = scene.band(score.band).of(language).to_owned();
        let confidence = scene.confidence(score.confidence).of(language).to_owned();
        let founded = words.paper_band_sentence(&band, &confidence);
        if why.is_empty() {
            return founded;
        }
        let list: Vec<&str> = why.iter().map(|one| one.of(language)).collect();
        let number = scene.band(score.number_band).of(language).to_owned();
        format!("{founded} {}", words.paper_band_capped(&number, &list.join(", ")))
    })
}

fn reason(scene: &Scene<'_>, cap: &Cap) -> Said {
    let voice = &scene.voice;
    match cap {
        Cap::GateOpen { gate } => voice.plain(gate.as_str()),
        Cap::GateLow { gate, needs } => {
            let needs = voice.number(usize::from(*needs));
            voice.say(|words| words.paper_cap_gate(gate.as_str(), &needs))
        }
        Cap::AreaLow { area, floor } => {
            let floor = voice.number(usize::try_from(*floor).unwrap_or(0));
            voice.say(|words| words.paper_cap_area(area.as_str(), &floor))
        }
        Cap::Evidence { percent } => {
            let percent = usize::try_from(*percent).unwrap_or(0);
            voice.say(|words| words.paper_cap_evidence(&words.percent(percent)))
        }
    }
}

/// Whether a must-have is there, as sign and word.
pub(super) fn light(scene: &Scene<'_>, gate: &GateScore) -> Value {
    let tone = match gate.state {
        GateState::Met => Tone::Good,
        GateState::Open => Tone::Bad,
        GateState::Unanswered => Tone::Empty,
        GateState::NotNeeded => Tone::Plain,
    };
    let words = scene.voice.say(|words| match gate.state {
        GateState::Met => words.paper_gate_met(),
        GateState::Open => words.paper_gate_open(),
        GateState::Unanswered => words.paper_gate_unanswered(),
        GateState::NotNeeded => words.paper_gate_not_needed(),
    });
    Value::marked(tone, words)
}

fn lights(scene: &Scene<'_>, score: &Score) -> Block {
    let voice = &scene.voice;
    let mut table = scene
        .table("gate-lights", |words| words.paper_gates())
        .words(voice.say(|words| words.paper_gate()), 70)
        .words(voice.say(|words| words.paper_state()), 30);
    for gate in &score.gates {
        table.row(vec![Value::words(scene.gate(&gate.id)), light(scene, gate)]);
    }
    table.kept()
}

/// Then and now.
fn since(scene: &Scene<'_>) -> Vec<Block> {
    let (figures, voice) = (scene.figures, &scene.voice);
    let heading = Block::Heading { text: voice.say(|words| words.paper_since()) };
    let Some((_, before)) = figures.reports.last() else {
        return vec![heading, Block::Paragraph { text: voice.say(|words| words.paper_since_first()) }];
    };
    let (then, now) = (before.figures, figures.key());
    let then_people = usize::try_from(then.people).unwrap_or(0);
    let mut table = scene
        .table("since", |_| String::new())
        .words(voice.say(|words| words.paper_figure()), 52)
        .number(voice.say(|words| words.paper_since_then(&before.number)), 24)
        .number(voice.say(|words| words.paper_since_now()), 24);
    let few = scene.hides(figures.coverage.core.people) || scene.hides(then_people);
    for (label, of) in lines(scene) {
        let shown = |key: &KeyFigures| if few && label.1 { scene.few() } else { of(key) };
        table.row(vec![Value::words(label.0.clone()), shown(&then), shown(&now)]);
    }
    vec![heading, table.kept()]
}

type Reading = fn(&KeyFigures) -> Value;

/// What is compared; whether it is about people; and how it is read.
fn lines(scene: &Scene<'_>) -> Vec<((Said, bool), Reading)> {
    let voice = &scene.voice;
    let tenths = |key: &KeyFigures| {
        key.overall_tenths.map_or(Value::Blank, |tenths| Value::Score { tenths: tenths.into() })
    };
    vec![
        ((voice.say(|words| words.paper_key_overall()), false), tenths as Reading),
        ((voice.say(|words| words.paper_key_gates()), false), |key| {
            key.open_gates.map_or(Value::Blank, |open| Value::Count { count: open.into() })
        }),
        ((voice.say(|words| words.paper_key_valid()), true), |key| Value::Share {
            part: key.valid.into(),
            whole: key.people.into(),
        }),
        ((voice.say(|words| words.paper_key_overdue()), true), |key| Value::Count {
            count: key.overdue.into(),
        }),
        ((voice.say(|words| words.paper_key_signed()), true), |key| Value::Share {
            part: key.signed.into(),
            whole: key.people.into(),
        }),
        ((voice.say(|words| words.paper_key_late_actions()), false), |key| Value::Count {
            count: key.actions_late.into(),
        }),
    ]
}

/// The most pressing running actions; before there is a plan, the widest gaps.
fn actions(scene: &Scene<'_>) -> Vec<Block> {
    let (figures, voice) = (scene.figures, &scene.voice);
    let running = |action: &&ActionFigures| matches!(action.status, Status::Open | Status::Late);
    let mut running: Vec<&ActionFigures> = figures.plan.actions.iter().filter(running).collect();
    running.sort_by_key(|action| (action.source, action.due));
    running.sort_by_key(|action| std::cmp::Reverse(action.days_late));
    let heading = Block::Heading { text: voice.say(|words| words.paper_top_actions()) };
    let gaps = figures.assessed.as_ref().map_or(&[][..], |assessed| &assessed.score.gaps);
    if running.is_empty() && gaps.is_empty() {
        return vec![heading, Block::Paragraph { text: voice.say(|words| words.paper_top_actions_none()) }];
    }
    if running.is_empty() {
        let item = |gap: &sala_domain::office::assessment::Gap| match &gap.gate {
            Some(gate) => scene.gate(gate),
            None => scene.area(&gap.area),
        };
        let items = gaps.iter().take(ACTIONS).map(item).collect();
        let note = Block::Note { text: voice.say(|words| words.paper_top_actions_gaps()) };
        return vec![heading, Block::List { items }, note];
    }
    let mut table = scene
        .table("top-actions", |_| String::new())
        .words(voice.say(|words| words.paper_action()), 46)
        .words(voice.say(|words| words.paper_source()), 20)
        .day(voice.say(|words| words.paper_due()), 16)
        .words(voice.say(|words| words.paper_state()), 18);
    for action in running.into_iter().take(ACTIONS) {
        let title = Value::words(voice.name(&action.title));
        table.row(vec![title, scene.source(action), Value::day(action.due), scene.status(action.status)]);
    }
    vec![heading, table.kept()]
}

/// The best answers that have fresh evidence.
fn practices(scene: &Scene<'_>) -> Vec<Block> {
    let voice = &scene.voice;
    let heading = Block::Heading { text: voice.say(|words| words.paper_practices()) };
    let questions = scene.figures.assessed.as_ref().map_or(&[][..], |assessed| &assessed.score.questions);
    let good = |question: &&QuestionScore| question.value.is_some_and(|value| value >= 3) && question.fresh;
    let mut good: Vec<&QuestionScore> = questions.iter().filter(good).collect();
    good.sort_by_key(|question| std::cmp::Reverse(question.value));
    if good.is_empty() {
        return vec![heading, Block::Paragraph { text: voice.say(|words| words.paper_practices_none()) }];
    }
    let mut table = scene
        .table("good-practices", |_| String::new())
        .words(voice.say(|words| words.paper_question()), 80)
        .number(voice.say(|words| words.paper_level()), 20);
    for question in good.into_iter().take(PRACTICES) {
        let value = usize::from(question.value.unwrap_or(0));
        table.row(vec![Value::words(scene.question(&question.id)), Value::count(value)]);
    }
    vec![heading, table.kept()]
}

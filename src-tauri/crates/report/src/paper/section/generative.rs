//! Generative AI: tools, requests, exceptions, incidents.

use sala_domain::office::case::exception::{State, Whom};
use sala_domain::office::case::{ExceptionLine, IncidentFigures};
use sala_domain::office::named;

use super::super::model::{Block, Figure};
use super::super::scene::Scene;
use super::super::value::{Said, Tone, Value};

pub(super) fn blocks(scene: &Scene<'_>) -> Vec<Block> {
    let voice = &scene.voice;
    let (cases, requests) = (&scene.figures.cases, &scene.figures.cases.requests);
    let figure = |count: usize, label: Said| Figure { value: Value::count(count), label };
    let figures = vec![
        figure(cases.tools.len(), voice.say(|words| words.paper_key_tools())),
        figure(requests.open, voice.say(|words| words.paper_key_requests())),
        figure(cases.exceptions.len(), voice.say(|words| words.paper_key_exceptions())),
        figure(cases.incidents.all, voice.say(|words| words.paper_key_incidents())),
    ];
    let mut blocks = vec![Block::Figures { figures }];
    blocks.push(tools(scene));
    blocks.push(asked(scene));
    blocks.push(exceptions(scene));
    blocks.extend(incidents(scene));
    blocks
}

fn nothing(text: Said) -> Block {
    Block::Paragraph { text }
}

fn tools(scene: &Scene<'_>) -> Block {
    let voice = &scene.voice;
    if scene.figures.cases.tools.is_empty() {
        return nothing(voice.say(|words| words.paper_tools_none()));
    }
    let mut table = scene
        .table("tools", |words| words.paper_tools())
        .words(voice.say(|words| words.paper_tool()), 40)
        .words(voice.say(|words| words.paper_tool_class()), 18)
        .words(voice.say(|words| words.paper_data_class()), 22)
        .day(voice.say(|words| words.paper_until()), 20);
    for tool in &scene.figures.cases.tools {
        table.row(vec![
            Value::text(&tool.tool),
            Value::id(tool.class.as_str().to_uppercase()),
            Value::id(data_class(tool.data.as_str())),
            Value::day(tool.until),
        ]);
    }
    Block::Table(table)
}

/// `d3plus` as people write it.
pub(super) fn data_class(id: &str) -> String {
    id.replace("plus", "+").to_uppercase()
}

fn asked(scene: &Scene<'_>) -> Block {
    let (voice, requests) = (&scene.voice, &scene.figures.cases.requests);
    let mut table = scene
        .table("requests", |words| words.paper_requests())
        .number(voice.say(|words| words.paper_requests_all()), 25)
        .number(voice.say(|words| words.paper_requests_open()), 25)
        .number(voice.say(|words| words.paper_requests_refused()), 25)
        .number(voice.say(|words| words.paper_requests_late()), 25);
    table.row([requests.all, requests.open, requests.refused, requests.late].map(Value::count).to_vec());
    table.kept()
}

fn exceptions(scene: &Scene<'_>) -> Block {
    let (voice, cases) = (&scene.voice, &scene.figures.cases);
    if cases.exceptions.is_empty() {
        let ended = voice.number(cases.exceptions_ended);
        return nothing(voice.say(|words| words.paper_exceptions_none(&ended)));
    }
    let mut table = scene
        .table("exceptions", |words| words.paper_exceptions())
        .words(voice.say(|words| words.paper_rule()), 16)
        .words(voice.say(|words| words.paper_for()), 34)
        .day(voice.say(|words| words.paper_from()), 16)
        .day(voice.say(|words| words.paper_until()), 16)
        .words(voice.say(|words| words.paper_state()), 18);
    for line in &cases.exceptions {
        let rule = Value::id(line.rule.as_str());
        table.row(vec![
            rule,
            whom(scene, line),
            Value::day(line.from),
            Value::day(line.until),
            state(scene, line),
        ]);
    }
    Block::Table(table)
}

fn whom(scene: &Scene<'_>, line: &ExceptionLine) -> Value {
    let settings = &scene.figures.settings;
    match &line.whom {
        Whom::Unit { unit } => Value::words(scene.unit(unit)),
        Whom::Role { role } => match settings.roles.get(role) {
            Some(role) => {
                Value::words(scene.voice.say(|words| named(&role.names, words.language()).to_owned()))
            }
            None => Value::words(scene.voice.say(|words| words.paper_unknown())),
        },
        Whom::Person { name } if scene.named() => Value::text(name),
        Whom::Person { .. } => Value::words(scene.voice.say(|words| words.paper_one_person())),
    }
}

fn state(scene: &Scene<'_>, line: &ExceptionLine) -> Value {
    let words = scene.voice.say(|words| match line.state {
        State::Ending => words.paper_exception_ending(),
        State::Active => words.paper_exception_active(),
        State::Planned => words.paper_exception_planned(),
        State::Ended => words.paper_exception_ended(),
    });
    let tone = match line.state {
        State::Ending => Tone::Soon,
        State::Active => Tone::Part,
        State::Planned | State::Ended => Tone::Empty,
    };
    Value::marked(tone, words)
}

fn incidents(scene: &Scene<'_>) -> Vec<Block> {
    let (voice, cases) = (&scene.voice, &scene.figures.cases);
    if cases.incidents.all == 0 {
        return vec![nothing(voice.say(|words| words.paper_incidents_none()))];
    }
    let mut table = scene
        .table("incidents", |words| words.paper_incidents())
        .words(voice.say(|words| words.paper_quarter()), 16)
        .number(voice.say(|words| words.paper_incidents_all()), 10)
        .number(voice.plain("S1"), 8)
        .number(voice.plain("S2"), 8)
        .number(voice.plain("S3"), 8)
        .number(voice.plain("S4"), 8)
        .number(voice.say(|words| words.paper_incidents_open()), 11)
        .number(voice.say(|words| words.paper_in_time()), 15)
        .number(voice.say(|words| words.paper_report_minutes()), 17);
    for quarter in &cases.quarters {
        let name = format!("{:04}-Q{}", quarter.year, quarter.quarter);
        table.row(row(Value::id(name), &quarter.incidents));
    }
    table.sum(row(Value::words(voice.say(|words| words.paper_all())), &cases.incidents));
    vec![Block::Table(table), Block::Note { text: voice.say(|words| words.paper_severities()) }]
}

fn row(name: Value, of: &IncidentFigures) -> Vec<Value> {
    let mut row = vec![name, Value::count(of.all)];
    row.extend(of.severities.map(Value::count));
    row.push(Value::count(of.open));
    row.push(Value::share(of.in_time, of.all));
    row.push(of.median_minutes.map_or(Value::Blank, |minutes| Value::Count { count: minutes.into() }));
    row
}

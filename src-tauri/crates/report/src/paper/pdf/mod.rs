//! A report as tagged PDF/A-2a and PDF/UA-1, A4, through the layout that all of Sala's documents share.

mod drawing;

use chrono::{NaiveTime, TimeZone as _, Utc};
use sala_i18n::{Digits, Words};

use super::model::{Block, Kind, Paper, Section, SignLine, Table};
use super::value::{Said, Tone, Value};
use super::voice::Voice;
use crate::ReportError;
use crate::pdf::flow::{self, Callout, Cell, Column, Document, Mark, Picture, Row, Running};
use crate::pdf::{self, Imprint, Shaper, ink};

/// Where the section stands that is a page of its own.
const SUMMARY: usize = 1;

/// Writes it.
///
/// # Errors
/// Any [`ReportError`] of fonts and writing.
pub fn write(paper: &Paper) -> Result<Vec<u8>, ReportError> {
    let mut shaper = Shaper::default();
    let mut blocks = Vec::new();
    for (index, section) in paper.sections.iter().enumerate() {
        if index == 0 {
            blocks.push(flow::Block::Paragraph(stacked(paper, &paper.title), flow::Tone::Title));
            blocks.push(flow::Block::Paragraph(stacked(paper, &paper.office), flow::Tone::Lead));
            blocks.push(flow::Block::Space(6.0));
        } else if index == SUMMARY {
            blocks.push(flow::Block::NewPage);
        }
        blocks.push(flow::Block::Heading(1, heading(paper, section)));
        for block in &section.blocks {
            let summary = index == SUMMARY;
            place(paper, block, summary, &mut shaper, &mut blocks)?;
        }
    }
    let sheet = Document { imprint: imprint(paper), running: running(paper), blocks }.layout(&mut shaper)?;
    pdf::write(&sheet)
}

fn heading(paper: &Paper, section: &Section) -> String {
    let number = match paper.languages.as_slice() {
        [_] => paper.digits.written(&section.number),
        _ => section.number.clone(),
    };
    format!("{number}. {}", stacked(paper, &section.title))
}

/// The wordings one under another.
fn stacked(paper: &Paper, said: &Said) -> String {
    said.lines(&paper.languages).join("\n")
}

fn imprint(paper: &Paper) -> Imprint {
    let title = format!("{} {}", paper.title.line(&paper.languages), paper.number);
    let created = Utc.from_utc_datetime(&paper.day.and_time(NaiveTime::MIN));
    Imprint { title, subject: None, keywords: None, lang: paper.language().code(), created }
}

fn running(paper: &Paper) -> Running {
    let voice = Voice { languages: paper.languages.clone(), digits: paper.digits };
    let words = Words::new(paper.language(), paper.digits);
    let about = voice.say(|words| words.paper_about(&words.date(paper.day), &paper.number));
    Running {
        left: paper.title.line(&paper.languages),
        right: about.of(paper.language()).to_owned(),
        foot: format!("{} {}", paper.copy.of(paper.language()), paper.foot.of(paper.language())),
        number: Box::new(move |page, pages| {
            words.report_page(&words.digits(&page.to_string()), &words.digits(&pages.to_string()))
        }),
    }
}

fn place(
    paper: &Paper,
    block: &Block,
    summary: bool,
    shaper: &mut Shaper,
    blocks: &mut Vec<flow::Block>,
) -> Result<(), ReportError> {
    match block {
        Block::Paragraph { text } => paragraphs(paper, text, flow::Tone::Body, blocks),
        Block::Note { text } => paragraphs(paper, text, flow::Tone::Small, blocks),
        Block::Heading { text } => blocks.push(flow::Block::Heading(2, stacked(paper, text))),
        Block::List { items } => {
            blocks.push(flow::Block::List(items.iter().map(|item| stacked(paper, item)).collect()));
        }
        Block::Callout { title, text, tone } => {
            let ink = if *tone == Tone::Bad { ink::RED } else { ink::AMBER };
            let (title, text) = (stacked(paper, title), stacked(paper, text));
            blocks.push(flow::Block::Callout(Callout { title, text, ink }));
        }
        Block::Figures { figures } => {
            let card = |figure: &super::model::Figure| {
                (paper.shown(&figure.value).join(" · "), stacked(paper, &figure.label))
            };
            blocks.push(flow::Block::Figures(figures.iter().map(card).collect()));
        }
        Block::Table(table) => {
            if !table.title.is_empty() {
                blocks.push(flow::Block::Heading(2, stacked(paper, &table.title)));
            }
            let table = if summary { summed_up(paper, table) } else { laid(paper, table) };
            blocks.push(flow::Block::Table(table));
        }
        Block::Drawing(drawing) => {
            let alt = drawing.alt.of(paper.language()).to_owned();
            blocks.push(flow::Block::Picture(Picture { alt, drawing: drawing::page(drawing, shaper)? }));
        }
        Block::SignOff { lines } => blocks.push(flow::Block::Table(signatures(paper, lines))),
    }
    Ok(())
}

fn paragraphs(paper: &Paper, text: &Said, tone: flow::Tone, blocks: &mut Vec<flow::Block>) {
    let lines = text.lines(&paper.languages);
    blocks.extend(lines.iter().map(|line| flow::Block::Paragraph((*line).to_owned(), tone)));
}

/// Rows from which on a table of the summary is halved.
const HALVED: usize = 6;

/// The least share of the width that a day needs to stay on one line.
const DAY: f32 = 0.135;
/// The same in Khmer digits, which are wider.
const KHMER_DAY: f32 = 0.17;

fn laid(paper: &Paper, table: &Table) -> flow::Table {
    let sum: f32 = table.columns.iter().map(|column| f32::from(column.weight)).sum();
    let day = if paper.digits == Digits::Khmer { KHMER_DAY } else { DAY };
    let columns = table.columns.iter().map(|column| {
        let (title, weight) = (stacked(paper, &column.title), f32::from(column.weight));
        match column.kind {
            Kind::Number => Column::number(title, weight),
            Kind::Words => Column::words(title, weight),
            Kind::Day => Column::words(title, weight.max(sum * day)),
        }
    });
    let rows = table.rows.iter().map(|row| Row {
        cells: row.cells.iter().map(|value| cell(paper, value)).collect(),
        strong: row.strong,
    });
    // A longer one leaves half a page empty when it does not fit.
    let whole = table.whole && table.rows.len() <= 3;
    flow::Table { columns: columns.collect(), rows: rows.collect(), whole, close: false }
}

/// A table of the summary, which is to fit on one page: with less air, and one of two columns of words in two halves side by side.
fn summed_up(paper: &Paper, table: &Table) -> flow::Table {
    let mut laid = flow::Table { close: true, ..laid(paper, table) };
    let words = table.columns.iter().all(|column| column.kind == Kind::Words);
    if words && table.columns.len() == 2 && laid.rows.len() >= HALVED {
        let later = laid.rows.split_off(laid.rows.len().div_ceil(2));
        laid.columns.extend_from_within(..);
        let mut later = later.into_iter();
        for row in &mut laid.rows {
            let empty = || vec![Cell::default(); 2];
            row.cells.extend(later.next().map_or_else(empty, |row| row.cells));
        }
    }
    laid
}

fn cell(paper: &Paper, value: &Value) -> Cell {
    let text = paper.shown(value).join("\n");
    match value {
        Value::Words { tone, .. } => Cell { text, mark: mark(*tone) },
        _ => Cell { text, mark: None },
    }
}

fn mark(tone: Tone) -> Option<Mark> {
    match tone {
        Tone::Plain => None,
        Tone::Good => Some(Mark::Tick),
        Tone::Part => Some(Mark::Half),
        Tone::Empty => Some(Mark::Empty),
        Tone::Bad => Some(Mark::Cross),
        Tone::Soon => Some(Mark::Clock),
    }
}

fn signatures(paper: &Paper, lines: &[SignLine]) -> flow::Table {
    let voice = Voice { languages: paper.languages.clone(), digits: paper.digits };
    let head = |message: fn(&Words) -> String| stacked(paper, &voice.say(message));
    let columns = vec![
        Column::words(head(Words::paper_sign_step), 30.0),
        Column::words(head(Words::paper_sign_name), 26.0),
        Column::words(head(Words::paper_sign_signature), 28.0),
        Column::words(head(Words::paper_sign_date), 16.0),
    ];
    let row = |line: &SignLine| {
        let step = format!("{}\n{}", stacked(paper, &line.step), stacked(paper, &line.meaning));
        let shown = |value: &Value| paper.shown(value).join("\n");
        let name = format!("{}\n\n", shown(&line.name));
        let cells = [step, name, shown(&line.signature), shown(&line.day)];
        Row { cells: cells.into_iter().map(Cell::from).collect(), strong: false }
    };
    flow::Table { columns, rows: lines.iter().map(row).collect(), whole: true, close: false }
}

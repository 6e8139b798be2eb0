//! A report as plain tables, for forms that have nothing else: key figures and running text become tables of their own.

use super::model::{Block, Paper, Row, Section, Table};
use super::value::{Said, Value};
use super::voice::Voice;

/// A table and the section it stands in.
#[derive(Clone, Debug)]
pub struct Grid<'a> {
    /// The number of the section; empty for what is gathered from all.
    pub number: &'a str,
    /// The title of the section.
    pub section: Said,
    /// The table.
    pub table: Table,
}

/// Every table of a report: key figures first, then the tables of each section, the running text last.
pub fn grids(paper: &Paper) -> Vec<Grid<'_>> {
    let voice = Voice { languages: paper.languages.clone(), digits: paper.digits };
    let mut grids = vec![gathered(&voice, figures(&voice, paper))];
    for section in &paper.sections {
        let tables = section.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table.clone()),
            Block::SignOff { .. } => Some(signatures(&voice, block)),
            _ => None,
        });
        grids.extend(tables.map(|table| Grid {
            number: &section.number,
            section: section.title.clone(),
            table,
        }));
    }
    grids.push(gathered(&voice, text(&voice, paper)));
    grids.retain(|grid| !grid.table.rows.is_empty());
    grids
}

fn gathered<'a>(voice: &Voice, table: Table) -> Grid<'a> {
    Grid { number: "", section: voice.plain(""), table }
}

fn from(section: &Section) -> Value {
    let titles = &section.title.0;
    let line = |(language, title): (&_, &String)| (*language, format!("{}. {title}", section.number));
    Value::words(Said(titles.iter().map(line).collect()))
}

fn figures(voice: &Voice, paper: &Paper) -> Table {
    let mut table = Table::new("key-figures", voice.say(|words| words.paper_grid_figures()))
        .words(voice.say(|words| words.paper_figure()), 50)
        .number(voice.say(|words| words.paper_value()), 20)
        .words(voice.say(|words| words.paper_section()), 40);
    for section in &paper.sections {
        for block in &section.blocks {
            let Block::Figures { figures } = block else { continue };
            for figure in figures {
                table.row(vec![Value::words(figure.label.clone()), figure.value.clone(), from(section)]);
            }
        }
    }
    table
}

fn text(voice: &Voice, paper: &Paper) -> Table {
    let mut table = Table::new("text", voice.say(|words| words.paper_grid_text()))
        .words(voice.say(|words| words.paper_section()), 30)
        .words(voice.say(|words| words.paper_text()), 110);
    for section in &paper.sections {
        for said in section.blocks.iter().flat_map(running) {
            table.row(vec![from(section), Value::words(said.clone())]);
        }
    }
    table
}

fn running(block: &Block) -> Vec<&Said> {
    match block {
        Block::Paragraph { text } | Block::Note { text } | Block::Heading { text } => vec![text],
        Block::Callout { title, text, .. } => vec![title, text],
        Block::List { items } => items.iter().collect(),
        _ => Vec::new(),
    }
}

fn signatures(voice: &Voice, block: &Block) -> Table {
    let mut table = Table::new("sign-off", voice.say(|words| words.paper_grid_sign()))
        .words(voice.say(|words| words.paper_sign_step()), 24)
        .words(voice.say(|words| words.paper_sign_meaning()), 50)
        .words(voice.say(|words| words.paper_sign_name()), 34)
        .words(voice.say(|words| words.paper_sign_signature()), 34)
        .day(voice.say(|words| words.paper_sign_date()), 16);
    if let Block::SignOff { lines } = block {
        table.rows.extend(lines.iter().map(|line| Row {
            cells: vec![
                Value::words(line.step.clone()),
                Value::words(line.meaning.clone()),
                line.name.clone(),
                line.signature.clone(),
                line.day.clone(),
            ],
            strong: false,
        }));
    }
    table
}

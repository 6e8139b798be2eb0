//! A report as the screen shows it: every figure already written as people read it, so that the page decides nothing.

use sala_domain::person::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::drawing::{Drawing, Shape};
use super::model::{Block, Figure, Kind, Paper, Row, SignLine, Table};
use super::value::{Said, Tone, Value};

/// A line in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "PaperLine")]
pub struct Line {
    /// Its language; none for figures and names.
    pub language: Option<Language>,
    /// What it says.
    pub text: String,
}

/// What a cell or a figure says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "PaperCell")]
pub struct Cell {
    /// One line for each different wording.
    pub lines: Vec<Line>,
    /// The sign before them; empty for none. The words say the same.
    pub sign: String,
    /// `plain`, `good`, `part`, `empty`, `bad` or `soon`.
    pub tone: String,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "PaperColumn")]
pub struct Column {
    /// Its head.
    pub title: Vec<Line>,
    /// Figures and days: set apart from words.
    pub number: bool,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "PaperRow")]
pub struct Across {
    /// One for each column.
    pub cells: Vec<Cell>,
    /// A sum.
    pub strong: bool,
}

/// A large figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "PaperFigure")]
pub struct Large {
    /// The figure.
    pub value: Cell,
    /// What it is.
    pub label: Vec<Line>,
}

/// A line of the sign-off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "PaperSignLine")]
pub struct Sign {
    /// What is done by signing.
    pub step: Vec<Line>,
    /// What that means.
    pub meaning: Vec<Line>,
    /// Who.
    pub name: Cell,
    /// When.
    pub day: Cell,
    /// An electronic signature.
    pub signature: Cell,
}

/// A block.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "block", rename_all = "kebab-case")]
#[ts(rename = "PaperBlock")]
pub enum Part {
    /// Running text.
    Paragraph {
        /// What it says.
        text: Vec<Line>,
    },
    /// A smaller remark.
    Note {
        /// What it says.
        text: Vec<Line>,
    },
    /// A box.
    Callout {
        /// Its first line.
        title: Vec<Line>,
        /// Its text.
        text: Vec<Line>,
        /// What it means.
        tone: String,
    },
    /// A heading inside a section.
    Heading {
        /// What it says.
        text: Vec<Line>,
    },
    /// A list.
    List {
        /// Its items.
        items: Vec<Vec<Line>>,
    },
    /// Large figures.
    Figures {
        /// Each of them.
        figures: Vec<Large>,
    },
    /// A table.
    Table {
        /// Its name in data.
        id: String,
        /// Its title.
        title: Vec<Line>,
        /// Columns.
        columns: Vec<Column>,
        /// Rows, the first so many.
        rows: Vec<Across>,
        /// How many rows it has in the files.
        all: usize,
    },
    /// A drawing.
    Drawing {
        /// What it shows.
        alt: String,
        /// Its width.
        width: f32,
        /// Its height.
        height: f32,
        /// What is drawn.
        shapes: Vec<Shape>,
    },
    /// Room to sign.
    SignOff {
        /// One line each.
        lines: Vec<Sign>,
    },
}

/// A section.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "PaperSection")]
pub struct Section {
    /// Its name in data.
    pub id: String,
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: Vec<Line>,
    /// What it says.
    pub blocks: Vec<Part>,
}

/// A report on screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "PaperPreview")]
pub struct Preview {
    /// The title.
    pub title: Vec<Line>,
    /// The office.
    pub office: Vec<Line>,
    /// What kind of copy it is.
    pub copy: Vec<Line>,
    /// Sections, first to last.
    pub sections: Vec<Section>,
}

/// The report as the screen shows it, with at most so many rows of each table.
pub fn preview(paper: &Paper, most: usize) -> Preview {
    let view = View { paper, most };
    let section = |section: &super::model::Section| Section {
        id: section.id.clone(),
        number: section.number.clone(),
        title: view.said(&section.title),
        blocks: section.blocks.iter().map(|block| view.part(block)).collect(),
    };
    Preview {
        title: view.said(&paper.title),
        office: view.said(&paper.office),
        copy: view.said(&paper.copy),
        sections: paper.sections.iter().map(section).collect(),
    }
}

struct View<'a> {
    paper: &'a Paper,
    most: usize,
}

impl View<'_> {
    fn said(&self, said: &Said) -> Vec<Line> {
        let languages = &self.paper.languages;
        let language = |line: &str| languages.iter().copied().find(|language| said.of(*language) == line);
        let lines = said.lines(languages);
        lines.into_iter().map(|line| Line { language: language(line), text: line.to_owned() }).collect()
    }

    fn cell(&self, value: &Value) -> Cell {
        let (lines, tone) = match value {
            Value::Words { words, tone } => (self.said(words), *tone),
            Value::Blank => (Vec::new(), Tone::Plain),
            _ => {
                let lines = self.paper.shown(value).into_iter();
                (lines.map(|text| Line { language: None, text }).collect(), Tone::Plain)
            }
        };
        Cell { lines, sign: tone.sign().to_owned(), tone: named(tone) }
    }

    fn part(&self, block: &Block) -> Part {
        match block {
            Block::Paragraph { text } => Part::Paragraph { text: self.said(text) },
            Block::Note { text } => Part::Note { text: self.said(text) },
            Block::Heading { text } => Part::Heading { text: self.said(text) },
            Block::List { items } => Part::List { items: items.iter().map(|item| self.said(item)).collect() },
            Block::Callout { title, text, tone } => {
                Part::Callout { title: self.said(title), text: self.said(text), tone: named(*tone) }
            }
            Block::Figures { figures } => {
                let large = |figure: &Figure| Large {
                    value: self.cell(&figure.value),
                    label: self.said(&figure.label),
                };
                Part::Figures { figures: figures.iter().map(large).collect() }
            }
            Block::Table(table) => self.table(table),
            Block::Drawing(drawing) => self.drawing(drawing),
            Block::SignOff { lines } => {
                Part::SignOff { lines: lines.iter().map(|line| self.sign(line)).collect() }
            }
        }
    }

    fn table(&self, table: &Table) -> Part {
        let column = |column: &super::model::Column| Column {
            title: self.said(&column.title),
            number: column.kind != Kind::Words,
        };
        let row = |row: &Row| Across {
            cells: row.cells.iter().map(|value| self.cell(value)).collect(),
            strong: row.strong,
        };
        Part::Table {
            id: table.id.clone(),
            title: self.said(&table.title),
            columns: table.columns.iter().map(column).collect(),
            rows: table.rows.iter().take(self.most).map(row).collect(),
            all: table.rows.len(),
        }
    }

    fn drawing(&self, drawing: &Drawing) -> Part {
        Part::Drawing {
            alt: drawing.alt.of(self.paper.language()).to_owned(),
            width: super::drawing::WIDTH,
            height: drawing.height,
            shapes: drawing.shapes.clone(),
        }
    }

    fn sign(&self, line: &SignLine) -> Sign {
        Sign {
            step: self.said(&line.step),
            meaning: self.said(&line.meaning),
            name: self.cell(&line.name),
            day: self.cell(&line.day),
            signature: self.cell(&line.signature),
        }
    }
}

fn named(tone: Tone) -> String {
    match tone {
        Tone::Plain => "plain",
        Tone::Good => "good",
        Tone::Part => "part",
        Tone::Empty => "empty",
        Tone::Bad => "bad",
        Tone::Soon => "soon",
    }
    .to_owned()
}

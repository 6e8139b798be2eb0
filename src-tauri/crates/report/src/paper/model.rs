//! A report as sections of blocks, without a form. A drawing shows nothing that a table of its section does not say in figures.

use sala_domain::person::Language;
use sala_i18n::Digits;
use serde::{Deserialize, Serialize};

use super::drawing::Drawing;
use super::value::{Said, Value};

/// Who a report is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ReportVersion")]
pub enum Version {
    /// Those who act on it: with names.
    #[default]
    Management,
    /// Anybody else: no names, and no figures of groups of fewer than five.
    ShareOut,
}

impl Version {
    /// Its name in commands and file names.
    pub fn code(self) -> &'static str {
        match self {
            Self::Management => "management",
            Self::ShareOut => "share-out",
        }
    }
}

/// A report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Paper {
    /// The name of the format: [`super::SCHEMA`].
    pub schema: String,
    /// The number of the report, such as `2026-003`.
    pub number: String,
    /// The check code: what [`super::seal::code`] makes of everything else. Empty while it is made.
    pub code: String,
    /// Languages, the leading one first.
    pub languages: Vec<Language>,
    /// Who it is for.
    pub version: Version,
    /// The digits people read.
    pub digits: Digits,
    /// The title.
    pub title: Said,
    /// The office.
    pub office: Said,
    /// The day it speaks of.
    pub day: chrono::NaiveDate,
    /// What stands under every page.
    pub foot: Said,
    /// What kind of copy it is, in words.
    pub copy: Said,
    /// What it says.
    pub sections: Vec<Section>,
}

/// A section.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// Its name in data, such as `coverage`; never translated.
    pub id: String,
    /// Its number as people see it: `5`, or `A`.
    pub number: String,
    /// Its title.
    pub title: Said,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A block of a section.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "block", rename_all = "kebab-case")]
pub enum Block {
    /// Running text.
    Paragraph {
        /// What it says.
        text: Said,
    },
    /// A smaller remark.
    Note {
        /// What it says.
        text: Said,
    },
    /// A box that must not be overlooked.
    Callout {
        /// Its first line.
        title: Said,
        /// Its text.
        text: Said,
        /// What it means.
        tone: super::value::Tone,
    },
    /// A heading inside a section.
    Heading {
        /// What it says.
        text: Said,
    },
    /// A list with dots.
    List {
        /// Its items.
        items: Vec<Said>,
    },
    /// A few large figures side by side.
    Figures {
        /// Each with what it is.
        figures: Vec<Figure>,
    },
    /// A table.
    Table(Table),
    /// A drawing.
    Drawing(Drawing),
    /// Room to sign.
    SignOff {
        /// One line each.
        lines: Vec<SignLine>,
    },
}

/// A large figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// The figure.
    pub value: Value,
    /// What it is.
    pub label: Said,
}

/// A line of the sign-off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignLine {
    /// What is done by signing.
    pub step: Said,
    /// What that means.
    pub meaning: Said,
    /// Who, if it is known.
    pub name: Value,
    /// When, if it was done.
    pub day: Value,
    /// An electronic signature, if there is one.
    pub signature: Value,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Words: at the left.
    Words,
    /// Figures: at the right.
    Number,
    /// Days.
    Day,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its head.
    pub title: Said,
    /// What it holds.
    pub kind: Kind,
    /// Its share of the width, compared with the other columns.
    pub weight: u16,
}

/// A table. Its first column says what each row is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Its name in data, unique in the report, such as `coverage-unit`; never translated.
    pub id: String,
    /// Its title.
    pub title: Said,
    /// Columns.
    pub columns: Vec<Column>,
    /// Rows, one value for each column.
    pub rows: Vec<Row>,
    /// Short: it stays on one page.
    pub whole: bool,
}

/// A row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// One for each column.
    pub cells: Vec<Value>,
    /// A sum.
    pub strong: bool,
}

impl Table {
    /// An empty table.
    pub fn new(id: &str, title: Said) -> Self {
        Self { id: id.to_owned(), title, ..Self::default() }
    }

    /// Adds a column of words.
    pub fn words(self, title: Said, weight: u16) -> Self {
        self.column(title, Kind::Words, weight)
    }

    /// Adds a column of figures.
    pub fn number(self, title: Said, weight: u16) -> Self {
        self.column(title, Kind::Number, weight)
    }

    /// Adds a column of days.
    pub fn day(self, title: Said, weight: u16) -> Self {
        self.column(title, Kind::Day, weight)
    }

    fn column(mut self, title: Said, kind: Kind, weight: u16) -> Self {
        self.columns.push(Column { title, kind, weight });
        self
    }

    /// Adds a row.
    pub fn row(&mut self, cells: Vec<Value>) {
        self.rows.push(Row { cells, strong: false });
    }

    /// Adds a row that sums up.
    pub fn sum(&mut self, cells: Vec<Value>) {
        self.rows.push(Row { cells, strong: true });
    }

    /// The table as a block that stays on one page.
    pub fn kept(mut self) -> Block {
        self.whole = true;
        Block::Table(self)
    }
}

impl Paper {
    /// Every value of the report with the section it stands in, as the reader meets them.
    pub fn values(&self) -> impl Iterator<Item = (&Section, &Value)> {
        self.sections.iter().flat_map(|section| {
            section.blocks.iter().flat_map(Block::values).map(move |value| (section, value))
        })
    }

    /// The leading language.
    pub fn language(&self) -> Language {
        self.languages.first().copied().unwrap_or(Language::En)
    }

    /// A value as people read it, one line for each different wording.
    pub fn shown(&self, value: &Value) -> Vec<String> {
        value.lines(&self.languages, self.digits, &self.code)
    }
}

impl Section {
    /// Its tables.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
    }
}

impl Block {
    /// Every value in it.
    pub fn values(&self) -> Vec<&Value> {
        match self {
            Self::Figures { figures } => figures.iter().map(|figure| &figure.value).collect(),
            Self::Table(table) => table.rows.iter().flat_map(|row| &row.cells).collect(),
            Self::SignOff { lines } => {
                lines.iter().flat_map(|line| [&line.name, &line.day, &line.signature]).collect()
            }
            _ => Vec::new(),
        }
    }
}

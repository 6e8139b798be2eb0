//! A lesson as typed blocks: what Markdown becomes before any screen or page draws it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::figure::Figure;

/// A run of text inside a paragraph, a cell or a list item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Inline {
    /// Plain text.
    Text {
        /// The words.
        text: String,
    },
    /// Words that carry weight.
    Strong {
        /// What stands inside.
        inlines: Vec<Inline>,
    },
    /// Words with a slant.
    Emphasis {
        /// What stands inside.
        inlines: Vec<Inline>,
    },
    /// Something typed letter by letter.
    Code {
        /// The letters.
        text: String,
    },
    /// A reference to something inside Sala.
    Reference {
        /// What it points to.
        target: Target,
        /// What stands inside.
        inlines: Vec<Inline>,
    },
}

/// Where a reference leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "to", content = "id", rename_all = "lowercase")]
pub enum Target {
    /// A glossary entry.
    Term(crate::TermId),
    /// A rule of the policy.
    Rule(crate::RuleId),
    /// A dated fact.
    Fact(crate::FactId),
}

/// What a callout is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum CalloutKind {
    /// A case from an office (`[!NOTE]`).
    Case,
    /// Something to try (`[!TIP]`).
    Try,
    /// The rule in one sentence (`[!IMPORTANT]`).
    Rule,
    /// What goes wrong (`[!WARNING]`).
    Warning,
    /// A correction of a source (`[!CAUTION]`).
    Correction,
}

/// One block of a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Block {
    /// A heading inside a page, level 3 (the page's own title is kept apart).
    Heading {
        /// The words.
        inlines: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph {
        /// The words.
        inlines: Vec<Inline>,
    },
    /// A list.
    List {
        /// Numbered or not.
        ordered: bool,
        /// One entry each: its blocks.
        items: Vec<Vec<Block>>,
    },
    /// A table with a header row.
    Table {
        /// Header cells.
        head: Vec<Vec<Inline>>,
        /// Body rows of cells.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// A drawing.
    Figure {
        /// What it shows.
        figure: Box<Figure>,
    },
    /// A box with a purpose.
    Callout {
        /// Its purpose.
        callout: CalloutKind,
        /// What stands inside.
        blocks: Vec<Block>,
    },
}

/// One page: what is on screen before Continue is pressed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Page {
    /// The page's heading.
    pub title: String,
    /// What follows it.
    pub blocks: Vec<Block>,
}

/// The text of inlines, without marks.
pub fn plain(inlines: &[Inline]) -> String {
    let mut out = String::new();
    for inline in inlines {
        match inline {
            Inline::Text { text } | Inline::Code { text } => out.push_str(text),
            Inline::Strong { inlines } | Inline::Emphasis { inlines } | Inline::Reference { inlines, .. } => {
                out.push_str(&plain(inlines));
            }
        }
    }
    out
}

impl Block {
    /// The text of a block, without marks, one line for each paragraph, entry or row.
    pub fn plain(&self) -> String {
        let lines = |blocks: &[Block]| blocks.iter().map(Block::plain).collect::<Vec<_>>().join("\n");
        match self {
            Self::Heading { inlines } | Self::Paragraph { inlines } => plain(inlines),
            Self::List { items, .. } => items.iter().map(|item| lines(item)).collect::<Vec<_>>().join("\n"),
            Self::Table { head, rows } => {
                let row =
                    |cells: &Vec<Vec<Inline>>| cells.iter().map(|c| plain(c)).collect::<Vec<_>>().join(" ");
                std::iter::once(row(head)).chain(rows.iter().map(row)).collect::<Vec<_>>().join("\n")
            }
            Self::Figure { figure } => figure.plain(),
            Self::Callout { blocks, .. } => lines(blocks),
        }
    }
}

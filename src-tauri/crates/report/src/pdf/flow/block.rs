//! What a document is made of.

use super::table::Table;
use crate::pdf::{Ink, Page, ink};

/// How loud a paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// The name of the document.
    Title,
    /// The line under it.
    Lead,
    /// Running text.
    Body,
    /// Notes.
    Small,
}

/// A box that must not be overlooked.
#[derive(Clone, Debug)]
pub struct Callout {
    /// Its first line.
    pub title: String,
    /// Its text.
    pub text: String,
    /// The colour of its edge.
    pub ink: Ink,
}

impl Callout {
    /// A box that says to take care.
    pub fn caution(title: String, text: String) -> Self {
        Self { title, text, ink: ink::AMBER }
    }
}

/// A drawing as wide as the text; tags inside are ignored.
#[derive(Clone, Debug)]
pub struct Picture {
    /// What it shows, for readers who do not see it.
    pub alt: String,
    /// The drawing, its origin at the lower left.
    pub drawing: Page,
}

/// A block.
#[derive(Clone, Debug)]
pub enum Block {
    /// A heading of level 1 to 3; level 1 and 2 enter the outline.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(String, Tone),
    /// A list with dots.
    List(Vec<String>),
    /// A table.
    Table(Table),
    /// A picture.
    Picture(Picture),
    /// A box.
    Callout(Callout),
    /// Large figures side by side: value and label.
    Figures(Vec<(String, String)>),
    /// Empty height in points.
    Space(f32),
    /// What follows begins on a new page.
    NewPage,
}

/// What must fit under a heading, in points, so that it does not stand alone: everything up to and with the first block that is
/// neither a heading nor a paragraph.
pub(super) fn least_height(next: &[Block]) -> f32 {
    let leads =
        next.iter().take_while(|block| matches!(block, Block::Heading(..) | Block::Paragraph(..))).count();
    let lead: f32 = next.iter().take(leads).map(Block::height).sum();
    lead + next.get(leads).map_or(0.0, Block::height)
}

impl Block {
    /// About how high it is, or its first part if it may be split.
    fn height(&self) -> f32 {
        match self {
            Self::Picture(picture) => picture.drawing.height + 10.0,
            Self::Table(table) if table.close => 14.0 * (table.rows.len() + 1) as f32,
            Self::Table(table) if table.whole => 30.0 + 60.0 * table.rows.len() as f32,
            Self::Table(_) | Self::Callout(_) | Self::Figures(_) => 80.0,
            Self::Heading(..) => 36.0,
            Self::Paragraph(..) => 26.0,
            Self::List(_) => 48.0,
            Self::Space(_) | Self::NewPage => 0.0,
        }
    }
}

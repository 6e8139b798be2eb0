//! A drawing as a list of boxes, lines and words on a sheet 491 wide, y downwards: PDF, HTML and the screen paint the same list.
//!
//! It knows no colours of a medium, only what an ink is for. Patterns are lines, so that a grey print still reads.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::value::Said;

/// The width of every drawing; that of the text of an A4 page with our margins, in points.
pub const WIDTH: f32 = 491.0;

/// What an ink is for. Each medium has its own colour for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "DrawingInk")]
pub enum Ink {
    /// Words.
    Text,
    /// Lesser words.
    Muted,
    /// Lines that only part.
    Rule,
    /// A quiet ground.
    Shade,
    /// The ground.
    Paper,
    /// The main ink.
    Strong,
    /// What is good.
    Good,
    /// The lighter ground of the good.
    Pale,
    /// What is not.
    Bad,
    /// A target, an achievement.
    Gold,
}

/// Where words stand on their x.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Anchor {
    /// It is their left end.
    Start,
    /// It is their middle.
    Middle,
    /// It is their right end.
    End,
}

/// A thing drawn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "draw", rename_all = "kebab-case")]
#[ts(rename = "DrawingShape")]
pub enum Shape {
    /// A box.
    Box {
        /// Left.
        x: f32,
        /// Top.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// Its ground.
        fill: Ink,
        /// Its edge, if it has one.
        edge: Option<Ink>,
    },
    /// A line through points.
    Line {
        /// x and y of each.
        points: Vec<(f32, f32)>,
        /// Its ink.
        ink: Ink,
        /// Its thickness.
        pen: f32,
    },
    /// A filled outline through points.
    Area {
        /// x and y of each.
        points: Vec<(f32, f32)>,
        /// Its ground.
        fill: Ink,
    },
    /// Words on one line.
    Text {
        /// Where they stand.
        x: f32,
        /// The baseline.
        y: f32,
        /// How they stand on x.
        anchor: Anchor,
        /// The words.
        text: String,
        /// Their size.
        size: f32,
        /// Their ink.
        ink: Ink,
        /// Semibold.
        strong: bool,
        /// The room they have; set smaller when they are wider.
        room: f32,
    },
}

/// A drawing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Drawing {
    /// What it shows, for readers who do not see it.
    pub alt: Said,
    /// Its height.
    #[serde(skip)]
    pub height: f32,
    /// What is drawn, from back to front. Forms for machines leave it out: the table beside it says the same.
    #[serde(skip)]
    pub shapes: Vec<Shape>,
}

impl Drawing {
    /// An empty drawing.
    pub fn new(alt: Said, height: f32) -> Self {
        Self { alt, height, shapes: Vec::new() }
    }

    /// Draws a box.
    pub fn box_of(&mut self, [x, y, width, height]: [f32; 4], fill: Ink, edge: Option<Ink>) {
        self.shapes.push(Shape::Box { x, y, width, height, fill, edge });
    }

    /// Draws a line.
    pub fn line(&mut self, points: Vec<(f32, f32)>, ink: Ink, pen: f32) {
        self.shapes.push(Shape::Line { points, ink, pen });
    }

    /// Draws a filled outline.
    pub fn area(&mut self, points: Vec<(f32, f32)>, fill: Ink) {
        self.shapes.push(Shape::Area { points, fill });
    }

    /// Draws words.
    pub fn text(&mut self, text: String, at: (f32, f32), style: Lettering) {
        let Lettering { anchor, size, ink, strong, room } = style;
        self.shapes.push(Shape::Text { x: at.0, y: at.1, anchor, text, size, ink, strong, room });
    }
}

/// How words of a drawing look.
#[derive(Clone, Copy, Debug)]
pub struct Lettering {
    /// How they stand.
    pub anchor: Anchor,
    /// Their size.
    pub size: f32,
    /// Their ink.
    pub ink: Ink,
    /// Semibold.
    pub strong: bool,
    /// The room they have.
    pub room: f32,
}

impl Lettering {
    /// Small words from their left end.
    pub const SMALL: Self =
        Self { anchor: Anchor::Start, size: 8.5, ink: Ink::Text, strong: false, room: WIDTH };

    /// Standing otherwise.
    pub fn at(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }

    /// In another ink.
    pub fn inked(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    /// In semibold.
    pub fn strong(self) -> Self {
        Self { strong: true, ..self }
    }

    /// With less room.
    pub fn within(self, room: f32) -> Self {
        Self { room, ..self }
    }
}

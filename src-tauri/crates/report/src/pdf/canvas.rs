//! One page as a list of drawn things, in points, y upwards.

use super::face::Face;
use super::ink::Ink;
use super::path::Path;
use super::picture::Picture;
use super::shape::{Run, Shaper, width};
use super::tree::NodeId;
use crate::ReportError;

/// How text looks.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// The face.
    pub face: Face,
    /// Size in points.
    pub size: f32,
    /// Colour.
    pub ink: Ink,
}

impl Style {
    /// A style.
    pub const fn new(face: Face, size: f32, ink: Ink) -> Self {
        Self { face, size, ink }
    }

    /// The same style in another size.
    pub const fn sized(self, size: f32) -> Self {
        Self { size, ..self }
    }

    /// The same style in another colour.
    pub const fn inked(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }
}

/// Where a line stands on its x coordinate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// x is the left end.
    Left,
    /// x is the middle.
    Centre,
    /// x is the right end.
    Right,
}

/// How an outline is painted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Paint {
    /// Filled.
    Fill(Ink),
    /// Drawn with a pen so many points wide.
    Stroke(Ink, f32),
}

/// A drawn thing.
#[derive(Clone, Debug)]
pub enum Shape {
    /// A run of text with its baseline start.
    Text {
        /// The glyphs.
        run: Run,
        /// Size in points.
        size: f32,
        /// Left end.
        x: f32,
        /// Baseline.
        y: f32,
        /// Colour.
        ink: Ink,
    },
    /// An outline.
    Path(Path, Paint),
    /// A picture of pixels with its left bottom corner and its size in points.
    Picture(Picture, (f32, f32), (f32, f32)),
}

/// A drawn thing and what it means; without a node it is decoration.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its node.
    pub tag: Option<NodeId>,
    /// What is drawn.
    pub shape: Shape,
}

/// A page.
#[derive(Clone, Debug)]
pub struct Page {
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) items: Vec<Item>,
}

impl Page {
    /// A4 upright is 595.28 by 841.89 points.
    pub const A4: (f32, f32) = (595.276, 841.89);

    /// An empty page of a size in points.
    pub fn new(width: f32, height: f32) -> Self {
        Self { width, height, items: Vec::new() }
    }

    /// Draws an outline.
    pub fn path(&mut self, tag: Option<NodeId>, path: Path, paint: Paint) {
        self.items.push(Item { tag, shape: Shape::Path(path, paint) });
    }

    /// Draws a picture of pixels with its left bottom corner at a place, in a size in points.
    pub fn picture(&mut self, tag: Option<NodeId>, picture: Picture, at: (f32, f32), size: (f32, f32)) {
        self.items.push(Item { tag, shape: Shape::Picture(picture, at, size) });
    }

    /// Draws shaped runs from a baseline start; gives back the right end.
    pub fn runs(&mut self, tag: Option<NodeId>, runs: &[Run], style: Style, x: f32, y: f32) -> f32 {
        let mut pen = x;
        for run in runs {
            let shape = Shape::Text { run: run.clone(), size: style.size, x: pen, y, ink: style.ink };
            self.items.push(Item { tag, shape });
            pen += run.width * style.size;
        }
        pen
    }

    /// Draws shaped runs aligned on x.
    pub fn line(
        &mut self,
        tag: Option<NodeId>,
        runs: &[Run],
        style: Style,
        (x, align): (f32, Align),
        y: f32,
    ) {
        let wide = width(runs, style.size);
        let start = match align {
            Align::Left => x,
            Align::Centre => x - wide / 2.0,
            Align::Right => x - wide,
        };
        self.runs(tag, runs, style, start, y);
    }

    /// Shapes and draws one line of text aligned on x.
    ///
    /// # Errors
    /// Those of [`Shaper::shape`].
    pub fn text(
        &mut self,
        shaper: &mut Shaper,
        tag: Option<NodeId>,
        text: &str,
        style: Style,
        at: (f32, Align),
        y: f32,
    ) -> Result<(), ReportError> {
        let runs = shaper.shape(text, style.face)?;
        self.line(tag, &runs, style, at, y);
        Ok(())
    }
}

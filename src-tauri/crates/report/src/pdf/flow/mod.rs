//! Documents of many pages: tagged blocks laid out down A4 pages, with running heads and page numbers.
//!
//! A heading never stands alone at the foot of a page, a row of a table is never split, and the head of a table is repeated. It knows
//! no words: what a page number says is handed in.

mod block;
mod boxes;
mod furniture;
mod prose;
mod table;

pub use block::{Block, Callout, Picture, Tone};
pub use furniture::Running;
pub use table::{Cell, Column, Mark, Row, Table};

use super::{Bookmark, Imprint, NodeId, Page, Paint, Path, Shape, Shaper, Sheet, Tree};
use crate::ReportError;

/// Left and right margin in points.
pub const MARGIN: f32 = 52.0;
/// Width of the text in points.
pub const MEASURE: f32 = Page::A4.0 - 2.0 * MARGIN;
const TOP: f32 = Page::A4.1 - 74.0;
const BOTTOM: f32 = 62.0;

/// A document of blocks.
pub struct Document {
    /// What the file says of itself.
    pub imprint: Imprint,
    /// What runs over and under every page.
    pub running: Running,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// The layout in progress.
struct Flow<'a> {
    shaper: &'a mut Shaper,
    done: Vec<Page>,
    page: Page,
    /// The next free height on the page.
    y: f32,
    tree: Tree,
    bookmarks: Vec<Bookmark>,
    /// Line height, in sizes: Khmer stacks marks above and below.
    leading: f32,
}

impl Document {
    /// Lays the document out.
    ///
    /// # Errors
    /// Those of [`Shaper::shape`].
    pub fn layout(&self, shaper: &mut Shaper) -> Result<Sheet, ReportError> {
        let leading = if self.imprint.lang == "km" { 1.75 } else { 1.5 };
        let mut flow = Flow::new(shaper, leading);
        for (index, block) in self.blocks.iter().enumerate() {
            flow.place(block, self.blocks.get(index + 1..).unwrap_or_default())?;
        }
        let (shaper, mut pages) = (flow.shaper, flow.done);
        pages.push(flow.page);
        furniture::draw(&mut pages, &self.running, shaper)?;
        Ok(Sheet { imprint: self.imprint.clone(), pages, tree: flow.tree, bookmarks: flow.bookmarks })
    }
}

fn a4() -> Page {
    Page::new(Page::A4.0, Page::A4.1)
}

impl<'a> Flow<'a> {
    fn new(shaper: &'a mut Shaper, leading: f32) -> Self {
        Self {
            shaper,
            done: Vec::new(),
            page: a4(),
            y: TOP,
            tree: Tree::default(),
            bookmarks: Vec::new(),
            leading,
        }
    }

    fn turn(&mut self) {
        self.done.push(std::mem::replace(&mut self.page, a4()));
        self.y = TOP;
    }

    /// Turns the page unless so much height is left, or the page is still empty.
    fn need(&mut self, height: f32) -> bool {
        let turn = self.y - height < BOTTOM && self.y < TOP;
        if turn {
            self.turn();
        }
        turn
    }

    fn place(&mut self, block: &Block, next: &[Block]) -> Result<(), ReportError> {
        match block {
            Block::Heading(level, text) => self.heading(*level, text, block::least_height(next)),
            Block::Paragraph(text, tone) => self.paragraph(text, *tone),
            Block::List(items) => self.list(items),
            Block::Table(table) => self.table(table),
            Block::Picture(picture) => {
                self.picture(picture);
                Ok(())
            }
            Block::Callout(callout) => self.callout(callout),
            Block::Figures(figures) => self.figures(figures),
            Block::Space(height) => {
                self.y -= height;
                Ok(())
            }
            Block::NewPage => {
                if self.y < TOP {
                    self.turn();
                }
                Ok(())
            }
        }
    }

    fn picture(&mut self, picture: &Picture) {
        let page = &picture.drawing;
        self.need(page.height + 6.0);
        let tag = self.tree.figure(&picture.alt, Tree::ROOT);
        let (dx, dy) = (MARGIN, self.y - page.height);
        for item in &page.items {
            let mut item = item.clone();
            item.tag = Some(tag);
            match &mut item.shape {
                Shape::Text { x, y, .. } => (*x, *y) = (*x + dx, *y + dy),
                Shape::Path(path, _) => *path = std::mem::take(path).map(|x, y| (x + dx, y + dy)),
                Shape::Picture(_, (x, y), _) => (*x, *y) = (*x + dx, *y + dy),
            }
            self.page.items.push(item);
        }
        self.y -= page.height + 14.0;
    }

    fn rule(&mut self, tag: Option<NodeId>, y: f32, paint: Paint) {
        self.page.path(tag, Path::segment(MARGIN, y, MARGIN + MEASURE, y), paint);
    }
}

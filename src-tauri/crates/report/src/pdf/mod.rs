//! Tagged PDF (PDF/A-2a and PDF/UA-1) with exact Khmer text: shaping, layout, drawing and writing.
//!
//! The only place that names printpdf and lopdf. printpdf writes the page operators; its own text and HTML are never used, because
//! they misspell Khmer. Text is shaped here, glyphs get codes of their own, and `finish` adds what printpdf lacks. It knows nothing of
//! certificates or reports.

mod canvas;
mod codes;
mod embed;
mod face;
mod finish;
pub mod flow;
pub mod ink;
mod itemise;
mod page_ops;
mod path;
mod picture;
mod shape;
mod sheet;
mod srgb;
mod text_ops;
mod tree;
mod wrap;
mod write;

pub use canvas::{Align, Item, Page, Paint, Shape, Style};
pub use face::Face;
pub use finish::read::{Embedded, embedded};
pub use ink::Ink;
pub use itemise::is_forbidden;
pub use path::Path;
pub use picture::{Picture, picture};
pub use shape::{Run, Shaper, width};
pub use sheet::{Bookmark, Imprint, Sheet};
pub use tree::{NodeId, Role, Tree};
pub use write::write;

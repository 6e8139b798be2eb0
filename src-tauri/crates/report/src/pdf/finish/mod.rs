//! What printpdf does not write: tags, metadata, colour intent, outline, fixed ids, and a compact file.

mod fonts;
mod metadata;
mod outline;
pub(super) mod read;
mod save;
mod tags;
mod xmp;

use std::collections::BTreeMap;

use lopdf::{Document, Object, ObjectId, StringFormat};

use super::face::Face;
use super::sheet::Sheet;
use super::tree::NodeId;
use crate::ReportError;

/// What is known of a file beyond its pages.
pub(super) struct Finish<'a> {
    pub(super) sheet: &'a Sheet,
    /// For each face, the glyph of every code.
    pub(super) glyphs: &'a BTreeMap<Face, Vec<u16>>,
    /// For each page, the node of every marked content id.
    pub(super) marks: &'a [Vec<NodeId>],
}

/// Completes a file and gives its bytes.
///
/// # Errors
/// [`ReportError::Pdf`] or [`ReportError::Write`].
pub(super) fn finish(mut file: Document, finish: &Finish<'_>) -> Result<Vec<u8>, ReportError> {
    file.version = "1.7".to_owned();
    let pages: Vec<ObjectId> = file.get_pages().values().copied().collect();
    fonts::map_codes(&mut file, &pages, finish.glyphs)?;
    metadata::write(&mut file, &finish.sheet.imprint)?;
    tags::write(&mut file, &pages, finish)?;
    outline::write(&mut file, &pages, finish.sheet)?;
    save::save(file)
}

/// A name object.
fn name(text: &str) -> Object {
    Object::Name(text.as_bytes().to_vec())
}

/// A text string: ASCII as it is, everything else as UTF-16.
fn text(text: &str) -> Object {
    if text.is_ascii() {
        return Object::string_literal(text);
    }
    let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
    Object::String(units.flat_map(u16::to_be_bytes).collect(), StringFormat::Hexadecimal)
}

/// The catalog's id.
fn catalog(file: &Document) -> Result<ObjectId, ReportError> {
    Ok(file.trailer.get(b"Root")?.as_reference()?)
}

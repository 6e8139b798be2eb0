//! Points each code of a font to its glyph.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use crate::ReportError;
use crate::pdf::face::Face;

/// Adds the code-to-glyph map of every font.
pub(super) fn map_codes(
    file: &mut Document,
    pages: &[ObjectId],
    glyphs: &BTreeMap<Face, Vec<u16>>,
) -> Result<(), ReportError> {
    let Some(first) = pages.first() else { return Ok(()) };
    for (face, font) in fonts(file, *first)? {
        let bytes = glyphs.get(&face).into_iter().flatten().flat_map(|glyph| glyph.to_be_bytes()).collect();
        let map = file.add_object(Stream::new(Dictionary::new(), bytes));
        let descendants = file.get_dictionary_mut(font)?.get_mut(b"DescendantFonts")?.as_array_mut()?;
        if let Some(Object::Dictionary(descendant)) = descendants.first_mut() {
            descendant.set("CIDToGIDMap", Object::Reference(map));
        }
    }
    Ok(())
}

fn fonts(file: &Document, page: ObjectId) -> Result<Vec<(Face, ObjectId)>, ReportError> {
    let resources = file.get_dictionary(page)?.get(b"Resources")?.as_reference()?;
    let fonts = file.get_dictionary(resources)?.get(b"Font")?.as_reference()?;
    let entries = file.get_dictionary(fonts)?.iter();
    let face = |key: &[u8]| Face::of_resource(std::str::from_utf8(key).ok()?);
    Ok(entries.filter_map(|(key, value)| Some((face(key)?, value.as_reference().ok()?))).collect())
}

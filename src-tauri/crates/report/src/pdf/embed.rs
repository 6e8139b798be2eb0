//! Fonts as they go into a file: only the glyphs used, their widths keyed by our codes.

use std::collections::BTreeMap;

use printpdf::{FontId, ParsedFont, PdfDocument, PdfFont};

use super::codes::{Codes, FaceCodes};
use super::face::Face;
use crate::ReportError;

/// Embeds every face used. Gives back, for each face, the glyph of every code.
///
/// # Errors
/// [`ReportError::Subset`] or [`ReportError::Font`].
pub(super) fn embed(
    codes: &Codes,
    document: &mut PdfDocument,
) -> Result<BTreeMap<Face, Vec<u16>>, ReportError> {
    let mut glyphs = BTreeMap::new();
    for (face, of_face) in &codes.faces {
        let font = PdfFont::new(font(*face, of_face)?);
        document.resources.fonts.map.insert(FontId(face.resource()), font);
        glyphs.insert(*face, of_face.codes.iter().map(|code| code.glyph).collect());
    }
    Ok(glyphs)
}

fn font(face: Face, codes: &FaceCodes) -> Result<ParsedFont, ReportError> {
    let bytes = subsetter::subset(face.bytes(), 0, &codes.remapper);
    let bytes = bytes.map_err(|error| ReportError::Subset(error.to_string()))?;
    let mut font =
        ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()).ok_or(ReportError::Font(face.name()))?;
    font.font_name = Some(format!("{}+{}", subset_tag(&bytes), face.name()));
    font.codepoint_to_glyph.clear();
    font.glyph_widths = (0_u16..).zip(&codes.codes).map(|(number, code)| (number, code.advance)).collect();
    Ok(font)
}

/// Six capitals that name a subset; the same bytes give the same letters.
fn subset_tag(bytes: &[u8]) -> String {
    let fnv = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
    let mut hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325, fnv);
    let mut letter = || {
        let letter = char::from(b'A' + (hash % 26) as u8);
        hash /= 26;
        letter
    };
    (0..6).map(|_| letter()).collect()
}

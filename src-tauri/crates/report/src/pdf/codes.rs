//! Codes for glyphs: one for each pair of glyph and text, so that the same outline can mean different letters and still extract exactly.

use std::collections::{BTreeMap, HashMap};

use subsetter::GlyphRemapper;

use super::face::Face;
use crate::ReportError;

/// What a code stands for.
pub(super) struct Code {
    /// The glyph's number in the subset font.
    pub(super) glyph: u16,
    /// Its advance in font units.
    pub(super) advance: u16,
}

/// The codes of one face; code 0 is unused.
#[derive(Default)]
pub(super) struct FaceCodes {
    pub(super) remapper: GlyphRemapper,
    numbers: HashMap<(u16, String), u16>,
    pub(super) codes: Vec<Code>,
}

impl FaceCodes {
    fn code(&mut self, face: Face, glyph: u16, text: &str) -> Result<u16, ReportError> {
        if let Some(number) = self.numbers.get(&(glyph, text.to_owned())) {
            return Ok(*number);
        }
        if self.codes.is_empty() {
            self.codes.push(Code { glyph: 0, advance: 0 });
        }
        let advance = face.loaded()?.shaper().glyph_h_advance(u32::from(glyph).into());
        let advance = u16::try_from(advance).unwrap_or(0);
        let number = u16::try_from(self.codes.len()).map_err(|_| ReportError::TooManyGlyphs)?;
        self.codes.push(Code { glyph: self.remapper.remap(glyph), advance });
        self.numbers.insert((glyph, text.to_owned()), number);
        Ok(number)
    }
}

/// The codes of a document.
#[derive(Default)]
pub(super) struct Codes {
    pub(super) faces: BTreeMap<Face, FaceCodes>,
}

impl Codes {
    /// The code of a glyph that stands for a text, and its width as printpdf will write it: in 1/1000 em, cut to a whole number.
    ///
    /// # Errors
    /// [`ReportError::TooManyGlyphs`] beyond 65,535 codes of one face.
    pub(super) fn code(&mut self, face: Face, glyph: u16, text: &str) -> Result<(u16, f64), ReportError> {
        let upem = face.loaded()?.upem;
        let of_face = self.faces.entry(face).or_default();
        let number = of_face.code(face, glyph, text)?;
        let advance = of_face.codes.get(usize::from(number)).map_or(0, |code| code.advance);
        Ok((number, f64::from((f32::from(advance) * 1000.0 / upem).trunc())))
    }
}

/// Spreads the text of a cluster over its glyphs: one character each, the rest to the last; a glyph too many gets a zero-width space,
/// because PDF/A leaves no code without text.
pub(super) fn spread(text: &str, index: usize, of: usize) -> String {
    let rest: String = text.chars().skip(index).collect();
    match rest.chars().next() {
        None => "\u{200B}".to_owned(),
        Some(_) if index + 1 == of => rest,
        Some(first) => first.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_glyphs_of_a_cluster_share_its_text_in_order() {
        let parts = |text: &str, of| (0..of).map(|i| spread(text, i, of)).collect::<Vec<_>>();
        assert_eq!(parts("fi", 1), ["fi"]);
        assert_eq!(parts("ស្ត្រី", 2), ["ស", "្ត្រី"]);
        assert_eq!(parts("កោ", 3), ["ក", "ោ", "\u{200B}"]);
    }

    #[test]
    fn one_outline_with_two_meanings_gets_two_codes() {
        let mut codes = Codes::default();
        let first = codes.code(Face::Regular, 5, "a").unwrap().0;
        let second = codes.code(Face::Regular, 5, "b").unwrap().0;
        assert_ne!(first, second);
        assert_eq!(codes.code(Face::Regular, 5, "a").unwrap().0, first);
        let of_face = &codes.faces[&Face::Regular];
        assert_eq!(of_face.codes[usize::from(first)].glyph, of_face.codes[usize::from(second)].glyph);
    }
}

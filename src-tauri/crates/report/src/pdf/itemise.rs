//! Cuts text into pieces of one script, and keeps out characters a PDF may not carry.

use std::borrow::Cow;
use std::ops::Range;

/// A piece of one script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// Khmer, or everything else.
    pub(super) khmer: bool,
    /// Where it lies in the text, in bytes.
    pub(super) range: Range<usize>,
}

/// Whether a character belongs to the Khmer script.
pub(super) fn is_khmer(c: char) -> bool {
    matches!(c, '\u{1780}'..='\u{17FF}' | '\u{19E0}'..='\u{19FF}')
}

/// Spaces, joiners and combining marks belong to what stands before them.
fn follows(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{300}'..='\u{36F}' | '\u{25CC}')
}

/// The pieces of a text, in order and without gaps.
pub(super) fn itemise(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for (start, c) in text.char_indices() {
        let end = start + c.len_utf8();
        let last = pieces.last_mut();
        let khmer = if follows(c) { last.as_ref().is_some_and(|piece| piece.khmer) } else { is_khmer(c) };
        match last {
            Some(piece) if piece.khmer == khmer => piece.range.end = end,
            _ => pieces.push(Piece { khmer, range: start..end }),
        }
    }
    pieces
}

/// Whether a character may stand neither in a PDF/A text map nor in XML: noncharacters, and the byte order mark.
pub fn is_forbidden(c: char) -> bool {
    c == '\u{FEFF}' || (u32::from(c) & 0xFFFE) == 0xFFFE || ('\u{FDD0}'..='\u{FDEF}').contains(&c)
}

/// The text without forbidden characters, and with spaces for control characters.
pub(super) fn printable(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|c| c.is_control() || is_forbidden(c)) {
        return Cow::Borrowed(text);
    }
    let kept = text.chars().filter(|c| !is_forbidden(*c));
    Cow::Owned(kept.map(|c| if c.is_control() { ' ' } else { c }).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_space_stays_with_the_script_before_it() {
        let text = "AI សុវត្ថិភាព 2026";
        let parts: Vec<_> = itemise(text).into_iter().map(|p| (p.khmer, &text[p.range])).collect();
        assert_eq!(parts, [(false, "AI "), (true, "សុវត្ថិភាព "), (false, "2026")]);
    }

    #[test]
    fn control_characters_and_byte_order_marks_do_not_reach_the_page() {
        assert_eq!(printable("a\u{7}b\u{FEFF}c\u{FFFF}"), "a bc");
    }
}

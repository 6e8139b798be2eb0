//! Text as people type it: tidying, and the one normal form used to search, compare and fingerprint.
//!
//! Display keeps what was written; only these functions strip zero-width marks or reorder Khmer signs.

mod khmer;

use unicode_normalization::UnicodeNormalization;

/// Removes control characters and marks that turn the reading direction (a name could pretend to be another), folds runs of white space to one space and trims.
pub fn tidy(text: &str) -> String {
    let turns = |c: &char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let visible: String =
        text.chars().filter(|c| !turns(c)).map(|c| if c.is_control() { ' ' } else { c }).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The one normal form used to search, compare and fingerprint: NFC, lower case, zero-width marks stripped, white space folded, the
/// marks of Khmer syllables in one order.
pub fn normalise(text: &str) -> String {
    let visible = text.chars().filter(|c| !invisible(*c));
    let lower: String = visible.nfc().flat_map(char::to_lowercase).collect();
    let ordered: String = khmer::ordered(&khmer::folded(&lower)).nfc().collect();
    ordered.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// NFC without zero-width marks: the same keys give the same text on every system. Case and spaces stay.
pub fn nfc(text: &str) -> String {
    text.chars().filter(|c| !invisible(*c)).nfc().collect()
}

/// Zero-width marks, and the two Khmer inherent vowels, which nobody sees.
fn invisible(letter: char) -> bool {
    matches!(letter, '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' | '\u{17B4}' | '\u{17B5}')
}

/// The same text with Khmer digits as 0 to 9.
pub fn to_arabic_digits(text: &str) -> String {
    text.chars().map(arabic_digit).collect()
}

pub(crate) fn arabic_digit(letter: char) -> char {
    match letter {
        '\u{17E0}'..='\u{17E9}' => char::from_digit(u32::from(letter) - 0x17E0, 10).unwrap_or(letter),
        _ => letter,
    }
}

#[cfg(test)]
mod tests;

//! Old and new text, piece by piece. Latin text is compared word by word; Khmer has no spaces between words and is compared syllable
//! by syllable, so no mark is ever torn from its letter.

use serde::{Deserialize, Serialize};
use similar::{Algorithm, DiffTag, capture_diff_slices};
use ts_rs::TS;

/// Where a piece stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "PieceSide")]
pub enum Side {
    /// In both texts.
    Same,
    /// In the old one only.
    Gone,
    /// In the new one only.
    New,
}

/// A piece of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "TextPiece")]
pub struct Piece {
    /// Where it stands.
    pub side: Side,
    /// The text.
    pub text: String,
}

/// A shared piece of fewer words or syllables than this between two changes is read as part of the change.
const SHORTEST_SHARED: usize = 3;

/// The pieces of two texts in reading order. Those that are not new make the old text, those that are not gone the new one.
pub fn pieces(before: &str, after: &str) -> Vec<Piece> {
    let (old, new) = (tokens(before), tokens(after));
    let mut out: Vec<Piece> = Vec::new();
    let ops = capture_diff_slices(Algorithm::Myers, &old, &new);
    let last = ops.len().saturating_sub(1);
    let mut pending = (String::new(), String::new());
    for (at, op) in ops.iter().enumerate() {
        let (old, new) = (&old[op.old_range()], &new[op.new_range()]);
        let words = new.iter().filter(|token| !token.trim().is_empty()).count();
        let inside = at > 0 && at < last && words < SHORTEST_SHARED;
        if op.tag() == DiffTag::Equal && !inside {
            flush(&mut out, &mut pending);
            out.push(Piece { side: Side::Same, text: new.concat() });
        } else {
            pending.0.push_str(&old.concat());
            pending.1.push_str(&new.concat());
        }
    }
    flush(&mut out, &mut pending);
    out
}

fn flush(out: &mut Vec<Piece>, pending: &mut (String, String)) {
    let (gone, new) = std::mem::take(pending);
    let both = [(Side::Gone, gone), (Side::New, new)];
    out.extend(
        both.into_iter().filter(|(_, text)| !text.is_empty()).map(|(side, text)| Piece { side, text }),
    );
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Space,
    Word,
    Khmer,
    Mark,
    Other,
}

fn class(letter: char) -> Class {
    match letter {
        '\u{1780}'..='\u{17B3}' => Class::Khmer,
        '\u{17B4}'..='\u{17D3}' | '\u{17DD}' | '\u{200C}' | '\u{200D}' => Class::Mark,
        _ if letter.is_whitespace() || letter == '\u{200B}' => Class::Space,
        _ if letter.is_alphanumeric() || matches!(letter, '\'' | '\u{2019}' | '-') => Class::Word,
        _ => Class::Other,
    }
}

/// Words, runs of white space, single signs, and Khmer syllables: a letter with its subscripts and marks.
fn tokens(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut before: Option<char> = None;
    for (at, letter) in text.char_indices() {
        if before.is_some_and(|before| !joined(before, letter)) {
            out.push(&text[start..at]);
            start = at;
        }
        before = Some(letter);
    }
    if start < text.len() {
        out.push(&text[start..]);
    }
    out
}

fn joined(before: char, letter: char) -> bool {
    match (class(before), class(letter)) {
        (_, Class::Mark) => true,
        (_, Class::Khmer) => before == '\u{17D2}',
        (a @ (Class::Word | Class::Space), b) => a == b,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn side(pieces: &[Piece], left_out: Side) -> String {
        pieces.iter().filter(|piece| piece.side != left_out).map(|piece| piece.text.as_str()).collect()
    }

    #[test]
    fn the_pieces_make_both_texts() {
        let (old, new) = ("Do use only tools on the list.", "Do use only the tools on our list, always.");
        let pieces = pieces(old, new);
        assert_eq!((side(&pieces, Side::New), side(&pieces, Side::Gone)), (old.to_owned(), new.to_owned()));
        assert!(pieces.iter().any(|piece| piece.side == Side::Same));
    }

    #[test]
    fn no_khmer_mark_is_torn_from_its_letter() {
        let (old, new) = ("ត្រូវប្រើគណនីការងាររបស់អ្នក", "ត្រូវប្រើតែគណនីការងាររបស់អ្នកជានិច្ច");
        let pieces = pieces(old, new);
        assert_eq!((side(&pieces, Side::New), side(&pieces, Side::Gone)), (old.to_owned(), new.to_owned()));
        let torn =
            |piece: &Piece| piece.text.chars().next().is_some_and(|letter| class(letter) == Class::Mark);
        assert!(!pieces.iter().any(torn), "{pieces:?}");
        assert!(pieces.iter().any(|piece| piece.side == Side::New && piece.text == "តែ"), "{pieces:?}");
    }

    #[test]
    fn equal_texts_are_one_piece() {
        assert_eq!(pieces("Stop.", "Stop.").len(), 1);
        assert!(pieces("", "").is_empty());
    }
}

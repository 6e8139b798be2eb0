//! What stands around a place in a text: the words before it, and whether it is a whole word or number.

use super::{FindingKind, Span, pattern};

/// How far back a leading word such as `passport` counts, in letters.
const REACH: usize = 60;

/// How far a word on health may stand from a person, in bytes: about two sentences.
const NEARBY: usize = 400;

/// Khmer writes no spaces between words; a name of so many letters and marks is safe to find inside.
const SHORTEST_INSIDE: usize = 6;

/// The letters before a place on its line.
pub fn before(text: &str, start: usize) -> &str {
    let line = &text[..start];
    let from = line.char_indices().rev().take(REACH).take_while(|(_, c)| *c != '\n').last();
    &line[from.map_or(start, |(index, _)| index)..]
}

/// Whether no letter, digit or mark continues what stands there.
pub fn whole(text: &str, start: usize, end: usize) -> bool {
    let neighbours = (text[..start].chars().next_back(), text[end..].chars().next());
    let (Some(first), Some(last)) = (text[start..end].chars().next(), text[start..end].chars().next_back())
    else {
        return false;
    };
    let fits = |left: char, right: char| !joined(left, right);
    neighbours.0.is_none_or(|left| fits(left, first)) && neighbours.1.is_none_or(|right| fits(last, right))
}

/// Two letters of one alphabet, two digits, or a Khmer mark on its letter. Khmer letters stand side by side in any two words.
fn joined(left: char, right: char) -> bool {
    let letters = left.is_alphabetic() && right.is_alphabetic() && !khmer(left) && !khmer(right);
    letters || (left.is_numeric() && right.is_numeric()) || khmer_mark(right) || left == '\u{17D2}'
}

/// A Khmer letter or mark, but not a digit or a full stop.
pub fn khmer(letter: char) -> bool {
    matches!(letter, '\u{1780}'..='\u{17D3}' | '\u{17DD}')
}

fn khmer_mark(letter: char) -> bool {
    matches!(letter, '\u{17B4}'..='\u{17D3}' | '\u{17DD}')
}

/// Whether a repeat may stand there: whole, and a short Khmer one not inside a longer word, as សុខ in សុខភាព.
pub fn stands(text: &str, start: usize, end: usize) -> bool {
    let found = &text[start..end];
    let short = found.starts_with(khmer) && found.chars().count() < SHORTEST_INSIDE;
    let inside = text[..start].ends_with(khmer) || text[end..].starts_with(khmer);
    whole(text, start, end) && !(short && inside)
}

/// Words on health that stand near something that points to a person.
pub fn health(text: &str, spans: &[Span]) -> Vec<Span> {
    let people: Vec<&Span> = spans.iter().filter(|span| span.kind.identifies()).collect();
    let near = |span: &Span| {
        let next = people.partition_point(|person| person.end + NEARBY < span.start);
        people.get(next).is_some_and(|person| person.start <= span.end + NEARBY)
    };
    let words = if people.is_empty() { Vec::new() } else { pattern::health_words(text) };
    let spans = words.into_iter().map(|(start, end)| Span { kind: FindingKind::HealthWord, start, end });
    spans.filter(near).collect()
}

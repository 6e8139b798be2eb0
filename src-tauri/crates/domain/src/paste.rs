//! What a pasted text tells about people and the office: found on this laptop, before the text goes anywhere.
//!
//! Pure functions over text; nothing is stored. It knows shapes and words, not meaning: it finds much and misses some, so it helps a
//! person to look and never gives leave to paste. It may grow by a kind of finding.

mod context;
mod kind;
mod name;
mod pattern;

use std::collections::{BTreeMap, HashMap, HashSet};

pub use kind::{Finding, FindingKind};

use crate::DataClassId;

/// A finding in the making, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Span {
    kind: FindingKind,
    start: usize,
    end: usize,
}

impl Span {
    fn len(&self) -> usize {
        self.end - self.start
    }
}

/// Data classes, most open first.
const CLASSES: [&str; 6] = ["d0", "d1", "d2", "d3", "d3plus", "d4"];

/// Repeats of shorter findings are not looked for: they would be found inside other words.
const SHORTEST_REPEAT: usize = 3;

/// Finds personal and confidential details; sorted, and no two overlap: the longer wins, then the more specific.
pub fn findings(text: &str) -> Vec<Finding> {
    let mut spans = pattern::spans(text);
    spans.extend(name::spans(text));
    let mut spans = apart(spans);
    spans.extend(repeats(text, &spans));
    let spans = apart(spans);
    let health = context::health(text, &spans);
    finished(text, &apart(spans.into_iter().chain(health).collect()))
}

/// The most restricted class among findings; `d1` without any, because an office's own text is at least internal.
pub fn class(findings: &[Finding]) -> DataClassId {
    let rank = |class: &DataClassId| CLASSES.iter().position(|known| *known == class.as_str()).unwrap_or(0);
    let most = findings.iter().map(|finding| rank(&finding.class)).max().unwrap_or(0).max(1);
    DataClassId::from(CLASSES.get(most).copied().unwrap_or("d4"))
}

/// The same text with a placeholder for each of these findings, which stand in their order. A finding that does not fit the text is
/// left out.
pub fn replaced(text: &str, findings: &[Finding]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut position = 0;
    let mut pending = findings.iter().peekable();
    let mut open: Option<&Finding> = None;
    for letter in text.chars() {
        if open.is_some_and(|finding| position >= finding.end) {
            open = None;
        }
        while let Some(next) = pending.next_if(|next| next.start <= position) {
            if next.start == position && next.end > position && open.is_none() {
                out.push_str(&next.placeholder);
                open = Some(next);
            }
        }
        if open.is_none() {
            out.push(letter);
        }
        position += letter.len_utf16();
    }
    out
}

/// Keeps the longest spans that do not overlap, in the order of the text.
fn apart(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_by_key(|span| (std::cmp::Reverse(span.len()), span.kind, span.start));
    let mut kept: BTreeMap<usize, Span> = BTreeMap::new();
    for span in spans.into_iter().filter(|span| span.len() > 0) {
        let before = kept.range(..span.end).next_back();
        if before.is_none_or(|(_, other)| other.end <= span.start) {
            kept.insert(span.start, span);
        }
    }
    kept.into_values().collect()
}

/// Other places where the text of a finding stands, such as a name without its title.
fn repeats(text: &str, spans: &[Span]) -> Vec<Span> {
    let mut known: HashMap<&str, FindingKind> = HashMap::new();
    let mut lengths: HashMap<&str, HashSet<usize>> = HashMap::new();
    for span in spans.iter().filter(|span| span.kind.identifies() || span.kind == FindingKind::Password) {
        let found = &text[span.start..span.end];
        if let Some(head) = head(found) {
            known.entry(found).or_insert(span.kind);
            lengths.entry(head).or_default().insert(found.len());
        }
    }
    let mut out = Vec::new();
    for (start, _) in text.char_indices() {
        let Some(lengths) = head(&text[start..]).and_then(|head| lengths.get(head)) else { continue };
        for end in lengths.iter().map(|length| start + length) {
            let kind = text.get(start..end).and_then(|slice| known.get(slice));
            if let Some(kind) = kind.filter(|_| context::stands(text, start, end)) {
                out.push(Span { kind: *kind, start, end });
            }
        }
    }
    out
}

/// The first letters of a text long enough to look for.
fn head(text: &str) -> Option<&str> {
    let (last, letter) = text.char_indices().take(SHORTEST_REPEAT).nth(SHORTEST_REPEAT - 1)?;
    text.get(..last + letter.len_utf8())
}

/// Whether a text has more Khmer letters than Latin ones.
fn mostly_khmer(text: &str) -> bool {
    let khmer = text.chars().filter(|letter| context::khmer(*letter)).count();
    khmer > text.chars().filter(char::is_ascii_alphabetic).count()
}

/// Spans as the screen needs them: UTF-16 offsets, placeholders, classes.
fn finished(text: &str, spans: &[Span]) -> Vec<Finding> {
    let personal = spans.iter().any(|span| span.kind.identifies());
    let in_khmer = mostly_khmer(text);
    let mut numbers: HashMap<(FindingKind, String), usize> = HashMap::new();
    let mut counts: HashMap<FindingKind, usize> = HashMap::new();
    let (mut byte, mut unit) = (0, 0);
    let mut out = Vec::with_capacity(spans.len());
    for span in spans {
        let found = &text[span.start..span.end];
        let start = unit + text[byte..span.start].encode_utf16().count();
        (byte, unit) = (span.end, start + found.encode_utf16().count());
        let number = *numbers.entry((span.kind, crate::text::normalise(found))).or_insert_with(|| {
            let count = counts.entry(span.kind).or_default();
            *count += 1;
            *count
        });
        let (text, placeholder) = (found.to_owned(), span.kind.placeholder(number, in_khmer));
        let class = DataClassId::from(span.kind.class(found, personal));
        out.push(Finding { kind: span.kind, start, end: unit, text, placeholder, class });
    }
    out
}

#[cfg(test)]
mod tests;

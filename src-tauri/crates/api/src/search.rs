//! The search index: every page, rule and glossary entry in both languages, kept in one normal form.
//!
//! The shipped content is a few hundred pages, so a scan of normalised text answers in about a millisecond; it may grow into an inverted
//! trigram index when the bench says so.

use sala_domain::catalog::Catalog;
use sala_domain::person::Language;
use sala_domain::policy::Policy;
use sala_domain::text::normalise;

use crate::wire::search::{Hit, HitTarget, Piece};

/// The most hits shown.
const MOST: usize = 30;
/// Characters of text shown around a find.
const AROUND: usize = 60;

struct Entry {
    target: HitTarget,
    language: Language,
    title: String,
    text: String,
    title_form: String,
    text_form: String,
}

/// The rules of an office, as search finds them in the place of the shipped ones.
pub struct RuleEntries(Vec<Entry>);

impl RuleEntries {
    /// The entries of an office's rules.
    pub fn new(policy: &Policy) -> Self {
        let mut entries = Vec::new();
        Language::ALL.into_iter().for_each(|language| rules(policy, language, &mut entries));
        Self(entries)
    }
}

/// Everything that can be found.
pub struct Index {
    entries: Vec<Entry>,
}

impl Index {
    /// Builds the index of a catalogue.
    pub fn new(catalog: &Catalog) -> Self {
        let mut entries = Vec::new();
        for language in Language::ALL {
            lessons(catalog, language, &mut entries);
            rules(&catalog.policy, language, &mut entries);
            terms(catalog, language, &mut entries);
        }
        Self { entries }
    }

    /// Hits for a query: all its words must occur. Titles count more than text, the screen's language more than the other. The rules of
    /// an office stand in the place of the shipped ones.
    pub fn find(&self, query: &str, language: Language, office: Option<&RuleEntries>) -> Vec<Hit> {
        let words: Vec<String> = normalise(query).split_whitespace().map(str::to_owned).collect();
        if words.is_empty() {
            return Vec::new();
        }
        let shipped = |entry: &&Entry| office.is_none() || !matches!(entry.target, HitTarget::Rule { .. });
        let all = self.entries.iter().filter(shipped).chain(office.iter().flat_map(|office| &office.0));
        let mut found: Vec<(u32, &Entry)> =
            all.filter_map(|entry| Some((rank(entry, &words, language)?, entry))).collect();
        found.sort_by_key(|(rank, _)| *rank);
        found.iter().take(MOST).map(|(_, entry)| hit(entry, &words, language)).collect()
    }
}

fn entry(target: HitTarget, language: Language, title: String, text: String) -> Entry {
    let (title_form, text_form) = (normalise(&title), normalise(&text));
    Entry { target, language, title, text, title_form, text_form }
}

fn lessons(catalog: &Catalog, language: Language, out: &mut Vec<Entry>) {
    for module in catalog.modules.values() {
        for lesson in &module.lessons {
            let Some(words) = lesson.words.get(&language) else { continue };
            for (page, found) in words.pages.iter().enumerate() {
                let target = HitTarget::Lesson { module: module.id.clone(), lesson: lesson.id.clone(), page };
                let title = if page == 0 {
                    words.title.clone()
                } else {
                    format!("{} · {}", words.title, found.title)
                };
                let text = found.blocks.iter().map(|block| block.plain()).collect::<Vec<_>>().join(" ");
                out.push(entry(
                    target,
                    language,
                    title,
                    format!("{} {text}", found.title).replace('\n', " "),
                ));
            }
        }
    }
}

fn rules(policy: &Policy, language: Language, out: &mut Vec<Entry>) {
    let Some(words) = policy.words.get(&language) else { return };
    for rule in &policy.rules {
        let Some(text) = words.rules.get(&rule.id) else { continue };
        let section = words.sections.get(&rule.section).cloned().unwrap_or_default();
        let title = format!("{} · {section}", rule.id);
        out.push(entry(
            HitTarget::Rule { rule: rule.id.clone() },
            language,
            title,
            format!("{} {}", text.text, text.why),
        ));
    }
}

fn terms(catalog: &Catalog, language: Language, out: &mut Vec<Entry>) {
    for term in catalog.glossary.values() {
        let Some(words) = term.words.get(&language) else { continue };
        let target = HitTarget::Term { term: term.id.clone() };
        out.push(entry(target, language, words.term.clone(), words.meaning.clone()));
    }
}

/// Lower is better; `None` when a word is missing.
fn rank(entry: &Entry, words: &[String], language: Language) -> Option<u32> {
    let mut rank = u32::from(entry.language != language) * 100;
    for word in words {
        rank += match (entry.title_form.find(word.as_str()), entry.text_form.contains(word.as_str())) {
            (Some(0), _) => 0,
            (Some(_), _) => 1,
            (None, true) => 10,
            (None, false) => return None,
        };
    }
    let kind = match &entry.target {
        HitTarget::Term { .. } => 0,
        HitTarget::Rule { .. } => 1,
        HitTarget::Lesson { .. } => 2,
    };
    Some(rank * 10 + kind)
}

fn hit(entry: &Entry, words: &[String], language: Language) -> Hit {
    Hit {
        target: entry.target.clone(),
        title: pieces(&entry.title, words),
        snippet: pieces(&snippet(&entry.text, words), words),
        other_language: entry.language != language,
    }
}

/// Character ranges of a text whose normal form holds a word. Comparison ignores case and invisible marks, so it walks characters.
fn spans(text: &str, words: &[String]) -> Vec<(usize, usize)> {
    let chars: Vec<char> = text.chars().collect();
    let (mut form, mut origin): (Vec<char>, Vec<usize>) = (Vec::new(), Vec::new());
    for (index, c) in chars.iter().enumerate() {
        for small in
            c.to_lowercase().filter(|c| !matches!(c, '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}'))
        {
            form.push(small);
            origin.push(index);
        }
    }
    let mut out = Vec::new();
    for word in words {
        let word: Vec<char> = word.chars().collect();
        let mut at = 0;
        while at + word.len() <= form.len() {
            if form[at..at + word.len()] == word[..] {
                out.push((origin[at], origin[at + word.len() - 1] + 1));
                at += word.len();
            } else {
                at += 1;
            }
        }
    }
    out.sort_unstable();
    out.dedup();
    out
}

/// A stretch of the text around the first find.
fn snippet(text: &str, words: &[String]) -> String {
    let chars: Vec<char> = text.chars().collect();
    let first = spans(text, words).first().map_or(0, |span| span.0);
    let mut from = first.saturating_sub(AROUND);
    if from > 0 {
        from = (from..first).find(|index| chars[*index] == ' ').map_or(from, |space| space + 1);
    }
    let mut to = (first + 2 * AROUND).min(chars.len());
    if to < chars.len() {
        to = (first..to)
            .rev()
            .find(|index| chars[*index] == ' ')
            .filter(|at| *at > first + AROUND)
            .unwrap_or(to);
    }
    let cut: String = chars[from..to].iter().collect();
    format!("{}{cut}{}", if from > 0 { "… " } else { "" }, if to < chars.len() { " …" } else { "" })
}

/// A text in stretches, with what was looked for marked.
fn pieces(text: &str, words: &[String]) -> Vec<Piece> {
    let chars: Vec<char> = text.chars().collect();
    let mut out = Vec::new();
    let mut at = 0;
    let mut push = |from: usize, to: usize, found: bool| {
        if from < to {
            out.push(Piece { text: chars[from..to].iter().collect(), found });
        }
    };
    for (from, to) in spans(text, words) {
        if from < at {
            continue;
        }
        push(at, from, false);
        push(from, to, true);
        at = to;
    }
    push(at, chars.len(), false);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str, word: &str) -> Vec<(String, bool)> {
        pieces(text, &[normalise(word)]).into_iter().map(|piece| (piece.text, piece.found)).collect()
    }

    #[test]
    fn what_was_looked_for_is_marked_whatever_its_case() {
        let want = [("Never ".to_owned(), false), ("Paste".to_owned(), true), (" names".to_owned(), false)];
        assert_eq!(marked("Never Paste names", "paste"), want);
    }

    #[test]
    fn khmer_is_found_through_invisible_break_marks() {
        let want = [("ទិន្នន័យ\u{200B}ផ្ទាល់".to_owned(), true), ("ខ្លួន".to_owned(), false)];
        assert_eq!(marked("ទិន្នន័យ\u{200B}ផ្ទាល់ខ្លួន", "ទិន្នន័យផ្ទាល់"), want);
    }

    #[test]
    fn a_long_text_is_cut_around_the_find() {
        let text = format!("{} needle {}", "hay ".repeat(100), "straw ".repeat(100));
        let cut = snippet(&text, &["needle".to_owned()]);
        assert!(cut.contains("needle") && cut.starts_with('…') && cut.ends_with('…'));
        assert!(cut.chars().count() < 4 * AROUND);
    }
}

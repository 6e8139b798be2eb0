//! Names of people: the words after a title or the label of a form. A name without either is not recognised.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::{FindingKind, Span, context};

/// Latin: up to three words with a capital, after a title or on a line of a form.
static LATIN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let title =
        r"(?:Mrs|MRS|Mr|MR|Ms|Miss|MISS|Madam|Dr|Prof|H\.\s?E|Excellency|Oknha|Lok Chumteav|Lok Srey|Lok)\.?";
    let label = r"(?m:^)[\s\-*•]*(?:(?:Full|First|Last|Family|Given|Patient|Staff)\s)?(?:[Nn]ame|NAME)\s?:";
    let word = r"(?:\p{Lu}\.|\p{Lu}[\p{Latin}\p{Mn}'’\-]{0,30})";
    Regex::new(&format!(r"(?:(?-u:\b){title}(?:\s{{1,3}}{title})*|{label})[ \x{{A0}}\t]{{0,3}}({word}(?:[ \x{{A0}}]{word}){{0,2}})"))
        .ok()
});

/// Khmer: one or two words between spaces, after a title or a label.
static KHMER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let title = "លោកជំទាវ|លោកស្រី|លោក|អ្នកនាង|អ្នកស្រី|កញ្ញា|ឯកឧត្តម|បណ្ឌិត";
    let word = r"[\x{1780}-\x{17D3}]+";
    let space = r"[ \x{A0}\x{200B}]";
    Regex::new(&format!(r"(?:(?:{title}){space}{{0,3}}(?:(?:{title}){space}{{1,3}})?|ឈ្មោះ{space}?[:៖]{space}{{0,3}})({word})(?:{space}({word}))?")).ok()
});

/// Offices, not people.
const OFFICES: [&str; 10] = [
    "Chairman",
    "Chair",
    "President",
    "Minister",
    "Prime",
    "Speaker",
    "Director",
    "Secretary",
    "Governor",
    "Ambassador",
];

/// What a Khmer title starts when it names an office or speaks to the reader.
const KHMER_OFFICES: [&str; 11] =
    ["ប្រធាន", "អនុប្រធាន", "នាយក", "អគ្គ", "រដ្ឋមន្ត្រី", "រដ្ឋលេខា", "ទេសរដ្ឋ", "អភិបាល", "គ្រូ", "អ្នក", "ឆ្នាំ"];

/// What is no name when it stands alone after a title.
const KHMER_KIN: [&str; 8] = ["តា", "យាយ", "ស្រី", "ជំទាវ", "ពូ", "មីង", "នាយ", "មេ"];

/// Words that go on with the sentence.
const KHMER_STOPS: [&str; 16] =
    ["បាន", "មាន", "ជា", "នៅ", "ដែល", "និង", "គឺ", "ត្រូវ", "ស្នើ", "ដើម្បី", "អំពី", "កើត", "ភេទ", "អាយុ", "លេខ", "ក្នុង"];

/// Stop words that are family names too, when they stand alone.
const KHMER_SURNAMES: [&str; 2] = ["ជា", "មាន"];

/// What makes a title the end of another word, as in ពិភពលោក (world) or ខែកញ្ញា (September).
const KHMER_HEADS: [&str; 8] = ["ពិភព", "មនុស្ស", "សត្វ", "ឋាន", "ទេវ", "ត្រៃ", "ខែ", "មហា"];

/// Words that may stand right before a Khmer title when no space parts it from the name.
const KHMER_LEADS: [&str; 12] = ["និង", "ដល់", "ដោយ", "ពី", "របស់", "ជូន", "ថា", "នៃ", "ជាមួយ", "ចំពោះ", "ឱ្យ", "ឲ្យ"];

/// At most so many letters and marks in a Khmer name; more is a sentence.
const LONGEST_WORD: usize = 20;

/// Every name of a text; the title stays outside.
pub fn spans(text: &str) -> Vec<Span> {
    let latin = LATIN.iter().flat_map(|regex| regex.captures_iter(text)).filter_map(|found| {
        let name = found.get(1)?;
        let first = name.as_str().split([' ', '\u{A0}']).next()?;
        let end = name.start() + name.as_str().trim_end_matches(['.', '\'', '’', '-']).len();
        (!OFFICES.contains(&first)).then_some(Span { kind: FindingKind::Name, start: name.start(), end })
    });
    latin
        .chain(
            KHMER.iter().flat_map(|regex| regex.captures_iter(text)).filter_map(|found| khmer(text, &found)),
        )
        .collect()
}

fn khmer(text: &str, found: &Captures<'_>) -> Option<Span> {
    let (title, first) = (found.get(0)?, found.get(1)?);
    let ahead = &text[..title.start()];
    let ends_with = |words: &[&str]| words.iter().any(|word| ahead.ends_with(word));
    let spaced = text[title.start()..first.start()].ends_with([' ', '\u{A0}', '\u{200B}']);
    let free = ends_with(&KHMER_LEADS) || (spaced && !ends_with(&KHMER_HEADS));
    let glued = ahead.ends_with(context::khmer) && !free;
    let office = KHMER_OFFICES.iter().any(|office| first.as_str().starts_with(office));
    if glued || office || KHMER_KIN.contains(&first.as_str()) || !name_word(first.as_str()) {
        return None;
    }
    let second = found.get(2).filter(|word| name_word(word.as_str()));
    Some(Span {
        kind: FindingKind::Name,
        start: first.start(),
        end: second.map_or(first.end(), |word| word.end()),
    })
}

fn name_word(word: &str) -> bool {
    let stopped = KHMER_STOPS.iter().any(|stop| word.starts_with(stop)) && !KHMER_SURNAMES.contains(&word);
    !stopped && word.chars().count() <= LONGEST_WORD
}

#[cfg(test)]
#[test]
fn the_expressions_are_well_formed() {
    assert!(LATIN.is_some() && KHMER.is_some());
}

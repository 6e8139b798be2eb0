//! `sala content lengths`: how long each lesson takes to read, and how hard its English is. Advice for authors, never a gate.

use sala_domain::catalog::{Catalog, Lesson};
use sala_domain::lesson::{Block, Page};
use sala_domain::person::Language;
use std::path::Path;
use std::process::ExitCode;

/// Words a busy reader of a second language reads in a minute.
const WORDS_A_MINUTE: f64 = 200.0;

/// Minutes a lesson may take to read.
const MINUTES: std::ops::RangeInclusive<f64> = 1.5..=5.0;

/// Words a sentence should not pass.
const LONG_SENTENCE: usize = 22;

/// What is measured of a text.
#[derive(Clone, Debug, Default, PartialEq)]
struct Measure {
    words: usize,
    sentences: usize,
    syllables: usize,
    longest: usize,
}

impl Measure {
    fn minutes(&self) -> f64 {
        self.words as f64 / WORDS_A_MINUTE
    }

    /// The school grade by Flesch and Kincaid (1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.
    fn grade(&self) -> f64 {
        let (words, sentences) = (self.words.max(1) as f64, self.sentences.max(1) as f64);
        0.39 * words / sentences + 11.8 * self.syllables as f64 / words - 15.59
    }
}

/// Prints one line for each lesson; fails only when the content cannot be read.
pub fn run(folder: &Path, json: bool) -> ExitCode {
    match sala_content::load(folder) {
        Ok(catalog) if json => println!("{:#}", as_json(&catalog)),
        Ok(catalog) => print(&catalog),
        Err(findings) => {
            findings.iter().for_each(|finding| eprintln!("{finding}"));
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn lessons(catalog: &Catalog) -> impl Iterator<Item = (String, Measure)> {
    let all = catalog.modules.values().flat_map(|module| module.lessons.iter().map(move |l| (module, l)));
    all.map(|(module, lesson)| (format!("{}/{}", module.id, lesson.id), measure(lesson)))
}

fn as_json(catalog: &Catalog) -> serde_json::Value {
    let line = |(id, measure): (String, Measure)| {
        let round = |number: f64| (number * 10.0).round() / 10.0;
        let (minutes, grade) = (round(measure.minutes()), round(measure.grade()));
        serde_json::json!({
            "lesson": id, "words": measure.words, "minutes": minutes, "grade": grade, "longest": measure.longest
        })
    };
    lessons(catalog).map(line).collect()
}

fn print(catalog: &Catalog) {
    println!("{:<36} {:>5} {:>7} {:>5} {:>16}", "lesson", "words", "minutes", "grade", "longest sentence");
    let (mut outside, mut count) = (0, 0);
    for (id, measure) in lessons(catalog) {
        let fits = MINUTES.contains(&measure.minutes()) && measure.longest <= LONG_SENTENCE;
        let mark = if fits { "" } else { "  worth a look" };
        let (minutes, grade) = (measure.minutes(), measure.grade());
        println!("{id:<36} {:>5} {minutes:>7.1} {grade:>5.1} {:>16}{mark}", measure.words, measure.longest);
        outside += usize::from(!fits);
        count += 1;
    }
    println!("{count} lessons, {outside} worth a look");
}

/// Measures the English of a lesson. Table cells and labels of drawings count as words, not as sentences.
fn measure(lesson: &Lesson) -> Measure {
    let mut measure = Measure::default();
    let pages: &[Page] = lesson.words.get(&Language::En).map_or(&[], |words| &words.pages);
    for page in pages {
        add(&mut measure, &page.title, false);
        page.blocks.iter().for_each(|block| add_block(&mut measure, block));
    }
    measure
}

fn add_block(measure: &mut Measure, block: &Block) {
    match block {
        Block::Callout { blocks, .. } => blocks.iter().for_each(|block| add_block(measure, block)),
        Block::List { items, .. } => items.iter().flatten().for_each(|block| add_block(measure, block)),
        Block::Paragraph { .. } => add(measure, &block.plain(), true),
        Block::Heading { .. } | Block::Table { .. } | Block::Figure { .. } => {
            add(measure, &block.plain(), false)
        }
    }
}

fn add(measure: &mut Measure, text: &str, sentences: bool) {
    let words =
        |text: &str| text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
    measure.words += words(text);
    measure.syllables += text.split_whitespace().map(syllables).sum::<usize>();
    if !sentences {
        measure.sentences += usize::from(words(text) > 0);
        return;
    }
    for sentence in text.split_inclusive(['.', '?', '!', ':']).filter(|sentence| words(sentence) > 0) {
        measure.sentences += 1;
        measure.longest = measure.longest.max(words(sentence));
    }
}

/// Groups of vowels, a silent e at the end left out; at least one.
fn syllables(word: &str) -> usize {
    let word: String = word.to_lowercase().chars().filter(|c| c.is_ascii_alphabetic()).collect();
    if word.is_empty() {
        return 0;
    }
    let vowel = |c: char| "aeiouy".contains(c);
    let starts = word.chars().zip(std::iter::once(' ').chain(word.chars()));
    let groups = starts.filter(|(letter, before)| vowel(*letter) && !vowel(*before)).count();
    let sounded = word.strip_suffix("le").is_some_and(|rest| !rest.ends_with(vowel));
    let silent = word.ends_with('e') && !sounded && groups > 1;
    (groups - usize::from(silent)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_as_they_are_said() {
        let counted: Vec<usize> = ["rule", "office", "data", "table", "check", "2026"].map(syllables).into();
        assert_eq!(counted, [1, 2, 2, 2, 1, 0]);
    }

    #[test]
    fn a_short_plain_text_has_a_low_grade_and_a_long_one_a_high_grade() {
        let of = |text: &str| {
            let mut measure = Measure::default();
            add(&mut measure, text, true);
            measure
        };
        let plain = of("Read it first. Then ask. Do not paste it.");
        let heavy =
            of("Organisational responsibility necessitates comprehensive documentation considerations.");
        assert!(plain.grade() < 3.0 && heavy.grade() > 20.0, "{} {}", plain.grade(), heavy.grade());
        assert_eq!((plain.sentences, plain.longest), (3, 4));
    }
}

//! What makes a question easy to guess, hard to read or unfair: found in the words of one item.

use sala_domain::item::ItemWords;
use sala_domain::person::Language;
use std::collections::{BTreeMap, BTreeSet};

/// Words that carry no content, however long.
const PLAIN_WORDS: &[&str] = &[
    "because",
    "before",
    "should",
    "without",
    "between",
    "during",
    "another",
    "through",
    "whether",
    "cannot",
    "already",
    "around",
    "behind",
    "itself",
    "either",
    "neither",
    "though",
    "almost",
    "always",
    "afterwards",
    "everybody",
    "nobody",
    "somebody",
    "everyone",
    "everything",
    "something",
    "nothing",
];

/// The shortest content word that can give a key away, in letters.
const CLUE: usize = 6;

/// A word in fewer items of a module than this is rare.
const RARE: usize = 3;

/// Something to mend: the field it is about, and what to do.
pub(crate) type Remark = (String, String);

/// Characters a reader sees: invisible marks and signs that sit on a Khmer letter are left out.
pub(crate) fn visible(text: &str) -> usize {
    let shown = |c: &char| !matches!(c, '\u{17B4}'..='\u{17D3}' | '\u{17DD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}');
    text.trim().chars().filter(shown).count()
}

/// Everything that one language alone shows.
pub(crate) fn in_one_language(words: &ItemWords, language: Language) -> Vec<Remark> {
    let negative = (language == Language::En).then(|| negative(&words.stem)).flatten();
    catch_alls(words).into_iter().chain(lengths(words, language)).chain(negative).collect()
}

/// Options whose lengths give something away.
fn lengths(words: &ItemWords, language: Language) -> Option<Remark> {
    let (tenths, more) = match language {
        Language::En => (18, 25),
        Language::Km => (22, 40),
    };
    let size = |(letter, option): (&String, &sala_domain::item::OptionWords)| {
        (visible(&option.text), letter.clone())
    };
    let (short, short_letter) = words.options.iter().map(size).min()?;
    let (long, long_letter) = words.options.iter().map(size).max()?;
    let unequal = long * 10 > short * tenths && long > short + more;
    unequal.then(|| {
        let message =
            format!("option {long_letter} has {long} characters, option {short_letter} only {short}");
        (long_letter, format!("{message}: make them about as long"))
    })
}

/// Options that speak about the other options.
fn catch_alls(words: &ItemWords) -> Vec<Remark> {
    let speaks_of_others = |text: &str| {
        let text = text.to_lowercase();
        let khmer =
            text.contains("ខាងលើ") && ["ទាំងអស់", "គ្មាន", "ទាំងពីរ"].iter().any(|word| text.contains(word));
        khmer
            || ["all of the above", "none of the above", "both of the above"]
                .iter()
                .any(|words| text.contains(words))
    };
    let caught = words.options.iter().filter(|(_, option)| speaks_of_others(&option.text));
    let remark = |(letter, _): (&String, _)| {
        (letter.clone(), format!("option {letter} speaks about the others: write an answer of its own"))
    };
    caught.map(remark).collect()
}

/// The words of a text in lower case, an apostrophe kept inside.
fn split(text: &str) -> impl Iterator<Item = String> {
    let text = text.replace('’', "'").to_lowercase();
    let words: Vec<String> = text
        .split(|c: char| !(c.is_alphanumeric() || c == '\''))
        .map(|word| word.trim_matches('\'').to_owned())
        .filter(|word| !word.is_empty())
        .collect();
    words.into_iter()
}

/// A question asked the wrong way round: a small negative word in the main clause of its last sentence.
fn negative(stem: &str) -> Option<Remark> {
    const ASKING: &[&str] = &["which", "what", "who", "whose", "where", "when", "how"];
    const TURNING: &[&str] = &[
        "when", "if", "that", "because", "who", "which", "while", "so", "although", "before", "after", "and",
        "but",
    ];
    let question = stem.trim().strip_suffix('?')?;
    let question = question.rsplit(['.', '!', '?', '។', ':']).next()?;
    if ["NOT", "EXCEPT"]
        .iter()
        .any(|word| question.split_whitespace().any(|found| found.trim_matches('*') == *word))
    {
        return None;
    }
    let mut clause = split(question).skip_while(|word| !ASKING.contains(&word.as_str()));
    let _asking = clause.next()?;
    let mut main = clause.take_while(|word| !TURNING.contains(&word.as_str()));
    let found = main.find(|word| {
        matches!(word.as_str(), "not" | "except" | "never" | "cannot") || word.ends_with("n't")
    })?;
    Some((
        "stem".to_owned(),
        format!("the question is asked the wrong way round (`{found}`): ask for what is right, or write NOT"),
    ))
}

/// Whether an English stem is marked as negative.
fn is_marked_negative(stem: &str) -> bool {
    stem.split(|c: char| !c.is_alphanumeric()).any(|word| matches!(word, "NOT" | "EXCEPT"))
}

/// A negative question in Khmer needs its negative word in strong.
pub(crate) fn negative_in_khmer(english: &str, khmer: &str) -> Option<Remark> {
    let strong =
        khmer.split("**").skip(1).step_by(2).any(|words| words.contains("មិន") || words.contains("លើកលែង"));
    (is_marked_negative(english) && !strong).then(|| {
        ("stem".to_owned(), "the English asks for what is NOT so: write **មិន** in strong".to_owned())
    })
}

/// In how many items of a bank each word stands.
pub(crate) fn frequencies<'a>(bank: impl Iterator<Item = &'a ItemWords>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for item in bank {
        let texts = item.options.values().map(|option| option.text.as_str()).chain([item.stem.as_str()]);
        let words: BTreeSet<String> = texts.flat_map(split).collect();
        for word in words {
            *counts.entry(word).or_default() += 1;
        }
    }
    counts
}

/// Rare words that stand in stem and key and in no other option, so that the key can be guessed (English only).
///
/// Where every other option repeats a word of the stem too, none stands out and nothing is said.
pub(crate) fn clues(words: &ItemWords, key: &str, counts: &BTreeMap<String, usize>) -> Vec<Remark> {
    let stem: BTreeSet<String> = split(&words.stem).filter(|word| is_content(word)).collect();
    let echo = |text: &str| -> BTreeSet<String> { split(text).filter(|word| stem.contains(word)).collect() };
    let Some(right) = words.options.get(key).map(|option| echo(&option.text)) else { return Vec::new() };
    let others = words.options.iter().filter(|(letter, _)| letter.as_str() != key);
    let others: Vec<BTreeSet<String>> = others.map(|(_, option)| echo(&option.text)).collect();
    if others.iter().all(|echoes| echoes.difference(&right).next().is_some()) {
        return Vec::new();
    }
    let rare = |word: &&String| counts.get(*word).copied().unwrap_or(0) < RARE;
    let clues = right.iter().filter(|word| !others.iter().any(|echoes| echoes.contains(*word))).filter(rare);
    let message = |word| {
        format!(
            "`{word}` stands only in the question and in the key {key}: say it another way in one of them"
        )
    };
    clues.map(|word| (key.to_owned(), message(word))).collect()
}

fn is_content(word: &str) -> bool {
    word.chars().count() >= CLUE && !PLAIN_WORDS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_negative_word_counts_only_in_the_question_itself() {
        for asked in
            ["Which text may not go in?", "It is late. What can't wait?", "Who of these is never asked?"]
        {
            assert!(negative(asked).is_some(), "{asked}");
        }
        for fine in [
            "The list is not finished. Which text may go in?",
            "What do you do when the tool is not on the list?",
            "Which of these may NOT go in?",
            "You are not sure. Ask.",
            "Why is it not enough?",
        ] {
            assert!(negative(fine).is_none(), "{fine}");
        }
    }

    #[test]
    fn signs_on_khmer_letters_and_invisible_marks_are_not_counted() {
        assert_eq!(visible("កម្ពុជា\u{200B}"), 4);
        assert_eq!(visible(" don't "), 5);
    }
}

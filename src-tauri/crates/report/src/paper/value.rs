//! What a report says, before it has a form: words in one or two languages, and values that know what they are.
//!
//! A value is rounded here or nowhere, so every form of a report shows the same figure.

use chrono::NaiveDate;
use sala_domain::office::{Names, named};
use sala_domain::person::Language;
use sala_i18n::{Digits, Words};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The same words in each language of a report.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Said(pub BTreeMap<Language, String>);

impl Said {
    /// The words in a language; those of any other language when it has none.
    pub fn of(&self, language: Language) -> &str {
        self.0.get(&language).or_else(|| self.0.values().next()).map_or("", String::as_str)
    }

    /// Each different wording once, in the order of the languages.
    pub fn lines(&self, languages: &[Language]) -> Vec<&str> {
        let mut lines: Vec<&str> = Vec::with_capacity(languages.len());
        for language in languages {
            let line = self.of(*language);
            if !line.is_empty() && !lines.contains(&line) {
                lines.push(line);
            }
        }
        lines
    }

    /// The wordings on one line, parted by a dot.
    pub fn line(&self, languages: &[Language]) -> String {
        self.lines(languages).join(" · ")
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(String::is_empty)
    }
}

/// What a word means, so that a sign can stand before it; never shown by colour alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// Nothing more than the word.
    #[default]
    Plain,
    /// Met, done, valid.
    Good,
    /// Partly.
    Part,
    /// Not begun.
    Empty,
    /// Not met, overdue.
    Bad,
    /// Soon.
    Soon,
}

impl Tone {
    /// The sign that stands before the word where there are no drawings.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Good => "✓",
            Self::Part => "◐",
            Self::Empty => "○",
            Self::Bad => "✗",
            Self::Soon => "◷",
        }
    }
}

/// A value. Figures are kept, not their wording.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Value {
    /// Nothing to say.
    #[default]
    Blank,
    /// What somebody wrote.
    Text {
        /// As they wrote it.
        text: String,
    },
    /// An id, a version, a hash: its digits are never changed.
    Id {
        /// The id.
        text: String,
    },
    /// How many.
    Count {
        /// How many.
        count: u64,
    },
    /// A part of a whole; of nothing it is shown as a dash.
    Share {
        /// The part.
        part: u64,
        /// The whole.
        whole: u64,
    },
    /// A score from 0 to 100 with one decimal.
    Score {
        /// In tenths: 464 is 46.4.
        tenths: i64,
    },
    /// A day of the office's calendar.
    Day {
        /// The day.
        day: NaiveDate,
    },
    /// Words of the report itself.
    Words {
        /// In each of its languages.
        words: Said,
        /// What they mean.
        tone: Tone,
    },
    /// The check code of the report. Each form writes the code of the paper here; it cannot be part of what it is made from.
    Code,
}

impl Value {
    /// What somebody wrote; nothing for an empty text.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.trim().is_empty() { Self::Blank } else { Self::Text { text } }
    }

    /// An id; nothing for an empty one.
    pub fn id(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Blank } else { Self::Id { text } }
    }

    /// How many.
    pub fn count(count: usize) -> Self {
        Self::Count { count: count as u64 }
    }

    /// A part of a whole.
    pub fn share(part: usize, whole: usize) -> Self {
        Self::Share { part: part as u64, whole: whole as u64 }
    }

    /// A score, rounded to a tenth.
    pub fn score(score: f64) -> Self {
        Self::Score { tenths: tenths(score) }
    }

    /// A day.
    pub fn day(day: NaiveDate) -> Self {
        Self::Day { day }
    }

    /// A day, if there is one.
    pub fn maybe_day(day: Option<NaiveDate>) -> Self {
        day.map_or(Self::Blank, Self::day)
    }

    /// Words of the report.
    pub fn words(words: Said) -> Self {
        Self::Words { words, tone: Tone::Plain }
    }

    /// Words of the report with what they mean.
    pub fn marked(tone: Tone, words: Said) -> Self {
        Self::Words { words, tone }
    }

    /// Whether it is a figure: a count, a share, a score or a day.
    pub fn is_figure(&self) -> bool {
        matches!(self, Self::Count { .. } | Self::Share { .. } | Self::Score { .. } | Self::Day { .. })
    }

    /// The percentage of a share, rounded down so that a threshold is never reached by rounding.
    pub fn percent(&self) -> Option<u64> {
        match self {
            Self::Share { part, whole } if *whole > 0 => Some(part * 100 / whole),
            _ => None,
        }
    }

    /// How a person reads it in one language.
    pub fn shown(&self, language: Language, digits: Digits, code: &str) -> String {
        let words = Words::new(language, digits);
        match self {
            Self::Blank => String::new(),
            Self::Text { text } | Self::Id { text } => text.clone(),
            Self::Count { count } => words.number(i64::try_from(*count).unwrap_or(i64::MAX)),
            Self::Share { .. } => self.percent().map_or_else(
                || "–".to_owned(),
                |percent| words.percent(usize::try_from(percent).unwrap_or(usize::MAX)),
            ),
            Self::Score { tenths } => words.decimal(*tenths as f64 / 10.0, 1),
            Self::Day { day } => words.digits(&day.format("%Y-%m-%d").to_string()),
            Self::Words { words, .. } => words.of(language).to_owned(),
            Self::Code => code.to_owned(),
        }
    }

    /// How a person reads it in each language of a report, each different wording once.
    pub fn lines(&self, languages: &[Language], digits: Digits, code: &str) -> Vec<String> {
        let mut lines: Vec<String> = Vec::with_capacity(languages.len());
        for language in languages {
            let line = self.shown(*language, digits, code);
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        lines
    }
}

/// `46.44` -> `464`
pub fn tenths(score: f64) -> i64 {
    (score * 10.0).round() as i64
}

/// A name in the languages of a report.
pub fn names(names: &Names, languages: &[Language]) -> Said {
    Said(languages.iter().map(|language| (*language, named(names, *language).to_owned())).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_written_in_the_chosen_digits_and_ids_never_are() {
        let km = |value: Value| value.shown(Language::Km, Digits::Khmer, "");
        assert_eq!(km(Value::count(1234)), "១.២៣៤");
        assert_eq!(km(Value::score(46.44)), "៤៦,៤");
        assert_eq!(km(Value::share(2, 3)), "៦៦\u{A0}%");
        assert_eq!(km(Value::id("2026-003")), "2026-003");
    }

    #[test]
    fn a_share_of_nobody_is_a_dash() {
        assert_eq!(Value::share(0, 0).shown(Language::En, Digits::Arabic, ""), "–");
    }

    #[test]
    fn words_that_are_the_same_in_both_languages_are_said_once() {
        let both = [Language::En, Language::Km];
        assert_eq!(Value::count(3).lines(&both, Digits::Arabic, ""), ["3"]);
    }
}

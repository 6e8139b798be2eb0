//! In which languages and digits a report speaks.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use sala_domain::office::Names;
use sala_domain::person::Language;
use sala_i18n::{Digits, Words};

use super::value::{Said, Value, names};

/// The languages and digits of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// Languages, the leading one first.
    pub languages: Vec<Language>,
    /// Digits.
    pub digits: Digits,
}

impl Voice {
    /// The same message in each language.
    pub fn say(&self, message: impl Fn(&Words) -> String) -> Said {
        let line = |language: &Language| (*language, message(&Words::new(*language, self.digits)));
        Said(self.languages.iter().map(line).collect())
    }

    /// A message with something that is itself said in each language.
    pub fn say_of(&self, inner: &Said, message: impl Fn(&Words, &str) -> String) -> Said {
        self.say(|words| message(words, inner.of(words.language())))
    }

    /// A name the office gave in its languages.
    pub fn name(&self, given: &Names) -> Said {
        names(given, &self.languages)
    }

    /// The same text in each language.
    pub fn plain(&self, text: &str) -> Said {
        Said(self.languages.iter().map(|language| (*language, text.to_owned())).collect())
    }

    /// A whole number as people read it; the same in each language.
    pub fn number(&self, count: usize) -> String {
        self.shown(&Value::count(count))
    }

    /// A figure as people read it; the same in each language.
    pub fn shown(&self, value: &Value) -> String {
        value.lines(&self.languages, self.digits, "").join(" · ")
    }

    /// A day in words.
    pub fn long_day(&self, day: NaiveDate) -> Said {
        self.say(|words| words.date(day))
    }

    /// A month in figures: `2026-11`.
    pub fn month(&self, at: DateTime<Utc>) -> String {
        self.digits.written(&format!("{:04}-{:02}", at.year(), at.month()))
    }
}

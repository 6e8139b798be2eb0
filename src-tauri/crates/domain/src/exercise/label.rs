//! E09: choose the disclosure line for each case.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::{Choice, Grade, Mark, Mistake, PartFeedback, Texts, choices, compare, text};

/// One case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// Its id.
    pub id: String,
    /// The best line.
    pub line: String,
    /// Lines worth half.
    #[serde(default)]
    pub half: Vec<String>,
}

/// Structure and key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// The lines to choose from.
    pub lines: Vec<String>,
    /// The cases.
    #[serde(rename = "case")]
    pub cases: Vec<Case>,
}

/// Words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The lines.
    pub lines: Texts,
    /// The cases.
    pub cases: Texts,
    /// Why, per case.
    pub why: Texts,
}

/// As shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "LabelView")]
pub struct View {
    /// The lines to choose from.
    pub lines: Vec<Choice>,
    /// The cases.
    pub cases: Vec<Choice>,
}

/// Lines chosen so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "LabelResponse")]
pub struct Response {
    /// Line by case.
    pub chosen: BTreeMap<String, String>,
}

impl Key {
    fn ids(&self) -> Vec<String> {
        self.cases.iter().map(|case| case.id.clone()).collect()
    }

    /// Mistakes in the structure alone.
    pub fn mistakes(&self) -> Vec<Mistake> {
        let lines = |case: &Case| std::iter::once(&case.line).chain(&case.half).cloned().collect::<Vec<_>>();
        let unknown = |case: &Case| lines(case).iter().any(|line| !self.lines.contains(line));
        let wrong = self.cases.iter().filter(|case| unknown(case));
        wrong.map(|case| Mistake::new(&case.id, "it names a line that is not in `lines`")).collect()
    }

    /// Mistakes between structure and words.
    pub fn mistakes_in(&self, words: &Words) -> Vec<Mistake> {
        let ids = self.ids();
        let mut out = compare("lines", &self.lines, &words.lines);
        out.extend(compare("cases", &ids, &words.cases));
        out.extend(compare("why", &ids, &words.why));
        out
    }

    /// As shown.
    pub fn view(&self, words: &Words, _seed: &str) -> View {
        View { lines: choices(&self.lines, &words.lines), cases: choices(&self.ids(), &words.cases) }
    }

    /// One point for the best line, half for one that would do.
    pub fn grade(&self, words: &Words, response: &Response) -> Grade {
        let part = |case: &Case| {
            let mark = match response.chosen.get(&case.id) {
                Some(line) if *line == case.line => Mark::Good,
                Some(line) if case.half.contains(line) => Mark::Partial,
                Some(_) => Mark::Bad,
                None => Mark::Missed,
            };
            PartFeedback {
                id: case.id.clone(),
                mark,
                text: text(&words.cases, &case.id),
                right: if mark == Mark::Good { String::new() } else { text(&words.lines, &case.line) },
                why: text(&words.why, &case.id),
            }
        };
        let parts: Vec<_> = self.cases.iter().map(part).collect();
        Grade::new(super::points(&parts), parts.len() as f64, true, parts)
    }

    /// A right answer.
    pub fn solution(&self) -> Response {
        Response { chosen: self.cases.iter().map(|case| (case.id.clone(), case.line.clone())).collect() }
    }
}

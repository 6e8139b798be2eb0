//! E10: find the group that is worse off in a table, and compute a rate. Typed numbers are read by [`numeral`] and kept as typed.

mod mistakes;
pub mod numeral;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::{Choice, Grade, Mark, Mistake, PartFeedback, Texts, choices, compare, text};

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    /// Parts of a hundred.
    Percent,
    /// Things.
    Count,
}

/// One question: for a group, or for a number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Its id.
    pub id: String,
    /// The right group.
    #[serde(default)]
    pub group: Option<String>,
    /// The right number.
    #[serde(default)]
    pub number: Option<f64>,
    /// How far a right answer may lie from the number, in the same unit.
    #[serde(default)]
    pub tolerance: Option<f64>,
    /// What the number counts.
    #[serde(default)]
    pub unit: Option<Unit>,
}

/// Structure and key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Key {
    /// The rows.
    pub groups: Vec<String>,
    /// The columns.
    pub columns: Vec<String>,
    /// The cells: per group one whole number a column. Read as any number, so that a wrong one is told at its line.
    pub counts: BTreeMap<String, Vec<f64>>,
    /// What is asked.
    #[serde(rename = "question")]
    pub questions: Vec<Question>,
}

/// Words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Names of the groups.
    pub groups: Texts,
    /// Heads of the columns.
    pub columns: Texts,
    /// The questions.
    pub questions: Texts,
    /// Why, per question: with the way the number is computed.
    pub why: Texts,
}

/// What a question wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "TableAsks")]
pub enum Asks {
    /// One of the groups.
    Group,
    /// A number of parts of a hundred.
    Percent,
    /// A number of things.
    Count,
}

/// A question as shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "TableQuestion")]
pub struct QuestionView {
    /// Its id.
    pub id: String,
    /// Its words.
    pub text: String,
    /// What it wants.
    pub asks: Asks,
    /// How far a right number may lie from the true one; 0 where a group is wanted.
    pub tolerance: f64,
}

/// As shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "TableView")]
pub struct View {
    /// The rows.
    pub groups: Vec<Choice>,
    /// The columns.
    pub columns: Vec<Choice>,
    /// The cells, row by row.
    pub counts: Vec<Vec<u32>>,
    /// The questions.
    pub questions: Vec<QuestionView>,
}

/// The answers so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "TableResponse")]
pub struct Response {
    /// By question: a group's id, or a number as it was typed.
    pub answers: BTreeMap<String, String>,
}

impl Question {
    fn asks(&self) -> Asks {
        match (&self.group, self.unit) {
            (Some(_), _) => Asks::Group,
            (None, Some(Unit::Percent)) => Asks::Percent,
            (None, _) => Asks::Count,
        }
    }

    fn is_right(&self, answer: &str) -> bool {
        let near = |number: f64| {
            let read = numeral::read(answer, self.unit == Some(Unit::Percent));
            // Binary fractions: 33.4 lies a hair more than 0.1 from 33.3.
            let hair = 1e-9 * number.abs().max(1.0);
            read.is_some_and(|read| (read - number).abs() <= self.tolerance.unwrap_or_default() + hair)
        };
        match &self.group {
            Some(group) => group == answer,
            None => self.number.is_some_and(near),
        }
    }

    /// The right answer: a group's id, or the number as the author wrote it.
    fn right(&self) -> String {
        self.group.clone().or_else(|| self.number.map(|number| number.to_string())).unwrap_or_default()
    }
}

impl Key {
    fn ids(&self) -> Vec<String> {
        self.questions.iter().map(|question| question.id.clone()).collect()
    }

    /// Mistakes between structure and words.
    pub fn mistakes_in(&self, words: &Words) -> Vec<Mistake> {
        let ids = self.ids();
        let mut out = compare("groups", &self.groups, &words.groups);
        out.extend(compare("columns", &self.columns, &words.columns));
        out.extend(compare("questions", &ids, &words.questions));
        out.extend(compare("why", &ids, &words.why));
        out
    }

    /// As shown.
    pub fn view(&self, words: &Words, _seed: &str) -> View {
        let question = |question: &Question| QuestionView {
            id: question.id.clone(),
            text: text(&words.questions, &question.id),
            asks: question.asks(),
            tolerance: question.tolerance.unwrap_or_default(),
        };
        let row = |group| self.counts.get(group).into_iter().flatten().map(|cell| *cell as u32).collect();
        View {
            groups: choices(&self.groups, &words.groups),
            columns: choices(&self.columns, &words.columns),
            counts: self.groups.iter().map(row).collect(),
            questions: self.questions.iter().map(question).collect(),
        }
    }

    /// One point a question.
    pub fn grade(&self, words: &Words, response: &Response) -> Grade {
        let part = |question: &Question| {
            let mark = match response.answers.get(&question.id).map(|answer| answer.trim()) {
                None | Some("") => Mark::Missed,
                Some(answer) if question.is_right(answer) => Mark::Good,
                Some(_) => Mark::Bad,
            };
            let right =
                question.group.as_ref().map_or_else(|| question.right(), |id| text(&words.groups, id));
            PartFeedback {
                id: question.id.clone(),
                mark,
                text: text(&words.questions, &question.id),
                right: if mark == Mark::Good { String::new() } else { right },
                why: text(&words.why, &question.id),
            }
        };
        let parts: Vec<_> = self.questions.iter().map(part).collect();
        Grade::new(super::points(&parts), parts.len() as f64, true, parts)
    }

    /// A right answer.
    pub fn solution(&self) -> Response {
        let answer = |question: &Question| (question.id.clone(), question.right());
        Response { answers: self.questions.iter().map(answer).collect() }
    }
}

//! E08: say for every cell whether it is allowed.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::{Choice, Grade, Mark, Mistake, PartFeedback, Texts, choices, compare, text};
use crate::policy::Answer;

/// Structure and key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// Rows.
    pub rows: Vec<String>,
    /// Columns.
    pub columns: Vec<String>,
    /// Rows are data classes and columns tool classes, so the key must equal the policy's grid.
    #[serde(default)]
    pub policy: bool,
    /// Answers by row, one a column.
    pub key: BTreeMap<String, Vec<Answer>>,
}

/// Words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Names of the rows.
    pub rows: Texts,
    /// Names of the columns.
    pub columns: Texts,
    /// Why, per row.
    pub why: Texts,
}

/// As shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "GridView")]
pub struct View {
    /// Rows.
    pub rows: Vec<Choice>,
    /// Columns.
    pub columns: Vec<Choice>,
}

/// Cells answered so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "GridResponse")]
pub struct Response {
    /// Answer by row and column.
    pub cells: BTreeMap<String, BTreeMap<String, Answer>>,
}

impl Key {
    /// Mistakes in the structure alone.
    pub fn mistakes(&self) -> Vec<Mistake> {
        let mut out = Vec::new();
        for row in &self.rows {
            match self.key.get(row) {
                None => out.push(Mistake::new(row, "the key has no line for this row")),
                Some(cells) if cells.len() != self.columns.len() => {
                    out.push(Mistake::new(row, "its key does not have one answer for each column"));
                }
                Some(_) => {}
            }
        }
        out
    }

    /// Mistakes between structure and words.
    pub fn mistakes_in(&self, words: &Words) -> Vec<Mistake> {
        let mut out = compare("rows", &self.rows, &words.rows);
        out.extend(compare("columns", &self.columns, &words.columns));
        out.extend(compare("why", &self.rows, &words.why));
        out
    }

    /// As shown.
    pub fn view(&self, words: &Words, _seed: &str) -> View {
        View { rows: choices(&self.rows, &words.rows), columns: choices(&self.columns, &words.columns) }
    }

    /// One point a cell; feedback by row, and by cell under the id `row/column`.
    pub fn grade(&self, words: &Words, response: &Response) -> Grade {
        let mut parts = Vec::new();
        let (mut right, mut all) = (0.0, 0.0);
        for row in &self.rows {
            let mine = response.cells.get(row);
            let mut cells = Vec::new();
            for (column, wanted) in self.columns.iter().zip(self.key.get(row).into_iter().flatten()) {
                let mark = match mine.and_then(|cells| cells.get(column)) {
                    Some(answer) if answer == wanted => Mark::Good,
                    Some(_) => Mark::Bad,
                    None => Mark::Missed,
                };
                all += 1.0;
                if mark == Mark::Good {
                    right += 1.0;
                }
                cells.push(PartFeedback {
                    id: format!("{row}/{column}"),
                    mark,
                    text: text(&words.columns, column),
                    right: wanted.code().to_owned(),
                    why: String::new(),
                });
            }
            let good = cells.iter().filter(|cell| cell.mark == Mark::Good).count();
            parts.push(PartFeedback {
                id: row.clone(),
                mark: if good == cells.len() {
                    Mark::Good
                } else if good * 2 >= cells.len() {
                    Mark::Partial
                } else {
                    Mark::Bad
                },
                text: text(&words.rows, row),
                right: String::new(),
                why: text(&words.why, row),
            });
            parts.extend(cells);
        }
        Grade::new(right, all, true, parts)
    }

    /// A right answer.
    pub fn solution(&self) -> Response {
        let row = |row: &String| {
            let answers = self.key.get(row).into_iter().flatten().copied();
            (row.clone(), self.columns.iter().cloned().zip(answers).collect())
        };
        Response { cells: self.rows.iter().map(row).collect() }
    }
}

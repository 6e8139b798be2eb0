//! E11: mark the wrong lines of steps or code, and choose a fix for each.

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::listing::{repeated, short, unknown};
use super::{Choice, Grade, Mark, Mistake, PartFeedback, Texts, choices, compare, text};
use crate::seed::Draw;

/// One wrong line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// The line.
    pub line: String,
    /// What mends it.
    pub fix: String,
    /// It must be found, with its fix, to pass.
    #[serde(default)]
    pub critical: bool,
}

/// Structure and key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// The lines in the order shown.
    pub lines: Vec<String>,
    /// The choices for every line, wrong ones too.
    pub fixes: Vec<String>,
    /// The wrong lines.
    #[serde(rename = "fault")]
    pub faults: Vec<Fault>,
    /// The lines are code: shown letter by letter.
    #[serde(default)]
    pub code: bool,
}

/// Words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The lines.
    pub lines: Texts,
    /// The fixes.
    pub fixes: Texts,
    /// Why, per line, sound ones too.
    pub why: Texts,
}

/// As shown: fixes in an order drawn from the seed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "RepairView")]
pub struct View {
    /// The lines in their order.
    pub lines: Vec<Choice>,
    /// The fixes, shuffled.
    pub fixes: Vec<Choice>,
    /// Shown letter by letter.
    pub code: bool,
}

/// The lines marked so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "RepairResponse")]
pub struct Response {
    /// Fix by line; empty while none is chosen. A line taken for sound is absent.
    pub marked: BTreeMap<String, String>,
}

impl Key {
    fn fault(&self, line: &str) -> Option<&Fault> {
        self.faults.iter().find(|fault| fault.line == line)
    }

    /// Mistakes in the structure alone.
    pub fn mistakes(&self) -> Vec<Mistake> {
        let mut out = Vec::new();
        out.extend(short("lines", self.lines.len(), 2, "add lines to choose among"));
        out.extend(short("fixes", self.fixes.len(), 2, "add fixes to choose among, wrong ones too"));
        out.extend(short("fault", self.faults.len(), 1, "say which line is wrong"));
        out.extend(repeated("lines", &self.lines));
        out.extend(repeated("fixes", &self.fixes));
        for (place, fault) in self.faults.iter().enumerate() {
            out.extend(unknown(&fault.line, "line", &fault.line, "lines", &self.lines));
            out.extend(unknown(&fault.line, "fix", &fault.fix, "fixes", &self.fixes));
            if self.faults.iter().take(place).any(|other| other.line == fault.line) {
                let message = "two faults name this line: keep one, or part the line in two";
                out.push(Mistake::new(&fault.line, message));
            }
        }
        out
    }

    /// Mistakes between structure and words.
    pub fn mistakes_in(&self, words: &Words) -> Vec<Mistake> {
        let mut out = compare("lines", &self.lines, &words.lines);
        out.extend(compare("fixes", &self.fixes, &words.fixes));
        out.extend(compare("why", &self.lines, &words.why));
        out
    }

    /// As shown.
    pub fn view(&self, words: &Words, seed: &str) -> View {
        let mut fixes = self.fixes.clone();
        Draw::new(seed, "fixes").shuffle(&mut fixes);
        View {
            lines: choices(&self.lines, &words.lines),
            fixes: choices(&fixes, &words.fixes),
            code: self.code,
        }
    }

    fn mark(&self, line: &str, response: &Response) -> Mark {
        match (self.fault(line), response.marked.get(line)) {
            (Some(fault), Some(fix)) if fault.fix == *fix => Mark::Good,
            (Some(_), Some(_)) => Mark::Partial,
            (Some(_), None) => Mark::Missed,
            (None, Some(_)) => Mark::Bad,
            (None, None) => Mark::Neutral,
        }
    }

    /// One point for a fault with its fix, half for a fault with another; a sound line marked takes one away.
    pub fn grade(&self, words: &Words, response: &Response) -> Grade {
        let part = |line: &String| {
            let mark = self.mark(line, response);
            let fix = self.fault(line).filter(|_| mark != Mark::Good);
            PartFeedback {
                id: line.clone(),
                mark,
                text: text(&words.lines, line),
                right: fix.map(|fault| text(&words.fixes, &fault.fix)).unwrap_or_default(),
                why: text(&words.why, line),
            }
        };
        let parts: Vec<_> = self.lines.iter().map(part).collect();
        let wrongly = parts.iter().filter(|part| part.mark == Mark::Bad).count();
        let found = |fault: &Fault| response.marked.get(&fault.line) == Some(&fault.fix);
        let critical = self.faults.iter().all(|fault| !fault.critical || found(fault));
        let points = super::points(&parts) - wrongly as f64;
        Grade::new(points, self.faults.len() as f64, critical, parts)
    }

    /// A right answer.
    pub fn solution(&self) -> Response {
        Response { marked: self.faults.iter().map(|fault| (fault.line.clone(), fault.fix.clone())).collect() }
    }
}

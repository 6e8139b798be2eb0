//! E02: rewrite a prompt so that it works without the data. Checked by patterns on the laptop, never scored.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::{Choice, Grade, Mark, Mistake, PartFeedback, Texts, choices, compare};

/// Structure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// What must be gone.
    pub forbidden: Vec<String>,
    /// What must be there.
    pub required: Vec<String>,
    /// What the learner ticks after reading it once more.
    pub checklist: Vec<String>,
}

/// Texts looked for, and what to say when the check fails.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pattern {
    /// Any of these counts as found (case and invisible marks are ignored).
    pub any: Vec<String>,
    /// What to do.
    pub hint: String,
}

/// Words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The prompt to mend.
    pub start: String,
    /// What must be gone.
    pub forbidden: BTreeMap<String, Pattern>,
    /// What must be there.
    pub required: BTreeMap<String, Pattern>,
    /// What the learner ticks.
    pub checklist: Texts,
    /// One or two good answers.
    pub models: Vec<String>,
}

/// As shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "RewriteView")]
pub struct View {
    /// The prompt to mend.
    pub start: String,
    /// What the learner ticks.
    pub checklist: Vec<Choice>,
}

/// The rewritten prompt.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "RewriteResponse")]
pub struct Response {
    /// The text as it stands.
    pub text: String,
    /// What is ticked.
    pub ticked: Vec<String>,
}

fn holds(haystack: &str, pattern: &Pattern) -> bool {
    let haystack = crate::text::normalise(haystack);
    pattern.any.iter().any(|needle| haystack.contains(&crate::text::normalise(needle)))
}

impl Key {
    /// Mistakes in the structure alone.
    pub fn mistakes(&self) -> Vec<Mistake> {
        if self.forbidden.is_empty() {
            return vec![Mistake::new("forbidden", "name at least one thing that must be gone")];
        }
        Vec::new()
    }

    /// Mistakes between structure and words, model answers that fail the check among them.
    pub fn mistakes_in(&self, words: &Words) -> Vec<Mistake> {
        let mut out = compare("forbidden", &self.forbidden, &words.forbidden);
        out.extend(compare("required", &self.required, &words.required));
        out.extend(compare("checklist", &self.checklist, &words.checklist));
        for id in &self.forbidden {
            if words.forbidden.get(id).is_some_and(|pattern| !holds(&words.start, pattern)) {
                out.push(Mistake::new(id, format!("`start` does not hold any text of `forbidden.{id}`")));
            }
        }
        for model in &words.models {
            let response = Response { text: model.clone(), ticked: Vec::new() };
            let failed = self.parts(words, &response).into_iter().filter(|part| part.mark == Mark::Bad);
            out.extend(failed.map(|p| Mistake::new(&p.id, "a model answer does not pass its own check")));
        }
        if words.models.is_empty() {
            out.push(Mistake::new("models", "give at least one model answer"));
        }
        out
    }

    /// As shown.
    pub fn view(&self, words: &Words, _seed: &str) -> View {
        View { start: words.start.clone(), checklist: choices(&self.checklist, &words.checklist) }
    }

    fn parts(&self, words: &Words, response: &Response) -> Vec<PartFeedback> {
        let part = |id: &String, good: bool, patterns: &BTreeMap<String, Pattern>| PartFeedback {
            id: id.clone(),
            mark: if good { Mark::Good } else { Mark::Bad },
            text: String::new(),
            right: String::new(),
            why: patterns.get(id).map(|p| p.hint.clone()).unwrap_or_default(),
        };
        let found = |id: &String, patterns: &BTreeMap<String, Pattern>| {
            patterns.get(id).is_some_and(|pattern| holds(&response.text, pattern))
        };
        let gone = self.forbidden.iter().map(|id| part(id, !found(id, &words.forbidden), &words.forbidden));
        let there = self.required.iter().map(|id| part(id, found(id, &words.required), &words.required));
        gone.chain(there).collect()
    }

    /// Which texts are gone and which are there. Good enough only when everything forbidden is gone; the score is shown to nobody.
    pub fn grade(&self, words: &Words, response: &Response) -> Grade {
        let parts = self.parts(words, response);
        let gone = parts.iter().take(self.forbidden.len()).all(|part| part.mark == Mark::Good);
        let good = parts.iter().filter(|part| part.mark == Mark::Good).count() as f64;
        let mut grade = Grade::new(good, parts.len() as f64, gone, parts);
        grade.models.clone_from(&words.models);
        grade
    }

    /// An answer that ticks everything; its text is empty, as a solution needs words.
    pub fn solution(&self) -> Response {
        Response { text: String::new(), ticked: self.checklist.clone() }
    }
}

//! E07: mark the claims of an answer that the notes on the shelf do not support.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::{Choice, Grade, Mark, Mistake, Note, PartFeedback, Texts, choices, compare, text};

/// Whether a claim stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "VerifyVerdict")]
pub enum Verdict {
    /// A note supports it.
    Supported,
    /// No note supports it.
    Unsupported,
}

/// One claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// Its id.
    pub id: String,
    /// Whether it stands.
    pub verdict: Verdict,
    /// It was made up: it must be found to pass.
    #[serde(default)]
    pub fabricated: bool,
    /// The note that settles it.
    #[serde(default)]
    pub note: Option<String>,
}

/// Structure and key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// The claims, in the order of the answer.
    #[serde(rename = "claim")]
    pub claims: Vec<Claim>,
    /// The notes on the shelf.
    #[serde(default)]
    pub shelf: Vec<String>,
}

/// Words of a note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoteWords {
    /// Its heading.
    pub title: String,
    /// Its text.
    pub text: String,
}

/// Words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// What the tool was asked.
    pub question: String,
    /// The claims.
    pub claims: Texts,
    /// Why, per claim.
    pub why: Texts,
    /// The notes.
    #[serde(default)]
    pub shelf: BTreeMap<String, NoteWords>,
}

/// As shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "VerifyView")]
pub struct View {
    /// What the tool was asked.
    pub question: String,
    /// The claims, in the order of the answer.
    pub claims: Vec<Choice>,
    /// The notes.
    pub shelf: Vec<Note>,
}

/// The verdicts so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "VerifyResponse")]
pub struct Response {
    /// Verdict by claim.
    pub verdicts: BTreeMap<String, Verdict>,
}

/// The notes of a shelf, in its order.
pub(super) fn notes(shelf: &[String], words: &BTreeMap<String, NoteWords>) -> Vec<Note> {
    let note = |id: &String| {
        let words = words.get(id)?;
        Some(Note { id: id.clone(), title: words.title.clone(), text: words.text.clone() })
    };
    shelf.iter().filter_map(note).collect()
}

impl Key {
    fn ids(&self) -> Vec<String> {
        self.claims.iter().map(|claim| claim.id.clone()).collect()
    }

    /// Mistakes in the structure alone.
    pub fn mistakes(&self) -> Vec<Mistake> {
        let mut out = Vec::new();
        for claim in &self.claims {
            if claim.note.as_ref().is_some_and(|note| !self.shelf.contains(note)) {
                out.push(Mistake::new(&claim.id, "its `note` is not on the shelf"));
            }
            if claim.fabricated && claim.verdict == Verdict::Supported {
                out.push(Mistake::new(&claim.id, "a fabricated claim cannot be `supported`"));
            }
        }
        out
    }

    /// Mistakes between structure and words.
    pub fn mistakes_in(&self, words: &Words) -> Vec<Mistake> {
        let ids = self.ids();
        let mut out = compare("claims", &ids, &words.claims);
        out.extend(compare("why", &ids, &words.why));
        out.extend(compare("shelf", &self.shelf, &words.shelf));
        out
    }

    /// As shown.
    pub fn view(&self, words: &Words, _seed: &str) -> View {
        View {
            question: words.question.clone(),
            claims: choices(&self.ids(), &words.claims),
            shelf: notes(&self.shelf, &words.shelf),
        }
    }

    /// One point a claim; every fabricated claim must be found.
    pub fn grade(&self, words: &Words, response: &Response) -> Grade {
        let part = |claim: &Claim| PartFeedback {
            id: claim.id.clone(),
            mark: match response.verdicts.get(&claim.id) {
                Some(verdict) if *verdict == claim.verdict => Mark::Good,
                Some(_) => Mark::Bad,
                None => Mark::Missed,
            },
            text: text(&words.claims, &claim.id),
            right: String::new(),
            why: text(&words.why, &claim.id),
        };
        let parts: Vec<_> = self.claims.iter().map(part).collect();
        let found = |claim: &Claim| response.verdicts.get(&claim.id) == Some(&claim.verdict);
        let critical = self.claims.iter().all(|claim| !claim.fabricated || found(claim));
        Grade::new(super::points(&parts), parts.len() as f64, critical, parts)
    }

    /// A right answer.
    pub fn solution(&self) -> Response {
        Response { verdicts: self.claims.iter().map(|claim| (claim.id.clone(), claim.verdict)).collect() }
    }
}

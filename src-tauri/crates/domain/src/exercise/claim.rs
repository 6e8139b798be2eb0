//! E16: true, false, or not supported by what lies on the shelf; where there is a shelf, also which note settles it.

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::verify::{NoteWords, notes};
use super::{Choice, Grade, Mark, Mistake, Note, PartFeedback, Texts, choices, compare, text};

/// What can be said of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "ClaimVerdict")]
pub enum Verdict {
    /// It is so.
    True,
    /// It is not so.
    False,
    /// Nothing here tells.
    Unsupported,
}

impl Verdict {
    /// Every verdict, in the order shown.
    pub const ALL: [Self; 3] = [Self::True, Self::False, Self::Unsupported];

    fn code(self) -> &'static str {
        match self {
            Self::True => "true",
            Self::False => "false",
            Self::Unsupported => "unsupported",
        }
    }
}

/// One claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// Its id.
    pub id: String,
    /// What is so.
    pub verdict: Verdict,
    /// The note that settles it; none where no note does.
    #[serde(default)]
    pub note: Option<String>,
}

/// Structure and key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// The claims.
    #[serde(rename = "claim")]
    pub claims: Vec<Claim>,
    /// The notes on the shelf; may be empty.
    #[serde(default)]
    pub shelf: Vec<String>,
}

/// Words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The names of the three verdicts here (`true`, `false`, `unsupported`).
    pub verdicts: Texts,
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
#[ts(rename = "ClaimView")]
pub struct View {
    /// The three verdicts.
    pub verdicts: Vec<Choice>,
    /// The claims.
    pub claims: Vec<Choice>,
    /// The notes.
    pub shelf: Vec<Note>,
}

/// The verdicts so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ClaimResponse")]
pub struct Response {
    /// Verdict by claim.
    pub verdicts: BTreeMap<String, Verdict>,
    /// Note by claim; empty for "no note here". Without a shelf, and in answers of older versions, there is none.
    #[serde(default)]
    pub sources: BTreeMap<String, String>,
}

impl Claim {
    /// The right source: a note, or empty for none.
    fn source(&self) -> &str {
        self.note.as_deref().unwrap_or_default()
    }
}

impl Key {
    fn ids(&self) -> Vec<String> {
        self.claims.iter().map(|claim| claim.id.clone()).collect()
    }

    fn verdict_ids() -> Vec<String> {
        Verdict::ALL.iter().map(|verdict| verdict.code().to_owned()).collect()
    }

    /// Mistakes in the structure alone.
    pub fn mistakes(&self) -> Vec<Mistake> {
        let lost = |claim: &&Claim| claim.note.as_ref().is_some_and(|note| !self.shelf.contains(note));
        let lost = self.claims.iter().filter(lost);
        lost.map(|claim| Mistake::new(&claim.id, "its `note` is not on the shelf")).collect()
    }

    /// Mistakes between structure and words.
    pub fn mistakes_in(&self, words: &Words) -> Vec<Mistake> {
        let ids = self.ids();
        let mut out = compare("verdicts", &Self::verdict_ids(), &words.verdicts);
        out.extend(compare("claims", &ids, &words.claims));
        out.extend(compare("why", &ids, &words.why));
        out.extend(compare("shelf", &self.shelf, &words.shelf));
        out
    }

    /// As shown.
    pub fn view(&self, words: &Words, _seed: &str) -> View {
        View {
            verdicts: choices(&Self::verdict_ids(), &words.verdicts),
            claims: choices(&self.ids(), &words.claims),
            shelf: notes(&self.shelf, &words.shelf),
        }
    }

    /// Whether the answer names sources. One without any was given before sources were asked and is judged by verdicts alone.
    fn has_sources(&self, response: &Response) -> bool {
        !self.shelf.is_empty() && !response.sources.is_empty()
    }

    fn mark(&self, claim: &Claim, response: &Response) -> Mark {
        let source = response.sources.get(&claim.id).map(String::as_str);
        match response.verdicts.get(&claim.id) {
            None => Mark::Missed,
            Some(verdict) if *verdict != claim.verdict => Mark::Bad,
            Some(_) if self.has_sources(response) && source != Some(claim.source()) => Mark::Partial,
            Some(_) => Mark::Good,
        }
    }

    /// The right source of a claim in words, as a part of its own (`c1/source`) that is not counted; nothing in `right` means no note.
    fn source_part(&self, claim: &Claim, words: &Words) -> PartFeedback {
        let title = words.shelf.get(claim.source()).map(|note| note.title.clone());
        PartFeedback {
            id: format!("{}/source", claim.id),
            mark: Mark::Neutral,
            text: String::new(),
            right: title.unwrap_or_default(),
            why: String::new(),
        }
    }

    /// One point a claim; half for the right verdict with another source.
    pub fn grade(&self, words: &Words, response: &Response) -> Grade {
        let part = |claim: &Claim| {
            let mark = self.mark(claim, response);
            let right = text(&words.verdicts, claim.verdict.code());
            PartFeedback {
                id: claim.id.clone(),
                mark,
                text: text(&words.claims, &claim.id),
                right: if mark == Mark::Good { String::new() } else { right },
                why: text(&words.why, &claim.id),
            }
        };
        let mut parts: Vec<_> = self.claims.iter().map(part).collect();
        let points = super::points(&parts);
        if self.has_sources(response) {
            parts.extend(self.claims.iter().map(|claim| self.source_part(claim, words)));
        }
        Grade::new(points, self.claims.len() as f64, true, parts)
    }

    /// A right answer.
    pub fn solution(&self) -> Response {
        let sourced = self.claims.iter().filter(|_| !self.shelf.is_empty());
        Response {
            verdicts: self.claims.iter().map(|claim| (claim.id.clone(), claim.verdict)).collect(),
            sources: sourced.map(|claim| (claim.id.clone(), claim.source().to_owned())).collect(),
        }
    }
}

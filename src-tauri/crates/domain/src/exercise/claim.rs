//! E16: true, false, or not supported by what lies on the shelf.

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
    /// The note that settles it.
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

    /// One point a claim.
    pub fn grade(&self, words: &Words, response: &Response) -> Grade {
        let part = |claim: &Claim| {
            let mark = match response.verdicts.get(&claim.id) {
                Some(verdict) if *verdict == claim.verdict => Mark::Good,
                Some(_) => Mark::Bad,
                None => Mark::Missed,
            };
            let right = text(&words.verdicts, claim.verdict.code());
            PartFeedback {
                id: claim.id.clone(),
                mark,
                text: text(&words.claims, &claim.id),
                right: if mark == Mark::Good { String::new() } else { right },
                why: text(&words.why, &claim.id),
            }
        };
        let parts: Vec<_> = self.claims.iter().map(part).collect();
        Grade::new(super::points(&parts), parts.len() as f64, true, parts)
    }

    /// A right answer.
    pub fn solution(&self) -> Response {
        Response { verdicts: self.claims.iter().map(|claim| (claim.id.clone(), claim.verdict)).collect() }
    }
}

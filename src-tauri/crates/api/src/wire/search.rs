//! Search over lessons, rules and glossary, and the glossary itself.

use sala_domain::{LessonId, ModuleId, RuleId, TermId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Looks for words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Search {
    /// What was typed.
    pub query: String,
}

/// Where a hit leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum HitTarget {
    /// A lesson.
    Lesson {
        /// The module.
        module: ModuleId,
        /// The lesson.
        lesson: LessonId,
        /// The page it was found on, from 0.
        page: usize,
    },
    /// A rule.
    Rule {
        /// The rule.
        rule: RuleId,
    },
    /// A glossary entry.
    Term {
        /// The entry.
        term: TermId,
    },
}

/// A stretch of a found text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// They are what was looked for.
    pub found: bool,
}

/// One hit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Hit {
    /// Where it leads.
    pub target: HitTarget,
    /// The heading, with what was found marked.
    pub title: Vec<Piece>,
    /// A line of the text, with what was found marked.
    pub snippet: Vec<Piece>,
    /// Found in the other language.
    pub other_language: bool,
}

/// What was found, best first, at most 30.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SearchReply {
    /// The hits.
    pub hits: Vec<Hit>,
}

/// A glossary entry in both languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TermCard {
    /// Its id.
    pub id: TermId,
    /// The term in the language of the screen.
    pub term: String,
    /// Its meaning in the language of the screen.
    pub meaning: String,
    /// The term in the other language.
    pub other: String,
    /// The Khmer word is settled (confidence H or M-H).
    pub settled: bool,
}

/// The glossary, in the order of the alphabet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GlossaryReply {
    /// The entries.
    pub terms: Vec<TermCard>,
}

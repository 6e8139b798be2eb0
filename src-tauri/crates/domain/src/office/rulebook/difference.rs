//! What differs between two editions, as somebody who reads one language sees it.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

use super::compare::{OtherCell, Put, Sides};
use super::piece::{Piece, pieces};
use super::terms::{Terms, Tool};
use crate::office::named;
use crate::person::Language;
use crate::policy::{Cell, Policy, RuleWords};
use crate::{DataClassId, RuleId, ToolClassId, ToolId};

/// What became of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "RulesTurn")]
pub enum Turn {
    /// It is new.
    Added,
    /// It does not hold any more.
    Removed,
    /// It is another.
    Changed,
}

/// One thing that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "subject", rename_all = "kebab-case")]
#[ts(rename = "RulesDifference")]
pub enum Difference {
    /// A rule.
    Rule {
        /// The rule.
        id: RuleId,
        /// The section it stands in, or stood in.
        section: String,
        /// What became of it.
        turn: Turn,
        /// Whether it must be known by heart now (or had to, when it is gone).
        critical: bool,
        /// Old and new words. All the same when it changed in another language only.
        text: Vec<Piece>,
        /// Old and new reason.
        why: Vec<Piece>,
    },
    /// A cell of the grid.
    Cell {
        /// The data class.
        data: DataClassId,
        /// The tool class.
        tool: ToolClassId,
        /// What it said.
        before: Cell,
        /// What it says.
        after: Cell,
    },
    /// A tool of the list.
    Tool {
        /// The tool.
        id: ToolId,
        /// What became of it.
        turn: Turn,
        /// Its class now (or before, when it is gone).
        class: ToolClassId,
        /// Old and new name.
        name: Vec<Piece>,
        /// Old and new note.
        note: Vec<Piece>,
    },
}

impl Difference {
    /// The rule it is about.
    pub fn rule(&self) -> Option<&RuleId> {
        match self {
            Self::Rule { id, .. } => Some(id),
            _ => None,
        }
    }
}

/// What differs between two sets of terms over the shipped rules: rules, then cells, then tools. A rule that changed in any language
/// is named in every language.
pub fn differences(base: &Policy, before: &Terms, after: &Terms, language: Language) -> Vec<Difference> {
    let sides = Sides::new(base, before, after);
    let rules = sides.rules();
    let rules = rules.into_iter().filter_map(|(before, after)| rule(before, after, language));
    let cells = sides.cells().into_iter();
    let cells =
        cells.map(|OtherCell { data, tool, before, after }| Difference::Cell { data, tool, before, after });
    let ids: BTreeSet<&ToolId> = before.tools.keys().chain(after.tools.keys()).collect();
    let tools =
        ids.into_iter().filter_map(|id| tool(id, before.tools.get(id), after.tools.get(id), language));
    rules.chain(cells).chain(tools).collect()
}

fn turn<T>(before: Option<&T>, after: Option<&T>) -> Turn {
    match (before.is_some(), after.is_some()) {
        (false, _) => Turn::Added,
        (_, false) => Turn::Removed,
        _ => Turn::Changed,
    }
}

fn rule(before: Option<Put<'_>>, after: Option<Put<'_>>, language: Language) -> Option<Difference> {
    let same = |((was, old), (is, new)): (&Put<'_>, &Put<'_>)| {
        let place =
            |rule: &crate::policy::Rule| (rule.section.clone(), rule.kind, rule.critical, rule.audience);
        old == new && place(was) == place(is)
    };
    if before.as_ref().zip(after.as_ref()).is_some_and(same) {
        return None;
    }
    let (rule, _) = after.as_ref().or(before.as_ref())?;
    let words = |side: &Option<Put<'_>>, part: fn(&RuleWords) -> &String| {
        let words = side.as_ref().and_then(|(_, words)| words.get(&language).copied());
        words.map(part).cloned().unwrap_or_default()
    };
    let both = |part: fn(&RuleWords) -> &String| pieces(&words(&before, part), &words(&after, part));
    Some(Difference::Rule {
        id: rule.id.clone(),
        section: rule.section.clone(),
        turn: turn(before.as_ref(), after.as_ref()),
        critical: rule.critical,
        text: both(|words| &words.text),
        why: both(|words| &words.why),
    })
}

fn tool(id: &ToolId, before: Option<&Tool>, after: Option<&Tool>, language: Language) -> Option<Difference> {
    if before == after {
        return None;
    }
    let name = |tool: Option<&Tool>| tool.map(|tool| tool.name.clone()).unwrap_or_default();
    let note =
        |tool: Option<&Tool>| tool.map(|tool| named(&tool.note, language).to_owned()).unwrap_or_default();
    Some(Difference::Tool {
        id: id.clone(),
        turn: turn(before, after),
        class: after.or(before)?.class.clone(),
        name: pieces(&name(before), &name(after)),
        note: pieces(&note(before), &note(after)),
    })
}

//! Where a draft asks less of people than the rules in force, and how large a step it is.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::compare::{OtherCell, Put, Sides};
use super::terms::{Sense, Terms};
use super::version::Size;
use crate::policy::{Answer, Cell, Policy};
use crate::{DataClassId, RuleId, ToolClassId};

/// One thing that is looser than before. It wants the owner's and legal staff's agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Loosening {
    /// A rule does not hold any more.
    RuleOff {
        /// The rule.
        rule: RuleId,
    },
    /// A rule asks less: its words are not marked as tighter, or it is no longer critical or no longer for all staff.
    RuleEased {
        /// The rule.
        rule: RuleId,
    },
    /// A cell of the grid is more open.
    CellOpened {
        /// The data class.
        data: DataClassId,
        /// The tool class.
        tool: ToolClassId,
        /// What it said.
        before: Cell,
        /// What it says.
        after: Cell,
    },
}

/// Everything that is looser in `after` than in `before`, both seen over the shipped rules.
pub fn loosens(base: &Policy, before: &Terms, after: &Terms) -> Vec<Loosening> {
    let sides = Sides::new(base, before, after);
    let rules = sides.rules();
    let rules = rules.iter().filter_map(|pair| loosened(&sides, pair));
    let cells = sides.cells().into_iter().filter(|cell| opened(&cell.before, &cell.after));
    let cells = cells.map(|OtherCell { data, tool, before, after }| Loosening::CellOpened {
        data,
        tool,
        before,
        after,
    });
    rules.chain(cells).collect()
}

fn loosened(sides: &Sides, pair: &(Option<Put<'_>>, Option<Put<'_>>)) -> Option<Loosening> {
    match pair {
        (Some((rule, _)), None) => Some(Loosening::RuleOff { rule: rule.id.clone() }),
        (Some(before), Some(after)) if sides.sense(before, after) == Some(Sense::Looser) => {
            Some(Loosening::RuleEased { rule: after.0.id.clone() })
        }
        _ => None,
    }
}

/// Whether a cell is more open than it was. Conditions cannot be ranked, so another condition counts as more open; so does a first
/// condition on a plain no, because it opens an exception.
pub fn opened(before: &Cell, after: &Cell) -> bool {
    if before.answer != after.answer {
        return after.answer > before.answer;
    }
    match (after.answer, &before.condition, &after.condition) {
        (_, old, new) if old == new => false,
        (Answer::No, _, None) | (Answer::Ask | Answer::Yes, None, Some(_)) => false,
        _ => true,
    }
}

/// The least size a step from `before` to `after` may have: major when anybody's duty is another, else minor.
pub fn size(base: &Policy, before: &Terms, after: &Terms) -> Size {
    let sides = Sides::new(base, before, after);
    let duty = |(before, after): &(Option<Put<'_>>, Option<Put<'_>>)| match (before, after) {
        (Some(before), Some(after)) => sides.sense(before, after).is_some_and(|sense| sense != Sense::Same),
        _ => true,
    };
    let major = !sides.cells().is_empty() || sides.rules().iter().any(duty);
    if major { Size::Major } else { Size::Minor }
}

//! The rules of this office: a draft edited change by change, editions in force in order, and who signed a loosening off.
//!
//! An edition says only what the office changes about the rules Sala comes with ([`Terms`]); `Edition::policy` makes whole rules of
//! it. A **minor** edition changes words, notes and tools and asks nobody again. A **major** one changes a duty, and whoever signed
//! before is asked about what changed since. A **loosening** is always major and wants the AI owner and legal staff to sign this very
//! draft off. The critical rules cannot be switched off, nor can the cells of the grid that GR-06 speaks about be opened.

mod adoption;
mod compare;
mod difference;
mod edition;
mod fault;
mod loosening;
mod piece;
mod terms;
mod version;

pub use adoption::{Adoption, Block};
pub use difference::{Difference, Turn, differences};
pub use edition::{Earlier, Edition, SignOff, Signer};
pub use fault::{Fault, LONGEST_NAME, LONGEST_TEXT, MOST, locked};
pub use loosening::{Loosening, loosens, opened, size};
pub use piece::{Piece, Side, pieces};
pub use terms::{OwnRule, Sense, Terms, Tool, Wording};
pub use version::{NoVersion, Size, Version};

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::event::Happening;
use crate::policy::Cell;
use crate::{DataClassId, RuleId, ToolClassId, ToolId};

/// What can be noted about the rules.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Change {
    /// A shipped rule was switched on or off.
    RuleSwitched {
        /// The rule.
        rule: RuleId,
        /// Whether it holds.
        on: bool,
    },
    /// A shipped rule got other words.
    RuleWorded {
        /// The rule.
        rule: RuleId,
        /// The words; none for the shipped ones.
        wording: Option<Wording>,
    },
    /// A rule of the office's own was added, changed or taken out.
    Own {
        /// Its id, such as `OR-01`; never used twice.
        id: RuleId,
        /// What it is now; none when it was taken out.
        rule: Option<OwnRule>,
    },
    /// A tool of the list was added, changed or taken out.
    Tool {
        /// Which.
        id: ToolId,
        /// What it is now; none when it was taken out.
        tool: Option<Tool>,
    },
    /// A cell of the grid was set.
    Cell {
        /// The data class.
        data: DataClassId,
        /// The tool class.
        tool: ToolClassId,
        /// What it says now; none for what is shipped.
        cell: Option<Cell>,
    },
    /// The draft was begun anew from the newest edition.
    DraftReset,
    /// Somebody agreed to what the draft loosens.
    SignedOff {
        /// As who.
        signer: Signer,
        /// Name, role, day and reason.
        sign_off: SignOff,
        /// Fingerprint of the draft they agreed to.
        draft: String,
    },
    /// An edition was put in force.
    InForce {
        /// All of it.
        edition: Edition,
    },
}

/// Somebody's agreement, and to what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed {
    /// Name, role, day and reason.
    pub sign_off: SignOff,
    /// Fingerprint of the draft they agreed to.
    pub draft: String,
}

/// The next edition in the making.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// What it changes about the shipped rules.
    pub terms: Terms,
    /// Who agreed, also to an earlier state of it: see [`Rulebook::sign_offs`].
    pub sign_offs: BTreeMap<Signer, Signed>,
}

/// The rules of this office.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rulebook {
    /// The next edition in the making.
    pub draft: Draft,
    /// Editions put in force, their numbers rising.
    pub editions: Vec<Edition>,
    /// Editions that another manager put in force under a number that was no longer free. They never held; they are shown.
    pub set_aside: Vec<Edition>,
    /// The highest number an own rule ever had.
    pub last_own: u32,
}

impl Rulebook {
    /// Adds an event that comes after all others.
    pub fn apply(&mut self, _event: &Happening, change: &Change) {
        let terms = &mut self.draft.terms;
        match change.clone() {
            Change::RuleSwitched { rule, on: true } => drop(terms.off.remove(&rule)),
            Change::RuleSwitched { rule, on: false } => drop(terms.off.insert(rule)),
            Change::RuleWorded { rule, wording } => put(&mut terms.worded, rule, wording),
            Change::Own { id, rule } => {
                let number = id.as_str().strip_prefix("OR-").and_then(|number| number.parse().ok());
                self.last_own = self.last_own.max(number.unwrap_or(0));
                put(&mut terms.own, id, rule);
            }
            Change::Tool { id, tool } => put(&mut terms.tools, id, tool),
            Change::Cell { data, tool, cell } => {
                let row = terms.cells.entry(data.clone()).or_default();
                put(row, tool, cell);
                terms.cells.retain(|_, row| !row.is_empty());
            }
            Change::DraftReset => self.begin(),
            Change::SignedOff { signer, sign_off, draft } => {
                self.draft.sign_offs.insert(signer, Signed { sign_off, draft });
            }
            Change::InForce { edition } => self.adopted(edition),
        }
    }

    /// The id the next own rule gets.
    pub fn next_own(&self) -> RuleId {
        RuleId(format!("OR-{:02}", self.last_own + 1))
    }

    /// The edition that holds on a day; none while the shipped rules do.
    pub fn on(&self, day: chrono::NaiveDate) -> Option<&Edition> {
        self.editions.iter().rev().find(|edition| edition.effective <= day)
    }

    fn begin(&mut self) {
        self.draft = Draft { terms: self.last_terms(), sign_offs: BTreeMap::new() };
    }

    fn adopted(&mut self, edition: Edition) {
        if self.editions.last().is_some_and(|last| last.version >= edition.version) {
            self.set_aside.push(edition);
            return;
        }
        self.editions.push(edition);
        self.begin();
    }
}

fn put<K: Ord, V>(map: &mut BTreeMap<K, V>, key: K, value: Option<V>) {
    match value {
        Some(value) => drop(map.insert(key, value)),
        None => drop(map.remove(&key)),
    }
}

#[cfg(test)]
mod tests;

//! The action plan under Plan, Do, Check, Act: actions, what was noted about them, and the 12-month plan an office can start from.
//!
//! A change that its rules do not allow is refused where it is made; one that another manager's register made impossible meanwhile is
//! passed over by the view. It may grow by a source of actions.

mod action;
mod figures;
mod starter;
#[cfg(test)]
mod tests;

pub use action::{
    Action, Brief, CheckResult, Decision, Deed, End, PlanFault, Source, Stage, Task, Verdict, rewritten,
};
pub use figures::{
    ActionFigures, Counts, Escalation, PhaseFigures, PlanFigures, StarterFigures, Status, Timing, days_late,
    escalation, figures, of_action, status,
};
pub use starter::{Phase, Start, StarterItem, month_end};

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::event::{EventBody, Happening};
use crate::{ActionId, ActionTaskId};

/// What can be noted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Change {
    /// The office chose the 12-month starter plan, or moved it. Its actions are made by events of their own.
    Started {
        /// From when, and how many specialists.
        start: Start,
    },
    /// An action was made.
    Made {
        /// The action.
        id: ActionId,
        /// What is to be done.
        brief: Brief,
    },
    /// What is to be done was changed.
    Edited {
        /// The action.
        id: ActionId,
        /// What is to be done now.
        brief: Brief,
    },
    /// A task was added, changed, ticked or removed.
    Task {
        /// The action.
        id: ActionId,
        /// The task.
        task: ActionTaskId,
        /// What it is now; none when it was removed.
        is: Option<Task>,
    },
    /// A note of evidence.
    Noted {
        /// The action.
        id: ActionId,
        /// The note.
        note: String,
    },
    /// How far an action with a target number has come.
    Counted {
        /// The action.
        id: ActionId,
        /// The number reached.
        reached: u32,
    },
    /// It was moved to a neighbouring stage.
    Moved {
        /// The action.
        id: ActionId,
        /// The stage.
        to: Stage,
    },
    /// Somebody checked whether the measure is met.
    Checked {
        /// The action.
        id: ActionId,
        /// What they found.
        result: CheckResult,
    },
    /// What follows from the check was decided.
    Decided {
        /// The action.
        id: ActionId,
        /// What.
        decision: Decision,
    },
    /// It is not wanted any more.
    Dropped {
        /// The action.
        id: ActionId,
        /// Why.
        reason: String,
    },
    /// It was dropped by mistake.
    Resumed {
        /// The action.
        id: ActionId,
    },
}

impl Change {
    /// The action it is about; none for the starter plan.
    pub fn action(&self) -> Option<&ActionId> {
        match self {
            Self::Started { .. } => None,
            Self::Made { id, .. }
            | Self::Edited { id, .. }
            | Self::Task { id, .. }
            | Self::Noted { id, .. }
            | Self::Counted { id, .. }
            | Self::Moved { id, .. }
            | Self::Checked { id, .. }
            | Self::Decided { id, .. }
            | Self::Dropped { id, .. }
            | Self::Resumed { id } => Some(id),
        }
    }
}

/// The view.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// The 12-month plan, if the office chose it.
    pub start: Option<Start>,
    /// Actions.
    pub actions: BTreeMap<ActionId, Action>,
}

impl Plan {
    /// Whether a change is allowed now.
    ///
    /// # Errors
    /// Why not.
    pub fn may(&self, change: &Change) -> Result<(), PlanFault> {
        match change {
            Change::Started { .. } => Ok(()),
            Change::Made { id, .. } if self.actions.contains_key(id) => Err(PlanFault::There),
            Change::Made { .. } => Ok(()),
            other => {
                let action = other.action().and_then(|id| self.actions.get(id));
                action.ok_or(PlanFault::Unknown)?.may(other)
            }
        }
    }

    /// Adds an event that comes after all others. One that is not allowed (any more) is passed over.
    pub fn apply(&mut self, event: &Happening, change: &Change) {
        let EventBody::PlanChanged { by, .. } = &event.body else { return };
        if self.may(change).is_err() {
            return;
        }
        match change {
            Change::Started { start } => self.start = Some(*start),
            Change::Made { id, brief } => {
                self.actions.insert(id.clone(), Action::new(event.at, by, brief, change));
            }
            other => {
                if let Some(action) = other.action().and_then(|id| self.actions.get_mut(id)) {
                    action.apply(event.at, by, other);
                }
            }
        }
    }
}

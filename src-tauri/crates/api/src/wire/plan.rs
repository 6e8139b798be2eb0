//! The action plan. Texts go in and out in the language of the screen.

use chrono::{DateTime, NaiveDate, Utc};
use sala_domain::office::plan::{
    CheckResult, Counts, Decision, Escalation, Phase, Source, Stage, Start, StarterFigures, Status, Task,
    Verdict,
};
use sala_domain::{ActionId, ActionTaskId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for an action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfAction {
    /// Which.
    pub action: ActionId,
}

/// What is to be done, as it is typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ActionForm {
    /// In a line.
    pub title: String,
    /// The gap, and what should be true afterwards; may be empty.
    pub aim: String,
    /// How one will see that it worked; may be empty while it is planned.
    pub measure: String,
    /// Where it came from.
    pub source: Source,
    /// What exactly it came from; may be empty.
    pub reference: String,
    /// Who sees to it; may be empty while it is planned.
    pub owner: String,
    /// What it takes; may be empty.
    pub resource: String,
    /// The due day.
    pub due: NaiveDate,
    /// The number to be reached, where the measure is a number.
    pub target: Option<u32>,
}

/// Makes an action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MakeAction {
    /// What is to be done.
    pub form: ActionForm,
}

/// Changes what is to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditAction {
    /// Which.
    pub action: ActionId,
    /// What is to be done now.
    pub form: ActionForm,
}

/// One step of an action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub enum ActionStep {
    /// Adds a task, or changes or ticks one.
    Task {
        /// Which; none for a new one.
        task: Option<ActionTaskId>,
        /// What it is now; none to remove it.
        is: Option<Task>,
    },
    /// Adds a note of evidence.
    Note {
        /// The note.
        note: String,
    },
    /// Says how far a target number is reached.
    Count {
        /// The number reached.
        reached: u32,
    },
    /// Moves to a neighbouring stage.
    Move {
        /// The stage.
        to: Stage,
    },
    /// Says what a check found.
    Check {
        /// What.
        result: CheckResult,
    },
    /// Decides what follows.
    Decide {
        /// What.
        decision: Decision,
    },
    /// Drops the action.
    Drop {
        /// Why.
        reason: String,
    },
    /// Takes a dropped action up again.
    Resume,
}

/// Takes a step of an action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StepAction {
    /// Which.
    pub action: ActionId,
    /// The step.
    pub step: ActionStep,
}

/// An action in the columns and the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ActionCard {
    /// Which.
    pub action: ActionId,
    /// In a line.
    pub title: String,
    /// Where it came from.
    pub source: Source,
    /// What exactly it came from; may be empty.
    pub reference: String,
    /// Who sees to it; may be empty.
    pub owner: String,
    /// Where it stands.
    pub stage: Stage,
    /// The round of the circle.
    pub round: u32,
    /// The due day.
    pub due: NaiveDate,
    /// How it stands.
    pub status: Status,
    /// Days past the due day.
    pub days_late: u32,
    /// Whom it is brought to.
    pub escalation: Option<Escalation>,
    /// Tasks done.
    pub tasks_done: usize,
    /// Tasks.
    pub tasks: usize,
    /// Stages it can be moved to now.
    pub moves: Vec<Stage>,
}

/// The plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanReply {
    /// Actions: running ones by due day, then done ones, then dropped ones.
    pub actions: Vec<ActionCard>,
    /// How many.
    pub counts: Counts,
    /// The 12-month plan; none while the office has none.
    pub starter: Option<StarterFigures>,
    /// The day by the laptop's clock.
    pub today: NaiveDate,
}

/// A task as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ActionTaskLine")]
pub struct TaskLine {
    /// Which.
    pub task: ActionTaskId,
    /// What.
    pub is: Task,
    /// Whether its day is past.
    pub late: bool,
}

/// What was noted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum DeedWhat {
    /// The action was made.
    Made,
    /// What is to be done was changed.
    Edited,
    /// A task was added or changed.
    Task {
        /// Its title.
        title: String,
        /// Whether it is done.
        done: bool,
    },
    /// A task was removed.
    TaskRemoved,
    /// A note of evidence.
    Noted {
        /// The note.
        note: String,
    },
    /// A target number was counted.
    Counted {
        /// The number reached.
        reached: u32,
    },
    /// It was moved.
    Moved {
        /// The stage.
        to: Stage,
    },
    /// It was checked.
    Checked {
        /// What was found.
        result: CheckResult,
    },
    /// It was decided what follows.
    Decided {
        /// What.
        decision: Decision,
    },
    /// It was dropped.
    Dropped {
        /// Why.
        reason: String,
    },
    /// It was taken up again.
    Resumed,
}

/// One line of an action's history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeedLine {
    /// When.
    pub at: DateTime<Utc>,
    /// The manager who noted it.
    pub by: String,
    /// The round it was in.
    pub round: u32,
    /// What.
    pub deed: DeedWhat,
}

/// One action, whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ActionReply {
    /// As in the columns.
    pub card: ActionCard,
    /// What is to be done.
    pub form: ActionForm,
    /// Tasks, in the order they were added.
    pub tasks: Vec<TaskLine>,
    /// What the check of this round found.
    pub result: Option<CheckResult>,
    /// The number reached.
    pub reached: Option<u32>,
    /// What can be decided now; nothing unless it is in Act.
    pub verdicts: Vec<Verdict>,
    /// What was noted, newest first.
    pub history: Vec<DeedLine>,
    /// The day by the laptop's clock.
    pub today: NaiveDate,
}

/// Asks what the 12-month plan would be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftStarter {
    /// From when, and how many specialists.
    pub start: Start,
}

/// An action of the plan that would be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StarterLine {
    /// In a line.
    pub title: String,
    /// The due day.
    pub due: NaiveDate,
}

/// A phase of the plan that would be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StarterPhase {
    /// Which.
    pub phase: Phase,
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub to: NaiveDate,
    /// Its actions.
    pub actions: Vec<StarterLine>,
}

/// The plan that would be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StarterDraft {
    /// Phases in order.
    pub phases: Vec<StarterPhase>,
}

/// Makes the 12-month plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StartPlan {
    /// From when, and how many specialists.
    pub start: Start,
    /// Who sees to its actions at first; may be empty.
    pub owner: String,
}

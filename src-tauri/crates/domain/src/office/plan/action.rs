//! One action: what is to be done, where it stands, and what its stages ask for.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Change;
use crate::ActionTaskId;
use crate::office::{Names, named};
use crate::person::Language;

/// Where an action came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ActionSource")]
pub enum Source {
    /// A gap of the readiness assessment.
    Gap,
    /// An open gate.
    Gate,
    /// An incident.
    Incident,
    /// An audit or a sample check.
    Audit,
    /// The 12-month starter plan.
    Starter,
    /// Somebody's idea.
    Other,
}

impl Source {
    /// Every source, the weightiest first.
    pub const ALL: [Self; 6] =
        [Self::Gate, Self::Gap, Self::Incident, Self::Audit, Self::Starter, Self::Other];
}

/// A stage of the circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ActionStage")]
pub enum Stage {
    /// What, who, by when, and how one will see that it worked.
    Plan,
    /// It is being done.
    Do,
    /// Somebody looks whether it worked.
    Check,
    /// What follows is decided.
    Act,
}

impl Stage {
    /// Every stage in order.
    pub const ALL: [Self; 4] = [Self::Plan, Self::Do, Self::Check, Self::Act];

    fn next_to(self, other: Self) -> bool {
        (self as i8 - other as i8).abs() == 1
    }
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brief {
    /// In a line.
    pub title: Names,
    /// The gap, and what should be true afterwards; may be empty.
    pub aim: Names,
    /// How one will see that it worked; needed before it is done.
    pub measure: Names,
    /// Where it came from.
    pub source: Source,
    /// What exactly it came from, such as `G4`, `R11.4` or the number of an incident; may be empty.
    pub reference: String,
    /// Who sees to it; needed before it is done.
    pub owner: String,
    /// Money, people or tools it takes; may be empty.
    pub resource: String,
    /// The day by which the measure should be met.
    pub due: NaiveDate,
    /// The number to be reached, where the measure is a number.
    #[serde(default)]
    pub target: Option<u32>,
}

/// A text that was edited in one language: unless it was left as it was, what other languages said is no longer true.
pub fn rewritten(old: &Names, language: Language, text: String) -> Names {
    if named(old, language) == text { old.clone() } else { Names::from([(language, text)]) }
}

/// A task of an action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ActionTask")]
pub struct Task {
    /// What.
    pub title: String,
    /// By when; none for the action's own day.
    pub due: Option<NaiveDate>,
    /// The day it was done.
    pub done: Option<NaiveDate>,
}

/// What a check found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ActionCheck")]
pub struct CheckResult {
    /// Whether the measure is met.
    pub met: bool,
    /// Who checked.
    pub by: String,
    /// When.
    pub on: NaiveDate,
    /// What they saw; may be empty.
    pub found: String,
}

/// What follows from a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ActionVerdict")]
pub enum Verdict {
    /// It worked: it stays like this here.
    Keep,
    /// Not yet: another round.
    Correct,
    /// It worked: other units do the same.
    Spread,
}

/// What was decided, and what was brought up to date with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ActionDecision")]
pub struct Decision {
    /// What follows.
    pub verdict: Verdict,
    /// What was updated: rules, training, a register.
    pub updated: String,
    /// The due day of the next round; only for another round.
    pub due: Option<NaiveDate>,
}

/// How an action ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum End {
    /// The circle was closed.
    Done(DateTime<Utc>),
    /// It was dropped.
    Dropped(DateTime<Utc>),
}

/// Something that was noted about an action.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Deed {
    /// When.
    pub at: DateTime<Utc>,
    /// The manager who noted it.
    pub by: String,
    /// The round it was in.
    pub round: u32,
    /// What.
    pub change: Change,
}

/// Why a change is not allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanFault {
    /// No such action.
    Unknown,
    /// There is such an action already.
    There,
    /// The action is done or dropped.
    Over,
    /// It was not dropped.
    Running,
    /// Stages come one after the other.
    TooFar,
    /// Somebody must own it first.
    OwnerMissing,
    /// A measure is needed first.
    MeasureMissing,
    /// The measure must be checked first.
    ResultMissing,
    /// Only what met its measure is kept or spread.
    NotMet,
    /// Another round needs a due day.
    DueMissing,
    /// It has no target number.
    NoTarget,
    /// What was updated must be said.
    UpdateMissing,
}

/// An action.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Action {
    /// What is to be done.
    pub brief: Brief,
    /// Where it stands.
    pub stage: Stage,
    /// The round of the circle, from 1.
    pub round: u32,
    /// Tasks, in the order they were added.
    pub tasks: Vec<(ActionTaskId, Task)>,
    /// What the check of this round found.
    pub result: Option<CheckResult>,
    /// The number reached.
    pub reached: Option<u32>,
    /// How it ended; none while it runs.
    pub end: Option<End>,
    /// What was noted, oldest first.
    pub history: Vec<Deed>,
}

impl Action {
    pub(super) fn new(at: DateTime<Utc>, by: &str, brief: &Brief, change: &Change) -> Self {
        let made = Deed { at, by: by.to_owned(), round: 1, change: change.clone() };
        Self {
            brief: brief.clone(),
            stage: Stage::Plan,
            round: 1,
            tasks: Vec::new(),
            result: None,
            reached: None,
            end: None,
            history: vec![made],
        }
    }

    /// Whether a change is allowed now.
    pub(super) fn may(&self, change: &Change) -> Result<(), PlanFault> {
        let over = self.end.is_some();
        match change {
            Change::Noted { .. } => Ok(()),
            Change::Resumed { .. } if matches!(self.end, Some(End::Dropped(_))) => Ok(()),
            Change::Resumed { .. } => Err(PlanFault::Running),
            _ if over => Err(PlanFault::Over),
            Change::Counted { .. } if self.brief.target.is_none() => Err(PlanFault::NoTarget),
            Change::Moved { to, .. } => self.may_move(*to),
            Change::Checked { .. } if self.stage != Stage::Check => Err(PlanFault::TooFar),
            Change::Decided { decision, .. } => self.may_decide(decision),
            _ => Ok(()),
        }
    }

    fn may_move(&self, to: Stage) -> Result<(), PlanFault> {
        let said = |names: &Names| names.values().any(|text| !text.is_empty());
        match to {
            _ if !self.stage.next_to(to) => Err(PlanFault::TooFar),
            Stage::Do if self.brief.owner.is_empty() => Err(PlanFault::OwnerMissing),
            Stage::Do if !said(&self.brief.measure) => Err(PlanFault::MeasureMissing),
            Stage::Act if self.result.is_none() => Err(PlanFault::ResultMissing),
            _ => Ok(()),
        }
    }

    fn may_decide(&self, decision: &Decision) -> Result<(), PlanFault> {
        let met = self.result.as_ref().ok_or(PlanFault::ResultMissing)?.met;
        if self.stage != Stage::Act {
            return Err(PlanFault::TooFar);
        }
        match decision.verdict {
            _ if decision.updated.is_empty() => Err(PlanFault::UpdateMissing),
            Verdict::Correct if decision.due.is_none() => Err(PlanFault::DueMissing),
            Verdict::Keep | Verdict::Spread if !met => Err(PlanFault::NotMet),
            _ => Ok(()),
        }
    }

    /// Adds what is allowed.
    pub(super) fn apply(&mut self, at: DateTime<Utc>, by: &str, change: &Change) {
        self.history.push(Deed { at, by: by.to_owned(), round: self.round, change: change.clone() });
        match change.clone() {
            Change::Edited { brief, .. } => self.brief = brief,
            Change::Task { task, is, .. } => self.set_task(task, is),
            Change::Counted { reached, .. } => self.reached = Some(reached),
            Change::Moved { to, .. } => self.go(to),
            Change::Checked { result, .. } => self.result = Some(result),
            Change::Decided { decision, .. } => self.decide(at, &decision),
            Change::Dropped { .. } => self.end = Some(End::Dropped(at)),
            Change::Resumed { .. } => self.end = None,
            Change::Started { .. } | Change::Made { .. } | Change::Noted { .. } => {}
        }
    }

    /// A check is of what was done until then: going back to doing makes it void.
    fn go(&mut self, to: Stage) {
        self.stage = to;
        if to < Stage::Check {
            self.result = None;
        }
    }

    fn set_task(&mut self, id: ActionTaskId, is: Option<Task>) {
        let place = self.tasks.iter().position(|(other, _)| *other == id);
        match (place, is) {
            (Some(place), Some(task)) => self.tasks[place].1 = task,
            (Some(place), None) => drop(self.tasks.remove(place)),
            (None, Some(task)) => self.tasks.push((id, task)),
            (None, None) => {}
        }
    }

    fn decide(&mut self, at: DateTime<Utc>, decision: &Decision) {
        match (decision.verdict, decision.due) {
            (Verdict::Correct, Some(due)) => {
                self.round += 1;
                self.brief.due = due;
                self.go(Stage::Plan);
            }
            _ => self.end = Some(End::Done(at)),
        }
    }
}

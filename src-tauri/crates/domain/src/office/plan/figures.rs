//! What screens and reports say about the plan on a day: each action, how many are done or late, and how far the starter plan is.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::{Action, End, Phase, Plan, Source, Stage, Start, StarterItem};
use crate::ActionId;
use crate::office::Names;

/// How an action stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ActionStatus")]
pub enum Status {
    /// It runs and is not late.
    Open,
    /// It runs and its day is past.
    Late,
    /// The circle was closed.
    Done,
    /// It was dropped.
    Dropped,
}

/// Whom a late action is brought to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ActionEscalation")]
pub enum Escalation {
    /// From the due day on: the owner.
    Owner,
    /// 14 days after: the manager.
    Manager,
    /// 30 days after: the head of office.
    Head,
}

/// One action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActionFigures {
    /// Which.
    pub id: ActionId,
    /// In a line.
    pub title: Names,
    /// How one will see that it worked.
    pub measure: Names,
    /// Where it came from.
    pub source: Source,
    /// What exactly it came from; may be empty.
    pub reference: String,
    /// Who sees to it; may be empty.
    pub owner: String,
    /// What it takes; may be empty.
    pub resource: String,
    /// Where it stands.
    pub stage: Stage,
    /// The round of the circle.
    pub round: u32,
    /// The due day.
    pub due: NaiveDate,
    /// How it stands.
    pub status: Status,
    /// Days past the due day; 0 when it is not late.
    pub days_late: u32,
    /// Whom it is brought to; none before its day and after its end.
    pub escalation: Option<Escalation>,
    /// Tasks done.
    pub tasks_done: usize,
    /// Tasks.
    pub tasks: usize,
    /// The number reached, and the number to be reached.
    pub target: Option<(u32, u32)>,
    /// When it was done or dropped.
    pub ended: Option<DateTime<Utc>>,
}

/// How many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ActionCounts")]
pub struct Counts {
    /// Running, late ones included.
    pub open: usize,
    /// Of these, late.
    pub late: usize,
    /// Done.
    pub done: usize,
}

impl Counts {
    fn add(&mut self, status: Status) {
        self.open += usize::from(matches!(status, Status::Open | Status::Late));
        self.late += usize::from(status == Status::Late);
        self.done += usize::from(status == Status::Done);
    }
}

/// Where a phase lies, seen from a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "PhaseTiming")]
pub enum Timing {
    /// It has not begun.
    Ahead,
    /// It is now.
    Now,
    /// Its last day is past.
    Past,
}

/// One phase of the starter plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PhaseFigures {
    /// Which.
    pub phase: Phase,
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub to: NaiveDate,
    /// Where it lies.
    pub timing: Timing,
    /// Its actions; dropped ones are not counted.
    pub counts: Counts,
}

/// The starter plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StarterFigures {
    /// From when, and how many specialists.
    pub start: Start,
    /// Specialists there are: people who hold a valid certificate of a track besides the one that everybody takes.
    pub trained: u32,
    /// Phases in order.
    pub phases: Vec<PhaseFigures>,
}

/// The plan on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanFigures {
    /// Actions: running ones by due day, then done ones, then dropped ones.
    pub actions: Vec<ActionFigures>,
    /// All of them.
    pub counts: Counts,
    /// Running ones by stage; a done action is counted under Act.
    pub by_stage: BTreeMap<Stage, Counts>,
    /// By source.
    pub by_source: BTreeMap<Source, Counts>,
    /// The starter plan, if the office chose it.
    pub starter: Option<StarterFigures>,
}

/// Days past the due day; 0 on the day itself and before.
pub fn days_late(due: NaiveDate, today: NaiveDate) -> u32 {
    u32::try_from((today - due).num_days()).unwrap_or(0)
}

/// Whom a running action is brought to: from its day on the owner, 14 days later the manager, 30 days later the head of office.
pub fn escalation(due: NaiveDate, today: NaiveDate) -> Option<Escalation> {
    match (today - due).num_days() {
        days if days < 0 => None,
        0..14 => Some(Escalation::Owner),
        14..30 => Some(Escalation::Manager),
        _ => Some(Escalation::Head),
    }
}

/// How an action stands on a day.
pub fn status(action: &Action, today: NaiveDate) -> Status {
    match action.end {
        Some(End::Done(_)) => Status::Done,
        Some(End::Dropped(_)) => Status::Dropped,
        None if days_late(action.brief.due, today) > 0 => Status::Late,
        None => Status::Open,
    }
}

/// The plan on a day. How many specialists there are is counted in the roll.
pub fn figures(plan: &Plan, today: NaiveDate, specialists: u32) -> PlanFigures {
    let mut actions: Vec<ActionFigures> =
        plan.actions.iter().map(|(id, action)| of_action(id, action, today)).collect();
    actions.sort_by(|a, b| {
        let key = |one: &ActionFigures| (one.status.max(Status::Late), one.due);
        key(a).cmp(&key(b)).then_with(|| a.id.cmp(&b.id))
    });
    let counted = |of: &dyn Fn(&ActionFigures) -> bool| {
        let mut counts = Counts::default();
        actions.iter().filter(|one| of(one)).for_each(|one| counts.add(one.status));
        counts
    };
    PlanFigures {
        counts: counted(&|_| true),
        by_stage: Stage::ALL.map(|stage| (stage, counted(&|one| one.stage == stage))).into(),
        by_source: Source::ALL.map(|source| (source, counted(&|one| one.source == source))).into(),
        starter: plan.start.map(|start| starter(start, &actions, today, specialists)),
        actions,
    }
}

/// One action on a day.
pub fn of_action(id: &ActionId, action: &Action, today: NaiveDate) -> ActionFigures {
    let status = status(action, today);
    let running = action.end.is_none();
    let brief = action.brief.clone();
    ActionFigures {
        id: id.clone(),
        stage: action.stage,
        round: action.round,
        status,
        days_late: if running { days_late(brief.due, today) } else { 0 },
        escalation: escalation(brief.due, today).filter(|_| running),
        tasks_done: action.tasks.iter().filter(|(_, task)| task.done.is_some()).count(),
        tasks: action.tasks.len(),
        target: brief.target.map(|target| (action.reached.unwrap_or(0), target)),
        ended: action.end.as_ref().map(|(End::Done(at) | End::Dropped(at))| *at),
        title: brief.title,
        measure: brief.measure,
        source: brief.source,
        reference: brief.reference,
        owner: brief.owner,
        resource: brief.resource,
        due: brief.due,
    }
}

fn starter(start: Start, actions: &[ActionFigures], today: NaiveDate, trained: u32) -> StarterFigures {
    let item = |one: &ActionFigures| match one.source {
        Source::Starter => StarterItem::of(&one.reference),
        _ => None,
    };
    let phases = Phase::ALL.map(|phase| {
        let mut counts = Counts::default();
        let own = actions.iter().filter(|one| item(one).is_some_and(|item| item.phase() == phase));
        own.for_each(|one| counts.add(one.status));
        let (from, to) = phase.days(start);
        let timing = match today {
            day if day < from => Timing::Ahead,
            day if day > to => Timing::Past,
            _ => Timing::Now,
        };
        PhaseFigures { phase, from, to, timing, counts }
    });
    StarterFigures { start, trained, phases: phases.into() }
}

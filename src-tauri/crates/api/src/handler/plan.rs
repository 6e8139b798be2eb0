//! The action plan: what managers see of it, and the changes they make. What is allowed says the domain.

use chrono::{Datelike, NaiveDate};
use sala_domain::event::EventBody;
use sala_domain::office::plan::{
    Action, ActionFigures, Brief, Change, Deed, PlanFault, Stage, Verdict, days_late, figures, of_action,
    rewritten,
};
use sala_domain::office::{Names, named};
use sala_domain::text::tidy;
use sala_domain::{ActionId, ActionTaskId};

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::register::OpenRegister;
use crate::wire::Nothing;
use crate::wire::plan::{
    ActionCard, ActionForm, ActionReply, ActionStep, DeedLine, DeedWhat, EditAction, MakeAction, OfAction,
    PlanReply, StepAction, TaskLine,
};

/// The longest title, name or reference, in Unicode characters.
const LONGEST_LINE: usize = 200;
/// The longest aim, note or reason.
const LONGEST_TEXT: usize = 2000;

impl From<PlanFault> for ApiError {
    fn from(fault: PlanFault) -> Self {
        match fault {
            PlanFault::Unknown => ErrorCode::OfficeUnknown,
            PlanFault::There | PlanFault::NoTarget => ErrorCode::AnswerInvalid,
            PlanFault::Over | PlanFault::Running => ErrorCode::PlanOver,
            PlanFault::TooFar => ErrorCode::PlanStage,
            PlanFault::OwnerMissing => ErrorCode::PlanOwner,
            PlanFault::MeasureMissing => ErrorCode::PlanMeasure,
            PlanFault::ResultMissing => ErrorCode::PlanResult,
            PlanFault::NotMet => ErrorCode::PlanNotMet,
            PlanFault::DueMissing => ErrorCode::PlanDue,
            PlanFault::UpdateMissing => ErrorCode::TextMissing,
        }
        .into()
    }
}

/// A tidied text that is not too long.
pub(super) fn within(text: &str, most: usize) -> Result<String, ApiError> {
    let text = tidy(text);
    if text.chars().count() > most {
        return Err(ApiError::with(ErrorCode::TextTooLong, "most", most));
    }
    Ok(text)
}

/// The same, for one that is needed.
pub(super) fn needed(text: &str, most: usize) -> Result<String, ApiError> {
    let text = within(text, most)?;
    if text.is_empty() { Err(ErrorCode::TextMissing.into()) } else { Ok(text) }
}

/// A day a plan can lie on.
pub(super) fn planned(day: NaiveDate) -> Result<NaiveDate, ApiError> {
    if (2020..=2100).contains(&day.year()) { Ok(day) } else { Err(ErrorCode::PlanDay.into()) }
}

/// The plan.
pub fn plan(app: &App, register: &OpenRegister, _: Nothing) -> Result<PlanReply, ApiError> {
    let (office, today) = (register.office(), app.today());
    // Only a starter plan has a target for specialists; without one the roll need not be made.
    let roll = office.plan.start.map(|_| register.roll(app)).transpose()?;
    let told = figures(&office.plan, today, roll.map_or(0, |roll| roll.specialists()));
    let cards = told.actions.iter().filter_map(|figures| {
        let action = office.plan.actions.get(&figures.id)?;
        Some(card(app, register, figures, action))
    });
    let actions = cards.collect();
    Ok(PlanReply { actions, counts: told.counts, starter: told.starter, today })
}

fn card(app: &App, register: &OpenRegister, figures: &ActionFigures, action: &Action) -> ActionCard {
    let plan = &register.office().plan;
    let id = &figures.id;
    let may = |to: &Stage| plan.may(&Change::Moved { id: id.clone(), to: *to }).is_ok();
    ActionCard {
        action: id.clone(),
        title: named(&figures.title, app.language()).to_owned(),
        source: figures.source,
        reference: figures.reference.clone(),
        owner: figures.owner.clone(),
        stage: action.stage,
        round: action.round,
        due: figures.due,
        status: figures.status,
        days_late: figures.days_late,
        escalation: figures.escalation,
        tasks_done: figures.tasks_done,
        tasks: figures.tasks,
        moves: Stage::ALL.into_iter().filter(may).collect(),
    }
}

/// One action.
pub fn action(app: &App, register: &OpenRegister, request: OfAction) -> Result<ActionReply, ApiError> {
    let (office, today, id) = (register.office(), app.today(), &request.action);
    let action = office.plan.actions.get(id).ok_or(ErrorCode::OfficeUnknown)?;
    let figures = of_action(id, action, today);
    let line = |(task, is): &(ActionTaskId, sala_domain::office::plan::Task)| TaskLine {
        task: task.clone(),
        late: is.done.is_none()
            && action.end.is_none()
            && is.due.is_some_and(|due| days_late(due, today) > 0),
        is: is.clone(),
    };
    Ok(ActionReply {
        card: card(app, register, &figures, action),
        form: form(app, &action.brief),
        tasks: action.tasks.iter().map(line).collect(),
        result: action.result.clone(),
        reached: action.reached,
        verdicts: verdicts(action),
        history: action.history.iter().rev().map(deed).collect(),
        today,
    })
}

fn verdicts(action: &Action) -> Vec<Verdict> {
    match &action.result {
        Some(result) if action.stage == Stage::Act && action.end.is_none() => {
            if result.met {
                vec![Verdict::Keep, Verdict::Spread, Verdict::Correct]
            } else {
                vec![Verdict::Correct]
            }
        }
        _ => Vec::new(),
    }
}

fn form(app: &App, brief: &Brief) -> ActionForm {
    let said = |names: &Names| named(names, app.language()).to_owned();
    let (title, aim, measure) = (said(&brief.title), said(&brief.aim), said(&brief.measure));
    let Brief { source, reference, owner, resource, due, target, .. } = brief.clone();
    ActionForm { title, aim, measure, source, reference, owner, resource, due, target }
}

fn deed(deed: &Deed) -> DeedLine {
    let what = match deed.change.clone() {
        Change::Started { .. } | Change::Made { .. } => DeedWhat::Made,
        Change::Edited { .. } => DeedWhat::Edited,
        Change::Task { is: Some(task), .. } => {
            DeedWhat::Task { title: task.title, done: task.done.is_some() }
        }
        Change::Task { is: None, .. } => DeedWhat::TaskRemoved,
        Change::Noted { note, .. } => DeedWhat::Noted { note },
        Change::Counted { reached, .. } => DeedWhat::Counted { reached },
        Change::Moved { to, .. } => DeedWhat::Moved { to },
        Change::Checked { result, .. } => DeedWhat::Checked { result },
        Change::Decided { decision, .. } => DeedWhat::Decided { decision },
        Change::Dropped { reason, .. } => DeedWhat::Dropped { reason },
        Change::Resumed { .. } => DeedWhat::Resumed,
    };
    DeedLine { at: deed.at, by: deed.by.clone(), round: deed.round, deed: what }
}

/// What was typed, as it will be written down. Words that were left as they were keep their other language.
fn brief(app: &App, form: ActionForm, before: Option<&Brief>) -> Result<Brief, ApiError> {
    let nothing = Names::new();
    let said = |text: &str, most: usize, old: Option<&Names>| {
        within(text, most).map(|text| match text.is_empty() {
            true => Names::new(),
            false => rewritten(old.unwrap_or(&nothing), app.language(), text),
        })
    };
    needed(&form.title, LONGEST_LINE)?;
    Ok(Brief {
        title: said(&form.title, LONGEST_LINE, before.map(|brief| &brief.title))?,
        aim: said(&form.aim, LONGEST_TEXT, before.map(|brief| &brief.aim))?,
        measure: said(&form.measure, LONGEST_TEXT, before.map(|brief| &brief.measure))?,
        source: form.source,
        reference: within(&form.reference, LONGEST_LINE)?,
        owner: within(&form.owner, LONGEST_LINE)?,
        resource: within(&form.resource, LONGEST_LINE)?,
        due: planned(form.due)?,
        target: form.target.filter(|target| *target > 0),
    })
}

/// Makes an action.
pub fn make(app: &App, register: &OpenRegister, request: MakeAction) -> Result<ActionReply, ApiError> {
    let id = ActionId(hex::encode(app.random::<8>()?));
    let brief = brief(app, request.form, None)?;
    noted(app, register, id.clone(), Change::Made { id, brief })
}

/// Changes what is to be done.
pub fn edit(app: &App, register: &OpenRegister, request: EditAction) -> Result<ActionReply, ApiError> {
    let (office, id) = (register.office(), request.action);
    let before = office.plan.actions.get(&id).ok_or(ErrorCode::OfficeUnknown)?;
    let brief = brief(app, request.form, Some(&before.brief))?;
    noted(app, register, id.clone(), Change::Edited { id, brief })
}

/// Takes a step of an action.
pub fn step(app: &App, register: &OpenRegister, request: StepAction) -> Result<ActionReply, ApiError> {
    let change = change(app, request.action.clone(), request.step)?;
    noted(app, register, request.action, change)
}

fn noted(app: &App, register: &OpenRegister, id: ActionId, change: Change) -> Result<ActionReply, ApiError> {
    register.office().plan.may(&change)?;
    record(app, register, vec![change])?;
    action(app, register, OfAction { action: id })
}

pub(super) fn record(app: &App, register: &OpenRegister, changes: Vec<Change>) -> Result<(), ApiError> {
    let by = register.manager(app)?;
    let body = |change| EventBody::PlanChanged { by: by.clone(), change };
    register.record(app, changes.into_iter().map(body).collect())?;
    Ok(())
}

fn change(app: &App, id: ActionId, step: ActionStep) -> Result<Change, ApiError> {
    Ok(match step {
        ActionStep::Task { task, is } => task_change(app, id, task, is)?,
        ActionStep::Note { note } => Change::Noted { id, note: needed(&note, LONGEST_TEXT)? },
        ActionStep::Count { reached } => Change::Counted { id, reached },
        ActionStep::Move { to } => Change::Moved { id, to },
        ActionStep::Check { mut result } => {
            result.by = needed(&result.by, LONGEST_LINE)?;
            result.found = within(&result.found, LONGEST_TEXT)?;
            past(app, result.on)?;
            Change::Checked { id, result }
        }
        ActionStep::Decide { mut decision } => {
            decision.updated = needed(&decision.updated, LONGEST_TEXT)?;
            decision.due = decision.due.filter(|_| decision.verdict == Verdict::Correct);
            decision.due.map_or(Ok(()), |due| planned(due).map(drop))?;
            Change::Decided { id, decision }
        }
        ActionStep::Drop { reason } => Change::Dropped { id, reason: needed(&reason, LONGEST_TEXT)? },
        ActionStep::Resume => Change::Resumed { id },
    })
}

fn task_change(
    app: &App,
    id: ActionId,
    task: Option<ActionTaskId>,
    is: Option<sala_domain::office::plan::Task>,
) -> Result<Change, ApiError> {
    let task = task.map_or_else(|| app.random::<8>().map(|id| ActionTaskId(hex::encode(id))), Ok)?;
    let is = is.map(|mut is| {
        is.title = needed(&is.title, LONGEST_LINE)?;
        is.due.map_or(Ok(()), |due| planned(due).map(drop))?;
        is.done.map_or(Ok(()), |done| past(app, done))?;
        Ok::<_, ApiError>(is)
    });
    Ok(Change::Task { id, task, is: is.transpose()? })
}

/// What was done or checked was not done tomorrow.
fn past(app: &App, day: NaiveDate) -> Result<(), ApiError> {
    if planned(day)? <= app.today() { Ok(()) } else { Err(ErrorCode::PlanDay.into()) }
}

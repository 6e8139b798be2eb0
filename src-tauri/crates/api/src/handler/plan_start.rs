//! The 12-month plan: shown before it is made, then made as actions like any other. Its words come in both languages.

use sala_domain::ActionId;
use sala_domain::office::plan::{Change, Phase, Start, StarterItem};

use super::plan::{plan, planned, record, within};
use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::register::OpenRegister;
use crate::starter::{brief, said};
use crate::wire::Nothing;
use crate::wire::plan::{DraftStarter, PlanReply, StartPlan, StarterDraft, StarterLine, StarterPhase};

/// The longest name of an owner, in Unicode characters.
const LONGEST_OWNER: usize = 200;
/// The most specialists.
const MOST: u32 = 100_000;

fn started(start: Start) -> Result<Start, ApiError> {
    planned(start.on)?;
    if start.specialists > MOST { Err(ErrorCode::AnswerInvalid.into()) } else { Ok(start) }
}

/// What the plan would be.
pub fn draft(app: &App, _: &OpenRegister, request: DraftStarter) -> Result<StarterDraft, ApiError> {
    let start = started(request.start)?;
    let line = |item: StarterItem| StarterLine {
        title: said(item, "title").remove(&app.language()).unwrap_or_default(),
        due: item.due(start),
    };
    let phases = Phase::ALL.map(|phase| {
        let own = StarterItem::ALL.iter().copied().filter(|item| item.phase() == phase);
        let (from, to) = phase.days(start);
        StarterPhase { phase, from, to, actions: own.map(line).collect() }
    });
    Ok(StarterDraft { phases: phases.into() })
}

/// Makes it.
pub fn start(app: &App, register: &OpenRegister, request: StartPlan) -> Result<PlanReply, ApiError> {
    if register.office().plan.start.is_some() {
        return Err(ErrorCode::PlanStarted.into());
    }
    let start = started(request.start)?;
    let owner = within(&request.owner, LONGEST_OWNER)?;
    let made = |item: &StarterItem| {
        let id = ActionId(hex::encode(app.random::<8>()?));
        Ok(Change::Made { id, brief: brief(*item, start, &owner) })
    };
    let items = StarterItem::ALL.iter().map(made).collect::<Result<Vec<_>, ApiError>>()?;
    let changes = std::iter::once(Change::Started { start }).chain(items).collect();
    record(app, register, changes)?;
    plan(app, register, Nothing {})
}

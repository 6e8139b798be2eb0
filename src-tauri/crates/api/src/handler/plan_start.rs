//! The 12-month plan: shown before it is made, then made as actions like any other. Its words come in both languages.

use sala_domain::ActionId;
use sala_domain::office::Names;
use sala_domain::office::plan::{Brief, Change, Phase, Source, Start, StarterItem};
use sala_domain::person::Language;
use sala_i18n::{Digits, Words};

use super::plan::{plan, planned, record, within};
use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::register::OpenRegister;
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

/// Words of an item in every language.
fn said(item: StarterItem, part: &str) -> Names {
    let id = format!("plan-starter-{}-{part}", item.id());
    let in_one =
        |language| Words::new(language, Digits::Arabic).message(&id, &[]).map(|text| (language, text));
    Language::ALL.into_iter().filter_map(in_one).collect()
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

fn brief(item: StarterItem, start: Start, owner: &str) -> Brief {
    Brief {
        title: said(item, "title"),
        aim: Names::new(),
        measure: said(item, "measure"),
        source: Source::Starter,
        reference: item.id().to_owned(),
        owner: owner.to_owned(),
        resource: String::new(),
        due: item.due(start),
        target: item.target(start).filter(|target| *target > 0),
    }
}

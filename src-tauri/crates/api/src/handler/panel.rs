//! Panels of judges: opened, rated, approved, closed. The arithmetic is the domain's; here it is asked and written down.
//!
//! A judge rates on the manager's laptop, while the register is open. What a panel said is written in the laptop's own records, where the
//! check looks for its pass mark.

use sala_domain::catalog::{CheckPlan, Track};
use sala_domain::check::{self, balance};
use sala_domain::event::EventBody;
use sala_domain::progress::Latest;
use sala_domain::standard::{self, Approved, Judge, LEAST_JUDGES, MOST_JUDGES, Opened, Panel, STEP, WHOLE};
use sala_domain::text::tidy;
use sala_domain::{CheckId, ItemId, JudgeId, PanelId};
use std::collections::{BTreeMap, BTreeSet};

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::register::OpenRegister;
use crate::wire::panel::{
    AddJudge, ApprovePanel, ApprovedLine, ClosePanel, JudgeLine, OfPanel, OfSheet, OpenPanel, PanelCard,
    PanelCheck, PanelReply, PanelState, PanelsReply, RateItem, RatingItem, RatingSheet, SpreadLine,
};
use crate::wire::{Nothing, Saved};

use super::path;

/// The longest name, role or reason, in Unicode characters.
const LONGEST_LINE: usize = 200;
/// The longest definition.
const LONGEST_DEFINITION: usize = 2000;

/// A panel with all one needs to judge it.
pub(super) struct Found {
    pub(super) id: PanelId,
    pub(super) panel: Panel,
    pub(super) opened: Opened,
    /// The questions to rate, in the order of their ids.
    pub(super) pool: Vec<ItemId>,
}

/// A panel by id.
pub(super) fn find(app: &App, id: &PanelId) -> Result<Found, ApiError> {
    let panels = app.panels()?;
    let panel = panels.panels.get(id).ok_or(ErrorCode::PanelUnknown)?.clone();
    let opened = panel.opened.as_ref().ok_or(ErrorCode::PanelUnknown)?.value.clone();
    let pool = pool(app, &opened.check)?;
    Ok(Found { id: id.clone(), panel, opened, pool })
}

/// A panel that may still be rated.
pub(super) fn running(app: &App, id: &PanelId) -> Result<Found, ApiError> {
    let found = find(app, id)?;
    if found.panel.running() { Ok(found) } else { Err(ErrorCode::PanelOver.into()) }
}

fn pool(app: &App, check: &CheckId) -> Result<Vec<ItemId>, ApiError> {
    let (_, plan) = app.check(check)?;
    let mut ids: Vec<_> =
        standard::pool_of(&app.catalog, plan, app.today()).iter().map(|item| item.id.clone()).collect();
    ids.sort();
    Ok(ids)
}

fn line(text: &str, most: usize) -> Result<String, ApiError> {
    let text = tidy(text);
    if text.chars().count() > most {
        return Err(ApiError::with(ErrorCode::TextTooLong, "most", most));
    }
    Ok(text)
}

fn named(text: &str) -> Result<String, ApiError> {
    let name = line(text, LONGEST_LINE)?;
    if name.is_empty() { Err(ErrorCode::JudgeName.into()) } else { Ok(name) }
}

/// Right answers a form needs by these values. Forms are equally hard, so one stands for all.
fn pass(app: &App, plan: &CheckPlan, values: &BTreeMap<ItemId, u32>) -> Option<usize> {
    let language = check::language(&app.catalog, plan, app.language());
    let worth = balance::Worth::panel(values);
    let form = balance::draw(&app.catalog, plan, language, app.today(), &BTreeSet::new(), "", &worth).ok()?;
    Some(standard::pass_mark(values, form.iter()))
}

fn approved(app: &App, plan: &CheckPlan, approved: &Approved) -> ApprovedLine {
    ApprovedLine {
        at: approved.at,
        by: approved.by.clone(),
        judges: approved.judges,
        share: f64::from(approved.cut) / f64::from(WHOLE),
        se: f64::from(approved.se) / f64::from(WHOLE),
        pass: pass(app, plan, &approved.values).unwrap_or(plan.pass),
    }
}

fn state(panel: &Panel) -> PanelState {
    match (&panel.closed, &panel.approved) {
        (Some(_), _) => PanelState::Closed,
        (None, Some(_)) => PanelState::Approved,
        (None, None) => PanelState::Running,
    }
}

/// Every check and what its pass mark rests on.
pub fn panels(app: &App, _: &OpenRegister, _: Nothing) -> Result<PanelsReply, ApiError> {
    let plans =
        app.catalog.tracks.iter().flat_map(|track| track.checks.iter().map(move |plan| (track, plan)));
    let checks = plans.map(|(track, plan)| of_check(app, track, plan)).collect::<Result<_, _>>()?;
    Ok(PanelsReply { checks })
}

fn of_check(app: &App, track: &Track, plan: &CheckPlan) -> Result<PanelCheck, ApiError> {
    let (panels, in_force) = (app.panels()?, app.standard(plan)?);
    let card = |(id, panel, opened): (&PanelId, &Panel, &Opened)| PanelCard {
        panel: id.clone(),
        at: opened.at,
        state: state(panel),
        judges: panel.judges.len(),
    };
    Ok(PanelCheck {
        check: plan.id.clone(),
        title: path::check_title(app, track, plan),
        questions: plan.length(),
        pool: pool(app, &plan.id)?.len(),
        pass: plan.pass,
        outdated: in_force.is_none() && panels.in_force(&plan.id).is_some(),
        in_force: in_force.map(|(_, found)| approved(app, plan, &found)),
        panels: panels.of(&plan.id).into_iter().map(card).collect(),
    })
}

fn judge(found: &Found, id: &JudgeId, judge: &Judge) -> JudgeLine {
    let (panel, pool) = (&found.panel, &found.pool);
    let first = panel.rated(id, 1, pool);
    let sum: u32 = pool.iter().filter_map(|item| panel.estimate(id, item)).map(u32::from).sum();
    let through = first == pool.len() && !pool.is_empty();
    JudgeLine {
        judge: id.clone(),
        name: judge.name.clone(),
        role: judge.role.clone(),
        lang: judge.lang,
        first,
        second: panel.rated(id, 2, pool),
        share: through.then(|| f64::from(sum) / 100.0 / pool.len() as f64),
    }
}

fn judges(found: &Found) -> Vec<JudgeLine> {
    let mut judges: Vec<(&JudgeId, &Latest<Judge>)> = found.panel.judges.iter().collect();
    judges.sort_by(|a, b| a.1.order.cmp(&b.1.order));
    judges.into_iter().map(|(id, latest)| judge(found, id, &latest.value)).collect()
}

/// One panel, as it stands.
pub fn panel(app: &App, _: &OpenRegister, request: OfPanel) -> Result<PanelReply, ApiError> {
    told(app, &request.panel)
}

pub(super) fn told(app: &App, panel: &PanelId) -> Result<PanelReply, ApiError> {
    let found = find(app, panel)?;
    let (track, plan) = app.check(&found.opened.check)?;
    let values = found.panel.values(&found.pool);
    let approved_line = found.panel.approved.as_ref().map(|latest| approved(app, plan, &latest.value));
    Ok(PanelReply {
        title: path::check_title(app, track, plan),
        at: found.opened.at,
        state: state(&found.panel),
        version: found.opened.content.version.clone(),
        pool: found.pool.len(),
        questions: plan.length(),
        judges: judges(&found),
        missing: LEAST_JUDGES.saturating_sub(found.panel.complete(&found.pool).len()),
        second_round: found.panel.second_round(&found.pool),
        cut: found.panel.cut(&found.pool),
        pass: if values.is_empty() { None } else { pass(app, plan, &values) },
        approved: approved_line,
        closed: found.panel.closed.as_ref().map(|latest| latest.value.clone()),
        check: found.opened.check,
        definition: found.opened.definition,
        panel: found.id,
    })
}

/// Calls a panel for a check.
pub fn open(app: &App, _: &OpenRegister, request: OpenPanel) -> Result<PanelReply, ApiError> {
    app.check(&request.check)?;
    let definition = line(&request.definition, LONGEST_DEFINITION)?;
    if app.panels()?.of(&request.check).iter().any(|(_, panel, _)| panel.running()) {
        return Err(ErrorCode::PanelRunning.into());
    }
    let panel = PanelId(hex::encode(app.random::<16>()?));
    let (check, content) = (request.check, app.stamp());
    app.record_office(vec![EventBody::PanelOpened { panel: panel.clone(), check, definition, content }])?;
    told(app, &panel)
}

/// Adds a judge.
pub fn add_judge(app: &App, _: &OpenRegister, request: AddJudge) -> Result<PanelReply, ApiError> {
    let found = running(app, &request.panel)?;
    let (name, role) = (named(&request.name)?, line(&request.role, LONGEST_LINE)?);
    if found.panel.judges.values().any(|judge| judge.value.name == name) {
        return Err(ErrorCode::JudgeTaken.into());
    }
    if found.panel.judges.len() >= MOST_JUDGES {
        return Err(ErrorCode::JudgesFull.into());
    }
    let judge = JudgeId(hex::encode(app.random::<16>()?));
    let (panel, lang) = (found.id.clone(), request.lang);
    app.record_office(vec![EventBody::PanelJudge { panel, judge, name, role, lang }])?;
    told(app, &found.id)
}

fn judge_of<'a>(found: &'a Found, id: &JudgeId, round: u8) -> Result<&'a Judge, ApiError> {
    let judge = found.panel.judges.get(id).ok_or(ErrorCode::PanelUnknown)?;
    match round {
        1 => Ok(&judge.value),
        2 if found.panel.second_round(&found.pool) => Ok(&judge.value),
        2 => Err(ErrorCode::PanelRound.into()),
        _ => Err(ErrorCode::AnswerInvalid.into()),
    }
}

/// What one judge rates in one round. The first round tells nothing of the others.
pub fn sheet(app: &App, _: &OpenRegister, request: OfSheet) -> Result<RatingSheet, ApiError> {
    let found = running(app, &request.panel)?;
    let (track, plan) = app.check(&found.opened.check)?;
    let judge = judge_of(&found, &request.judge, request.round)?;
    let lang = check::language(&app.catalog, plan, judge.lang);
    let (panel, second) = (&found.panel, request.round == 2);
    let item = |id: &ItemId| {
        let (_, item) = app.catalog.item(id)?;
        let spread = panel.spread(id, &found.pool).filter(|_| second);
        Some(RatingItem {
            view: item.view(lang, request.judge.as_str())?,
            value: panel.said(&request.judge, request.round, id),
            first: panel.said(&request.judge, 1, id).filter(|_| second),
            panel: spread.map(|found| SpreadLine { mean: found.mean, low: found.low, high: found.high }),
        })
    };
    Ok(RatingSheet {
        title: path::check_title(app, track, plan),
        name: judge.name.clone(),
        lang,
        definition: found.opened.definition.clone(),
        round: request.round,
        items: found.pool.iter().filter_map(item).collect(),
    })
}

/// Saves one rating.
pub fn rate(app: &App, _: &OpenRegister, request: RateItem) -> Result<Saved, ApiError> {
    let found = running(app, &request.panel)?;
    judge_of(&found, &request.judge, request.round)?;
    if found.pool.binary_search(&request.item).is_err() {
        return Err(ErrorCode::ContentUnknown.into());
    }
    if request.value > 100 || !request.value.is_multiple_of(STEP) {
        return Err(ErrorCode::AnswerInvalid.into());
    }
    let RateItem { panel, judge, round, item, value } = request;
    app.record_office(vec![EventBody::PanelRated { panel, judge, round, item, value }])?;
    Ok(Saved::YES)
}

fn millionths(share: f64) -> u32 {
    (share * f64::from(WHOLE)).round() as u32
}

/// Puts a result in force.
pub fn approve(app: &App, _: &OpenRegister, request: ApprovePanel) -> Result<PanelReply, ApiError> {
    let found = running(app, &request.panel)?;
    let by = named(&request.by)?;
    let left = LEAST_JUDGES.saturating_sub(found.panel.complete(&found.pool).len());
    let cut = found.panel.cut(&found.pool).filter(|_| left == 0);
    let cut = cut.ok_or_else(|| ApiError::with(ErrorCode::PanelJudges, "left", left))?;
    let values = found.panel.values(&found.pool);
    app.record_office(vec![EventBody::PanelApproved {
        panel: found.id.clone(),
        check: found.opened.check,
        cut: millionths(cut.share),
        judges: cut.judges,
        se: millionths(cut.se.unwrap_or_default() / cut.items as f64),
        values,
        by,
    }])?;
    told(app, &found.id)
}

/// Closes a panel.
pub fn close(app: &App, _: &OpenRegister, request: ClosePanel) -> Result<PanelReply, ApiError> {
    let found = find(app, &request.panel)?;
    if found.panel.closed.is_some() {
        return Err(ErrorCode::PanelOver.into());
    }
    let reason = line(&request.reason, LONGEST_LINE)?;
    app.record_office(vec![EventBody::PanelClosed { panel: found.id.clone(), reason }])?;
    told(app, &found.id)
}

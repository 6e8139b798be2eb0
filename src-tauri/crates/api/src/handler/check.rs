//! Taking a check: begun by a seeded draw, every answer saved at once, judged here by the rule stored with it.

use sala_domain::catalog::{CheckPlan, Track};
use sala_domain::check::{self, balance};
use sala_domain::event::{Basis, EventBody};
use sala_domain::person::Language;
use sala_domain::progress::{Attempt, End, Learner, Start};
use sala_domain::standard::{self, Approved};
use sala_domain::{AttemptId, ItemId};
use std::collections::{BTreeMap, BTreeSet};

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::wire::Saved;
use crate::wire::check::{
    AnswerCheck, CheckForm, CheckReply, CheckResult, CheckedItem, ObjectiveResult, OfCheck, SetBy,
    SubmitCheck,
};
use crate::wire::learn::LessonLink;

use super::{path, record};

/// Whether the check may be begun, and what it asks.
pub fn state(app: &App, request: OfCheck) -> Result<CheckReply, ApiError> {
    let (_, learner) = app.learner()?;
    let (track, plan) = app.check(&request.check)?;
    let standing = path::standing(app, track, plan, &learner);
    let requires =
        if track.modules.is_empty() { path::requirements(app, track, &learner) } else { Vec::new() };
    let last = learner.finished(&plan.id).pop().map(|(id, start, end)| result(app, &learner, id, start, end));
    let (pass, set_by) = pass_mark(app, plan, &learner)?;
    Ok(CheckReply {
        check: plan.id.clone(),
        track: track.id.clone(),
        module: plan.module.clone(),
        track_title: path::track_title(app, track),
        title: path::check_title(app, track, plan),
        questions: plan.length(),
        minutes: plan.minutes,
        pass,
        set_by,
        critical: plan.critical(),
        requires,
        lessons_left: standing.lessons_left,
        tries_left: standing.allowance.tries_left,
        tries: plan.tries,
        wait_hours: plan.wait_hours,
        wait_until: standing.allowance.wait_until,
        ready: standing.ready(),
        passed: standing.passed.is_some(),
        open: standing.open,
        repeat: standing.repeat,
        last,
    })
}

/// Right answers needed and who set that: of the open sitting, else of a form such as will be drawn. Forms are equally hard, so one stands
/// for all.
fn pass_mark(app: &App, plan: &CheckPlan, learner: &Learner) -> Result<(usize, Option<SetBy>), ApiError> {
    if let Some((_, start, _)) = learner.open_attempt(&plan.id) {
        let panels = app.panels()?;
        let panel = match &start.rule.basis {
            Basis::Provisional => None,
            Basis::Panel { id } => panels.panels.get(id).and_then(|panel| panel.approved.as_ref()),
        };
        return Ok((start.rule.pass, panel.map(|approved| set_by(&approved.value))));
    }
    let Some((id, approved)) = app.standard(plan)? else { return Ok((plan.pass, None)) };
    let language = check::language(&app.catalog, plan, app.language());
    let worth = standard::worth(Some((&id, &approved)));
    let drawn = balance::draw(&app.catalog, plan, language, app.today(), &BTreeSet::new(), "", &worth);
    let pass = drawn.map_or(plan.pass, |form| standard::pass_mark(&approved.values, form.iter()));
    Ok((pass, Some(set_by(&approved))))
}

fn set_by(approved: &Approved) -> SetBy {
    SetBy { judges: approved.judges, at: approved.at }
}

/// Refuses a check that may not be begun now.
fn admit(standing: &path::Standing) -> Result<(), ApiError> {
    if standing.lessons_left > 0 {
        return Err(ApiError::with(ErrorCode::CheckLocked, "lessons", standing.lessons_left));
    }
    if standing.required > 0 {
        return Err(ApiError::with(ErrorCode::CheckRequires, "tracks", standing.required));
    }
    if let Some(until) = standing.allowance.wait_until {
        return Err(ApiError::with(ErrorCode::CheckWait, "when", until.to_rfc3339()));
    }
    let repeat = standing.repeat.iter().filter(|link| !link.done).count();
    if repeat > 0 {
        return Err(ApiError::with(ErrorCode::CheckLocked, "lessons", repeat));
    }
    Ok(())
}

/// Begins a sitting, or goes on with the open one.
pub fn start(app: &App, request: OfCheck) -> Result<CheckForm, ApiError> {
    let (_, learner) = app.learner()?;
    let (track, plan) = app.check(&request.check)?;
    if learner.open_attempt(&plan.id).is_none() {
        admit(&path::standing(app, track, plan, &learner))?;
        begin(app, track, plan, &learner)?;
    }
    let (_, learner) = app.learner()?;
    let (id, start, attempt) = learner.open_attempt(&plan.id).ok_or(ErrorCode::CheckOver)?;
    form(app, (track, plan), id, start, attempt)
}

fn begin(app: &App, track: &Track, plan: &CheckPlan, learner: &Learner) -> Result<(), ApiError> {
    let seed = hex::encode(app.random::<16>()?);
    let seen: BTreeSet<ItemId> = learner
        .finished(&plan.id)
        .pop()
        .map(|(_, start, _)| start.items.iter().cloned().collect())
        .unwrap_or_default();
    let language = check::language(&app.catalog, plan, app.language());
    let standard = app.standard(plan)?;
    let panel = standard.as_ref().map(|(id, approved)| (id, approved));
    let worth = standard::worth(panel);
    let drawn = balance::draw(&app.catalog, plan, language, app.today(), &seen, &seed, &worth);
    let items = drawn.map_err(|shortage| {
        ApiError::internal(&std::io::Error::other(format!(
            "the bank is too small for the check: {shortage:?}"
        )))
    })?;
    app.record(EventBody::CheckStarted {
        track: track.id.clone(),
        check: plan.id.clone(),
        seed,
        rule: standard::rule(plan, &items, panel),
        items,
        lang: language,
        content: app.stamp(),
    })?;
    Ok(())
}

fn form(
    app: &App,
    (track, plan): (&Track, &CheckPlan),
    id: &AttemptId,
    start: &Start,
    attempt: &Attempt,
) -> Result<CheckForm, ApiError> {
    let language = check::language(&app.catalog, plan, app.language());
    let view = |item: &ItemId| app.catalog.item(item).and_then(|(_, item)| item.view(language, &start.seed));
    let items = start.items.iter().map(|item| view(item).ok_or(ErrorCode::ContentUnknown));
    let answers = attempt.answers.iter().map(|(item, letter)| (item.clone(), letter.value.clone()));
    let modules = plan.draws.iter().filter_map(|draw| app.catalog.modules.get(&draw.module));
    let lessons = modules.flat_map(|module| &module.lessons);
    let reviewed =
        lessons.filter_map(|l| l.words.get(&language)).all(|words| words.reviewed && words.current);
    Ok(CheckForm {
        attempt: id.clone(),
        title: path::check_title(app, track, plan),
        lang: language,
        items: items.collect::<Result<_, _>>()?,
        answers: answers.collect(),
        minutes: plan.minutes,
        pass: start.rule.pass,
        reviewed,
    })
}

/// The open sitting by its id.
fn open<'a>(learner: &'a Learner, id: &AttemptId) -> Result<(&'a Start, &'a Attempt), ApiError> {
    let attempt = learner.attempts.get(id).ok_or(ErrorCode::ContentUnknown)?;
    if attempt.end.is_some() {
        return Err(ErrorCode::CheckOver.into());
    }
    let start = attempt.start.as_ref().ok_or(ErrorCode::ContentUnknown)?;
    Ok((start, attempt))
}

/// Saves the answer to one question.
pub fn answer(app: &App, request: AnswerCheck) -> Result<Saved, ApiError> {
    let (_, learner) = app.learner()?;
    let (start, _) = open(&learner, &request.attempt)?;
    let (_, item) = app.catalog.item(&request.item).ok_or(ErrorCode::ContentUnknown)?;
    let known = item.words.values().all(|words| words.options.contains_key(&request.option));
    if !known || !start.items.contains(&request.item) {
        return Err(ErrorCode::AnswerInvalid.into());
    }
    app.record(EventBody::CheckAnswered {
        attempt: request.attempt,
        item: request.item,
        option: request.option,
    })?;
    Ok(Saved::YES)
}

/// Hands a sitting in: judges it, and issues the certificate when nothing else is missing.
pub fn submit(app: &App, request: SubmitCheck) -> Result<CheckResult, ApiError> {
    let (_, learner) = app.learner()?;
    let (start, attempt) = open(&learner, &request.attempt)?;
    let answers: BTreeMap<_, _> =
        attempt.answers.iter().map(|(id, letter)| (id.clone(), letter.value.clone())).collect();
    let outcome = check::judge(&app.catalog, &start.items, &answers, &start.rule);
    let lang =
        app.catalog.check(&start.check).map(|(_, plan)| check::language(&app.catalog, plan, app.language()));
    app.record(EventBody::CheckSubmitted {
        attempt: request.attempt.clone(),
        track: start.track.clone(),
        outcome,
        rule: start.rule.clone(),
        lang: lang.unwrap_or(start.lang),
        content: app.stamp(),
    })?;
    record::certify(app)?;
    let (_, learner) = app.learner()?;
    let finished = learner.finished(&start.check);
    let found = finished.into_iter().find(|(id, _, _)| **id == request.attempt);
    let (id, start, end) = found.ok_or(ErrorCode::ContentUnknown)?;
    Ok(result(app, &learner, id, start, end))
}

fn checked(
    app: &App,
    language: Language,
    learner: &Learner,
    end: &End,
    wrong: &check::ItemOutcome,
) -> Option<CheckedItem> {
    let (module, item) = app.catalog.item(&wrong.item)?;
    let (_, words) = language.spoken(&item.words)?;
    let chosen = words.options.get(&wrong.option);
    let secret = item.critical && !wrong.correct;
    let why = chosen.filter(|_| !secret).map(|option| option.why.clone()).unwrap_or_default();
    let link = path::link(app, learner, &module.id, &item.lesson, Some(end.at));
    let nowhere = || LessonLink {
        module: module.id.clone(),
        lesson: item.lesson.clone(),
        title: String::new(),
        lang: language,
        done: false,
    };
    Some(CheckedItem {
        item: item.id.clone(),
        stem: words.stem.clone(),
        chosen: chosen.map(|option| option.text.clone()).unwrap_or_default(),
        correct: wrong.correct,
        critical: item.critical,
        objective: item.objective.clone(),
        objective_text: objective(app, &item.objective),
        why,
        rules: item.rules.clone(),
        lesson: link.unwrap_or_else(nowhere),
    })
}

/// An objective in words.
pub fn objective(app: &App, id: &sala_domain::ObjectiveId) -> String {
    let words = app.catalog.modules.values().filter_map(|module| app.language().spoken(&module.words));
    words.filter_map(|(_, words)| words.objectives.get(id)).next().cloned().unwrap_or_default()
}

/// The language an objective is worded in for the screen.
pub fn objective_language(app: &App, id: &sala_domain::ObjectiveId) -> Language {
    let mut modules = app.catalog.modules.values();
    let module = modules.find(|module| module.objectives.contains(id));
    module.map_or(app.language(), |module| module.language(app.language()))
}

/// How a sitting came out, in words.
pub fn result(app: &App, learner: &Learner, id: &AttemptId, start: &Start, end: &End) -> CheckResult {
    let outcome = &end.outcome;
    let objectives = outcome.objectives.iter().map(|score| ObjectiveResult {
        objective: score.objective.clone(),
        text: objective(app, &score.objective),
        lang: objective_language(app, &score.objective),
        right: score.right,
        of: score.of,
    });
    let certificate = learner.certificate(&start.track).map(|issued| &issued.facts);
    let certificate =
        certificate.filter(|facts| outcome.passed && facts.issued >= end.at && facts.valid(app.now()));
    let found = app.catalog.check(&start.check);
    let language = found.map_or(start.lang, |(_, plan)| check::language(&app.catalog, plan, app.language()));
    let title = found.map(|(track, plan)| path::check_title(app, track, plan)).unwrap_or_default();
    CheckResult {
        check: start.check.clone(),
        title,
        lang: language,
        attempt: id.clone(),
        at: end.at,
        score: outcome.score,
        of: outcome.of,
        pass: start.rule.pass,
        critical_right: outcome.critical_right,
        critical_of: outcome.critical_of,
        passed: outcome.passed,
        items: outcome.items.iter().filter_map(|item| checked(app, language, learner, end, item)).collect(),
        objectives: objectives.collect(),
        certificate: certificate.map(|facts| facts.id.clone()),
        rules_to_sign: !path::signed(app, learner),
    }
}

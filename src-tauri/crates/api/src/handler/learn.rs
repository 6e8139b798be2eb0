//! The Learn screen: one big next step, then every track as a path.

use chrono::Timelike as _;
use sala_domain::catalog::{CheckPlan, Module, Track};
use sala_domain::due::{Deadline, Nearness};
use sala_domain::progress::Learner;

use crate::app::App;
use crate::error::ApiError;
use crate::wire::Nothing;
use crate::wire::learn::{CheckCard, LearnReply, ModuleCard, NextStep, RulesCard, State, TrackCard};

use super::{path, refresher};

/// The Learn screen.
pub fn learn(app: &App, _: Nothing) -> Result<LearnReply, ApiError> {
    let (_, learner) = app.learner()?;
    Ok(LearnReply {
        name: learner.profile.as_ref().map(|p| p.value.name(app.language()).to_owned()).unwrap_or_default(),
        hour: app.now().with_timezone(&app.offset()).hour(),
        next: next_step(app, &learner),
        card: refresher::waiting(app, &learner),
        tracks: app.catalog.tracks.iter().map(|track| track_card(app, track, &learner)).collect(),
    })
}

/// What to do next: in the tracks of the person's role, in order, then in others they began of their own accord. A wait in one track
/// does not hold up the next.
fn next_step(app: &App, learner: &Learner) -> NextStep {
    let mine = app.catalog.tracks.iter().filter(|track| assigned(app, track, learner));
    let others = app
        .catalog
        .tracks
        .iter()
        .filter(|track| !assigned(app, track, learner) && begun(app, track, learner));
    let mut waiting = None;
    let mut done = NextStep::Done { certificate: None, valid_until: None };
    for track in mine.chain(others) {
        match step_in(app, track, learner) {
            NextStep::Repeat { wait_until: Some(_), .. } if waiting.is_some() => {}
            step @ NextStep::Repeat { wait_until: Some(_), .. } => waiting = Some(step),
            step @ NextStep::Done { certificate: Some(_), .. } => done = step,
            NextStep::Done { .. } => {}
            step => return step,
        }
    }
    waiting.unwrap_or(done)
}

fn assigned(app: &App, track: &Track, learner: &Learner) -> bool {
    path::terms(app, track, learner).assigned
}

fn begun(app: &App, track: &Track, learner: &Learner) -> bool {
    let lessons = track.modules.iter().any(|module| learner.lessons.contains_key(module));
    let sat = track
        .checks
        .iter()
        .any(|check| !learner.finished(&check.id).is_empty() || learner.open_attempt(&check.id).is_some());
    // A track of its own check alone begins when every certificate it asks for is held.
    let opened = track.modules.is_empty() && path::requirements(app, track, learner).iter().all(|r| r.held);
    lessons || sat || opened
}

/// Module by module: its lessons, then its check; then the rules, then the check of the whole track.
fn step_in(app: &App, track: &Track, learner: &Learner) -> NextStep {
    let valid = path::valid(app, &track.id, learner).filter(|_| !path::renews(app, track, learner));
    if let Some((certificate, until)) = valid {
        let renewed = learner.lessons_left(&app.catalog, track) == 0;
        if renewed && !path::signed(app, learner) {
            return NextStep::SignRules { version: app.policy().version.clone() };
        }
        if renewed {
            return NextStep::Done { certificate: Some(certificate), valid_until: Some(until) };
        }
    }
    let mut waiting = None;
    for module in app.catalog.modules_of(track) {
        if let Some(step) = lesson_step(app, module, learner) {
            return step;
        }
        let check = track.check_of(&module.id);
        match check.and_then(|check| check_step(app, track, check, learner)) {
            Some(NextStep::Repeat { wait_until: Some(_), .. }) if waiting.is_some() => {}
            Some(step @ NextStep::Repeat { wait_until: Some(_), .. }) => waiting = Some(step),
            Some(step) => return step,
            None => {}
        }
    }
    if let Some(step) = waiting {
        return step;
    }
    if !path::signed(app, learner) {
        return NextStep::SignRules { version: app.policy().version.clone() };
    }
    let whole = track.checks.iter().filter(|check| check.module.is_none());
    let step = whole.into_iter().find_map(|check| check_step(app, track, check, learner));
    step.unwrap_or(NextStep::Done { certificate: None, valid_until: None })
}

fn lesson_step(app: &App, module: &Module, learner: &Learner) -> Option<NextStep> {
    let lesson = module.lessons.iter().find(|lesson| !path::done(learner, &module.id, &lesson.id))?;
    let language = app.language();
    Some(NextStep::Lesson {
        module: module.id.clone(),
        module_title: title(app, module),
        lesson: lesson.id.clone(),
        title: path::lesson_title(lesson, language),
        lang: module.language(language),
        number: module.lessons.iter().position(|other| other.id == lesson.id).unwrap_or(0) + 1,
        of: module.lessons.len(),
        minutes: lesson.minutes,
        exercises: lesson.exercises.len(),
        begun: learner.lesson(&module.id, &lesson.id).is_some(),
    })
}

/// A check that is not passed yet; none when it is.
fn check_step(app: &App, track: &Track, check: &CheckPlan, learner: &Learner) -> Option<NextStep> {
    let standing = path::standing(app, track, check, learner);
    if standing.passed.is_some() && !standing.open {
        return None;
    }
    let title = path::check_title(app, track, check);
    if standing.ready() {
        return Some(NextStep::Check {
            check: check.id.clone(),
            title,
            questions: check.length(),
            minutes: check.minutes,
            begun: standing.open,
        });
    }
    if standing.required > 0 {
        return None;
    }
    Some(NextStep::Repeat {
        check: check.id.clone(),
        title,
        lessons: standing.repeat,
        wait_until: standing.allowance.wait_until,
    })
}

fn title(app: &App, module: &Module) -> String {
    app.language().spoken(&module.words).map(|(_, words)| words.title.clone()).unwrap_or_default()
}

fn module_card(app: &App, track: &Track, module: &Module, learner: &Learner) -> ModuleCard {
    let lessons = path::lesson_cards(app, track, module, learner);
    let state = if lessons.iter().all(|card| card.state == State::Done) {
        State::Done
    } else if lessons.iter().any(|card| matches!(card.state, State::Now | State::Done)) {
        State::Now
    } else if lessons.iter().any(|card| card.state == State::Next) {
        State::Next
    } else {
        State::Later
    };
    let finished = module.lessons.iter().map(|l| learner.lesson(&module.id, &l.id).and_then(|p| p.finished));
    let finished: Option<Vec<_>> = finished.collect();
    let scored = module.exercises.values().filter(|exercise| exercise.key.is_scored());
    let best = scored.filter_map(|exercise| {
        let progress = learner.exercise_progress(&module.id, &exercise.id)?;
        progress.last.as_ref().map(|_| progress.best)
    });
    let best: Vec<u32> = best.collect();
    let words = app.language().spoken(&module.words);
    ModuleCard {
        module: module.id.clone(),
        code: path::code(&module.id),
        title: title(app, module),
        summary: words.map(|(_, words)| words.summary.clone()).unwrap_or_default(),
        lang: module.language(app.language()),
        check: track.check_of(&module.id).map(|check| check_card(app, track, check, learner)),
        state,
        minutes_left: lessons.iter().filter(|card| card.state != State::Done).map(|card| card.minutes).sum(),
        finished: finished.and_then(|times| times.into_iter().max()),
        score: (!best.is_empty()).then(|| best.iter().sum::<u32>() / (best.len() as u32 * 10)),
        lessons,
    }
}

fn check_card(app: &App, track: &Track, check: &CheckPlan, learner: &Learner) -> CheckCard {
    let standing = path::standing(app, track, check, learner);
    let state = match (&standing.passed, standing.open, standing.ready()) {
        (_, true, _) => State::Now,
        (Some(_), false, _) => State::Done,
        (None, false, true) => State::Next,
        _ => State::Locked,
    };
    CheckCard {
        check: check.id.clone(),
        title: path::check_title(app, track, check),
        questions: check.length(),
        minutes: check.minutes,
        state,
        score: standing.passed.map(|(_, score, _)| score),
    }
}

fn track_card(app: &App, track: &Track, learner: &Learner) -> TrackCard {
    let words = track.words.get(&app.language());
    let modules =
        app.catalog.modules_of(track).map(|module| module_card(app, track, module, learner)).collect();
    let signature = learner.signature(sala_domain::policy::Policy::major(&app.policy().version));
    let whole = track.checks.iter().find(|check| check.module.is_none());
    let valid = path::valid(app, &track.id, learner);
    let assigned = assigned(app, track, learner);
    let near = |due: &Deadline| valid.is_none() || due.nearness != Nearness::Later;
    let due = path::deadline(app, track, learner).filter(|due| assigned && near(due));
    TrackCard {
        track: track.id.clone(),
        title: path::track_title(app, track),
        audience: words.map(|words| words.audience.clone()).unwrap_or_default(),
        modules,
        rules: RulesCard {
            version: app.policy().version.clone(),
            signed: signature.map(|signature| signature.at),
        },
        check: whole.map(|check| check_card(app, track, check, learner)),
        requires: path::requirements(app, track, learner),
        assigned,
        begun: begun(app, track, learner),
        certificate: valid.as_ref().map(|(id, _)| id.clone()),
        valid_until: valid.map(|(_, until)| until),
        due,
    }
}

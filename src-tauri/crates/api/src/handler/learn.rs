//! The Learn screen: one big next step, then every track as a path.

use chrono::Timelike as _;
use sala_domain::catalog::{Module, Track};
use sala_domain::due::{days_left, due, nearness};
use sala_domain::progress::Learner;

use crate::app::App;
use crate::error::ApiError;
use crate::wire::Nothing;
use crate::wire::learn::{CheckCard, LearnReply, ModuleCard, NextStep, RulesCard, State, TrackCard};

use super::path;

/// The Learn screen.
pub fn learn(app: &App, _: Nothing) -> Result<LearnReply, ApiError> {
    let (_, learner) = app.learner()?;
    let tracks: Vec<TrackCard> =
        app.catalog.tracks.iter().map(|track| track_card(app, track, &learner)).collect();
    let next = app.catalog.tracks.first().map(|track| next_step(app, track, &learner));
    Ok(LearnReply {
        name: learner.profile.as_ref().map(|p| p.value.name(app.language()).to_owned()).unwrap_or_default(),
        hour: app.now().with_timezone(&app.offset()).hour(),
        next: next.unwrap_or(NextStep::Done { certificate: None, valid_until: None }),
        tracks,
    })
}

/// Lessons, then the rules, then the check; a wait or lessons to repeat come before a further try.
fn next_step(app: &App, track: &Track, learner: &Learner) -> NextStep {
    if let Some((module, lesson)) = path::next_lesson(app, track, learner) {
        let language = app.language();
        let begun = learner.lesson(&module.id, &lesson.id).is_some();
        return NextStep::Lesson {
            module: module.id.clone(),
            module_title: title(app, module),
            lesson: lesson.id.clone(),
            title: path::lesson_title(lesson, language),
            number: module.lessons.iter().position(|other| other.id == lesson.id).unwrap_or(0) + 1,
            of: module.lessons.len(),
            minutes: lesson.minutes,
            exercises: lesson.exercises.len(),
            begun,
        };
    }
    if !path::signed(app, learner) {
        return NextStep::SignRules { version: app.catalog.policy.version.clone() };
    }
    let certificate = learner.certificate(&track.id).map(|issued| &issued.facts);
    if let Some(facts) = certificate.filter(|facts| facts.valid(app.now())) {
        return NextStep::Done { certificate: Some(facts.id.clone()), valid_until: Some(facts.valid_until) };
    }
    let standing = path::standing(app, track, learner);
    if standing.ready() {
        return NextStep::Check {
            track: track.id.clone(),
            questions: track.check.length(),
            minutes: track.check.minutes,
            begun: standing.open,
        };
    }
    NextStep::Repeat {
        track: track.id.clone(),
        lessons: standing.repeat,
        wait_until: standing.allowance.wait_until,
    }
}

fn title(app: &App, module: &Module) -> String {
    module.words.get(&app.language()).map(|words| words.title.clone()).unwrap_or_default()
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
    let scored = |kind: &str| kind != "rewrite";
    let best =
        module.exercises.values().filter(|exercise| scored(exercise.key.kind())).filter_map(|exercise| {
            let progress = learner.exercise_progress(&module.id, &exercise.id)?;
            progress.last.as_ref().map(|_| progress.best)
        });
    let best: Vec<u32> = best.collect();
    ModuleCard {
        module: module.id.clone(),
        code: path::code(&module.id),
        title: title(app, module),
        summary: module.words.get(&app.language()).map(|words| words.summary.clone()).unwrap_or_default(),
        state,
        minutes_left: lessons.iter().filter(|card| card.state != State::Done).map(|card| card.minutes).sum(),
        finished: finished.and_then(|times| times.into_iter().max()),
        score: (!best.is_empty()).then(|| best.iter().sum::<u32>() / (best.len() as u32 * 10)),
        lessons,
    }
}

fn check_card(app: &App, track: &Track, learner: &Learner) -> CheckCard {
    let standing = path::standing(app, track, learner);
    let certificate = learner.certificate(&track.id).map(|issued| &issued.facts);
    let valid = certificate.filter(|facts| facts.valid(app.now()));
    let state = match (&standing.passed, standing.open, standing.ready()) {
        (Some(_), _, _) => State::Done,
        (None, true, _) => State::Now,
        (None, false, true) => State::Next,
        _ => State::Locked,
    };
    CheckCard {
        title: track.words.get(&app.language()).map(|words| words.check.clone()).unwrap_or_default(),
        questions: track.check.length(),
        minutes: track.check.minutes,
        state,
        score: standing.passed.map(|(_, score, _)| score),
        certificate: valid.map(|facts| facts.id.clone()),
        valid_until: valid.map(|facts| facts.valid_until),
    }
}

fn track_card(app: &App, track: &Track, learner: &Learner) -> TrackCard {
    let words = track.words.get(&app.language());
    let modules =
        app.catalog.modules_of(track).map(|module| module_card(app, track, module, learner)).collect();
    let signature = learner.signature(sala_domain::policy::Policy::major(&app.catalog.policy.version));
    let check = check_card(app, track, learner);
    let open = check.certificate.is_none();
    let until = due(learner.joined.unwrap_or(app.now()), track.due_days);
    TrackCard {
        track: track.id.clone(),
        title: words.map(|words| words.title.clone()).unwrap_or_default(),
        audience: words.map(|words| words.audience.clone()).unwrap_or_default(),
        modules,
        rules: RulesCard {
            version: app.catalog.policy.version.clone(),
            signed: signature.map(|signature| signature.at),
        },
        check,
        due: open.then_some(until),
        nearness: open.then(|| nearness(until, app.now())),
        days_left: open.then(|| days_left(until, app.now())),
    }
}

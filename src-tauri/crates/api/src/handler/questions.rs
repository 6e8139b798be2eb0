//! How the questions do, on screen and as CSV.

use sala_domain::progress::Person;
use sala_domain::statistics::{self, ItemStatistics, LEAST_SHOWN, Statistics};

use crate::app::App;
use crate::error::ApiError;
use crate::register::OpenRegister;
use crate::wire::SavedFile;
use crate::wire::questions::{CheckFigures, ItemLine, ObjectiveFigures, OfQuestions, QuestionsReply};

use super::{check, path, record};

fn figures(app: &App, request: &OfQuestions) -> Result<Statistics, ApiError> {
    if let Some(id) = &request.check {
        app.check(id)?;
    }
    let people: Vec<Person> = app.store().people()?;
    Ok(statistics::statistics(&app.catalog, &people, request.check.as_ref()))
}

fn checks(app: &App) -> Result<Vec<CheckFigures>, ApiError> {
    let all = figures(app, &OfQuestions { check: None })?.checks;
    let line = |found: statistics::CheckSummary| {
        let (track, plan) = app.catalog.check(&found.check)?;
        let shown = found.people >= LEAST_SHOWN;
        Some(CheckFigures {
            title: path::check_title(app, track, plan),
            check: found.check,
            people: found.people,
            passed: shown.then_some(found.passed),
            median: found.median.filter(|_| shown),
        })
    };
    Ok(all.into_iter().filter_map(line).collect())
}

fn item(app: &App, found: ItemStatistics) -> ItemLine {
    let words = app.catalog.item(&found.item).and_then(|(_, item)| app.language().spoken(&item.words));
    let shown = found.answers >= LEAST_SHOWN;
    let wrong = found.options.into_iter().filter(|option| shown && option.option != found.key);
    let languages = found.languages.into_iter().filter(|share| share.answers >= LEAST_SHOWN);
    ItemLine {
        item: found.item,
        lang: words.map_or(app.language(), |(language, _)| language),
        stem: words.map(|(_, words)| words.stem.clone()).unwrap_or_default(),
        critical: found.critical,
        answers: found.answers,
        amount: found.amount,
        p: found.p.filter(|_| shown),
        ease: found.ease,
        r: found.r,
        discrimination: found.discrimination,
        wrong: wrong.collect(),
        seconds: found.seconds.filter(|_| shown),
        languages: languages.collect(),
        reasons: found.reasons,
    }
}

/// The figures on screen.
pub fn questions(app: &App, _: &OpenRegister, request: OfQuestions) -> Result<QuestionsReply, ApiError> {
    let found = figures(app, &request)?;
    let objective = |one: statistics::ObjectiveSummary| ObjectiveFigures {
        text: check::objective(app, &one.objective),
        lang: check::objective_language(app, &one.objective),
        items: one.items,
        answers: one.answers,
        right: (one.answers >= LEAST_SHOWN).then_some(one.right),
        mend: one.mend,
    };
    Ok(QuestionsReply {
        at: app.now(),
        checks: checks(app)?,
        mend: found.mend,
        objectives: found.objectives.into_iter().map(objective).collect(),
        items: found.items.into_iter().map(|one| item(app, one)).collect(),
    })
}

/// Saves the figures as CSV.
pub fn save(app: &App, _: &OpenRegister, request: OfQuestions) -> Result<SavedFile, ApiError> {
    let found = figures(app, &request)?;
    let bytes =
        sala_report::assessment::items_csv(&found.items).map_err(|error| record::report_failed(&error))?;
    let day = record::local(app, app.now()).format("%Y-%m-%d");
    Ok(SavedFile { path: app.hand_out(&format!("questions-{day}.csv"), &bytes)? })
}

//! The first readiness report: the people of this laptop, on screen and as files, from the same figures.

use sala_domain::PersonId;
use sala_domain::catalog::Track;
use sala_domain::person::Profile;
use sala_domain::progress::Person;
use sala_domain::readiness::{self as domain, PersonStanding, Readiness};
use sala_report::readiness::{ChainStatement, ReadinessInput};
use std::collections::BTreeMap;

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::wire::readiness::{
    GroupLine, PersonLine, ReadinessReply, ReportFormat, RoleLine, SaveReadiness, WeakLine,
};
use crate::wire::{Nothing, SavedFile};

use super::{check, record};

/// Fewer people than this, and learning quality is not shown.
pub const LEAST_FOR_QUALITY: usize = 5;

fn track(app: &App) -> Result<&Track, ApiError> {
    app.catalog.tracks.first().ok_or_else(|| ErrorCode::ContentUnknown.into())
}

fn figures(app: &App) -> Result<(Readiness, BTreeMap<PersonId, Profile>), ApiError> {
    let people: Vec<Person> = app.store().people()?;
    let track = track(app)?;
    let asked = Track { due_days: app.terms(track, None).due_days, ..track.clone() };
    let figures = domain::readiness(&app.catalog, &app.policy().version, &asked, &people, app.now());
    let profile = |person: Person| Some((person.id, person.learner.profile?.value));
    Ok((figures, people.into_iter().filter_map(profile).collect()))
}

/// The report on screen.
pub fn readiness(app: &App, _: Nothing) -> Result<ReadinessReply, ApiError> {
    let (figures, profiles) = figures(app)?;
    let words = track(app)?.words.get(&app.language());
    let person = |standing: &PersonStanding| {
        let profile = profiles.get(&standing.person)?;
        Some(PersonLine {
            person: standing.person.clone(),
            name: profile.name(app.language()).to_owned(),
            unit: profile.unit.clone(),
            standing: standing.standing,
            due: standing.due,
            valid_until: standing.valid_until,
            lessons_done: standing.lessons.0,
            lessons: standing.lessons.1,
            signed: standing.signed,
        })
    };
    let quality = &figures.quality;
    let shown = quality.sat >= LEAST_FOR_QUALITY;
    let weakest = quality.weakest.iter().filter(|_| shown).map(|(objective, right, of)| WeakLine {
        text: check::objective(app, objective),
        right: *right,
        of: *of,
    });
    Ok(ReadinessReply {
        at: figures.at,
        rules_version: figures.rules_version.clone(),
        track_title: words.map(|words| words.title.clone()).unwrap_or_default(),
        band: figures.band,
        gates: figures.gates.clone(),
        units: figures
            .units
            .iter()
            .map(|(name, c)| GroupLine { name: name.clone(), coverage: c.clone() })
            .collect(),
        roles: figures.roles.iter().map(|(role, c)| RoleLine { role: *role, coverage: c.clone() }).collect(),
        sat: quality.sat,
        first_try: quality.first_try,
        median: quality.median.filter(|_| shown),
        weakest: weakest.collect(),
        people: figures.people.iter().filter_map(person).collect(),
        all: figures.all,
    })
}

/// Saves the report as PDF or XLSX in the language of the screen.
pub fn save(app: &App, request: SaveReadiness) -> Result<SavedFile, ApiError> {
    let (figures, profiles) = figures(app)?;
    let track = track(app)?;
    let (language, digits) = (app.language(), app.settings().digits);
    let title = track.words.iter().map(|(language, words)| (*language, words.title.clone())).collect();
    let input = ReadinessInput {
        readiness: &figures,
        profiles: &profiles,
        track_title: &title,
        objectives: &app.catalog.objective_words(),
        prepared_by: prepared_by(app)?,
        chain: chain(app)?,
        offset: app.offset(),
    };
    let (bytes, ending) = match request.format {
        ReportFormat::Pdf => (sala_report::readiness::pdf(&input, language, digits), "pdf"),
        ReportFormat::Xlsx => (sala_report::readiness::xlsx(&input, language, digits), "xlsx"),
    };
    let bytes = bytes.map_err(|error| record::report_failed(&error))?;
    let day = record::local(app, figures.at).format("%Y-%m-%d");
    Ok(SavedFile { path: app.hand_out(&format!("readiness-report-{day}.{ending}"), &bytes)? })
}

fn prepared_by(app: &App) -> Result<String, ApiError> {
    if app.present().is_none() {
        return Ok(String::new());
    }
    let (_, learner) = app.learner()?;
    Ok(learner.profile.map(|latest| latest.value.name(app.language()).to_owned()).unwrap_or_default())
}

fn chain(app: &App) -> Result<ChainStatement, ApiError> {
    let store = app.store();
    let verification = store.verify()?;
    let head = store.head()?.map(|head| hex::encode(head.id)).unwrap_or_default();
    Ok(ChainStatement { head, events: verification.events, verified: verification.faults.is_empty() })
}

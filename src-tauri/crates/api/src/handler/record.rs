//! My record: what was done, signed and earned, as a screen and as files; and the issuing of certificates.

use chrono::{DateTime, Utc};
use sala_domain::catalog::Track;
use sala_domain::certificate::{self, CertificateFacts};
use sala_domain::check::objective_scores;
use sala_domain::event::{EventBody, Happening};
use sala_domain::person::Language;
use sala_domain::progress::Learner;
use sala_domain::refresher::Card;
use sala_domain::{AttemptId, CertificateId, ItemId, TrackId};
use std::collections::{BTreeMap, BTreeSet};

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::wire::check::ObjectiveResult;
use crate::wire::record::{CertificateCard, DueCard, Entry, HistoryLine, RecordReply, SaveCertificate};
use crate::wire::{Nothing, SavedFile};

use super::{check, path, rules};

/// Issues the certificate of every track whose lessons, checks, signature and required certificates are all there. Tracks come in the
/// order in which they require each other, so one certificate may bring the next. Returns the first new one.
pub fn certify(app: &App) -> Result<Option<CertificateId>, ApiError> {
    let mut first = None;
    for track in &app.catalog.tracks {
        first = first.or(certify_track(app, track)?);
    }
    Ok(first)
}

fn certify_track(app: &App, track: &Track) -> Result<Option<CertificateId>, ApiError> {
    let (_, learner) = app.learner()?;
    let policy = app.policy();
    let earned = certificate::earned(&app.catalog, &policy.version, track, &learner, app.now());
    let Some(earned) = earned else { return Ok(None) };
    let letterhead = app.followed().map(|followed| followed.letterhead());
    let earned = earned.under(path::terms(app, track, &learner).valid_months, letterhead);
    let issuer = hex::encode(app.store().key().public());
    let facts = earned.facts(app.random()?, app.now(), issuer);
    let sealed = sala_credential::seal(&facts, app.store().key().signing_key());
    let qr = sealed.map_err(|error| ApiError::internal(&error))?;
    let id = facts.id.clone();
    app.record(EventBody::CertificateIssued { facts, qr })?;
    Ok(Some(id))
}

/// The name a certificate carries.
pub fn certificate_title(app: &App, facts: &CertificateFacts) -> String {
    let words = app.catalog.track(&facts.track).and_then(|track| track.words.get(&app.language()));
    words.map(|words| words.certificate.clone()).unwrap_or_default()
}

fn certificate_card(app: &App, facts: &CertificateFacts) -> CertificateCard {
    CertificateCard {
        id: facts.id.clone(),
        number: facts.number.clone(),
        title: certificate_title(app, facts),
        issued: facts.issued,
        valid_until: facts.valid_until,
        valid: facts.valid(app.now()),
        score: facts.score,
        of: facts.of,
    }
}

/// When a track is due: for those whose role must take it, and for whoever holds its certificate.
fn due_card(app: &App, track: &Track, learner: &Learner) -> Option<DueCard> {
    let deadline = path::deadline(app, track, learner)?;
    Some(DueCard { title: path::track_title(app, track), deadline })
}

/// My record.
pub fn record(app: &App, _: Nothing) -> Result<RecordReply, ApiError> {
    let (person, learner) = app.learner()?;
    let events = app.store().history(&person)?;
    let locked = app.store().lock(&person)?.is_some();
    let mut certificates: Vec<_> =
        learner.certificates.values().map(|issued| certificate_card(app, &issued.facts)).collect();
    certificates.sort_by_key(|card| std::cmp::Reverse(card.issued));
    let plans = app.catalog.tracks.iter().flat_map(|track| &track.checks);
    let sittings = plans.flat_map(|check| learner.finished(&check.id));
    let mut attempts: Vec<_> =
        sittings.map(|(id, start, end)| check::result(app, &learner, id, start, end)).collect();
    attempts.sort_by_key(|attempt| std::cmp::Reverse(attempt.at));
    Ok(RecordReply {
        profile: learner.profile.as_ref().map(|p| p.value.clone()).ok_or(ErrorCode::PersonUnknown)?,
        locked,
        due: app.catalog.tracks.iter().filter_map(|track| due_card(app, track, &learner)).collect(),
        certificates,
        signatures: learner.signatures.iter().rev().map(rules::signature_card).collect(),
        attempts,
        objectives: objectives(app, &learner),
        history: history(app, &learner, &events),
    })
}

/// Right answers by objective over all sittings, weakest first.
fn objectives(app: &App, learner: &Learner) -> Vec<ObjectiveResult> {
    let mut all: BTreeMap<_, (usize, usize)> = BTreeMap::new();
    for (objective, (right, of)) in
        app.catalog.tracks.iter().flat_map(|track| objective_scores(learner, track))
    {
        let entry = all.entry(objective).or_default();
        *entry = (entry.0 + right, entry.1 + of);
    }
    let mut out: Vec<_> = all
        .into_iter()
        .map(|(id, (right, of))| ObjectiveResult {
            text: check::objective(app, &id),
            lang: check::objective_language(app, &id),
            objective: id,
            right,
            of,
        })
        .collect();
    out.sort_by(|a, b| (a.right * b.of).cmp(&(b.right * a.of)).then_with(|| a.objective.cmp(&b.objective)));
    out
}

/// What happened, newest first; a lesson only the first time.
pub(super) fn history(app: &App, learner: &Learner, events: &[Happening]) -> Vec<HistoryLine> {
    let mut finished = BTreeSet::new();
    let mut lines = Vec::new();
    for event in events {
        let repeated = match &event.body {
            EventBody::StepDone { module, lesson, step, of, .. } if step + 1 == *of => {
                !finished.insert((module.clone(), lesson.clone()))
            }
            _ => false,
        };
        if let Some(entry) = entry(app, learner, &event.body).filter(|_| !repeated) {
            let lang = entry_language(app, &event.body);
            lines.push(HistoryLine { at: event.at, entry, lang });
        }
    }
    lines.reverse();
    lines
}

/// The language of the titles in a line.
fn entry_language(app: &App, body: &EventBody) -> Language {
    let module = match body {
        EventBody::StepDone { module, .. } | EventBody::ExerciseSubmitted { module, .. } => module,
        _ => return app.language(),
    };
    app.catalog.modules.get(module).map_or(app.language(), |module| module.language(app.language()))
}

/// The line of a card that was answered to its end, at its last answer.
fn refreshed(app: &App, card: &Card, item: &ItemId) -> Option<Entry> {
    let start = card.start.as_ref().filter(|_| card.done())?;
    let last = card.answers.iter().max_by_key(|(_, answer)| &answer.order);
    last.filter(|(id, _)| *id == item)?;
    let title = path::track_title(app, app.catalog.track(&start.track)?);
    Some(Entry::Refreshed { title, right: card.right(), of: start.items.len() })
}

/// The name of the check that a sitting belongs to.
fn sitting_title(app: &App, learner: &Learner, attempt: &AttemptId, track: &TrackId) -> Option<String> {
    let start = learner.attempts.get(attempt).and_then(|attempt| attempt.start.as_ref());
    let (track, plan) = match start.and_then(|start| app.catalog.check(&start.check)) {
        Some(found) => found,
        None => app.catalog.track(track).and_then(|track| Some((track, track.checks.first()?)))?,
    };
    Some(path::check_title(app, track, plan))
}

fn entry(app: &App, learner: &Learner, body: &EventBody) -> Option<Entry> {
    let language = app.language();
    match body {
        EventBody::PersonAdded { .. } => Some(Entry::Joined),
        EventBody::StepDone { module, lesson, step, of, .. } if step + 1 == *of => {
            let found = app.catalog.modules.get(module)?.lesson(lesson)?;
            Some(Entry::LessonDone {
                module: module.clone(),
                lesson: lesson.clone(),
                code: path::code(module),
                title: path::lesson_title(found, language),
            })
        }
        EventBody::ExerciseSubmitted { module, exercise, score, .. } => {
            let found = app.catalog.modules.get(module)?.exercises.get(exercise)?;
            let scored = found.key.is_scored();
            Some(Entry::ExerciseDone {
                title: language.spoken(&found.headings)?.1.title.clone(),
                score: scored.then_some(score / 10),
            })
        }
        EventBody::CheckSubmitted { attempt, track, outcome, .. } => Some(Entry::CheckDone {
            title: sitting_title(app, learner, attempt, track)?,
            score: outcome.score,
            of: outcome.of,
            passed: outcome.passed,
        }),
        EventBody::RefresherAnswered { card, item, .. } => refreshed(app, learner.cards.get(card)?, item),
        EventBody::RulesSigned { version, .. } => Some(Entry::RulesSigned { version: version.clone() }),
        EventBody::CertificateIssued { facts, .. } => {
            Some(Entry::CertificateIssued { number: facts.number.clone() })
        }
        _ => None,
    }
}

/// Saves a certificate as PDF. One issued years ago is drawn again from the facts in its event.
pub fn save_certificate(app: &App, request: SaveCertificate) -> Result<SavedFile, ApiError> {
    let (_, learner) = app.learner()?;
    let issued = learner.certificates.get(&request.certificate).ok_or(ErrorCode::CertificateUnknown)?;
    let track = app.track(&issued.facts.track)?;
    let digits = app.settings().digits;
    let logo = app.logo_of(issued.facts.office.as_ref())?;
    let drawn = sala_report::certificate::pdf_of_office(
        &issued.facts,
        &issued.qr,
        &track.certificate_names(),
        request.language,
        digits,
        logo.as_ref(),
    );
    let bytes = drawn.map_err(|error| report_failed(&error))?;
    Ok(SavedFile { path: app.hand_out(&format!("{}.pdf", issued.facts.number), &bytes)? })
}

/// A refusal for a document that could not be made; the causes are in the log.
pub fn report_failed(error: &dyn std::error::Error) -> ApiError {
    crate::log::incident(error);
    ErrorCode::ReportFailed.into()
}

/// A moment in the laptop's local time.
pub fn local(app: &App, at: DateTime<Utc>) -> DateTime<chrono::FixedOffset> {
    at.with_timezone(&app.offset())
}

//! My record: what was done, signed and earned, as a screen and as files; and the issuing of certificates.

use chrono::{DateTime, Utc};
use sala_domain::catalog::Track;
use sala_domain::certificate::{self, CertificateFacts};
use sala_domain::due::{due, nearness};
use sala_domain::event::{EventBody, Happening};
use sala_domain::progress::Learner;
use sala_domain::readiness::objective_scores;
use sala_domain::{CertificateId, TrackId};
use std::collections::{BTreeMap, BTreeSet};

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::wire::check::ObjectiveResult;
use crate::wire::record::{CertificateCard, DueCard, Entry, HistoryLine, RecordReply, SaveCertificate};
use crate::wire::{Nothing, SavedFile};

use super::{check, path, rules};

/// Issues the certificate of a track when lessons, check and signature are all there and no valid one is. Returns the new one.
pub fn certify(app: &App, track: &TrackId) -> Result<Option<CertificateId>, ApiError> {
    let (_, learner) = app.learner()?;
    let track = app.track(track)?;
    let Some(earned) = certificate::earned(&app.catalog, track, &learner) else { return Ok(None) };
    let issuer = hex::encode(app.store().key().public());
    let facts = earned.facts(app.random()?, app.now(), issuer);
    let sealed = sala_credential::seal(&facts, app.store().key().signing_key());
    let qr = sealed.map_err(|error| ApiError::internal(&error))?;
    let id = facts.id.clone();
    app.record(EventBody::CertificateIssued { facts, qr })?;
    Ok(Some(id))
}

fn certificate_card(app: &App, facts: &CertificateFacts) -> CertificateCard {
    let words = app.catalog.track(&facts.track).and_then(|track| track.words.get(&app.language()));
    CertificateCard {
        id: facts.id.clone(),
        number: facts.number.clone(),
        title: words.map(|words| words.certificate.clone()).unwrap_or_default(),
        issued: facts.issued,
        valid_until: facts.valid_until,
        valid: facts.valid(app.now()),
        score: facts.score,
        of: facts.of,
    }
}

fn due_card(app: &App, track: &Track, learner: &Learner) -> DueCard {
    let held = learner.certificate(&track.id).map(|issued| issued.facts.valid_until);
    let when = held.unwrap_or_else(|| due(learner.joined.unwrap_or(app.now()), track.due_days));
    DueCard {
        title: track.words.get(&app.language()).map(|words| words.title.clone()).unwrap_or_default(),
        due: when,
        nearness: nearness(when, app.now()),
        renewal: held.is_some(),
    }
}

/// My record.
pub fn record(app: &App, _: Nothing) -> Result<RecordReply, ApiError> {
    let (person, learner) = app.learner()?;
    let events = app.store().history(&person)?;
    let locked = app.store().lock(&person)?.is_some();
    let mut certificates: Vec<_> =
        learner.certificates.values().map(|issued| certificate_card(app, &issued.facts)).collect();
    certificates.sort_by_key(|card| std::cmp::Reverse(card.issued));
    let sittings = app.catalog.tracks.iter().flat_map(|track| learner.finished(&track.id));
    let mut attempts: Vec<_> =
        sittings.map(|(id, start, end)| check::result(app, &learner, id, start, end)).collect();
    attempts.sort_by_key(|attempt| std::cmp::Reverse(attempt.at));
    Ok(RecordReply {
        profile: learner.profile.as_ref().map(|p| p.value.clone()).ok_or(ErrorCode::PersonUnknown)?,
        locked,
        due: app.catalog.tracks.iter().map(|track| due_card(app, track, &learner)).collect(),
        certificates,
        signatures: learner.signatures.iter().rev().map(rules::signature_card).collect(),
        attempts,
        objectives: objectives(app, &learner),
        history: history(app, &events),
    })
}

/// Right answers by objective over all sittings, weakest first.
fn objectives(app: &App, learner: &Learner) -> Vec<ObjectiveResult> {
    let mut all: BTreeMap<_, (usize, usize)> = BTreeMap::new();
    for track in &app.catalog.tracks {
        all.extend(objective_scores(learner, track));
    }
    let mut out: Vec<_> = all
        .into_iter()
        .map(|(id, (right, of))| ObjectiveResult {
            text: check::objective(app, &id),
            objective: id,
            right,
            of,
        })
        .collect();
    out.sort_by(|a, b| (a.right * b.of).cmp(&(b.right * a.of)).then_with(|| a.objective.cmp(&b.objective)));
    out
}

/// What happened, newest first; a lesson only the first time.
fn history(app: &App, events: &[Happening]) -> Vec<HistoryLine> {
    let mut finished = BTreeSet::new();
    let mut lines = Vec::new();
    for event in events {
        let repeated = match &event.body {
            EventBody::StepDone { module, lesson, step, of, .. } if step + 1 == *of => {
                !finished.insert((module.clone(), lesson.clone()))
            }
            _ => false,
        };
        if let Some(entry) = entry(app, &event.body).filter(|_| !repeated) {
            lines.push(HistoryLine { at: event.at, entry });
        }
    }
    lines.reverse();
    lines
}

fn entry(app: &App, body: &EventBody) -> Option<Entry> {
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
            let scored = found.key.kind() != "rewrite";
            Some(Entry::ExerciseDone {
                title: found.headings.get(&language)?.title.clone(),
                score: scored.then_some(score / 10),
            })
        }
        EventBody::CheckSubmitted { track, outcome, .. } => Some(Entry::CheckDone {
            title: app.catalog.track(track)?.words.get(&language)?.check.clone(),
            score: outcome.score,
            of: outcome.of,
            passed: outcome.passed,
        }),
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
    let titles = track.words.iter().map(|(language, words)| (*language, words.certificate.clone())).collect();
    let digits = app.settings().digits;
    let drawn = sala_report::certificate::pdf(&issued.facts, &issued.qr, &titles, request.language, digits);
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

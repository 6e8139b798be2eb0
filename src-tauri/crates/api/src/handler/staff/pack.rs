//! The evidence pack of one person: their record in the language of the screen, with a JSON text that the register signed.

use chrono::NaiveDate;
use sala_domain::ModuleId;
use sala_domain::event::Happening;
use sala_domain::office::roster::read;
use sala_domain::person::{Profile, Role};
use sala_domain::progress::Learner;
use sala_ledger::sealed::{Purpose, seal};
use sala_report::evidence::{EvidenceInput, EvidenceModule, zip};
use sala_report::record::{RecordAttempt, RecordCertificate, RecordInput, RecordLine, RecordSignature};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

use super::person::{Whole, whole};
use super::told;
use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::handler::check;
use crate::handler::record::{certificate_title, local, report_failed};
use crate::register::OpenRegister;
use crate::wire::SavedFile;
use crate::wire::staff::OfStaff;

/// What the signed text is for.
const EVIDENCE: Purpose = Purpose { kind: "evidence", longest: 10_000_000 };

/// Saves the pack as ZIP.
pub fn save(app: &App, register: &OpenRegister, request: OfStaff) -> Result<SavedFile, ApiError> {
    let whole = whole(register, request.person)?;
    let record = record(app, register, &whole)?;
    let modules = modules(app, &whole);
    let (signed, key) = {
        let file = register.file();
        let key = file.store().key();
        let payload = payload(app, &whole, &record, &modules);
        let signed = seal(EVIDENCE, key.signing_key(), &payload).map_err(|error| report_failed(&error))?;
        (signed, hex::encode(key.public()))
    };
    let name = if record.profile.staff_number.is_empty() {
        whole.person.0.clone()
    } else {
        record.profile.staff_number.clone()
    };
    let name: String =
        name.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' }).collect();
    let day = record.made.format("%Y-%m-%d");
    let bytes =
        zip(&EvidenceInput { record, modules, signed, key }).map_err(|error| report_failed(&error))?;
    Ok(SavedFile { path: app.hand_out(&format!("sala-evidence-{name}-{day}.zip"), &bytes)? })
}

fn record(app: &App, register: &OpenRegister, whole: &Whole) -> Result<RecordInput, ApiError> {
    let (office, settings) = (register.office(), app.settings());
    let entry = whole.member.entry.as_ref().ok_or(ErrorCode::OfficeUnknown)?;
    let profile = Profile {
        name_latin: entry.name_latin.clone(),
        name_khmer: entry.name_khmer.clone(),
        staff_number: entry.staff_number.clone(),
        unit: read::path(&office.settings, &entry.unit, settings.language),
        role: office.settings.roles.get(&entry.role).map_or(Role::Staff, |role| role.nearest),
    };
    let history = told::history(app, &office, whole);
    let lines = history.into_iter().rev().map(|line| RecordLine {
        at: local(app, line.at),
        what: line.what,
        detail: line.detail,
    });
    let learners = || whole.learners.iter().map(|(learner, _)| learner);
    let mut attempts: Vec<_> = learners().flat_map(|learner| attempts(app, learner)).collect();
    attempts.sort_by_key(|attempt| attempt.at);
    let mut signatures: Vec<_> = learners().flat_map(|learner| signatures(app, learner)).collect();
    signatures.sort_by_key(|signature| signature.at);
    let mut certificates: Vec<_> = learners().flat_map(|learner| certificates(app, learner)).collect();
    certificates.sort_by_key(|certificate| certificate.at);
    Ok(RecordInput {
        profile,
        language: settings.language,
        digits: settings.digits,
        track_title: sala_domain::office::named(&office.settings.names, settings.language).to_owned(),
        made: local(app, app.now()),
        due: None,
        attempts,
        objectives: Vec::new(),
        signatures,
        certificates,
        lines: lines.collect(),
    })
}

fn attempts(app: &App, learner: &Learner) -> Vec<RecordAttempt> {
    let plans = app.catalog.tracks.iter().flat_map(|track| &track.checks);
    let sittings = plans.flat_map(|plan| learner.finished(&plan.id));
    let results = sittings.map(|(id, start, end)| check::result(app, learner, id, start, end));
    let attempt = |result: crate::wire::check::CheckResult| RecordAttempt {
        at: local(app, result.at),
        check: result.title,
        score: result.score,
        of: result.of,
        passed: result.passed,
    };
    results.map(attempt).collect()
}

fn signatures(app: &App, learner: &Learner) -> Vec<RecordSignature> {
    let signature = |signed: &sala_domain::progress::Signature| RecordSignature {
        at: local(app, signed.at),
        version: signed.version.clone(),
    };
    learner.signatures.iter().map(signature).collect()
}

fn certificates(app: &App, learner: &Learner) -> Vec<RecordCertificate> {
    let certificate = |issued: &sala_domain::progress::Issued| RecordCertificate {
        at: local(app, issued.facts.issued),
        title: certificate_title(app, &issued.facts),
        number: issued.facts.number.clone(),
        valid_until: local(app, issued.facts.valid_until).date_naive(),
    };
    learner.certificates.values().map(certificate).collect()
}

/// Modules begun on any laptop: a lesson is finished if it was finished on one of them.
fn modules(app: &App, whole: &Whole) -> Vec<EvidenceModule> {
    let mut found: BTreeMap<&ModuleId, BTreeSet<(&str, NaiveDate)>> = BTreeMap::new();
    for (learner, _) in &whole.learners {
        for (module, lessons) in &learner.lessons {
            let done = found.entry(module).or_default();
            let finished = lessons.iter().filter_map(|(id, lesson)| Some((id.as_str(), lesson.finished?)));
            done.extend(finished.map(|(id, at)| (id, local(app, at).date_naive())));
        }
    }
    let module = |(id, done): (&ModuleId, BTreeSet<(&str, NaiveDate)>)| {
        let module = app.catalog.modules.get(id)?;
        let lessons: BTreeSet<&str> = done.iter().map(|(lesson, _)| *lesson).collect();
        let words = app.language().spoken(&module.words)?.1;
        let whole = lessons.len() >= module.lessons.len();
        Some(EvidenceModule {
            title: words.title.clone(),
            done: lessons.len(),
            of: module.lessons.len(),
            finished: done.iter().map(|(_, day)| *day).max().filter(|_| whole),
        })
    };
    found.into_iter().filter_map(module).collect()
}

/// The events that prove something, as they were judged, beside what they come to.
fn proofs(events: &[Happening]) -> Vec<Value> {
    let kinds = ["check.submitted", "rules.signed", "certificate.issued"];
    let proving = events.iter().filter(|event| kinds.contains(&event.body.kind()));
    proving
        .filter_map(|event| {
            let body = serde_json::to_value(&event.body).ok()?;
            Some(json!({ "id": event.id, "at": event.at.to_rfc3339(), "body": body }))
        })
        .collect()
}

fn payload(app: &App, whole: &Whole, record: &RecordInput, modules: &[EvidenceModule]) -> Value {
    let learners = whole.learners.iter().map(|(learner, events)| {
        json!({
            "certificates": learner.certificates.values().map(|issued| json!({
                "number": issued.facts.number, "track": issued.facts.track, "rules": issued.facts.rules_version,
                "issued": issued.facts.issued.to_rfc3339(), "valid_until": issued.facts.valid_until.to_rfc3339(),
                "qr": issued.qr,
            })).collect::<Vec<_>>(),
            "signatures": learner.signatures.iter().map(|signed| json!({
                "version": signed.version, "hash": signed.hash, "at": signed.at.to_rfc3339(),
            })).collect::<Vec<_>>(),
            "events": proofs(events),
        })
    });
    json!({
        "person": whole.person,
        "staff_number": record.profile.staff_number,
        "name_khmer": record.profile.name_khmer,
        "name_latin": record.profile.name_latin,
        "unit": record.profile.unit,
        "made": app.now().to_rfc3339(),
        "modules": modules.iter().map(|module| json!({
            "title": module.title, "lessons": module.done, "of": module.of, "finished": module.finished,
        })).collect::<Vec<_>>(),
        "checks": record.attempts.iter().map(|check| json!({
            "check": check.check, "at": check.at.to_rfc3339(), "score": check.score, "of": check.of, "passed": check.passed,
        })).collect::<Vec<_>>(),
        "learners": learners.collect::<Vec<_>>(),
    })
}

//! The record as a file: the same lines as on screen, oldest first, put into words here.

use sala_i18n::Words;
use sala_report::record::{self, RecordAttempt, RecordCertificate, RecordInput, RecordLine, RecordSignature};

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::wire::check::{CheckResult, ObjectiveResult};
use crate::wire::record::{Entry, HistoryLine, RecordFormat, SaveRecord};
use crate::wire::{Nothing, SavedFile};

use super::path;
use super::record as screen;
use super::record::{local, report_failed};

/// Saves the record as PDF or CSV.
pub fn save(app: &App, request: SaveRecord) -> Result<SavedFile, ApiError> {
    let input = input(app)?;
    let (bytes, ending) = match request.format {
        RecordFormat::Pdf => (record::pdf(&input), "pdf"),
        RecordFormat::Csv => (record::csv(&input), "csv"),
    };
    let bytes = bytes.map_err(|error| report_failed(&error))?;
    let day = input.made.format("%Y-%m-%d");
    Ok(SavedFile { path: app.hand_out(&format!("sala-record-{day}.{ending}"), &bytes)? })
}

/// A line of the record in words.
pub(super) fn what(words: &Words, entry: &Entry) -> String {
    let number = |number: usize| words.number(i64::try_from(number).unwrap_or(i64::MAX));
    match entry {
        Entry::Joined => words.record_entry_joined(),
        Entry::LessonDone { code, title, .. } => words.record_entry_lesson(code, title),
        Entry::ExerciseDone { title, score: Some(percent) } => {
            words.record_entry_exercise_score(&words.percent(*percent as usize), title)
        }
        Entry::ExerciseDone { title, score: None } => words.record_entry_exercise(title),
        Entry::CheckDone { title, score, of, passed: true } => {
            words.record_entry_check_passed(&number(*of), &number(*score), title)
        }
        Entry::CheckDone { title, score, of, passed: false } => {
            words.record_entry_check_failed(&number(*of), &number(*score), title)
        }
        Entry::Refreshed { title, right, of } => {
            words.record_entry_refreshed(&number(*of), &number(*right), title)
        }
        Entry::RulesSigned { version } => words.record_entry_signed(&words.digits(version)),
        Entry::CertificateIssued { number } => words.record_entry_certificate(number),
    }
}

fn lines(app: &App, history: &[HistoryLine]) -> Vec<RecordLine> {
    let words = app.words();
    let line = |line: &HistoryLine| RecordLine {
        at: local(app, line.at),
        what: what(&words, &line.entry),
        detail: String::new(),
    };
    history.iter().rev().map(line).collect()
}

fn input(app: &App) -> Result<RecordInput, ApiError> {
    let reply = screen::record(app, Nothing {})?;
    let (_, learner) = app.learner()?;
    let track = app.catalog.tracks.first().ok_or(ErrorCode::ContentUnknown)?;
    let settings = app.settings();
    let deadline = path::deadline(app, track, &learner).filter(|deadline| !deadline.renewal);
    let attempt = |result: &CheckResult| RecordAttempt {
        at: local(app, result.at),
        check: result.title.clone(),
        score: result.score,
        of: result.of,
        passed: result.passed,
    };
    let objective = |result: &ObjectiveResult| (result.text.clone(), result.right, result.of);
    let signature = |signed: &sala_domain::progress::Signature| RecordSignature {
        at: local(app, signed.at),
        version: signed.version.clone(),
    };
    let mut certificates: Vec<_> = learner.certificates.values().map(|issued| &issued.facts).collect();
    certificates.sort_by_key(|facts| facts.issued);
    Ok(RecordInput {
        profile: reply.profile,
        language: settings.language,
        digits: settings.digits,
        track_title: track.words.get(&settings.language).map(|words| words.title.clone()).unwrap_or_default(),
        made: local(app, app.now()),
        due: deadline.map(|deadline| deadline.due),
        attempts: reply.attempts.iter().rev().map(attempt).collect(),
        objectives: reply.objectives.iter().map(objective).collect(),
        signatures: learner.signatures.iter().map(signature).collect(),
        certificates: certificates
            .iter()
            .map(|facts| RecordCertificate {
                at: local(app, facts.issued),
                title: screen::certificate_title(app, facts),
                number: facts.number.clone(),
                valid_until: local(app, facts.valid_until).date_naive(),
            })
            .collect(),
        lines: lines(app, &reply.history),
    })
}

//! An assessment as a JSON file, out and in.

use sala_domain::office::assessment::{Change, Round, Seat, exchange};
use sala_domain::{EvidenceId, RoundId};

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::handler::assessment::{note, overview};
use crate::register::OpenRegister;
use crate::wire::SavedFile;
use crate::wire::assessment::{AskAssessment, AssessmentReply, ImportAssessment, OfRound};

/// The largest file read, in megabytes.
const LARGEST: usize = 2;

/// Saves a round as JSON.
pub fn save(app: &App, register: &OpenRegister, request: OfRound) -> Result<SavedFile, ApiError> {
    let office = register.office();
    let round = office.assessment.get(&request.round).ok_or(ErrorCode::OfficeUnknown)?;
    let (facts, on) = match &round.closed {
        Some(closing) => (closing.facts.clone(), closing.score.on),
        None => (register.facts(app)?, app.today()),
    };
    let json = exchange::write(round, &facts, on).map_err(|error| ApiError::internal(&error))?;
    Ok(SavedFile { path: app.hand_out(&format!("readiness-{on}.json"), json.as_bytes())? })
}

/// Takes in an assessment as a new open round: all of it, or nothing.
pub fn import(
    app: &App,
    register: &OpenRegister,
    request: ImportAssessment,
) -> Result<AssessmentReply, ApiError> {
    let bytes = request.file.bytes(LARGEST)?;
    let text = String::from_utf8(bytes).map_err(|_| ErrorCode::AssessmentFile)?;
    let found = exchange::read(&text, &app.catalog.instrument, app.now(), app.today())?;
    let round = RoundId(hex::encode(app.random::<8>()?));
    let changes = changes(app, &round, found.round)?;
    note(app, register, changes)?;
    overview(app, register, AskAssessment { round: Some(round) })
}

/// The steps that make a round what it is.
fn changes(app: &App, id: &RoundId, of: Round) -> Result<Vec<Change>, ApiError> {
    let Round { basis, scope, assessors, high_use, sheets, targets, .. } = of;
    let mut changes = vec![Change::Begun { round: id.clone(), basis, scope, assessors, high_use }];
    for (question, sheet) in sheets {
        for seat in [Seat::First, Seat::Second, Seat::Agreed] {
            let Some(said) = sheet.opinion(seat) else { continue };
            let (verdict, reason) = (Some(said.verdict.clone()), said.reason.clone());
            changes.push(Change::Answered {
                round: id.clone(),
                question: question.clone(),
                seat,
                verdict,
                reason,
            });
        }
        if !sheet.note.is_empty() {
            let (round, question) = (id.clone(), question.clone());
            changes.push(Change::Noted { round, question, note: sheet.note.clone() });
        }
        for evidence in sheet.evidence.into_values() {
            let (piece, question) = (EvidenceId(hex::encode(app.random::<8>()?)), question.clone());
            changes.push(Change::EvidenceAdded { round: id.clone(), question, id: piece, evidence });
        }
    }
    let aimed = |(area, target)| Change::Aimed { round: id.clone(), area, target: Some(target) };
    changes.extend(targets.into_iter().map(aimed));
    Ok(changes)
}

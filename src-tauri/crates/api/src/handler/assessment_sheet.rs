//! One area of a round: its questions, answers, notes and evidence. Every change is on disk when the reply comes.

use sala_domain::office::assessment::{Change, Evidence, Exhibit, Opinion, Round, Score, Sheet, Verdict};
use sala_domain::{AreaId, EvidenceId, QuestionId};
use sha2::{Digest, Sha256};

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::handler::assessment::{areas, note, open_round, words};
use crate::register::OpenRegister;
use crate::wire::SavedFile;
use crate::wire::assessment::{
    AddEvidence, AnswerQuestion, AreaReply, AssessedQuestion, EvidenceLine, HandedEvidence, Kept,
    NoteQuestion, OfArea, OfEvidence, OpinionLine,
};

/// The largest file of evidence, in megabytes.
const LARGEST: usize = 20;

/// One area.
pub fn area(app: &App, register: &OpenRegister, request: OfArea) -> Result<AreaReply, ApiError> {
    let (office, words) = (register.office(), words(app)?);
    let round = office.assessment.get(&request.round).ok_or(ErrorCode::OfficeUnknown)?;
    let score = register.score(app, round)?;
    let all = areas(words, &score, None);
    let place = all.iter().position(|area| area.score.id == request.area).ok_or(ErrorCode::OfficeUnknown)?;
    let id = |place: Option<usize>| place.and_then(|place| all.get(place)).map(|area| area.score.id.clone());
    let own = score.questions.iter().filter(|question| question.area == request.area);
    let questions: Result<Vec<_>, _> = own.map(|of| question(app, register, round, &score, &of.id)).collect();
    Ok(AreaReply {
        round: request.round,
        assessors: round.assessors.clone(),
        open: round.open(),
        questions: questions?,
        previous: id(place.checked_sub(1)),
        next: id(place.checked_add(1)),
        area: all[place].clone(),
        today: app.today(),
        reviewed: words.reviewed,
    })
}

fn question(
    app: &App,
    register: &OpenRegister,
    round: &Round,
    score: &Score,
    id: &QuestionId,
) -> Result<AssessedQuestion, ApiError> {
    let (instrument, words, sheet) = (&app.catalog.instrument, words(app)?, round.sheet(id));
    let of = instrument.question(id).ok_or(ErrorCode::ContentUnknown)?;
    let said = words.questions.get(id).ok_or(ErrorCode::ContentUnknown)?;
    let gate = of.gate.as_ref().and_then(|gate| instrument.gate(gate));
    let opinion = |opinion: &Option<Opinion>| {
        opinion.as_ref().map(|of| OpinionLine { verdict: of.verdict.clone(), reason: of.reason.clone() })
    };
    let score_of = score.question(id).ok_or(ErrorCode::ContentUnknown)?;
    let uncounted = of.computed.is_none() || score_of.computed.is_none();
    Ok(AssessedQuestion {
        score: score_of.clone(),
        text: said.text.clone(),
        anchors: said.anchors.to_vec(),
        hint: said.evidence.clone(),
        gate: gate.and_then(|gate| words.gates.get(&gate.id).cloned()),
        by_register: of.computed.is_some(),
        may_skip: uncounted && gate.is_none_or(|gate| gate.high_use_only),
        skip_reason: !of.optional.contains(&round.basis.profile),
        first: opinion(&sheet.first),
        second: opinion(&sheet.second),
        agreed: opinion(&sheet.agreed),
        evidence: evidence(register, &sheet, score.on)?,
        note: sheet.note,
    })
}

fn evidence(
    register: &OpenRegister,
    sheet: &Sheet,
    on: chrono::NaiveDate,
) -> Result<Vec<EvidenceLine>, ApiError> {
    let line = |(id, evidence): (&EvidenceId, &Evidence)| -> Result<EvidenceLine, ApiError> {
        let kept = kept(register, &evidence.exhibit)?.1;
        Ok(EvidenceLine { id: id.clone(), fresh: evidence.fresh(on), kept, evidence: evidence.clone() })
    };
    let lines: Result<Vec<_>, _> = sheet.evidence.iter().map(line).collect();
    let mut lines = lines?;
    lines.sort_by_key(|line| std::cmp::Reverse(line.evidence.on));
    Ok(lines)
}

/// The bytes of an exhibit's file, and whether they are what was handed in.
fn kept(register: &OpenRegister, exhibit: &Exhibit) -> Result<(Vec<u8>, Kept), ApiError> {
    let Exhibit::File { sha256, .. } = exhibit else { return Ok((Vec::new(), Kept::Whole)) };
    let mut hash = [0; 32];
    if hex::decode_to_slice(sha256, &mut hash).is_err() {
        return Ok((Vec::new(), Kept::Missing));
    }
    let Some(bytes) = register.file().evidence(&hash)? else { return Ok((Vec::new(), Kept::Missing)) };
    let same = Sha256::digest(&bytes)[..] == hash[..];
    Ok((bytes, if same { Kept::Whole } else { Kept::Changed }))
}

fn area_of(app: &App, question: &QuestionId) -> Result<AreaId, ApiError> {
    let found = app.catalog.instrument.question(question).ok_or(ErrorCode::ContentUnknown)?;
    Ok(found.area.clone())
}

/// Gives, changes or takes back an answer.
pub fn answer(app: &App, register: &OpenRegister, request: AnswerQuestion) -> Result<AreaReply, ApiError> {
    let found = open_round(app, register, &request.round)?;
    let AnswerQuestion { round, question, seat, verdict, reason } = request;
    let (verdict, reason) = (verdict.map(tidied), reason.trim().to_owned());
    if let Some(verdict) = &verdict {
        let facts = register.facts(app)?;
        let said = (seat, verdict, reason.as_str());
        found.may_answer(&app.catalog.instrument, &question, said, facts.computed.get(&question))?;
    }
    let area_id = area_of(app, &question)?;
    note(app, register, vec![Change::Answered { round: round.clone(), question, seat, verdict, reason }])?;
    area(app, register, OfArea { round, area: area_id })
}

fn tidied(verdict: Verdict) -> Verdict {
    match verdict {
        Verdict::NotApplicable(reason) => Verdict::NotApplicable(reason.trim().to_owned()),
        level => level,
    }
}

/// Writes a note beside a question.
pub fn write_note(app: &App, register: &OpenRegister, request: NoteQuestion) -> Result<AreaReply, ApiError> {
    let found = open_round(app, register, &request.round)?;
    let NoteQuestion { round, question, note: text } = request;
    found.may_note(&app.catalog.instrument, &question, &text)?;
    let area_id = area_of(app, &question)?;
    let change = Change::Noted { round: round.clone(), question, note: text.trim().to_owned() };
    note(app, register, vec![change])?;
    area(app, register, OfArea { round, area: area_id })
}

/// Adds a piece of evidence. A file's bytes are in the register before its event is.
pub fn add_evidence(app: &App, register: &OpenRegister, request: AddEvidence) -> Result<AreaReply, ApiError> {
    let found = open_round(app, register, &request.round)?;
    let AddEvidence { round, question, evidence, on } = request;
    let (exhibit, bytes) = exhibit(evidence)?;
    let evidence = Evidence { exhibit, on };
    found.may_prove(&app.catalog.instrument, &question, &evidence, app.today())?;
    if let Some(bytes) = bytes {
        register.file().keep_evidence(&Sha256::digest(&bytes).into(), &bytes)?;
    }
    let (area_id, id) = (area_of(app, &question)?, EvidenceId(hex::encode(app.random::<8>()?)));
    note(app, register, vec![Change::EvidenceAdded { round: round.clone(), question, id, evidence }])?;
    area(app, register, OfArea { round, area: area_id })
}

fn exhibit(handed: HandedEvidence) -> Result<(Exhibit, Option<Vec<u8>>), ApiError> {
    Ok(match handed {
        HandedEvidence::Text { text } => (Exhibit::Text { text: text.trim().to_owned() }, None),
        HandedEvidence::Link { address } => (Exhibit::Link { address: address.trim().to_owned() }, None),
        HandedEvidence::File { file } => {
            let bytes = file.bytes(LARGEST)?;
            if bytes.is_empty() {
                return Err(ErrorCode::FileUnreadable.into());
            }
            let size = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
            let sha256 = hex::encode(Sha256::digest(&bytes));
            let name = sala_domain::text::tidy(&file.name);
            (Exhibit::File { name, sha256, bytes: size }, Some(bytes))
        }
    })
}

/// Takes a piece of evidence away from its question.
pub fn remove_evidence(
    app: &App,
    register: &OpenRegister,
    request: OfEvidence,
) -> Result<AreaReply, ApiError> {
    let found = open_round(app, register, &request.round)?;
    let OfEvidence { round, question, evidence } = request;
    if !found.sheet(&question).evidence.contains_key(&evidence) {
        return Err(ErrorCode::OfficeUnknown.into());
    }
    let area_id = area_of(app, &question)?;
    let change = Change::EvidenceRemoved { round: round.clone(), question, id: evidence };
    note(app, register, vec![change])?;
    area(app, register, OfArea { round, area: area_id })
}

/// Hands out a file of evidence, if it is what was handed in.
pub fn save_evidence(app: &App, register: &OpenRegister, request: OfEvidence) -> Result<SavedFile, ApiError> {
    let office = register.office();
    let round = office.assessment.get(&request.round).ok_or(ErrorCode::OfficeUnknown)?;
    let sheet = round.sheet(&request.question);
    let evidence = sheet.evidence.get(&request.evidence).ok_or(ErrorCode::OfficeUnknown)?;
    let Exhibit::File { name, .. } = &evidence.exhibit else { return Err(ErrorCode::OfficeUnknown.into()) };
    match kept(register, &evidence.exhibit)? {
        (bytes, Kept::Whole) => Ok(SavedFile { path: app.hand_out(name, &bytes)? }),
        (_, Kept::Missing) => Err(ErrorCode::EvidenceMissing.into()),
        (_, Kept::Changed) => Err(ErrorCode::EvidenceChanged.into()),
    }
}

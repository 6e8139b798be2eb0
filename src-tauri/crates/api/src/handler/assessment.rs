//! Rounds of the readiness assessment: the overview, and what begins, aims and ends a round.

use sala_domain::RoundId;
use sala_domain::event::EventBody;
use sala_domain::office::assessment::{
    AssessmentFault, Basis, Cap, Change, Gap, InstrumentWords, Round, Score, exchange,
};

use crate::app::App;
use crate::error::{ApiError, ErrorCode};
use crate::register::OpenRegister;
use crate::wire::assessment::{
    AimArea, AskAssessment, AssessedArea, AssessedCap, AssessedGap, AssessedGate, AssessedRound,
    AssessmentReply, BeginRound, DropRound, OfRound, RoundLine, SetHighUse,
};

/// The longest scope and reason, in Unicode characters.
const LONGEST_LINE: usize = 200;

impl From<AssessmentFault> for ApiError {
    fn from(fault: AssessmentFault) -> Self {
        use AssessmentFault as Fault;
        let of = |code, question: &dyn ToString| Self::with(code, "question", question.to_string());
        match fault {
            Fault::File(_) => ErrorCode::AssessmentFile.into(),
            Fault::Format(_) => ErrorCode::AssessmentFormat.into(),
            Fault::Instrument(found) => Self::with(ErrorCode::AssessmentInstrument, "version", found),
            Fault::Assessors => ErrorCode::AssessmentAssessors.into(),
            Fault::Question(id) => of(ErrorCode::AssessmentUnknown, &id),
            Fault::Area(id) => of(ErrorCode::AssessmentUnknown, &id),
            Fault::Range(id) => of(ErrorCode::AssessmentRange, &id),
            Fault::Target(id) => of(ErrorCode::AssessmentTarget, &id),
            Fault::Reason(id) | Fault::Agreement(id) => of(ErrorCode::AssessmentReason, &id),
            Fault::Gate(id) => of(ErrorCode::AssessmentGate, &id),
            Fault::Computed(id) => of(ErrorCode::AssessmentComputed, &id),
            Fault::Seat(id) => of(ErrorCode::AssessmentSeat, &id),
            Fault::Day(id) => of(ErrorCode::AssessmentDay, &id),
            Fault::Text(id) => of(ErrorCode::AssessmentText, &id),
        }
    }
}

pub(super) fn tenths(score: f64) -> u32 {
    (score * 10.0).round() as u32
}

/// Writes steps of a round.
pub(super) fn note(app: &App, register: &OpenRegister, changes: Vec<Change>) -> Result<(), ApiError> {
    let by = register.manager(app)?;
    let body = |change| EventBody::AssessmentChanged { by: by.clone(), change };
    register.record(app, changes.into_iter().map(body).collect())?;
    Ok(())
}

/// A round in which answers can still be given, of the instrument that is here.
pub(super) fn open_round(app: &App, register: &OpenRegister, id: &RoundId) -> Result<Round, ApiError> {
    let office = register.office();
    let round = office.assessment.get(id).ok_or(ErrorCode::OfficeUnknown)?;
    if !round.open() {
        return Err(ErrorCode::AssessmentOver.into());
    }
    if round.basis.instrument != app.catalog.instrument.version {
        let version = round.basis.instrument.clone();
        return Err(ApiError::with(ErrorCode::AssessmentInstrument, "version", version));
    }
    Ok(round.clone())
}

pub(super) fn words(app: &App) -> Result<&InstrumentWords, ApiError> {
    Ok(app.catalog.instrument.spoken(app.language()).ok_or(ErrorCode::ContentUnknown)?)
}

/// The overview of a round.
pub fn overview(
    app: &App,
    register: &OpenRegister,
    request: AskAssessment,
) -> Result<AssessmentReply, ApiError> {
    let office = register.office();
    let rounds = &office.assessment;
    let usual = || rounds.open().map(|(id, _)| id).or_else(|| rounds.latest().map(|(id, ..)| id)).cloned();
    let id = request.round.or_else(usual);
    let shown = match &id {
        Some(id) => Some((id, rounds.get(id).ok_or(ErrorCode::OfficeUnknown)?)),
        None => None,
    };
    let basis = shown.map(|(_, round)| round.basis.clone()).unwrap_or_default();
    let lines: Result<Vec<_>, _> = rounds
        .standing()
        .into_iter()
        .rev()
        .map(|(id, round)| line(app, register, id, round, &basis))
        .collect();
    Ok(AssessmentReply {
        shown: shown.map(|(id, round)| whole(app, register, id, round)).transpose()?,
        rounds: lines?,
        manager: register.manager(app)?,
        reviewed: words(app)?.reviewed,
        today: app.today(),
    })
}

fn line(
    app: &App,
    register: &OpenRegister,
    id: &RoundId,
    round: &Round,
    basis: &Basis,
) -> Result<RoundLine, ApiError> {
    let score = register.score(app, round)?;
    Ok(lined(app, id, round, basis, &score))
}

fn lined(app: &App, id: &RoundId, round: &Round, basis: &Basis, score: &Score) -> RoundLine {
    RoundLine {
        round: id.clone(),
        scope: round.scope.clone(),
        profile: round.basis.profile,
        instrument: round.basis.instrument.clone(),
        assessors: round.assessors.clone(),
        begun: round.begun.unwrap_or_else(|| app.now()),
        closed: round.closed.as_ref().map(|closing| closing.at),
        overall: score.overall.map(tenths),
        band: score.band,
        like: round.basis == *basis,
    }
}

fn whole(app: &App, register: &OpenRegister, id: &RoundId, round: &Round) -> Result<AssessedRound, ApiError> {
    let (office, words, score) = (register.office(), words(app)?, register.score(app, round)?);
    let until = round.closed.as_ref().map_or_else(|| app.now(), |closing| closing.at);
    let before = office.assessment.before(&round.basis, until);
    let facts = match &round.closed {
        Some(closing) => closing.facts.clone(),
        None => register.facts(app)?,
    };
    let then = before.map(|(.., closing)| &closing.score);
    Ok(AssessedRound {
        line: lined(app, id, round, &round.basis, &score),
        high_use: round.high_use || facts.high_use,
        high_use_known: facts.high_use,
        open: round.open(),
        on: score.on,
        overall: score.overall.map(tenths),
        band: score.band,
        number_band: score.number_band,
        caps: score.caps.iter().map(|cap| capped(cap, words)).collect(),
        confidence: score.confidence,
        fresh_percent: (score.fresh * 100).checked_div(score.applicable).unwrap_or(0),
        asked: score.asked,
        settled: score.settled,
        areas: areas(words, &score, then),
        gates: gates(app, words, &score),
        gaps: score.gaps.iter().map(|gap| gapped(gap, words, &score)).collect(),
        before: before.map(|(id, round, closing)| lined(app, id, round, &round.basis, &closing.score)),
    })
}

pub(super) fn areas(words: &InstrumentWords, score: &Score, then: Option<&Score>) -> Vec<AssessedArea> {
    let area = |area: &sala_domain::office::assessment::AreaScore| AssessedArea {
        name: words.areas.get(&area.id).cloned().unwrap_or_default(),
        before: then.and_then(|then| then.area(&area.id)?.score).map(tenths),
        flagged: flagged(score, &area.id),
        score: area.clone(),
    };
    score.areas.iter().map(area).collect()
}

fn flagged(score: &Score, area: &sala_domain::AreaId) -> u32 {
    let here = score.questions.iter().filter(|question| question.area == *area && question.flagged);
    u32::try_from(here.count()).unwrap_or(u32::MAX)
}

fn gates(app: &App, words: &InstrumentWords, score: &Score) -> Vec<AssessedGate> {
    let of = |gate: &sala_domain::office::assessment::GateScore| {
        let question = app.catalog.instrument.question(gate.questions.first()?)?;
        let name = words.gates.get(&gate.id).cloned().unwrap_or_default();
        Some(AssessedGate { name, score: gate.clone(), area: question.area.clone() })
    };
    score.gates.iter().filter_map(of).collect()
}

fn capped(cap: &Cap, words: &InstrumentWords) -> AssessedCap {
    let name = match cap {
        Cap::GateOpen { gate } | Cap::GateLow { gate, .. } => words.gates.get(gate),
        Cap::AreaLow { area, .. } => words.areas.get(area),
        Cap::Evidence { .. } => None,
    };
    AssessedCap { cap: cap.clone(), name: name.cloned().unwrap_or_default() }
}

fn gapped(gap: &Gap, words: &InstrumentWords, score: &Score) -> AssessedGap {
    let name = match &gap.gate {
        Some(gate) => words.gates.get(gate),
        None => words.areas.get(&gap.area),
    };
    let next = gap.questions.first().and_then(|id| {
        let value = score.question(id)?.value;
        let wanted =
            value.map_or(2, |value| usize::from(value) + 1).max(if gap.gate.is_some() { 2 } else { 1 });
        words.questions.get(id)?.anchors.get(wanted).cloned()
    });
    AssessedGap { gap: gap.clone(), name: name.cloned().unwrap_or_default(), next }
}

/// Begins a round.
pub fn begin(app: &App, register: &OpenRegister, request: BeginRound) -> Result<AssessmentReply, ApiError> {
    let scope = within(&request.scope)?;
    let assessors = exchange::named(request.assessors)?;
    let instrument = &app.catalog.instrument;
    let weights = instrument.weights(request.profile);
    let basis = Basis { instrument: instrument.version.clone(), profile: request.profile, weights };
    let round = RoundId(hex::encode(app.random::<8>()?));
    let change = Change::Begun { round: round.clone(), basis, scope, assessors, high_use: request.high_use };
    note(app, register, vec![change])?;
    overview(app, register, AskAssessment { round: Some(round) })
}

fn within(text: &str) -> Result<String, ApiError> {
    let text = sala_domain::text::tidy(text);
    if text.chars().count() > LONGEST_LINE {
        return Err(ApiError::with(ErrorCode::TextTooLong, "most", LONGEST_LINE));
    }
    Ok(text)
}

/// Says anew whether there is a high use of AI.
pub fn set_high_use(
    app: &App,
    register: &OpenRegister,
    request: SetHighUse,
) -> Result<AssessmentReply, ApiError> {
    open_round(app, register, &request.round)?;
    let SetHighUse { round, high_use } = request;
    note(app, register, vec![Change::HighUse { round: round.clone(), high_use }])?;
    overview(app, register, AskAssessment { round: Some(round) })
}

/// Sets what is aimed for in an area.
pub fn aim(app: &App, register: &OpenRegister, request: AimArea) -> Result<AssessmentReply, ApiError> {
    let found = open_round(app, register, &request.round)?;
    let AimArea { round, area, target } = request;
    found.may_aim(&area, target.map_or(0, |target| target.score))?;
    note(app, register, vec![Change::Aimed { round: round.clone(), area, target }])?;
    overview(app, register, AskAssessment { round: Some(round) })
}

/// Closes a round in which everything is answered and agreed on: its score stands.
pub fn close(app: &App, register: &OpenRegister, request: OfRound) -> Result<AssessmentReply, ApiError> {
    let round = open_round(app, register, &request.round)?;
    let score = register.score(app, &round)?;
    if !score.complete() {
        let left = (score.asked - score.settled) as usize;
        return Err(ApiError::with(ErrorCode::AssessmentIncomplete, "left", left));
    }
    let facts = register.facts(app)?;
    let change = Change::Closed { round: request.round.clone(), facts, score: Box::new(score) };
    note(app, register, vec![change])?;
    overview(app, register, AskAssessment { round: Some(request.round) })
}

/// Gives up a round: it counts nowhere, and stays in the records.
pub fn give_up(app: &App, register: &OpenRegister, request: DropRound) -> Result<AssessmentReply, ApiError> {
    open_round(app, register, &request.round)?;
    let reason = within(&request.reason)?;
    if reason.is_empty() {
        return Err(ErrorCode::TextMissing.into());
    }
    note(app, register, vec![Change::Dropped { round: request.round, reason }])?;
    overview(app, register, AskAssessment { round: None })
}

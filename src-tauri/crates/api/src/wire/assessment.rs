//! Rounds of the readiness assessment: overview, one area, answers, evidence, targets, files.

use chrono::{DateTime, NaiveDate, Utc};
use sala_domain::office::assessment::{
    AreaScore, AreaTarget, Cap, Confidence, Evidence, Gap, GateScore, QuestionScore, Seat, UseProfile,
    Verdict,
};
use sala_domain::readiness::Band;
use sala_domain::{AreaId, EvidenceId, QuestionId, RoundId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::file::HandedFile;

/// Asks for the overview of a round.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AskAssessment {
    /// Which; none for the open one, or else the one closed last.
    pub round: Option<RoundId>,
}

/// Names a round.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OfRound {
    /// Which.
    pub round: RoundId,
}

/// Begins a round.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BeginRound {
    /// What the office does with AI.
    pub profile: UseProfile,
    /// What it covers; empty for the whole office.
    pub scope: String,
    /// One or two names.
    pub assessors: Vec<String>,
    /// AI is used at operational level or on restricted personal data.
    pub high_use: bool,
}

/// Says anew whether there is a high use of AI.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SetHighUse {
    /// The round.
    pub round: RoundId,
    /// Whether.
    pub high_use: bool,
}

/// Gives up a round.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DropRound {
    /// The round.
    pub round: RoundId,
    /// Why.
    pub reason: String,
}

/// Names an area of a round.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OfArea {
    /// The round.
    pub round: RoundId,
    /// The area.
    pub area: AreaId,
}

/// Gives, changes or takes back an answer.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AnswerQuestion {
    /// The round.
    pub round: RoundId,
    /// The question.
    pub question: QuestionId,
    /// Whose answer it is.
    pub seat: Seat,
    /// The answer; none to take it back.
    pub verdict: Option<Verdict>,
    /// Why; needed for an agreed answer where two lay far apart.
    pub reason: String,
}

/// Writes a note beside a question.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct NoteQuestion {
    /// The round.
    pub round: RoundId,
    /// The question.
    pub question: QuestionId,
    /// The note; empty to take it away.
    pub note: String,
}

/// What is handed in as evidence.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum HandedEvidence {
    /// A short description.
    Text {
        /// The description.
        text: String,
    },
    /// A place where it can be found.
    Link {
        /// The place.
        address: String,
    },
    /// A file to keep in the register.
    File {
        /// The file.
        file: HandedFile,
    },
}

/// Adds a piece of evidence.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AddEvidence {
    /// The round.
    pub round: RoundId,
    /// The question.
    pub question: QuestionId,
    /// What it is.
    pub evidence: HandedEvidence,
    /// Its own date.
    #[ts(type = "string")]
    pub on: NaiveDate,
}

/// Names a piece of evidence.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OfEvidence {
    /// The round.
    pub round: RoundId,
    /// The question.
    pub question: QuestionId,
    /// The piece.
    pub evidence: EvidenceId,
}

/// Sets what is aimed for in an area.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AimArea {
    /// The round.
    pub round: RoundId,
    /// The area.
    pub area: AreaId,
    /// The target; none to take it back.
    pub target: Option<AreaTarget>,
}

/// Takes in an assessment from a file, as a new open round.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ImportAssessment {
    /// The file.
    pub file: HandedFile,
}

/// A round in a list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RoundLine {
    /// Which.
    pub round: RoundId,
    /// What it covers; empty for the whole office.
    pub scope: String,
    /// Its profile.
    pub profile: UseProfile,
    /// Version of the instrument.
    pub instrument: String,
    /// Names of the assessors.
    pub assessors: Vec<String>,
    /// When it was begun.
    #[ts(type = "string")]
    pub begun: DateTime<Utc>,
    /// When it was closed; none while it is open.
    #[ts(type = "string | null")]
    pub closed: Option<DateTime<Utc>>,
    /// Its overall score in tenths, or none.
    pub overall: Option<u32>,
    /// Its band.
    pub band: Band,
    /// It is judged by the same version, profile and weights as the round that is shown.
    pub like: bool,
}

/// An area of an overview.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AssessedArea {
    /// Its name.
    pub name: String,
    /// How it stands.
    pub score: AreaScore,
    /// Its score in the round it is compared with, in tenths.
    pub before: Option<u32>,
    /// Questions on which the assessors are far apart.
    pub flagged: u32,
}

/// A must-have of an overview.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AssessedGate {
    /// Its name.
    pub name: String,
    /// How it stands.
    pub score: GateScore,
    /// The area of its first question.
    pub area: AreaId,
}

/// Something to do something about.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AssessedGap {
    /// What.
    pub gap: Gap,
    /// The name of the must-have or the area.
    pub name: String,
    /// The next anchor to reach of its first question: what would be seen then.
    pub next: Option<String>,
}

/// What keeps the band down, with the name of the must-have or area.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AssessedCap {
    /// What.
    pub cap: Cap,
    /// The name; empty for evidence.
    pub name: String,
}

/// A round with all its figures.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AssessedRound {
    /// The round.
    pub line: RoundLine,
    /// There is a high use of AI: said at the beginning, or seen in the register of uses.
    pub high_use: bool,
    /// The register of uses shows it.
    pub high_use_known: bool,
    /// Answers can still be given.
    pub open: bool,
    /// The day the figures are of.
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// The overall score in tenths.
    pub overall: Option<u32>,
    /// The band that counts.
    pub band: Band,
    /// The band of the number alone.
    pub number_band: Band,
    /// What keeps the first under the second.
    pub caps: Vec<AssessedCap>,
    /// How well the score is founded.
    pub confidence: Confidence,
    /// Share of applicable answers with evidence of the last twelve months, in percent.
    pub fresh_percent: u32,
    /// Questions asked.
    pub asked: u32,
    /// Of them, settled.
    pub settled: u32,
    /// Areas.
    pub areas: Vec<AssessedArea>,
    /// Must-haves.
    pub gates: Vec<AssessedGate>,
    /// What to do something about.
    pub gaps: Vec<AssessedGap>,
    /// The round closed before it that may be compared with it.
    pub before: Option<RoundLine>,
}

/// The overview.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AssessmentReply {
    /// The round that is shown; none before the first.
    pub shown: Option<AssessedRound>,
    /// Every round, newest first.
    pub rounds: Vec<RoundLine>,
    /// The manager who is there: the first assessor of a new round, unless they say otherwise.
    pub manager: String,
    /// A native reader has read the words of the instrument.
    pub reviewed: bool,
    /// Today.
    #[ts(type = "string")]
    pub today: NaiveDate,
}

/// How a file of the register stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Kept {
    /// It is there, unchanged; or nothing is to be kept.
    Whole,
    /// It is not in the register.
    Missing,
    /// It is no longer what was handed in.
    Changed,
}

/// A piece of evidence on a sheet.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct EvidenceLine {
    /// Which.
    pub id: EvidenceId,
    /// What it is.
    pub evidence: Evidence,
    /// No older than twelve months.
    pub fresh: bool,
    /// How its file stands.
    pub kept: Kept,
}

/// An answer on a sheet.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OpinionLine {
    /// The answer.
    pub verdict: Verdict,
    /// Why.
    pub reason: String,
}

/// A question with everything on its sheet.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AssessedQuestion {
    /// How it stands.
    pub score: QuestionScore,
    /// The question.
    pub text: String,
    /// What can be seen at 0, 1, 2, 3 and 4.
    pub anchors: Vec<String>,
    /// What would prove the answer.
    pub hint: String,
    /// The name of the must-have it decides, if any.
    pub gate: Option<String>,
    /// The register answers it.
    pub by_register: bool,
    /// It may be said not to apply.
    pub may_skip: bool,
    /// That needs a reason.
    pub skip_reason: bool,
    /// Answers by seat: first, second, agreed.
    pub first: Option<OpinionLine>,
    /// The second assessor's.
    pub second: Option<OpinionLine>,
    /// The agreed one.
    pub agreed: Option<OpinionLine>,
    /// The note.
    pub note: String,
    /// Evidence, newest first.
    pub evidence: Vec<EvidenceLine>,
}

/// One area of a round.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AreaReply {
    /// The round.
    pub round: RoundId,
    /// The area.
    pub area: AssessedArea,
    /// Names of the assessors.
    pub assessors: Vec<String>,
    /// Answers can still be given.
    pub open: bool,
    /// The five questions.
    pub questions: Vec<AssessedQuestion>,
    /// The area before it.
    pub previous: Option<AreaId>,
    /// The area after it.
    pub next: Option<AreaId>,
    /// Today: evidence is of today at the latest.
    #[ts(type = "string")]
    pub today: NaiveDate,
    /// A native reader has read the words of the instrument.
    pub reviewed: bool,
}

//! What may be said on a sheet, and why something may not.

use chrono::NaiveDate;
use std::fmt;

use super::computed::Computed;
use super::instrument::{Instrument, Question};
use super::round::{Evidence, FLAGGED, Round, Seat, Verdict};
use crate::{AreaId, QuestionId};

/// Why an answer, a piece of evidence, a target or a file of them is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AssessmentFault {
    /// It is no assessment file: with what its reader says.
    File(String),
    /// It was written for another format or version of the file.
    Format(String),
    /// It answers another version of the instrument.
    Instrument(String),
    /// One or two assessors are needed, each with a name.
    Assessors,
    /// No such question, or it is not asked in this profile.
    Question(QuestionId),
    /// No such area, or it is not asked in this profile.
    Area(AreaId),
    /// An answer is not 0 to 4.
    Range(QuestionId),
    /// A target is not 0 to 100.
    Target(AreaId),
    /// It does not apply, and no reason is given.
    Reason(QuestionId),
    /// A must-have always applies.
    Gate(QuestionId),
    /// The register answers it.
    Computed(QuestionId),
    /// There is no second assessor.
    Seat(QuestionId),
    /// Two answers lie far apart, and nothing says why the agreed one is right.
    Agreement(QuestionId),
    /// Evidence is dated after today.
    Day(QuestionId),
    /// A text is empty or too long.
    Text(QuestionId),
}

impl fmt::Display for AssessmentFault {
    /// The sentence for somebody at a terminal; screens choose their own.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(what) => write!(f, "this is not an assessment that can be read: {what}"),
            Self::Format(found) => {
                write!(
                    f,
                    "this file is of format {found}; this Sala reads version {}",
                    super::exchange::VERSION
                )
            }
            Self::Instrument(found) => {
                write!(f, "it answers version {found} of the instrument, which is not the one here")
            }
            Self::Assessors => f.write_str("name one or two assessors"),
            Self::Question(id) => write!(f, "`{id}` is no question of this profile"),
            Self::Area(id) => write!(f, "`{id}` is no area of this profile"),
            Self::Range(id) => write!(f, "the answer to {id} is not 0, 1, 2, 3 or 4"),
            Self::Target(id) => write!(f, "the target of {id} is not 0 to 100"),
            Self::Reason(id) => write!(f, "{id} is said not to apply, without a reason"),
            Self::Gate(id) => write!(f, "{id} is a must-have: it always applies"),
            Self::Computed(id) => {
                write!(f, "{id} is worked out from records: give it under `computed`, not under `answers`")
            }
            Self::Seat(id) => write!(f, "{id} has a second answer, but there is one assessor"),
            Self::Agreement(id) => {
                write!(
                    f,
                    "the two answers to {id} lie two or more apart: say in `reason` why the agreed one is right"
                )
            }
            Self::Day(id) => write!(f, "evidence for {id} is dated after the day of the assessment"),
            Self::Text(id) => write!(f, "a text for {id} is empty or longer than 2000 characters"),
        }
    }
}

/// The longest text on a sheet, in Unicode characters.
pub const LONGEST_TEXT: usize = 2000;

impl Round {
    /// The question, if it is asked in this round.
    ///
    /// # Errors
    /// [`AssessmentFault::Question`].
    pub fn asks<'a>(
        &self,
        instrument: &'a Instrument,
        id: &QuestionId,
    ) -> Result<&'a Question, AssessmentFault> {
        let asked = |question: &&Question| self.basis.weights.contains_key(&question.area);
        instrument.question(id).filter(asked).ok_or_else(|| AssessmentFault::Question(id.clone()))
    }

    /// Whether an answer may be given. `computed` is the register's own answer, where it gives one.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn may_answer(
        &self,
        instrument: &Instrument,
        id: &QuestionId,
        (seat, verdict, reason): (Seat, &Verdict, &str),
        computed: Option<&Computed>,
    ) -> Result<(), AssessmentFault> {
        let question = self.asks(instrument, id)?;
        if seat == Seat::Second && self.assessors.len() < 2 {
            return Err(AssessmentFault::Seat(id.clone()));
        }
        match verdict {
            Verdict::Level(level) if *level > 4 => return Err(AssessmentFault::Range(id.clone())),
            Verdict::Level(_) => {}
            Verdict::NotApplicable(why) => self.may_skip(instrument, question, why)?,
        }
        let lifts = computed.is_some_and(|computed| computed.may_lift) && *verdict == Verdict::Level(4);
        let nobody = computed.is_none() && matches!(verdict, Verdict::NotApplicable(_));
        if question.computed.is_some() && !lifts && !nobody {
            return Err(AssessmentFault::Computed(id.clone()));
        }
        let apart = self.sheets.get(id).and_then(|sheet| sheet.apart()).unwrap_or(0);
        if seat == Seat::Agreed && apart >= FLAGGED && reason.trim().is_empty() {
            return Err(AssessmentFault::Agreement(id.clone()));
        }
        short(id, reason, 0)
    }

    fn may_skip(
        &self,
        instrument: &Instrument,
        question: &Question,
        why: &str,
    ) -> Result<(), AssessmentFault> {
        let gate = question.gate.as_ref().and_then(|gate| instrument.gate(gate));
        if gate.is_some_and(|gate| !gate.high_use_only) {
            return Err(AssessmentFault::Gate(question.id.clone()));
        }
        if why.trim().is_empty() && !question.optional.contains(&self.basis.profile) {
            return Err(AssessmentFault::Reason(question.id.clone()));
        }
        short(&question.id, why, 0)
    }

    /// Whether a note may be written.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn may_note(
        &self,
        instrument: &Instrument,
        id: &QuestionId,
        note: &str,
    ) -> Result<(), AssessmentFault> {
        self.asks(instrument, id)?;
        short(id, note, 0)
    }

    /// Whether a piece of evidence may be added on a day.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn may_prove(
        &self,
        instrument: &Instrument,
        id: &QuestionId,
        evidence: &Evidence,
        today: NaiveDate,
    ) -> Result<(), AssessmentFault> {
        self.asks(instrument, id)?;
        if evidence.on > today {
            return Err(AssessmentFault::Day(id.clone()));
        }
        short(id, evidence.exhibit.text(), 1)
    }

    /// Whether an area may be aimed at a score.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn may_aim(&self, area: &AreaId, score: u32) -> Result<(), AssessmentFault> {
        if !self.basis.weights.contains_key(area) {
            return Err(AssessmentFault::Area(area.clone()));
        }
        if score > 100 { Err(AssessmentFault::Target(area.clone())) } else { Ok(()) }
    }
}

/// Whether a text is no longer than it may be, and no shorter.
pub(super) fn short(id: &QuestionId, text: &str, least: usize) -> Result<(), AssessmentFault> {
    let length = text.trim().chars().count();
    if (least..=LONGEST_TEXT).contains(&length) { Ok(()) } else { Err(AssessmentFault::Text(id.clone())) }
}

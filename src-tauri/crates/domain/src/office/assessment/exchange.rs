//! An assessment as a file: what one program writes and another reads. The format is told in `docs/readiness-format.md`.
//!
//! Bytes of evidence files are not in it, only their names and hashes. What the register works out is in it for readers; whoever
//! imports a file asks the own register again.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use super::computed::{Computed, Facts};
use super::fault::{AssessmentFault, short};
use super::instrument::{Instrument, UseProfile};
use super::round::{AreaTarget, Basis, Evidence, Opinion, Round, Seat, Sheet, Verdict};
use crate::{AreaId, EvidenceId, QuestionId};

/// What the file calls itself.
const FORMAT: &str = "sala-readiness";
/// The version of the file that is written and read.
pub const VERSION: u32 = 1;

/// The first thing read of a file.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    format: String,
    #[serde(default)]
    version: u32,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AssessmentFile {
    format: String,
    version: u32,
    instrument: String,
    profile: UseProfile,
    #[serde(default)]
    scope: String,
    assessors: Vec<String>,
    #[serde(default)]
    high_use: bool,
    #[serde(default)]
    on: Option<NaiveDate>,
    answers: BTreeMap<QuestionId, FileSheet>,
    #[serde(default)]
    computed: BTreeMap<QuestionId, Computed>,
    #[serde(default)]
    targets: BTreeMap<AreaId, AreaTarget>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileSheet {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    first: Option<Said>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    second: Option<Said>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    agreed: Option<Said>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    reason: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    note: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    evidence: Vec<Evidence>,
}

/// An answer in a file: a number, or why it does not apply.
#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
enum Said {
    Level(i64),
    NotApplicable { not_applicable: String },
}

impl Said {
    fn of(verdict: &Verdict) -> Self {
        match verdict {
            Verdict::Level(level) => Self::Level(i64::from(*level)),
            Verdict::NotApplicable(reason) => Self::NotApplicable { not_applicable: reason.clone() },
        }
    }

    fn verdict(self, id: &QuestionId) -> Result<Verdict, AssessmentFault> {
        match self {
            Self::Level(level) => {
                let level = u8::try_from(level).map_err(|_| AssessmentFault::Range(id.clone()))?;
                Ok(Verdict::Level(level))
            }
            Self::NotApplicable { not_applicable } => Ok(Verdict::NotApplicable(not_applicable)),
        }
    }
}

/// What a file says.
#[derive(Clone, Debug, PartialEq)]
pub struct Exchanged {
    /// The round, open.
    pub round: Round,
    /// What was worked out where it was written.
    pub facts: Facts,
    /// The day it was judged on, if it says so.
    pub on: Option<NaiveDate>,
}

/// Writes a round as a file.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn write(round: &Round, facts: &Facts, on: NaiveDate) -> Result<String, serde_json::Error> {
    let said = |opinion: &Option<Opinion>| opinion.as_ref().map(|opinion| Said::of(&opinion.verdict));
    let sheet = |sheet: &Sheet| FileSheet {
        first: said(&sheet.first),
        second: said(&sheet.second),
        agreed: said(&sheet.agreed),
        reason: sheet.agreed.as_ref().map(|agreed| agreed.reason.clone()).unwrap_or_default(),
        note: sheet.note.clone(),
        evidence: sheet.evidence.values().cloned().collect(),
    };
    let file = AssessmentFile {
        format: FORMAT.to_owned(),
        version: VERSION,
        instrument: round.basis.instrument.clone(),
        profile: round.basis.profile,
        scope: round.scope.clone(),
        assessors: round.assessors.clone(),
        high_use: round.high_use || facts.high_use,
        on: Some(on),
        answers: round.sheets.iter().map(|(id, found)| (id.clone(), sheet(found))).collect(),
        computed: facts.computed.clone(),
        targets: round.targets.clone(),
    };
    serde_json::to_string_pretty(&file)
}

/// Reads a file. What has no day of its own is taken as said at `now`; `today` is the last day evidence can be of.
///
/// # Errors
/// The first thing that is wrong; nothing of it is taken then.
pub fn read(
    text: &str,
    instrument: &Instrument,
    now: DateTime<Utc>,
    today: NaiveDate,
) -> Result<Exchanged, AssessmentFault> {
    let unreadable = |error: serde_json::Error| AssessmentFault::File(error.to_string());
    let text = text.trim_start_matches('\u{feff}');
    let head: Head = serde_json::from_str(text).map_err(unreadable)?;
    if head.format != FORMAT || head.version != VERSION {
        return Err(AssessmentFault::Format(format!("\"{}\" {}", head.format, head.version)));
    }
    let file: AssessmentFile = serde_json::from_str(text).map_err(unreadable)?;
    if file.instrument != instrument.version {
        return Err(AssessmentFault::Instrument(file.instrument));
    }
    let weights = instrument.weights(file.profile);
    let mut round = Round {
        begun: Some(now),
        basis: Basis { instrument: file.instrument, profile: file.profile, weights },
        scope: file.scope,
        assessors: named(file.assessors)?,
        high_use: file.high_use,
        ..Round::default()
    };
    let last = file.on.map_or(today, |on| on.min(today));
    let facts = Facts { computed: file.computed, high_use: file.high_use };
    known(&facts, &round, instrument)?;
    for (id, sheet) in file.answers {
        take(&mut round, instrument, &facts, (id, sheet), (now, last))?;
    }
    for (area, target) in file.targets {
        round.may_aim(&area, target.score)?;
        round.targets.insert(area, target);
    }
    Ok(Exchanged { round, facts, on: file.on })
}

/// One or two names, tidied.
///
/// # Errors
/// [`AssessmentFault::Assessors`].
pub fn named(assessors: Vec<String>) -> Result<Vec<String>, AssessmentFault> {
    let tidied: Vec<String> = assessors.iter().map(|name| crate::text::tidy(name)).collect();
    let fits = |name: &String| !name.is_empty() && name.chars().count() <= crate::person::LONGEST_FIELD;
    if (1..=2).contains(&tidied.len()) && tidied.iter().all(fits) {
        Ok(tidied)
    } else {
        Err(AssessmentFault::Assessors)
    }
}

/// Only questions that records answer can be worked out, and to no more than 4.
fn known(facts: &Facts, round: &Round, instrument: &Instrument) -> Result<(), AssessmentFault> {
    for (id, computed) in &facts.computed {
        let question = round.asks(instrument, id)?;
        if question.computed != Some(computed.source) {
            return Err(AssessmentFault::Question(id.clone()));
        }
        if computed.value > 4 || computed.numerator > computed.denominator {
            return Err(AssessmentFault::Range(id.clone()));
        }
    }
    Ok(())
}

fn take(
    round: &mut Round,
    instrument: &Instrument,
    facts: &Facts,
    (id, file): (QuestionId, FileSheet),
    (now, last): (DateTime<Utc>, NaiveDate),
) -> Result<(), AssessmentFault> {
    round.asks(instrument, &id)?;
    short(&id, &file.note, 0)?;
    round.sheets.insert(id.clone(), Sheet { note: file.note, ..Sheet::default() });
    let seats = [(Seat::First, file.first), (Seat::Second, file.second), (Seat::Agreed, file.agreed)];
    for (seat, said) in seats {
        let Some(verdict) = said.map(|said| said.verdict(&id)).transpose()? else { continue };
        let reason = if seat == Seat::Agreed { file.reason.clone() } else { String::new() };
        round.may_answer(instrument, &id, (seat, &verdict, &reason), facts.computed.get(&id))?;
        let opinion = Opinion { verdict, reason, at: now };
        *round.sheets.entry(id.clone()).or_default().seat(seat) = Some(opinion);
    }
    for (number, evidence) in file.evidence.into_iter().enumerate() {
        round.may_prove(instrument, &id, &evidence, last)?;
        let sheet = round.sheets.entry(id.clone()).or_default();
        sheet.evidence.insert(EvidenceId(format!("{number:03}")), evidence);
    }
    Ok(())
}

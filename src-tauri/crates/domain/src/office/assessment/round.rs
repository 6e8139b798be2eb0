//! A round of the assessment: who answers, what they said, what proves it, what they agreed on, and what they aim for.

use chrono::{DateTime, Months, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::Change;
use super::computed::Facts;
use super::instrument::UseProfile;
use super::score::Score;
use crate::event::Happening;
use crate::{AreaId, EvidenceId, QuestionId};

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "AssessmentVerdict")]
pub enum Verdict {
    /// The anchor that fits, 0 to 4.
    Level(u8),
    /// The question does not apply, with the reason in words.
    NotApplicable(String),
}

impl Verdict {
    /// The level, if it applies.
    pub fn level(&self) -> Option<u8> {
        match self {
            Self::Level(level) => Some(*level),
            Self::NotApplicable(_) => None,
        }
    }

    /// How far it is from another: levels apart, or 4 when only one of them applies.
    pub fn apart(&self, other: &Self) -> u8 {
        match (self.level(), other.level()) {
            (Some(one), Some(two)) => one.abs_diff(two),
            (None, None) => 0,
            _ => 4,
        }
    }
}

/// Whose answer it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Seat {
    /// The first assessor's.
    First,
    /// The second assessor's.
    Second,
    /// What both agreed on.
    Agreed,
}

/// An answer as it was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opinion {
    /// The answer.
    pub verdict: Verdict,
    /// Why; what an agreed answer rests on where the two differed. May be empty.
    #[serde(default)]
    pub reason: String,
    /// When it was given.
    pub at: DateTime<Utc>,
}

/// What proves an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Exhibit {
    /// A short description.
    Text {
        /// The description.
        text: String,
    },
    /// A place where it can be found, such as an address or a shelf mark.
    Link {
        /// The place.
        address: String,
    },
    /// A file, kept in the register under its hash.
    File {
        /// Its name when it was handed in.
        name: String,
        /// SHA-256 of its bytes, in hex.
        sha256: String,
        /// Its size in bytes.
        bytes: u32,
    },
}

impl Exhibit {
    /// What says what it is: the description, the place, or the file's name.
    pub fn text(&self) -> &str {
        match self {
            Self::Text { text } => text,
            Self::Link { address } => address,
            Self::File { name, .. } => name,
        }
    }
}

/// A piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Evidence {
    /// What it is.
    pub exhibit: Exhibit,
    /// Its own date: when it was written, signed or tested.
    #[ts(type = "string")]
    pub on: NaiveDate,
}

/// Months after which a piece of evidence no longer carries a 4.
pub const FRESH_MONTHS: u32 = 12;

impl Evidence {
    /// Whether it is no older than [`FRESH_MONTHS`] on a day.
    pub fn fresh(&self, today: NaiveDate) -> bool {
        self.on.checked_add_months(Months::new(FRESH_MONTHS)).is_none_or(|end| end >= today)
    }
}

/// What stands on the sheet of one question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// The first assessor's answer.
    pub first: Option<Opinion>,
    /// The second assessor's answer.
    pub second: Option<Opinion>,
    /// What they agreed on.
    pub agreed: Option<Opinion>,
    /// A note; may be empty.
    pub note: String,
    /// Evidence.
    pub evidence: BTreeMap<EvidenceId, Evidence>,
}

/// How far two answers may lie apart before they want talking about.
pub const FLAGGED: u8 = 2;

impl Sheet {
    /// An answer by whose it is.
    pub fn opinion(&self, seat: Seat) -> Option<&Opinion> {
        match seat {
            Seat::First => self.first.as_ref(),
            Seat::Second => self.second.as_ref(),
            Seat::Agreed => self.agreed.as_ref(),
        }
    }

    /// How far the two answers lie apart, once both are given.
    pub fn apart(&self) -> Option<u8> {
        Some(self.first.as_ref()?.verdict.apart(&self.second.as_ref()?.verdict))
    }

    /// The answer that counts: what was agreed, or the only one, or the lower of two. Of one that applies and one that does not,
    /// the one that applies.
    pub fn counting(&self) -> Option<&Verdict> {
        if let Some(agreed) = &self.agreed {
            return Some(&agreed.verdict);
        }
        let given = [&self.first, &self.second].into_iter().flatten().map(|opinion| &opinion.verdict);
        given.min_by_key(|verdict| verdict.level().unwrap_or(u8::MAX))
    }

    /// Whether the answer that counts is final, with so many assessors: agreed on, or everybody gave the same one.
    pub fn settled(&self, assessors: usize) -> bool {
        match (&self.agreed, &self.first, &self.second) {
            (Some(_), ..) => true,
            (None, Some(_), None) => assessors < 2,
            (None, Some(one), Some(two)) => one.verdict.apart(&two.verdict) == 0,
            _ => false,
        }
    }
}

/// What an office wants an area to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AreaTarget {
    /// 0 to 100.
    pub score: u32,
    /// By when.
    #[ts(type = "string")]
    pub by: NaiveDate,
}

/// What two rounds must share to be compared.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    /// Version of the instrument.
    pub instrument: String,
    /// Profile.
    pub profile: UseProfile,
    /// Weights by area, those of 0 left out.
    pub weights: BTreeMap<AreaId, u32>,
}

/// How a round ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Closing {
    /// When.
    pub at: DateTime<Utc>,
    /// What the register knew then.
    pub facts: Facts,
    /// The score as it was then. It is never worked out again.
    pub score: Score,
}

/// A round.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Round {
    /// When it was begun; none while only later events of it are here.
    pub begun: Option<DateTime<Utc>>,
    /// What it is judged by.
    pub basis: Basis,
    /// What it covers, such as a unit; may be empty for the whole office.
    pub scope: String,
    /// The names of one or two assessors.
    pub assessors: Vec<String>,
    /// The office says that it uses AI at operational level or on restricted personal data.
    pub high_use: bool,
    /// What stands on each question's sheet.
    pub sheets: BTreeMap<QuestionId, Sheet>,
    /// What is aimed for.
    pub targets: BTreeMap<AreaId, AreaTarget>,
    /// How it ended; none while it is open.
    pub closed: Option<Closing>,
    /// Why it was given up; none while it was not.
    pub dropped: Option<String>,
}

impl Sheet {
    pub(super) fn seat(&mut self, seat: Seat) -> &mut Option<Opinion> {
        match seat {
            Seat::First => &mut self.first,
            Seat::Second => &mut self.second,
            Seat::Agreed => &mut self.agreed,
        }
    }
}

impl Round {
    /// Adds an event that comes after all others.
    pub(super) fn apply(&mut self, event: &Happening, change: Change) {
        match change {
            Change::Begun { basis, scope, assessors, high_use, .. } => {
                self.begun.get_or_insert(event.at);
                (self.basis, self.scope, self.assessors) = (basis, scope, assessors);
                self.high_use = high_use;
            }
            Change::HighUse { high_use, .. } => self.high_use = high_use,
            Change::Answered { question, seat, verdict, reason, .. } => {
                let opinion = verdict.map(|verdict| Opinion { verdict, reason, at: event.at });
                *self.sheets.entry(question).or_default().seat(seat) = opinion;
            }
            Change::Noted { question, note, .. } => self.sheets.entry(question).or_default().note = note,
            Change::EvidenceAdded { question, id, evidence, .. } => {
                self.sheets.entry(question).or_default().evidence.insert(id, evidence);
            }
            Change::EvidenceRemoved { question, id, .. } => {
                self.sheets.entry(question).or_default().evidence.remove(&id);
            }
            Change::Aimed { area, target: Some(target), .. } => drop(self.targets.insert(area, target)),
            Change::Aimed { area, target: None, .. } => drop(self.targets.remove(&area)),
            Change::Closed { facts, score, .. } => {
                self.closed = Some(Closing { at: event.at, facts, score: *score });
            }
            Change::Dropped { reason, .. } => self.dropped = Some(reason),
        }
    }

    /// Whether answers can still be given.
    pub fn open(&self) -> bool {
        self.begun.is_some() && self.closed.is_none() && self.dropped.is_none()
    }

    /// The sheet of a question; an empty one where nothing was said.
    pub fn sheet(&self, question: &QuestionId) -> Sheet {
        self.sheets.get(question).cloned().unwrap_or_default()
    }
}

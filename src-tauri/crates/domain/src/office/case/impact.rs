//! A short impact assessment: ten questions that are fine when answered "yes", an outcome, and a day on which somebody looks again.
//! Answers are saved as they are given; once concluded they stay, and a change of mind is a new assessment.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

use super::field::{any, some};
use super::use_of_ai::Review;
use super::{CaseFault, Known, LINE, Refused, TEXT, Told};
use crate::CaseId;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ImpactQuestion")]
pub enum Question {
    /// Is the purpose clear and lawful work of the office?
    Purpose,
    /// Do we know whom it affects, and how?
    Persons,
    /// Are the data classes known, and allowed in this tool?
    Data,
    /// Do we know the legal basis?
    Law,
    /// Did we look at simpler ways?
    Alternatives,
    /// Can a wrong result be noticed and undone before it hurts somebody?
    Errors,
    /// Does a named person check, and can they stop it?
    Oversight,
    /// Was it looked at for unfair results by group?
    Fairness,
    /// Are access, logs and connections secured?
    Security,
    /// Are contract, data location and exit settled with the supplier?
    Vendor,
}

impl Question {
    /// All, in the order they are asked.
    pub const ALL: [Self; 10] = [
        Self::Purpose,
        Self::Persons,
        Self::Data,
        Self::Law,
        Self::Alternatives,
        Self::Errors,
        Self::Oversight,
        Self::Fairness,
        Self::Security,
        Self::Vendor,
    ];
}

/// What is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ImpactSays")]
pub enum Reply {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Unclear.
    Unclear,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ImpactAnswer")]
pub struct Answer {
    /// Yes, no or unclear.
    pub reply: Reply,
    /// In words; may be empty.
    pub note: String,
}

/// What is known so far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ImpactSheet")]
pub struct Sheet {
    /// What it is about, in a line.
    pub title: String,
    /// The uses it covers.
    pub uses: BTreeSet<CaseId>,
    /// Answers so far.
    pub answers: BTreeMap<Question, Answer>,
}

/// What came out of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ImpactOutcome")]
pub enum Outcome {
    /// Go.
    Go,
    /// Go, with conditions.
    Conditions,
    /// Stop.
    Stop,
}

/// How it was concluded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ImpactConclusion")]
pub struct Conclusion {
    /// What came out.
    pub outcome: Outcome,
    /// Conditions, or why it stops; may be empty for "go".
    pub conditions: String,
    /// Who assessed it, by name.
    pub name: String,
    /// The day.
    pub on: NaiveDate,
    /// When somebody looks again.
    pub review: NaiveDate,
}

/// A step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "step", rename_all = "kebab-case")]
#[ts(rename = "ImpactStep")]
pub enum Step {
    /// Answers were saved.
    Noted {
        /// What is known now.
        of: Sheet,
    },
    /// It was concluded. The first conclusion counts.
    Concluded {
        /// How.
        of: Conclusion,
    },
    /// Somebody looked again and left it as it is.
    Reviewed {
        /// The day.
        on: NaiveDate,
        /// By name.
        name: String,
        /// What they found.
        note: String,
        /// When somebody looks next.
        next: NaiveDate,
    },
    /// It does not count: a mistake, or another one takes its place.
    Withdrawn {
        /// Why.
        reason: String,
    },
}

/// An impact assessment.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Impact {
    /// What is known.
    pub sheet: Option<Sheet>,
    /// How it was concluded; its review day is the newest.
    pub concluded: Option<Conclusion>,
    /// Why it does not count.
    pub withdrawn: Option<String>,
    /// Every step, oldest first.
    pub history: Vec<Told<Step>>,
}

/// Where an assessment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ImpactState")]
pub enum State {
    /// Questions are open, or it is not concluded.
    Open,
    /// Go.
    Go,
    /// Go, with conditions.
    Conditions,
    /// Stop.
    Stop,
    /// It does not count.
    Withdrawn,
}

impl Impact {
    pub(super) fn apply(&mut self, told: Told<Step>) {
        match (self.concluded.as_mut(), told.step.clone()) {
            (None, Step::Noted { of }) => self.sheet = Some(of),
            (None, Step::Concluded { of }) => self.concluded = Some(of),
            (Some(concluded), Step::Reviewed { next, .. }) => concluded.review = next,
            (_, Step::Withdrawn { reason }) => self.withdrawn = Some(reason),
            (Some(_), Step::Noted { .. } | Step::Concluded { .. }) | (None, Step::Reviewed { .. }) => {}
        }
        self.history.push(told);
    }

    /// Where it stands.
    pub fn state(&self) -> State {
        match (&self.withdrawn, &self.concluded) {
            (Some(_), _) => State::Withdrawn,
            (None, None) => State::Open,
            (None, Some(concluded)) => match concluded.outcome {
                Outcome::Go => State::Go,
                Outcome::Conditions => State::Conditions,
                Outcome::Stop => State::Stop,
            },
        }
    }

    /// It says stop.
    pub fn stops(&self) -> bool {
        self.state() == State::Stop
    }

    /// How near its review is; none while it is open, once withdrawn, and where it stopped the use.
    pub fn review(&self, today: NaiveDate) -> Option<Review> {
        let counts = matches!(self.state(), State::Go | State::Conditions);
        self.concluded.as_ref().filter(|_| counts).map(|concluded| Review::of(concluded.review, today))
    }

    /// A step as it may be noted, tidied. `uses` says whether a use is in the register.
    ///
    /// # Errors
    /// The first field that is wrong.
    pub fn checked(
        of: Option<&Self>,
        step: Step,
        known: &Known<'_>,
        uses: impl Fn(&CaseId) -> bool,
    ) -> Result<Step, Refused> {
        match (of.map(Self::state), step) {
            (None | Some(State::Open), Step::Noted { of }) => Ok(Step::Noted { of: of.checked(uses)? }),
            (Some(State::Open), Step::Concluded { of: end }) => {
                let sheet = of.and_then(|impact| impact.sheet.as_ref());
                Ok(Step::Concluded { of: end.checked(sheet, known)? })
            }
            (Some(State::Go | State::Conditions), Step::Reviewed { on, name, note, next }) => {
                known.past("on", on)?;
                let name = some("name", &name, LINE)?;
                let note = some("note", &note, TEXT)?;
                known.ahead("next", next)?;
                Ok(Step::Reviewed { on, name, note, next })
            }
            (Some(state), Step::Withdrawn { reason }) if state != State::Withdrawn => {
                Ok(Step::Withdrawn { reason: some("reason", &reason, TEXT)? })
            }
            _ => Refused::not_now(),
        }
    }
}

impl Sheet {
    /// Questions without an answer.
    pub fn unanswered(&self) -> usize {
        Question::ALL.iter().filter(|question| !self.answers.contains_key(question)).count()
    }

    fn doubts(&self) -> bool {
        self.answers.values().any(|answer| answer.reply != Reply::Yes)
    }

    fn checked(mut self, uses: impl Fn(&CaseId) -> bool) -> Result<Self, Refused> {
        self.title = some("title", &self.title, LINE)?;
        if !self.uses.iter().all(uses) {
            return Err(Refused::at("uses", CaseFault::Unknown));
        }
        for answer in self.answers.values_mut() {
            answer.note = any("answers", &answer.note, TEXT)?;
        }
        Ok(self)
    }
}

impl Conclusion {
    fn checked(self, sheet: Option<&Sheet>, known: &Known<'_>) -> Result<Self, Refused> {
        if sheet.is_none_or(|sheet| sheet.unanswered() > 0) {
            return Err(Refused::at("answers", CaseFault::Unanswered));
        }
        let go = self.outcome == Outcome::Go;
        if go && sheet.is_some_and(Sheet::doubts) {
            return Err(Refused::at("outcome", CaseFault::OpenPoints));
        }
        let said = &self.conditions;
        let conditions = if go { any("conditions", said, TEXT)? } else { some("conditions", said, TEXT)? };
        let name = some("name", &self.name, LINE)?;
        known.past("on", self.on)?;
        known.ahead("review", self.review)?;
        Ok(Self { conditions, name, ..self })
    }
}

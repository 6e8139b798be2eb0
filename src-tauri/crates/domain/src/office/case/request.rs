//! A request for a tool and its path: the unit head, then the AI owner and IT security, then legal where data or people ask for it,
//! then a decision with an end date. Nobody's answer within five working days is a refusal (rules GR-34, GR-35; curriculum 3.5).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::field::{any, some, within};
use super::{CaseFault, Known, LINE, Refused, TEXT, Told, after_working_days, weight};
use crate::{CaseId, DataClassId, ToolClassId, UnitId};

/// Working days after which silence is refusal.
pub const LIMIT_DAYS: u32 = 5;
/// Months an approval may last before somebody looks again.
pub const MOST_MONTHS: u32 = 24;

/// How often the tool would be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "RequestFrequency")]
pub enum Frequency {
    /// Once or twice.
    Once,
    /// Every month.
    Monthly,
    /// Every week.
    Weekly,
    /// Every day.
    Daily,
}

/// What was asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "RequestAsked")]
pub struct Asked {
    /// Who asked, by name.
    pub who: String,
    /// Their unit.
    pub unit: Option<UnitId>,
    /// What they want to do with it.
    pub task: String,
    /// The most sensitive class of data that would go in.
    pub data: DataClassId,
    /// The tool.
    pub tool: String,
    /// The class they ask for.
    pub class: ToolClassId,
    /// How often.
    pub often: Frequency,
    /// Whether the result affects people's rights, money or chances.
    pub people: bool,
    /// The day it was handed in.
    pub on: NaiveDate,
}

/// Whose word is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "RequestVoice")]
pub enum Voice {
    /// The head of the unit: purpose and benefit.
    UnitHead,
    /// The owner of the AI rules.
    Owner,
    /// IT security.
    Security,
    /// The legal adviser.
    Legal,
}

/// What one of them said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "RequestSaid")]
pub struct Said {
    /// Agrees.
    pub agrees: bool,
    /// By name.
    pub name: String,
    /// Why, or under which conditions; may be empty.
    pub note: String,
    /// The day.
    pub on: NaiveDate,
}

/// The decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "answer", rename_all = "kebab-case")]
#[ts(rename = "RequestDecision")]
pub enum Decision {
    /// The tool may be used.
    Approved {
        /// In which class.
        class: ToolClassId,
        /// Up to which class of data.
        data: DataClassId,
        /// The last day.
        until: NaiveDate,
        /// Conditions; may be empty.
        conditions: String,
    },
    /// It may not.
    Refused {
        /// Why.
        reason: String,
    },
}

/// A step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "step", rename_all = "kebab-case")]
#[ts(rename = "RequestStep")]
pub enum Step {
    /// Somebody asked.
    Asked {
        /// What.
        of: Asked,
    },
    /// One of those whose word is needed spoke; a later word replaces an earlier one until the decision.
    Said {
        /// Who.
        voice: Voice,
        /// What.
        of: Said,
    },
    /// It was decided. The first decision counts.
    Decided {
        /// By name.
        name: String,
        /// The day.
        on: NaiveDate,
        /// How.
        of: Decision,
    },
    /// It was taken back before the decision.
    Withdrawn {
        /// Why.
        reason: String,
    },
    /// An approved tool was taken off the list before its last day.
    TakenOff {
        /// The first day without it.
        on: NaiveDate,
        /// Why.
        reason: String,
    },
}

/// Where a request stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "RequestState")]
pub enum State {
    /// The unit head's word is awaited.
    UnitHead,
    /// The AI owner's or IT security's.
    Review,
    /// The legal adviser's.
    Legal,
    /// Everybody has spoken, or somebody said no: the decision is awaited.
    Decision,
    /// Approved, and the end date is not over.
    Approved,
    /// Refused.
    Refused,
    /// Nobody decided in time: refused by silence.
    Lapsed,
    /// Taken back.
    Withdrawn,
    /// Was approved; the end date is over, or it was taken off the list.
    Over,
}

impl State {
    /// Still on its path.
    pub fn open(self) -> bool {
        matches!(self, Self::UnitHead | Self::Review | Self::Legal | Self::Decision)
    }
}

/// A tool of the approved list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "CaseTool")]
pub struct ApprovedTool {
    /// The request it was approved by.
    pub id: CaseId,
    /// The tool.
    pub tool: String,
    /// Its class.
    pub class: ToolClassId,
    /// Up to which class of data.
    pub data: DataClassId,
    /// The last day.
    pub until: NaiveDate,
    /// Conditions; may be empty.
    pub conditions: String,
}

/// A request.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Request {
    /// What was asked.
    pub asked: Option<Asked>,
    /// What each said last.
    pub voices: BTreeMap<Voice, Said>,
    /// The day and the decision that counts.
    pub decided: Option<(NaiveDate, Decision)>,
    /// It was taken back.
    pub withdrawn: bool,
    /// The first day the tool was off the list again.
    pub off: Option<NaiveDate>,
    /// Every step, oldest first.
    pub history: Vec<Told<Step>>,
}

impl Request {
    pub(super) fn apply(&mut self, told: Told<Step>) {
        let settled = self.decided.is_some() || self.withdrawn;
        match told.step.clone() {
            Step::Asked { of } => drop(self.asked.get_or_insert(of)),
            Step::Said { voice, of } if !settled => drop(self.voices.insert(voice, of)),
            Step::Decided { on, of, .. } if !settled => self.decided = Some((on, of)),
            Step::Withdrawn { .. } if !settled => self.withdrawn = true,
            Step::TakenOff { on, .. } => self.off = Some(self.off.map_or(on, |old| old.min(on))),
            Step::Said { .. } | Step::Decided { .. } | Step::Withdrawn { .. } => {}
        }
        self.history.push(told);
    }

    /// The last day for a decision; none before anything was asked.
    pub fn due(&self) -> Option<NaiveDate> {
        Some(after_working_days(self.asked.as_ref()?.on, LIMIT_DAYS))
    }

    /// Whose word is needed. Legal: confidential data or above, or people affected.
    pub fn needed(&self) -> Vec<Voice> {
        let legal = self.asked.as_ref().is_some_and(|asked| asked.people || weight(&asked.data) >= 2);
        let mut voices = vec![Voice::UnitHead, Voice::Owner, Voice::Security];
        voices.extend(legal.then_some(Voice::Legal));
        voices
    }

    /// Whose word is needed and not there.
    pub fn missing(&self) -> Vec<Voice> {
        self.needed().into_iter().filter(|voice| !self.voices.contains_key(voice)).collect()
    }

    /// Somebody whose word is needed said no.
    pub fn opposed(&self) -> bool {
        self.needed().iter().filter_map(|voice| self.voices.get(voice)).any(|said| !said.agrees)
    }

    /// Where it stands on a day; none before anything was asked.
    pub fn state(&self, today: NaiveDate) -> Option<State> {
        let due = self.due()?;
        let in_time = self.decided.as_ref().filter(|(on, _)| *on <= due);
        Some(match in_time {
            _ if self.withdrawn => State::Withdrawn,
            Some((_, Decision::Refused { .. })) => State::Refused,
            Some((_, Decision::Approved { until, .. })) => {
                let off = self.off.is_some_and(|off| off <= today);
                if off || *until < today { State::Over } else { State::Approved }
            }
            None if today > due => State::Lapsed,
            None => self.awaits(),
        })
    }

    fn awaits(&self) -> State {
        if self.opposed() {
            return State::Decision;
        }
        match self.missing().first() {
            Some(Voice::UnitHead) => State::UnitHead,
            Some(Voice::Owner | Voice::Security) => State::Review,
            Some(Voice::Legal) => State::Legal,
            None => State::Decision,
        }
    }

    /// The tool it put on the list, if it is there on a day.
    pub fn approved_tool(&self, id: &CaseId, today: NaiveDate) -> Option<ApprovedTool> {
        let asked = self.asked.as_ref()?;
        let (_, Decision::Approved { class, data, until, conditions }) = self.decided.clone()? else {
            return None;
        };
        let there = self.state(today) == Some(State::Approved);
        there.then(|| ApprovedTool {
            id: id.clone(),
            tool: asked.tool.clone(),
            class,
            data,
            until,
            conditions,
        })
    }

    /// A step as it may be noted, tidied.
    ///
    /// # Errors
    /// The first field that is wrong.
    pub fn checked(of: Option<&Self>, step: Step, known: &Known<'_>) -> Result<Step, Refused> {
        match (of, step) {
            (None, Step::Asked { of }) => Ok(Step::Asked { of: of.checked(known)? }),
            (Some(request), step) => request.next(step, known),
            (None, _) => Refused::not_now(),
        }
    }

    fn next(&self, step: Step, known: &Known<'_>) -> Result<Step, Refused> {
        let state = self.state(known.today);
        let settled = self.decided.is_some() || self.withdrawn;
        match step {
            Step::Said { voice, of } if !settled && self.needed().contains(&voice) => {
                Ok(Step::Said { voice, of: self.said(of, known)? })
            }
            Step::Decided { name, on, of } if !settled => self.decision(&name, on, of, known),
            Step::Withdrawn { reason } if state.is_some_and(State::open) => {
                Ok(Step::Withdrawn { reason: some("reason", &reason, TEXT)? })
            }
            Step::TakenOff { on, reason } if state == Some(State::Approved) => {
                known.past("on", on)?;
                Ok(Step::TakenOff { on, reason: some("reason", &reason, TEXT)? })
            }
            _ => Refused::not_now(),
        }
    }

    /// A day between asking and the time limit that is not in the future.
    fn in_time(&self, on: NaiveDate, known: &Known<'_>) -> Result<(), Refused> {
        known.past("on", on)?;
        if self.asked.as_ref().is_some_and(|asked| on < asked.on) {
            return Err(Refused::at("on", CaseFault::TooEarly));
        }
        if self.due().is_some_and(|due| on > due) {
            return Err(Refused::at("on", CaseFault::Lapsed));
        }
        Ok(())
    }

    fn said(&self, said: Said, known: &Known<'_>) -> Result<Said, Refused> {
        let name = some("name", &said.name, LINE)?;
        let note = if said.agrees { any("note", &said.note, TEXT)? } else { some("note", &said.note, TEXT)? };
        self.in_time(said.on, known)?;
        Ok(Said { name, note, ..said })
    }

    fn decision(&self, name: &str, on: NaiveDate, of: Decision, known: &Known<'_>) -> Result<Step, Refused> {
        let name = some("name", name, LINE)?;
        self.in_time(on, known)?;
        let of = match of {
            Decision::Refused { reason } => Decision::Refused { reason: some("reason", &reason, TEXT)? },
            Decision::Approved { class, data, until, conditions } => {
                if self.opposed() || !self.missing().is_empty() {
                    return Err(Refused::at("answer", CaseFault::VoicesOpen));
                }
                known.tool("class", &class)?;
                known.data("data", &data)?;
                within("until", on, until, MOST_MONTHS)?;
                Decision::Approved { class, data, until, conditions: any("conditions", &conditions, TEXT)? }
            }
        };
        Ok(Step::Decided { name, on, of })
    }
}

impl Asked {
    fn checked(self, known: &Known<'_>) -> Result<Self, Refused> {
        let who = some("who", &self.who, LINE)?;
        self.unit.as_ref().map_or(Ok(()), |unit| known.unit("unit", unit))?;
        let task = some("task", &self.task, TEXT)?;
        let tool = some("tool", &self.tool, LINE)?;
        known.tool("class", &self.class)?;
        known.data("data", &self.data)?;
        known.past("on", self.on)?;
        Ok(Self { who, task, tool, ..self })
    }
}

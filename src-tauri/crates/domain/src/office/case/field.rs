//! What may stand in a field, said once for all kinds: how long a text is, which classes and dates are taken.

use chrono::{DateTime, Months, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

use crate::office::settings::Settings;
use crate::text::{normalise, tidy};
use crate::{DataClassId, OfficeRoleId, RuleId, ToolClassId, UnitId};

/// The longest line, in characters.
pub const LINE: usize = 200;
/// The longest text of several lines, in characters.
pub const TEXT: usize = 4000;
/// How far ahead a date may lie, in months: further is a slip of the pen.
pub const MONTHS_AHEAD: u32 = 60;

/// Why something cannot be noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CaseFault {
    /// Nothing is written where something is needed.
    Missing,
    /// The text is longer than this many characters.
    TooLong(usize),
    /// There is no such class, rule, unit, role or use.
    Unknown,
    /// The last day is before the first.
    EndBeforeStart,
    /// The last day is over already.
    EndPassed,
    /// The last day is more than this many months after the first.
    TooFar(u32),
    /// It lies in the future.
    Future,
    /// It was reported before it was noticed, or decided before it was asked.
    TooEarly,
    /// This step is not possible as the case stands.
    NotNow,
    /// Not everybody who must agree has agreed.
    VoicesOpen,
    /// The time limit was over: silence was refusal.
    Lapsed,
    /// A question has no answer.
    Unanswered,
    /// The root cause is not noted.
    CauseMissing,
    /// What is done about the cause is not noted.
    CorrectionMissing,
    /// "Go" without conditions, although a question was answered "no" or "unclear".
    OpenPoints,
}

/// A refusal: the field it is about and what is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The name of the field, as in the step.
    pub field: &'static str,
    /// What is wrong.
    pub fault: CaseFault,
}

impl Refused {
    pub(super) fn at(field: &'static str, fault: CaseFault) -> Self {
        Self { field, fault }
    }

    pub(super) fn not_now<T>() -> Result<T, Self> {
        Err(Self::at("step", CaseFault::NotNow))
    }
}

/// What the office knows, for checking what somebody names.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// Data classes of the rules in force.
    pub data_classes: &'a [DataClassId],
    /// Tool classes of the rules in force.
    pub tool_classes: &'a [ToolClassId],
    /// Rules in force.
    pub rules: &'a BTreeSet<RuleId>,
    /// Units and roles.
    pub settings: &'a Settings,
    /// The moment it is noted.
    pub now: DateTime<Utc>,
    /// The day it is noted, where the office is.
    pub today: NaiveDate,
}

type Checked<T> = Result<T, Refused>;

impl Known<'_> {
    pub(super) fn data(&self, field: &'static str, class: &DataClassId) -> Checked<()> {
        known(field, self.data_classes.contains(class))
    }

    pub(super) fn tool(&self, field: &'static str, class: &ToolClassId) -> Checked<()> {
        known(field, self.tool_classes.contains(class))
    }

    pub(super) fn rule(&self, field: &'static str, rule: &RuleId) -> Checked<()> {
        known(field, self.rules.contains(rule))
    }

    pub(super) fn unit(&self, field: &'static str, unit: &UnitId) -> Checked<()> {
        known(field, self.settings.units.contains_key(unit))
    }

    pub(super) fn role(&self, field: &'static str, role: &OfficeRoleId) -> Checked<()> {
        known(field, self.settings.roles.contains_key(role))
    }

    /// A day that is not after today.
    pub(super) fn past(&self, field: &'static str, day: NaiveDate) -> Checked<()> {
        if day > self.today { Err(Refused::at(field, CaseFault::Future)) } else { Ok(()) }
    }

    /// A day that is not before today and not years away.
    pub(super) fn ahead(&self, field: &'static str, day: NaiveDate) -> Checked<()> {
        if day < self.today {
            return Err(Refused::at(field, CaseFault::EndPassed));
        }
        within(field, self.today, day, MONTHS_AHEAD)
    }
}

fn known(field: &'static str, found: bool) -> Checked<()> {
    if found { Ok(()) } else { Err(Refused::at(field, CaseFault::Unknown)) }
}

/// A last day that is not before the first and not too long after it.
pub(super) fn within(field: &'static str, from: NaiveDate, until: NaiveDate, months: u32) -> Checked<()> {
    if until < from {
        return Err(Refused::at(field, CaseFault::EndBeforeStart));
    }
    let furthest = from.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX);
    if until > furthest { Err(Refused::at(field, CaseFault::TooFar(months))) } else { Ok(()) }
}

/// A line or text, tidied; may be empty. Lines stay lines.
pub(super) fn any(field: &'static str, text: &str, most: usize) -> Checked<String> {
    let lines: Vec<String> = text.lines().map(tidy).collect();
    let text = lines.join("\n").trim().to_owned();
    if text.chars().count() > most {
        return Err(Refused::at(field, CaseFault::TooLong(most)));
    }
    Ok(text)
}

/// The same, but something must be there that can be seen.
pub(super) fn some(field: &'static str, text: &str, most: usize) -> Checked<String> {
    let text = any(field, text, most)?;
    if normalise(&text).is_empty() { Err(Refused::at(field, CaseFault::Missing)) } else { Ok(text) }
}

/// How much harm data of a class can do: 0 (public) to 5 (restricted by law). A class that is not known weighs most.
pub fn weight(class: &DataClassId) -> u8 {
    match class.as_str() {
        "d0" => 0,
        "d1" => 1,
        "d2" => 2,
        "d3" => 3,
        "d3plus" => 4,
        _ => 5,
    }
}

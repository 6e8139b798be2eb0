//! What may be changed, and in what shape: a change is looked at and tidied before it becomes an event.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use super::terms::{OwnRule, Tool, Wording};
use super::{Change, Rulebook};
use crate::office::Names;
use crate::person::Language;
use crate::policy::{Cell, Policy, RuleWords};
use crate::text::tidy;
use crate::{DataClassId, RuleId, ToolClassId};

/// The longest rule, reason or note, in Unicode characters.
pub const LONGEST_TEXT: usize = 1_000;
/// The longest name of a tool or of a person, in Unicode characters.
pub const LONGEST_NAME: usize = 120;
/// The most tools or own rules of an office.
pub const MOST: usize = 500;

/// Why a change is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// It names a rule, section, class or condition that is not there.
    Unknown,
    /// A critical rule cannot be switched off.
    Critical,
    /// A critical rule forbids what this cell would allow.
    Locked,
    /// A rule needs its sentence and its reason in one language at least.
    WordsMissing,
    /// A text is longer than [`LONGEST_TEXT`], or a name than [`LONGEST_NAME`].
    TooLong,
    /// A name is missing, or where it stands, or a reason.
    NameMissing,
    /// The list is for approved tools only.
    ToolUnapproved,
    /// There are [`MOST`] already.
    TooMany,
    /// Nobody signs off tomorrow.
    DayAhead,
}

/// Whether a cell cannot be opened, because critical rule GR-06 forbids what it would allow.
pub fn locked(base: &Policy, data: &DataClassId, tool: &ToolClassId) -> bool {
    base.grounds(data, tool).iter().any(|rule| rule.as_str() == "GR-06")
}

impl Change {
    /// The change as it may be written: texts tidied, and what is as shipped said as "as shipped".
    ///
    /// # Errors
    /// The first fault found.
    pub fn checked(self, base: &Policy, book: &Rulebook, today: chrono::NaiveDate) -> Result<Self, Fault> {
        match self {
            Self::RuleSwitched { rule, on } => switched(base, rule, on),
            Self::RuleWorded { rule, wording } => {
                let shipped = shipped(base, &rule)?;
                let wording =
                    wording.map(tidied).transpose()?.filter(|wording| other(&shipped, &wording.words));
                Ok(Self::RuleWorded { rule, wording })
            }
            Self::Own { id, rule } => {
                let known = book.draft.terms.own.contains_key(&id);
                let full = !known && book.draft.terms.own.len() >= MOST;
                let right = known || rule.is_some() && id == book.next_own();
                if !right || full {
                    return Err(if full { Fault::TooMany } else { Fault::Unknown });
                }
                Ok(Self::Own { id, rule: rule.map(|rule| own(base, rule)).transpose()? })
            }
            Self::Tool { id, tool } => {
                let tools = &book.draft.terms.tools;
                if !tools.contains_key(&id) && (tool.is_none() || tools.len() >= MOST) {
                    return Err(if tool.is_none() { Fault::Unknown } else { Fault::TooMany });
                }
                Ok(Self::Tool { id, tool: tool.map(|tool| listed(base, tool)).transpose()? })
            }
            Self::Cell { data, tool, cell } => cell_of(base, data, tool, cell),
            Self::SignedOff { signer, mut sign_off, draft } => {
                sign_off.name = name(&sign_off.name)?;
                sign_off.role = name(&sign_off.role)?;
                sign_off.reason = text(&sign_off.reason)?;
                match (sign_off.reason.is_empty(), sign_off.on > today) {
                    (true, _) => Err(Fault::NameMissing),
                    (_, true) => Err(Fault::DayAhead),
                    _ => Ok(Self::SignedOff { signer, sign_off, draft }),
                }
            }
            Self::DraftReset | Self::InForce { .. } => Ok(self),
        }
    }
}

fn switched(base: &Policy, rule: RuleId, on: bool) -> Result<Change, Fault> {
    let found = base.rules.iter().find(|other| other.id == rule).ok_or(Fault::Unknown)?;
    if found.critical && !on { Err(Fault::Critical) } else { Ok(Change::RuleSwitched { rule, on }) }
}

fn shipped<'a>(base: &'a Policy, rule: &RuleId) -> Result<BTreeMap<Language, &'a RuleWords>, Fault> {
    let words = base.words.iter();
    let words: BTreeMap<_, _> = words.filter_map(|(l, words)| Some((*l, words.rules.get(rule)?))).collect();
    let known = base.rules.iter().any(|other| other.id == *rule);
    if known { Ok(words) } else { Err(Fault::Unknown) }
}

fn other(shipped: &BTreeMap<Language, &RuleWords>, words: &BTreeMap<Language, RuleWords>) -> bool {
    words.iter().any(|(language, words)| shipped.get(language) != Some(&words))
}

fn tidied(wording: Wording) -> Result<Wording, Fault> {
    Ok(Wording { words: rule_words(wording.words)?, ..wording })
}

fn own(base: &Policy, rule: OwnRule) -> Result<OwnRule, Fault> {
    if !base.sections.contains(&rule.section) {
        return Err(Fault::Unknown);
    }
    Ok(OwnRule { words: rule_words(rule.words)?, ..rule })
}

fn listed(base: &Policy, tool: Tool) -> Result<Tool, Fault> {
    match base.tool_classes.iter().position(|class| *class == tool.class) {
        None => Err(Fault::Unknown),
        Some(0) => Err(Fault::ToolUnapproved),
        Some(_) => Ok(Tool { name: name(&tool.name)?, note: texts(tool.note)?, ..tool }),
    }
}

fn cell_of(base: &Policy, data: DataClassId, tool: ToolClassId, cell: Option<Cell>) -> Result<Change, Fault> {
    let shipped = base.cell(&data, &tool).ok_or(Fault::Unknown)?;
    let cell = cell.filter(|cell| cell != shipped);
    if cell.as_ref().and_then(|cell| cell.condition.as_ref()).is_some_and(|id| !base.conditions.contains(id))
    {
        return Err(Fault::Unknown);
    }
    if cell.is_some() && locked(base, &data, &tool) {
        return Err(Fault::Locked);
    }
    Ok(Change::Cell { data, tool, cell })
}

/// Words of a rule; a language left wholly empty is left out.
fn rule_words(words: BTreeMap<Language, RuleWords>) -> Result<BTreeMap<Language, RuleWords>, Fault> {
    let mut out = BTreeMap::new();
    for (language, words) in words {
        let words = RuleWords { text: text(&words.text)?, why: text(&words.why)? };
        match (words.text.is_empty(), words.why.is_empty()) {
            (true, true) => {}
            (false, false) => drop(out.insert(language, words)),
            _ => return Err(Fault::WordsMissing),
        }
    }
    if out.is_empty() { Err(Fault::WordsMissing) } else { Ok(out) }
}

fn text(text: &str) -> Result<String, Fault> {
    let text = tidy(text);
    if text.chars().count() > LONGEST_TEXT { Err(Fault::TooLong) } else { Ok(text) }
}

fn name(text: &str) -> Result<String, Fault> {
    let text = tidy(text);
    match text.chars().count() {
        0 => Err(Fault::NameMissing),
        long if long > LONGEST_NAME => Err(Fault::TooLong),
        _ => Ok(text),
    }
}

/// Texts in the languages in which there is any.
pub(super) fn texts(names: Names) -> Result<Names, Fault> {
    let tidied = names.into_iter().map(|(language, words)| Ok((language, text(&words)?)));
    let tidied: Result<Names, Fault> = tidied.collect();
    Ok(tidied?.into_iter().filter(|(_, words)| !words.is_empty()).collect())
}

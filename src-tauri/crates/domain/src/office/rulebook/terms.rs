//! What an office changes about the rules Sala comes with. Everything else of its rules is as shipped.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

use crate::office::Names;
use crate::person::Language;
use crate::policy::{Audience, Cell, Policy, Rule, RuleKind, RuleWords};
use crate::{DataClassId, RuleId, ToolClassId, ToolId};

/// What the manager says new words do to a duty, compared with the words in force before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Sense {
    /// The duty stays: a clearer sentence or a better translation.
    Same,
    /// People must do more, or may do less.
    Tighter,
    /// People must do less, or may do more.
    Looser,
}

/// Other words for a rule Sala comes with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "RuleWording")]
pub struct Wording {
    /// What they do to the duty.
    pub sense: Sense,
    /// The words; a language that is not here keeps the shipped ones.
    pub words: BTreeMap<Language, RuleWords>,
}

/// A rule the office added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnRule {
    /// The section it stands in.
    pub section: String,
    /// How it is put.
    pub kind: RuleKind,
    /// Whether it must be known by heart.
    pub critical: bool,
    /// Who it speaks to.
    pub audience: Audience,
    /// What its words do to the duty, where it was in force with others before.
    pub sense: Sense,
    /// Its words, in one language at least.
    pub words: BTreeMap<Language, RuleWords>,
}

/// A tool on the office's list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ListedTool")]
pub struct Tool {
    /// Its name.
    pub name: String,
    /// The class it belongs to.
    pub class: ToolClassId,
    /// What to know about it; may be empty.
    pub note: Names,
}

/// Everything an office changes about the shipped rules.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// Shipped rules that do not hold here.
    #[serde(default)]
    pub off: BTreeSet<RuleId>,
    /// Shipped rules in other words.
    #[serde(default)]
    pub worded: BTreeMap<RuleId, Wording>,
    /// Rules the office added.
    #[serde(default)]
    pub own: BTreeMap<RuleId, OwnRule>,
    /// The approved tools.
    #[serde(default)]
    pub tools: BTreeMap<ToolId, Tool>,
    /// Cells of the grid that are not as shipped.
    #[serde(default)]
    pub cells: BTreeMap<DataClassId, BTreeMap<ToolClassId, Cell>>,
}

impl Terms {
    /// The rules of the office: the shipped ones with these changes. What the shipped rules do not know any more is left out.
    pub fn policy(&self, base: &Policy, version: String, effective: NaiveDate) -> Policy {
        let mut policy = Policy { version, effective, ..base.clone() };
        policy.rules.retain(|rule| !self.off.contains(&rule.id) || rule.critical);
        for (data, row) in &self.cells {
            row.iter().for_each(|(tool, cell)| set_cell(&mut policy, data, tool, cell));
        }
        for (language, words) in &mut policy.words {
            let worded = self.worded.iter().filter(|(id, _)| base.rules.iter().any(|rule| rule.id == **id));
            let worded = worded.filter_map(|(id, wording)| Some((id.clone(), wording.words.get(language)?)));
            let own = self.own.iter();
            let own = own.filter_map(|(id, own)| Some((id.clone(), language.spoken_or_any(&own.words)?)));
            words.rules.extend(worded.chain(own).map(|(id, words)| (id, words.clone())));
        }
        self.own.iter().for_each(|(id, own)| add_rule(&mut policy, id, own));
        let sections: BTreeSet<&String> = policy.rules.iter().map(|rule| &rule.section).collect();
        policy.sections.retain(|section| sections.contains(section));
        policy
    }

    /// SHA-256 in hex over everything: what somebody who signs a draft off has seen.
    pub fn fingerprint(&self) -> String {
        let text = serde_json_canonicalizer::to_vec(self).unwrap_or_default();
        hex::encode(Sha256::digest(text))
    }
}

impl Language {
    /// Words in this language, or in any other they were written in.
    pub(super) fn spoken_or_any<T>(self, words: &BTreeMap<Self, T>) -> Option<&T> {
        words.get(&self).or_else(|| words.values().next())
    }
}

fn set_cell(policy: &mut Policy, data: &DataClassId, tool: &ToolClassId, cell: &Cell) {
    let known = cell.condition.as_ref().is_none_or(|id| policy.conditions.contains(id));
    if super::fault::locked(policy, data, tool) || !known {
        return;
    }
    let column = policy.tool_classes.iter().position(|class| class == tool);
    let row = policy.grid.get_mut(data);
    if let Some(place) = column.zip(row).and_then(|(column, row)| row.get_mut(column)) {
        *place = cell.clone();
    }
}

/// An own rule stands after the last of its section.
fn add_rule(policy: &mut Policy, id: &RuleId, own: &OwnRule) {
    if own.words.is_empty() || !policy.sections.contains(&own.section) {
        return;
    }
    let order = |section: &String| policy.sections.iter().position(|other| other == section);
    let place = policy.rules.iter().position(|rule| order(&rule.section) > order(&own.section));
    let rule = Rule {
        id: id.clone(),
        section: own.section.clone(),
        kind: own.kind,
        critical: own.critical,
        since: policy.version.clone(),
        audience: own.audience,
        topics: Vec::new(),
    };
    policy.rules.insert(place.unwrap_or(policy.rules.len()), rule);
}

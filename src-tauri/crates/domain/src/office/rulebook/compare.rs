//! Two sets of terms side by side, rule by rule and cell by cell: what differences, loosenings and sizes are read from.

use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

use super::terms::{Sense, Terms};
use crate::person::Language;
use crate::policy::{Audience, Cell, Policy, Rule, RuleWords};
use crate::{DataClassId, RuleId, ToolClassId};

/// A rule with its words.
pub(super) type Put<'a> = (&'a Rule, BTreeMap<Language, &'a RuleWords>);

/// The rules before and after.
pub(super) struct Sides {
    before: Policy,
    after: Policy,
    sections: Vec<String>,
    senses: BTreeMap<RuleId, Sense>,
}

/// A cell that is another.
pub(super) struct OtherCell {
    pub data: DataClassId,
    pub tool: ToolClassId,
    pub before: Cell,
    pub after: Cell,
}

impl Sides {
    pub(super) fn new(base: &Policy, before: &Terms, after: &Terms) -> Self {
        let policy = |terms: &Terms| terms.policy(base, String::new(), NaiveDate::default());
        let senses = said(before, after);
        Self { before: policy(before), after: policy(after), sections: base.sections.clone(), senses }
    }

    /// Every rule of either side, in the order of the sections, with what it was and what it is.
    pub(super) fn rules(&self) -> Vec<(Option<Put<'_>>, Option<Put<'_>>)> {
        let all = self.after.rules.iter().chain(&self.before.rules);
        let mut seen = BTreeSet::new();
        let ids = all.filter(|rule| seen.insert(&rule.id));
        let mut pairs: Vec<_> = ids.map(|rule| (put(&self.before, rule), put(&self.after, rule))).collect();
        let place = |(before, after): &(Option<Put<'_>>, Option<Put<'_>>)| {
            let (rule, _) = after.as_ref().or(before.as_ref())?;
            Some((self.sections.iter().position(|id| *id == rule.section), rule.id.clone()))
        };
        pairs.sort_by_key(place);
        pairs
    }

    /// Cells that are another on the two sides.
    pub(super) fn cells(&self) -> Vec<OtherCell> {
        let mut cells = Vec::new();
        for data in &self.after.data_classes {
            for tool in &self.after.tool_classes {
                let (before, after) = (self.before.cell(data, tool), self.after.cell(data, tool));
                if let (Some(before), Some(after)) = (before, after)
                    && before != after
                {
                    let (data, tool) = (data.clone(), tool.clone());
                    cells.push(OtherCell { data, tool, before: before.clone(), after: after.clone() });
                }
            }
        }
        cells
    }

    /// What a change of a rule does to the duty; `None` when nothing but notes and places changed.
    ///
    /// The manager's mark is believed with two exceptions, which count as looser: a critical rule that is said to mean the same, and
    /// a rule said to mean the same that was reworded in every language, so that nothing is left to hold the new words against.
    pub(super) fn sense(&self, before: &Put<'_>, after: &Put<'_>) -> Option<Sense> {
        let ((was, old), (is, new)) = (before, after);
        if was.critical && !is.critical || was.audience == Audience::Staff && is.audience != Audience::Staff {
            return Some(Sense::Looser);
        }
        let same =
            |language: &&Language| old.get(language).map(|w| &w.text) == new.get(language).map(|w| &w.text);
        let kept = old.keys().filter(same).count();
        let raised = was.critical != is.critical || was.audience != is.audience;
        if kept == old.len() {
            return raised.then_some(Sense::Tighter);
        }
        let said = self.senses.get(&is.id).copied().unwrap_or(Sense::Looser);
        let unheld = said == Sense::Same && (is.critical || kept == 0);
        Some(if unheld { Sense::Looser } else { said })
    }
}

fn put<'a>(policy: &'a Policy, rule: &Rule) -> Option<Put<'a>> {
    let found = policy.rules.iter().find(|other| other.id == rule.id)?;
    let words =
        policy.words.iter().filter_map(|(language, words)| Some((*language, words.rules.get(&rule.id)?)));
    Some((found, words.collect()))
}

/// What was said of each reworded rule. Going back to the shipped words is the contrary of having left them.
fn said(before: &Terms, after: &Terms) -> BTreeMap<RuleId, Sense> {
    let back = before.worded.iter().map(|(id, wording)| {
        let contrary = match wording.sense {
            Sense::Same => Sense::Same,
            Sense::Tighter => Sense::Looser,
            Sense::Looser => Sense::Tighter,
        };
        (id.clone(), contrary)
    });
    let worded = after.worded.iter().map(|(id, wording)| (id.clone(), wording.sense));
    let own = after.own.iter().map(|(id, own)| (id.clone(), own.sense));
    back.chain(worded).chain(own).collect()
}

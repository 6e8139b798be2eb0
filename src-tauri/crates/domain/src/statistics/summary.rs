//! Objectives and checks in figures.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::item::{ItemStatistics, median};
use super::sitting::Sitting;
use crate::catalog::CheckPlan;
use crate::{CheckId, ObjectiveId};

/// The questions of one objective together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ObjectiveSummary {
    /// The objective.
    pub objective: ObjectiveId,
    /// Questions in the bank.
    pub items: usize,
    /// First answers.
    pub answers: usize,
    /// Right ones.
    pub right: usize,
    /// Questions with a reason to mend them.
    pub mend: usize,
}

/// First sittings of one check together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CheckSummary {
    /// The check.
    pub check: CheckId,
    /// People who finished one.
    pub people: usize,
    /// Of them, passed at the first try.
    pub passed: usize,
    /// Median share of right answers, 0 to 1.
    pub median: Option<f64>,
}

pub(super) fn objectives(items: &[ItemStatistics]) -> Vec<ObjectiveSummary> {
    let mut found: BTreeMap<&ObjectiveId, ObjectiveSummary> = BTreeMap::new();
    for item in items {
        let objective = item.objective.clone();
        let none = ObjectiveSummary { objective, items: 0, answers: 0, right: 0, mend: 0 };
        let entry = found.entry(&item.objective).or_insert(none);
        entry.items += 1;
        entry.answers += item.answers;
        entry.right += item.right;
        entry.mend += usize::from(!item.reasons.is_empty());
    }
    found.into_values().collect()
}

pub(super) fn check(plan: &CheckPlan, sittings: &[Sitting]) -> CheckSummary {
    let of: Vec<_> = sittings.iter().filter(|sitting| sitting.check == plan.id).collect();
    CheckSummary {
        check: plan.id.clone(),
        people: of.len(),
        passed: of.iter().filter(|sitting| sitting.passed).count(),
        median: median(of.iter().map(|sitting| sitting.share).collect()),
    }
}

//! What to mend first, and why.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::item::{Amount, Discrimination, Ease, ItemStatistics};
use crate::ItemId;

/// A wrong option that fewer than this share take does not work.
pub const IDLE: f64 = 0.05;
/// A difference between languages that points to the translation.
const GAP: f64 = 0.15;
/// Answers in each of two languages before they are compared.
const GAP_LEAST: usize = 50;

/// Why a question should be looked at, the most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "MendReason")]
pub enum Reason {
    /// Those who know more get it wrong: check the key first.
    CheckKey,
    /// Much harder in one language: look at the translation.
    LanguageGap,
    /// Fewer than 30 % right.
    Hard,
    /// It hardly tells those who know from those who do not.
    Weak,
    /// A wrong option that hardly anybody takes.
    IdleOption,
}

/// A question to mend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Mend {
    /// The question.
    pub item: ItemId,
    /// The most pressing reason.
    pub reason: Reason,
}

fn gap(item: &ItemStatistics) -> bool {
    let shares = || item.languages.iter().filter(|share| share.answers >= GAP_LEAST).map(|share| share.p);
    let (low, high) = (shares().fold(1.0, f64::min), shares().fold(0.0, f64::max));
    high - low >= GAP - 1e-9
}

/// What is wrong with a question. An easy critical question is as it should be: nearly everybody knows the rule, so neither its
/// discrimination nor its wrong options can show much.
pub(super) fn reasons(item: &ItemStatistics) -> Vec<Reason> {
    if item.amount == Amount::TooFew {
        return Vec::new();
    }
    let normal = item.critical && item.ease == Some(Ease::Easy);
    let found = [
        (Reason::CheckKey, item.discrimination == Some(Discrimination::Negative)),
        (Reason::LanguageGap, gap(item)),
        (Reason::Hard, item.ease == Some(Ease::Hard)),
        (Reason::Weak, !normal && item.discrimination == Some(Discrimination::Weak)),
        (Reason::IdleOption, !normal && item.options.iter().any(|option| option.idle)),
    ];
    found.into_iter().filter(|(_, so)| *so).map(|(reason, _)| reason).collect()
}

/// Questions with a reason: by reason, then those with more answers, then by id.
pub(super) fn mend(items: &[ItemStatistics]) -> Vec<Mend> {
    let mut found: Vec<_> = items.iter().filter_map(|item| Some((*item.reasons.first()?, item))).collect();
    found.sort_by_key(|(reason, item)| (*reason, std::cmp::Reverse(item.answers), &item.item));
    found.into_iter().map(|(reason, item)| Mend { item: item.item.clone(), reason }).collect()
}

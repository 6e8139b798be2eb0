//! One question in figures.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::sitting::Answer;
use super::{ENOUGH, LEAST, mend};
use crate::item::Item;
use crate::person::Language;
use crate::{ItemId, ObjectiveId};

/// How much may be read from so many answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "DataAmount")]
pub enum Amount {
    /// Under 30: not enough data.
    TooFew,
    /// 30 to 99: provisional.
    Provisional,
    /// 100 and more: usable.
    Usable,
}

impl Amount {
    /// Of so many answers.
    pub fn of(answers: usize) -> Self {
        match answers {
            ..LEAST => Self::TooFew,
            LEAST..ENOUGH => Self::Provisional,
            _ => Self::Usable,
        }
    }
}

/// How difficulty reads. In training for mastery easy is what one hopes for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Ease {
    /// Fewer than 30 % right: look at it again.
    Hard,
    /// 30 to 79 %.
    Middle,
    /// 80 % and more.
    Easy,
}

/// How the item-rest correlation reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Discrimination {
    /// 0.30 and more.
    Good,
    /// 0.20 to 0.29.
    Fair,
    /// 0.10 to 0.19.
    Marginal,
    /// Under 0.10: look at it again.
    Weak,
    /// Under 0: those who know more get it wrong. Check the key first.
    Negative,
}

/// How often an option was chosen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct OptionShare {
    /// The letter; empty for a question left open.
    pub option: String,
    /// 0 to 1.
    pub share: f64,
    /// A wrong option that hardly anybody takes.
    pub idle: bool,
}

/// How often a question was answered right in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LanguageShare {
    /// The language shown.
    pub language: Language,
    /// Answers.
    pub answers: usize,
    /// Share of right ones, 0 to 1.
    pub p: f64,
}

/// One question in figures.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemStatistics {
    /// The question.
    pub item: ItemId,
    /// The objective it measures.
    pub objective: ObjectiveId,
    /// Must be right whatever the total.
    pub critical: bool,
    /// The letter of the right option: never shown beside the words.
    pub key: String,
    /// First answers.
    pub answers: usize,
    /// Right ones.
    pub right: usize,
    /// How much may be read from them.
    pub amount: Amount,
    /// Share of right answers; none without answers.
    pub p: Option<f64>,
    /// How that reads; none when there are too few answers.
    pub ease: Option<Ease>,
    /// Item-rest point-biserial correlation; none when there are too few answers or all answered alike.
    pub r: Option<f64>,
    /// How that reads.
    pub discrimination: Option<Discrimination>,
    /// How often each option was chosen.
    pub options: Vec<OptionShare>,
    /// Median seconds to an answer.
    pub seconds: Option<f64>,
    /// By language shown.
    pub languages: Vec<LanguageShare>,
    /// What is wrong with it, the most pressing first; empty with too few answers.
    pub reasons: Vec<mend::Reason>,
}

/// Point-biserial correlation of right and wrong with a score: none when one of them does not vary.
pub fn point_biserial(pairs: &[(bool, f64)]) -> Option<f64> {
    let n = pairs.len() as f64;
    let right = pairs.iter().filter(|(correct, _)| *correct).count() as f64;
    let (p, q) = (right / n, 1.0 - right / n);
    let mean = |wanted: bool, count: f64| {
        pairs.iter().filter(|(correct, _)| *correct == wanted).map(|(_, score)| score).sum::<f64>() / count
    };
    let all = pairs.iter().map(|(_, score)| score).sum::<f64>() / n;
    let sd = (pairs.iter().map(|(_, score)| (score - all).powi(2)).sum::<f64>() / n).sqrt();
    let varies = right > 0.0 && right < n && sd > 1e-9;
    varies.then(|| (mean(true, right) - mean(false, n - right)) / sd * (p * q).sqrt())
}

/// The middle value; none of nothing.
pub(super) fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    let upper = values.get(middle).copied()?;
    if values.len() % 2 == 1 { Some(upper) } else { Some((values.get(middle - 1)? + upper) / 2.0) }
}

fn ease(p: f64) -> Ease {
    match p {
        _ if p < 0.30 => Ease::Hard,
        _ if p < 0.80 => Ease::Middle,
        _ => Ease::Easy,
    }
}

fn discrimination(r: f64) -> Discrimination {
    match r {
        _ if r < 0.0 => Discrimination::Negative,
        _ if r < 0.10 => Discrimination::Weak,
        _ if r < 0.20 => Discrimination::Marginal,
        _ if r < 0.30 => Discrimination::Fair,
        _ => Discrimination::Good,
    }
}

fn options(item: &Item, answers: &[&Answer], readable: bool) -> Vec<OptionShare> {
    let letters = item.words.values().next().into_iter().flat_map(|words| words.options.keys());
    let mut counts: BTreeMap<&str, usize> = letters.map(|letter| (letter.as_str(), 0)).collect();
    answers.iter().for_each(|answer| *counts.entry(&answer.option).or_default() += 1);
    let all = answers.len().max(1) as f64;
    let share = |(option, count): (&str, usize)| {
        let share = count as f64 / all;
        let idle = readable && option != item.key && !option.is_empty() && share < mend::IDLE;
        OptionShare { option: option.to_owned(), share, idle }
    };
    counts.into_iter().map(share).collect()
}

fn languages(answers: &[&Answer]) -> Vec<LanguageShare> {
    let of = |language: Language| {
        let said: Vec<_> = answers.iter().filter(|answer| answer.language == language).collect();
        let right = said.iter().filter(|answer| answer.correct).count();
        LanguageShare { language, answers: said.len(), p: right as f64 / said.len().max(1) as f64 }
    };
    Language::ALL.into_iter().map(of).filter(|share| share.answers > 0).collect()
}

/// A question in figures.
pub(super) fn statistics(item: &Item, answers: &[&Answer]) -> ItemStatistics {
    let right = answers.iter().filter(|answer| answer.correct).count();
    let amount = Amount::of(answers.len());
    let readable = amount > Amount::TooFew;
    let p = (!answers.is_empty()).then(|| right as f64 / answers.len() as f64);
    let pairs: Vec<_> = answers.iter().map(|answer| (answer.correct, answer.rest)).collect();
    let r = if readable { point_biserial(&pairs) } else { None };
    let mut found = ItemStatistics {
        item: item.id.clone(),
        objective: item.objective.clone(),
        critical: item.critical,
        key: item.key.clone(),
        answers: answers.len(),
        right,
        amount,
        p,
        ease: p.filter(|_| readable).map(ease),
        r,
        discrimination: r.map(discrimination),
        options: options(item, answers, readable),
        seconds: median(answers.iter().filter_map(|answer| answer.seconds).collect()),
        languages: languages(answers),
        reasons: Vec::new(),
    };
    found.reasons = mend::reasons(&found);
    found
}

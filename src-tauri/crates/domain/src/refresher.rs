//! Refreshers: a few questions now and then after a passed track, so that what was learned stays.
//!
//! Never a mark against anyone: a card that was not taken is dropped when the next one comes. The days are equal gaps of 60 after the
//! first three, because studies find no gain in gaps that grow (Latimier, Peyre and Ramus 2021); a longer card comes at six months,
//! when trained skill is seen to fade.
//!
//! With invented learners and 8 reviews a year (`tests/bench/spacing.rs`) these days give 84.4 % mean recall over the year and 92.0 % on
//! day 365, `rs-fsrs` 84.8 % and 87.9 %, gaps that grow 91.6 % and 85.4 %, and gaps equal from the first day 80.8 % and 88.9 %; equal
//! gaps stay unless FSRS wins by more than 2 points at the same number of reviews.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use crate::catalog::{Catalog, Track};
use crate::event::{ContentStamp, Order};
use crate::item::{Item, ItemUse};
use crate::person::Language;
use crate::progress::{Latest, Learner, RecallAnswer};
use crate::seed::Draw;
use crate::{AttemptId, FactId, ItemId, ObjectiveId, TrackId};

/// Days after the pass of the first cards.
const FIRST: [u32; 3] = [7, 35, 90];

/// Days between cards after those.
const GAP: u32 = 60;

/// The day of the longer card.
const LONG: u32 = 182;

/// How long a card is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CardKind {
    /// Three questions, two minutes.
    Short,
    /// Eight questions, five minutes, at six months.
    Long,
}

impl CardKind {
    /// Questions on it.
    pub fn questions(self) -> usize {
        match self {
            Self::Short => 3,
            Self::Long => 8,
        }
    }

    /// Minutes it takes.
    pub fn minutes(self) -> u32 {
        match self {
            Self::Short => 2,
            Self::Long => 5,
        }
    }
}

/// How a card began.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CardStart {
    /// The track.
    pub track: TrackId,
    /// Its day after the pass.
    pub day: u32,
    /// When.
    pub at: DateTime<Utc>,
    /// Seed of the draw.
    pub seed: String,
    /// Questions in order.
    pub items: Vec<ItemId>,
    /// Language shown.
    pub lang: Language,
    /// The content.
    pub content: ContentStamp,
}

/// A card as far as it was answered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// How it began.
    pub start: Option<CardStart>,
    /// The first answer to each question: feedback comes at once, so a second one says nothing.
    pub answers: BTreeMap<ItemId, Latest<RecallAnswer>>,
}

impl Card {
    /// Takes an answer, unless an earlier one is there.
    pub(crate) fn answer(&mut self, item: &ItemId, order: &Order, answer: RecallAnswer) {
        if self.answers.get(item).is_none_or(|old| *order < old.order) {
            self.answers.insert(item.clone(), Latest { order: order.clone(), value: answer });
        }
    }

    /// Every question was answered.
    pub fn done(&self) -> bool {
        let all = |start: &CardStart| start.items.iter().all(|item| self.answers.contains_key(item));
        self.start.as_ref().is_some_and(all)
    }

    /// Right answers.
    pub fn right(&self) -> usize {
        self.answers.values().filter(|answer| answer.value.correct).count()
    }
}

/// A card that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Its day after the pass.
    pub day: u32,
    /// How long it is.
    pub kind: CardKind,
    /// It was begun: its id.
    pub open: Option<AttemptId>,
}

/// The day of the newest card on a day after the pass; none before the first.
pub fn newest(days: i64) -> Option<(u32, CardKind)> {
    let days = u32::try_from(days).ok()?;
    let last = FIRST[FIRST.len() - 1];
    let short = match days.checked_sub(last) {
        Some(more) => Some(last + more / GAP * GAP),
        None => FIRST.into_iter().rev().find(|day| *day <= days),
    };
    match short {
        Some(day) if days >= LONG && day < LONG => Some((LONG, CardKind::Long)),
        other => other.map(|day| (day, CardKind::Short)),
    }
}

/// When a track was passed: every check of it, at the last of them.
fn passed(track: &Track, learner: &Learner) -> Option<DateTime<Utc>> {
    let ends: Option<Vec<_>> = track.checks.iter().map(|check| learner.passed(&check.id)).collect();
    ends?.into_iter().map(|(_, end)| end.at).max()
}

/// The card of a track that waits at a moment, if any. A new pass begins the days anew.
pub fn due(track: &Track, learner: &Learner, now: DateTime<Utc>) -> Option<Due> {
    let since = passed(track, learner)?;
    let (day, kind) = newest((now - since).num_days())?;
    let of_this = |card: &&(&AttemptId, &Card)| {
        let start = card.1.start.as_ref();
        start.is_some_and(|start| start.track == track.id && start.day == day && start.at >= since)
    };
    let cards: Vec<(&AttemptId, &Card)> = learner.cards.iter().collect();
    let mine: Vec<_> = cards.iter().filter(of_this).collect();
    if mine.iter().any(|(_, card)| card.done()) {
        return None;
    }
    Some(Due { day, kind, open: mine.first().map(|(id, _)| (*id).clone()) })
}

/// Draws the questions of a card: weak objectives first, then those asked longest ago. Critical questions are kept for checks, and what
/// rests on a stale fact is left out. The same arguments draw the same card.
pub fn draw(
    catalog: &Catalog,
    track: &Track,
    learner: &Learner,
    kind: CardKind,
    stale: &[FactId],
    seed: &str,
) -> Vec<ItemId> {
    let mut objectives: BTreeMap<&ObjectiveId, Vec<&Item>> = BTreeMap::new();
    let modules = track.checks.iter().flat_map(|check| &check.draws);
    for module in modules.filter_map(|draw| catalog.modules.get(&draw.module)) {
        for item in module.items.values().filter(|item| usable(item, stale)) {
            objectives.entry(&item.objective).or_default().push(item);
        }
    }
    let mut source = Draw::new(seed, "card");
    let mut order: Vec<&ObjectiveId> = objectives.keys().copied().collect();
    source.shuffle(&mut order);
    let shares = shares(learner);
    order.sort_by_key(|objective| shares.get(*objective).copied().unwrap_or(500));
    let asked = asked(learner);
    let mut form = Vec::new();
    while form.len() < kind.questions() && objectives.values().any(|items| !items.is_empty()) {
        for objective in &order {
            let Some(items) = objectives.get_mut(*objective).filter(|items| !items.is_empty()) else {
                continue;
            };
            source.shuffle(items);
            items.sort_by_key(|item| std::cmp::Reverse(asked.get(&item.id).copied()));
            form.extend(items.pop().map(|item| item.id.clone()));
            if form.len() == kind.questions() {
                break;
            }
        }
    }
    form
}

fn usable(item: &Item, stale: &[FactId]) -> bool {
    item.purpose == ItemUse::Check && !item.critical && !item.facts.iter().any(|fact| stale.contains(fact))
}

/// Share of right answers by objective, in thousandths, over checks and cards.
fn shares(learner: &Learner) -> BTreeMap<ObjectiveId, usize> {
    let mut sums: BTreeMap<ObjectiveId, (usize, usize)> = BTreeMap::new();
    let ends = learner.attempts.values().filter_map(|attempt| attempt.end.as_ref());
    for score in ends.flat_map(|end| &end.value.outcome.objectives) {
        let sum = sums.entry(score.objective.clone()).or_default();
        *sum = (sum.0 + score.right, sum.1 + score.of);
    }
    for (item, answer) in learner.cards.values().flat_map(|card| &card.answers) {
        let Some((objective, _)) = item.as_str().split_once('-') else { continue };
        let sum = sums.entry(objective.into()).or_default();
        *sum = (sum.0 + usize::from(answer.value.correct), sum.1 + 1);
    }
    sums.into_iter().filter(|(_, (_, of))| *of > 0).map(|(id, (right, of))| (id, right * 1000 / of)).collect()
}

/// When each question was last asked, in a check or on a card.
fn asked(learner: &Learner) -> BTreeMap<ItemId, i64> {
    let mut last: BTreeMap<ItemId, i64> = BTreeMap::new();
    let checks = learner.attempts.values().filter_map(|attempt| attempt.start.as_ref());
    let checks = checks.flat_map(|start| start.items.iter().map(|item| (item, start.at.timestamp())));
    let cards = learner.cards.values().filter_map(|card| card.start.as_ref());
    let cards = cards.flat_map(|start| start.items.iter().map(|item| (item, start.at.timestamp())));
    for (item, at) in checks.chain(cards) {
        let slot = last.entry(item.clone()).or_insert(at);
        *slot = at.max(*slot);
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn cards_come_on_day_7_35_and_90_and_then_every_60_days() {
        let short: Vec<u32> = (0..400)
            .filter_map(newest)
            .filter(|(_, kind)| *kind == CardKind::Short)
            .map(|(day, _)| day)
            .collect();
        let mut days = short.clone();
        days.dedup();
        assert_eq!(days, [7, 35, 90, 150, 210, 270, 330, 390]);
    }

    #[test]
    fn the_longer_card_comes_at_six_months_and_gives_way_to_the_next() {
        assert_eq!(newest(181), Some((150, CardKind::Short)));
        assert_eq!(newest(182), Some((182, CardKind::Long)));
        assert_eq!(newest(209), Some((182, CardKind::Long)));
        assert_eq!(newest(210), Some((210, CardKind::Short)));
    }

    #[test]
    fn nothing_waits_in_the_first_week_or_before_the_pass() {
        assert_eq!((newest(6), newest(-3)), (None, None));
    }

    proptest! {
        #[test]
        fn a_card_is_never_from_the_future_and_never_older_than_the_gap(days in 7_i64..20_000) {
            let (day, _) = newest(days).unwrap();
            prop_assert!(i64::from(day) <= days && days - i64::from(day) < i64::from(GAP));
        }
    }
}

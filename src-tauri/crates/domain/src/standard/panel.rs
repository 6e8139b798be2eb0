//! The view of all panels: a pure function of a set of events, the same in whatever order they come.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

use super::angoff::{self, Cut};
use super::{LEAST_JUDGES, WHOLE};
use crate::event::{ContentStamp, EventBody, Happening, Order};
use crate::person::Language;
use crate::progress::{Latest, keep};
use crate::{CheckId, ItemId, JudgeId, PanelId};

/// How a panel began.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Opened {
    /// When.
    pub at: DateTime<Utc>,
    /// The check.
    pub check: CheckId,
    /// Whom the judges picture.
    pub definition: String,
    /// The content they judge.
    pub content: ContentStamp,
}

/// A judge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judge {
    /// A name or a number.
    pub name: String,
    /// What they do.
    pub role: String,
    /// The language they read the questions in.
    pub lang: Language,
}

/// A result that was put in force.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Approved {
    /// When.
    pub at: DateTime<Utc>,
    /// The check.
    pub check: CheckId,
    /// The cut, in millionths.
    pub cut: u32,
    /// How many judges it rests on.
    pub judges: usize,
    /// Its standard error, in millionths.
    pub se: u32,
    /// Values of the questions, in millionths.
    pub values: BTreeMap<ItemId, u32>,
    /// Who approved it.
    pub by: String,
}

/// What the judges of a panel said of one question in the first round.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// Mean in per cent.
    pub mean: f64,
    /// Lowest.
    pub low: u8,
    /// Highest.
    pub high: u8,
}

type Ratings = BTreeMap<JudgeId, BTreeMap<ItemId, Latest<u8>>>;

/// One panel.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Panel {
    /// How it began: the first time counts.
    pub opened: Option<Latest<Opened>>,
    /// Its judges, as last known.
    pub judges: BTreeMap<JudgeId, Latest<Judge>>,
    /// Per cent by judge and question, first round.
    pub first: Ratings,
    /// Per cent by judge and question, second round.
    pub second: Ratings,
    /// The result put in force: the first time counts.
    pub approved: Option<Latest<Approved>>,
    /// Why it was closed: the first time counts.
    pub closed: Option<Latest<String>>,
}

fn first<T>(slot: &mut Option<Latest<T>>, order: &Order, value: T) {
    if slot.as_ref().is_none_or(|old| *order < old.order) {
        *slot = Some(Latest { order: order.clone(), value });
    }
}

impl Panel {
    fn apply(&mut self, event: &Happening) {
        let (at, order) = (event.at, &event.order);
        match &event.body {
            EventBody::PanelOpened { check, definition, content, .. } => {
                let (check, definition, content) = (check.clone(), definition.clone(), content.clone());
                first(&mut self.opened, order, Opened { at, check, definition, content });
            }
            EventBody::PanelJudge { judge, name, role, lang, .. } => {
                let mut slot = self.judges.remove(judge);
                keep(&mut slot, order, Judge { name: name.clone(), role: role.clone(), lang: *lang });
                self.judges.extend(slot.map(|slot| (judge.clone(), slot)));
            }
            EventBody::PanelRated { judge, round, item, value, .. } => {
                let round = if *round == 2 { &mut self.second } else { &mut self.first };
                let said = round.entry(judge.clone()).or_default();
                let mut slot = said.remove(item);
                keep(&mut slot, order, *value);
                said.extend(slot.map(|slot| (item.clone(), slot)));
            }
            EventBody::PanelApproved { check, cut, judges, se, values, by, .. } => {
                let (check, values, by) = (check.clone(), values.clone(), by.clone());
                let approved = Approved { at, check, cut: *cut, judges: *judges, se: *se, values, by };
                first(&mut self.approved, order, approved);
            }
            EventBody::PanelClosed { reason, .. } => first(&mut self.closed, order, reason.clone()),
            _ => {}
        }
    }

    /// What a judge said in one round.
    pub fn said(&self, judge: &JudgeId, round: u8, item: &ItemId) -> Option<u8> {
        let round = if round == 2 { &self.second } else { &self.first };
        Some(round.get(judge)?.get(item)?.value)
    }

    /// What counts: the second round where there is one, else the first.
    pub fn estimate(&self, judge: &JudgeId, item: &ItemId) -> Option<u8> {
        self.said(judge, 2, item).or_else(|| self.said(judge, 1, item))
    }

    /// How many questions of a pool a judge rated in one round.
    pub fn rated(&self, judge: &JudgeId, round: u8, pool: &[ItemId]) -> usize {
        pool.iter().filter(|item| self.said(judge, round, item).is_some()).count()
    }

    /// Judges who rated every question of a pool in the first round: only they count.
    pub fn complete(&self, pool: &[ItemId]) -> BTreeSet<&JudgeId> {
        self.judges.keys().filter(|judge| self.rated(judge, 1, pool) == pool.len()).collect()
    }

    /// The cut as it stands; none before a judge is through.
    pub fn cut(&self, pool: &[ItemId]) -> Option<Cut> {
        let sum = |judge: &JudgeId| -> u32 {
            pool.iter().filter_map(|item| self.estimate(judge, item)).map(u32::from).sum()
        };
        let totals: Vec<f64> =
            self.complete(pool).into_iter().map(|judge| f64::from(sum(judge)) / 100.0).collect();
        angoff::cut(&totals, pool.len())
    }

    /// What each question is worth as it stands, in millionths; empty before a judge is through.
    pub fn values(&self, pool: &[ItemId]) -> BTreeMap<ItemId, u32> {
        let judges = self.complete(pool);
        let count = judges.len() as u32;
        let value = |item: &ItemId| {
            let sum: u32 = judges.iter().filter_map(|judge| self.estimate(judge, item)).map(u32::from).sum();
            (item.clone(), (sum * (WHOLE / 100) + count / 2) / count)
        };
        if count == 0 { BTreeMap::new() } else { pool.iter().map(value).collect() }
    }

    /// What the judges who are through said of a question in the first round: shown in the second.
    pub fn spread(&self, item: &ItemId, pool: &[ItemId]) -> Option<Spread> {
        let complete = self.complete(pool).into_iter();
        let said: Vec<u8> = complete.filter_map(|judge| self.said(judge, 1, item)).collect();
        let (low, high) = (said.iter().min().copied()?, said.iter().max().copied()?);
        let sum: u32 = said.iter().copied().map(u32::from).sum();
        Some(Spread { mean: f64::from(sum) / said.len() as f64, low, high })
    }

    /// The second round begins when enough judges are through with the first.
    pub fn second_round(&self, pool: &[ItemId]) -> bool {
        self.complete(pool).len() >= LEAST_JUDGES
    }

    /// May still be rated.
    pub fn running(&self) -> bool {
        self.opened.is_some() && self.approved.is_none() && self.closed.is_none()
    }

    /// The result, while it is in force.
    pub fn in_force(&self) -> Option<&Latest<Approved>> {
        self.approved.as_ref().filter(|_| self.closed.is_none())
    }
}

/// Everything the events say about panels.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Panels {
    /// Panels by id.
    pub panels: BTreeMap<PanelId, Panel>,
}

impl Panels {
    /// The types of events it reads.
    pub const KINDS: [&'static str; 5] =
        ["panel.opened", "panel.judge", "panel.rated", "panel.approved", "panel.closed"];

    /// Rebuilds the view from events, in whatever order they come.
    pub fn rebuild<'a>(events: impl IntoIterator<Item = &'a Happening>) -> Self {
        let mut panels = Self::default();
        events.into_iter().for_each(|event| panels.apply(event));
        panels
    }

    /// Adds one event; those that are not of a panel are ignored.
    pub fn apply(&mut self, event: &Happening) {
        let (EventBody::PanelOpened { panel, .. }
        | EventBody::PanelJudge { panel, .. }
        | EventBody::PanelRated { panel, .. }
        | EventBody::PanelApproved { panel, .. }
        | EventBody::PanelClosed { panel, .. }) = &event.body
        else {
            return;
        };
        self.panels.entry(panel.clone()).or_default().apply(event);
    }

    /// Panels of a check, newest first.
    pub fn of(&self, check: &CheckId) -> Vec<(&PanelId, &Panel, &Opened)> {
        let mut found = Vec::new();
        for (id, panel) in &self.panels {
            if let Some(opened) = panel.opened.as_ref().filter(|opened| opened.value.check == *check) {
                found.push((&opened.order, id, panel, &opened.value));
            }
        }
        found.sort_by(|a, b| b.0.cmp(a.0));
        found.into_iter().map(|(_, id, panel, opened)| (id, panel, opened)).collect()
    }

    /// The result in force for a check: the newest that was approved and not closed since.
    pub fn in_force(&self, check: &CheckId) -> Option<(&PanelId, &Approved)> {
        let found = self.panels.iter().filter_map(|(id, panel)| Some((id, panel.in_force()?)));
        let of_check = found.filter(|(_, approved)| approved.value.check == *check);
        of_check.max_by_key(|(_, approved)| &approved.order).map(|(id, approved)| (id, &approved.value))
    }
}

#[cfg(test)]
mod tests;

//! A check: drawing a form, judging it, and when it may be tried again.

pub mod balance;

use chrono::{DateTime, Duration, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

use crate::catalog::{Catalog, CheckPlan, DrawPlan, Module, Track};
use crate::event::{Basis, PassRule};
use crate::item::{Item, ItemUse};
use crate::person::Language;
use crate::progress::Learner;
use crate::seed::Draw;
use crate::{FactId, ItemId, LessonId, ModuleId, ObjectiveId};

/// One question of a judged check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemOutcome {
    /// The question.
    pub item: ItemId,
    /// The letter chosen; empty when it was left open.
    pub option: String,
    /// Whether it was right.
    pub correct: bool,
    /// Whether it had to be.
    pub critical: bool,
}

/// Right answers of one objective.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ObjectiveScore {
    /// The objective.
    pub objective: ObjectiveId,
    /// Right answers.
    pub right: usize,
    /// Of how many.
    pub of: usize,
}

/// How a check came out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// Right answers.
    pub score: usize,
    /// Of how many.
    pub of: usize,
    /// Critical questions right.
    pub critical_right: usize,
    /// Of how many.
    pub critical_of: usize,
    /// Enough right answers, and every critical one among them.
    pub passed: bool,
    /// Question by question, in the order shown.
    pub items: Vec<ItemOutcome>,
    /// Objective by objective.
    pub objectives: Vec<ObjectiveScore>,
}

/// What a learner answered of each objective of a track: right answers and answers over all finished sittings.
pub fn objective_scores(learner: &Learner, track: &Track) -> BTreeMap<ObjectiveId, (usize, usize)> {
    let mut out: BTreeMap<ObjectiveId, (usize, usize)> = BTreeMap::new();
    for (_, _, end) in track.checks.iter().flat_map(|check| learner.finished(&check.id)) {
        for score in &end.outcome.objectives {
            let entry = out.entry(score.objective.clone()).or_default();
            entry.0 += score.right;
            entry.1 += score.of;
        }
    }
    out
}

/// A blueprint that the bank cannot fill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shortage {
    /// The module whose bank is too small.
    pub module: ModuleId,
    /// Whether critical items are short, or others.
    pub critical: bool,
    /// How many are wanted.
    pub wanted: usize,
    /// How many there are.
    pub found: usize,
}

/// Which items of a module may be drawn on a day: for checks, worded, and resting on no stale fact.
pub fn pool<'a>(module: &'a Module, language: Language, stale: &[FactId]) -> Vec<&'a Item> {
    let usable = |item: &&Item| {
        item.purpose == ItemUse::Check
            && item.words.contains_key(&language)
            && !item.facts.iter().any(|fact| stale.contains(fact))
    };
    module.items.values().filter(usable).collect()
}

/// Takes `count` items from a pool: unseen ones first, and no objective twice while another is untouched.
fn take<'a>(
    mut pool: Vec<&'a Item>,
    count: usize,
    seen: &BTreeSet<ItemId>,
    used: &mut BTreeMap<&'a ObjectiveId, usize>,
    draw: &mut Draw,
) -> Vec<&'a Item> {
    draw.shuffle(&mut pool);
    pool.sort_by_key(|item| seen.contains(&item.id));
    let mut taken = Vec::new();
    while taken.len() < count && !pool.is_empty() {
        let least = |item: &&Item| used.get(&item.objective).copied().unwrap_or(0);
        let Some(index) = (0..pool.len()).min_by_key(|index| (least(&pool[*index]), *index)) else { break };
        let item = pool.remove(index);
        *used.entry(&item.objective).or_default() += 1;
        taken.push(item);
    }
    taken
}

fn draw_module<'a>(
    module: &'a Module,
    plan: &DrawPlan,
    items: &[&'a Item],
    seen: &BTreeSet<ItemId>,
    draw: &mut Draw,
) -> Result<Vec<&'a Item>, Shortage> {
    let mut used = BTreeMap::new();
    let mut out = Vec::new();
    for (critical, wanted) in [(true, plan.critical), (false, plan.count - plan.critical)] {
        let pool: Vec<&Item> = items.iter().copied().filter(|item| item.critical == critical).collect();
        let found = pool.len();
        let taken = take(pool, wanted, seen, &mut used, draw);
        if taken.len() < wanted {
            return Err(Shortage { module: module.id.clone(), critical, wanted, found });
        }
        out.extend(taken);
    }
    Ok(out)
}

/// The language of a form for somebody who reads `wanted`: a form has one language, so the source language where any module it draws
/// from waits for its translation.
pub fn language(catalog: &Catalog, plan: &CheckPlan, wanted: Language) -> Language {
    let modules = plan.draws.iter().filter_map(|draw| catalog.modules.get(&draw.module));
    let shown: BTreeSet<Language> = modules.map(|module| module.language(wanted)).collect();
    if shown.iter().all(|language| *language == wanted) { wanted } else { Language::ALL[0] }
}

/// Draws a form by a blueprint, as hard as others by what its questions are meant to be. The same arguments draw the same form.
///
/// # Errors
/// A [`Shortage`] when a bank is too small for its line of the blueprint.
pub fn draw(
    catalog: &Catalog,
    check: &CheckPlan,
    language: Language,
    today: NaiveDate,
    seen: &BTreeSet<ItemId>,
    seed: &str,
) -> Result<Vec<ItemId>, Shortage> {
    balance::draw(catalog, check, language, today, seen, seed, &balance::Worth::meant())
}

/// The rule a check is judged by, as stored with each attempt.
pub fn rule(plan: &CheckPlan) -> PassRule {
    PassRule { pass: plan.pass, of: plan.length(), critical: plan.critical(), basis: Basis::Provisional }
}

/// Judges answers to a form. A question without an answer is wrong.
pub fn judge(
    catalog: &Catalog,
    items: &[ItemId],
    answers: &BTreeMap<ItemId, String>,
    rule: &PassRule,
) -> Outcome {
    let mut outcome = Outcome {
        score: 0,
        of: items.len(),
        critical_right: 0,
        critical_of: 0,
        passed: false,
        items: Vec::new(),
        objectives: Vec::new(),
    };
    let mut objectives: BTreeMap<ObjectiveId, (usize, usize)> = BTreeMap::new();
    for id in items {
        let option = answers.get(id).cloned().unwrap_or_default();
        let found = catalog.item(id).map(|(_, item)| item);
        let correct = found.is_some_and(|item| item.key == option);
        let critical = found.is_some_and(|item| item.critical);
        outcome.score += usize::from(correct);
        outcome.critical_of += usize::from(critical);
        outcome.critical_right += usize::from(critical && correct);
        if let Some(item) = found {
            let entry = objectives.entry(item.objective.clone()).or_default();
            entry.0 += usize::from(correct);
            entry.1 += 1;
        }
        outcome.items.push(ItemOutcome { item: id.clone(), option, correct, critical });
    }
    outcome.passed = outcome.score >= rule.pass && outcome.critical_right == outcome.critical_of;
    let score = |(objective, (right, of))| ObjectiveScore { objective, right, of };
    outcome.objectives = objectives.into_iter().map(score).collect();
    outcome
}

/// Lessons that teach what was answered wrongly, in the order of the form, each once.
pub fn linked_lessons(catalog: &Catalog, outcome: &Outcome) -> Vec<(ModuleId, LessonId)> {
    let mut out: Vec<(ModuleId, LessonId)> = Vec::new();
    for wrong in outcome.items.iter().filter(|item| !item.correct) {
        if let Some((module, item)) = catalog.item(&wrong.item) {
            let link = (module.id.clone(), item.lesson.clone());
            if !out.contains(&link) {
                out.push(link);
            }
        }
    }
    out.sort();
    out
}

/// Whether a check may be tried now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// Tries left before a wait.
    pub tries_left: u32,
    /// Not before this moment.
    pub wait_until: Option<DateTime<Utc>>,
    /// How many tries of the last round failed, when a round is used up: its linked lessons come first.
    pub round_over: bool,
}

/// When a check may be tried again, from the times of failed tries since the last pass, oldest first.
///
/// `tries` tries make a round; after a round `wait_hours` must pass and a new round begins.
pub fn allowance(plan: &CheckPlan, failed: &[DateTime<Utc>], now: DateTime<Utc>) -> Allowance {
    let round = plan.tries.max(1) as usize;
    let in_round = failed.len() % round;
    let tries_left = plan.tries - in_round as u32;
    if failed.is_empty() || in_round > 0 {
        return Allowance { tries_left, wait_until: None, round_over: false };
    }
    let last = failed.last().copied().unwrap_or(now);
    let until = last + Duration::hours(i64::from(plan.wait_hours));
    let wait_until = (now < until).then_some(until);
    Allowance { tries_left: if wait_until.is_some() { 0 } else { plan.tries }, wait_until, round_over: true }
}

//! The score of a round: a pure function of the instrument, the answers, what the register knows, and the day.
//!
//! Everything is reckoned in whole numbers and shown with one decimal, rounded down, so that no line is reached by rounding.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::band::{self, Cap, Confidence, GateScore};
use super::computed::{Computed, Facts};
use super::gap::{self, Gap};
use super::instrument::{Instrument, Question};
use super::round::{Basis, FLAGGED, Round, Sheet, Verdict};
use super::tenths;
use crate::readiness::Band;
use crate::{AreaId, QuestionId};

/// Parts of a point that every mean of up to five answers is a whole number of.
const PARTS: u32 = 60;

/// Why an answer counts as less than was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Lowered {
    /// A 3 or 4 without evidence counts as 2.
    NoEvidence,
    /// A 4 whose evidence is all older than twelve months counts as 3.
    OldEvidence,
}

/// How one question stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuestionScore {
    /// Which.
    pub id: QuestionId,
    /// Its area.
    pub area: AreaId,
    /// The answer that counts; none while nobody answered.
    pub verdict: Option<Verdict>,
    /// What it counts as, 0 to 4; none when not answered or not applicable.
    pub value: Option<u8>,
    /// Why that is less than was said, if it is.
    pub lowered: Option<Lowered>,
    /// It has evidence.
    pub evidenced: bool,
    /// It has evidence of the last twelve months.
    pub fresh: bool,
    /// Two answers lie so far apart that they want talking about, and nothing is agreed yet.
    pub flagged: bool,
    /// Nothing is left to be said or agreed on.
    pub settled: bool,
    /// The register's answer, where it gives one.
    pub computed: Option<Computed>,
}

/// How one area stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AreaScore {
    /// Which.
    pub id: AreaId,
    /// Its weight of 100.
    pub weight: u32,
    /// 0 to 100 with one decimal; none while nothing applicable is answered. Written in tenths.
    #[serde(with = "tenths::option")]
    #[ts(type = "number | null")]
    pub score: Option<f64>,
    /// Questions that are asked.
    pub asked: u32,
    /// Of them, answered, those that do not apply included.
    pub answered: u32,
    /// Of them, those that do not apply.
    pub skipped: u32,
    /// How well the score is founded.
    pub confidence: Confidence,
    /// Share of applicable answers with fresh evidence, in whole percent.
    pub fresh_percent: u32,
    /// What is aimed for, 0 to 100, if the office said so.
    pub target: Option<u32>,
    /// By when.
    #[ts(type = "string | null")]
    pub target_by: Option<NaiveDate>,
}

/// The score of a round.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Score {
    /// What it was judged by: only scores of one basis are compared.
    pub basis: Basis,
    /// The day it was judged on.
    pub on: NaiveDate,
    /// 0 to 100 with one decimal; none while nothing applicable is answered. Written in tenths.
    #[serde(with = "tenths::option")]
    pub overall: Option<f64>,
    /// The band that counts.
    pub band: Band,
    /// The band that the number alone would give.
    pub number_band: Band,
    /// What keeps the first under the second, must-haves first.
    pub caps: Vec<Cap>,
    /// How well the overall score is founded.
    pub confidence: Confidence,
    /// Applicable answers.
    pub applicable: u32,
    /// Of them, those with evidence.
    pub evidenced: u32,
    /// Of them, those with evidence of the last twelve months.
    pub fresh: u32,
    /// Questions that are asked.
    pub asked: u32,
    /// Of them, answered, those that do not apply included.
    pub answered: u32,
    /// Of them, settled: nothing is left to be said or agreed on.
    pub settled: u32,
    /// Areas that are asked, in order.
    pub areas: Vec<AreaScore>,
    /// Must-haves, in order.
    pub gates: Vec<GateScore>,
    /// What to do something about: must-haves first, then by weight and distance.
    pub gaps: Vec<Gap>,
    /// Questions that are asked, in order.
    pub questions: Vec<QuestionScore>,
}

impl Score {
    /// Whether every question is answered and agreed on: only then can a round be closed.
    pub fn complete(&self) -> bool {
        self.settled == self.asked
    }

    /// Whether another score may be compared with this one: same version, profile and weights.
    pub fn like(&self, other: &Self) -> bool {
        self.basis == other.basis
    }

    /// The question by id, if it is asked.
    pub fn question(&self, id: &QuestionId) -> Option<&QuestionScore> {
        self.questions.iter().find(|question| question.id == *id)
    }

    /// The area by id, if it is asked.
    pub fn area(&self, id: &AreaId) -> Option<&AreaScore> {
        self.areas.iter().find(|area| area.id == *id)
    }
}

/// Sixtieths of a point, kept exact until they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Exact {
    parts: u64,
    weight: u64,
}

impl Exact {
    /// Of values 0 to 4; none of none.
    fn mean(values: &[u8]) -> Option<Self> {
        let count = u64::try_from(values.len()).unwrap_or(u64::MAX);
        let sum: u64 = values.iter().map(|value| u64::from(*value)).sum();
        let parts = (sum * 25 * u64::from(PARTS)).checked_div(count)?;
        Some(Self { parts, weight: 1 })
    }

    /// The weighted mean; none when nothing has weight. What has no score gives its weight to the others in proportion.
    fn weighted(areas: impl Iterator<Item = (u32, Self)>) -> Option<Self> {
        let sum = areas.fold(Self { parts: 0, weight: 0 }, |sum, (weight, area)| Self {
            parts: sum.parts + u64::from(weight) * area.parts,
            weight: sum.weight + u64::from(weight),
        });
        (sum.weight > 0).then_some(sum)
    }

    /// Whether it is at least so many points.
    pub(super) fn reaches(self, points: u32) -> bool {
        self.parts >= u64::from(points) * u64::from(PARTS) * self.weight
    }

    /// With one decimal, rounded down.
    pub(super) fn shown(self) -> f64 {
        let tenths = self.parts * 10 / (u64::from(PARTS) * self.weight);
        u32::try_from(tenths).map_or(0.0, |tenths| f64::from(tenths) / 10.0)
    }
}

/// What an answer counts as, given its evidence.
pub(super) fn counts_as(level: u8, evidenced: bool, fresh: bool) -> (u8, Option<Lowered>) {
    match level.min(4) {
        level @ 3.. if !evidenced => (level.min(2), Some(Lowered::NoEvidence)),
        4 if !fresh => (3, Some(Lowered::OldEvidence)),
        level => (level, None),
    }
}

fn of_people(
    id: &QuestionId,
    area: &AreaId,
    sheet: &Sheet,
    assessors: usize,
    today: NaiveDate,
) -> QuestionScore {
    let evidenced = !sheet.evidence.is_empty();
    let fresh = sheet.evidence.values().any(|evidence| evidence.fresh(today));
    let verdict = sheet.counting().cloned();
    let counted = verdict.as_ref().and_then(Verdict::level).map(|level| counts_as(level, evidenced, fresh));
    QuestionScore {
        id: id.clone(),
        area: area.clone(),
        verdict,
        value: counted.map(|(value, _)| value),
        lowered: counted.and_then(|(_, lowered)| lowered),
        evidenced,
        fresh,
        flagged: sheet.agreed.is_none() && sheet.apart().is_some_and(|apart| apart >= FLAGGED),
        settled: sheet.settled(assessors),
        computed: None,
    }
}

/// The register's answer is its own evidence. Where records hold all of the 4 that they can, people may say 4 with fresh evidence.
fn of_register(people: QuestionScore, computed: &Computed) -> QuestionScore {
    let lifted = computed.may_lift && people.value == Some(4);
    let value = if lifted { 4 } else { computed.value.min(4) };
    QuestionScore {
        verdict: Some(Verdict::Level(value)),
        value: Some(value),
        lowered: None,
        evidenced: true,
        fresh: true,
        flagged: computed.may_lift && people.flagged,
        settled: !computed.may_lift || people.settled || people.verdict.is_none(),
        computed: Some(computed.clone()),
        ..people
    }
}

fn question(question: &Question, round: &Round, facts: &Facts, today: NaiveDate) -> QuestionScore {
    let (sheet, assessors) = (round.sheet(&question.id), round.assessors.len());
    let people = of_people(&question.id, &question.area, &sheet, assessors, today);
    match (question.computed, facts.computed.get(&question.id)) {
        (None, _) => people,
        (Some(_), Some(computed)) => of_register(people, computed),
        // Where the register has nobody to count, people may say that it does not apply, and nothing else.
        (Some(_), None) if matches!(people.verdict, Some(Verdict::NotApplicable(_))) => people,
        (Some(_), None) => QuestionScore { verdict: None, value: None, settled: false, ..people },
    }
}

pub(super) fn count<'a>(
    questions: impl IntoIterator<Item = &'a QuestionScore>,
    fits: impl Fn(&QuestionScore) -> bool,
) -> u32 {
    u32::try_from(questions.into_iter().filter(|question| fits(question)).count()).unwrap_or(u32::MAX)
}

fn area(id: &AreaId, weight: u32, round: &Round, questions: &[QuestionScore]) -> (AreaScore, Option<Exact>) {
    let own: Vec<&QuestionScore> = questions.iter().filter(|question| question.area == *id).collect();
    let values: Vec<u8> = own.iter().filter_map(|question| question.value).collect();
    let exact = Exact::mean(&values);
    let tally = |fits: fn(&QuestionScore) -> bool| count(own.iter().copied(), fits);
    let applicable = tally(|question| question.value.is_some());
    let fresh = tally(|question| question.value.is_some() && question.fresh);
    let answered = tally(|question| question.verdict.is_some());
    let target = round.targets.get(id);
    let score = AreaScore {
        id: id.clone(),
        weight,
        score: exact.map(Exact::shown),
        asked: tally(|_| true),
        answered,
        skipped: answered - applicable,
        confidence: Confidence::of(fresh, applicable),
        fresh_percent: band::percent(fresh, applicable),
        target: target.map(|target| target.score),
        target_by: target.map(|target| target.by),
    };
    (score, exact)
}

/// The score of a round on a day.
pub fn score(instrument: &Instrument, round: &Round, facts: &Facts, today: NaiveDate) -> Score {
    let weights: &BTreeMap<AreaId, u32> = &round.basis.weights;
    let high_use = facts.high_use || round.high_use;
    let asked = instrument.questions.iter().filter(|question| weights.contains_key(&question.area));
    let questions: Vec<QuestionScore> = asked.map(|of| question(of, round, facts, today)).collect();
    let known = instrument.areas.iter().filter_map(|area| Some((&area.id, *weights.get(&area.id)?)));
    let areas: Vec<_> = known.map(|(id, weight)| area(id, weight, round, &questions)).collect();
    let exact = Exact::weighted(areas.iter().filter_map(|(area, exact)| Some((area.weight, (*exact)?))));
    let gates = band::gates(instrument, &questions, high_use);
    let tally = |fits: fn(&QuestionScore) -> bool| count(&questions, fits);
    let applicable = tally(|question| question.value.is_some());
    let evidenced = tally(|question| question.value.is_some() && question.evidenced);
    let fresh = tally(|question| question.value.is_some() && question.fresh);
    let judged = band::judge(exact, &gates, &areas, band::percent(evidenced, applicable), instrument);
    let areas: Vec<AreaScore> = areas.into_iter().map(|(area, _)| area).collect();
    Score {
        basis: round.basis.clone(),
        on: today,
        overall: exact.map(Exact::shown),
        band: judged.band,
        number_band: judged.number_band,
        caps: judged.caps,
        confidence: Confidence::of(fresh, applicable),
        applicable,
        evidenced,
        fresh,
        asked: tally(|_| true),
        answered: tally(|question| question.verdict.is_some()),
        settled: tally(|question| question.settled),
        gaps: gap::gaps(&areas, &gates, &questions),
        areas,
        gates,
        questions,
    }
}

//! The gap list: what to do something about first.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::band::{GATE, GateScore};
use super::score::{AreaScore, QuestionScore};
use super::tenths;
use crate::{AreaId, GateId, QuestionId};

/// What an area without a target of its own is measured against: the line of Managed.
pub const USUAL_TARGET: u32 = 60;

/// Something to do something about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "ReadinessGap")]
pub struct Gap {
    /// The must-have, if it is one.
    pub gate: Option<GateId>,
    /// The area.
    pub area: AreaId,
    /// The questions to begin with: those of the gate, or the lowest of the area, two at most.
    pub questions: Vec<QuestionId>,
    /// Weight of the area.
    pub weight: u32,
    /// How far it is from where it should be: levels of a gate, points of an area. Written in tenths.
    #[serde(with = "tenths")]
    #[ts(type = "number")]
    pub distance: f64,
    /// The target was set by the office; otherwise it is [`USUAL_TARGET`] or, for a gate, what every gate needs.
    pub own_target: bool,
}

impl Gap {
    fn pull(&self) -> f64 {
        f64::from(self.weight) * self.distance
    }
}

fn of_gate(gate: &GateScore, areas: &[AreaScore], questions: &[QuestionScore]) -> Option<Gap> {
    if !gate.open() {
        return None;
    }
    let low = |id: &&QuestionId| {
        let found = questions.iter().find(|question| question.id == **id);
        found.and_then(|question| question.value).is_none_or(|value| value < GATE)
    };
    let low: Vec<QuestionId> = gate.questions.iter().filter(low).cloned().collect();
    let area = questions.iter().find(|question| low.contains(&question.id))?.area.clone();
    let weight = areas.iter().find(|found| found.id == area).map_or(0, |area| area.weight);
    let distance = f64::from(GATE - gate.value.unwrap_or(0).min(GATE));
    Some(Gap { gate: Some(gate.id.clone()), area, questions: low, weight, distance, own_target: false })
}

fn of_area(area: &AreaScore, questions: &[QuestionScore]) -> Option<Gap> {
    let distance = f64::from(area.target.unwrap_or(USUAL_TARGET)) - area.score?;
    if distance <= 0.0 {
        return None;
    }
    let own = questions.iter().filter(|question| question.area == area.id && question.value.is_some());
    let mut own: Vec<&QuestionScore> = own.collect();
    own.sort_by_key(|question| question.value);
    Some(Gap {
        gate: None,
        area: area.id.clone(),
        questions: own.into_iter().take(2).map(|question| question.id.clone()).collect(),
        weight: area.weight,
        distance: (distance * 10.0).round() / 10.0,
        own_target: area.target.is_some(),
    })
}

/// Open must-haves first, then areas under their target; inside both by weight times distance.
pub(super) fn gaps(areas: &[AreaScore], gates: &[GateScore], questions: &[QuestionScore]) -> Vec<Gap> {
    let mut open: Vec<Gap> = gates.iter().filter_map(|gate| of_gate(gate, areas, questions)).collect();
    let mut low: Vec<Gap> = areas.iter().filter_map(|area| of_area(area, questions)).collect();
    for list in [&mut open, &mut low] {
        list.sort_by(|a, b| b.pull().total_cmp(&a.pull()));
    }
    open.extend(low);
    open
}

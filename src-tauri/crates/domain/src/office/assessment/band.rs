//! Gates, bands with their floors, and how well a score is founded.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::instrument::{Gate, Instrument};
use super::score::{AreaScore, Exact, QuestionScore};
use crate::readiness::Band;
use crate::{AreaId, GateId, QuestionId};

/// What every gate needs.
pub const GATE: u8 = 2;
/// The score under which no area may be for Managed.
pub const MANAGED_FLOOR: u32 = 40;
/// The score under which no area may be for Leading.
pub const LEADING_FLOOR: u32 = 60;
/// The share of answers with evidence that Leading asks for, in percent.
pub const LEADING_EVIDENCE: u32 = 70;

/// How well a score is founded: by the share of applicable answers with evidence of the last twelve months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Under 40 %.
    Low,
    /// 40 to 69 %.
    Medium,
    /// 70 % and more.
    High,
}

impl Confidence {
    /// Of so many answers with fresh evidence among so many.
    pub fn of(fresh: u32, applicable: u32) -> Self {
        match percent(fresh, applicable) {
            0..40 => Self::Low,
            40..70 => Self::Medium,
            _ => Self::High,
        }
    }
}

/// Whole percent, rounded down; 0 of nothing.
pub(super) fn percent(part: u32, whole: u32) -> u32 {
    let percent = (u64::from(part) * 100).checked_div(u64::from(whole)).unwrap_or(0);
    u32::try_from(percent).unwrap_or(100)
}

/// Whether a must-have is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum GateState {
    /// At least 2.
    Met,
    /// Under 2.
    Open,
    /// A question that decides it is not answered: it counts as open.
    Unanswered,
    /// The office has no use of AI that asks for it.
    NotNeeded,
}

/// How a must-have stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GateScore {
    /// Which.
    pub id: GateId,
    /// Whether it is there.
    pub state: GateState,
    /// The lowest value of its questions, 0 to 4; none while one is not answered.
    pub value: Option<u8>,
    /// The questions that decide it.
    pub questions: Vec<QuestionId>,
}

impl GateScore {
    /// Whether it caps the band.
    pub fn open(&self) -> bool {
        matches!(self.state, GateState::Open | GateState::Unanswered)
    }

    /// Whether it is at least so much, or not needed.
    fn reaches(&self, least: u8) -> bool {
        self.state == GateState::NotNeeded || self.value.is_some_and(|value| value >= least)
    }
}

/// What keeps a band under the one its number gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "why", rename_all = "kebab-case")]
pub enum Cap {
    /// A must-have is missing: nothing above Developing.
    GateOpen {
        /// Which.
        gate: GateId,
    },
    /// A must-have is there, and the band asks for more of it.
    GateLow {
        /// Which.
        gate: GateId,
        /// The value asked for.
        needs: u8,
    },
    /// An area lies under the band's floor.
    AreaLow {
        /// Which.
        area: AreaId,
        /// The floor, 0 to 100.
        floor: u32,
    },
    /// Too few answers have evidence for Leading.
    Evidence {
        /// The share there is, in whole percent.
        percent: u32,
    },
}

fn gate(gate: &Gate, instrument: &Instrument, questions: &[QuestionScore], high_use: bool) -> GateScore {
    let deciding: Vec<QuestionId> =
        instrument.deciding(&gate.id).map(|question| question.id.clone()).collect();
    let value_of = |id: &QuestionId| questions.iter().find(|question| question.id == *id)?.value;
    let values: Option<Vec<u8>> = deciding.iter().map(value_of).collect();
    let value = values.and_then(|values| values.into_iter().min());
    let state = match value {
        _ if gate.high_use_only && !high_use => GateState::NotNeeded,
        None => GateState::Unanswered,
        Some(value) if value >= GATE => GateState::Met,
        Some(_) => GateState::Open,
    };
    GateScore { id: gate.id.clone(), state, value, questions: deciding }
}

/// Every gate as the answers give it.
pub(super) fn gates(instrument: &Instrument, questions: &[QuestionScore], high_use: bool) -> Vec<GateScore> {
    instrument.gates.iter().map(|of| gate(of, instrument, questions, high_use)).collect()
}

/// What a number, gates, areas and evidence give.
pub(super) struct Judged {
    pub(super) band: Band,
    pub(super) number_band: Band,
    pub(super) caps: Vec<Cap>,
}

fn by_number(overall: Option<Exact>) -> Band {
    let reached = [20, 40, 60, 80].into_iter().filter(|line| overall.is_some_and(|of| of.reaches(*line)));
    Band::ALL.get(reached.count()).copied().unwrap_or(Band::NotStarted)
}

fn open_gates(gates: &[GateScore]) -> Vec<Cap> {
    let open = gates.iter().filter(|gate| gate.open());
    open.map(|gate| Cap::GateOpen { gate: gate.id.clone() }).collect()
}

fn low_gates(gates: &[GateScore], needs: impl Fn(&GateId) -> u8) -> Vec<Cap> {
    let low = gates.iter().filter(|gate| !gate.open() && !gate.reaches(needs(&gate.id)));
    low.map(|gate| Cap::GateLow { gate: gate.id.clone(), needs: needs(&gate.id) }).collect()
}

fn low_areas(areas: &[(AreaScore, Option<Exact>)], floor: u32) -> Vec<Cap> {
    let low = areas.iter().filter(|(_, exact)| exact.is_some_and(|exact| !exact.reaches(floor)));
    low.map(|(area, _)| Cap::AreaLow { area: area.id.clone(), floor }).collect()
}

/// The band: that of the number, unless a must-have, a floor or the evidence keeps it lower.
pub(super) fn judge(
    overall: Option<Exact>,
    gates: &[GateScore],
    areas: &[(AreaScore, Option<Exact>)],
    evidenced: u32,
    instrument: &Instrument,
) -> Judged {
    let number_band = by_number(overall);
    let mut caps = Vec::new();
    let mut band = number_band;
    if number_band >= Band::Managed {
        let needs = |id: &GateId| instrument.gate(id).and_then(|gate| gate.managed).unwrap_or(GATE);
        caps.extend(open_gates(gates));
        caps.extend(low_gates(gates, needs));
        caps.extend(low_areas(areas, MANAGED_FLOOR));
        band = if caps.is_empty() { number_band } else { Band::Developing };
    }
    if band == Band::Leading {
        caps.extend(low_gates(gates, |_| 3));
        caps.extend(low_areas(areas, LEADING_FLOOR));
        caps.extend((evidenced < LEADING_EVIDENCE).then_some(Cap::Evidence { percent: evidenced }));
        band = if caps.is_empty() { band } else { Band::Managed };
    }
    Judged { band, number_band, caps }
}

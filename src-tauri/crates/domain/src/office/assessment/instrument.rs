//! The instrument: areas, questions and gates as the content folder gives them. What an office answers is in [`super::round`].

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

use crate::person::Language;
use crate::{AreaId, GateId, QuestionId, TrackId};

/// What an office does with AI; it decides the weights and what is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub enum UseProfile {
    /// Staff only use AI tools.
    #[default]
    U,
    /// The office buys or configures AI systems.
    P,
    /// The office develops or trains them.
    D,
}

impl UseProfile {
    /// All, in the order of the instrument.
    pub const ALL: [Self; 3] = [Self::U, Self::P, Self::D];

    /// Its letter.
    pub fn code(self) -> &'static str {
        match self {
            Self::U => "U",
            Self::P => "P",
            Self::D => "D",
        }
    }
}

/// What the register can work out for a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// Share of staff with a valid core certificate.
    CoreTraining,
    /// Share of managers and policy staff who completed their track.
    DeciderTraining,
    /// Share of staff who signed the rules in force.
    RulesSigned,
}

impl Measure {
    /// All, in the order of the instrument.
    pub const ALL: [Self; 3] = [Self::CoreTraining, Self::DeciderTraining, Self::RulesSigned];

    /// Its name in content files.
    pub fn code(self) -> &'static str {
        match self {
            Self::CoreTraining => "core-training",
            Self::DeciderTraining => "decider-training",
            Self::RulesSigned => "rules-signed",
        }
    }

    /// Whether it counts certificates of a track.
    pub fn of_track(self) -> bool {
        matches!(self, Self::CoreTraining | Self::DeciderTraining)
    }
}

/// An area, without its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// Its id.
    pub id: AreaId,
    /// Its weight in each profile; 0 where it is not asked.
    pub weights: BTreeMap<UseProfile, u32>,
    /// What it rests on, for authors and auditors.
    #[serde(default)]
    pub basis: Vec<String>,
}

/// A question, without its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its id: that of its area, a full stop and a number.
    pub id: QuestionId,
    /// The area it belongs to.
    pub area: AreaId,
    /// The must-have it decides, if any.
    #[serde(default)]
    pub gate: Option<GateId>,
    /// What the register works out for it, if anything.
    #[serde(default)]
    pub computed: Option<Measure>,
    /// The track it counts certificates of, where the register works it out from those.
    #[serde(default)]
    pub track: Option<TrackId>,
    /// Profiles that may leave it out without giving a reason of their own.
    #[serde(default)]
    pub optional: BTreeSet<UseProfile>,
}

/// A must-have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gate {
    /// Its id.
    pub id: GateId,
    /// Asked only where AI is used at operational level or on restricted personal data.
    #[serde(default)]
    pub high_use_only: bool,
    /// The value that Managed asks for where it is more than the usual 2.
    #[serde(default)]
    pub managed: Option<u8>,
}

/// Words of a question in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionWords {
    /// The question.
    pub text: String,
    /// What can be seen at 0, 1, 2, 3 and 4.
    pub anchors: [String; 5],
    /// What would prove the answer.
    pub evidence: String,
}

/// Words of the instrument in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InstrumentWords {
    /// A native reader has read them (always so for the source language).
    pub reviewed: bool,
    /// Names of areas.
    pub areas: BTreeMap<AreaId, String>,
    /// Names of gates.
    pub gates: BTreeMap<GateId, String>,
    /// Questions.
    pub questions: BTreeMap<QuestionId, QuestionWords>,
}

/// The instrument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instrument {
    /// Its version: answers to one version are compared with no other.
    pub version: String,
    /// Areas in order.
    pub areas: Vec<Area>,
    /// Gates in order.
    pub gates: Vec<Gate>,
    /// Questions in order.
    pub questions: Vec<Question>,
    /// Words per language.
    pub words: BTreeMap<Language, InstrumentWords>,
}

impl Instrument {
    /// The weights of a profile, areas of weight 0 left out: those are not asked.
    pub fn weights(&self, profile: UseProfile) -> BTreeMap<AreaId, u32> {
        let weight = |area: &Area| area.weights.get(&profile).copied().unwrap_or(0);
        let asked = self.areas.iter().map(|area| (area.id.clone(), weight(area)));
        asked.filter(|(_, weight)| *weight > 0).collect()
    }

    /// A question by id.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == *id)
    }

    /// The questions of an area, in order.
    pub fn questions_of<'a>(&'a self, area: &'a AreaId) -> impl Iterator<Item = &'a Question> {
        self.questions.iter().filter(move |question| question.area == *area)
    }

    /// The questions that decide a gate, in order.
    pub fn deciding<'a>(&'a self, gate: &'a GateId) -> impl Iterator<Item = &'a Question> {
        self.questions.iter().filter(move |question| question.gate.as_ref() == Some(gate))
    }

    /// A gate by id.
    pub fn gate(&self, id: &GateId) -> Option<&Gate> {
        self.gates.iter().find(|gate| gate.id == *id)
    }

    /// The question that the register answers by a measure.
    pub fn measured(&self, measure: Measure) -> Option<&Question> {
        self.questions.iter().find(|question| question.computed == Some(measure))
    }

    /// The track that a measure counts certificates of.
    pub fn track_of(&self, measure: Measure) -> Option<&TrackId> {
        self.measured(measure)?.track.as_ref()
    }

    /// Words in a language, or in the source language while they wait for their translation.
    pub fn spoken(&self, language: Language) -> Option<&InstrumentWords> {
        language.spoken(&self.words).map(|(_, words)| words)
    }
}

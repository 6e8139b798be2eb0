//! What the register works out by itself: the value of a question from counts of people, by the anchors of that question.
//!
//! The counting is done by whoever has the people. Shares are never rounded up: 94.9 % is under 95 %.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::instrument::{Instrument, Measure};
use crate::office::Office;
use crate::office::roll::{Filter, Group, Roll};
use crate::policy::Policy;
use crate::{QuestionId, TrackId};

/// A part of a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "AssessmentShare")]
pub struct Share {
    /// The part.
    pub numerator: u32,
    /// The whole.
    pub denominator: u32,
}

impl Share {
    /// A part of a whole.
    pub fn of(numerator: usize, denominator: usize) -> Self {
        let small = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Self { numerator: small(numerator), denominator: small(denominator) }
    }

    /// Whether it is at least so many percent; a share of nothing is not.
    pub fn reaches(self, percent: u64) -> bool {
        self.denominator > 0 && u64::from(self.numerator) * 100 >= percent * u64::from(self.denominator)
    }

    /// In whole percent, rounded down; none of nothing.
    pub fn percent(self) -> Option<u32> {
        let (part, whole) = (u64::from(self.numerator), u64::from(self.denominator));
        (part * 100).checked_div(whole).and_then(|percent| u32::try_from(percent).ok())
    }
}

/// The register's answer to a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Computed {
    /// 0 to 4.
    pub value: u8,
    /// The part it was read from.
    pub numerator: u32,
    /// The whole it was read from.
    pub denominator: u32,
    /// A second share that the 4 asks for.
    #[serde(default)]
    pub also: Option<Share>,
    /// Records hold all of the 4 that records can hold: the assessors may say 4, with evidence of the rest.
    #[serde(default)]
    pub may_lift: bool,
    /// What was counted.
    pub source: Measure,
    /// When it was counted.
    #[ts(type = "string")]
    pub as_of: DateTime<Utc>,
}

/// What the people of an office are counted as, on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Staff with a valid core certificate, of all staff.
    pub core: Share,
    /// Valid certificates of role tracks, of all that roles ask for; nothing is asked where the whole is 0.
    pub role_tracks: Share,
    /// Managers and policy staff who completed their track, of those who were here long enough to.
    pub deciders: Share,
    /// Staff who signed the rules in force, of all staff.
    pub signed: Share,
    /// Rules were approved and published.
    pub rules_in_force: bool,
}

impl Counts {
    /// What the roll of a day says.
    pub fn of(instrument: &Instrument, roll: &Roll, rules_in_force: bool) -> Self {
        let coverage = roll.coverage(&Filter::default());
        let (core, deciders) =
            (instrument.track_of(Measure::CoreTraining), instrument.track_of(Measure::DeciderTraining));
        let of_track = |track: Option<&TrackId>| {
            let is = |group: &&Group| Some(group.id.as_str()) == track.map(TrackId::as_str);
            coverage.tracks.groups.iter().find(is).map_or((0, 0), certified)
        };
        let others = coverage
            .tracks
            .groups
            .iter()
            .filter(|group| Some(group.id.as_str()) != core.map(TrackId::as_str));
        let others = others.map(certified).fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        let (trained, asked) = deciders.map_or((0, 0), |track| roll.completed(track));
        Self {
            core: Share::of(of_track(core).0, coverage.all.people),
            role_tracks: Share::of(others.0, others.1),
            deciders: Share::of(trained, asked),
            signed: Share::of(coverage.all.signed, coverage.all.people),
            rules_in_force,
        }
    }
}

/// Valid certificates of a track, and how many are asked for.
fn certified(group: &Group) -> (usize, usize) {
    (group.counts.certified, group.counts.assigned)
}

/// How many of these thresholds, in percent, a share reaches; a share of nothing reaches none.
fn steps(share: Share, thresholds: &[u64]) -> u8 {
    thresholds.iter().map(|percent| u8::from(share.reaches(*percent))).sum()
}

/// What the register says of every question it can answer. A share of nobody answers nothing.
pub fn computed(
    instrument: &Instrument,
    counts: &Counts,
    as_of: DateTime<Utc>,
) -> BTreeMap<QuestionId, Computed> {
    let of = |measure: Measure| {
        let question = instrument.measured(measure)?;
        Some((question.id.clone(), measured(measure, counts, as_of)?))
    };
    Measure::ALL.into_iter().filter_map(of).collect()
}

fn measured(source: Measure, counts: &Counts, as_of: DateTime<Utc>) -> Option<Computed> {
    let (share, value, also, may_lift) = match source {
        Measure::CoreTraining => core_training(counts),
        Measure::DeciderTraining => decider_training(counts),
        Measure::RulesSigned => rules_signed(counts),
    };
    let Share { numerator, denominator } = share;
    (denominator > 0).then_some(Computed { value, numerator, denominator, also, may_lift, source, as_of })
}

type Reading = (Share, u8, Option<Share>, bool);

/// R1.1: under 20, 20, 50, 80 %; the 4 from 95 % where role tracks are at 90 %, or no role asks for one.
fn core_training(counts: &Counts) -> Reading {
    let roles = counts.role_tracks.denominator == 0 || counts.role_tracks.reaches(90);
    let top = u8::from(counts.core.reaches(95) && roles);
    let also = (counts.role_tracks.denominator > 0).then_some(counts.role_tracks);
    (counts.core, steps(counts.core, &[20, 50, 80]) + top, also, false)
}

/// R1.3: nobody, some, half, 80 %. That leaders use what they learnt is in no record: the 4 is said by people.
fn decider_training(counts: &Counts) -> Reading {
    let some = u8::from(counts.deciders.numerator > 0);
    let value = some + steps(counts.deciders, &[50, 80]);
    (counts.deciders, value, None, value == 3)
}

/// R11.1: none in force, published, 80 % signed. The half-yearly review that a 4 asks for beside 95 % is said by people.
fn rules_signed(counts: &Counts) -> Reading {
    let value = match (counts.rules_in_force, counts.signed.reaches(80)) {
        (false, _) => 0,
        (true, false) => 2,
        (true, true) => 3,
    };
    (counts.signed, value, None, value == 3 && counts.signed.reaches(95))
}

/// What is known of an office beside its answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// The register's own answers.
    #[serde(default)]
    pub computed: BTreeMap<QuestionId, Computed>,
    /// AI is used at operational level, or on restricted personal data.
    #[serde(default)]
    pub high_use: bool,
}

impl Facts {
    /// What the register of an office knows at a moment, with everybody where they stand on that day.
    pub fn of(
        instrument: &Instrument,
        shipped: &Policy,
        office: &Office,
        roll: &Roll,
        at: DateTime<Utc>,
    ) -> Self {
        let rules = office.rulebook.on(roll.today).is_some() || shipped.effective <= roll.today;
        let counts = Counts::of(instrument, roll, rules);
        let high_use = office.cases.has_operational_or_personal_use();
        Self { computed: computed(instrument, &counts, at), high_use }
    }
}

//! What the office's figures need of one learner, and nothing else: a small view of [`Learner`] that a register keeps beside it, so
//! that figures about 100,000 people need not read 100,000 whole records. It names no answer and no question.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

use crate::person::Language;
use crate::progress::{Attempt, End, Learner, Start};
use crate::{CheckId, ModuleId, ObjectiveId, TrackId};

/// Longer than this between two answers is a pause, not work: ten minutes, in milliseconds.
const PAUSE: i64 = 600_000;

/// The validity of one certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Held {
    /// Issued.
    #[serde(rename = "i")]
    pub issued: DateTime<Utc>,
    /// Valid until this moment.
    #[serde(rename = "u")]
    pub until: DateTime<Utc>,
}

/// How somebody did in one check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sat {
    /// The track.
    #[serde(rename = "t")]
    pub track: TrackId,
    /// When the first sitting was handed in.
    #[serde(rename = "a")]
    pub at: DateTime<Utc>,
    /// The first sitting was passed.
    #[serde(rename = "p")]
    pub first_passed: bool,
    /// Right answers of the first sitting, in thousandths of all.
    #[serde(rename = "s")]
    pub share: u16,
    /// Sittings handed in.
    #[serde(rename = "n")]
    pub sittings: u16,
    /// Seconds at the questions of the first sitting, pauses left out.
    #[serde(rename = "w")]
    pub seconds: u32,
    /// Right answers and answers of the first sitting, by objective.
    #[serde(rename = "o")]
    pub objectives: Vec<(ObjectiveId, u16, u16)>,
}

/// What the figures need of one learner.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Learned {
    /// When they were added to a laptop.
    #[serde(rename = "j", default)]
    pub joined: Option<DateTime<Utc>>,
    /// The language they last sat a check or signed in.
    #[serde(rename = "l", default)]
    pub language: Option<(DateTime<Utc>, Language)>,
    /// Modules begun.
    #[serde(rename = "b", default)]
    pub begun: BTreeSet<ModuleId>,
    /// Certificates by track.
    #[serde(rename = "c", default)]
    pub held: BTreeMap<TrackId, BTreeSet<Held>>,
    /// Major versions of the rules they signed, and when first.
    #[serde(rename = "r", default)]
    pub signed: BTreeMap<u32, DateTime<Utc>>,
    /// Checks they sat.
    #[serde(rename = "k", default)]
    pub sat: BTreeMap<CheckId, Sat>,
}

impl Learned {
    /// The view of a learner.
    pub fn of(learner: &Learner) -> Self {
        let mut learned = Self { joined: learner.joined, begun: begun(learner), ..Self::default() };
        for signature in &learner.signatures {
            let major = crate::policy::Policy::major(&signature.version);
            learned.signed.entry(major).or_insert(signature.at);
            learned.spoke(signature.at, signature.lang);
        }
        for issued in learner.certificates.values() {
            let held = Held { issued: issued.facts.issued, until: issued.facts.valid_until };
            learned.held.entry(issued.facts.track.clone()).or_default().insert(held);
        }
        for attempt in learner.attempts.values() {
            if let (Some(start), Some(end)) = (&attempt.start, &attempt.end) {
                learned.spoke(start.at, start.lang);
                learned.add(&start.check, sat(start, &end.value, attempt));
            }
        }
        learned
    }

    /// Adds what the same person learned on another laptop.
    pub fn join(&mut self, other: Self) {
        self.joined = [self.joined, other.joined].into_iter().flatten().min();
        self.language = self.language.max(other.language);
        self.begun.extend(other.begun);
        other.held.into_iter().for_each(|(track, held)| self.held.entry(track).or_default().extend(held));
        for (major, at) in other.signed {
            let first = self.signed.entry(major).or_insert(at);
            *first = at.min(*first);
        }
        other.sat.into_iter().for_each(|(check, sat)| self.add(&check, sat));
    }

    fn spoke(&mut self, at: DateTime<Utc>, language: Language) {
        self.language = self.language.max(Some((at, language)));
    }

    /// Two laptops' first sittings of one check: the earlier is the first, and all are counted.
    fn add(&mut self, check: &CheckId, sat: Sat) {
        let Some(kept) = self.sat.get_mut(check) else {
            self.sat.insert(check.clone(), sat);
            return;
        };
        let sittings = kept.sittings.saturating_add(sat.sittings);
        let key = |sat: &Sat| (sat.at, sat.share, sat.seconds);
        if key(&sat) < key(kept) {
            *kept = sat;
        }
        kept.sittings = sittings;
    }
}

fn begun(learner: &Learner) -> BTreeSet<ModuleId> {
    learner.lessons.keys().chain(learner.exercises.keys()).cloned().collect()
}

fn sat(start: &Start, end: &End, attempt: &Attempt) -> Sat {
    let outcome = &end.outcome;
    let small = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
    let of_objective =
        |score: &crate::check::ObjectiveScore| (score.objective.clone(), small(score.right), small(score.of));
    Sat {
        track: start.track.clone(),
        at: end.at,
        first_passed: outcome.passed,
        share: small(outcome.score * 1000 / outcome.of.max(1)),
        sittings: 1,
        seconds: seconds(start, attempt),
        objectives: outcome.objectives.iter().map(of_objective).collect(),
    }
}

/// Seconds between the answers that stand, the first one counted from the start.
fn seconds(start: &Start, attempt: &Attempt) -> u32 {
    let mut times: Vec<i64> = attempt.answers.values().map(|answer| answer.order.at).collect();
    times.push(start.at.timestamp_millis());
    times.sort_unstable();
    let steps = times.windows(2).map(|pair| pair[1] - pair[0]).filter(|step| (0..=PAUSE).contains(step));
    u32::try_from(steps.sum::<i64>() / 1000).unwrap_or(u32::MAX)
}

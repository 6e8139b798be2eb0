//! Training coverage and attestation of a group of people, and the readiness band that two gates allow.
//!
//! This is the part of the readiness instrument that the records alone can answer: G2 (rules in force) from signatures and G5 (core
//! training) from certificates. It is marked as partial wherever it is shown. Source: the instrument's questions R1.1 and R11.1.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use crate::catalog::{Catalog, CheckPlan, Track};
use crate::due::{self, Nearness};
use crate::person::Role;
use crate::policy::Policy;
use crate::progress::{Learner, Person};
use crate::{ObjectiveId, PersonId};

/// Where a person stands in a track. Each person is counted once, under the first that fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Holds a certificate valid for more than 30 days.
    Valid,
    /// Holds a certificate that runs out within 30 days.
    Expiring,
    /// Held one that has run out.
    Expired,
    /// Began, and has time left.
    InProgress,
    /// Has not begun, and has time left.
    NotStarted,
    /// Past the due date without a certificate.
    Overdue,
}

impl Standing {
    /// All, in the order of charts and tables.
    pub const ALL: [Self; 6] =
        [Self::Valid, Self::Expiring, Self::InProgress, Self::NotStarted, Self::Overdue, Self::Expired];
}

/// Where one person stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonStanding {
    /// Who.
    pub person: PersonId,
    /// Where.
    pub standing: Standing,
    /// The due date.
    pub due: DateTime<Utc>,
    /// End of validity of the newest certificate.
    pub valid_until: Option<DateTime<Utc>>,
    /// Lessons finished, of all lessons of the track.
    pub lessons: (usize, usize),
    /// Signed the rules of the current major version.
    pub signed: bool,
    /// Signed an older major version only.
    pub stale_signature: bool,
    /// Tries of the check.
    pub tries: usize,
}

/// Counts of one group of people.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Coverage {
    /// All people.
    pub people: usize,
    /// By standing, in the order of [`Standing::ALL`].
    pub standings: [usize; 6],
    /// Signed the current rules.
    pub signed: usize,
    /// Signed an older major version only.
    pub stale: usize,
}

impl Coverage {
    /// Adds one person.
    pub fn add(&mut self, person: &PersonStanding) {
        self.people += 1;
        if let Some(index) = Standing::ALL.iter().position(|standing| *standing == person.standing) {
            self.standings[index] += 1;
        }
        self.signed += usize::from(person.signed);
        self.stale += usize::from(person.stale_signature);
    }

    /// People with a valid certificate, expiring ones among them.
    pub fn certified(&self) -> usize {
        self.standings[0] + self.standings[1]
    }
}

/// A share in whole percent, rounded down so that a threshold is never reached by rounding; `None` of nobody.
pub fn percent(part: usize, whole: usize) -> Option<usize> {
    (whole > 0).then(|| part * 100 / whole)
}

/// A must-have of the instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(rename = "TrainingGateId")]
pub enum GateId {
    /// Rules in force (R11.1).
    G2,
    /// Core training (R1.1).
    G5,
}

/// A gate as it stands. It is open (not met) below 2.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "TrainingGate")]
pub struct Gate {
    /// Which.
    pub id: GateId,
    /// 0 to 4 by the anchors of its question.
    pub value: u8,
    /// The share it was computed from, in percent.
    pub percent: usize,
    /// At least 2.
    pub met: bool,
}

/// The readiness bands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Band {
    /// Band 0.
    NotStarted,
    /// Band 1.
    Starting,
    /// Band 2.
    Developing,
    /// Band 3.
    Managed,
    /// Band 4.
    Leading,
}

impl Band {
    /// All, lowest first.
    pub const ALL: [Self; 5] =
        [Self::NotStarted, Self::Starting, Self::Developing, Self::Managed, Self::Leading];
}

/// R1.1: share of staff with a valid core certificate, 0 to 3. The 4 needs role tracks, which are not part of this report.
pub fn core_training(percent: usize) -> u8 {
    match percent {
        0..=19 => 0,
        20..=49 => 1,
        50..=79 => 2,
        _ => 3,
    }
}

/// R11.1: rules approved and published (they are, in the app: 2), signed by 80 % (3). The 4 needs a half-yearly review on record.
pub fn rules_in_force(signed_percent: usize) -> u8 {
    if signed_percent >= 80 { 3 } else { 2 }
}

/// The highest band the two gates allow: an open gate caps at Developing, Managed wants G5 at 3, Leading wants both at 3.
pub fn ceiling(gates: &[Gate]) -> Band {
    let value = |id: GateId| gates.iter().find(|gate| gate.id == id).map_or(0, |gate| gate.value);
    let (rules, training) = (value(GateId::G2), value(GateId::G5));
    if rules < 2 || training < 3 {
        Band::Developing
    } else if rules < 3 {
        Band::Managed
    } else {
        Band::Leading
    }
}

/// Learning quality of a track over the people of a report.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Quality {
    /// First sittings: one for each person and check they sat.
    pub sat: usize,
    /// Of them, passed at the first try.
    pub first_try: usize,
    /// Median score of first tries, in right answers; none of nobody.
    pub median: Option<f64>,
    /// Weakest objectives: right answers and answers in first tries, weakest first, at most five.
    pub weakest: Vec<(ObjectiveId, usize, usize)>,
}

/// The figures of a report: everything a screen, page, sheet or file shows comes from here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Readiness {
    /// When it was computed.
    pub at: DateTime<Utc>,
    /// Version of the rules.
    pub rules_version: String,
    /// Version of the content.
    pub content_version: String,
    /// Everyone.
    pub all: Coverage,
    /// By unit, in the order of the alphabet.
    pub units: BTreeMap<String, Coverage>,
    /// By role.
    pub roles: BTreeMap<Role, Coverage>,
    /// The two gates.
    pub gates: Vec<Gate>,
    /// The highest band they allow.
    pub band: Band,
    /// Learning quality.
    pub quality: Quality,
    /// Everyone, by standing and due date: overdue first.
    pub people: Vec<PersonStanding>,
}

/// Where a person stands in a track at a moment. `rules` is the version of the rules in force.
pub fn standing(
    catalog: &Catalog,
    rules: &str,
    track: &Track,
    person: &Person,
    now: DateTime<Utc>,
) -> PersonStanding {
    let learner = &person.learner;
    let lessons: usize = catalog.modules_of(track).map(|module| module.lessons.len()).sum();
    let finished = lessons - learner.lessons_left(catalog, track);
    let due = due::due(learner.joined.unwrap_or(now), track.due_days);
    let certificate = learner.certificate(&track.id).map(|issued| &issued.facts);
    let standing = match certificate {
        Some(facts) if facts.valid(now) && due::days_left(facts.valid_until, now) > 30 => Standing::Valid,
        Some(facts) if facts.valid(now) => Standing::Expiring,
        Some(_) => Standing::Expired,
        None if due::nearness(due, now) == Nearness::Overdue => Standing::Overdue,
        None if learner.lessons.is_empty() && learner.attempts.is_empty() => Standing::NotStarted,
        None => Standing::InProgress,
    };
    let major = Policy::major(rules);
    let signed = learner.signature(major).is_some();
    PersonStanding {
        person: person.id.clone(),
        standing,
        due,
        valid_until: certificate.map(|facts| facts.valid_until),
        lessons: (finished, lessons),
        signed,
        stale_signature: !signed && !learner.signatures.is_empty(),
        tries: track.checks.iter().map(|check| learner.finished(&check.id).len()).sum(),
    }
}

fn quality(track: &Track, people: &[Person]) -> Quality {
    let first = |learner: &Learner, check: &CheckPlan| {
        learner.finished(&check.id).first().map(|(_, _, end)| end.outcome.clone())
    };
    let of_person = |person| track.checks.iter().filter_map(move |check| first(person, check));
    let firsts: Vec<_> = people.iter().flat_map(|person| of_person(&person.learner)).collect();
    let mut scores: Vec<usize> = firsts.iter().map(|outcome| outcome.score).collect();
    scores.sort_unstable();
    let median = match scores.len() {
        0 => None,
        n if n % 2 == 1 => Some(scores[n / 2] as f64),
        n => Some((scores[n / 2 - 1] + scores[n / 2]) as f64 / 2.0),
    };
    let mut objectives: BTreeMap<ObjectiveId, (usize, usize)> = BTreeMap::new();
    for score in firsts.iter().flat_map(|outcome| &outcome.objectives) {
        let entry = objectives.entry(score.objective.clone()).or_default();
        entry.0 += score.right;
        entry.1 += score.of;
    }
    let mut weakest: Vec<_> = objectives.into_iter().map(|(id, (right, of))| (id, right, of)).collect();
    weakest.sort_by(|a, b| (a.1 * b.2).cmp(&(b.1 * a.2)).then_with(|| a.0.cmp(&b.0)));
    weakest.truncate(5);
    Quality { sat: firsts.len(), first_try: firsts.iter().filter(|o| o.passed).count(), median, weakest }
}

/// Computes the figures of a report about people in a track. `rules` is the version of the rules in force.
pub fn readiness(
    catalog: &Catalog,
    rules: &str,
    track: &Track,
    people: &[Person],
    now: DateTime<Utc>,
) -> Readiness {
    let mut all = Coverage::default();
    let mut units: BTreeMap<String, Coverage> = BTreeMap::new();
    let mut roles: BTreeMap<Role, Coverage> = BTreeMap::new();
    let mut standings = Vec::with_capacity(people.len());
    for person in people {
        let standing = standing(catalog, rules, track, person, now);
        all.add(&standing);
        if let Some(profile) = &person.learner.profile {
            units.entry(profile.value.unit.clone()).or_default().add(&standing);
            roles.entry(profile.value.role).or_default().add(&standing);
        }
        standings.push(standing);
    }
    let urgency = |standing: Standing| match standing {
        Standing::Overdue => 0,
        Standing::Expired => 1,
        Standing::NotStarted => 2,
        Standing::InProgress => 3,
        Standing::Expiring => 4,
        Standing::Valid => 5,
    };
    standings.sort_by_key(|s| (urgency(s.standing), s.due, s.person.clone()));
    let signed = percent(all.signed, all.people).unwrap_or(0);
    let certified = percent(all.certified(), all.people).unwrap_or(0);
    let gate = |id, value: u8, percent| Gate { id, value, percent, met: value >= 2 };
    let gates = vec![
        gate(GateId::G2, rules_in_force(signed), signed),
        gate(GateId::G5, core_training(certified), certified),
    ];
    Readiness {
        at: now,
        rules_version: rules.to_owned(),
        content_version: catalog.version.clone(),
        band: ceiling(&gates),
        quality: quality(track, people),
        all,
        units,
        roles,
        gates,
        people: standings,
    }
}

/// Objectives that a learner answered worst, for the record: right answers and answers over all finished sittings.
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

//! The instrument without its words, and rounds to score.

use chrono::{DateTime, NaiveDate, Utc};
use std::collections::{BTreeMap, BTreeSet};

use crate::QuestionId;
use crate::office::assessment::{
    Area, Basis, Evidence, Exhibit, Facts, Gate, Instrument, Opinion, Question, Round, Score, Sheet,
    UseProfile, Verdict, score,
};

/// Weights of the twelve areas in the three profiles.
const WEIGHTS: [[u32; 3]; 12] = [
    [12, 10, 9],
    [5, 7, 8],
    [2, 6, 10],
    [10, 9, 8],
    [7, 7, 7],
    [8, 11, 9],
    [9, 10, 10],
    [0, 4, 9],
    [5, 8, 9],
    [10, 10, 9],
    [18, 9, 5],
    [14, 9, 7],
];

/// Gates and the questions that decide them.
const GATES: [(&str, &[&str]); 10] = [
    ("G1", &["R12.1"]),
    ("G2", &["R11.1"]),
    ("G3", &["R11.2"]),
    ("G4", &["R11.4"]),
    ("G5", &["R1.1"]),
    ("G6", &["R4.1"]),
    ("G7", &["R6.2"]),
    ("G8", &["R9.2"]),
    ("G9", &["R10.1", "R10.4"]),
    ("G10", &["R7.2"]),
];

pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

pub fn moment() -> DateTime<Utc> {
    today().and_hms_opt(3, 0, 0).unwrap().and_utc()
}

/// Areas, questions and gates as in the instrument; nothing is left to the register, so that every answer can be set.
pub fn instrument() -> Instrument {
    let area = |index: usize| Area {
        id: format!("R{}", index + 1).into(),
        weights: UseProfile::ALL.into_iter().zip(WEIGHTS[index]).collect(),
        basis: Vec::new(),
    };
    let gate_of = |id: &str| GATES.iter().find(|(_, ids)| ids.contains(&id)).map(|(gate, _)| (*gate).into());
    let question = |(area, number): (usize, usize)| {
        let id = format!("R{}.{number}", area + 1);
        Question {
            gate: gate_of(&id),
            area: format!("R{}", area + 1).into(),
            id: id.into(),
            computed: None,
            track: None,
            optional: BTreeSet::new(),
        }
    };
    let gate = |(id, _): &(&str, &[&str])| Gate {
        id: (*id).into(),
        high_use_only: matches!(*id, "G7" | "G8"),
        managed: (*id == "G5").then_some(3),
    };
    Instrument {
        version: "1.0".into(),
        areas: (0..12).map(area).collect(),
        gates: GATES.iter().map(gate).collect(),
        questions: (0..12).flat_map(|area| (1..=5).map(move |number| (area, number))).map(question).collect(),
        words: BTreeMap::new(),
    }
}

pub fn evidence(on: NaiveDate) -> BTreeMap<crate::EvidenceId, Evidence> {
    let paper = Evidence { exhibit: Exhibit::Text { text: "Minutes".into() }, on };
    BTreeMap::from([("e1".into(), paper)])
}

pub fn opinion(level: u8) -> Opinion {
    Opinion { verdict: Verdict::Level(level), reason: String::new(), at: moment() }
}

/// A round of one assessor in which nothing is answered.
pub fn empty(profile: UseProfile) -> Round {
    let weights = instrument().weights(profile);
    Round {
        begun: Some(moment()),
        basis: Basis { instrument: "1.0".into(), profile, weights },
        assessors: vec!["Sok Dara".into()],
        ..Round::default()
    }
}

/// Gives an answer with evidence of today.
pub fn answer(round: &mut Round, id: &str, level: u8) {
    let sheet = Sheet { first: Some(opinion(level)), evidence: evidence(today()), ..Sheet::default() };
    round.sheets.insert(QuestionId::from(id), sheet);
}

/// A round in which all five questions of each area add up to its score: sums of 0 to 20 give 0 to 100 in steps of 5. Must-haves
/// get the higher values.
pub fn of_sums(profile: UseProfile, sums: [u8; 12]) -> Round {
    let mut round = empty(profile);
    for (index, sum) in sums.into_iter().enumerate() {
        if !round.basis.weights.contains_key(format!("R{}", index + 1).as_str()) {
            continue;
        }
        for (place, number) in [1, 2, 4, 3, 5].into_iter().enumerate() {
            let extra = u8::from(place < usize::from(sum % 5));
            answer(&mut round, &format!("R{}.{number}", index + 1), sum / 5 + extra);
        }
    }
    round
}

/// The worked example: areas of 55, 40, 30, 45, 35, 30, 40, none, 25, 50, 65 and 45.
pub fn example() -> Round {
    of_sums(UseProfile::U, [11, 8, 6, 9, 7, 6, 8, 0, 5, 10, 13, 9])
}

pub fn scored(round: &Round) -> Score {
    score(&instrument(), round, &Facts::default(), today())
}

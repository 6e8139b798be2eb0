//! `readiness/`: areas, gates and questions of the readiness instrument, and their words.

use sala_domain::office::assessment::{
    Area, Gate, Instrument, InstrumentWords, Measure, Question, QuestionWords, UseProfile,
};
use sala_domain::person::Language;
use sala_domain::{AreaId, GateId, QuestionId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

use crate::desk::Desk;
use crate::{shape, track};

pub(crate) const FILE: &str = "readiness/instrument.toml";

/// What the weights of a profile add up to.
const WEIGHTS: u32 = 100;
/// The most questions of an area: a mean of more would not be exact in the parts of a point that scores are reckoned in.
const QUESTIONS: usize = 5;

/// The top of the structure file.
#[derive(Serialize, Deserialize)]
struct Head {
    version: String,
}

/// The words file, without its questions.
#[derive(Serialize, Deserialize)]
struct Top {
    areas: BTreeMap<AreaId, String>,
    gates: BTreeMap<GateId, String>,
}

/// Reads the instrument in every language; `None` when its structure cannot be read.
pub(crate) fn read(desk: &mut Desk<'_>) -> Option<Instrument> {
    let head: Option<Head> = desk.head(FILE, &["area", "gate", "question"]);
    let areas = desk.rows::<Area>(FILE, "area");
    let gates = desk.rows::<Gate>(FILE, "gate");
    let questions = desk.rows::<Question>(FILE, "question");
    desk.once(FILE, areas.iter().map(|(line, area)| (*line, area.id.as_str())));
    desk.once(FILE, gates.iter().map(|(line, gate)| (*line, gate.id.as_str())));
    desk.once(FILE, questions.iter().map(|(line, question)| (*line, question.id.as_str())));
    if desk.is_clean(FILE) {
        structure(desk, &areas, &gates, &questions);
    }
    let words = Language::ALL.into_iter().filter_map(|language| Some((language, words(desk, language)?)));
    let words = words.collect();
    Some(Instrument {
        version: head?.version,
        areas: areas.into_iter().map(|(_, area)| area).collect(),
        gates: gates.into_iter().map(|(_, gate)| gate).collect(),
        questions: questions.into_iter().map(|(_, question)| question).collect(),
        words,
    })
}

fn structure(
    desk: &mut Desk<'_>,
    areas: &[(usize, Area)],
    gates: &[(usize, Gate)],
    questions: &[(usize, Question)],
) {
    weights(desk, areas);
    for (line, area) in areas {
        let own = questions.iter().filter(|(_, question)| question.area == area.id).count();
        if !(1..=QUESTIONS).contains(&own) {
            let message = format!("`{}` has {own} questions: give it 1 to {QUESTIONS}", area.id);
            desk.error_on(FILE, *line, message);
        }
    }
    for (line, gate) in gates {
        if !questions.iter().any(|(_, question)| question.gate.as_ref() == Some(&gate.id)) {
            let message = format!("no question decides `{}`: name it as the `gate` of one", gate.id);
            desk.error_on(FILE, *line, message);
        }
        if gate.managed.is_some_and(|value| !(2..=4).contains(&value)) {
            desk.error_on(FILE, *line, "`managed` must be 2, 3 or 4: mend it");
        }
    }
    let (known_areas, known_gates) = (known(desk, "area"), known(desk, "gate"));
    for (_, question) in questions {
        one(desk, question, &known_areas, &known_gates);
    }
    measures(desk, questions);
    tracks(desk, questions);
}

fn known(desk: &Desk<'_>, list: &str) -> BTreeSet<String> {
    desk.listed(FILE, list).into_iter().collect()
}

/// The weights of each profile add up to 100.
fn weights(desk: &mut Desk<'_>, areas: &[(usize, Area)]) {
    for profile in UseProfile::ALL {
        let sum: u32 = areas.iter().filter_map(|(_, area)| area.weights.get(&profile)).sum();
        if !areas.is_empty() && sum != WEIGHTS {
            let message =
                format!("the weights of profile {} add up to {sum}: make them {WEIGHTS}", profile.code());
            desk.error(FILE, &["area"], message);
        }
    }
}

fn one(desk: &mut Desk<'_>, question: &Question, areas: &BTreeSet<String>, gates: &BTreeSet<String>) {
    let id = question.id.as_str();
    desk.known(FILE, &["question", id, "area"], "area", [question.area.as_str()], areas);
    let gate = question.gate.iter().map(GateId::as_str);
    desk.known(FILE, &["question", id, "gate"], "gate", gate, gates);
    if !shape::is_question(&question.area, id) {
        let message = format!("the id `{id}` does not look like `{}.1`: mend it", question.area);
        desk.error(FILE, &["question", id, "id"], message);
    }
}

/// The register answers one question by one measure.
fn measures(desk: &mut Desk<'_>, questions: &[(usize, Question)]) {
    let mut seen = BTreeSet::new();
    for (line, question) in questions {
        if let Some(measure) = question.computed.filter(|measure| !seen.insert(*measure)) {
            let message = format!("`{}` answers another question already: take it away here", measure.code());
            desk.error_on(FILE, *line, message);
        }
    }
}

/// A measure that counts certificates says of which track, and no other question does.
fn tracks(desk: &mut Desk<'_>, questions: &[(usize, Question)]) {
    let tracks: BTreeSet<String> = desk.listed(track::FILE, "track").into_iter().collect();
    for (line, question) in questions {
        let wanted = question.computed.is_some_and(Measure::of_track);
        let id = question.id.as_str();
        match &question.track {
            Some(named) if wanted => {
                desk.known(FILE, &["question", id, "track"], "track", [named.as_str()], &tracks);
            }
            None if wanted => desk.error_on(FILE, *line, "`track` is missing: name the track it counts"),
            Some(_) => {
                desk.error_on(FILE, *line, "`track` is for questions that count certificates: remove it")
            }
            None => {}
        }
    }
}

fn words(desk: &mut Desk<'_>, language: Language) -> Option<InstrumentWords> {
    let file = format!("readiness/{}.toml", language.code());
    let top: Option<Top> = desk.head(&file, &["questions"]);
    let questions = desk.entries::<QuestionWords>(&file, "questions");
    for (table, list) in [("areas", "area"), ("gates", "gate"), ("questions", "question")] {
        let ids = desk.listed(FILE, list);
        desk.same_ids(&file, &[table], &ids);
    }
    let top = top?;
    Some(InstrumentWords {
        reviewed: desk.standing_of(&file).reviewed,
        areas: top.areas,
        gates: top.gates,
        questions: questions.into_iter().map(|(id, words)| (QuestionId(id), words)).collect(),
    })
}

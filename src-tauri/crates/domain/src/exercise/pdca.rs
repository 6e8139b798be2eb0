//! E17: a board of actions. Each gets a phase of Plan, Do, Check, Act, an owner and a date.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::{Choice, Grade, Mark, Mistake, PartFeedback, Texts, choices, compare, ids, text};
use crate::seed::Draw;

/// A phase of the circle. Its name is a word of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "PdcaPhase")]
pub enum Phase {
    /// Set aims, risks and means.
    Plan,
    /// Carry it out.
    Do,
    /// Look at what came of it.
    Check,
    /// Mend and begin again.
    Act,
}

impl Phase {
    fn code(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Do => "do",
            Self::Check => "check",
            Self::Act => "act",
        }
    }
}

/// One action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// Its id.
    pub id: String,
    /// The phase it belongs to.
    pub phase: Phase,
    /// Who does it.
    pub owner: String,
    /// When it must be done.
    pub due: String,
}

/// Structure and key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// Who can do it.
    pub owners: Vec<String>,
    /// When it can be due, the earliest first.
    pub dues: Vec<String>,
    /// The actions.
    #[serde(rename = "action")]
    pub actions: Vec<Action>,
}

/// Words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Who.
    pub owners: Texts,
    /// When.
    pub dues: Texts,
    /// The actions.
    pub actions: Texts,
    /// Why, per action.
    pub why: Texts,
}

/// As shown: actions in an order drawn from the seed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "PdcaView")]
pub struct View {
    /// Who can do it.
    pub owners: Vec<Choice>,
    /// When it can be due, the earliest first.
    pub dues: Vec<Choice>,
    /// Actions, shuffled.
    pub actions: Vec<Choice>,
}

/// What was given so far; what is not given is absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "PdcaResponse")]
pub struct Response {
    /// Phase by action.
    pub phases: BTreeMap<String, Phase>,
    /// Owner by action.
    pub owners: BTreeMap<String, String>,
    /// Date by action.
    pub dues: BTreeMap<String, String>,
}

impl Key {
    fn ids(&self) -> Vec<String> {
        self.actions.iter().map(|action| action.id.clone()).collect()
    }

    /// Mistakes in the structure alone.
    pub fn mistakes(&self) -> Vec<Mistake> {
        let mut out: Vec<Mistake> = ids::short("action", self.actions.len(), 1).into_iter().collect();
        for (name, list) in [("owners", &self.owners), ("dues", &self.dues)] {
            out.extend(ids::short(name, list.len(), 2));
            out.extend(ids::twice(name, list));
        }
        out.extend(ids::twice("action", &self.ids()));
        for action in &self.actions {
            out.extend(ids::unknown(&action.id, &action.owner, "owners", &self.owners));
            out.extend(ids::unknown(&action.id, &action.due, "dues", &self.dues));
        }
        out
    }

    /// Mistakes between structure and words.
    pub fn mistakes_in(&self, words: &Words) -> Vec<Mistake> {
        let ids = self.ids();
        let mut out = compare("owners", &self.owners, &words.owners);
        out.extend(compare("dues", &self.dues, &words.dues));
        out.extend(compare("actions", &ids, &words.actions));
        out.extend(compare("why", &ids, &words.why));
        out
    }

    /// As shown.
    pub fn view(&self, words: &Words, seed: &str) -> View {
        let mut ids = self.ids();
        Draw::new(seed, "actions").shuffle(&mut ids);
        View {
            owners: choices(&self.owners, &words.owners),
            dues: choices(&self.dues, &words.dues),
            actions: choices(&ids, &words.actions),
        }
    }

    /// Phase, owner and date count a third each: feedback by action, and under `action/phase`, `action/owner` and `action/due`.
    /// What is right there is told even when the answer is; the phase as its code.
    pub fn grade(&self, words: &Words, response: &Response) -> Grade {
        let mut parts = Vec::new();
        let mut right = 0;
        for action in &self.actions {
            let thirds = thirds(action, words, response);
            right += count(&thirds, Mark::Good);
            parts.push(whole(action, words, &thirds));
            parts.extend(thirds);
        }
        Grade::new(right as f64, 3.0 * self.actions.len() as f64, true, parts)
    }

    /// A right answer.
    pub fn solution(&self) -> Response {
        let id = |action: &Action| action.id.clone();
        Response {
            phases: self.actions.iter().map(|action| (id(action), action.phase)).collect(),
            owners: self.actions.iter().map(|action| (id(action), action.owner.clone())).collect(),
            dues: self.actions.iter().map(|action| (id(action), action.due.clone())).collect(),
        }
    }
}

fn count(parts: &[PartFeedback], mark: Mark) -> usize {
    parts.iter().filter(|part| part.mark == mark).count()
}

fn thirds(action: &Action, words: &Words, response: &Response) -> [PartFeedback; 3] {
    let third = |name: &str, right: String, given: Option<bool>| PartFeedback {
        id: format!("{}/{name}", action.id),
        mark: match given {
            Some(true) => Mark::Good,
            Some(false) => Mark::Bad,
            None => Mark::Missed,
        },
        text: String::new(),
        right,
        why: String::new(),
    };
    let phase = response.phases.get(&action.id).map(|phase| *phase == action.phase);
    let owner = response.owners.get(&action.id).map(|owner| *owner == action.owner);
    let due = response.dues.get(&action.id).map(|due| *due == action.due);
    [
        third("phase", action.phase.code().to_owned(), phase),
        third("owner", text(&words.owners, &action.owner), owner),
        third("due", text(&words.dues, &action.due), due),
    ]
}

fn whole(action: &Action, words: &Words, thirds: &[PartFeedback]) -> PartFeedback {
    let mark = match (count(thirds, Mark::Good), count(thirds, Mark::Missed)) {
        (3, _) => Mark::Good,
        (_, 3) => Mark::Missed,
        (0, _) => Mark::Bad,
        _ => Mark::Partial,
    };
    PartFeedback {
        id: action.id.clone(),
        mark,
        text: text(&words.actions, &action.id),
        right: String::new(),
        why: text(&words.why, &action.id),
    }
}

#[cfg(test)]
mod tests;

//! E13: put actions on a clock while interruptions come in. What must not be done belongs nowhere on it.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::{Choice, Grade, Mark, Mistake, PartFeedback, Texts, choices, compare, ids, text};
use crate::seed::Draw;

/// One action: either it has a slot, or it must never be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// Its id.
    pub id: String,
    /// The right slot.
    #[serde(default)]
    pub slot: Option<String>,
    /// It must not be done at all.
    #[serde(default)]
    pub never: bool,
    /// Slots worth half.
    #[serde(default)]
    pub half: Vec<String>,
}

/// What comes in between and wants an answer before one goes on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interruption {
    /// Its id.
    pub id: String,
    /// It comes up when so many actions are placed.
    pub after: usize,
    /// What one can answer.
    pub options: Vec<String>,
    /// The right answer.
    pub right: String,
}

/// Structure and key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// Slots, the earliest first.
    pub slots: Vec<String>,
    /// The actions.
    #[serde(rename = "action")]
    pub actions: Vec<Action>,
    /// The interruptions.
    #[serde(rename = "interruption")]
    pub interruptions: Vec<Interruption>,
}

/// Words of an interruption.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterruptionWords {
    /// What happens.
    pub text: String,
    /// The answers.
    pub options: Texts,
    /// Why, per answer.
    pub why: Texts,
}

/// Words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Names of the slots.
    pub slots: Texts,
    /// The actions.
    pub actions: Texts,
    /// Why, per action.
    pub why: Texts,
    /// The interruptions.
    pub interruptions: BTreeMap<String, InterruptionWords>,
}

/// An interruption as shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "TimelineInterruption")]
pub struct InterruptionView {
    /// Its id.
    pub id: String,
    /// It comes up when so many actions are placed.
    pub after: usize,
    /// What happens.
    pub text: String,
    /// What one can answer.
    pub options: Vec<Choice>,
}

/// As shown: actions in an order drawn from the seed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "TimelineView")]
pub struct View {
    /// Slots, the earliest first.
    pub slots: Vec<Choice>,
    /// Actions, shuffled.
    pub actions: Vec<Choice>,
    /// Interruptions in the order they come up.
    pub interruptions: Vec<InterruptionView>,
}

/// What was placed and answered so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "TimelineResponse")]
pub struct Response {
    /// Slot by action, none for "not at all"; an action not yet placed is absent.
    pub placed: BTreeMap<String, Option<String>>,
    /// Answer by interruption.
    pub answered: BTreeMap<String, String>,
}

impl Key {
    fn action_ids(&self) -> Vec<String> {
        self.actions.iter().map(|action| action.id.clone()).collect()
    }

    fn interruption_ids(&self) -> Vec<String> {
        self.interruptions.iter().map(|one| one.id.clone()).collect()
    }

    /// Mistakes in the structure alone.
    pub fn mistakes(&self) -> Vec<Mistake> {
        let mut out: Vec<Mistake> = ids::short("slots", self.slots.len(), 2).into_iter().collect();
        out.extend(ids::short("action", self.actions.len(), 1));
        out.extend(ids::short("interruption", self.interruptions.len(), 1));
        out.extend(ids::twice("slots", &self.slots));
        // One list of feedback tells of both, so they share their ids.
        out.extend(ids::twice("action", self.action_ids().iter().chain(&self.interruption_ids())));
        out.extend(self.actions.iter().flat_map(|action| self.mistakes_of(action)));
        out.extend(self.interruptions.iter().flat_map(|one| self.mistakes_of_interruption(one)));
        out
    }

    fn mistakes_of(&self, action: &Action) -> Vec<Mistake> {
        let mistake = |message: &str| Mistake::new(&action.id, message);
        let mut out = Vec::new();
        match (&action.slot, action.never) {
            (None, false) => out.push(mistake("it has no slot: add `slot`, or `never = true`")),
            (Some(_), true) => out.push(mistake("it has a slot and is never done: remove `slot` or `never`")),
            _ => {}
        }
        if action.never && !action.half.is_empty() {
            out.push(mistake("what is never done is half right in no slot: remove `half`"));
        }
        if action.slot.as_ref().is_some_and(|slot| action.half.contains(slot)) {
            out.push(mistake("its own slot is worth half: take it out of `half`"));
        }
        let named = action.slot.iter().chain(&action.half);
        out.extend(named.filter_map(|slot| ids::unknown(&action.id, slot, "slots", &self.slots)));
        out
    }

    fn mistakes_of_interruption(&self, one: &Interruption) -> Vec<Mistake> {
        let mut out = ids::twice(&one.id, &one.options);
        let (after, all) = (one.after, self.actions.len());
        if after > all {
            let message = format!("it waits for {after} of {all} actions: make `after` {all} or less");
            out.push(Mistake::new(&one.id, message));
        }
        if one.options.len() < 2 {
            out.push(Mistake::new(&one.id, "there is no choice: give `options` at least two answers"));
        }
        out.extend(ids::unknown(&one.id, &one.right, "options", &one.options));
        out
    }

    /// Mistakes between structure and words.
    pub fn mistakes_in(&self, words: &Words) -> Vec<Mistake> {
        let actions = self.action_ids();
        let mut out = compare("slots", &self.slots, &words.slots);
        out.extend(compare("actions", &actions, &words.actions));
        out.extend(compare("why", &actions, &words.why));
        out.extend(compare("interruptions", &self.interruption_ids(), &words.interruptions));
        for one in &self.interruptions {
            if let Some(found) = words.interruptions.get(&one.id) {
                let list = |name: &str| format!("interruptions.{}.{name}", one.id);
                out.extend(compare(&list("options"), &one.options, &found.options));
                out.extend(compare(&list("why"), &one.options, &found.why));
            }
        }
        out
    }

    /// As shown.
    pub fn view(&self, words: &Words, seed: &str) -> View {
        let mut actions = self.action_ids();
        Draw::new(seed, "actions").shuffle(&mut actions);
        let shown = |one: &Interruption| {
            let found = words.interruptions.get(&one.id)?;
            let options = choices(&one.options, &found.options);
            Some(InterruptionView { id: one.id.clone(), after: one.after, text: found.text.clone(), options })
        };
        let mut interruptions: Vec<_> = self.interruptions.iter().filter_map(shown).collect();
        interruptions.sort_by_key(|one| one.after);
        View {
            slots: choices(&self.slots, &words.slots),
            actions: choices(&actions, &words.actions),
            interruptions,
        }
    }

    /// A point for the right slot, half for one that would do, and a point for each interruption answered rightly.
    ///
    /// `right` stays empty for what must not be done: "not at all" is a word of the screen.
    pub fn grade(&self, words: &Words, response: &Response) -> Grade {
        let actions = self.actions.iter().map(|action| placed(action, words, response));
        let answers = self.interruptions.iter().map(|one| answered(one, words, response));
        let parts: Vec<_> = actions.chain(answers).collect();
        Grade::new(super::points(&parts), parts.len() as f64, true, parts)
    }

    /// A right answer.
    pub fn solution(&self) -> Response {
        let slot = |action: &Action| (action.id.clone(), action.slot.clone());
        let answer = |one: &Interruption| (one.id.clone(), one.right.clone());
        Response {
            placed: self.actions.iter().map(slot).collect(),
            answered: self.interruptions.iter().map(answer).collect(),
        }
    }
}

fn placed(action: &Action, words: &Words, response: &Response) -> PartFeedback {
    let mark = match response.placed.get(&action.id) {
        None => Mark::Missed,
        Some(slot) if *slot == action.slot => Mark::Good,
        Some(Some(slot)) if action.half.contains(slot) => Mark::Partial,
        Some(_) => Mark::Bad,
    };
    let wanted = action.slot.as_ref().filter(|_| mark != Mark::Good);
    PartFeedback {
        id: action.id.clone(),
        mark,
        text: text(&words.actions, &action.id),
        right: wanted.map(|slot| text(&words.slots, slot)).unwrap_or_default(),
        why: text(&words.why, &action.id),
    }
}

/// After a wrong answer both are told: why it was wrong and why the other is right.
fn answered(one: &Interruption, words: &Words, response: &Response) -> PartFeedback {
    let empty = Texts::new();
    let found = words.interruptions.get(&one.id);
    let (options, why) = found.map_or((&empty, &empty), |found| (&found.options, &found.why));
    let chosen = response.answered.get(&one.id).filter(|option| one.options.contains(option));
    let mark = match chosen {
        Some(option) if *option == one.right => Mark::Good,
        Some(_) => Mark::Bad,
        None => Mark::Missed,
    };
    let wrong = chosen.filter(|_| mark == Mark::Bad).map(|option| text(why, option));
    let reasons: Vec<String> = wrong.into_iter().chain([text(why, &one.right)]).collect();
    PartFeedback {
        id: one.id.clone(),
        mark,
        text: found.map(|found| found.text.clone()).unwrap_or_default(),
        right: if mark == Mark::Good { String::new() } else { text(options, &one.right) },
        why: reasons.join(" "),
    }
}

#[cfg(test)]
mod tests;

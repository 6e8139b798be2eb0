//! E12: give each card an action and an urgency. Each is worth half a point.

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::listing::{repeated, short, unknown};
use super::{Choice, Grade, Mark, Mistake, PartFeedback, Texts, choices, compare, text};
use crate::seed::Draw;

/// One card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// Its id.
    pub id: String,
    /// The right action.
    pub action: String,
    /// How soon.
    pub urgency: String,
    /// Other actions, worth half of the action.
    #[serde(default)]
    pub half: Vec<String>,
}

/// Structure and key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// What can be done.
    pub actions: Vec<String>,
    /// How soon, the most urgent first.
    pub urgencies: Vec<String>,
    /// The cards.
    #[serde(rename = "card")]
    pub cards: Vec<Card>,
}

/// Words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The actions.
    pub actions: Texts,
    /// The urgencies.
    pub urgencies: Texts,
    /// The cards.
    pub cards: Texts,
    /// Why, per card.
    pub why: Texts,
}

/// As shown: cards in an order drawn from the seed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "TriageView")]
pub struct View {
    /// Actions in their own order.
    pub actions: Vec<Choice>,
    /// Urgencies, the most urgent first.
    pub urgencies: Vec<Choice>,
    /// Cards, shuffled.
    pub cards: Vec<Choice>,
}

/// What was chosen so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "TriageResponse")]
pub struct Response {
    /// Action by card.
    pub actions: BTreeMap<String, String>,
    /// Urgency by card.
    pub urgencies: BTreeMap<String, String>,
}

impl Card {
    /// Points of 1: a half for the action, a half for the urgency.
    fn points(&self, action: Option<&String>, urgency: Option<&String>) -> f64 {
        let action = match action {
            Some(action) if *action == self.action => 0.5,
            Some(action) if self.half.contains(action) => 0.25,
            _ => 0.0,
        };
        action + if urgency == Some(&self.urgency) { 0.5 } else { 0.0 }
    }

    fn mistakes(&self, key: &Key) -> Vec<Mistake> {
        let actions = std::iter::once(&self.action).chain(&self.half);
        let mut out: Vec<Mistake> = actions
            .filter_map(|action| unknown(&self.id, "action", action, "actions", &key.actions))
            .collect();
        out.extend(unknown(&self.id, "urgency", &self.urgency, "urgencies", &key.urgencies));
        if self.half.contains(&self.action) {
            out.push(Mistake::new(&self.id, "its action is worth the whole: take it out of `half`"));
        }
        out.extend(
            repeated("half", &self.half).into_iter().map(|found| Mistake::new(&self.id, found.message)),
        );
        out
    }
}

impl Key {
    fn card_ids(&self) -> Vec<String> {
        self.cards.iter().map(|card| card.id.clone()).collect()
    }

    /// Mistakes in the structure alone.
    pub fn mistakes(&self) -> Vec<Mistake> {
        let mut out = Vec::new();
        out.extend(short("actions", self.actions.len(), 2, "add actions to choose among"));
        out.extend(short("urgencies", self.urgencies.len(), 2, "add urgencies to choose among"));
        out.extend(short("card", self.cards.len(), 1, "add what is to be judged"));
        out.extend(repeated("actions", &self.actions));
        out.extend(repeated("urgencies", &self.urgencies));
        out.extend(repeated("card", &self.card_ids()));
        out.extend(self.cards.iter().flat_map(|card| card.mistakes(self)));
        out
    }

    /// Mistakes between structure and words.
    pub fn mistakes_in(&self, words: &Words) -> Vec<Mistake> {
        let ids = self.card_ids();
        let mut out = compare("actions", &self.actions, &words.actions);
        out.extend(compare("urgencies", &self.urgencies, &words.urgencies));
        out.extend(compare("cards", &ids, &words.cards));
        out.extend(compare("why", &ids, &words.why));
        out
    }

    /// As shown.
    pub fn view(&self, words: &Words, seed: &str) -> View {
        let mut ids = self.card_ids();
        Draw::new(seed, "cards").shuffle(&mut ids);
        View {
            actions: choices(&self.actions, &words.actions),
            urgencies: choices(&self.urgencies, &words.urgencies),
            cards: choices(&ids, &words.cards),
        }
    }

    /// Half a point for the action, half for the urgency. Of a card half right only the other half is told.
    pub fn grade(&self, words: &Words, response: &Response) -> Grade {
        let chosen = |card: &Card| (response.actions.get(&card.id), response.urgencies.get(&card.id));
        let points = |card: &Card| {
            let (action, urgency) = chosen(card);
            card.points(action, urgency)
        };
        let right = |card: &Card| {
            let (action, urgency) = chosen(card);
            let action = (action != Some(&card.action)).then(|| text(&words.actions, &card.action));
            let urgency = (urgency != Some(&card.urgency)).then(|| text(&words.urgencies, &card.urgency));
            action.into_iter().chain(urgency).collect::<Vec<_>>().join(" · ")
        };
        let part = |card: &Card| PartFeedback {
            id: card.id.clone(),
            mark: match points(card) {
                points if points >= 1.0 => Mark::Good,
                points if points > 0.0 => Mark::Partial,
                _ if chosen(card) == (None, None) => Mark::Missed,
                _ => Mark::Bad,
            },
            text: text(&words.cards, &card.id),
            right: right(card),
            why: text(&words.why, &card.id),
        };
        let parts: Vec<_> = self.cards.iter().map(part).collect();
        Grade::new(self.cards.iter().map(points).sum(), parts.len() as f64, true, parts)
    }

    /// A right answer.
    pub fn solution(&self) -> Response {
        let of = |choice: fn(&Card) -> &String| {
            self.cards.iter().map(|card| (card.id.clone(), choice(card).clone())).collect()
        };
        Response { actions: of(|card| &card.action), urgencies: of(|card| &card.urgency) }
    }
}

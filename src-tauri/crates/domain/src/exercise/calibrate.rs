//! E15: score evidence from 0 to 4 by anchors. One step beside the right level is worth half.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::{Choice, Grade, Mark, Mistake, PartFeedback, Texts, choices, compare, ids, text};
use crate::seed::Draw;

/// The highest level.
const HIGHEST: u8 = 4;

/// One piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// Its id.
    pub id: String,
    /// The right level, 0 to 4.
    pub score: u8,
}

/// Structure and key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// The cards.
    #[serde(rename = "card")]
    pub cards: Vec<Card>,
}

/// Words of a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardWords {
    /// A few words.
    pub title: String,
    /// The evidence.
    pub text: String,
}

/// Words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The anchors, `0` to `4`.
    pub levels: Texts,
    /// The cards.
    pub cards: BTreeMap<String, CardWords>,
    /// Why, per card.
    pub why: Texts,
}

/// A card as shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "CalibrateCard")]
pub struct CardView {
    /// Its id.
    pub id: String,
    /// A few words.
    pub title: String,
    /// The evidence.
    pub text: String,
}

/// As shown: cards in an order drawn from the seed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "CalibrateView")]
pub struct View {
    /// The anchors, `0` to `4`.
    pub levels: Vec<Choice>,
    /// Cards, shuffled.
    pub cards: Vec<CardView>,
}

/// Levels given so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "CalibrateResponse")]
pub struct Response {
    /// Level by card.
    pub scores: BTreeMap<String, u8>,
}

fn levels() -> Vec<String> {
    (0..=HIGHEST).map(|level| level.to_string()).collect()
}

fn mark(card: &Card, given: Option<&u8>) -> Mark {
    match given {
        None => Mark::Missed,
        Some(level) if *level == card.score => Mark::Good,
        Some(level) if *level <= HIGHEST && level.abs_diff(card.score) == 1 => Mark::Partial,
        Some(_) => Mark::Bad,
    }
}

impl Key {
    fn ids(&self) -> Vec<String> {
        self.cards.iter().map(|card| card.id.clone()).collect()
    }

    /// Mistakes in the structure alone.
    pub fn mistakes(&self) -> Vec<Mistake> {
        let mut out: Vec<Mistake> = ids::short("card", self.cards.len(), 1).into_iter().collect();
        out.extend(ids::twice("card", &self.ids()));
        for card in self.cards.iter().filter(|card| card.score > HIGHEST) {
            let message = format!("its score is {}: give a whole number from 0 to {HIGHEST}", card.score);
            out.push(Mistake::new(&card.id, message));
        }
        out
    }

    /// Mistakes between structure and words.
    pub fn mistakes_in(&self, words: &Words) -> Vec<Mistake> {
        let ids = self.ids();
        let mut out = compare("levels", &levels(), &words.levels);
        out.extend(compare("cards", &ids, &words.cards));
        out.extend(compare("why", &ids, &words.why));
        out
    }

    /// As shown.
    pub fn view(&self, words: &Words, seed: &str) -> View {
        let mut ids = self.ids();
        Draw::new(seed, "cards").shuffle(&mut ids);
        let card = |id: &String| {
            let found = words.cards.get(id)?;
            Some(CardView { id: id.clone(), title: found.title.clone(), text: found.text.clone() })
        };
        View { levels: choices(&levels(), &words.levels), cards: ids.iter().filter_map(card).collect() }
    }

    /// One point for the right level, half for the one beside it. The feedback names the right level with its anchor.
    pub fn grade(&self, words: &Words, response: &Response) -> Grade {
        let part = |card: &Card| {
            let mark = mark(card, response.scores.get(&card.id));
            let level = card.score.to_string();
            let right = format!("{level} · {}", text(&words.levels, &level));
            PartFeedback {
                id: card.id.clone(),
                mark,
                text: words.cards.get(&card.id).map(|card| card.title.clone()).unwrap_or_default(),
                right: if mark == Mark::Good { String::new() } else { right },
                why: text(&words.why, &card.id),
            }
        };
        let parts: Vec<_> = self.cards.iter().map(part).collect();
        Grade::new(super::points(&parts), parts.len() as f64, true, parts)
    }

    /// A right answer.
    pub fn solution(&self) -> Response {
        Response { scores: self.cards.iter().map(|card| (card.id.clone(), card.score)).collect() }
    }
}

#[cfg(test)]
mod tests;

//! E03: put cards into bins. A border case may be worth half in a second bin.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use super::{Choice, Grade, Mark, Mistake, PartFeedback, Texts, choices, compare, text};
use crate::seed::Draw;

/// One card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// Its id.
    pub id: String,
    /// The right bin.
    pub bin: String,
    /// Bins worth half.
    #[serde(default)]
    pub half: Vec<String>,
}

/// Structure and key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// Two to five bins.
    pub bins: Vec<String>,
    /// The cards.
    #[serde(rename = "card")]
    pub cards: Vec<Card>,
}

/// Words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Names of the bins.
    pub bins: Texts,
    /// Words of the cards.
    pub cards: Texts,
    /// Why, per card.
    pub why: Texts,
}

/// As shown: cards in an order drawn from the seed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ClassifyView")]
pub struct View {
    /// Bins in their own order.
    pub bins: Vec<Choice>,
    /// Cards, shuffled.
    pub cards: Vec<Choice>,
}

/// Where each card lies so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ClassifyResponse")]
pub struct Response {
    /// Bin by card; a card not yet placed is absent.
    pub placed: BTreeMap<String, String>,
}

impl Key {
    fn card_ids(&self) -> Vec<String> {
        self.cards.iter().map(|card| card.id.clone()).collect()
    }

    /// Mistakes in the structure alone.
    pub fn mistakes(&self) -> Vec<Mistake> {
        let mut out = Vec::new();
        if !(2..=5).contains(&self.bins.len()) {
            out.push(Mistake::new("bins", "give two to five bins"));
        }
        for card in &self.cards {
            for bin in std::iter::once(&card.bin).chain(&card.half) {
                if !self.bins.contains(bin) {
                    out.push(Mistake::new(&card.id, format!("there is no bin `{bin}`")));
                }
            }
        }
        out
    }

    /// Mistakes between structure and words.
    pub fn mistakes_in(&self, words: &Words) -> Vec<Mistake> {
        let ids = self.card_ids();
        let mut out = compare("bins", &self.bins, &words.bins);
        out.extend(compare("cards", &ids, &words.cards));
        out.extend(compare("why", &ids, &words.why));
        out
    }

    /// As shown.
    pub fn view(&self, words: &Words, seed: &str) -> View {
        let mut ids = self.card_ids();
        Draw::new(seed, "cards").shuffle(&mut ids);
        View { bins: choices(&self.bins, &words.bins), cards: choices(&ids, &words.cards) }
    }

    /// One point for the right bin, half for a border bin.
    pub fn grade(&self, words: &Words, response: &Response) -> Grade {
        let part = |card: &Card| {
            let placed = response.placed.get(&card.id);
            let mark = match placed {
                Some(bin) if *bin == card.bin => Mark::Good,
                Some(bin) if card.half.contains(bin) => Mark::Partial,
                Some(_) => Mark::Bad,
                None => Mark::Missed,
            };
            let right = if mark == Mark::Good { String::new() } else { text(&words.bins, &card.bin) };
            PartFeedback {
                id: card.id.clone(),
                mark,
                text: text(&words.cards, &card.id),
                right,
                why: text(&words.why, &card.id),
            }
        };
        let parts: Vec<_> = self.cards.iter().map(part).collect();
        Grade::new(super::points(&parts), parts.len() as f64, true, parts)
    }

    /// A right answer.
    pub fn solution(&self) -> Response {
        Response { placed: self.cards.iter().map(|card| (card.id.clone(), card.bin.clone())).collect() }
    }
}

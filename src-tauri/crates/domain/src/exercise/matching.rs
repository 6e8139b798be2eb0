//! E05: join things on the left to things on the right. Many to many; what is left over on the right distracts.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Choice, Grade, Mark, Mistake, PartFeedback, Texts, choices, compare, text};
use crate::seed::Draw;

/// Structure and key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// What stands on the left.
    pub left: Vec<String>,
    /// What stands on the right, distractors among them.
    pub right: Vec<String>,
    /// The right pairs.
    pub pairs: Vec<[String; 2]>,
}

/// Words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Words on the left.
    pub left: Texts,
    /// Words on the right.
    pub right: Texts,
    /// Why, per thing on the left.
    pub why: Texts,
}

/// As shown: the right side shuffled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "MatchView")]
pub struct View {
    /// The left side.
    pub left: Vec<Choice>,
    /// The right side, shuffled.
    pub right: Vec<Choice>,
    /// How many partners a thing on the left may have at the most.
    pub most: usize,
}

/// The pairs made so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "MatchResponse")]
pub struct Response {
    /// Pairs of left and right.
    pub pairs: Vec<[String; 2]>,
}

impl Key {
    /// Mistakes in the structure alone.
    pub fn mistakes(&self) -> Vec<Mistake> {
        let mut out = Vec::new();
        for [left, right] in &self.pairs {
            if !self.left.contains(left) || !self.right.contains(right) {
                out.push(Mistake::new(left, format!("the pair `{left}`, `{right}` names an unknown id")));
            }
        }
        for left in &self.left {
            if !self.pairs.iter().any(|pair| pair[0] == *left) {
                out.push(Mistake::new(left, "it has no partner in `pairs`"));
            }
        }
        out
    }

    /// Mistakes between structure and words.
    pub fn mistakes_in(&self, words: &Words) -> Vec<Mistake> {
        let mut out = compare("left", &self.left, &words.left);
        out.extend(compare("right", &self.right, &words.right));
        out.extend(compare("why", &self.left, &words.why));
        out
    }

    /// As shown.
    pub fn view(&self, words: &Words, seed: &str) -> View {
        let mut right = self.right.clone();
        Draw::new(seed, "right").shuffle(&mut right);
        let partners = |left: &String| self.pairs.iter().filter(|pair| pair[0] == *left).count();
        View {
            left: choices(&self.left, &words.left),
            right: choices(&right, &words.right),
            most: self.left.iter().map(partners).max().unwrap_or(1),
        }
    }

    /// Right pairs minus wrong pairs over all right pairs.
    pub fn grade(&self, words: &Words, response: &Response) -> Grade {
        let mut made = response.pairs.clone();
        made.sort();
        made.dedup();
        let right = made.iter().filter(|pair| self.pairs.contains(pair)).count();
        let part = |left: &String| {
            let wanted = self.pairs.iter().filter(|pair| pair[0] == *left).count();
            let mine: Vec<_> = made.iter().filter(|pair| pair[0] == *left).collect();
            let hits = mine.iter().filter(|pair| self.pairs.contains(pair)).count();
            let mark = match (hits, mine.len()) {
                (hits, all) if hits == wanted && all == hits => Mark::Good,
                (0, 0) => Mark::Missed,
                (0, _) => Mark::Bad,
                _ => Mark::Partial,
            };
            let names =
                self.pairs.iter().filter(|pair| pair[0] == *left).map(|pair| text(&words.right, &pair[1]));
            PartFeedback {
                id: left.clone(),
                mark,
                text: text(&words.left, left),
                right: if mark == Mark::Good {
                    String::new()
                } else {
                    names.collect::<Vec<_>>().join(" · ")
                },
                why: text(&words.why, left),
            }
        };
        let points = right as f64 - (made.len() - right) as f64;
        Grade::new(points, self.pairs.len() as f64, true, self.left.iter().map(part).collect())
    }

    /// A right answer.
    pub fn solution(&self) -> Response {
        Response { pairs: self.pairs.clone() }
    }
}

//! E04: put steps into order. Named pairs may change places.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Choice, Grade, Mark, Mistake, PartFeedback, Texts, choices, compare, text};
use crate::seed::Draw;

/// Structure and key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// Steps in the right order.
    pub steps: Vec<String>,
    /// Pairs whose order does not matter.
    #[serde(default)]
    pub swaps: Vec<[String; 2]>,
}

/// Words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Words of the steps.
    pub steps: Texts,
    /// Why each stands where it stands.
    pub why: Texts,
}

/// As shown: steps in an order drawn from the seed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "OrderView")]
pub struct View {
    /// Steps, shuffled.
    pub steps: Vec<Choice>,
}

/// The order so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "OrderResponse")]
pub struct Response {
    /// Every step, first to last.
    pub steps: Vec<String>,
}

impl Key {
    fn free(&self, one: &str, other: &str) -> bool {
        self.swaps.iter().any(|[a, b]| (a == one && b == other) || (a == other && b == one))
    }

    /// Mistakes in the structure alone.
    pub fn mistakes(&self) -> Vec<Mistake> {
        let unknown = self.swaps.iter().flatten().filter(|id| !self.steps.contains(id));
        unknown.map(|id| Mistake::new(id, "`swaps` names a step that is not in `steps`")).collect()
    }

    /// Mistakes between structure and words.
    pub fn mistakes_in(&self, words: &Words) -> Vec<Mistake> {
        let mut out = compare("steps", &self.steps, &words.steps);
        out.extend(compare("why", &self.steps, &words.why));
        out
    }

    /// As shown; never already in the right order.
    pub fn view(&self, words: &Words, seed: &str) -> View {
        let mut ids = self.steps.clone();
        Draw::new(seed, "steps").shuffle(&mut ids);
        if ids == self.steps {
            ids.rotate_left(1);
        }
        View { steps: choices(&ids, &words.steps) }
    }

    /// Kendall: the share of pairs in the right order, free pairs left out.
    pub fn grade(&self, words: &Words, response: &Response) -> Grade {
        let place = |id: &str| response.steps.iter().position(|step| step == id);
        let in_order = |before: &str, after: &str| match (place(before), place(after)) {
            (Some(one), Some(other)) => one < other,
            _ => false,
        };
        let (mut right, mut possible) = (0.0, 0.0);
        let mut wrong_pairs = vec![0_usize; self.steps.len()];
        for (first, before) in self.steps.iter().enumerate() {
            for (second, after) in self.steps.iter().enumerate().skip(first + 1) {
                if self.free(before, after) {
                    continue;
                }
                possible += 1.0;
                if in_order(before, after) {
                    right += 1.0;
                } else {
                    wrong_pairs[first] += 1;
                    wrong_pairs[second] += 1;
                }
            }
        }
        let part = |(index, id): (usize, &String)| PartFeedback {
            id: id.clone(),
            mark: match wrong_pairs[index] {
                0 => Mark::Good,
                1 => Mark::Partial,
                _ => Mark::Bad,
            },
            text: text(&words.steps, id),
            right: if wrong_pairs[index] == 0 { String::new() } else { (index + 1).to_string() },
            why: text(&words.why, id),
        };
        Grade::new(right, possible, true, self.steps.iter().enumerate().map(part).collect())
    }

    /// A right answer.
    pub fn solution(&self) -> Response {
        Response { steps: self.steps.clone() }
    }
}

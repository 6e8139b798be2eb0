//! Slips: what a person who is not sure does to a right answer.

use sala_domain::exercise::Response;
use sala_domain::exercise::{claim, verify};
use sala_domain::policy::Answer;
use sala_domain::seed::Draw;

/// The answer with one slip in it, drawn from a seed.
pub fn slip(mut response: Response, draw: &mut Draw) -> Response {
    match &mut response {
        Response::Spot(answer) => {
            let index = draw.below(answer.marked.len());
            if index < answer.marked.len() {
                answer.marked.remove(index);
            }
        }
        Response::Classify(answer) => swap(answer.placed.values_mut(), draw),
        Response::Label(answer) => swap(answer.chosen.values_mut(), draw),
        Response::Order(answer) => {
            let index = draw.below(answer.steps.len().saturating_sub(1));
            if index + 1 < answer.steps.len() {
                answer.steps.swap(index, index + 1);
            }
        }
        Response::Match(answer) => {
            answer.pairs.pop();
        }
        Response::Verify(answer) => {
            if let Some(verdict) = answer.verdicts.values_mut().next() {
                *verdict = match verdict {
                    verify::Verdict::Supported => verify::Verdict::Unsupported,
                    verify::Verdict::Unsupported => verify::Verdict::Supported,
                };
            }
        }
        Response::Claim(answer) => {
            if let Some(verdict) = answer.verdicts.values_mut().next() {
                *verdict = match verdict {
                    claim::Verdict::True => claim::Verdict::Unsupported,
                    claim::Verdict::False | claim::Verdict::Unsupported => claim::Verdict::True,
                };
            }
        }
        Response::Grid(answer) => {
            for cell in answer.cells.values_mut().filter_map(|row| row.values_mut().next_back()) {
                *cell = if *cell == Answer::Yes { Answer::Ask } else { Answer::Yes };
            }
        }
        Response::Table(answer) => drop(answer.answers.pop_last()),
        Response::Repair(answer) => drop(answer.marked.pop_first()),
        Response::Triage(answer) => swap(answer.urgencies.values_mut(), draw),
        Response::Timeline(answer) => {
            if let Some(slot) = answer.placed.values_mut().find(|slot| slot.is_some()) {
                *slot = None;
            }
        }
        Response::Sheet(answer) => drop(answer.ticked.pop()),
        Response::Calibrate(answer) => {
            if let Some(level) = answer.scores.values_mut().next() {
                *level = if *level == 0 { 1 } else { *level - 1 };
            }
        }
        Response::Pdca(answer) => swap(answer.owners.values_mut(), draw),
        Response::Branch(_) | Response::Rewrite(_) => {}
    }
    response
}

/// Exchanges the places of two things.
fn swap<'a>(values: impl Iterator<Item = &'a mut String>, draw: &mut Draw) {
    let mut values: Vec<&mut String> = values.collect();
    if values.len() < 2 {
        return;
    }
    let first = draw.below(values.len() - 1);
    let (left, right) = values.split_at_mut(first + 1);
    std::mem::swap(left[first], right[0]);
}

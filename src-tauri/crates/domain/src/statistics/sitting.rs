//! First finished sittings, answer by answer.

use crate::person::Language;
use crate::progress::{Attempt, End, Person, Start};
use crate::{CheckId, ItemId};

/// Longer than this between two answers is a pause, not thinking: ten minutes, in milliseconds.
const PAUSE: i64 = 600_000;

/// One answer.
pub(super) struct Answer {
    pub(super) item: ItemId,
    /// Empty when it was left open.
    pub(super) option: String,
    pub(super) correct: bool,
    /// Share of the other questions of the form answered right.
    pub(super) rest: f64,
    pub(super) language: Language,
    pub(super) seconds: Option<f64>,
}

/// One sitting.
pub(super) struct Sitting {
    pub(super) check: CheckId,
    pub(super) passed: bool,
    /// Share of the questions answered right.
    pub(super) share: f64,
    pub(super) answers: Vec<Answer>,
}

/// The first finished sitting of a check of everyone who finished one.
pub(super) fn first_sittings<'a>(
    people: &'a [Person],
    check: &'a CheckId,
) -> impl Iterator<Item = Sitting> + 'a {
    people.iter().filter_map(|person| {
        let (id, start, end) = person.learner.finished(check).into_iter().next()?;
        Some(sitting(start, end, person.learner.attempts.get(id)?))
    })
}

fn sitting(start: &Start, end: &End, attempt: &Attempt) -> Sitting {
    let (outcome, seconds) = (&end.outcome, seconds(start, attempt));
    let others = outcome.items.len().saturating_sub(1).max(1) as f64;
    let answers = outcome.items.iter().map(|item| Answer {
        item: item.item.clone(),
        option: item.option.clone(),
        correct: item.correct,
        rest: (outcome.score.saturating_sub(usize::from(item.correct))) as f64 / others,
        language: start.lang,
        seconds: seconds.iter().find(|(id, _)| **id == item.item).map(|(_, seconds)| *seconds),
    });
    Sitting {
        check: start.check.clone(),
        passed: outcome.passed,
        share: outcome.score as f64 / outcome.of.max(1) as f64,
        answers: answers.collect(),
    }
}

/// Seconds to each answer that stands: since the answer before it, or since the start.
fn seconds<'a>(start: &Start, attempt: &'a Attempt) -> Vec<(&'a ItemId, f64)> {
    let mut given: Vec<_> = attempt.answers.iter().map(|(item, answer)| (&answer.order, item)).collect();
    given.sort();
    let mut before = start.at.timestamp_millis();
    let mut out = Vec::new();
    for (order, item) in given {
        let taken = order.at - before;
        before = order.at;
        if (0..=PAUSE).contains(&taken) {
            out.push((item, taken as f64 / 1000.0));
        }
    }
    out
}

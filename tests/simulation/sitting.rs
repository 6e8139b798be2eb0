//! One simulated sitting as events, twenty seconds to an answer.

use chrono::{DateTime, Duration, Utc};
use sala_domain::catalog::{Catalog, CheckPlan, Track};
use sala_domain::check::{self, judge};
use sala_domain::event::{ContentStamp, EventBody, Happening, Order};
use sala_domain::person::Language;
use sala_domain::{AttemptId, ItemId, PersonId};
use std::collections::BTreeMap;

use super::start;

/// Seconds to each answer.
pub(super) const PACE: i64 = 20;

fn event(person: usize, step: usize, at: DateTime<Utc>, body: EventBody) -> Happening {
    let id = format!("{person:032x}{step:032x}");
    let order = Order { at: at.timestamp_millis(), seq: step as u64, id: id.clone() };
    Happening { id, order, who: Some(PersonId(format!("{person:032x}"))), at, body }
}

/// Somebody sits the check once.
pub(super) fn events(
    catalog: &Catalog,
    (track, plan): (&Track, &CheckPlan),
    person: usize,
    form: &[ItemId],
    answers: &BTreeMap<ItemId, String>,
) -> Vec<Happening> {
    let lang = Language::ALL[person % 2];
    let content = ContentStamp { version: catalog.version.clone(), hash: catalog.hash.clone() };
    let (track, rule) = (track.id.clone(), check::rule(plan));
    let started = event(
        person,
        0,
        start(),
        EventBody::CheckStarted {
            track: track.clone(),
            check: plan.id.clone(),
            seed: person.to_string(),
            items: form.to_vec(),
            rule: rule.clone(),
            lang,
            content: content.clone(),
        },
    );
    let attempt = AttemptId(started.id.clone());
    let mut events = vec![started];
    for (step, (item, option)) in answers.iter().enumerate() {
        let (attempt, item, option) = (attempt.clone(), item.clone(), option.clone());
        let at = start() + Duration::seconds(PACE * (step as i64 + 1));
        events.push(event(person, step + 1, at, EventBody::CheckAnswered { attempt, item, option }));
    }
    let outcome = judge(catalog, form, answers, &rule);
    let body = EventBody::CheckSubmitted { attempt, track, outcome, rule, lang, content };
    events.push(event(person, form.len() + 1, start() + Duration::hours(1), body));
    events
}

//! What happened to somebody, as lines in the language of the screen: what the office noted and what they learned.

use sala_domain::event::{EventBody, Happening};
use sala_domain::office::roster::{Change, Entry, read};
use sala_domain::office::{Office, named};
use sala_domain::{OfficeRoleId, UnitId};

use super::person::Whole;
use super::track_title;
use crate::app::App;
use crate::handler::{record, record_file};
use crate::wire::staff::StaffEvent;

/// Everything, newest first.
pub(super) fn history(app: &App, office: &Office, whole: &Whole) -> Vec<StaffEvent> {
    let words = app.words();
    let mut lines = of_office(app, office, &whole.events);
    for (learner, events) in &whole.learners {
        let learned = record::history(app, learner, events).into_iter();
        lines.extend(learned.map(|line| StaffEvent {
            at: line.at,
            what: record_file::what(&words, &line.entry),
            detail: String::new(),
            by: String::new(),
        }));
    }
    lines.sort_by_key(|line| std::cmp::Reverse(line.at));
    lines
}

fn of_office(app: &App, office: &Office, events: &[Happening]) -> Vec<StaffEvent> {
    let (mut before, mut lines): (Option<Entry>, Vec<StaffEvent>) = (None, Vec::new());
    for event in events {
        let EventBody::MemberChanged { by, change } = &event.body else { continue };
        let (what, detail) = said(app, office, before.as_ref(), change);
        lines.push(StaffEvent { at: event.at, what, detail, by: by.clone() });
        match change {
            Change::Entry { entry } | Change::Imported { entry, .. } => before = Some(entry.clone()),
            Change::SetBack { entry, .. } => before.clone_from(entry),
            _ => {}
        }
    }
    // Newest first: of two at one moment the later one stands above.
    lines.reverse();
    lines
}

fn said(app: &App, office: &Office, before: Option<&Entry>, change: &Change) -> (String, String) {
    let words = app.words();
    let day = |day: &Option<chrono::NaiveDate>| {
        day.map(|day| words.staff_event_until(&words.date(day))).unwrap_or_default()
    };
    match change {
        Change::Entry { entry } => match before {
            None => (words.staff_event_added(), place(app, office, entry)),
            Some(before) => (words.staff_event_changed(), differences(app, office, before, entry)),
        },
        Change::Imported { entry, left, .. } => {
            let detail = match before {
                None => place(app, office, entry),
                Some(before) => differences(app, office, before, entry),
            };
            let left = left.map(|on| words.staff_event_left(&words.date(on)));
            (words.staff_event_imported(), joined([detail, left.unwrap_or_default()]))
        }
        Change::SetBack { .. } => (words.staff_event_set_back(), String::new()),
        Change::Left { on, reason } => (words.staff_event_left(&words.date(*on)), reason.clone()),
        Change::Back => (words.staff_event_back(), String::new()),
        Change::Linked { .. } => (words.staff_event_linked(), String::new()),
        Change::Unlinked { .. } => (words.staff_event_unlinked(), String::new()),
        Change::Assigned { track, due, .. } => {
            let due = due.map(|due| format!("{} {}", words.staff_due(), words.date(due)));
            (words.staff_event_assigned(&track_title(app, track)), due.unwrap_or_default())
        }
        Change::Unassigned { track } => {
            (words.staff_event_unassigned(&track_title(app, track)), String::new())
        }
        Change::Exempted { track, exemption } => (
            words.staff_event_exempted(&track_title(app, track)),
            joined([exemption.reason.clone(), day(&exemption.until)]),
        ),
        Change::Obliged { track } => (words.staff_event_obliged(&track_title(app, track)), String::new()),
    }
}

fn joined<const N: usize>(parts: [String; N]) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn unit(app: &App, office: &Office, id: &UnitId) -> String {
    read::path(&office.settings, id, app.language())
}

fn role(app: &App, office: &Office, id: &OfficeRoleId) -> String {
    let role = office.settings.roles.get(id);
    role.map_or_else(|| id.0.clone(), |role| named(&role.names, app.language()).to_owned())
}

fn place(app: &App, office: &Office, entry: &Entry) -> String {
    joined([unit(app, office, &entry.unit), role(app, office, &entry.role)])
}

/// What changed, field by field: a move names both places.
fn differences(app: &App, office: &Office, before: &Entry, after: &Entry) -> String {
    let words = app.words();
    let moved = |from: String, to: String| (from != to).then(|| words.staff_event_from_to(&from, &to));
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| words.date(day)).unwrap_or_default();
    let parts = [
        moved(unit(app, office, &before.unit), unit(app, office, &after.unit)),
        moved(role(app, office, &before.role), role(app, office, &after.role)),
        moved(before.name_khmer.clone(), after.name_khmer.clone()),
        moved(before.name_latin.clone(), after.name_latin.clone()),
        moved(before.staff_number.clone(), after.staff_number.clone()),
        moved(before.email.clone(), after.email.clone()),
        moved(day(before.joined), day(after.joined)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

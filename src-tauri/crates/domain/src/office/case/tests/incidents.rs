//! Incidents: severity, the 24 hours, and the way to closing one.

use chrono::{FixedOffset, TimeDelta};
use std::collections::BTreeSet;

use super::{Place, day, id, moment, told};
use crate::office::case::incident::{Correction, Incident, Party, Reported, Severity, State, Step};
use crate::office::case::{CaseFault, Cases, Change, figures};

fn reported(data: Option<&str>, people: u32, near_miss: bool) -> Reported {
    Reported {
        reporter: String::new(),
        noticed: moment("2026-11-19T02:00:00Z"),
        reported: moment("2026-11-19T03:30:00Z"),
        what: "A list of names was pasted".to_owned(),
        tool: "A public chatbot".to_owned(),
        account: String::new(),
        data: data.map(Into::into),
        people,
        near_miss,
    }
}

fn after(minutes: i64, noticed: &str) -> Reported {
    let noticed = moment(noticed);
    Reported { noticed, reported: noticed + TimeDelta::minutes(minutes), ..reported(Some("d1"), 1, false) }
}

fn steps(of: Vec<Step>) -> Cases {
    told(of.into_iter().map(|what| Change::Incident { id: id("i"), what }))
}

fn incident(of: Vec<Step>) -> Incident {
    steps(of).incidents.remove(&id("i")).unwrap()
}

fn correction(due: &str) -> Step {
    let of =
        Correction { action: "Block the site".to_owned(), owner: "IT".to_owned(), due: day(due), plan: None };
    Step::Corrected { of }
}

fn whole() -> Vec<Step> {
    vec![
        Step::Reported { of: reported(Some("d3"), 12, false) },
        Step::Contained { how: "Chat deleted".to_owned(), evidence: "Screenshot".to_owned() },
        Step::Notified { party: Party::Owner, on: day("2026-11-19"), note: String::new() },
        Step::Understood { cause: "No training".to_owned(), rules: BTreeSet::from(["GR-06".into()]) },
        correction("2026-12-01"),
        Step::Closed { lesson: "Count the names".to_owned() },
    ]
}

#[test]
fn severity_follows_data_people_and_near_miss() {
    let of = |data, people, near| reported(data, people, near).severity();
    assert_eq!(of(Some("d3plus"), 1, false), Severity::S1);
    assert_eq!(of(Some("d4"), 0, false), Severity::S1);
    assert_eq!(of(Some("d0"), 51, false), Severity::S1);
    assert_eq!(of(Some("d3"), 50, false), Severity::S2);
    assert_eq!(of(Some("d2"), 0, false), Severity::S2);
    assert_eq!(of(Some("d1"), 0, false), Severity::S3);
    assert_eq!(of(None, 3, false), Severity::S3, "a harmful output needs no data");
    assert_eq!(of(Some("d4"), 900, true), Severity::S4);
}

#[test]
fn the_duty_is_met_up_to_the_last_minute_of_the_day() {
    let in_time = |minutes| after(minutes, "2026-11-19T02:00:00Z").in_time();
    assert_eq!([in_time(0), in_time(24 * 60), in_time(24 * 60 + 1)], [true, true, false]);
}

#[test]
fn an_incident_goes_step_by_step_to_its_end() {
    let state = |count: usize| incident(whole().into_iter().take(count).collect()).state();
    let states = [1, 2, 3, 4, 5, 6].map(state);
    let next = [State::Contain, State::Notify, State::Cause, State::Correct, State::Close, State::Closed];
    assert_eq!(states, next);
}

#[test]
fn closing_needs_the_cause_and_the_correction() {
    let place = Place::new();
    let known = place.on("2026-11-20");
    let close = |count: usize| {
        let found = incident(whole().into_iter().take(count).collect());
        Incident::checked(Some(&found), Step::Closed { lesson: String::new() }, &known)
            .map_err(|refused| (refused.field, refused.fault))
    };
    assert_eq!(close(3).unwrap_err(), ("step", CaseFault::CauseMissing));
    assert_eq!(close(4).unwrap_err(), ("step", CaseFault::CorrectionMissing));
    assert!(close(5).is_ok());
    let closed = incident(whole());
    let again = Step::Reopened { reason: "It happened again".to_owned() };
    assert!(Incident::checked(Some(&closed), again.clone(), &known).is_ok());
    let later = correction("2026-12-24");
    assert_eq!(Incident::checked(Some(&closed), later, &known).unwrap_err().fault, CaseFault::NotNow);
    let open = incident([whole(), vec![again]].concat());
    assert_eq!(open.state(), State::Close);
}

#[test]
fn what_was_mended_counts_and_the_first_words_stay_in_the_history() {
    let mut all = whole();
    all.push(Step::Mended { of: reported(Some("d3plus"), 12, false), reason: "Health data".to_owned() });
    let found = incident(all);
    assert_eq!(found.reported.as_ref().unwrap().severity(), Severity::S1);
    let Step::Reported { of } = &found.history[0].step else { panic!("the report comes first") };
    assert_eq!((of.severity(), found.history[0].by.as_str()), (Severity::S2, "Chan Sophea"));
}

#[test]
fn times_in_the_wrong_order_or_in_the_future_are_refused() {
    let place = Place::new();
    let known = place.on("2026-11-20");
    let fault = |of| {
        let refused = Incident::checked(None, Step::Reported { of }, &known).unwrap_err();
        (refused.field, refused.fault)
    };
    assert_eq!(fault(after(-1, "2026-11-19T02:00:00Z")), ("reported", CaseFault::TooEarly));
    assert_eq!(fault(after(0, "2026-11-20T05:00:01Z")), ("noticed", CaseFault::Future));
    assert_eq!(fault(after(60, "2026-11-20T04:30:00Z")), ("reported", CaseFault::Future));
    let blank = Reported { what: "\n".to_owned(), ..reported(None, 0, false) };
    assert_eq!(fault(blank), ("what", CaseFault::Missing));
    let found = incident(whole().into_iter().take(1).collect());
    let past = Incident::checked(Some(&found), correction("2026-11-19"), &known).unwrap_err();
    assert_eq!((past.field, past.fault), ("due", CaseFault::EndPassed));
}

#[test]
fn figures_count_by_quarter_with_median_and_share_in_time() {
    let noticed =
        [(30, "2026-02-01T02:00:00Z"), (60, "2026-09-30T02:00:00Z"), (3000, "2026-09-30T20:00:00Z")];
    let change = |(number, (minutes, noticed)): (usize, (i64, &str))| Change::Incident {
        id: id(&number.to_string()),
        what: Step::Reported { of: after(minutes, noticed) },
    };
    let cases = told(noticed.into_iter().enumerate().map(change));
    let phnom_penh = FixedOffset::east_opt(7 * 3600).unwrap();
    let found = figures(&cases, moment("2026-11-20T05:00:00Z").with_timezone(&phnom_penh));
    assert_eq!((found.incidents.all, found.incidents.in_time, found.incidents.open), (3, 2, 3));
    assert_eq!(found.incidents.median_minutes, Some(60));
    assert_eq!(found.incidents.severities, [0, 0, 3, 0]);
    let quarters: Vec<_> =
        found.quarters.iter().map(|one| (one.year, one.quarter, one.incidents.all)).collect();
    assert_eq!(quarters, [(2026, 1, 1), (2026, 2, 0), (2026, 3, 1), (2026, 4, 1)]);
    assert_eq!(found.quarters[1].incidents.median_minutes, None);
    let none = figures(&Cases::default(), moment("2026-11-20T05:00:00Z").with_timezone(&phnom_penh));
    assert_eq!((none.quarters.len(), none.incidents.all), (1, 0));
}

//! The path of a request for a tool.

use super::{Place, day, id, told};
use crate::DataClassId;
use crate::office::case::request::{Asked, Decision, Frequency, Request, Said, State, Step, Voice};
use crate::office::case::{CaseFault, Change, Refused, after_working_days};

/// Handed in on a Wednesday.
fn asked(data: &str, people: bool) -> Asked {
    Asked {
        who: "Sok Dara".to_owned(),
        unit: None,
        task: "Translate letters".to_owned(),
        data: DataClassId::from(data),
        tool: "Kh-Translate".to_owned(),
        class: "t2".into(),
        often: Frequency::Weekly,
        people,
        on: day("2026-11-18"),
    }
}

fn said(agrees: bool) -> Said {
    Said { agrees, name: "Chan".to_owned(), note: "Useful".to_owned(), on: day("2026-11-19") }
}

fn approved(until: &str) -> Decision {
    Decision::Approved { class: "t2".into(), data: "d1".into(), until: day(until), conditions: String::new() }
}

fn decided(on: &str, of: Decision) -> Step {
    Step::Decided { name: "Chan".to_owned(), on: day(on), of }
}

fn request(steps: impl IntoIterator<Item = Step>) -> Request {
    let change = |what| Change::Request { id: id("r"), what };
    told(steps.into_iter().map(change)).requests.remove(&id("r")).unwrap()
}

fn heard(data: &str, people: bool, voices: &[Voice]) -> Vec<Step> {
    let first = Step::Asked { of: asked(data, people) };
    let voices = voices.iter().map(|voice| Step::Said { voice: *voice, of: said(true) });
    std::iter::once(first).chain(voices).collect()
}

const ALL: [Voice; 3] = [Voice::UnitHead, Voice::Owner, Voice::Security];

#[test]
fn five_working_days_skip_the_weekend() {
    assert_eq!(after_working_days(day("2026-11-18"), 5), day("2026-11-25"), "Wednesday to Wednesday");
    assert_eq!(after_working_days(day("2026-11-20"), 5), day("2026-11-27"), "Friday to Friday");
    assert_eq!(after_working_days(day("2026-11-21"), 5), day("2026-11-27"), "Saturday to Friday");
    assert_eq!(after_working_days(day("2028-02-28"), 1), day("2028-02-29"), "a leap day works");
}

#[test]
fn a_request_waits_for_one_voice_after_the_other() {
    let state = |voices: &[Voice]| request(heard("d1", false, voices)).state(day("2026-11-19")).unwrap();
    assert_eq!(state(&[]), State::UnitHead);
    assert_eq!(state(&[Voice::UnitHead]), State::Review);
    assert_eq!(state(&[Voice::UnitHead, Voice::Owner]), State::Review);
    assert_eq!(state(&ALL), State::Decision);
}

#[test]
fn legal_is_asked_for_confidential_data_and_for_people_affected() {
    let legal = |data, people| request(heard(data, people, &ALL)).missing() == vec![Voice::Legal];
    assert_eq!(
        [legal("d1", false), legal("d1", true), legal("d2", false), legal("d4", false)],
        [false, true, true, true]
    );
}

#[test]
fn silence_is_refusal_after_the_fifth_working_day() {
    let open = request(heard("d1", false, &ALL));
    assert_eq!(open.state(day("2026-11-25")), Some(State::Decision));
    assert_eq!(open.state(day("2026-11-26")), Some(State::Lapsed));
    let late =
        request([heard("d1", false, &ALL), vec![decided("2026-11-26", approved("2027-01-01"))]].concat());
    assert_eq!(late.state(day("2026-11-27")), Some(State::Lapsed), "a decision after it does not count");
    let place = Place::new();
    let step = decided("2026-11-26", approved("2027-01-01"));
    let refused = Request::checked(Some(&open), step, &place.on("2026-11-26")).unwrap_err();
    assert_eq!(refused, Refused { field: "on", fault: CaseFault::Lapsed });
    let paper = decided("2026-11-24", approved("2027-01-01"));
    assert!(
        Request::checked(Some(&open), paper, &place.on("2026-11-26")).is_ok(),
        "decided in time on paper"
    );
}

#[test]
fn an_approved_tool_is_on_the_list_until_its_end_date() {
    let mut steps = heard("d1", false, &ALL);
    steps.push(decided("2026-11-20", approved("2027-05-20")));
    let found = request(steps.clone());
    let tool = found.approved_tool(&id("r"), day("2027-05-20")).unwrap();
    assert_eq!((tool.tool.as_str(), tool.until), ("Kh-Translate", day("2027-05-20")));
    assert_eq!(found.approved_tool(&id("r"), day("2027-05-21")), None);
    assert_eq!(found.state(day("2027-05-21")), Some(State::Over));
    steps.push(Step::TakenOff { on: day("2026-12-01"), reason: "New terms".to_owned() });
    let off = request(steps);
    assert!(off.approved_tool(&id("r"), day("2026-11-30")).is_some());
    assert_eq!(off.state(day("2026-12-01")), Some(State::Over));
}

#[test]
fn nothing_is_approved_before_everybody_agreed() {
    let place = Place::new();
    let known = place.on("2026-11-20");
    let approve = || decided("2026-11-20", approved("2027-01-01"));
    let open = Refused { field: "answer", fault: CaseFault::VoicesOpen };
    let two = request(heard("d1", false, &ALL[..2]));
    assert_eq!(Request::checked(Some(&two), approve(), &known).unwrap_err(), open);
    let mut steps = heard("d1", false, &ALL);
    steps.push(Step::Said { voice: Voice::Security, of: said(false) });
    let against = request(steps);
    assert_eq!(Request::checked(Some(&against), approve(), &known).unwrap_err(), open);
    assert_eq!(against.state(known.today), Some(State::Decision), "a no leads straight to the decision");
    let refusal = decided("2026-11-20", Decision::Refused { reason: "No contract".to_owned() });
    assert!(Request::checked(Some(&against), refusal, &known).is_ok());
}

#[test]
fn bad_input_names_its_field() {
    let place = Place::new();
    let known = place.on("2026-11-20");
    let fault = |of: Asked| {
        let refused = Request::checked(None, Step::Asked { of }, &known).unwrap_err();
        (refused.field, refused.fault)
    };
    let good = || asked("d1", false);
    assert_eq!(fault(Asked { who: " \u{200b} ".to_owned(), ..good() }).0, "who");
    assert_eq!(fault(Asked { task: "x".repeat(4001), ..good() }), ("task", CaseFault::TooLong(4000)));
    assert_eq!(fault(Asked { data: "d9".into(), ..good() }), ("data", CaseFault::Unknown));
    assert_eq!(fault(Asked { class: "t9".into(), ..good() }), ("class", CaseFault::Unknown));
    assert_eq!(fault(Asked { unit: Some("gone".into()), ..good() }), ("unit", CaseFault::Unknown));
    assert_eq!(fault(Asked { on: day("2026-11-21"), ..good() }), ("on", CaseFault::Future));
    let ready = request(heard("d1", false, &ALL));
    let until = |until: &str| {
        Request::checked(Some(&ready), decided("2026-11-20", approved(until)), &known).unwrap_err().fault
    };
    assert_eq!(until("2026-11-19"), CaseFault::EndBeforeStart);
    assert_eq!(until("2206-11-20"), CaseFault::TooFar(24));
}

#[test]
fn a_settled_request_takes_no_further_step() {
    let place = Place::new();
    let mut steps = heard("d1", false, &ALL);
    steps.push(decided("2026-11-20", Decision::Refused { reason: "No contract".to_owned() }));
    let refused = request(steps);
    for step in [
        Step::Said { voice: Voice::Owner, of: said(true) },
        Step::Withdrawn { reason: "Changed my mind".to_owned() },
        decided("2026-11-20", approved("2027-01-01")),
        Step::TakenOff { on: day("2026-11-20"), reason: "Never".to_owned() },
    ] {
        let fault = Request::checked(Some(&refused), step, &place.on("2026-11-20")).unwrap_err().fault;
        assert_eq!(fault, CaseFault::NotNow);
    }
}

//! Exceptions from rules and their ends.

use super::{Place, day, id, told};
use crate::office::case::exception::{Exception, Granted, State, Step, Whom};
use crate::office::case::{CaseFault, Change};

fn granted(from: &str, until: &str) -> Granted {
    Granted {
        rule: "GR-02".into(),
        whom: Whom::Unit { unit: "registry".into() },
        why: "The new tool comes in May".to_owned(),
        from: day(from),
        until: day(until),
        owner: "Sok Dara".to_owned(),
        decided_by: "Chan Sophea".to_owned(),
        follows: None,
    }
}

fn exception(steps: Vec<Step>) -> Exception {
    let change = |what| Change::Exception { id: id("e"), what };
    told(steps.into_iter().map(change)).exceptions.remove(&id("e")).unwrap()
}

#[test]
fn an_exception_is_said_to_end_thirty_days_before_its_last_day() {
    let found = exception(vec![Step::Granted { of: granted("2026-12-01", "2027-05-31") }]);
    let state = |on: &str| found.state(day(on)).unwrap();
    assert_eq!(state("2026-11-30"), State::Planned);
    assert_eq!(state("2026-12-01"), State::Active);
    assert_eq!(state("2027-04-30"), State::Active);
    assert_eq!(state("2027-05-01"), State::Ending);
    assert_eq!(state("2027-05-31"), State::Ending);
    assert_eq!(state("2027-06-01"), State::Ended);
}

#[test]
fn ending_early_ends_it_and_never_makes_it_longer() {
    let first = Step::Granted { of: granted("2026-12-01", "2027-05-31") };
    let end = |on: &str| Step::Ended { on: day(on), reason: "The tool came".to_owned() };
    let early = exception(vec![first.clone(), end("2027-01-15"), end("2027-02-15")]);
    assert_eq!(early.last_day(), Some(day("2027-01-15")), "the earliest end counts");
    assert_eq!(early.state(day("2027-01-16")), Some(State::Ended));
    let later = exception(vec![first.clone(), end("2028-01-01")]);
    assert_eq!(later.last_day(), Some(day("2027-05-31")));
    let again = exception(vec![first, Step::Granted { of: granted("2026-12-01", "2027-11-30") }]);
    assert_eq!(again.last_day(), Some(day("2027-05-31")), "a second grant of the same changes nothing");
}

#[test]
fn an_exception_needs_an_end_within_twelve_months() {
    let place = Place::new();
    let known = place.on("2026-11-20");
    let check = |of: Granted| Exception::checked(None, Step::Granted { of }, &known);
    let fault = |of: Granted| check(of).map_err(|refused| (refused.field, refused.fault)).unwrap_err();
    assert!(check(granted("2026-12-01", "2027-12-01")).is_ok());
    assert_eq!(fault(granted("2026-12-01", "2027-12-02")), ("until", CaseFault::TooFar(12)));
    assert_eq!(fault(granted("2026-12-01", "2026-11-30")), ("until", CaseFault::EndBeforeStart));
    assert_eq!(fault(granted("2026-11-01", "2026-11-19")), ("until", CaseFault::EndPassed));
    assert!(check(granted("2028-02-29", "2029-02-28")).is_ok(), "a leap day has its year");
    let good = || granted("2026-12-01", "2027-05-31");
    assert_eq!(fault(Granted { rule: "GR-99".into(), ..good() }), ("rule", CaseFault::Unknown));
    assert_eq!(fault(Granted { why: String::new(), ..good() }), ("why", CaseFault::Missing));
    assert_eq!(fault(Granted { owner: String::new(), ..good() }), ("owner", CaseFault::Missing));
    let nobody = Whom::Person { name: String::new() };
    assert_eq!(fault(Granted { whom: nobody, ..good() }), ("for", CaseFault::Missing));
    let role = Whom::Role { role: "gone".into() };
    assert_eq!(fault(Granted { whom: role, ..good() }), ("for", CaseFault::Unknown));
}

#[test]
fn what_has_ended_cannot_be_ended_again() {
    let place = Place::new();
    let over = exception(vec![Step::Granted { of: granted("2026-01-01", "2026-06-30") }]);
    let end = Step::Ended { on: day("2026-11-20"), reason: "Over".to_owned() };
    assert_eq!(
        Exception::checked(Some(&over), end, &place.on("2026-11-20")).unwrap_err().fault,
        CaseFault::NotNow
    );
}

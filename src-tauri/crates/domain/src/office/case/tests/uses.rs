//! Uses of AI, and when an impact assessment is missing.

use chrono::FixedOffset;
use std::collections::BTreeSet;

use super::{Place, day, id, moment, told};
use crate::office::case::impact::{Answer, Conclusion, Impact, Outcome, Question, Reply, Sheet};
use crate::office::case::use_of_ai::{Level, Noted, Review, Status, Step, Use};
use crate::office::case::{CaseFault, Cases, Change, Gap, figures, impact};

fn noted(level: Level, data: &str, status: Status) -> Noted {
    Noted {
        purpose: "Sort letters".to_owned(),
        unit: Some("registry".into()),
        tool: "Sorter".to_owned(),
        level,
        data: data.into(),
        people: false,
        owner: "Sok Dara".to_owned(),
        status,
        review: day("2027-05-20"),
    }
}

fn entered(of: Noted) -> Change {
    Change::Use { id: id("u"), what: Step::Noted { of, reason: String::new() } }
}

fn sheet(reply: Reply, questions: usize) -> Sheet {
    let answer = |question: &Question| (*question, Answer { reply, note: String::new() });
    Sheet {
        title: "Sorter".to_owned(),
        uses: BTreeSet::from([id("u")]),
        answers: Question::ALL.iter().take(questions).map(answer).collect(),
    }
}

fn conclusion(outcome: Outcome, on: &str) -> Conclusion {
    Conclusion {
        outcome,
        conditions: "Only with a second reader".to_owned(),
        name: "Chan Sophea".to_owned(),
        on: day(on),
        review: day("2027-11-20"),
    }
}

fn assessed(name: &str, outcome: Outcome, on: &str) -> [Change; 2] {
    let of = |what| Change::Impact { id: id(name), what };
    [
        of(impact::Step::Noted { of: sheet(Reply::Yes, 10) }),
        of(impact::Step::Concluded { of: conclusion(outcome, on) }),
    ]
}

fn gap(cases: &Cases) -> Option<Gap> {
    cases.gap(&id("u"))
}

#[test]
fn operational_use_and_personal_data_need_an_assessment_before_they_run() {
    let of = |level, data, status| gap(&told([entered(noted(level, data, status))]));
    assert_eq!(of(Level::Operational, "d0", Status::InUse), Some(Gap::None));
    assert_eq!(of(Level::Strategic, "d3", Status::Trial), Some(Gap::None));
    assert_eq!(of(Level::Tactical, "d2", Status::InUse), None);
    assert_eq!(of(Level::Operational, "d3", Status::Idea), None, "an idea runs nowhere");
    assert_eq!(of(Level::Operational, "d3", Status::Stopped), None);
    let running = told([entered(noted(Level::Operational, "d0", Status::Trial))]);
    assert!(running.has_operational_or_personal_use());
    assert!(!told([entered(noted(Level::Tactical, "d2", Status::InUse))]).has_operational_or_personal_use());
}

#[test]
fn the_newest_assessment_decides_whether_a_use_may_run() {
    let start = || vec![entered(noted(Level::Operational, "d3", Status::InUse))];
    let with = |more: &[[Change; 2]]| told([start(), more.concat()].concat());
    let go = assessed("a", Outcome::Conditions, "2026-11-01");
    let stop = assessed("b", Outcome::Stop, "2026-11-10");
    assert_eq!(gap(&with(std::slice::from_ref(&go))), None);
    assert_eq!(gap(&with(&[go.clone(), stop.clone()])), Some(Gap::Stopped));
    assert_eq!(gap(&with(&[stop.clone(), go.clone()])), Some(Gap::Stopped), "the day counts, not the entry");
    let back =
        Change::Impact { id: id("b"), what: impact::Step::Withdrawn { reason: "Wrong tool".to_owned() } };
    assert_eq!(gap(&told([with_changes(&go, &stop), vec![back]].concat())), None);
    let open = told([start(), vec![go[0].clone()]].concat());
    assert_eq!(gap(&open), Some(Gap::None), "answers alone are no assessment");
}

fn with_changes(go: &[Change; 2], stop: &[Change; 2]) -> Vec<Change> {
    let mut all = vec![entered(noted(Level::Operational, "d3", Status::InUse))];
    all.extend(go.iter().chain(stop).cloned());
    all
}

#[test]
fn nothing_is_concluded_with_open_questions_or_hidden_doubts() {
    let place = Place::new();
    let known = place.on("2026-11-20");
    let conclude = |sheet: Sheet, of: Conclusion| {
        let changes = [Change::Impact { id: id("a"), what: impact::Step::Noted { of: sheet } }];
        let found = told(changes).impacts.remove(&id("a")).unwrap();
        Impact::checked(Some(&found), impact::Step::Concluded { of }, &known, |_| true)
            .map_err(|refused| (refused.field, refused.fault))
    };
    let go = || conclusion(Outcome::Go, "2026-11-20");
    assert_eq!(conclude(sheet(Reply::Yes, 9), go()).unwrap_err(), ("answers", CaseFault::Unanswered));
    assert_eq!(conclude(sheet(Reply::Unclear, 10), go()).unwrap_err(), ("outcome", CaseFault::OpenPoints));
    assert!(conclude(sheet(Reply::Yes, 10), go()).is_ok());
    let bare = Conclusion { conditions: String::new(), outcome: Outcome::Conditions, ..go() };
    assert_eq!(conclude(sheet(Reply::No, 10), bare).unwrap_err(), ("conditions", CaseFault::Missing));
    assert!(conclude(sheet(Reply::No, 10), conclusion(Outcome::Stop, "2026-11-20")).is_ok());
    let late = Conclusion { review: day("2026-11-19"), ..go() };
    assert_eq!(conclude(sheet(Reply::Yes, 10), late).unwrap_err(), ("review", CaseFault::EndPassed));
}

#[test]
fn an_assessment_covers_only_uses_of_the_register() {
    let place = Place::new();
    let step = impact::Step::Noted { of: sheet(Reply::Yes, 3) };
    let refused = Impact::checked(None, step, &place.on("2026-11-20"), |_| false).unwrap_err();
    assert_eq!((refused.field, refused.fault), ("uses", CaseFault::Unknown));
}

#[test]
fn a_review_moves_the_next_one_and_stopping_wants_a_reason() {
    let place = Place::new();
    let known = place.on("2027-05-25");
    let start = entered(noted(Level::Tactical, "d1", Status::InUse));
    let found = told([start.clone()]).uses.remove(&id("u")).unwrap();
    assert_eq!(found.review(day("2027-04-19")), Some(Review::Later));
    assert_eq!(found.review(day("2027-04-20")), Some(Review::Due));
    assert_eq!(found.review(known.today), Some(Review::Overdue));
    let stop = Step::Moved { status: Status::Stopped, reason: String::new() };
    assert_eq!(Use::checked(Some(&found), stop, &known).unwrap_err().fault, CaseFault::Missing);
    let looked = Step::Reviewed {
        on: day("2027-05-25"),
        name: "Chan".to_owned(),
        note: "Still useful".to_owned(),
        next: day("2027-11-25"),
    };
    let looked = Use::checked(Some(&found), looked, &known).unwrap();
    let after = told([start, Change::Use { id: id("u"), what: looked }]).uses.remove(&id("u")).unwrap();
    assert_eq!(after.review(known.today), Some(Review::Later));
}

#[test]
fn figures_count_uses_by_level_and_what_is_missing() {
    let mut all = vec![entered(noted(Level::Operational, "d3", Status::InUse))];
    all.push(Change::Use {
        id: id("v"),
        what: Step::Noted { of: noted(Level::Tactical, "d1", Status::Trial), reason: String::new() },
    });
    all.extend(assessed("a", Outcome::Stop, "2026-11-01"));
    let now = moment("2027-06-01T05:00:00Z").with_timezone(&FixedOffset::east_opt(7 * 3600).unwrap());
    let found = figures(&told(all), now);
    assert_eq!((found.levels[2].in_use, found.levels[1].trials, found.levels[0].ideas), (1, 1, 0));
    assert_eq!((found.reviews.assessments, found.reviews.missing), (1, 1));
    assert_eq!((found.reviews.overdue, found.reviews.due), (2, 0), "a stopped assessment wants no review");
    assert!(found.operational_or_personal);
}

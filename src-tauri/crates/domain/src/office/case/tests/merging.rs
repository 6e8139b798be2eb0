//! Two managers' registers merge: the order in which events arrive does not matter.

use proptest::prelude::*;

use super::{day, event, id, moment};
use crate::event::Happening;
use crate::office::Office;
use crate::office::case::incident::Reported;
use crate::office::case::request::{Asked, Decision, Frequency, Said, Voice};
use crate::office::case::use_of_ai::{Level, Noted, Status};
use crate::office::case::{Change, exception, figures, impact, incident, request, use_of_ai};

fn a_request() -> impl Strategy<Value = request::Step> {
    let asked = |text: String| Asked {
        who: text.clone(),
        unit: None,
        task: text.clone(),
        data: "d2".into(),
        tool: text,
        class: "t1".into(),
        often: Frequency::Daily,
        people: false,
        on: day("2026-11-18"),
    };
    let said = |agrees| Said { agrees, name: "C".to_owned(), note: String::new(), on: day("2026-11-19") };
    let voice = prop_oneof![Just(Voice::UnitHead), Just(Voice::Owner), Just(Voice::Legal)];
    let decided = |day_of: u32| request::Step::Decided {
        name: "C".to_owned(),
        on: day("2026-11-01") + chrono::Days::new(day_of.into()),
        of: Decision::Approved {
            class: "t1".into(),
            data: "d1".into(),
            until: day("2027-01-01"),
            conditions: String::new(),
        },
    };
    prop_oneof![
        "[a-c]".prop_map(move |text| request::Step::Asked { of: asked(text) }),
        (voice, any::<bool>())
            .prop_map(move |(voice, agrees)| request::Step::Said { voice, of: said(agrees) }),
        (0..40_u32).prop_map(decided),
        Just(request::Step::Withdrawn { reason: "r".to_owned() }),
        (0..40_u64).prop_map(|days| request::Step::TakenOff {
            on: day("2026-11-01") + chrono::Days::new(days),
            reason: "r".to_owned()
        }),
    ]
}

fn an_exception() -> impl Strategy<Value = exception::Step> {
    (0..40_u64, any::<bool>()).prop_map(|(days, first)| {
        let on = day("2026-11-01") + chrono::Days::new(days);
        if !first {
            return exception::Step::Ended { on, reason: "r".to_owned() };
        }
        let of = exception::Granted {
            rule: "GR-02".into(),
            whom: exception::Whom::Person { name: "n".to_owned() },
            why: "w".to_owned(),
            from: on,
            until: on + chrono::Days::new(30),
            owner: "o".to_owned(),
            decided_by: "d".to_owned(),
            follows: None,
        };
        exception::Step::Granted { of }
    })
}

fn an_incident() -> impl Strategy<Value = incident::Step> {
    let reported = |people| Reported {
        reporter: String::new(),
        noticed: moment("2026-11-19T02:00:00Z"),
        reported: moment("2026-11-19T03:00:00Z"),
        what: "w".to_owned(),
        tool: "t".to_owned(),
        account: String::new(),
        data: Some("d1".into()),
        people,
        near_miss: false,
    };
    let on = |days: u64| day("2026-11-01") + chrono::Days::new(days);
    prop_oneof![
        (0..90_u32).prop_map(move |people| incident::Step::Reported { of: reported(people) }),
        (0..90_u32)
            .prop_map(move |people| incident::Step::Mended { of: reported(people), reason: "r".to_owned() }),
        (0..40_u64).prop_map(move |days| incident::Step::Notified {
            party: incident::Party::Owner,
            on: on(days),
            note: String::new()
        }),
        "[a-c]".prop_map(|how| incident::Step::Contained { how, evidence: String::new() }),
        "[a-c]".prop_map(|lesson| incident::Step::Closed { lesson }),
        Just(incident::Step::Reopened { reason: "r".to_owned() }),
    ]
}

fn a_use() -> impl Strategy<Value = use_of_ai::Step> {
    let status = prop_oneof![Just(Status::Idea), Just(Status::InUse), Just(Status::Stopped)];
    (status, any::<bool>()).prop_map(|(status, first)| {
        if !first {
            return use_of_ai::Step::Moved { status, reason: String::new() };
        }
        let of = Noted {
            purpose: "p".to_owned(),
            unit: None,
            tool: "t".to_owned(),
            level: Level::Operational,
            data: "d3".into(),
            people: true,
            owner: "o".to_owned(),
            status,
            review: day("2027-01-01"),
        };
        use_of_ai::Step::Noted { of, reason: String::new() }
    })
}

fn an_impact() -> impl Strategy<Value = impact::Step> {
    let outcome = prop_oneof![Just(impact::Outcome::Go), Just(impact::Outcome::Stop)];
    (outcome, 0..4_u8).prop_map(|(outcome, which)| match which {
        0 => impact::Step::Withdrawn { reason: "r".to_owned() },
        1 => impact::Step::Concluded {
            of: impact::Conclusion {
                outcome,
                conditions: String::new(),
                name: "n".to_owned(),
                on: day("2026-11-20"),
                review: day("2027-11-20"),
            },
        },
        _ => impact::Step::Noted {
            of: impact::Sheet { title: format!("{which}"), uses: [id("1")].into(), answers: [].into() },
        },
    })
}

fn change() -> impl Strategy<Value = Change> {
    let of = || (0..3_u8).prop_map(|number| id(&number.to_string()));
    prop_oneof![
        (of(), a_request()).prop_map(|(id, what)| Change::Request { id, what }),
        (of(), an_exception()).prop_map(|(id, what)| Change::Exception { id, what }),
        (of(), an_incident()).prop_map(|(id, what)| Change::Incident { id, what }),
        (of(), a_use()).prop_map(|(id, what)| Change::Use { id, what }),
        (of(), an_impact()).prop_map(|(id, what)| Change::Impact { id, what }),
    ]
}

fn events() -> impl Strategy<Value = (Vec<Happening>, Vec<Happening>)> {
    let all = proptest::collection::vec(change(), 0..40)
        .prop_map(|all| (1..).zip(all).map(|(seq, change)| event(seq, change)).collect::<Vec<_>>());
    all.prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle()))
}

proptest! {
    #[test]
    fn a_view_kept_up_event_by_event_equals_the_view_rebuilt((ordered, arrived) in events()) {
        let mut kept = Office::default();
        ordered.iter().for_each(|event| kept.apply(event));
        prop_assert_eq!(&kept, &Office::rebuild(&arrived));
        let now = moment("2026-11-20T05:00:00Z").fixed_offset();
        let figures = figures(&kept.cases, now);
        prop_assert!(figures.reviews.missing == 0 || figures.operational_or_personal);
        prop_assert_eq!(figures.incidents.severities.iter().sum::<usize>(), figures.incidents.all);
    }

    #[test]
    fn a_change_reads_back_as_it_was_written(change in change()) {
        let text = serde_json::to_string(&change).unwrap();
        prop_assert_eq!(serde_json::from_str::<Change>(&text).unwrap(), change);
    }
}

//! Claims about due days: fixed ones by example, the others for any day, zone and duty.

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use proptest::prelude::*;

use super::*;

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn terms(recurrence: Recurrence) -> Terms {
    Terms { due_days: 30, grace_days: 0, recurrence }
}

fn year_from(issued: &str) -> HeldDays {
    let issued = date(issued);
    HeldDays { issued, until: issued + Months::new(12) - Days::new(1) }
}

fn due(recurrence: Recurrence, start: &str, held: &[HeldDays], majors: &[NaiveDate]) -> Option<NaiveDate> {
    let (terms, start) = (terms(recurrence), date(start));
    Case { terms, start, named: None, excused: None, held, majors }.outlook().due
}

const YEARLY: Recurrence = Recurrence::Yearly { month: 1 };
const TWELVE: Recurrence = Recurrence::AfterPassing { months: 12 };

#[test]
fn a_first_duty_is_due_so_many_days_after_its_start() {
    for recurrence in [Recurrence::Once, YEARLY, TWELVE, Recurrence::MajorRules] {
        assert_eq!(due(recurrence, "2027-01-30", &[], &[]), Some(date("2027-03-01")));
        assert_eq!(due(recurrence, "2028-01-30", &[], &[]), Some(date("2028-02-29")), "a leap year");
    }
}

#[test]
fn a_year_after_29_february_is_28_february() {
    assert_eq!(due(TWELVE, "2028-02-01", &[year_from("2028-02-29")], &[]), Some(date("2029-02-28")));
    let four_years = Recurrence::AfterPassing { months: 48 };
    assert_eq!(due(four_years, "2028-02-01", &[year_from("2028-02-29")], &[]), Some(date("2032-02-29")));
    let one_month = Recurrence::AfterPassing { months: 1 };
    assert_eq!(due(one_month, "2027-01-01", &[year_from("2027-01-31")], &[]), Some(date("2027-02-28")));
}

#[test]
fn once_is_once() {
    assert_eq!(due(Recurrence::Once, "2020-01-01", &[year_from("2020-01-20")], &[date("2026-01-01")]), None);
}

#[test]
fn every_january_ends_with_january_and_the_five_months_before_count_for_it() {
    let after = |passed: &str| due(YEARLY, "2026-01-01", &[year_from(passed)], &[]).unwrap();
    assert_eq!(after("2026-01-20"), date("2027-01-31"));
    assert_eq!(after("2026-07-31"), date("2027-01-31"), "a day too early for the season");
    assert_eq!(after("2026-08-01"), date("2028-01-31"), "the first day of the season");
    assert_eq!(after("2027-01-31"), date("2028-01-31"), "the last day of the season");
    assert_eq!(after("2027-02-01"), date("2028-01-31"), "late, and the next January is next");
    let february = |passed| due(Recurrence::Yearly { month: 2 }, "2026-01-01", &[year_from(passed)], &[]);
    assert_eq!(february("2027-03-01"), Some(date("2028-02-29")));
}

#[test]
fn who_joins_after_the_month_has_the_days_of_a_new_starter() {
    assert_eq!(due(YEARLY, "2026-02-03", &[], &[]), Some(date("2026-03-05")));
    assert_eq!(due(YEARLY, "2026-02-03", &[year_from("2026-02-20")], &[]), Some(date("2027-01-31")));
}

#[test]
fn only_a_major_version_after_the_certificate_asks_again() {
    let majors = [date("2026-06-01"), date("2027-06-01")];
    let after = |passed: &str| due(Recurrence::MajorRules, "2026-01-01", &[year_from(passed)], &majors);
    assert_eq!(after("2026-02-01"), Some(date("2026-07-01")), "the first version that is not met");
    assert_eq!(after("2026-06-01"), Some(date("2027-07-01")));
    assert_eq!(after("2027-06-02"), None);
}

#[test]
fn a_certificate_from_before_counts_while_it_is_valid_on_the_first_day() {
    assert_eq!(due(TWELVE, "2026-05-01", &[year_from("2025-10-01")], &[]), Some(date("2026-10-01")));
    assert_eq!(
        due(TWELVE, "2026-05-01", &[year_from("2025-01-01")], &[]),
        Some(date("2026-05-31")),
        "run out"
    );
    let soon = due(TWELVE, "2026-05-01", &[year_from("2025-05-03")], &[]);
    assert_eq!(soon, Some(date("2026-05-31")), "nobody has fewer days than a new starter");
}

#[test]
fn an_exemption_that_ended_gives_the_days_again() {
    let case = |excused| Case {
        terms: terms(TWELVE),
        start: date("2026-01-01"),
        named: None,
        excused,
        held: &[],
        majors: &[],
    };
    assert_eq!(case(Some(date("2026-08-31"))).outlook().due, Some(date("2026-09-30")));
    assert_eq!(case(None).outlook().due, Some(date("2026-01-31")));
}

#[test]
fn overdue_begins_after_the_days_of_grace_and_the_steps_are_counted_from_there() {
    let terms = Terms { due_days: 30, grace_days: 5, recurrence: TWELVE };
    let start = date("2026-03-01");
    let outlook = Case { terms, start, named: None, excused: None, held: &[], majors: &[] }.outlook();
    assert_eq!((outlook.due, outlook.grace), (Some(date("2026-03-31")), Some(date("2026-04-05"))));
    let steps = [
        ("2026-03-16", None),
        ("2026-03-17", Some(Step::Before14)),
        ("2026-03-28", Some(Step::Before3)),
        ("2026-04-05", Some(Step::Before3)),
        ("2026-04-06", Some(Step::After1)),
        ("2026-04-12", Some(Step::After7)),
        ("2026-04-19", Some(Step::Manager)),
        ("2026-05-04", Some(Step::Manager)),
        ("2026-05-05", Some(Step::Withdraw)),
    ];
    for (today, step) in steps {
        assert_eq!(outlook.step(date(today)), step, "{today}");
    }
}

#[test]
fn a_day_is_the_offices_own_also_where_clocks_change_or_a_day_is_missing() {
    let day_in = |at: &str, zone: Tz| day(at.parse::<DateTime<Utc>>().unwrap(), &zone);
    assert_eq!(day_in("2026-01-31T17:30:00Z", chrono_tz::Asia::Phnom_Penh), date("2026-02-01"));
    assert_eq!(day_in("2026-03-29T00:59:59Z", chrono_tz::Europe::Berlin), date("2026-03-29"));
    assert_eq!(day_in("2026-03-28T23:30:00Z", chrono_tz::Europe::Berlin), date("2026-03-29"), "winter time");
    assert_eq!(day_in("2026-03-29T22:30:00Z", chrono_tz::Europe::Berlin), date("2026-03-30"), "summer time");
    // Samoa had no 30 December 2011.
    assert_eq!(day_in("2011-12-30T09:59:59Z", chrono_tz::Pacific::Apia), date("2011-12-29"));
    assert_eq!(day_in("2011-12-30T10:00:00Z", chrono_tz::Pacific::Apia), date("2011-12-31"));
}

fn a_day() -> impl Strategy<Value = NaiveDate> {
    (0_i64..12_000).prop_map(|days| date("2010-01-01") + TimeDelta::days(days))
}

fn a_recurrence() -> impl Strategy<Value = Recurrence> {
    prop_oneof![
        Just(Recurrence::Once),
        (1_u32..=120).prop_map(|months| Recurrence::AfterPassing { months }),
        (1_u32..=12).prop_map(|month| Recurrence::Yearly { month }),
        Just(Recurrence::MajorRules),
    ]
}

fn some_held() -> impl Strategy<Value = Vec<HeldDays>> {
    let one = (a_day(), 1_u64..1_500)
        .prop_map(|(issued, days)| HeldDays { issued, until: issued + Days::new(days) });
    prop::collection::vec(one, 0..4)
}

fn a_zone() -> impl Strategy<Value = Tz> {
    prop::sample::select(vec![
        chrono_tz::Asia::Phnom_Penh,
        chrono_tz::Europe::Berlin,
        chrono_tz::America::New_York,
        chrono_tz::Australia::Lord_Howe,
        chrono_tz::Pacific::Apia,
        chrono_tz::Pacific::Kiritimati,
        chrono_tz::America::Sao_Paulo,
    ])
}

proptest! {
    #[test]
    fn no_due_day_is_before_the_start(
        start in a_day(), named in prop::option::of(a_day()), recurrence in a_recurrence(), held in some_held(),
        majors in prop::collection::vec(a_day(), 0..4), due_days in 0_u32..400, grace_days in 0_u32..60,
    ) {
        let terms = Terms { due_days, grace_days, recurrence };
        let outlook = Case { terms, start, named, excused: None, held: &held, majors: &majors }.outlook();
        prop_assert!(outlook.due.is_none_or(|due| due >= start));
        prop_assert!(outlook.grace >= outlook.due);
        if let Some(grace) = outlook.grace {
            prop_assert!(!outlook.overdue(grace) && outlook.overdue(grace + Days::new(1)));
        }
    }

    #[test]
    fn passing_never_brings_the_due_day_nearer(
        start in a_day(), recurrence in a_recurrence(), wait in 0_u64..900, majors in prop::collection::vec(a_day(), 0..4),
    ) {
        let issued = start + Days::new(wait);
        let held = [HeldDays { issued, until: issued + Days::new(365) }];
        let at = |held| Case { terms: terms(recurrence), start, named: None, excused: None, held, majors: &majors };
        let after = at(&held).outlook().due;
        prop_assert!(after.is_none_or(|after| after > issued));
    }

    #[test]
    fn the_order_of_certificates_and_versions_does_not_matter(
        start in a_day(), recurrence in a_recurrence(), held in some_held(), majors in prop::collection::vec(a_day(), 0..5),
    ) {
        let (mut other_held, mut other_majors) = (held.clone(), majors.clone());
        other_held.reverse();
        other_majors.reverse();
        let at = |held, majors| Case { terms: terms(recurrence), start, named: None, excused: None, held, majors };
        prop_assert_eq!(at(&held, &majors).outlook(), at(&other_held, &other_majors).outlook());
    }

    #[test]
    fn every_year_is_due_on_the_last_day_of_its_month_six_to_eighteen_months_after_passing(
        passed in a_day(), month in 1_u32..=12,
    ) {
        let due = next_year_end(passed, month);
        prop_assert_eq!(due.month(), month);
        prop_assert_eq!((due + Days::new(1)).day(), 1);
        prop_assert!(due > passed + Months::new(5) && due <= passed + Months::new(18));
        prop_assert_eq!(next_year_end(due, month).year(), due.year() + 1, "who passes in time is asked once a year");
    }

    #[test]
    fn steps_never_go_back(start in a_day(), first in 0_u64..200, more in 0_u64..60, grace_days in 0_u32..40) {
        let terms = Terms { due_days: 30, grace_days, recurrence: TWELVE };
        let outlook = Case { terms, start, named: None, excused: None, held: &[], majors: &[] }.outlook();
        let today = start + Days::new(first);
        prop_assert!(outlook.step(today) <= outlook.step(today + Days::new(more)));
    }

    #[test]
    fn local_days_follow_the_order_of_moments_in_any_zone(seconds in 1_262_304_000_i64..2_300_000_000, more in 0_i64..400_000, zone in a_zone()) {
        let moment = |seconds| DateTime::from_timestamp(seconds, 0).unwrap();
        let (early, late) = (day(moment(seconds), &zone), day(moment(seconds + more), &zone));
        prop_assert!(early <= late);
        // A clock change moves a day's border by an hour, Samoa's by a whole day.
        let days = (late - early).num_days();
        prop_assert!((days - more / 86_400).abs() <= 2, "{} {}", early, late);
    }
}

//! Claims about the roll: states, groups, what is hidden, and counts against a slow and simple count of the same.

use chrono::{DateTime, FixedOffset, Months, NaiveDate, TimeDelta, Utc};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::*;
use crate::event::{EventBody, Happening, Order};
use crate::office::duty::Step;
use crate::office::learned::{Held, Learned, Sat};
use crate::office::roster::{Change, Entry, Exemption, Member};
use crate::office::settings::{self, Duty, Recurrence, Unit};
use crate::office::tenure::Tenure;
use crate::office::{Names, Office};
use crate::track::Track;

const BEGUN: &str = "2026-01-01T03:00:00Z";

fn moment(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn event(at: &str, who: Option<&str>, body: EventBody) -> Happening {
    let at = moment(at);
    let order = Order { at: at.timestamp_millis(), seq: 1, id: "0".repeat(64) };
    Happening { id: order.id.clone(), order, who: who.map(PersonId::from), at, body }
}

fn track(id: &str, module: &str) -> Track {
    Track {
        id: id.into(),
        modules: vec![module.into()],
        requires: Vec::new(),
        roles: Vec::new(),
        certificate_months: 12,
        due_days: 30,
        checks: Vec::new(),
        words: BTreeMap::new(),
    }
}

/// An office with a ministry over two departments, one of which has a bureau; staff must do `a`, builders `a` and `b`.
fn office() -> Office {
    let mut office = Office::default();
    let mut set = |change: settings::Change| {
        office.apply(&event(BEGUN, None, EventBody::OfficeChanged { by: String::new(), change }));
    };
    for (id, parent) in
        [("top", None), ("east", Some("top")), ("west", Some("top")), ("bureau", Some("west"))]
    {
        let unit = Unit { names: Names::new(), parent: parent.map(UnitId::from), closed: false };
        set(settings::Change::Unit { id: id.into(), unit });
    }
    for (track, roles) in [("a", &["staff", "builder"][..]), ("b", &["builder"][..])] {
        let duty = Duty {
            roles: roles.iter().map(|role| OfficeRoleId::from(*role)).collect(),
            due_days: 30,
            grace_days: 0,
            recurrence: Recurrence::AfterPassing { months: 12 },
            valid_months: 12,
        };
        set(settings::Change::Duty { track: track.into(), duty: Some(duty) });
    }
    office
}

struct World {
    office: Office,
    staff: Arc<Staff>,
}

impl World {
    fn new() -> Self {
        let place = FixedOffset::east_opt(7 * 3600).unwrap();
        let staff = Staff::new(&[track("a", "a1"), track("b", "b1")], place);
        Self { office: office(), staff: Arc::new(staff) }
    }

    fn add(&mut self, id: &str, unit: &str, role: &str, joined: &str, more: Vec<Change>, learned: Learned) {
        let entry = Entry {
            staff_number: String::new(),
            name_khmer: String::new(),
            name_latin: id.into(),
            unit: unit.into(),
            role: role.into(),
            email: String::new(),
            joined: Some(date(joined)),
            language: None,
        };
        let changes = std::iter::once(Change::Entry { entry }).chain(more);
        let body = |change| EventBody::MemberChanged { by: String::new(), change };
        let events: Vec<_> = changes.map(|change| event(BEGUN, Some(id), body(change))).collect();
        let (mut member, mut tenure) = (Member::default(), Tenure::default());
        events.iter().for_each(|event| {
            member.apply(event);
            tenure.apply(event);
        });
        Arc::make_mut(&mut self.staff).put(&id.into(), &member, tenure, &learned);
    }

    fn roll(&self, today: &str) -> Roll {
        let majors =
            [Major { number: 1, from: date("2026-01-01") }, Major { number: 2, from: date("2026-06-01") }];
        self.staff.roll(&self.office, &majors, date(today))
    }
}

fn certified(issued: &str) -> Learned {
    let issued = moment(&format!("{issued}T02:00:00Z"));
    let held = Held { issued, until: issued + Months::new(12) };
    Learned { held: [("a".into(), [held].into())].into(), ..Learned::default() }
}

fn state(learned: Learned, more: Vec<Change>, today: &str) -> RollState {
    let mut world = World::new();
    world.add("p", "east", "staff", "2020-01-01", more, learned);
    world.roll(today).of_person(&"p".into())[0].state
}

#[test]
fn a_track_is_completed_by_those_who_have_it_of_those_who_are_due() {
    let mut world = World::new();
    world.add("1", "east", "builder", "2026-01-05", Vec::new(), certified("2026-02-01"));
    world.add("2", "east", "builder", "2026-01-05", Vec::new(), Learned::default());
    world.add("3", "east", "builder", "2026-06-25", Vec::new(), Learned::default());
    assert_eq!(world.roll("2026-07-01").completed(&"a".into()), (1, 2), "the new one has time left");
}

#[test]
fn a_specialist_holds_a_valid_certificate_beyond_the_one_for_everybody() {
    let mut world = World::new();
    let of = |track: &str| {
        let held = certified("2026-02-01").held.into_values().next().unwrap();
        Learned { held: [(track.into(), held)].into(), ..Learned::default() }
    };
    world.add("1", "east", "staff", "2026-01-05", Vec::new(), of("b"));
    world.add("2", "east", "builder", "2026-01-05", Vec::new(), of("a"));
    let specialists = |today| world.roll(today).specialists();
    assert_eq!([specialists("2026-07-01"), specialists("2027-02-02")], [1, 0], "it runs out");
}

#[test]
fn everybody_has_one_state_for_each_track() {
    let certificate = || certified("2026-01-20");
    assert_eq!(state(certificate(), vec![], "2026-02-01"), RollState::Valid);
    assert_eq!(state(certificate(), vec![], "2026-10-21"), RollState::Valid);
    assert_eq!(state(certificate(), vec![], "2026-10-22"), RollState::Expiring90);
    assert_eq!(state(certificate(), vec![], "2026-11-21"), RollState::Expiring60);
    assert_eq!(state(certificate(), vec![], "2026-12-21"), RollState::Expiring30);
    assert_eq!(state(certificate(), vec![], "2027-01-20"), RollState::Expiring30, "its last day");
    assert_eq!(state(certificate(), vec![], "2027-01-21"), RollState::Overdue);
    assert_eq!(state(Learned::default(), vec![], "2026-01-31"), RollState::NotStarted, "the due day");
    assert_eq!(state(Learned::default(), vec![], "2026-02-01"), RollState::Overdue);
    let begun = Learned { begun: ["a1".into()].into(), ..Learned::default() };
    assert_eq!(state(begun, vec![], "2026-01-31"), RollState::InProgress);
    let exemption = Exemption { reason: "leave".into(), until: Some(date("2026-03-31")) };
    let exempted = || vec![Change::Exempted { track: "a".into(), exemption: exemption.clone() }];
    assert_eq!(state(Learned::default(), exempted(), "2026-03-31"), RollState::Exempt);
    assert_eq!(
        state(Learned::default(), exempted(), "2026-04-30"),
        RollState::NotStarted,
        "the days begin anew"
    );
    assert_eq!(state(Learned::default(), exempted(), "2026-05-01"), RollState::Overdue);
}

#[test]
fn a_new_starter_counts_from_joining_and_who_was_there_before_from_the_register() {
    let mut world = World::new();
    world.add("new", "east", "staff", "2026-02-10", vec![], Learned::default());
    world.add("old", "east", "staff", "2011-02-10", vec![], Learned::default());
    let roll = world.roll("2026-03-01");
    let due = |id: &str| roll.of_person(&id.into())[0].due;
    assert_eq!((due("new"), due("old")), (Some(date("2026-03-12")), Some(date("2026-01-31"))));
    assert_eq!(roll.starters_list(&Filter::default()).len(), 1);
    assert_eq!(world.roll("2026-03-13").starters_list(&Filter::default()).len(), 0);
}

#[test]
fn an_assignment_asks_what_the_role_does_not_and_a_named_day_goes_before() {
    let given = |due: Option<&str>| {
        vec![Change::Assigned { track: "b".into(), on: date("2026-02-01"), due: due.map(date) }]
    };
    let due = |more| {
        let mut world = World::new();
        world.add("p", "east", "staff", "2020-01-01", more, Learned::default());
        let lines = world.roll("2026-02-02").of_person(&"p".into());
        lines.iter().find(|line| line.track.as_str() == "b").and_then(|line| line.due)
    };
    assert_eq!(due(vec![]), None);
    assert_eq!(due(given(None)), Some(date("2026-03-03")));
    assert_eq!(due(given(Some("2026-02-14"))), Some(date("2026-02-14")));
    assert_eq!(due(given(Some("2025-02-14"))), Some(date("2026-02-01")), "never before it was assigned");
}

#[test]
fn who_left_is_counted_until_their_last_day() {
    let mut world = World::new();
    let left = vec![Change::Left { on: date("2026-03-31"), reason: String::new() }];
    world.add("p", "east", "staff", "2020-01-01", left, Learned::default());
    assert_eq!((world.roll("2026-03-31").len(), world.roll("2026-04-01").len()), (1, 0));
}

#[test]
fn units_are_shown_level_by_level_with_all_that_is_under_them() {
    let mut world = World::new();
    for (id, unit) in [("1", "top"), ("2", "east"), ("3", "west"), ("4", "bureau"), ("5", "bureau")] {
        world.add(id, unit, "staff", "2020-01-01", vec![], Learned::default());
    }
    let roll = world.roll("2026-01-10");
    let groups = |unit: Option<&str>| {
        let coverage = roll.coverage(&Filter { unit: unit.map(UnitId::from), ..Filter::default() });
        let groups = coverage.units.groups.into_iter().map(|group| (group.id, group.counts.people));
        groups.collect::<Vec<_>>()
    };
    let named =
        |groups: &[(&str, usize)]| groups.iter().map(|(id, n)| ((*id).to_owned(), *n)).collect::<Vec<_>>();
    assert_eq!(groups(None), named(&[("east", 1), ("top", 1), ("west", 3)]));
    assert_eq!(groups(Some("west")), named(&[("bureau", 2), ("west", 1)]));
    assert_eq!(groups(Some("bureau")), named(&[("bureau", 2)]));
    assert_eq!(groups(Some("nowhere")), named(&[]));
}

#[test]
fn a_ring_of_units_ends() {
    let mut world = World::new();
    let unit = Unit { names: Names::new(), parent: Some("bureau".into()), closed: false };
    world.office.settings.units.insert("top".into(), unit);
    world.add("p", "bureau", "staff", "2020-01-01", vec![], Learned::default());
    assert_eq!(world.roll("2026-01-10").coverage(&Filter::default()).all.people, 1);
}

#[test]
fn a_signature_is_current_stale_or_missing() {
    let mut world = World::new();
    for (id, majors) in [("1", &[1][..]), ("2", &[1, 2][..]), ("3", &[][..])] {
        let signed = majors.iter().map(|major| (*major, moment(BEGUN))).collect();
        world.add(id, "east", "staff", "2020-01-01", vec![], Learned { signed, ..Learned::default() });
    }
    let counts = |today| {
        let all = world.roll(today).coverage(&Filter::default()).all;
        (all.signed, all.stale, all.unsigned())
    };
    assert_eq!(counts("2026-05-31"), (2, 0, 1));
    assert_eq!(counts("2026-06-01"), (1, 1, 1));
}

#[test]
fn overdue_people_come_longest_first_with_the_step_reached() {
    let mut world = World::new();
    world.add("late", "east", "staff", "2026-02-20", vec![], Learned::default());
    world.add("later", "east", "staff", "2020-01-01", vec![], Learned::default());
    world.add("done", "east", "staff", "2020-01-01", vec![], certified("2026-01-20"));
    let list = world.roll("2026-03-25").overdue_list(&Filter::default());
    let told: Vec<_> = list.iter().map(|line| (line.person.as_str(), line.days_overdue, line.step)).collect();
    assert_eq!(told, [("later", 53, Some(Step::Withdraw)), ("late", 3, Some(Step::After1))]);
}

fn share(sizes: &[usize]) -> (Vec<usize>, Option<usize>) {
    let group = |people: &usize| Group {
        id: people.to_string(),
        counts: Counts { people: *people, ..Counts::default() },
    };
    let people = sizes.iter().sum();
    let slice = Slice { groups: sizes.iter().map(group).collect(), small: None };
    let coverage = Coverage {
        today: date("2026-01-01"),
        all: Counts { people, ..Counts::default() },
        units: slice,
        roles: Slice::default(),
        tracks: Slice::default(),
        languages: Slice::default(),
    };
    let Some(shared) = coverage.share_out() else { return (Vec::new(), None) };
    let shown = shared.units.groups.iter().map(|group| group.counts.people).collect();
    (shown, shared.units.small.map(|small| small.people))
}

#[test]
fn nothing_is_shared_out_about_fewer_than_five_people_also_not_by_subtraction() {
    assert_eq!(share(&[9, 7]), (vec![9, 7], None));
    assert_eq!(share(&[9, 3, 7]), (vec![9], Some(10)), "three alone would be everyone less the others");
    assert_eq!(share(&[9, 3, 2, 7]), (vec![9, 7], Some(5)));
    assert_eq!(share(&[3, 2]), (vec![], Some(5)));
    assert_eq!(share(&[3, 1]), (vec![], None), "fewer than five in all");
}

proptest! {
    #[test]
    fn whatever_is_hidden_is_five_people_or_more(sizes in prop::collection::vec(1_usize..12, 1..8)) {
        let all: usize = sizes.iter().sum();
        let (shown, small) = share(&sizes);
        if all >= LEAST_SHOWN {
            prop_assert!(shown.iter().all(|people| *people >= LEAST_SHOWN));
            let hidden = all - shown.iter().sum::<usize>();
            prop_assert_eq!(small.unwrap_or(0), hidden);
            prop_assert!(hidden == 0 || hidden >= LEAST_SHOWN);
        }
    }

    #[test]
    fn one_pass_counts_what_counting_one_by_one_counts(
        people in prop::collection::vec((0_usize..4, any::<bool>(), 0_i64..900, prop::option::of(0_i64..700)), 0..40),
        days in 0_i64..600, unit in prop::option::of(0_usize..4), by_track in any::<bool>(), by_state in prop::option::of(0_usize..9),
    ) {
        const UNITS: [&str; 4] = ["top", "east", "west", "bureau"];
        let mut world = World::new();
        for (number, (unit, builder, joined, issued)) in people.iter().enumerate() {
            let joined = date("2025-01-01") + TimeDelta::days(*joined);
            let role = if *builder { "builder" } else { "staff" };
            let learned = issued.map(|days| certified(&(date("2025-01-01") + TimeDelta::days(days)).to_string()));
            world.add(&number.to_string(), UNITS[*unit], role, &joined.to_string(), vec![], learned.unwrap_or_default());
        }
        let roll = world.roll(&(date("2026-01-01") + TimeDelta::days(days)).to_string());
        let filter = Filter {
            unit: unit.map(|unit| UNITS[unit].into()),
            track: by_track.then(|| "a".into()),
            state: by_state.map(|state| RollState::ALL[state]),
            ..Filter::default()
        };
        let coverage = roll.coverage(&filter);
        let lines = roll.lines(&filter);
        for state in RollState::ALL {
            let counted = lines.iter().filter(|line| line.state == state).count();
            prop_assert_eq!(coverage.all.of(state), counted);
            let by = |slice: &Slice| slice.groups.iter().map(|group| group.counts.of(state)).sum::<usize>();
            for slice in [&coverage.units, &coverage.roles, &coverage.tracks, &coverage.languages] {
                prop_assert_eq!(by(slice), counted);
            }
        }
        let in_units = coverage.units.groups.iter().map(|group| group.counts.people).sum::<usize>();
        prop_assert_eq!(in_units, coverage.all.people);
    }
}

#[test]
fn quality_is_of_first_sittings_and_of_five_people_at_least() {
    let mut world = World::new();
    for number in 0..5_u16 {
        let sat = Sat {
            track: "a".into(),
            at: moment(BEGUN),
            first_passed: number > 1,
            share: 700 + number * 50,
            sittings: 1 + u16::from(number <= 1),
            seconds: 601,
            objectives: vec![("A1.1".into(), number, 4), ("A1.2".into(), 4, 4)],
        };
        let learned = Learned { sat: [("core".into(), sat)].into(), ..Learned::default() };
        world.add(&number.to_string(), "east", "staff", "2020-01-01", vec![], learned);
        let quality = world.roll("2026-01-10").quality(&Filter::default());
        assert_eq!(quality.is_some(), number == 4);
        if let Some(quality) = quality {
            assert_eq!((quality.first_sittings, quality.first_passed, quality.sittings), (5, 3, 7));
            assert_eq!((quality.median_percent, quality.median_minutes), (80, 11));
            let weak = &quality.weakest[0];
            assert_eq!((weak.objective.as_str(), weak.right, weak.of), ("A1.1", 10, 20));
        }
    }
}

//! Planning the import of a list.

use chrono::NaiveDate;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

use super::import::{Conflict, ImportPlan, Known, Outcome, Reading, plan};
use super::read::{self, Lookup};
use super::{Entry, Fault, Field, FieldFault, Row};
use crate::office::settings::{OfficeRole, Settings, Unit};
use crate::person::{Language, Role};
use crate::{OfficeRoleId, PersonId, UnitId};

fn unit(name: &str, parent: Option<&str>, closed: bool) -> Unit {
    let names = BTreeMap::from([(Language::En, name.to_owned())]);
    Unit { names, parent: parent.map(UnitId::from), closed }
}

fn settings() -> Settings {
    let role = |name: &str| OfficeRole {
        names: BTreeMap::from([(Language::En, name.to_owned()), (Language::Km, "បុគ្គលិក".to_owned())]),
        nearest: Role::Staff,
        closed: false,
    };
    Settings {
        units: BTreeMap::from([
            ("u1".into(), unit("Registry", None, false)),
            ("u2".into(), unit("Finance", None, false)),
            ("u3".into(), unit("Desk", Some("u1"), false)),
            ("u4".into(), unit("Desk", Some("u2"), false)),
            ("u5".into(), unit("Archive", None, true)),
        ]),
        roles: BTreeMap::from([(OfficeRoleId::from("staff"), role("Clerk"))]),
        ..Settings::default()
    }
}

fn reading(settings: &Settings) -> Reading<'_> {
    let lookup = Lookup::of(settings);
    Reading { settings, lookup, unit: None, role: Some("staff".into()), renamed: BTreeSet::new() }
}

fn row(line: u32, cells: &[(Field, &str)]) -> Row {
    Row { line, cells: cells.iter().map(|(field, text)| (*field, (*text).to_owned())).collect() }
}

fn entry(number: &str, khmer: &str, latin: &str, unit: &str) -> Entry {
    Entry {
        staff_number: number.into(),
        name_khmer: khmer.into(),
        name_latin: latin.into(),
        unit: unit.into(),
        role: "staff".into(),
        email: String::new(),
        joined: None,
        language: None,
    }
}

fn known(id: &str, entry: Entry) -> Known {
    Known { person: id.into(), entry, left: None }
}

/// What a list of rows would do to an office of these people.
fn planned(rows: &[Row], known: &[Known]) -> Vec<Outcome> {
    let settings = settings();
    plan(rows, known, &reading(&settings)).rows.into_iter().map(|(_, outcome)| outcome).collect()
}

/// The people after a plan was carried out.
fn applied(plan: &ImportPlan, known: &[Known]) -> Vec<Known> {
    let mut people = known.to_vec();
    for (line, outcome) in &plan.rows {
        match outcome.clone() {
            Outcome::New { entry, left } => {
                people.push(Known { person: format!("new{line}").as_str().into(), entry, left })
            }
            Outcome::Changed { person, entry, left, .. } => {
                let place = people.iter_mut().find(|one| one.person == person).unwrap();
                (place.entry, place.left) = (entry, left);
            }
            _ => {}
        }
    }
    people
}

/// The rows that an export writes.
fn exported(known: &[Known], settings: &Settings) -> Vec<Row> {
    let lookup = Lookup::of(settings);
    let one = |(line, one): (u32, &Known)| {
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let entry = &one.entry;
        let cells = [
            (Field::Person, one.person.0.clone()),
            (Field::StaffNumber, entry.staff_number.clone()),
            (Field::NameKhmer, entry.name_khmer.clone()),
            (Field::NameLatin, entry.name_latin.clone()),
            (Field::Unit, lookup.unit_label(settings, &entry.unit, Language::En)),
            (Field::Role, lookup.role_label(settings, &entry.role, Language::Km)),
            (Field::Joined, day(entry.joined)),
            (Field::Left, day(one.left)),
        ];
        Row { line, cells: cells.into_iter().collect() }
    };
    (2..).zip(known).map(one).collect()
}

#[test]
fn khmer_names_that_look_alike_are_one_person_however_they_were_typed() {
    let people = [known("p", entry("", "ស្រីដា បណ្ដុះ", "", "u1"))];
    let rows = [row(2, &[(Field::NameKhmer, "ស្រី\u{200B}ដា បណ្តុះ"), (Field::Unit, "registry")])];
    assert_eq!(planned(&rows, &people), [Outcome::Unchanged { person: "p".into() }]);
}

#[test]
fn a_number_finds_its_person_also_in_khmer_digits() {
    let people = [known("p", entry("00123", "សុខ ដារ៉ា", "Sok Dara", "u1"))];
    let rows = [row(2, &[(Field::StaffNumber, "០០១២៣"), (Field::Unit, "Finance")])];
    let [Outcome::Changed { person, entry, fields, .. }] = &planned(&rows, &people)[..] else { panic!() };
    assert_eq!((person.as_str(), entry.unit.as_str()), ("p", "u2"));
    assert_eq!((entry.staff_number.as_str(), fields), ("00123", &BTreeSet::from([Field::Unit])));
}

#[test]
fn the_number_of_somebody_else_is_a_conflict_until_somebody_says_they_were_renamed() {
    let people = [known("p", entry("7", "", "Sok Dara", "u1"))];
    let rows = [row(2, &[(Field::StaffNumber, "7"), (Field::NameLatin, "Chan Thida")])];
    assert_eq!(planned(&rows, &people), [Outcome::Conflict(Conflict::OtherName { person: "p".into() })]);
    let settings = settings();
    let mut reading = reading(&settings);
    reading.renamed.insert(2);
    let outcome = &plan(&rows, &people, &reading).rows[0].1;
    assert!(
        matches!(outcome, Outcome::Changed { fields, .. } if *fields == BTreeSet::from([Field::NameLatin]))
    );
}

#[test]
fn a_person_who_stands_twice_in_a_file_is_taken_once() {
    let one = [(Field::StaffNumber, "7"), (Field::NameLatin, "Sok Dara"), (Field::Unit, "Finance")];
    let rows = [
        row(2, &one),
        row(3, &one),
        row(4, &one[1..]),
        row(5, &[one[0], (Field::NameLatin, "Chan Thida"), one[2]]),
    ];
    let outcomes = planned(&rows, &[]);
    assert!(matches!(outcomes[0], Outcome::New { .. }));
    assert_eq!(outcomes[1..3], [Outcome::Duplicate { of: 2 }, Outcome::Duplicate { of: 2 }]);
    assert_eq!(outcomes[3], Outcome::Conflict(Conflict::NumberTwice { line: 2 }));
}

#[test]
fn one_name_in_two_units_is_two_people_and_stays_two() {
    let one = |line, unit| row(line, &[(Field::NameLatin, "Sok Dara"), (Field::Unit, unit)]);
    let rows = [one(2, "Finance"), one(3, "Registry")];
    let settings = settings();
    let first = plan(&rows, &[], &reading(&settings));
    assert!(first.rows.iter().all(|(_, outcome)| matches!(outcome, Outcome::New { .. })));
    let again = planned(&[rows[1].clone(), rows[0].clone()], &applied(&first, &[]));
    assert!(again.iter().all(|outcome| matches!(outcome, Outcome::Unchanged { .. })));
}

#[test]
fn a_name_that_several_have_is_not_guessed() {
    let people = [known("p", entry("1", "", "Sok Dara", "u1")), known("q", entry("2", "", "Sok Dara", "u2"))];
    let rows = [row(2, &[(Field::NameLatin, "Sok Dara"), (Field::Email, "dara@example.org")])];
    assert_eq!(planned(&rows, &people), [Outcome::Conflict(Conflict::Several)]);
}

#[test]
fn each_field_says_what_is_wrong_with_it() {
    let rows = [
        row(2, &[(Field::NameLatin, "Sok Dara"), (Field::Unit, "Desk"), (Field::Joined, "31/02/2026")]),
        row(3, &[(Field::NameLatin, "Sok Dara"), (Field::Unit, "Nowhere"), (Field::Language, "Latin")]),
        row(4, &[(Field::NameLatin, "Sok Dara"), (Field::Unit, "Archive"), (Field::Email, "dara")]),
        row(5, &[(Field::Email, "dara@example.org")]),
        row(6, &[(Field::NameLatin, "Sok Dara")]),
    ];
    let fault = |field, fault| FieldFault { field, fault };
    let faults: Vec<_> = planned(&rows, &[])
        .into_iter()
        .map(|outcome| match outcome {
            Outcome::Faulty { faults } => faults,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(faults[0], [fault(Field::Unit, Fault::Ambiguous), fault(Field::Joined, Fault::NoDay)]);
    assert_eq!(faults[1], [fault(Field::Unit, Fault::Unknown), fault(Field::Language, Fault::NoLanguage)]);
    assert_eq!(faults[2], [fault(Field::Email, Fault::NoAddress), fault(Field::Unit, Fault::Closed)]);
    assert_eq!(faults[3], [fault(Field::NameKhmer, Fault::Missing)]);
    assert_eq!(faults[4], [fault(Field::Unit, Fault::Missing)]);
}

#[test]
fn whoever_left_and_stands_in_a_list_again_comes_back() {
    let mut gone = known("p", entry("7", "", "Sok Dara", "u1"));
    gone.left = NaiveDate::from_ymd_opt(2025, 3, 31);
    let rows = [row(2, &[(Field::StaffNumber, "7")])];
    let outcome = &planned(&rows, &[gone])[0];
    assert!(
        matches!(outcome, Outcome::Changed { left: None, fields, .. } if *fields == BTreeSet::from([Field::Left]))
    );
}

#[test]
fn days_are_read_year_first_or_day_first_in_both_digits() {
    let day = NaiveDate::from_ymd_opt(2026, 3, 4).unwrap();
    for text in ["2026-03-04", "04/03/2026", "4.3.2026", "០៤/០៣/២០២៦", "2026-03-04T00:00:00"]
    {
        assert_eq!(read::day(text), Ok(day), "{text}");
    }
    assert_eq!(read::day("03-04-26"), Err(Fault::NoDay));
    assert_eq!(read::day("0204-03-04"), Err(Fault::OddDay));
    assert_eq!(read::language("ភាសាខ្មែរ"), Ok(Language::Km));
}

#[test]
fn a_family_name_and_a_given_name_make_a_name_and_khmer_goes_to_its_place() {
    let rows = [
        row(2, &[(Field::FamilyName, "Sok"), (Field::GivenName, "Dara"), (Field::Unit, "u1")]),
        row(3, &[(Field::NameLatin, "សុខ ដារ៉ា"), (Field::Unit, "u1")]),
    ];
    let outcomes = planned(&rows, &[]);
    assert!(matches!(&outcomes[0], Outcome::New { entry, .. } if entry.name_latin == "Sok Dara"));
    assert!(
        matches!(&outcomes[1], Outcome::New { entry, .. } if entry.name_khmer == "សុខ ដារ៉ា" && entry.name_latin.is_empty())
    );
}

prop_compose! {
    fn anybody()(
        number in prop_oneof![Just(String::new()), "[1-9]"],
        khmer in prop_oneof![Just(""), Just("សុខ ដារ៉ា"), Just("ចាន់ ធីតា"), Just("ស្រីដា")],
        latin in prop_oneof![Just(""), Just("Sok Dara"), Just("Chan Thida"), Just("SOK DARA")],
        unit in prop_oneof![Just("u1"), Just("u2"), Just("u3"), Just("u4"), Just("u5")],
        joined in proptest::option::of(18000..20000i32),
        left in proptest::option::of(20001..20600i32),
    ) -> (Entry, Option<NaiveDate>) {
        let latin = if khmer.is_empty() && latin.is_empty() { "Keo" } else { latin };
        let mut entry = entry(&number, khmer, latin, unit);
        entry.joined = joined.and_then(NaiveDate::from_epoch_days);
        (entry, left.and_then(NaiveDate::from_epoch_days))
    }
}

prop_compose! {
    fn office()(people in proptest::collection::vec(anybody(), 0..12)) -> Vec<Known> {
        let mut numbers = BTreeSet::new();
        let unused = |entry: &Entry, numbers: &mut BTreeSet<String>| entry.staff_number.is_empty() || numbers.insert(entry.staff_number.clone());
        let people = people.into_iter().filter(|(entry, _)| unused(entry, &mut numbers)).enumerate();
        people.map(|(place, (entry, left))| Known { person: PersonId(format!("p{place}")), entry, left }).collect()
    }
}

prop_compose! {
    fn list()(people in proptest::collection::vec((anybody(), proptest::bool::weighted(0.1), any::<bool>()), 0..7)) -> Vec<Row> {
        let known: Vec<_> = people.iter().map(|((entry, left), ..)| Known { person: "?".into(), entry: entry.clone(), left: *left }).collect();
        let mut rows = exported(&known, &settings());
        for (row, (_, no_unit, no_left)) in rows.iter_mut().zip(&people) {
            row.cells.remove(&Field::Person);
            if *no_unit { row.cells.remove(&Field::Unit); }
            if *no_left { row.cells.remove(&Field::Left); }
        }
        rows
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn importing_an_export_changes_nothing(people in office()) {
        let settings = settings();
        let plan = plan(&exported(&people, &settings), &people, &reading(&settings));
        let unchanged = |(_, outcome): &(u32, Outcome)| matches!(outcome, Outcome::Unchanged { .. });
        prop_assert!(plan.rows.iter().all(unchanged), "{:?}", plan.rows);
    }

    // A row that was left out is for a person to decide; what the others wrote may make it clear the second time.
    #[test]
    fn a_list_all_of_whose_rows_were_taken_does_nothing_the_second_time(people in office(), rows in list()) {
        let settings = settings();
        let reading = reading(&settings);
        let first = plan(&rows, &people, &reading);
        let left_out = |outcome: &Outcome| {
            matches!(outcome, Outcome::Conflict(_) | Outcome::Duplicate { .. } | Outcome::Faulty { .. })
        };
        if !first.rows.iter().any(|(_, outcome)| left_out(outcome)) {
            let second = plan(&rows, &applied(&first, &people), &reading);
            let acts = |(_, outcome): &(u32, Outcome)| {
                matches!(outcome, Outcome::New { .. } | Outcome::Changed { .. })
            };
            prop_assert!(!second.rows.iter().any(acts), "{:?}\n{:?}", first.rows, second.rows);
        }
    }

    #[test]
    fn no_person_is_changed_by_two_rows(people in office(), rows in list()) {
        let settings = settings();
        let plan = plan(&rows, &people, &reading(&settings));
        let mut touched = BTreeSet::new();
        for (_, outcome) in &plan.rows {
            if let Outcome::Changed { person, .. } | Outcome::Unchanged { person } = outcome {
                prop_assert!(touched.insert(person.clone()));
            }
        }
    }
}

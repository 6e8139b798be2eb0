//! Claims about set-up.

use super::*;
use crate::event::{EventBody, Happening, Order};
use crate::office::Office;
use proptest::prelude::*;

fn names(english: &str) -> Names {
    BTreeMap::from([(crate::person::Language::En, english.to_owned())])
}

fn unit(name: &str, parent: Option<&str>) -> Unit {
    Unit { names: names(name), parent: parent.map(UnitId::from), closed: false }
}

/// Planning at the top with Budget below and Payroll below that; Legal at the top.
fn office() -> Settings {
    let units = [
        ("p", "Planning", None),
        ("b", "Budget", Some("p")),
        ("y", "Payroll", Some("b")),
        ("l", "Legal", None),
    ];
    let units = units.map(|(id, name, parent)| (UnitId::from(id), unit(name, parent))).into();
    let staff = OfficeRole { names: names("Staff"), nearest: Role::Staff, closed: false };
    Settings { units, roles: [("staff".into(), staff)].into(), ..Settings::default() }
}

fn checked(change: Change) -> Result<Change, Fault> {
    office().checked(change, &["a".into()])
}

fn change_unit(id: &str, unit: Unit) -> Result<Change, Fault> {
    checked(Change::Unit { id: id.into(), unit })
}

fn duty() -> Duty {
    Duty {
        roles: BTreeSet::from(["staff".into()]),
        due_days: 30,
        grace_days: 14,
        recurrence: Recurrence::AfterPassing { months: 12 },
        valid_months: 12,
    }
}

fn change_duty(duty: Duty) -> Result<Change, Fault> {
    checked(Change::Duty { track: "a".into(), duty: Some(duty) })
}

#[test]
fn an_office_needs_a_name_in_one_language_only() {
    let named = |text: &str| checked(Change::Named { names: names(text), unit_label: Names::new() });
    assert_eq!(named("  \u{7} "), Err(Fault::NameMissing));
    assert_eq!(named(&"x".repeat(LONGEST_NAME + 1)), Err(Fault::NameTooLong));
    let tidy = Change::Named { names: names("Office of Planning"), unit_label: Names::new() };
    assert_eq!(named("  Office  of Planning "), Ok(tidy));
}

#[test]
fn a_unit_never_belongs_to_itself_or_to_what_is_below_it() {
    assert_eq!(change_unit("p", unit("Planning", Some("p"))), Err(Fault::Ring));
    assert_eq!(change_unit("p", unit("Planning", Some("y"))), Err(Fault::Ring));
    assert_eq!(change_unit("p", unit("Planning", Some("nowhere"))), Err(Fault::ParentUnknown));
    assert!(change_unit("b", unit("Budget", Some("l"))).is_ok());
}

#[test]
fn two_units_at_one_place_have_two_names() {
    assert_eq!(change_unit("new", unit(" LEGAL ", None)), Err(Fault::NameTaken));
    assert!(change_unit("new", unit("Legal", Some("p"))).is_ok());
    assert!(change_unit("l", unit("Legal", None)).is_ok());
}

#[test]
fn a_unit_is_closed_only_after_those_below_it() {
    let closed = |unit: Unit| Unit { closed: true, ..unit };
    assert_eq!(change_unit("b", closed(unit("Budget", Some("p")))), Err(Fault::UnitsBelow));
    assert!(change_unit("y", closed(unit("Payroll", Some("b")))).is_ok());
}

#[test]
fn nothing_is_opened_below_a_closed_unit() {
    let mut settings = office();
    settings.units.insert("l".into(), Unit { closed: true, ..unit("Legal", None) });
    let change = Change::Unit { id: "new".into(), unit: unit("Courts", Some("l")) };
    assert_eq!(settings.checked(change, &[]), Err(Fault::ParentUnknown));
}

#[test]
fn units_lie_no_deeper_than_eight_levels() {
    let mut settings = Settings::default();
    for depth in 0..DEEPEST {
        let parent = depth.checked_sub(1).map(|parent| parent.to_string());
        let change = Change::Unit { id: depth.to_string().into(), unit: unit("U", parent.as_deref()) };
        let Ok(Change::Unit { id, unit }) = settings.checked(change, &[]) else { panic!("level {depth}") };
        settings.units.insert(id, unit);
    }
    let deeper = Change::Unit { id: "deeper".into(), unit: unit("U", Some("7")) };
    assert_eq!(settings.checked(deeper, &[]), Err(Fault::TooDeep));
    settings.units.insert("top".into(), unit("Top", None));
    let moved = Change::Unit { id: "0".into(), unit: unit("U", Some("top")) };
    assert_eq!(settings.checked(moved, &[]), Err(Fault::TooDeep));
}

#[test]
fn days_and_months_keep_their_bounds() {
    assert!(change_duty(duty()).is_ok());
    assert_eq!(change_duty(Duty { due_days: 0, ..duty() }), Err(Fault::DueDays));
    assert_eq!(change_duty(Duty { due_days: 366, ..duty() }), Err(Fault::DueDays));
    assert_eq!(change_duty(Duty { grace_days: 91, ..duty() }), Err(Fault::GraceDays));
    assert_eq!(change_duty(Duty { valid_months: 0, ..duty() }), Err(Fault::Months));
    let yearly = |month| Duty { recurrence: Recurrence::Yearly { month }, ..duty() };
    assert_eq!(change_duty(yearly(13)), Err(Fault::Month));
    assert!(change_duty(yearly(12)).is_ok());
    let after = Duty { recurrence: Recurrence::AfterPassing { months: 121 }, ..duty() };
    assert_eq!(change_duty(after), Err(Fault::Months));
    assert_eq!(checked(Change::Retention { months: 11 }), Err(Fault::Retention));
    assert!(checked(Change::Retention { months: 240 }).is_ok());
}

#[test]
fn a_duty_names_known_tracks_and_roles() {
    let unknown = Change::Duty { track: "z".into(), duty: Some(duty()) };
    assert_eq!(checked(unknown), Err(Fault::TrackUnknown));
    let nobody = Duty { roles: BTreeSet::from(["pilots".into()]), ..duty() };
    assert_eq!(change_duty(nobody), Err(Fault::RoleUnknown));
}

#[test]
fn one_role_stays_in_use() {
    let staff = OfficeRole { names: names("Staff"), nearest: Role::Staff, closed: true };
    assert_eq!(checked(Change::Role { id: "staff".into(), role: staff }), Err(Fault::LastRole));
    let twin = OfficeRole { names: names("staff"), nearest: Role::Builder, closed: false };
    assert_eq!(checked(Change::Role { id: "twin".into(), role: twin }), Err(Fault::NameTaken));
}

#[test]
fn a_faint_colour_is_refused() {
    let look =
        |ink: &str| checked(Change::Look { look: Look { ink: Some(ink.to_owned()), ..Look::default() } });
    assert_eq!(look("#ffcc00"), Err(Fault::ColourFaint));
    assert_eq!(look("navy"), Err(Fault::ColourShape));
    let kept = Look { ink: Some("#16244d".to_owned()), ..Look::default() };
    assert_eq!(look(" #16244D "), Ok(Change::Look { look: kept }));
    let logo = Look { logo: Some("A".repeat(LONGEST_LOGO + 1)), ..Look::default() };
    assert_eq!(checked(Change::Look { look: logo }), Err(Fault::LogoTooLarge));
}

#[test]
fn a_tree_lists_each_unit_after_the_one_it_belongs_to() {
    let settings = office();
    let listed: Vec<_> =
        settings.tree(crate::person::Language::En).into_iter().map(|(d, id)| (d, id.as_str())).collect();
    assert_eq!(listed, [(0, "l"), (0, "p"), (1, "b"), (2, "y")]);
    assert_eq!(settings.path(&"y".into()).len(), 3);
    assert_eq!(settings.below(&"p".into()).len(), 3);
}

#[test]
fn a_track_is_a_duty_of_those_whose_role_is_nearest() {
    let mut settings = office();
    settings.duties.insert("a".into(), duty());
    assert!(settings.duty_of(&"a".into(), Role::Staff).is_some());
    assert!(settings.duty_of(&"a".into(), Role::Builder).is_none());
    assert!(settings.duty_of(&"b".into(), Role::Staff).is_none());
}

fn happened(seq: u64, change: Change) -> Happening {
    let order = Order { at: i64::try_from(seq).unwrap(), seq, id: seq.to_string() };
    let body = EventBody::OfficeChanged { by: "Dara".to_owned(), change };
    Happening { id: seq.to_string(), at: chrono::DateTime::UNIX_EPOCH, order, who: None, body }
}

proptest! {
    /// Registers that merged may hold any parents at all: walking ends, and loses no unit.
    #[test]
    fn a_ring_of_units_loses_nobody(parents in prop::collection::vec(prop::option::of(0_usize..12), 12)) {
        let mut settings = Settings::default();
        for (id, parent) in parents.iter().enumerate() {
            let parent = parent.map(|parent| parent.to_string());
            settings.units.insert(id.to_string().into(), unit(&id.to_string(), parent.as_deref()));
        }
        let listed: BTreeSet<_> =
            settings.tree(crate::person::Language::Km).into_iter().map(|(_, id)| id.clone()).collect();
        prop_assert_eq!(listed.len(), 12);
        for id in settings.units.keys() {
            prop_assert!(settings.path(id).len() <= 12 && settings.below(id).contains(id));
            prop_assert!(settings.height(id) >= 1);
        }
    }

    #[test]
    fn checked_changes_never_make_a_ring(moves in prop::collection::vec((0_usize..6, prop::option::of(0_usize..6)), 0..40)) {
        let mut settings = Settings::default();
        for (id, parent) in moves {
            let parent = parent.map(|parent| parent.to_string());
            let change = Change::Unit { id: id.to_string().into(), unit: unit(&id.to_string(), parent.as_deref()) };
            if let Ok(Change::Unit { id, unit }) = settings.checked(change, &[]) {
                settings.units.insert(id, unit);
            }
            for start in settings.units.keys() {
                let mut at = settings.units.get(start).and_then(|unit| unit.parent.clone());
                for _ in 0..6 {
                    at = at.and_then(|at| settings.units.get(&at)).and_then(|unit| unit.parent.clone());
                }
                prop_assert!(at.is_none());
            }
        }
    }

    #[test]
    fn settings_kept_event_by_event_equal_those_rebuilt(months in prop::collection::vec(12_u32..240, 1..20)) {
        let events: Vec<_> = (1..).zip(months).map(|(seq, months)| happened(seq, Change::Retention { months })).collect();
        let mut kept = Office::default();
        events.iter().for_each(|event| kept.apply(event));
        let mut mixed = events.clone();
        mixed.reverse();
        prop_assert_eq!(Office::rebuild(&mixed), kept);
    }
}

//! A register of invented people: units, roles and duties, people who joined over a year and a half, what they learned on laptops of
//! their own, and the key figures of the last months. Events are signed and chained as in life, laptop by laptop, and carried over in
//! heaps, so that 100,000 people need no more memory than some hundred.

use chrono::{DateTime, Datelike, Days, Duration, FixedOffset, Months, NaiveDate, NaiveTime, Offset, Utc};
use sala_domain::catalog::Catalog;
use sala_domain::event::EventBody;
use sala_domain::office::duty::day;
use sala_domain::office::learned::Learned;
use sala_domain::office::roll::{Filter, Staff, majors};
use sala_domain::office::roster::{Change, Entry, Exemption};
use sala_domain::office::settings::{self, Unit, begin};
use sala_domain::office::snapshot::Snapshot;
use sala_domain::office::{Names, Office};
use sala_domain::person::{Language, Profile, Role};
use sala_domain::seed::Draw;
use sala_domain::{PersonId, UnitId};
use sala_store::{Place, RandomError, Register, Surroundings, Told, Vault};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::book::{Forms, Pen};
use super::career::{School, play};
use super::{Arguments, DemoError, names, office};

/// The longest ago anyone joined, in days.
const LONGEST: i64 = 540;
/// People whose events are carried over at once.
const HEAP: u32 = 250;
/// Months of which key figures are kept.
const MONTHS: u32 = 12;
/// The manager.
const BY: &str = "Sok Dara";

/// Makes the register and says what is where.
pub fn make(
    catalog: &Catalog,
    folder: &Path,
    arguments: &Arguments,
    now: DateTime<Utc>,
) -> Result<String, DemoError> {
    let mut register = open(folder, arguments, now)?;
    let units = found(&mut register, catalog, arguments, now)?;
    let mut forms = Forms::new();
    for first in (0..arguments.people).step_by(HEAP as usize) {
        let people = first..(first + HEAP).min(arguments.people);
        let (mut lines, mut learners, mut told) = (Vec::new(), BTreeMap::new(), Vec::new());
        for number in people {
            let mut pen = Pen::new(&arguments.seed, number, forms);
            let mut school = School {
                catalog,
                book: &mut pen,
                now,
                longest: LONGEST,
                evenly: Some(arguments.people),
                brief: true,
            };
            let (learner, profile, joined) = play(&mut school, number, &arguments.seed)?;
            told.extend(member(arguments, number, learner, profile, joined, &units));
            lines.append(&mut pen.lines);
            learners.append(&mut pen.learners);
            forms = pen.into_forms();
        }
        register.add_signed(&lines, &learners)?;
        told.sort_by_key(|(_, _, at)| *at);
        register.append_all(told)?;
        if arguments.people > 5_000 && first % 10_000 == 0 {
            eprintln!("{first} of {} people", arguments.people);
        }
    }
    months(&mut register, catalog, now)?;
    let language = if arguments.report == "km" { Language::Km } else { Language::En };
    office::write(&mut register, catalog, folder, language, (now, phnom_penh()))?;
    let events = register.store().count()?;
    Ok(format!("{} people, {events} events\n{}", arguments.people, folder.join("register.db").display()))
}

fn open(folder: &Path, arguments: &Arguments, now: DateTime<Utc>) -> Result<Register, DemoError> {
    let path = arguments.passphrase_file.clone().unwrap_or_else(PathBuf::new);
    let text = std::fs::read_to_string(&path).map_err(|error| DemoError::File(path, error))?;
    let mut chance = random(&arguments.seed, "register");
    let passphrase = text.lines().next().unwrap_or_default();
    let (cipher, _) = Vault::create(&folder.join("register.key.json"), passphrase, &mut chance)?;
    let place = Place { database: folder.join("register.db"), keys: folder.join("keys") };
    let around = Surroundings {
        machine: "demonstration",
        app: env!("CARGO_PKG_VERSION"),
        now: begun(now),
        random: chance,
    };
    Ok(Register::open(&place, &cipher, around)?.0)
}

fn random(seed: &str, purpose: &str) -> sala_store::Random {
    let mut draw = Draw::new(seed, purpose);
    Box::new(move |bytes: &mut [u8]| {
        bytes.iter_mut().for_each(|byte| *byte = draw.below(256) as u8);
        Ok::<(), RandomError>(())
    })
}

/// When the office began with the register: before anybody in it joined.
fn begun(now: DateTime<Utc>) -> DateTime<Utc> {
    now - Duration::days(LONGEST + 10)
}

fn in_both(khmer: &str, english: String) -> Names {
    Names::from([(Language::Km, khmer.to_owned()), (Language::En, english)])
}

/// Writes down name, roles, duties and units, and gives the units that people work in.
fn found(
    register: &mut Register,
    catalog: &Catalog,
    arguments: &Arguments,
    now: DateTime<Utc>,
) -> Result<Vec<UnitId>, DemoError> {
    let name = in_both("ក្រសួងឧទាហរណ៍", "Example ministry".to_owned());
    let unit_label = in_both("នាយកដ្ឋាន", "Department".to_owned());
    let mut changes = vec![settings::Change::Named { names: name, unit_label }];
    changes.extend(begin(&catalog.tracks, role_names));
    let (bureaus, mut units) = ((arguments.people / 40).clamp(4, 240), Vec::new());
    for number in 0..bureaus {
        let department = UnitId(format!("{:016x}", number / 8 + 1));
        if number % 8 == 0 {
            changes.push(unit(&department, None, names::department(number / 8)));
        }
        let bureau = UnitId(format!("{:016x}", 0x1000 + u64::from(number)));
        changes.push(unit(&bureau, Some(department), names::bureau(number % 8)));
        units.push(bureau);
    }
    let told = changes
        .into_iter()
        .map(|change| (None, EventBody::OfficeChanged { by: BY.to_owned(), change }, begun(now)));
    register.append_all(told.collect())?;
    Ok(units)
}

fn role_names(role: Role) -> Names {
    match role {
        Role::Staff => in_both("បុគ្គលិក", "Staff".to_owned()),
        Role::Builder => in_both("អ្នកអភិវឌ្ឍ", "Builder".to_owned()),
        Role::Decider => in_both("អ្នកសម្រេចចិត្ត", "Decider".to_owned()),
        Role::Guardian => in_both("អ្នកការពារ", "Guardian".to_owned()),
    }
}

fn unit(id: &UnitId, parent: Option<UnitId>, names: Names) -> settings::Change {
    settings::Change::Unit { id: id.clone(), unit: Unit { names, parent, closed: false } }
}

/// What the office says of one person: who they are, which learner, and of some that they need not or that they left.
fn member(
    arguments: &Arguments,
    number: u32,
    learner: PersonId,
    profile: Profile,
    joined: DateTime<Utc>,
    units: &[UnitId],
) -> Vec<Told> {
    let mut draw = Draw::new(&arguments.seed, &format!("member-{number}"));
    let id: Vec<u8> = (0..16).map(|_| draw.below(256) as u8).collect();
    let who = PersonId(hex::encode(id));
    let joined_on = day(joined, &phnom_penh());
    let entry = Entry {
        staff_number: profile.staff_number,
        name_khmer: profile.name_khmer,
        name_latin: profile.name_latin,
        unit: units.get(draw.below(units.len())).cloned().unwrap_or_else(|| UnitId::from("")),
        role: settings::first_role(profile.role),
        email: String::new(),
        joined: Some(joined_on),
        language: None,
    };
    let mut changes = vec![Change::Entry { entry }, Change::Linked { learner }];
    if draw.below(40) == 0 {
        let exemption = Exemption { reason: "Long leave".to_owned(), until: None };
        changes.push(Change::Exempted { track: "a".into(), exemption });
    }
    if draw.below(50) == 0 {
        changes.push(Change::Left { on: joined_on + Days::new(400), reason: String::new() });
    }
    let told = |change| (Some(who.clone()), EventBody::MemberChanged { by: BY.to_owned(), change }, joined);
    changes.into_iter().map(told).collect()
}

fn phnom_penh() -> FixedOffset {
    FixedOffset::east_opt(7 * 3600).unwrap_or(Utc.fix())
}

/// Keeps the figures of the first day of each of the last months, counted from what was known on that day.
fn months(register: &mut Register, catalog: &Catalog, now: DateTime<Utc>) -> Result<(), DemoError> {
    let office = Office::rebuild(&register.store().office_history()?);
    let this = day(now, &phnom_penh());
    let firsts = (0..MONTHS).rev().filter_map(|ago| this.with_day(1)?.checked_sub_months(Months::new(ago)));
    let mut told: Vec<Told> = Vec::new();
    for first in firsts.filter(|first| *first < this) {
        let at = first.and_time(NaiveTime::MIN).and_utc() + Duration::hours(3);
        let snapshot = figures(register, catalog, &office, first, at)?;
        told.push((None, EventBody::SnapshotTaken { snapshot }, now));
    }
    register.append_all(told)?;
    Ok(())
}

fn figures(
    register: &Register,
    catalog: &Catalog,
    office: &Office,
    first: NaiveDate,
    at: DateTime<Utc>,
) -> Result<Snapshot, DemoError> {
    let mut staff = Staff::new(&catalog.tracks, phnom_penh());
    register.each_on_roll(|one| {
        let joined = one.member.entry.as_ref().and_then(|entry| entry.joined);
        if joined.is_some_and(|joined| joined <= first) {
            staff.put(&one.person, &one.member, one.tenure, &known(one.learned, at));
        }
    })?;
    let roll = Arc::new(staff).roll(office, &majors(&catalog.policy, &office.rulebook), first);
    Ok(Snapshot {
        rules: catalog.policy.version.clone(),
        content: catalog.version.clone(),
        ..Snapshot::of(&roll.coverage(&Filter::default()))
    })
}

/// What had been learned by then.
fn known(mut learned: Learned, at: DateTime<Utc>) -> Learned {
    learned.held.values_mut().for_each(|held| held.retain(|held| held.issued <= at));
    learned.held.retain(|_, held| !held.is_empty());
    learned.signed.retain(|_, signed| *signed <= at);
    learned
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_register_of_invented_people_is_sound_and_the_same_again() {
        let catalog = sala_api::embedded::catalog().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let passphrase = folder.path().join("passphrase");
        std::fs::write(&passphrase, "four quiet rivers meet the sea\n").unwrap();
        let now = "2026-11-20T09:00:00Z".parse().unwrap();
        let head = |name: &str| {
            let register = folder.path().join(name);
            let arguments = Arguments {
                out: None,
                register: Some(register.clone()),
                passphrase_file: Some(passphrase.clone()),
                people: 6,
                seed: "1".to_owned(),
                today: None,
                certificates: sala_report::CertificateLanguage::Both,
                report: "en".to_owned(),
                expect: false,
            };
            std::fs::create_dir_all(&register).unwrap();
            make(&catalog, &register, &arguments, now).unwrap();
            let cipher = Vault::read(&register.join("register.key.json")).unwrap();
            let cipher = cipher.open("four quiet rivers meet the sea").unwrap();
            let chance = random("2", "reader");
            let read = Register::read(&register.join("register.db"), &cipher, folder.path(), chance).unwrap();
            let found = read.store().verify().unwrap();
            assert_eq!((found.faults, found.warnings), (Vec::new(), Vec::new()));
            assert_eq!(read.members().unwrap().len(), 6);
            read.head().unwrap().unwrap().id
        };
        assert_eq!(head("one"), head("two"));
    }
}

//! The register of invented people: units, roles and duties, people who joined over a year and a half, what they learned on laptops of
//! their own, and what the office did meanwhile. Events are signed and chained as in life, laptop by laptop, and carried over in heaps,
//! so that 100,000 people need no more memory than some hundred.

use chrono::{DateTime, Days, Duration, Utc};
use sala_domain::catalog::Catalog;
use sala_domain::event::EventBody;
use sala_domain::office::roster::{Change, Entry, Exemption};
use sala_domain::office::settings::{self, Unit, begin};
use sala_domain::office::{Names, duty::day};
use sala_domain::person::{Profile, Role};
use sala_domain::progress::Learner;
use sala_domain::seed::Draw;
use sala_domain::{PersonId, UnitId};
use sala_store::{Place, RandomError, Register, Surroundings, Told, Vault};
use std::collections::BTreeMap;
use std::path::Path;

use super::book::{Forms, Pen};
use super::career::{LONGEST, School, play};
use super::certificates::Certificates;
use super::office::{BY, Books, Clock, Desk, both, story};
use super::{Arguments, DemoError, Folders, PASSPHRASE, make_folder, names, phnom_penh, put};

/// People whose events are carried over at once.
const HEAP: u32 = 250;
/// In offices of more people only what figures rest on is told.
const DETAILED: u32 = 200;
/// Where the passphrase of a register for which none was given is written down.
pub const PASSPHRASE_FILE: &str = "PASSPHRASE.txt";

/// Makes the register and the certificates of its people.
pub fn make(
    catalog: &Catalog,
    folders: &Folders,
    arguments: &Arguments,
    now: DateTime<Utc>,
) -> Result<(Register, Certificates), DemoError> {
    let clock = Clock::new(now);
    let mut desk = Desk::new(open(&folders.register, arguments, now)?, catalog);
    let units = found(&mut desk, catalog, arguments, now)?;
    desk.expect(story(catalog, &arguments.seed, clock, &units, arguments.people));
    let rules = Books::of(catalog, clock)?;
    let (mut certificates, mut forms) = (Certificates::default(), Forms::new());
    if let Some((folder, _)) = &folders.certificates {
        make_folder(folder)?;
    }
    let mut heap = Heap { catalog, rules: &rules, arguments, now, units: &units };
    for first in (0..arguments.people).step_by(HEAP as usize) {
        let (learners, told) = heap.carry(first, &mut forms, &mut desk.register)?;
        desk.tell(told)?;
        if let Some((folder, language)) = &folders.certificates {
            certificates.add(catalog, learners.values(), (folder, *language), arguments.expect)?;
        }
        if arguments.people > 5_000 && first % 10_000 == 0 {
            eprintln!("{first} of {} people", arguments.people);
        }
    }
    desk.live_until(now)?;
    Ok((desk.register, certificates))
}

/// What the events of some people are made from.
struct Heap<'a> {
    catalog: &'a Catalog,
    rules: &'a Books,
    arguments: &'a Arguments,
    now: DateTime<Utc>,
    units: &'a [UnitId],
}

impl Heap<'_> {
    /// Plays the next people and carries over what their laptops hold; gives what the office says of them, oldest first.
    fn carry(
        &mut self,
        first: u32,
        forms: &mut Forms,
        register: &mut Register,
    ) -> Result<(BTreeMap<PersonId, Learner>, Vec<Told>), DemoError> {
        let Self { catalog, rules, arguments, now, units } = *self;
        let (mut lines, mut learners, mut told) = (Vec::new(), BTreeMap::new(), Vec::new());
        for number in first..(first + HEAP).min(arguments.people) {
            let mut pen = Pen::new(&arguments.seed, number, std::mem::take(forms));
            let (people, brief) = (arguments.people, arguments.people > DETAILED);
            let mut school = School { catalog, rules, pen: &mut pen, now, people, brief };
            let (learner, profile, joined) = play(&mut school, number, &arguments.seed)?;
            told.extend(member(arguments, number, learner, profile, joined, units));
            lines.append(&mut pen.lines);
            learners.append(&mut pen.learners);
            *forms = pen.into_forms();
        }
        register.add_signed(&lines, &learners)?;
        told.sort_by_key(|(_, _, at)| *at);
        Ok((learners, told))
    }
}

fn open(folder: &Path, arguments: &Arguments, now: DateTime<Utc>) -> Result<Register, DemoError> {
    let text = match &arguments.passphrase_file {
        Some(path) => std::fs::read_to_string(path).map_err(|error| DemoError::File(path.clone(), error))?,
        None => {
            put(&folder.join(PASSPHRASE_FILE), format!("{PASSPHRASE}\n").as_bytes())?;
            PASSPHRASE.to_owned()
        }
    };
    let mut chance = random(&arguments.seed, "register");
    let passphrase = sala_domain::text::nfc(text.lines().next().unwrap_or_default());
    let (cipher, _) = Vault::create(&folder.join("register.key.json"), &passphrase, &mut chance)?;
    let place = Place { database: folder.join("register.db"), keys: folder.join("keys") };
    let around = Surroundings {
        machine: "demonstration",
        app: env!("CARGO_PKG_VERSION"),
        now: begun(now),
        random: chance,
    };
    Ok(Register::open(&place, &cipher, around)?.0)
}

/// Chance that comes from a seed: fit for invented people only.
pub fn random(seed: &str, purpose: &str) -> sala_store::Random {
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

/// Writes down name, roles, duties and units, and gives the units that people work in.
fn found(
    desk: &mut Desk<'_>,
    catalog: &Catalog,
    arguments: &Arguments,
    now: DateTime<Utc>,
) -> Result<Vec<UnitId>, DemoError> {
    let name = both("ក្រសួងឧទាហរណ៍", "Example ministry");
    let unit_label = both("នាយកដ្ឋាន", "Department");
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
    desk.tell(told.collect())?;
    Ok(units)
}

fn role_names(role: Role) -> Names {
    match role {
        Role::Staff => both("បុគ្គលិក", "Staff"),
        Role::Builder => both("អ្នកអភិវឌ្ឍ", "Builder"),
        Role::Decider => both("អ្នកសម្រេចចិត្ត", "Decider"),
        Role::Guardian => both("អ្នកការពារ", "Guardian"),
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

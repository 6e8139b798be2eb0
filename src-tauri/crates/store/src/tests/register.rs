//! The register: encrypted, openable by passphrase or recovery code alone, and a set union of many laptops.

use proptest::prelude::*;
use sala_domain::PersonId;
use sala_domain::event::EventBody;
use sala_domain::office::roster::{Change, Entry, Member};
use sala_domain::office::{Office, settings};
use sala_domain::person::Language;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use super::world::{World, added, chance, dara, minutes, noon};
use crate::{
    Cipher, Place, RecoveryCode, Register, Store, StoreError, Surroundings, Taken, Vault, VaultError,
};

const WORDS: &str = "four quiet rivers meet the sea";

/// A laptop's folder with a place for its register.
struct Desk {
    laptop: World,
    place: Place,
    vault: PathBuf,
}

impl Desk {
    fn new() -> Self {
        let laptop = World::new();
        let folder = laptop.place.keys.parent().unwrap().join("register");
        let place = Place { database: folder.join("register.db"), keys: laptop.place.keys.join("register") };
        Self { laptop, place, vault: folder.join("register.key.json") }
    }

    fn make(&self) -> (Cipher, RecoveryCode) {
        Vault::create(&self.vault, WORDS, &mut chance()).unwrap()
    }

    fn try_open(&self, cipher: &Cipher) -> Result<Register, StoreError> {
        let around = Surroundings { machine: "machine one", app: "0.1.0", now: noon(), random: chance() };
        Register::open(&self.place, cipher, around).map(|(register, _)| register)
    }
}

fn named(name: &str) -> EventBody {
    let names = BTreeMap::from([(Language::En, name.to_owned())]);
    let change = settings::Change::Named { names, unit_label: BTreeMap::new() };
    EventBody::OfficeChanged { by: "Sok Dara".into(), change }
}

fn of_staff(change: Change) -> EventBody {
    EventBody::MemberChanged { by: "Sok Dara".into(), change }
}

fn entry(name: &str) -> EventBody {
    let entry = Entry {
        staff_number: "007".into(),
        name_khmer: String::new(),
        name_latin: name.into(),
        unit: "u1".into(),
        role: "staff".into(),
        email: String::new(),
        joined: None,
        language: None,
    };
    of_staff(Change::Entry { entry })
}

#[test]
fn nothing_of_a_register_can_be_read_on_the_disk() {
    let office = Desk::new();
    let (cipher, _) = office.make();
    let mut register = office.try_open(&cipher).unwrap();
    register.append_all(vec![(None, named("Ministry of Rivers"), noon())]).unwrap();
    drop(register);
    for file in fs::read_dir(office.place.database.parent().unwrap()).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        for plain in [&b"Rivers"[..], b"SQLite format", b"office.changed", b"rivers meet"] {
            assert!(!bytes.windows(plain.len()).any(|part| part == plain));
        }
    }
    let register = office.try_open(&cipher).unwrap();
    let view = Office::rebuild(&register.store().office_history().unwrap());
    assert_eq!(view.settings.names[&Language::En], "Ministry of Rivers");
}

#[test]
fn a_register_opens_with_its_passphrase_and_with_its_recovery_code_and_with_nothing_else() {
    let office = Desk::new();
    let (cipher, code) = office.make();
    drop(office.try_open(&cipher).unwrap());
    let vault = Vault::read(&office.vault).unwrap();
    assert!(matches!(vault.open("four quiet rivers meet the sky"), Err(VaultError::Wrong)));
    assert!(office.try_open(&vault.open(WORDS).unwrap()).is_ok());
    let typed = code.text().to_uppercase().replace('-', "  ");
    assert!(office.try_open(&vault.recover(&RecoveryCode::read(&typed).unwrap()).unwrap()).is_ok());
    let other = RecoveryCode::read(&"0f".repeat(16)).unwrap();
    assert!(matches!(vault.recover(&other), Err(VaultError::Wrong)));
    assert!(RecoveryCode::read("one two three").is_none());
}

#[test]
fn another_passphrase_leaves_the_recovery_code_as_it_was() {
    let office = Desk::new();
    let (cipher, code) = office.make();
    let mut vault = Vault::read(&office.vault).unwrap();
    vault.set_passphrase(&cipher, "green lamps under wet stones", &mut chance()).unwrap();
    let vault = Vault::read(&office.vault).unwrap();
    assert!(matches!(vault.open(WORDS), Err(VaultError::Wrong)));
    assert!(vault.open("green lamps under wet stones").is_ok());
    assert!(vault.recover(&code).is_ok());
}

#[test]
fn a_key_of_another_register_opens_nothing_and_changes_nothing() {
    let office = Desk::new();
    let (cipher, _) = office.make();
    drop(office.try_open(&cipher).unwrap());
    let before = fs::read(&office.place.database).unwrap();
    let (stranger, _) = Desk::new().make();
    assert!(matches!(office.try_open(&stranger), Err(StoreError::Damaged(_))));
    assert_eq!(fs::read(&office.place.database).unwrap(), before);
}

#[test]
fn a_damaged_missing_or_newer_key_file_is_told_apart() {
    let office = Desk::new();
    assert!(matches!(Vault::read(&office.vault), Err(VaultError::Missing)));
    office.make();
    let text = fs::read_to_string(&office.vault).unwrap();
    fs::write(&office.vault, text.replace("\"v\": 1", "\"v\": 2")).unwrap();
    assert!(matches!(Vault::read(&office.vault), Err(VaultError::Newer)));
    fs::write(&office.vault, &text[..text.len() / 2]).unwrap();
    assert!(matches!(Vault::read(&office.vault), Err(VaultError::Damaged)));
    fs::write(&office.vault, text.replace("\"kib\": 65536", "\"kib\": 4000000000")).unwrap();
    assert!(matches!(Vault::read(&office.vault), Err(VaultError::Damaged)));
}

#[test]
fn a_key_file_is_never_made_over_another() {
    let office = Desk::new();
    office.make();
    let before = fs::read(&office.vault).unwrap();
    assert!(Vault::create(&office.vault, WORDS, &mut chance()).is_err());
    assert_eq!(fs::read(&office.vault).unwrap(), before);
}

#[test]
fn a_laptops_database_is_no_register_and_a_register_no_laptops_database() {
    let office = Desk::new();
    let (cipher, _) = office.make();
    drop(office.try_open(&cipher).unwrap());
    let around = Surroundings { machine: "m", app: "0.1.0", now: noon(), random: chance() };
    assert!(matches!(Store::open(&office.place, around), Err(StoreError::Damaged(_))));
    drop(office.laptop.open());
    fs::copy(&office.laptop.place.database, &office.place.database).unwrap();
    assert!(matches!(office.try_open(&cipher), Err(StoreError::Damaged(_))));
}

#[test]
fn taking_a_laptops_events_twice_is_taking_them_once() {
    let office = Desk::new();
    let (cipher, _) = office.make();
    let (mut register, mut laptop) = (office.try_open(&cipher).unwrap(), office.laptop.open());
    laptop.append(Some(&dara()), added("Sok Dara"), noon()).unwrap();
    assert_eq!(register.take_from(&laptop).unwrap(), Taken { added: 2, known: 0, refused: 0 });
    assert_eq!(register.take_from(&laptop).unwrap(), Taken { added: 0, known: 2, refused: 0 });
    assert_eq!(register.store().learner(&dara()).unwrap(), laptop.learner(&dara()).unwrap());
    assert_eq!(register.store().verify().unwrap().faults, Vec::<String>::new());
}

#[test]
fn what_the_office_says_of_a_person_is_no_learning() {
    let office = Desk::new();
    let (cipher, _) = office.make();
    let mut register = office.try_open(&cipher).unwrap();
    register.append_all(vec![(Some(dara()), entry("Sok Dara"), noon())]).unwrap();
    assert_eq!(register.store().learner(&dara()).unwrap(), None);
    let member = register.member(&dara()).unwrap().unwrap();
    assert_eq!(member.entry.unwrap().name(Language::Km), "Sok Dara");
    register.store_mut().rebuild_views().unwrap();
    assert_eq!(register.members().unwrap().len(), 1);
    assert_eq!(register.store().people().unwrap(), Vec::new());
    assert_eq!(register.store().verify().unwrap().faults, Vec::<String>::new());
}

#[test]
fn what_is_asked_at_every_opening_reads_an_index_and_not_every_event() {
    let office = Desk::new();
    let (cipher, _) = office.make();
    let register = office.try_open(&cipher).unwrap();
    let plan = |sql: &str| {
        let connection = &register.store().connection;
        let mut query = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let rows = query.query_map([], |row| row.get::<_, String>("detail")).unwrap();
        rows.map(Result::unwrap).collect::<Vec<_>>().join("; ")
    };
    let newest = plan("SELECT max(at) FROM event");
    assert!(newest.contains("event_time"), "{newest}");
    let since = plan("SELECT type, count(*), max(at) FROM event WHERE at > 5 GROUP BY type ORDER BY type");
    assert!(since.contains("event_time (at>?)"), "{since}");
    let decided = plan(
        "SELECT line, ord, id FROM event INDEXED BY event_office WHERE who IS NULL AND type >= 'office.' AND type < 'office/' \
         ORDER BY ord, seq, id",
    );
    assert!(decided.contains("event_office") && !decided.contains("TEMP B-TREE"), "{decided}");
}

#[test]
fn evidence_comes_back_as_it_was_and_is_kept_once() {
    let office = Desk::new();
    let (cipher, _) = office.make();
    let mut register = office.try_open(&cipher).unwrap();
    register.keep_evidence(&[7; 32], b"minutes of a meeting").unwrap();
    register.keep_evidence(&[7; 32], b"minutes of a meeting").unwrap();
    assert_eq!(register.evidence(&[7; 32]).unwrap().as_deref(), Some(&b"minutes of a meeting"[..]));
    assert_eq!(register.evidence(&[8; 32]).unwrap(), None);
    assert_eq!(register.evidence_hashes().unwrap(), vec![[7; 32]]);
}

#[test]
fn a_copy_on_another_machine_goes_on_under_a_key_of_its_own() {
    let office = Desk::new();
    let (cipher, _) = office.make();
    let first = office.try_open(&cipher).unwrap().store().key().public();
    let around = Surroundings { machine: "machine two", app: "0.1.0", now: noon(), random: chance() };
    let (copy, _) = Register::open(&office.place, &cipher, around).unwrap();
    assert_ne!(copy.store().key().public(), first);
}

#[test]
fn two_managers_copies_of_one_register_come_together_in_either_direction() {
    let first = Desk::new();
    let (cipher, _) = first.make();
    let mut one = first.try_open(&cipher).unwrap();
    one.append_all(vec![(None, named("Ministry"), noon()), (Some(dara()), entry("Dara"), noon())]).unwrap();
    drop(one);
    let second = Desk::new();
    fs::create_dir_all(second.place.database.parent().unwrap()).unwrap();
    fs::copy(&first.place.database, &second.place.database).unwrap();
    let (mut one, mut two) = (first.try_open(&cipher).unwrap(), second.try_open(&cipher).unwrap());
    assert_ne!(one.store().key().public(), two.store().key().public());
    one.append_all(vec![(Some(dara()), entry("Sok Dara"), minutes(4))]).unwrap();
    two.append_all(vec![(None, named("Ministry of Rivers"), minutes(5))]).unwrap();
    two.keep_evidence(&[7; 32], b"minutes").unwrap();
    one.merge(&two).unwrap();
    two.merge(&one).unwrap();
    for register in [&one, &two] {
        let office = Office::rebuild(&register.store().office_history().unwrap());
        assert_eq!(office.settings.names[&Language::En], "Ministry of Rivers");
        let member = register.member(&dara()).unwrap().unwrap();
        assert_eq!(member.entry.unwrap().name_latin, "Sok Dara");
        assert_eq!(register.evidence(&[7; 32]).unwrap().as_deref(), Some(&b"minutes"[..]));
        assert_eq!(register.store().verify().unwrap().faults, Vec::<String>::new());
    }
    assert_eq!(one.store().count().unwrap(), two.store().count().unwrap());
    assert_eq!(one.merge(&two).unwrap().added, 0);
}

fn changes() -> impl Strategy<Value = Change> {
    prop_oneof![
        "[a-z]{1,6}".prop_map(|name| match entry(&name) {
            EventBody::MemberChanged { change, .. } => change,
            _ => Change::Back,
        }),
        Just(Change::Back),
        (1u32..28).prop_map(|day| Change::Left {
            on: chrono::NaiveDate::from_ymd_opt(2026, 11, day).unwrap_or_default(),
            reason: String::new()
        }),
        "[a-z]{4}".prop_map(|id| Change::Linked { learner: PersonId(id) }),
        "[a-z]{1}".prop_map(|id| Change::Unassigned { track: id.as_str().into() }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn a_member_kept_up_event_by_event_is_the_member_made_anew(list in prop::collection::vec((0u8..3, changes()), 0..20)) {
        let office = Desk::new();
        let (cipher, _) = office.make();
        let mut register = office.try_open(&cipher).unwrap();
        for (person, change) in list {
            let who = PersonId(format!("p{person}"));
            register.append_all(vec![(Some(who), of_staff(change), noon())]).unwrap();
        }
        let kept: Vec<(PersonId, Member)> = register.members().unwrap();
        register.store_mut().rebuild_views().unwrap();
        prop_assert_eq!(kept, register.members().unwrap());
        prop_assert!(register.store().verify().unwrap().faults.is_empty());
    }
}

#[test]
fn the_copy_kept_before_an_upgrade_is_encrypted_too() {
    let office = Desk::new();
    let (cipher, _) = office.make();
    let mut register = office.try_open(&cipher).unwrap();
    register.append_all(vec![(None, named("Ministry of Rivers"), noon())]).unwrap();
    let copy = crate::schema::keep_copy(&register.store().connection, &office.place.database, 9).unwrap();
    assert_eq!(copy.file_name().unwrap(), "register-before-v9.db");
    assert!(!fs::read(&copy).unwrap().windows(6).any(|part| part == b"Rivers" || part == b"SQLite"));
    drop(register);
    fs::copy(&copy, &office.place.database).unwrap();
    assert_eq!(office.try_open(&cipher).unwrap().store().office_history().unwrap().len(), 2);
}

/// Every file under a folder with its bytes.
fn files(folder: &std::path::Path) -> std::collections::BTreeMap<std::path::PathBuf, Vec<u8>> {
    let mut found = std::collections::BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.insert(path.clone(), std::fs::read(path).unwrap());
        }
    }
    found
}

#[test]
fn reading_a_register_writes_nothing_and_makes_no_key() {
    let office = Desk::new();
    let (cipher, _) = office.make();
    let mut register = office.try_open(&cipher).unwrap();
    register.append_all(vec![(None, named("Ministry of Rivers"), noon())]).unwrap();
    let (head, events) = (register.head().unwrap(), register.store().count().unwrap());
    let home = office.vault.parent().unwrap().parent().unwrap();
    let scratch = tempfile::tempdir().unwrap();
    for closed in [false, true] {
        let before = files(home);
        let read = Register::read(&office.place.database, &cipher, scratch.path(), chance()).unwrap();
        assert_eq!(read.head().unwrap(), head, "closed: {closed}");
        assert_eq!(read.store().count().unwrap(), events);
        assert_eq!(read.store().verify().unwrap().faults, Vec::<String>::new());
        assert_eq!(Office::rebuild(&read.store().office_history().unwrap()).settings.names.len(), 1);
        drop(read);
        assert_eq!(files(home), before);
        assert_eq!(files(scratch.path()).len(), 0, "nothing is left behind");
        if !closed {
            drop(std::mem::replace(&mut register, office.try_open(&cipher).unwrap()));
        }
    }
}

#[test]
fn what_is_no_register_is_not_read_and_leaves_nothing_behind() {
    let office = Desk::new();
    let (cipher, _) = office.make();
    let scratch = tempfile::tempdir().unwrap();
    let read = |path: &std::path::Path| Register::read(path, &cipher, scratch.path(), chance()).map(drop);
    assert!(matches!(read(&office.place.database), Err(StoreError::Io(_))), "none there");
    let empty = scratch.path().join("empty.db");
    std::fs::write(&empty, []).unwrap();
    assert!(matches!(read(&empty), Err(StoreError::Foreign)));
    std::fs::write(&empty, "not a register at all, but long enough to look at".repeat(200)).unwrap();
    assert!(matches!(read(&empty), Err(StoreError::Damaged(_))));
    assert_eq!(files(scratch.path()).len(), 1);
}

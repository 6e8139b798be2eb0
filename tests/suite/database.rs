//! A file that is not ours to open: newer, foreign, damaged or garbage. Each is refused with its own code and left as it is.

use sala_api::ErrorCode;
use serde_json::json;
use std::fs;

use crate::bytes;
use crate::laptop::{Laptop, place};

/// Where SQLite keeps the version of the tables, in the file's header.
const VERSION: usize = 60;
/// Where SQLite keeps the mark of the program a file belongs to.
const PROGRAM: usize = 68;

/// A laptop with a little work, closed, so that all of it is in the database file.
fn worked() -> Laptop {
    let mut laptop = Laptop::with_person();
    laptop.do_exercise("a3", "sort-the-pile");
    laptop.close();
    laptop
}

/// Opening is refused with a code, and no byte of any file has changed. SQLite may leave its empty journal and its index beside the file.
#[track_caller]
fn refused(mut laptop: Laptop, code: ErrorCode) {
    let before = bytes::of(laptop.folder());
    assert_eq!(laptop.open().unwrap_err().code, code);
    let mut after = bytes::of(laptop.folder());
    after.retain(|name, bytes| !(name.ends_with("-shm") || name.ends_with("-wal") && bytes.is_empty()));
    assert!(after == before, "a file was changed");
}

/// A worked laptop whose database bytes were changed.
fn with_bytes(change: impl FnOnce(&mut Vec<u8>)) -> Laptop {
    let laptop = worked();
    let mut bytes = fs::read(laptop.database()).unwrap();
    change(&mut bytes);
    fs::write(laptop.database(), bytes).unwrap();
    laptop
}

#[test]
fn a_database_of_a_newer_sala_is_refused() {
    refused(
        with_bytes(|bytes| bytes[VERSION..VERSION + 4].copy_from_slice(&999_u32.to_be_bytes())),
        ErrorCode::DatabaseNewer,
    );
}

#[test]
fn a_database_of_another_program_is_refused() {
    refused(
        with_bytes(|bytes| bytes[PROGRAM..PROGRAM + 4].copy_from_slice(b"Else")),
        ErrorCode::DatabaseForeign,
    );
    refused(with_bytes(|bytes| bytes[PROGRAM..PROGRAM + 4].fill(0)), ErrorCode::DatabaseForeign);
}

#[test]
fn a_damaged_database_is_refused() {
    refused(with_bytes(|bytes| bytes[4096..12288].fill(0xA5)), ErrorCode::DatabaseDamaged);
    refused(with_bytes(|bytes| bytes.truncate(bytes.len() / 2)), ErrorCode::DatabaseDamaged);
}

#[test]
fn garbage_is_refused() {
    let garbage: [&[u8]; 3] = [
        b"Dear Sir or Madam,\n",
        &[0; 8192],
        b"PK\x03\x04 not a database, and longer than a header of SQLite is, \
        which has one hundred bytes at the beginning of the file",
    ];
    for bytes in garbage {
        let laptop = Laptop::closed();
        fs::create_dir_all(laptop.database().parent().unwrap()).unwrap();
        fs::write(laptop.database(), bytes).unwrap();
        refused(laptop, ErrorCode::DatabaseDamaged);
    }
}

#[test]
fn a_folder_in_the_place_of_the_database_is_refused() {
    let mut laptop = Laptop::closed();
    fs::create_dir_all(laptop.database()).unwrap();
    assert!(laptop.open().is_err());
    assert!(place(laptop.folder()).database.is_dir());
}

#[test]
fn an_event_changed_by_hand_is_noticed() {
    let mut laptop = with_bytes(|bytes| {
        let at = bytes.windows(8).position(|window| window == b"Sok Dara").unwrap();
        bytes[at..at + 8].copy_from_slice(b"Sok Daro");
    });
    let noticed = match laptop.open() {
        Err(refusal) => refusal.code == ErrorCode::DatabaseDamaged,
        Ok(()) => !laptop.app().store().verify().unwrap().faults.is_empty(),
    };
    assert!(noticed);
}

#[test]
fn an_empty_file_is_a_first_start() {
    let mut laptop = Laptop::closed();
    fs::create_dir_all(laptop.database().parent().unwrap()).unwrap();
    fs::write(laptop.database(), b"").unwrap();
    laptop.open().unwrap();
    assert_eq!(laptop.ask("start", json!({}))["first_start"], true);
}

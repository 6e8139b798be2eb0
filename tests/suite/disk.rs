//! A disk that is full or may not be written: said as such, nothing half-written, and all well again afterwards.
//!
//! Each case runs this very test program once more, as a child for which the disk is bad: through a limit on file sizes, through a small
//! library that answers "no space left" (`tests/fixtures/full_disk.c`), or as a user who may only read.

use sala_api::ErrorCode;
use sala_domain::exercise::Response;
use serde_json::{Value, json};
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::bytes;
use crate::laptop::{Laptop, TestClock};

const FOLDER: &str = "SALA_TEST_FOLDER";
const NOBODY: u32 = 65534;

/// The folder a child works in.
pub fn given() -> PathBuf {
    PathBuf::from(std::env::var_os(FOLDER).expect("this test is started by another one"))
}

/// A command that runs one test of this program, to which arguments are added.
pub fn child(program: &Path, before: &[&str], test: &str, folder: &Path) -> Command {
    let mut words: Vec<&std::ffi::OsStr> = before.iter().map(std::ffi::OsStr::new).collect();
    words.push(program.as_os_str());
    let mut command = Command::new(words[0]);
    command.args(&words[1..]).args(["--exact", test, "--ignored", "--nocapture", "--test-threads=1"]);
    command.env(FOLDER, folder).env("TMPDIR", folder);
    command
}

#[track_caller]
pub fn fine(output: &Output) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{}\n{}", text(&output.stdout), text(&output.stderr));
    assert!(text(&output.stdout).contains("1 passed"), "{}", text(&output.stdout));
}

pub fn me() -> PathBuf {
    std::env::current_exe().unwrap()
}

/// An answer of some size, different for every number.
fn answer(number: usize) -> Value {
    json!({ "kind": "rewrite", "text": format!("{number} {}", "words ".repeat(300)), "ticked": [] })
}

fn save(laptop: &Laptop, number: usize) -> Result<String, sala_api::ApiError> {
    let request = json!({ "module": "a3", "exercise": "rewrite-the-letter", "response": answer(number) });
    laptop.raw("save_exercise", &request.to_string())
}

/// What the laptop has of the exercise.
fn kept(laptop: &Laptop) -> Value {
    let open = json!({ "module": "a3", "exercise": "rewrite-the-letter", "again": false });
    laptop.ask("open_exercise", open)["response"].clone()
}

/// Saves answers until one is refused; the number of the refused one, and the refusal.
fn until_refused(laptop: &Laptop, from: usize) -> (usize, ErrorCode) {
    let refused = (from..from + 2000).find_map(|number| Some((number, save(laptop, number).err()?.code)));
    refused.expect("the disk never got full")
}

/// A child whose disk is full as long as a file named `full` lies in its folder.
pub fn full_disk(test: &str, folder: &Path) -> Command {
    let library = folder.join("full_disk.so");
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/full_disk.c");
    let compiled =
        Command::new("cc").args(["-shared", "-fPIC", "-O1", "-o"]).arg(&library).arg(source).status();
    assert!(compiled.unwrap().success());
    let mut command = child(&me(), &[], test, folder);
    command.env("LD_PRELOAD", &library).env("SALA_TEST_FULL", folder.join("full"));
    command
}

#[test]
fn a_full_disk_is_said_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    fine(&full_disk("disk::child_with_a_full_disk", folder.path()).output().unwrap());
}

#[test]
#[ignore = "run by a_full_disk_is_said_and_loses_nothing"]
fn child_with_a_full_disk() {
    let flag = given().join("full");
    let mut laptop = Laptop::with_person();
    save(&laptop, 0).unwrap();
    for round in 1..4 {
        fs::write(&flag, b"").unwrap();
        assert_eq!(save(&laptop, 1000).unwrap_err().code, ErrorCode::DiskFull);
        assert_eq!(kept(&laptop), answer(round - 1), "the last saved answer is still there");
        let person = json!({ "profile": crate::laptop::dara(), "pin": "1234" });
        assert_eq!(laptop.refused("add_person", person), ErrorCode::DiskFull);
        assert_eq!(laptop.ask("start", json!({}))["people"].as_array().unwrap().len(), 1);
        assert_eq!(laptop.refused("save_record", json!({ "format": "csv" })), ErrorCode::DiskFull);
        assert_eq!(fs::read_dir(laptop.saved()).map_or(0, Iterator::count), 0, "no half file is left");
        fs::remove_file(&flag).unwrap();
        save(&laptop, round).unwrap();
        assert_eq!(kept(&laptop), answer(round), "it works again");
    }
    laptop.restart();
    assert_eq!(kept(&laptop), answer(3));
    assert_eq!(laptop.app().store().verify().unwrap().faults, Vec::<String>::new());
}

#[test]
fn a_file_that_may_not_grow_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let limited = ["sh", "-c", "trap '' XFSZ; ulimit -f 3000; exec \"$0\" \"$@\""];
    fine(&child(&me(), &limited, "disk::child_whose_files_may_not_grow", folder.path()).output().unwrap());
}

#[test]
#[ignore = "run by a_file_that_may_not_grow_loses_nothing"]
fn child_whose_files_may_not_grow() {
    let mut laptop = Laptop::with_person();
    let (refused, code) = until_refused(&laptop, 0);
    assert!(matches!(code, ErrorCode::DiskFull | ErrorCode::StorageFailed), "{code:?}");
    assert!(refused > 10, "{refused}");
    assert_eq!(kept(&laptop), answer(refused - 1), "the last saved answer is still there");
    assert_eq!(laptop.app().store().verify().unwrap().faults, Vec::<String>::new());
    laptop.restart();
    assert_eq!(kept(&laptop), answer(refused - 1));
    assert_eq!(laptop.ask("start", json!({}))["notices"], json!([]));
}

/// Gives a folder to a user who may not write it.
fn take_away(folder: &Path, owner: Option<u32>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            take_away(&path, owner);
        } else {
            owner.iter().for_each(|uid| chown(&path, Some(*uid), None).unwrap());
            fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
        }
    }
    owner.iter().for_each(|uid| chown(folder, Some(*uid), None).unwrap());
    fs::set_permissions(folder, fs::Permissions::from_mode(0o555)).unwrap();
}

fn give_back(folder: &Path) {
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).unwrap();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.path().is_dir() {
            give_back(&entry.path());
        }
    }
}

/// Runs a child that may not write a folder: root may write anything, so it becomes nobody, with a copy of the program it can reach.
pub fn without_rights(test: &str, folder: &Path, data: &Path) -> Output {
    let root = fs::metadata("/proc/self").unwrap().uid() == 0;
    let program = folder.join("suite");
    fs::copy(me(), &program).unwrap();
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).unwrap();
    let room = folder.join("room");
    fs::create_dir(&room).unwrap();
    fs::set_permissions(&room, fs::Permissions::from_mode(0o777)).unwrap();
    take_away(data, root.then_some(NOBODY));
    let nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];
    let mut command = child(&program, if root { &nobody } else { &[] }, test, data);
    let output = command.env("TMPDIR", &room).output().unwrap();
    give_back(data);
    output
}

#[test]
fn a_folder_that_may_not_be_written_is_said_and_left_as_it_is() {
    let mut laptop = Laptop::with_person();
    save(&laptop, 7).unwrap();
    laptop.close();
    let folder = tempfile::tempdir().unwrap();
    let before = bytes::of(laptop.folder());
    fine(&without_rights("disk::child_that_may_only_read", folder.path(), laptop.folder()));
    assert!(bytes::of(laptop.folder()) == before, "a file was changed");
    make_writable(laptop.folder());
    laptop.open().unwrap();
    let person = laptop.ask("start", json!({}))["people"][0]["id"].clone();
    laptop.ask("enter_person", json!({ "person": person, "pin": null }));
    assert_eq!(kept(&laptop), answer(7));
    save(&laptop, 8).unwrap();
}

fn make_writable(folder: &Path) {
    for path in bytes::of(folder).into_keys() {
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
    }
}

#[test]
#[ignore = "run by a_folder_that_may_not_be_written_is_said_and_left_as_it_is"]
fn child_that_may_only_read() {
    let place = crate::laptop::place(&given());
    let desk = Box::new(sala_api::Folder(given().join("saved")));
    let refusal = sala_api::open::open(&place, Box::new(TestClock::at_noon()), desk).unwrap_err();
    assert_eq!(refusal.code, ErrorCode::DiskReadOnly);
}

#[test]
fn a_new_laptop_whose_folder_may_not_be_written_is_said() {
    let (folder, data) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    fine(&without_rights("disk::child_that_may_only_read", folder.path(), data.path()));
    assert!(bytes::of(data.path()).is_empty());
}

#[test]
fn a_file_that_cannot_be_saved_names_its_path() {
    let laptop = Laptop::with_person();
    fs::write(laptop.saved(), b"a file where the folder should be").unwrap();
    let refusal = laptop.refusal("save_record", json!({ "format": "pdf" }));
    assert_eq!(refusal.code, ErrorCode::SaveFailed);
    let path = serde_json::to_value(&refusal.fields["path"]).unwrap();
    assert!(path.as_str().unwrap().contains("sala-record-2026-11-20.pdf"), "{path}");
}

#[test]
fn the_answer_of_the_disk_tests_is_an_answer() {
    assert!(serde_json::from_value::<Response>(answer(1)).is_ok());
}

//! Setting an office up, handing its file to other laptops, and what those laptops do with it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::{Duration, NaiveDate};
use sala_api::ErrorCode;
use serde_json::{Value, json};
use std::fs;

use crate::gate::office;
use crate::laptop::Laptop;

const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9" fill="#1b4d2a"/></svg>"##;

fn handed(name: &str, bytes: &[u8]) -> Value {
    json!({ "name": name, "base64": STANDARD.encode(bytes) })
}

fn setup(laptop: &Laptop) -> Value {
    laptop.ask("setup", json!({}))
}

fn unit(name: &str, parent: Value) -> Value {
    json!({ "names": { "en": name }, "parent": parent, "closed": false })
}

fn add_unit(laptop: &Laptop, name: &str, parent: Value) -> Value {
    let reply = laptop.ask("save_unit", json!({ "id": null, "unit": unit(name, parent) }));
    let units = reply["units"].as_array().unwrap();
    units.iter().find(|unit| unit["name"] == name).unwrap()["id"].clone()
}

/// The office file that a manager saves.
/// The office file as it would be handed out now.
pub fn exported(laptop: &Laptop) -> Vec<u8> {
    let path = laptop.ask("export_office_file", json!({}))["path"].as_str().unwrap().to_owned();
    fs::read(path).unwrap()
}

fn preview(laptop: &Laptop, file: &[u8]) -> Value {
    laptop.ask("preview_office_file", json!({ "file": handed("office.sala-office", file) }))
}

/// Loads an office file after its fingerprint was compared.
pub fn load(laptop: &Laptop, file: &[u8], replace: bool) -> Value {
    let fingerprint = preview(laptop, file)["office"]["fingerprint"].clone();
    let file = handed("office.sala-office", file);
    laptop.ask("load_office_file", json!({ "file": file, "fingerprint": fingerprint, "replace": replace }))
}

fn refused(laptop: &Laptop, file: &[u8]) -> ErrorCode {
    laptop.refused("preview_office_file", json!({ "file": handed("office.sala-office", file) }))
}

fn core_due(laptop: &Laptop) -> NaiveDate {
    let learn = laptop.ask("learn", json!({}));
    learn["tracks"][0]["due"]["due"].as_str().unwrap().parse().unwrap()
}

#[test]
fn a_new_register_starts_with_four_roles_and_a_duty_for_every_track() {
    let (laptop, _) = office();
    let setup = setup(&laptop);
    let roles: Vec<_> = setup["roles"].as_array().unwrap().iter().map(|role| role["id"].clone()).collect();
    assert_eq!(json!(roles), json!(["builder", "decider", "guardian", "staff"]));
    assert!(setup["roles"].as_array().unwrap().iter().all(|role| role["role"]["names"]["km"].is_string()));
    assert!(setup["duties"].as_array().unwrap().iter().all(|line| line["duty"] == line["usual"]));
    assert_eq!(setup["retention_months"], 36);
}

#[test]
fn what_is_set_stays_after_the_register_was_closed() {
    let (laptop, _) = office();
    let planning = add_unit(&laptop, "Planning", json!(null));
    add_unit(&laptop, "Budget", planning);
    laptop.ask("save_colours", json!({ "ink": "#1B4D2A", "accent": null }));
    laptop.ask("save_retention", json!({ "months": 48 }));
    let before = setup(&laptop);
    laptop.ask("close_register", json!({}));
    laptop.ask("open_register", json!({ "passphrase": crate::gate::WORDS }));
    assert_eq!(setup(&laptop), before);
    assert_eq!(before["look"]["ink"], "#1b4d2a");
    assert_eq!(
        before["units"].as_array().unwrap().iter().map(|u| u["depth"].clone()).collect::<Vec<_>>(),
        [0, 1]
    );
}

#[test]
fn a_change_that_cannot_stand_changes_nothing() {
    let (laptop, _) = office();
    let planning = add_unit(&laptop, "Planning", json!(null));
    let budget = add_unit(&laptop, "Budget", planning.clone());
    let before = setup(&laptop);
    let save = |id: &Value, unit: Value| laptop.refused("save_unit", json!({ "id": id, "unit": unit }));
    assert_eq!(save(&planning, unit("Planning", budget)), ErrorCode::SetupRing);
    assert_eq!(save(&json!(null), unit("planning", json!(null))), ErrorCode::SetupNameTaken);
    assert_eq!(save(&json!("nobody"), unit("X", json!(null))), ErrorCode::OfficeUnknown);
    let mut closed = unit("Planning", json!(null));
    closed["closed"] = json!(true);
    assert_eq!(save(&planning, closed), ErrorCode::SetupUnitsBelow);
    let mut duty = before["duties"][0]["usual"].clone();
    duty["due_days"] = json!(0);
    let asked = json!({ "track": before["duties"][0]["track"], "duty": duty });
    assert_eq!(laptop.refused("save_duty", asked), ErrorCode::SetupDueDays);
    let faint = json!({ "ink": "#ffcc00", "accent": null });
    assert_eq!(laptop.refused("save_colours", faint.clone()), ErrorCode::SetupColourFaint);
    assert_eq!(laptop.ask("judge_colours", faint)["ink"]["enough"], false);
    assert_eq!(setup(&laptop), before);
}

#[test]
fn a_logo_is_drawn_anew_and_a_bad_one_changes_nothing() {
    let (laptop, _) = office();
    let kept = laptop.ask("save_logo", json!({ "file": handed("logo.svg", LOGO.as_bytes()) }));
    let png = STANDARD.decode(kept["look"]["logo"].as_str().unwrap()).unwrap();
    assert!(png.starts_with(b"\x89PNG"));
    let script = LOGO.replace("<circle", "<script>1</script><circle");
    let bad = |name: &str, bytes: &[u8]| laptop.refused("save_logo", json!({ "file": handed(name, bytes) }));
    assert_eq!(bad("logo.svg", script.as_bytes()), ErrorCode::LogoScript);
    assert_eq!(bad("logo.png", &vec![0; 50_000_000]), ErrorCode::FileTooLarge);
    assert_eq!(bad("logo.png", &png[..png.len() / 2]), ErrorCode::LogoDamaged);
    assert_eq!(bad("logo.png", b"not a picture"), ErrorCode::LogoKind);
    assert_eq!(setup(&laptop)["look"], kept["look"]);
    laptop.ask("save_logo", json!({ "file": null }));
    assert_eq!(setup(&laptop)["look"]["logo"], json!(null));
}

#[test]
fn the_key_of_an_office_stays_the_same_and_signs_its_file() {
    let (laptop, _) = office();
    let fingerprint = setup(&laptop)["fingerprint"].clone();
    let file = exported(&laptop);
    laptop.ask("close_register", json!({}));
    laptop.ask("open_register", json!({ "passphrase": crate::gate::WORDS }));
    assert_eq!(setup(&laptop)["fingerprint"], fingerprint);
    let staff = Laptop::with_person();
    assert_eq!(preview(&staff, &file)["office"]["fingerprint"], fingerprint);
}

#[test]
fn the_seed_of_the_office_key_lies_in_no_plain_file() {
    let (laptop, _) = office();
    setup(&laptop);
    laptop.ask("close_register", json!({}));
    let mut folders = vec![laptop.folder().to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            if entry.file_type().unwrap().is_dir() {
                folders.push(entry.path());
                continue;
            }
            let bytes = fs::read(entry.path()).unwrap();
            assert!(!bytes.windows(10).any(|part| part == b"office-key"), "{}", entry.path().display());
        }
    }
}

#[test]
fn every_office_file_has_a_higher_number() {
    let (laptop, _) = office();
    assert_eq!(setup(&laptop)["handed"], 0);
    exported(&laptop);
    assert_eq!((&setup(&laptop)["handed"], &setup(&laptop)["changed"]), (&json!(1), &json!(false)));
    laptop.ask("save_retention", json!({ "months": 24 }));
    assert_eq!(setup(&laptop)["changed"], true);
    let second = exported(&laptop);
    assert_eq!(preview(&Laptop::with_person(), &second)["office"]["version"], 2);
}

#[test]
fn a_laptop_follows_an_office_only_after_its_fingerprint_was_compared() {
    let (manager, _) = office();
    let file = exported(&manager);
    let staff = Laptop::with_person();
    assert_eq!(preview(&staff, &file)["standing"], "first");
    assert_eq!(staff.ask("followed_office", json!({}))["office"], json!(null));
    let asked = json!({ "file": handed("o", &file), "fingerprint": "0000 0000 0000 0000", "replace": false });
    assert_eq!(staff.refused("load_office_file", asked), ErrorCode::OfficeFileAltered);
    assert_eq!(load(&staff, &file, false)["office"]["names"]["en"], "Ministry of Rivers");
    assert_eq!(preview(&staff, &file)["standing"], "same");
}

#[test]
fn what_a_laptop_follows_outlives_a_restart() {
    let (manager, _) = office();
    let mut staff = Laptop::with_person();
    load(&staff, &exported(&manager), false);
    let before = staff.ask("followed_office", json!({}));
    staff.restart();
    assert_eq!(staff.ask("followed_office", json!({})), before);
}

#[test]
fn a_bad_office_file_is_refused_and_changes_nothing() {
    let (manager, _) = office();
    let (old, new) = (exported(&manager), exported(&manager));
    let staff = Laptop::with_person();
    load(&staff, &new, false);
    let before = staff.ask("followed_office", json!({}));
    let text = String::from_utf8(new.clone()).unwrap();
    let altered = text.replace("Ministry of Rivers", "Ministry of Lakes!");
    assert_eq!(refused(&staff, altered.as_bytes()), ErrorCode::OfficeFileAltered);
    assert_eq!(refused(&staff, &new[..new.len() - 9]), ErrorCode::OfficeFileDamaged);
    assert_eq!(refused(&staff, b""), ErrorCode::OfficeFileDamaged);
    let newer = text.replace(r#""v":1}"#, r#""v":2}"#);
    assert_eq!(refused(&staff, newer.as_bytes()), ErrorCode::OfficeFileNewer);
    let ballot = text.replace(r#""sala":"office""#, r#""sala":"ballot""#);
    assert_eq!(refused(&staff, ballot.as_bytes()), ErrorCode::OfficeFileKind);
    assert_eq!(refused(&staff, &old), ErrorCode::OfficeFileOlder);
    assert_eq!(refused(&staff, &vec![b' '; 9_000_000]), ErrorCode::FileTooLarge);
    assert_eq!(staff.ask("followed_office", json!({})), before);
}

#[test]
fn another_office_takes_the_place_only_when_somebody_says_so() {
    let (one, _) = office();
    let (two, _) = office();
    let staff = Laptop::with_person();
    load(&staff, &exported(&one), false);
    let other = exported(&two);
    let seen = preview(&staff, &other);
    assert_eq!(seen["standing"], "other-office");
    let fingerprint = &seen["office"]["fingerprint"];
    let asked = json!({ "file": handed("o", &other), "fingerprint": fingerprint, "replace": false });
    assert_eq!(staff.refused("load_office_file", asked), ErrorCode::OfficeFileOther);
    load(&staff, &other, true);
    assert_eq!(staff.ask("followed_office", json!({}))["office"]["fingerprint"], *fingerprint);
}

#[test]
fn due_dates_on_a_laptop_follow_its_office() {
    let (manager, _) = office();
    let before = setup(&manager);
    let core = &before["duties"][0];
    let mut duty = core["usual"].clone();
    let usual = duty["due_days"].as_i64().unwrap();
    duty["due_days"] = json!(usual + 10);
    manager.ask("save_duty", json!({ "track": core["track"], "duty": duty }));
    let staff = Laptop::with_person();
    let (file, due) = (exported(&manager), core_due(&staff));
    load(&staff, &file, false);
    assert_eq!(core_due(&staff), due + Duration::days(10));
    duty["roles"] = json!(["builder"]);
    manager.ask("save_duty", json!({ "track": core["track"], "duty": duty }));
    load(&staff, &exported(&manager), false);
    assert_eq!(staff.ask("learn", json!({}))["tracks"][0]["assigned"], false);
}

#[test]
fn a_certificate_keeps_the_look_it_was_issued_with() {
    let (manager, _) = office();
    manager.ask("save_logo", json!({ "file": handed("logo.svg", LOGO.as_bytes()) }));
    manager.ask("save_colours", json!({ "ink": "#1b4d2a", "accent": "#7a3d00" }));
    let staff = Laptop::with_person();
    load(&staff, &exported(&manager), false);
    let certificate = staff.do_all();
    let save = || {
        let asked = json!({ "certificate": certificate, "language": "both" });
        fs::read(staff.ask("save_certificate", asked)["path"].as_str().unwrap()).unwrap()
    };
    let first = save();
    let (_, facts) = sala_report::certificate::read_back(&first).unwrap();
    let office = facts.office.unwrap();
    assert_eq!(office.ink.as_deref(), Some("#1b4d2a"));
    let drawn = sala_report::certificate::logo_of(&first).unwrap().unwrap();
    assert_eq!(office.logo, Some(drawn.digest()));
    manager.ask("save_logo", json!({ "file": null }));
    manager.ask("save_colours", json!({ "ink": "#6b1f2a", "accent": null }));
    load(&staff, &exported(&manager), false);
    assert_eq!(save(), first, "an older certificate is drawn again as it was");
}

/// Opening the register afresh folds all events anew: what was kept up event by event is the same.
#[test]
fn settings_kept_up_equal_settings_rebuilt() {
    let (laptop, _) = office();
    add_unit(&laptop, "Planning", json!(null));
    exported(&laptop);
    laptop.ask("save_logo", json!({ "file": handed("logo.svg", LOGO.as_bytes()) }));
    let register = laptop.app().register().unwrap();
    let rebuilt = sala_domain::office::Office::rebuild(&register.file().store().office_history().unwrap());
    assert_eq!(rebuilt.settings, register.office().settings);
}

//! People of the office: the list, one person, lists in and out.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sala_api::ErrorCode;
use sala_domain::event::EventBody;
use sala_domain::office::settings::{Change, Unit};
use sala_domain::person::Language;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::Read as _;

use crate::gate::office;
use crate::laptop::Laptop;

const HEAD: &str = "Staff number,Name in Khmer,Name in Latin letters,Unit,Role,E-mail,Joined";

/// An office with two units and one of them below another.
fn started() -> Laptop {
    let (laptop, _) = office();
    let register = laptop.app().register().unwrap();
    let unit = |id: &str, name: &str, parent: Option<&str>| EventBody::OfficeChanged {
        by: "Dara".into(),
        change: Change::Unit {
            id: id.into(),
            unit: Unit {
                names: BTreeMap::from([(Language::En, name.to_owned())]),
                parent: parent.map(Into::into),
                closed: false,
            },
        },
    };
    let units =
        vec![unit("u1", "Registry", None), unit("u2", "Finance", None), unit("u3", "Archive", Some("u1"))];
    register.record(laptop.app(), units).unwrap();
    laptop
}

fn file(name: &str, bytes: &[u8]) -> Value {
    json!({ "file": { "name": name, "base64": STANDARD.encode(bytes) }, "sheet": null })
}

/// Hands in a list and gives the reading that Sala guesses.
fn handed(laptop: &Laptop, bytes: &[u8]) -> Value {
    let list = laptop.ask("read_staff_list", file("list.csv", bytes));
    json!({ "mapping": list["guess"], "role": "staff" })
}

fn list(rows: &[&str]) -> Vec<u8> {
    std::iter::once(HEAD).chain(rows.iter().copied()).collect::<Vec<_>>().join("\r\n").into_bytes()
}

fn import(laptop: &Laptop, rows: &[&str]) -> Value {
    let reading = handed(laptop, &list(rows));
    laptop.ask("take_staff_list", reading)
}

fn people(laptop: &Laptop, ask: Value) -> Value {
    laptop.ask("staff", ask)
}

/// The names in a list.
fn names(reply: &Value) -> Vec<String> {
    let people = reply["people"].as_array().unwrap().iter();
    people.map(|one| one["name_latin"].as_str().unwrap().to_owned()).collect()
}

fn id_of(laptop: &Laptop, search: &str) -> Value {
    people(laptop, json!({ "search": search }))["people"][0]["person"].clone()
}

fn entry(number: &str, khmer: &str, latin: &str) -> Value {
    json!({
        "staff_number": number, "name_khmer": khmer, "name_latin": latin, "unit": "u1", "role": "staff",
        "email": "", "joined": null, "language": null,
    })
}

fn add(laptop: &Laptop, entry: &Value) -> Value {
    laptop.ask("save_staff", json!({ "person": null, "entry": entry, "though_alike": false }))
}

/// What is kept in memory is what the file says.
fn fits(laptop: &Laptop) {
    let register = laptop.app().register().unwrap();
    let mut kept: Vec<_> = register.directory().unwrap().known();
    kept.sort_by(|a, b| a.person.cmp(&b.person));
    let members = register.file().members().unwrap();
    let said: Vec<_> =
        members.into_iter().filter_map(|(id, member)| Some((id, member.entry?, member.left))).collect();
    assert_eq!(kept.into_iter().map(|one| (one.person, one.entry, one.left)).collect::<Vec<_>>(), said);
}

#[test]
fn people_are_added_found_moved_and_gone_and_back_again() {
    let laptop = started();
    let added = add(&laptop, &entry("007", "សុខ ដារ៉ា", "Sok Dara"));
    assert_eq!(added["kind"], "saved");
    let person = &added["person"];
    for search in ["dara", "ដារ៉ា", "០០៧", "sok 007", "ដា\u{200B}រ៉ា"] {
        assert_eq!(people(&laptop, json!({ "search": search }))["total"], 1, "{search}");
    }
    assert_eq!(people(&laptop, json!({ "search": "thida" }))["total"], 0);
    let mut moved = entry("007", "សុខ ដារ៉ា", "Sok Dara");
    moved["unit"] = json!("u3");
    laptop.ask("save_staff", json!({ "person": person, "entry": moved, "though_alike": false }));
    assert_eq!(people(&laptop, json!({ "unit": "u1" }))["total"], 1, "units below count");
    assert_eq!(people(&laptop, json!({ "unit": "u2" }))["total"], 0);
    let left =
        json!({ "person": person, "note": { "do": "left", "on": "2026-11-01", "reason": "New post" } });
    assert_eq!(laptop.ask("note_staff", left)["left"], "2026-11-01");
    assert_eq!(people(&laptop, json!({}))["total"], 0);
    assert_eq!(people(&laptop, json!({ "standing": "left" }))["total"], 1);
    let back = laptop.ask("note_staff", json!({ "person": person, "note": { "do": "back" } }));
    let history: Vec<_> =
        back["history"].as_array().unwrap().iter().map(|line| line["what"].as_str().unwrap()).collect();
    assert_eq!(history.len(), 4);
    assert!(
        back["history"]
            .as_array()
            .unwrap()
            .iter()
            .any(|line| line["detail"] == "Registry → Registry / Archive")
    );
    fits(&laptop);
}

#[test]
fn whoever_will_leave_is_there_in_the_list_as_in_every_count() {
    let laptop = started();
    add(&laptop, &entry("1", "សុខ", "Sok"));
    let person = id_of(&laptop, "Sok");
    let note = json!({ "do": "left", "on": "2027-01-31", "reason": "New post" });
    laptop.ask("note_staff", json!({ "person": person, "note": note }));
    let total = |standing: &str| people(&laptop, json!({ "standing": standing }))["total"].clone();
    assert_eq!((total("here"), total("left")), (json!(1), json!(0)));
    let coverage = laptop.ask("coverage", json!({ "filter": {}, "share_out": false }));
    assert_eq!(coverage["staff"], 1);
}

#[test]
fn a_form_says_at_each_field_what_is_wrong_and_asks_about_people_of_one_name() {
    let laptop = started();
    add(&laptop, &entry("7", "សុខ ដារ៉ា", "Sok Dara"));
    let mut wrong = entry("៧", "", "");
    wrong["email"] = json!("dara");
    let faults = add(&laptop, &wrong)["faults"].clone();
    let fields: Vec<_> =
        faults.as_array().unwrap().iter().map(|fault| fault["field"].as_str().unwrap()).collect();
    assert_eq!(fields, ["name-khmer", "email", "staff-number"]);
    let alike = add(&laptop, &entry("8", "សុខ ដារ\u{17C9}ា", "Sok Daraa"));
    assert_eq!((&alike["kind"], &alike["people"][0]["staff_number"]), (&json!("alike"), &json!("7")));
    let meant = json!({ "person": null, "entry": entry("8", "សុខ ដារ៉ា", "Sok Daraa"), "though_alike": true });
    assert_eq!(laptop.ask("save_staff", meant)["kind"], "saved");
}

#[test]
fn a_list_is_looked_through_taken_over_and_undone() {
    let laptop = started();
    let rows = [
        "1,សុខ ដារ៉ា,Sok Dara,Registry,,,2020-01-31",
        "2,,Chan Thida,Finance,,thida@example.org,",
        "3,,Keo Vuthy,Registry / Archive,,,",
    ];
    let reading = handed(&laptop, &list(&rows));
    let plan = laptop.ask("plan_staff_list", reading.clone());
    assert_eq!((&plan["add"], &plan["faulty"]), (&json!(3), &json!(0)));
    assert_eq!(people(&laptop, json!({}))["everybody"], 0, "looking changes nothing");
    let taken = laptop.ask("take_staff_list", reading.clone());
    assert_eq!((&taken["added"], &taken["changed"], &taken["left_out"]), (&json!(3), &json!(0), &json!(0)));
    assert_eq!(names(&people(&laptop, json!({}))), ["Chan Thida", "Keo Vuthy", "Sok Dara"]);
    assert_eq!(laptop.refused("take_staff_list", reading), ErrorCode::StaffListGone);
    let again = import(&laptop, &rows);
    assert_eq!((&again["added"], &again["changed"], &again["import"]), (&json!(0), &json!(0), &Value::Null));
    let second = import(&laptop, &["1,,,Finance,,,", "4,,Ly Sreymom,Finance,,,"]);
    assert_eq!((&second["added"], &second["changed"]), (&json!(1), &json!(1)));
    assert_eq!(people(&laptop, json!({ "unit": "u2" }))["total"], 3);
    assert_eq!(laptop.refused("undo_staff_list", json!({ "import": taken["import"] })), ErrorCode::StaffUndo);
    assert_eq!(laptop.ask("undo_staff_list", json!({ "import": second["import"] }))["people"], 2);
    assert_eq!(names(&people(&laptop, json!({ "unit": "u1" }))), ["Keo Vuthy", "Sok Dara"]);
    assert_eq!(people(&laptop, json!({}))["everybody"], 3);
    fits(&laptop);
}

#[test]
fn an_import_is_not_undone_once_somebody_in_it_was_changed() {
    let laptop = started();
    let taken = import(&laptop, &["1,,Sok Dara,Registry,,,", "2,,Chan Thida,Finance,,,"]);
    let reply = people(&laptop, json!({}));
    assert_eq!((&reply["last_import"]["id"], &reply["last_import"]["of"]), (&taken["import"], &json!(2)));
    let note = json!({ "do": "left", "on": "2026-11-19", "reason": "" });
    laptop.ask("note_staff", json!({ "person": id_of(&laptop, "thida"), "note": note }));
    assert_eq!(people(&laptop, json!({}))["last_import"], Value::Null);
    assert_eq!(laptop.refused("undo_staff_list", json!({ "import": taken["import"] })), ErrorCode::StaffUndo);
}

#[test]
fn khmer_names_that_are_coded_otherwise_are_the_same_people() {
    let laptop = started();
    import(&laptop, &[",ស្រីដា បណ្ដុះ,,Registry,,,", ",សុខ ស៊ី,,Finance,,,"]);
    let again = import(&laptop, &[",ស្រី\u{200B}ដា បណ្តុះ,,Registry,,,", ",សុខ សុី,,Finance,,,"]);
    assert_eq!((&again["added"], &again["changed"], &again["left_out"]), (&json!(0), &json!(0), &json!(0)));
}

#[test]
fn five_broken_rows_of_a_hundred_are_named_by_row_and_field_and_the_others_taken() {
    let laptop = started();
    let rows: Vec<String> = (0..100)
        .map(|row| match row % 20 {
            7 => format!("{row},,Person {row},Nowhere,,,31/02/2026"),
            _ => format!("{row},,Person {row},Registry,,,31/01/2026"),
        })
        .collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let reading = handed(&laptop, &list(&rows));
    let plan = laptop.ask("plan_staff_list", reading.clone());
    assert_eq!((&plan["add"], &plan["faulty"]), (&json!(95), &json!(5)));
    let first = &plan["rows"][0];
    assert_eq!(
        (&first["line"], &first["name"], &first["written"]["joined"]),
        (&json!(9), &json!("Person 7"), &json!("31/02/2026"))
    );
    let faults = json!([{ "field": "unit", "fault": "unknown" }, { "field": "joined", "fault": "no-day" }]);
    assert_eq!(first["does"]["faults"], faults);
    assert_eq!(plan["unknown_units"], json!([{ "name": "Nowhere", "rows": 5 }]));
    assert_eq!(laptop.ask("take_staff_list", reading)["added"], 95);
}

#[test]
fn unknown_units_and_roles_are_made_or_said_to_be_known_ones() {
    let laptop = started();
    let mut reading =
        handed(&laptop, &list(&["1,,Sok Dara,រដ្ឋបាល,Driver,,", "2,,Chan Thida,Accounts,staff,,"]));
    reading["units"] = json!({ "រដ្ឋបាល": { "kind": "new" }, "accounts": { "kind": "known", "id": "u2" } });
    reading["roles"] = json!({ "Driver": { "kind": "new" } });
    assert_eq!(laptop.ask("take_staff_list", reading)["added"], 2);
    let reply = people(&laptop, json!({}));
    assert_eq!(
        (&reply["people"][1]["unit"], &reply["people"][1]["role"]),
        (&json!("រដ្ឋបាល"), &json!("Driver"))
    );
    assert_eq!(reply["people"][0]["unit"], "Finance");
    assert!(reply["units"].as_array().unwrap().iter().any(|unit| unit["name"] == "រដ្ឋបាល"));
}

#[test]
fn what_is_no_list_is_refused_with_its_reason() {
    let laptop = started();
    let refused = |bytes: &[u8]| laptop.refusal("read_staff_list", file("x", bytes)).code;
    assert_eq!(refused(b"No,Name\n1,Jos\xE9"), ErrorCode::StaffEncoding);
    assert_eq!(refused(b"No,Name\n1,\"Sok"), ErrorCode::StaffQuote);
    assert_eq!(refused(b""), ErrorCode::StaffEmpty);
    assert_eq!(refused(b"PK\x03\x04"), ErrorCode::StaffUnreadable);
    assert_eq!(refused(&[0xD0, 0xCF, 0x11, 0xE0]), ErrorCode::StaffOldWorkbook);
    let merged = {
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write_string(0, 0, "Name").unwrap();
        sheet.write_string(0, 1, "Unit").unwrap();
        sheet.write_string(1, 0, "Sok").unwrap();
        sheet.merge_range(1, 1, 2, 1, "Registry", &rust_xlsxwriter::Format::new()).unwrap();
        book.save_to_buffer().unwrap()
    };
    assert_eq!(refused(&merged), ErrorCode::StaffMerged);
    assert_eq!(laptop.refused("plan_staff_list", json!({ "mapping": [] })), ErrorCode::StaffListGone);
}

#[test]
fn what_is_saved_as_csv_or_xlsx_comes_in_again_unchanged() {
    let laptop = started();
    import(
        &laptop,
        &[
            "00123,សុខ ដារ៉ា,Sok Dara,Registry / Archive,,+855@example.org,2020-01-31",
            ",,=Keo Vuthy,Finance,,,",
            "2,,Chan Thida,Finance,,,",
        ],
    );
    let note = json!({ "do": "left", "on": "2026-11-19", "reason": "" });
    laptop.ask("note_staff", json!({ "person": id_of(&laptop, "thida"), "note": note }));
    for (language, format) in [("en", "csv"), ("km", "xlsx"), ("km", "csv"), ("en", "xlsx")] {
        let settings =
            json!({ "language": language, "theme": "light", "text_percent": 100, "digits": "khmer" });
        laptop.ask("save_settings", settings);
        let asked = json!({ "format": format, "ask": { "standing": "everybody" } });
        let saved = laptop.ask("save_staff_list", asked)["path"].as_str().unwrap().to_owned();
        let reading = handed(&laptop, &std::fs::read(saved).unwrap());
        let plan = laptop.ask("plan_staff_list", reading);
        assert_eq!(
            (&plan["nothing"], plan["rows"].as_array().unwrap().len()),
            (&json!(3), 3),
            "{language} {format}: {plan}"
        );
    }
}

#[test]
fn learners_with_number_and_name_of_somebody_are_linked_and_others_suggested() {
    let laptop = started();
    let register = laptop.app().register().unwrap();
    let (number, name) = {
        let directory = register.directory().unwrap();
        let (_, profile, _) = &directory.profiles()[0];
        (profile.staff_number.clone(), profile.name_latin.clone())
    };
    add(&laptop, &entry("999", "", &name));
    let maybe = laptop.ask("staff_person", json!({ "person": id_of(&laptop, "999") }));
    assert_eq!(
        (maybe["learners"].as_array().unwrap().len(), maybe["suggested"].as_array().unwrap().len()),
        (0, 1)
    );
    let mut same = entry(&number, "", &name);
    same["unit"] = json!("u2");
    assert!(!number.is_empty());
    let added = laptop.ask("save_staff", json!({ "person": null, "entry": same, "though_alike": true }));
    let person = laptop.ask("staff_person", json!({ "person": added["person"] }));
    let learner = &person["learners"][0]["learner"];
    assert!(person["history"].as_array().unwrap().len() > 2, "what they learned is told");
    let other = json!({ "person": id_of(&laptop, "999"), "note": { "do": "link", "learner": learner } });
    assert_eq!(laptop.refused("note_staff", other.clone()), ErrorCode::StaffLinked);
    laptop.ask(
        "note_staff",
        json!({ "person": added["person"], "note": { "do": "unlink", "learner": learner } }),
    );
    assert_eq!(people(&laptop, json!({}))["sure_links"], 1);
    assert_eq!(laptop.ask("note_staff", other)["learners"][0]["learner"], *learner);
    fits(&laptop);
}

#[test]
fn tracks_are_assigned_and_exempted_with_a_reason() {
    let laptop = started();
    let person = add(&laptop, &entry("7", "", "Sok Dara"))["person"].clone();
    let note = |note: Value| laptop.ask("note_staff", json!({ "person": person, "note": note }));
    let assigned = note(json!({ "do": "assign", "track": "b", "due": "2026-12-31" }));
    assert_eq!(
        (&assigned["assigned"][0]["due"], assigned["due"].as_array().unwrap().len()),
        (&json!("2026-12-31"), 2)
    );
    let no_reason =
        json!({ "person": person, "note": { "do": "exempt", "track": "a", "reason": " ", "until": null } });
    assert_eq!(laptop.refused("note_staff", no_reason), ErrorCode::TextMissing);
    let exempt = note(json!({ "do": "exempt", "track": "a", "reason": "On leave", "until": null }));
    assert!(exempt["due"].as_array().unwrap().iter().any(|due| due["state"] == "exempt"));
    assert_eq!(note(json!({ "do": "oblige", "track": "a" }))["exempt"], json!([]));
    assert_eq!(note(json!({ "do": "unassign", "track": "b" }))["assigned"], json!([]));
}

#[test]
fn the_evidence_pack_holds_record_and_tables_and_a_signed_text() {
    let laptop = started();
    laptop.do_lessons();
    let register = laptop.app().register().unwrap();
    register.file().take_from(&laptop.app().store()).unwrap();
    let learner = laptop.app().person().unwrap();
    let person = add(&laptop, &entry("7", "សុខ ដារ៉ា", ""))["person"].clone();
    laptop.ask("note_staff", json!({ "person": person, "note": { "do": "link", "learner": learner } }));
    let saved =
        laptop.ask("save_evidence_pack", json!({ "person": person }))["path"].as_str().unwrap().to_owned();
    let mut pack = zip::ZipArchive::new(std::fs::File::open(saved).unwrap()).unwrap();
    let mut text = String::new();
    pack.by_name("evidence.json").unwrap().read_to_string(&mut text).unwrap();
    let purpose = sala_ledger::sealed::Purpose { kind: "evidence", longest: 10_000_000 };
    let sealed = sala_ledger::sealed::unseal::<Value>(purpose, text.as_bytes()).unwrap();
    assert_eq!(sealed.key, register.file().store().key().public());
    assert_eq!(sealed.payload["modules"].as_array().unwrap().len(), 4);
    assert!(
        sala_ledger::sealed::unseal::<Value>(purpose, text.replace("\"7\"", "\"8\"").as_bytes()).is_err()
    );
    assert!(pack.by_name("record.pdf").unwrap().size() > 1000);
    assert!(pack.by_name("record.xlsx").unwrap().size() > 1000);
}

#[test]
fn a_list_of_a_hundred_thousand_is_read_and_planned() {
    let laptop = started();
    let rows: Vec<String> =
        (0..100_000).map(|row| format!("{row},,Person {},Registry,,,", row % 5_000)).collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let reading = handed(&laptop, &list(&rows));
    let plan = laptop.ask("plan_staff_list", reading);
    assert_eq!((&plan["add"], plan["rows"].as_array().unwrap().len()), (&json!(100_000), 300));
}

#[test]
fn the_directory_is_the_same_after_the_register_was_opened_again() {
    let mut laptop = started();
    import(&laptop, &["1,,Sok Dara,Registry,,,", "2,,Chan Thida,Finance,,,"]);
    let before = people(&laptop, json!({}));
    laptop.restart();
    assert_eq!(laptop.refused("staff", json!({})), ErrorCode::RegisterClosed);
    laptop.ask("open_register", json!({ "passphrase": crate::gate::WORDS }));
    assert_eq!(people(&laptop, json!({})), before);
    fits(&laptop);
}

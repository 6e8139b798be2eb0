//! The invented office as a reader of its register finds it.

use sala_domain::office::Office;
use sala_domain::office::case::figures;
use sala_domain::office::plan::{Stage, Status};
use sala_store::{Register, Vault};
use std::path::Path;

use super::*;

fn arguments(out: &Path, people: u32) -> Arguments {
    Arguments {
        out: Some(out.to_owned()),
        register: None,
        passphrase_file: None,
        people,
        seed: "1".to_owned(),
        today: Some(moment("2026-11-20").date_naive()),
        certificates: Papers(None),
        report: Languages(vec![Language::En, Language::Km]),
        expect: false,
    }
}

/// Makes an office and reads its register as anybody with the passphrase does.
fn office(out: &Path, people: u32) -> sala_store::ReadRegister {
    make(&arguments(out, people)).unwrap();
    let folder = out.join("register");
    let passphrase = std::fs::read_to_string(folder.join(register::PASSPHRASE_FILE)).unwrap();
    let cipher = Vault::read(&folder.join("register.key.json")).unwrap().open(passphrase.trim()).unwrap();
    let chance = register::random("2", "reader");
    Register::read(&folder.join("register.db"), &cipher, out, chance).unwrap()
}

#[test]
fn the_register_of_an_invented_office_is_sound_and_the_same_again() {
    let folder = tempfile::tempdir().unwrap();
    let head = |name: &str| {
        let out = folder.path().join(name);
        let read = office(&out, 6);
        let found = read.store().verify().unwrap();
        assert_eq!((found.faults, found.warnings), (Vec::new(), Vec::new()));
        assert_eq!(read.members().unwrap().len(), 6);
        let report = std::fs::read(out.join("readiness-report.pdf")).unwrap();
        (read.head().unwrap().unwrap().id, report)
    };
    assert!(head("one") == head("two"));
}

#[test]
fn an_invented_office_shows_something_on_every_page_of_its_manager() {
    let folder = tempfile::tempdir().unwrap();
    let read = office(folder.path(), 60);
    let office = Office::rebuild(&read.store().office_history().unwrap());
    let today = moment("2026-11-20").date_naive();

    let versions: Vec<String> = office.rulebook.editions.iter().map(|one| one.version.to_string()).collect();
    assert_eq!(versions, ["1.1", "2.0", "2.1"], "a minor, a major and a minor edition");
    assert!(office.rulebook.draft.terms != office.rulebook.last_terms(), "a draft is being written");

    let rounds = office.assessment.closed();
    let [(_, _, first), (_, _, second)] = rounds.as_slice() else { panic!("{} closed rounds", rounds.len()) };
    assert!(second.score.overall > first.score.overall, "the trend rises");
    assert!(second.score.gates.iter().any(|gate| gate.open()), "a must-have is open");
    assert!(!second.score.caps.is_empty() && !second.score.gaps.is_empty(), "a cap and gaps show");
    assert!(
        second.score.questions.iter().any(|question| question.lowered.is_some()),
        "missing evidence shows"
    );

    let now = moment("2026-11-20").with_timezone(&phnom_penh());
    let cases = figures(&office.cases, now);
    let kinds = [
        office.cases.requests.len(),
        office.cases.exceptions.len(),
        office.cases.incidents.len(),
        office.cases.uses.len(),
        office.cases.impacts.len(),
    ];
    assert_eq!(kinds, [7, 4, 4, 6, 1]);
    assert!(!cases.tools.is_empty(), "tools were approved");
    assert_eq!(office.cases.missing_assessments().len(), 1, "one use lacks its assessment");

    let catalog = sala_api::embedded::catalog().unwrap();
    let place = chrono::FixedOffset::east_opt(7 * 3600).unwrap();
    let roll = sala_api::report::roll(&catalog, &read, &office, today, place).unwrap();
    let plan = sala_domain::office::plan::figures(&office.plan, today, roll.specialists());
    assert_eq!(plan.actions.len(), 17);
    assert!(Stage::ALL.iter().all(|stage| plan.by_stage.get(stage).is_some_and(|counts| counts.open > 0)));
    assert!(plan.actions.iter().any(|one| one.status == Status::Late));
    assert!(plan.starter.is_some_and(|starter| starter.trained > 0));
    assert!(plan.actions.iter().any(|one| one.target.is_some_and(|(reached, _)| reached > 0)));

    assert_eq!(office.board.members.len(), 4);
    let decided = office.board.motions.values().filter(|motion| motion.tally().decision.is_some());
    assert_eq!((office.board.motions.len(), decided.count()), (2, 1));
    assert_eq!((office.snapshots.months.len(), office.snapshots.reports.len()), (12, 1));
}

#[test]
fn certificates_are_written_unless_nobody_wants_them() {
    let folder = tempfile::tempdir().unwrap();
    let made = |name: &str, papers| {
        let out = folder.path().join(name);
        make(&Arguments { certificates: Papers(papers), ..arguments(&out, 8) }).unwrap();
        std::fs::read_dir(out.join("certificates")).map(Iterator::count).unwrap_or_default()
    };
    assert!(made("some", Some(CertificateLanguage::Both)) > 0);
    assert_eq!(made("none", None), 0);
}

//! Folders that are right, stamps, fingerprints, and folders that are rubbish.

use sala_content::{load, stamp};
use sala_domain::catalog::Catalog;
use sala_domain::lesson::{Block, CalloutKind, Inline, Target};
use sala_domain::person::Language;
use std::path::{Path, PathBuf};

use crate::folder::{Folder, today};

#[test]
fn a_right_folder_becomes_a_catalog() {
    let catalog = load(Folder::new().path()).unwrap();
    assert_eq!(catalog.version, "2026.1");
    let (module, item) = catalog.item(&"A1.1-01".into()).unwrap();
    assert_eq!((module.id.as_str(), item.key.as_str(), item.words.len()), ("a1", "a", 2));
    assert!(module.words.contains_key(&Language::Km));
    assert_eq!(module.exercises.len(), 2);
    assert!(catalog.policy.words[&Language::En].reviewed && !catalog.policy.words[&Language::Km].reviewed);
}

#[test]
fn a_lesson_becomes_typed_blocks() {
    let catalog = load(Folder::new().path()).unwrap();
    let words = &catalog.modules["a1"].lessons[0].words[&Language::En];
    assert!(words.reviewed && words.current);
    assert_eq!((words.title.as_str(), words.pages.len()), ("Two classes", 2));
    let [first, second] = words.pages.as_slice() else { panic!("two pages") };
    assert_eq!(first.title, "Where does your text go?");
    let Block::Paragraph { inlines } = &first.blocks[0] else { panic!("a paragraph first") };
    let term = Inline::Reference {
        target: Target::Term("chatbot".into()),
        inlines: vec![Inline::Text { text: "chatbot".into() }],
    };
    assert_eq!(inlines[1], term);
    assert!(matches!(first.blocks[1], Block::Callout { callout: CalloutKind::Case, .. }));
    assert!(matches!(second.blocks[0], Block::Heading { .. }));
    assert!(matches!(&second.blocks[1], Block::Table { head, rows } if head.len() == 2 && rows.len() == 2));
    let Block::List { ordered: true, items } = &second.blocks[2] else { panic!("a numbered list") };
    assert!(
        matches!(&items[1][..], [Block::Paragraph { .. }, Block::List { ordered: false, items }] if items.len() == 2)
    );
}

#[test]
fn a_catalog_survives_the_way_into_json_and_back() {
    let catalog = load(Folder::new().path()).unwrap();
    let json = serde_json::to_string(&catalog).unwrap();
    assert_eq!(serde_json::from_str::<Catalog>(&json).unwrap(), catalog);
}

#[test]
fn the_same_folder_gives_the_same_hash_and_any_change_another() {
    let (one, other) = (Folder::new(), Folder::new());
    assert_eq!(load(one.path()).unwrap().hash, load(other.path()).unwrap().hash);
    other.write("README.md", "for authors");
    assert_eq!(load(one.path()).unwrap().hash, load(other.path()).unwrap().hash);
    other.swap("content.toml", "2026.1", "2026.2");
    assert_ne!(load(one.path()).unwrap().hash, load(other.path()).unwrap().hash);
}

#[test]
fn dates_that_have_passed_are_advice_and_no_mistake() {
    let folder = Folder::new();
    folder.swap("facts/facts.toml", "2027-05-31", "2026-11-19");
    folder.swap("modules/a1/bank/A1.1.toml", "2027-11-20", "2026-11-19");
    assert_eq!(folder.findings(), [""; 0]);
    assert_eq!(
        folder.warnings()[..2],
        [
            "facts/facts.toml:5: the fact `draft-law` is stale: check it and set a new `as_of` and `review_by`",
            "modules/a1/bank/A1.1.toml:14: `A1.1-01` was to be looked at by 2026-11-19: read it again and set a new day",
        ]
    );
}

#[test]
fn a_small_bank_is_pointed_at() {
    let wanted =
        "modules/a1/module.toml:1: the bank has 3 check items: 8 would let people try again with new ones";
    assert_eq!(Folder::new().warnings(), [wanted]);
}

#[test]
fn a_change_of_the_english_makes_its_translation_drift() {
    let folder = Folder::new();
    folder.swap("modules/a1/en/lessons/classes.md", "A slow letter", "A late letter");
    let wanted = "modules/a1/km/lessons/classes.md:3: drifted: `modules/a1/en/lessons/classes.md` has changed since; mend, then stamp this file";
    assert!(folder.warnings().contains(&wanted.to_owned()));
    let catalog = folder.check().catalog.unwrap();
    assert!(!catalog.modules["a1"].lessons[0].words[&Language::Km].current);
}

#[test]
fn a_stamp_changes_one_line_of_the_files_named() {
    let folder = Folder::new();
    let (policy, lesson) = ("policy/km.toml", "modules/a1/km/lessons/classes.md");
    let before = folder.read(lesson);
    folder.swap("modules/a1/en/lessons/classes.md", "A slow letter", "A late letter");
    folder.swap("policy/en.toml", "Our rules", "The rules");
    assert_eq!(stamp(folder.path(), &[PathBuf::from(lesson)]).unwrap(), [PathBuf::from(lesson)]);
    let after = folder.read(lesson);
    let changed: Vec<usize> = before
        .lines()
        .zip(after.lines())
        .enumerate()
        .filter(|(_, (a, b))| a != b)
        .map(|(index, _)| index)
        .collect();
    assert_eq!((changed, before.lines().count()), (vec![2], after.lines().count()));
    assert_eq!(stamp(folder.path(), &[]).unwrap(), [PathBuf::from(policy)]);
    assert!(stamp(folder.path(), &[]).unwrap().is_empty());
}

#[test]
fn white_space_and_invisible_marks_do_not_make_a_translation_drift() {
    let folder = Folder::new();
    folder.swap("modules/a1/en/lessons/classes.md", "A slow letter", "A\u{200B} slow\nletter");
    assert_eq!(folder.warnings().len(), 1);
}

#[test]
fn a_translation_without_a_place_for_the_stamp_is_refused() {
    let folder = Folder::new();
    let text = folder.read("facts/km.toml");
    let without: String =
        text.lines().filter(|line| !line.starts_with("source")).map(|line| format!("{line}\n")).collect();
    folder.write("facts/km.toml", without);
    let findings = stamp(folder.path(), &[]).unwrap_err();
    assert_eq!(
        findings[0].to_string(),
        "facts/km.toml:1: there is no line `source = \"\"` at the top: add it"
    );
}

#[test]
fn windows_line_ends_and_a_byte_order_mark_are_read() {
    let folder = Folder::new();
    for file in ["modules/a1/en/lessons/classes.md", "modules/a1/en/bank/A1.1.toml", "policy/policy.toml"] {
        let text = folder.read(file).replace('\n', "\r\n");
        folder.write(file, format!("\u{FEFF}{text}"));
    }
    let report = folder.check();
    assert_eq!((report.findings, report.warnings.len()), (Vec::new(), 1));
}

#[test]
fn many_mistakes_are_all_told_in_one_run() {
    let folder = Folder::new();
    folder.swap("policy/policy.toml", "\"ask:owner\"", "\"perhaps\"");
    folder.swap("facts/en.toml", "draft-law", "other-law");
    folder.swap("modules/a1/bank/A1.1.toml", "difficulty = \"easy\"", "difficulty = \"odd\"");
    folder.swap("modules/a1/en/lessons/classes.md", "rule:GR-06", "rule:GR-99");
    let files: Vec<PathBuf> = folder.check().findings.into_iter().map(|finding| finding.file).collect();
    let wanted = [
        "facts/en.toml",
        "modules/a1/bank/A1.1.toml",
        "modules/a1/en/lessons/classes.md",
        "policy/policy.toml",
    ];
    assert!(wanted.iter().all(|file| files.contains(&PathBuf::from(file))), "{files:?}");
}

#[test]
fn no_folder_is_a_finding() {
    let report = sala_content::check(Path::new("no/such/folder"), today());
    assert!(report.catalog.is_none() && report.findings.len() == 1);
}

/// Every file, cut short and with each line left out, gives findings or a catalog and never a panic.
#[test]
fn a_damaged_file_never_stops_the_check() {
    let folder = Folder::new();
    let files = [
        "policy/policy.toml",
        "policy/km.toml",
        "tracks/tracks.toml",
        "facts/facts.toml",
        "modules/a1/module.toml",
        "modules/a1/bank/A1.1.toml",
        "modules/a1/en/bank/A1.1.toml",
        "modules/a1/exercises/grid.toml",
        "modules/a1/en/exercises/sort.toml",
        "modules/a1/km/lessons/classes.md",
        "modules/a1/en/module.toml",
    ];
    for file in files {
        let text = folder.read(file);
        for line in 0..text.lines().count() {
            let without = text.lines().enumerate().filter(|(index, _)| *index != line).map(|(_, text)| text);
            folder.write(file, without.collect::<Vec<_>>().join("\n"));
            let _ = folder.check();
        }
        for cut in (0..text.len()).step_by(97) {
            folder.write(file, &text.as_bytes()[..cut]);
            let _ = folder.check();
        }
        folder.write(file, text);
    }
    assert!(folder.check().catalog.is_some());
}

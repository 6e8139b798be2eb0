//! Drawings, tracks that build on each other, topics, and modules that wait for their translation.

use sala_domain::figure::FigureKind;
use sala_domain::lesson::Block;
use sala_domain::person::Language;
use std::fs;

use crate::folder::Folder;

const LESSON: &str = "modules/a1/en/lessons/classes.md";
const KHMER: &str = "modules/a1/km/lessons/classes.md";
const STRUCTURE: &str = "modules/a1/figures/ladder.toml";

/// The tiny folder with a drawing on the first page of its lesson.
fn drawn() -> Folder {
    let folder = Folder::new();
    for language in ["en", "km"] {
        let words = format!("modules/a1/{language}/figures");
        fs::create_dir_all(folder.path().join(&words)).unwrap();
        let head = if language == "km" { "reviewed = \"no\"\nsource = \"\"\n" } else { "" };
        let text =
            "alt = \"Two steps: the lower is open, the higher is closed.\"\ncaption = \"Two steps.\"\n";
        let labels = "[labels]\nopen = \"Open\"\nclosed = \"Closed\"\n";
        folder.write(&format!("{words}/ladder.toml"), format!("{head}{text}{labels}"));
    }
    fs::create_dir_all(folder.path().join("modules/a1/figures")).unwrap();
    folder.write(STRUCTURE, "kind = \"stack\"\nparts = [\"open\", \"closed\"]\n");
    for file in [LESSON, KHMER] {
        folder.swap(file, "\n---\n", "\n\n![](figure:ladder)\n---\n");
    }
    folder
}

fn untranslated() -> Folder {
    let folder = Folder::new();
    fs::remove_dir_all(folder.path().join("modules/a1/km")).unwrap();
    folder
}

#[test]
fn a_drawing_is_joined_from_numbers_and_words() {
    let report = drawn().check();
    assert_eq!(report.findings, []);
    let catalog = report.catalog.unwrap();
    for language in Language::ALL {
        let blocks = &catalog.modules["a1"].lessons[0].words[&language].pages[0].blocks;
        let Some(Block::Figure { figure }) = blocks.last() else { panic!("no drawing in {language:?}") };
        assert_eq!((figure.kind, figure.parts.len()), (FigureKind::Stack, 2));
        assert_eq!(figure.parts[1].label, "Closed");
    }
}

#[test]
fn a_drawing_without_its_files_is_refused() {
    let folder = Folder::new();
    folder.swap(LESSON, "So ask", "![](figure:ladder)\n\nSo ask");
    let wanted = "modules/a1/figures/ladder.toml:1: this file is missing: write it as content/README.md says";
    assert!(folder.findings().contains(&wanted.to_owned()), "{:?}", folder.findings());
}

#[test]
fn a_drawing_inside_a_sentence_a_list_or_a_box_is_refused() {
    for (old, new) in [
        ("So ask", "![](figure:ladder) So ask"),
        ("So ask", "So ![](figure:ladder) ask"),
        ("So ask", "- ![](figure:ladder)\n\nSo ask"),
        ("So ask", "> [!TIP]\n> ![](figure:ladder)\n\nSo ask"),
    ] {
        let folder = drawn();
        folder.swap(LESSON, old, new);
        let found = folder.findings();
        assert!(found.iter().any(|finding| finding.contains("a drawing stands alone")), "{new}: {found:?}");
    }
}

#[test]
fn a_translation_with_other_drawings_is_refused() {
    let folder = drawn();
    folder.swap(KHMER, "![](figure:ladder)\n", "");
    let found = folder.findings();
    assert!(found.iter().any(|finding| finding.contains("the English shows the drawings")), "{found:?}");
}

#[test]
fn a_mistake_in_a_drawing_names_its_line() {
    let folder = drawn();
    folder.swap(STRUCTURE, "\"closed\"]", "\"closed\"]\nstrong = [\"high\"]");
    assert_eq!(
        folder.findings(),
        ["modules/a1/figures/ladder.toml:3: `strong` names `high`, which is no part: mend it"]
    );
}

#[test]
fn a_module_may_wait_for_its_translation() {
    let report = untranslated().check();
    assert_eq!(report.findings, []);
    let catalog = report.catalog.unwrap();
    let module = &catalog.modules["a1"];
    assert_eq!(module.language(Language::Km), Language::En);
    assert!(module.items.values().all(|item| item.view(Language::Km, "x").is_some()));
}

#[test]
fn a_translation_once_begun_must_be_whole() {
    let folder = Folder::new();
    folder.remove("modules/a1/km/module.toml");
    assert!(
        folder.findings().iter().any(|finding| finding.contains("translate `modules/a1/en/module.toml`"))
    );
}

#[test]
fn a_topic_that_nobody_knows_is_refused() {
    let folder = Folder::new();
    folder.swap("modules/a1/module.toml", "S0-133", "S0-134");
    assert_eq!(
        folder.findings(),
        ["modules/a1/module.toml:9: there is no topic `S0-134`: mend the id or add the topic"]
    );
}

#[test]
fn a_topic_without_a_lesson_or_an_item_is_a_gap() {
    let folder = Folder::new();
    let topics = folder.read("topics/topics.toml");
    let more = "\n[[topic]]\nid = \"S0-134\"\nmodule = \"a1\"\nabout = \"Review\"\ncare = [\"C-01\"]\n";
    folder.write("topics/topics.toml", format!("{topics}{more}"));
    let gaps = sala_domain::topic::gaps(&folder.check().catalog.unwrap());
    assert_eq!(gaps.len(), 1);
    assert!(gaps[0].untaught && gaps[0].untested);
    assert_eq!((gaps[0].topic.as_str(), gaps[0].care.as_slice()), ("S0-134", &["C-01".to_owned()][..]));
}

#[test]
fn a_track_that_requires_one_below_it_is_refused() {
    let folder = Folder::new();
    folder.swap("tracks/tracks.toml", "roles =", "requires = [\"b\"]\nroles =");
    assert_eq!(
        folder.findings(),
        ["tracks/tracks.toml:4: `requires` names `b`, which is no track above this one: mend it"]
    );
}

#[test]
fn a_check_that_closes_a_module_of_another_track_is_refused() {
    let folder = Folder::new();
    folder.swap("tracks/tracks.toml", "minutes = 8", "module = \"a9\"\nminutes = 8");
    assert_eq!(
        folder.findings(),
        ["tracks/tracks.toml:10: it closes `a9`, which is not in `modules`: mend it"]
    );
}

#[test]
fn an_item_may_be_critical_through_its_objective() {
    let folder = Folder::new();
    folder.swap("modules/a1/bank/A1.1.toml", "rules = [\"GR-06\"]", "rules = []");
    assert_eq!(folder.findings().len(), 1);
    folder.swap("modules/a1/module.toml", "\n[[lesson]]", "critical_objectives = [\"A1.1\"]\n\n[[lesson]]");
    assert_eq!(folder.findings(), [""; 0]);
}

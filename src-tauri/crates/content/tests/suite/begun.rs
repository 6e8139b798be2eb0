//! A new author's way: begin something, let the check name every place to write, write, and be done.

use sala_content::scaffold::{KINDS, New, begin};
use sala_domain::figure::FigureKind;

use crate::folder::Folder;

fn lesson(id: &str) -> New {
    New::Lesson { module: "a1".into(), id: id.into() }
}

/// Writes something wherever it says TODO: a different word each time, so that nothing is twice the same.
fn fill(folder: &Folder, files: &[std::path::PathBuf]) {
    for (nth, file) in files.iter().enumerate() {
        let name = file.to_str().unwrap();
        let text = folder.read(name);
        let mut parts = text.split("TODO");
        let mut out = parts.next().unwrap().to_owned();
        for (at, part) in parts.enumerate() {
            out.push_str(&format!("written {nth} {at}{part}"));
        }
        folder.write(name, out);
    }
}

fn only_unwritten(folder: &Folder) {
    let found = folder.findings();
    let others: Vec<&String> = found.iter().filter(|finding| !finding.contains("TODO")).collect();
    assert!(!found.is_empty() && others.is_empty(), "{others:?}");
}

#[test]
fn every_kind_of_exercise_can_be_begun_and_lacks_nothing_but_words() {
    for kind in KINDS {
        let folder = Folder::new();
        let new = New::Exercise { module: "a1".into(), id: "newest".into(), kind: (*kind).to_owned() };
        let begun = begin(folder.path(), &new).unwrap();
        folder.swap("modules/a1/module.toml", "\"grid\"]", "\"newest\"]");
        for name in ["exercises", "en/exercises", "km/exercises"] {
            folder.remove(&format!("modules/a1/{name}/grid.toml"));
        }
        only_unwritten(&folder);
        fill(&folder, &begun.files);
        assert_eq!(folder.findings(), [""; 0], "{kind}");
    }
}

#[test]
fn every_kind_of_drawing_can_be_begun_and_lacks_nothing_but_words() {
    use FigureKind::*;
    for kind in [Flow, Cycle, Stack, Split, Bars, Line, Timeline, Fork] {
        let folder = Folder::new();
        let begun =
            begin(folder.path(), &New::Figure { module: "a1".into(), id: "newest".into(), kind }).unwrap();
        for language in ["en", "km"] {
            folder.swap(
                &format!("modules/a1/{language}/lessons/classes.md"),
                "\n---\n",
                "\n\n![](figure:newest)\n---\n",
            );
        }
        only_unwritten(&folder);
        fill(&folder, &begun.files);
        assert_eq!(folder.findings(), [""; 0], "{kind:?}");
    }
}

#[test]
fn a_lesson_is_begun_with_its_question_in_every_language() {
    let folder = Folder::new();
    let begun = begin(folder.path(), &lesson("second")).unwrap();
    let found = folder.findings();
    for file in ["en/lessons/second.md", "km/lessons/second.md", "en/bank/A1.1.toml", "km/module.toml"] {
        let file = format!("modules/a1/{file}");
        assert!(begun.files.iter().any(|path| path.to_str() == Some(&file)), "{file}");
        assert!(
            found.iter().any(|finding| finding.starts_with(&file) && finding.contains("TODO")),
            "{found:?}"
        );
    }
}

#[test]
fn a_module_is_begun_whole_and_waits_to_be_named() {
    let folder = Folder::new();
    let begun = begin(folder.path(), &New::Module { id: "a2".into(), track: "a".into() }).unwrap();
    assert!(begun.next.iter().any(|line| line.contains("tracks/tracks.toml")), "{:?}", begun.next);
    folder.swap("tracks/tracks.toml", "[\"a1\"]", "[\"a1\", \"a2\"]");
    let found = folder.findings();
    let others: Vec<&String> = found
        .iter()
        .filter(|finding| !finding.contains("TODO") && !finding.contains("this lesson has"))
        .collect();
    assert!(others.is_empty(), "{others:?}");
}

#[test]
fn a_question_gets_the_next_free_number() {
    let folder = Folder::new();
    let new = New::Item { objective: "A1.1".into() };
    begin(folder.path(), &new).unwrap();
    begin(folder.path(), &new).unwrap();
    let bank = folder.read("modules/a1/bank/A1.1.toml");
    assert!(bank.contains("\"A1.1-04\"") && bank.contains("\"A1.1-05\""), "{bank}");
    assert_eq!(bank.matches("\"A1.1-01\"").count(), 1);
}

#[test]
fn nothing_is_overwritten_and_bad_ids_are_refused() {
    let folder = Folder::new();
    let before = folder.read("modules/a1/en/lessons/classes.md");
    assert!(begin(folder.path(), &lesson("classes")).unwrap_err().contains("is there already"));
    assert_eq!(folder.read("modules/a1/en/lessons/classes.md"), before);
    assert!(begin(folder.path(), &lesson("Not An Id")).unwrap_err().contains("choose another id"));
    let kind = New::Exercise { module: "a1".into(), id: "x".into(), kind: "quiz".into() };
    assert!(begin(folder.path(), &kind).unwrap_err().contains("there is no kind `quiz`"));
    let nowhere = New::Lesson { module: "z9".into(), id: "x".into() };
    assert!(begin(folder.path(), &nowhere).unwrap_err().contains("modules/z9/module.toml"));
}

//! The preview of an author: what is good is shown, what is broken keeps the last good content, and nothing is recorded for long.

use sala_api::Folder;
use sala_api::preview::{Look, Preview, Reading, Stage, lesson};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;

const LESSON: &str = "modules/a3/en/lessons/hidden-identifiers.md";

/// An author's folder, and the window's side of it.
struct Desk {
    folder: TempDir,
    stage: Stage,
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let there = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copy(&entry.path(), &there),
            false => fs::copy(entry.path(), there).map(drop).unwrap(),
        }
    }
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let content = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../content");
        copy(&content, folder.path());
        let preview = Preview::new(folder.path().into());
        let Reading::Loaded(catalog) = preview.reload() else { panic!("the content has mistakes") };
        let saved = Arc::new(Folder(folder.path().join(".saved")));
        Self { stage: Stage::open(preview, *catalog, saved).unwrap(), folder }
    }

    fn ask(&self, command: &str, request: &Value) -> Value {
        serde_json::from_str(&self.stage.answer(command, &request.to_string()).unwrap()).unwrap()
    }

    /// Writes the lesson with another first heading.
    fn save(&self, heading: &str) {
        let path = self.folder.path().join(LESSON);
        let text = fs::read_to_string(&path).unwrap();
        let old = text.lines().find(|line| line.starts_with("## ")).unwrap();
        fs::write(&path, text.replacen(old, &format!("## {heading}"), 1)).unwrap();
    }

    fn heading(&self) -> String {
        let lesson = self.ask("open_lesson", &json!({ "module": "a3", "lesson": "hidden-identifiers" }));
        lesson["steps"][0]["page"]["title"].to_string()
    }
}

#[test]
fn the_author_is_there_and_can_open_any_lesson() {
    let desk = Desk::new();
    let start = desk.ask("start", &json!({}));
    assert_eq!(start["current"], start["people"][0]["id"]);
    assert_eq!(start["people"][0]["profile"]["name_latin"], "Author");
    assert_eq!(start["people"][0]["profile"]["role"], "builder");
    assert!(!desk.heading().is_empty());
    assert_eq!(desk.stage.look(), Look::Same);
}

#[test]
fn what_is_saved_is_shown_what_is_broken_keeps_the_last_good_and_what_is_mended_comes_back() {
    let desk = Desk::new();
    desk.save("A heading of today");
    assert_eq!(desk.stage.look(), Look::Reloaded);
    assert!(desk.heading().contains("A heading of today"), "{}", desk.heading());
    desk.save("A heading with <b>HTML</b> in it");
    let Look::Mistakes(mistakes) = desk.stage.look() else { panic!("the mistake was not seen") };
    assert_eq!(mistakes[0].file, Path::new(LESSON));
    assert!(desk.heading().contains("A heading of today"));
    assert!(desk.stage.title().contains("mistake"), "{}", desk.stage.title());
    assert_eq!(desk.stage.look(), Look::Same, "nothing was saved");
    desk.save("A mended heading of today");
    assert_eq!(desk.stage.look(), Look::Reloaded);
    assert!(desk.heading().contains("A mended heading of today"));
    assert_eq!(desk.stage.title(), "Sala: preview");
}

#[test]
fn a_todo_is_a_mistake() {
    let desk = Desk::new();
    desk.save("TODO");
    let Look::Mistakes(mistakes) = desk.stage.look() else { panic!("the TODO was not seen") };
    assert_eq!(mistakes.len(), 1);
    assert!(mistakes[0].message.contains("TODO"), "{}", mistakes[0]);
}

#[test]
fn the_title_speaks_the_language_of_the_screen_and_counts() {
    let desk = Desk::new();
    desk.save("TODO");
    desk.stage.look();
    let english = desk.stage.title();
    let khmer = json!({ "language": "km", "theme": "system", "text_percent": 100, "digits": "arabic" });
    desk.ask("save_settings", &khmer);
    let title = desk.stage.title();
    assert!(title != english && english.contains('1') && title.contains('1'), "{english} / {title}");
}

#[test]
fn who_was_there_and_what_was_done_stays_when_content_is_exchanged() {
    let desk = Desk::new();
    desk.ask("finish_step", &json!({ "module": "a3", "lesson": "hidden-identifiers", "step": 0 }));
    let before = desk.ask("start", &json!({}))["current"].clone();
    desk.save("Another heading");
    assert_eq!(desk.stage.look(), Look::Reloaded);
    assert_eq!(desk.ask("start", &json!({}))["current"], before);
    let lesson = desk.ask("open_lesson", &json!({ "module": "a3", "lesson": "hidden-identifiers" }));
    assert_eq!(lesson["done"], json!([0]));
}

#[test]
fn files_of_an_editor_that_begin_with_a_dot_are_not_looked_at() {
    let desk = Desk::new();
    fs::write(desk.folder.path().join("modules/a3/.lesson.md.swp"), "x").unwrap();
    assert_eq!(desk.stage.look(), Look::Same);
}

#[test]
fn a_closed_preview_answers_nothing_more() {
    let desk = Desk::new();
    desk.stage.close();
    assert!(desk.stage.answer("start", "{}").is_err());
}

#[test]
fn a_lesson_is_named_as_module_and_id_and_a_wrong_name_is_told_what_there_is() {
    let catalog = sala_api::embedded::catalog().unwrap();
    let (module, id) = lesson(&catalog, "a3/hidden-identifiers").unwrap();
    assert_eq!((module.as_str(), id.as_str()), ("a3", "hidden-identifiers"));
    assert!(lesson(&catalog, "a3/none").unwrap_err().contains("a3/hidden-identifiers"));
}

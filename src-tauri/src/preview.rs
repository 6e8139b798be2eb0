//! `--preview FOLDER [--lesson MODULE/LESSON]`: the window on a content folder that an author writes in. It watches, prints mistakes
//! in the terminal and reloads the page; what is good and what is a mistake is decided in `sala_api::preview`.

use sala_api::preview::{BEAT, Look, Preview, Reading, Stage, lesson};
use std::ffi::OsString;
use std::fmt::Display;
use std::path::PathBuf;
use std::sync::Arc;
use tauri::{Manager as _, RunEvent, WebviewWindow};

use crate::desktop::{self, Dialogs};
use crate::rpc::Door;

/// What was asked for on the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The content folder.
    folder: PathBuf,
    /// The lesson to open, such as `b3/before-training`.
    lesson: Option<String>,
}

/// Reads the arguments; `None` for a normal start, which knows no arguments.
pub fn asked(arguments: impl Iterator<Item = OsString>) -> Option<Asked> {
    let all: Vec<OsString> = arguments.collect();
    let after = |name: &str| {
        let at = all.iter().position(|argument| argument == name)?;
        all.get(at + 1).cloned()
    };
    let lesson = after("--lesson").map(|name| name.to_string_lossy().into_owned());
    after("--preview").map(|folder| Asked { folder: folder.into(), lesson })
}

/// Shows the folder until the window is closed.
///
/// # Errors
/// The folder's mistakes, one a line, or a sentence.
pub fn run(asked: Asked) -> Result<(), String> {
    let preview = Preview::new(asked.folder);
    let catalog = match preview.reload() {
        Reading::Loaded(catalog) => *catalog,
        Reading::Mistakes(mistakes) => return Err(lines(&mistakes)),
    };
    let named = asked.lesson.map(|name| lesson(&catalog, &name)).transpose()?;
    let address = named.map_or_else(String::new, |(module, lesson)| format!("#/lesson/{module}/{lesson}/0"));
    let app = crate::shell()
        .setup(move |app| {
            let desk = Arc::new(Dialogs(app.handle().clone()));
            let opened = Stage::open(preview, catalog, desk).map(Arc::new);
            let title = opened.as_ref().map_or_else(|_| "Sala".to_owned(), |stage| stage.title());
            let stage = opened.as_ref().ok().cloned();
            app.manage(opened.map_or_else(|refusal| Door::Laptop(Err(refusal)), Door::Preview));
            let window = desktop::open_window(app.handle(), &title, &address)?;
            if let Some(stage) = stage {
                std::thread::spawn(move || watch(&stage, &window, title));
            }
            Ok(())
        })
        .build(crate::context());
    let app = app.map_err(|error| format!("Sala could not open its window: {error}"))?;
    app.run(|handle, event| {
        let door = matches!(event, RunEvent::Exit).then(|| handle.try_state::<Door>()).flatten();
        if let Some(Door::Preview(stage)) = door.as_deref() {
            stage.close();
        }
    });
    Ok(())
}

/// Looks at the folder as long as the window is there.
fn watch(stage: &Stage, window: &WebviewWindow, mut title: String) {
    loop {
        std::thread::sleep(BEAT);
        let shown = match stage.look() {
            Look::Same => Ok(()),
            Look::Reloaded => {
                println!("Shown.");
                window.eval("location.reload()")
            }
            Look::Mistakes(mistakes) => {
                eprintln!("{}\n", lines(&mistakes));
                Ok(())
            }
        };
        let now = stage.title();
        if shown.is_err() || (now != title && window.set_title(&now).is_err()) {
            return;
        }
        title = now;
    }
}

fn lines<T: Display>(list: &[T]) -> String {
    list.iter().map(T::to_string).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(words: &str) -> Option<Asked> {
        asked(words.split_whitespace().map(OsString::from))
    }

    #[test]
    fn a_start_without_preview_is_a_normal_one() {
        assert_eq!(
            (of(""), of("--automation"), of("--lesson b3/x"), of("--preview")),
            (None, None, None, None)
        );
    }

    #[test]
    fn a_folder_and_a_lesson_are_read_in_any_order() {
        let wanted = Asked { folder: "my".into(), lesson: Some("b3/x".to_owned()) };
        assert_eq!(of("--preview my --lesson b3/x"), Some(wanted.clone()));
        assert_eq!(of("--lesson b3/x --preview my"), Some(wanted));
        assert_eq!(of("--preview my"), Some(Asked { folder: "my".into(), lesson: None }));
    }
}

//! The app of a preview: the last good content over a record in a temporary folder, with one person who is always there.
//!
//! Its content can be exchanged while a window shows it; the app of a laptop cannot do that, because events name the content they
//! were judged by.

use sala_content::Finding;
use sala_domain::catalog::Catalog;
use sala_domain::person::{Language, Profile, Role};
use sala_domain::{LessonId, ModuleId, PersonId};
use sala_i18n::{Digits, Words};
use sala_store::Place;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use tempfile::TempDir;

use crate::app::{App, Desk, SystemClock};
use crate::error::{ApiError, ErrorCode};
use crate::handler::person;
use crate::preview::{Preview, Reading};
use crate::wire::person::AddPerson;

/// What looking at the folder found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Look {
    /// Nothing was saved.
    Same,
    /// What was saved is good and is now shown.
    Reloaded,
    /// What was saved has mistakes; the last good content stays.
    Mistakes(Vec<Finding>),
}

/// A desk that several apps use, one after the other.
#[derive(Clone)]
struct Shared(Arc<dyn Desk>);

impl Desk for Shared {
    fn save(&self, name: &str, bytes: &[u8]) -> Result<Option<PathBuf>, (PathBuf, std::io::Error)> {
        self.0.save(name, bytes)
    }
}

/// What changes from look to look.
struct Watch {
    preview: Preview,
    mistakes: usize,
    folder: Option<TempDir>,
}

/// The app of a preview.
pub struct Stage {
    place: Place,
    desk: Shared,
    app: RwLock<Result<App, ApiError>>,
    watch: Mutex<Watch>,
}

impl std::fmt::Debug for Stage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Stage").field("place", &self.place).finish_non_exhaustive()
    }
}

impl Stage {
    /// Opens the app over content that was read from a folder, on a new record with one person, who is there.
    ///
    /// # Errors
    /// What the store says of the temporary folder.
    pub fn open(preview: Preview, catalog: Catalog, desk: Arc<dyn Desk>) -> Result<Self, ApiError> {
        let folder = tempfile::Builder::new().prefix("sala-preview-").tempdir();
        let folder = folder.map_err(|error| ApiError::internal(&error))?;
        let place =
            Place { database: folder.path().join("records/sala.db"), keys: folder.path().join("keys") };
        let desk = Shared(desk);
        let app = over(catalog, &place, &desk)?;
        person::add(&app, AddPerson { profile: author(), pin: None })?;
        let watch = Mutex::new(Watch { preview, mistakes: 0, folder: Some(folder) });
        Ok(Self { place, desk, app: RwLock::new(Ok(app)), watch })
    }

    fn watch(&self) -> MutexGuard<'_, Watch> {
        self.watch.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn with<T>(&self, ask: impl FnOnce(&App) -> Result<T, ApiError>) -> Result<T, ApiError> {
        let app = self.app.read().unwrap_or_else(PoisonError::into_inner);
        ask(app.as_ref().map_err(Clone::clone)?)
    }

    /// Answers a command of the page. Content is not exchanged while a command runs.
    ///
    /// # Errors
    /// What the command refuses.
    pub fn answer(&self, command: &str, request: &str) -> Result<String, ApiError> {
        self.with(|app| crate::command::answer(app, command, request))
    }

    /// Looks whether something was saved, reads it, and takes it when it has no mistakes.
    pub fn look(&self) -> Look {
        let mut watch = self.watch();
        if !watch.preview.changed() {
            return Look::Same;
        }
        match watch.preview.reload() {
            Reading::Loaded(catalog) => {
                watch.mistakes = 0;
                self.exchange(*catalog);
                Look::Reloaded
            }
            Reading::Mistakes(mistakes) => {
                watch.mistakes = mistakes.len();
                Look::Mistakes(mistakes)
            }
        }
    }

    /// Opens a new app over the same record; the old one lets go of it first. Whoever was there is there again.
    fn exchange(&self, catalog: Catalog) {
        let mut app = self.app.write().unwrap_or_else(PoisonError::into_inner);
        let closed = Err(ErrorCode::StorageFailed.into());
        let there = std::mem::replace(&mut *app, closed).ok().and_then(|old| old.present());
        *app = over(catalog, &self.place, &self.desk);
        if let Ok(app) = &*app {
            app.sit(there.or_else(|| first(app)));
        }
    }

    /// What the window is called: how many mistakes the folder has, in the language of the screen.
    pub fn title(&self) -> String {
        let count = self.watch().mistakes;
        let words = self.with(|app| Ok(app.words())).unwrap_or(Words::new(Language::En, Digits::Arabic));
        match count {
            0 => words.preview_title(),
            _ => words.preview_mistakes(count as i64),
        }
    }

    /// Throws the record away. Commands are refused from now on.
    pub fn close(&self) {
        let mut app = self.app.write().unwrap_or_else(PoisonError::into_inner);
        *app = Err(ErrorCode::StorageFailed.into());
        drop(self.watch().folder.take());
    }
}

fn over(catalog: Catalog, place: &Place, desk: &Shared) -> Result<App, ApiError> {
    crate::open::open_with(catalog, place, Box::new(SystemClock), Box::new(desk.clone()))
}

fn first(app: &App) -> Option<PersonId> {
    app.store().people().ok()?.into_iter().next().map(|person| person.id)
}

fn author() -> Profile {
    let [en, km] = [Language::En, Language::Km].map(|language| Words::new(language, Digits::Arabic));
    Profile {
        name_latin: en.preview_person(),
        name_khmer: km.preview_person(),
        staff_number: String::new(),
        unit: en.preview_unit(),
        role: Role::Builder,
    }
}

/// A lesson as an author names it: `b3/before-training`.
///
/// # Errors
/// One sentence that names the lessons there are.
pub fn lesson(catalog: &Catalog, name: &str) -> Result<(ModuleId, LessonId), String> {
    let all: Vec<(ModuleId, LessonId)> = catalog
        .modules
        .values()
        .flat_map(|module| module.lessons.iter().map(|lesson| (module.id.clone(), lesson.id.clone())))
        .collect();
    let written = |(module, lesson): &(ModuleId, LessonId)| format!("{module}/{lesson}");
    all.iter().find(|one| written(one) == name).cloned().ok_or_else(|| {
        let names: Vec<String> = all.iter().map(written).collect();
        format!("there is no lesson `{name}`; choose one of {}", names.join(", "))
    })
}

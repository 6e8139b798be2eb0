//! The app as a host holds it: content, store, clock, desk and who is there.

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use sala_domain::PersonId;
use sala_domain::catalog::{Catalog, CheckPlan, Module, Track};
use sala_domain::event::{ContentStamp, EventBody, Happening};
use sala_domain::person::Language;
use sala_domain::progress::Learner;
use sala_domain::{CheckId, ModuleId, TrackId};
use sala_i18n::{Digits, Words};
use sala_store::{Place, Store};
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard};

use crate::error::{ApiError, ErrorCode};
use crate::wire::start::{Notice, Settings, Theme};

/// The laptop's clock.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> DateTime<Utc>;
    /// How far local time is from UTC.
    fn offset(&self) -> FixedOffset;
}

/// The system's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn offset(&self) -> FixedOffset {
        *chrono::Local::now().offset()
    }
}

/// Where files that a person asks for go.
pub trait Desk: Send + Sync {
    /// Asks where to put a file and puts it there. `None` when the person decided against it.
    ///
    /// # Errors
    /// What the system says when the file cannot be written, with the path.
    fn save(&self, name: &str, bytes: &[u8]) -> Result<Option<PathBuf>, (PathBuf, std::io::Error)>;
}

/// A desk that is a folder: for the test host and the command line.
#[derive(Clone, Debug)]
pub struct Folder(pub PathBuf);

impl Desk for Folder {
    fn save(&self, name: &str, bytes: &[u8]) -> Result<Option<PathBuf>, (PathBuf, std::io::Error)> {
        let path = self.0.join(name);
        let written = std::fs::create_dir_all(&self.0).and_then(|()| write_whole(&path, bytes));
        written.map(|()| Some(path.clone())).map_err(|error| (path, error))
    }
}

/// Writes a file whole or not at all: into a neighbour first, then renamed.
///
/// # Errors
/// What the system says; the neighbour is removed again.
pub fn write_whole(path: &std::path::Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    let beside = PathBuf::from(beside);
    let written = std::fs::File::create(&beside).and_then(|mut file| {
        std::io::Write::write_all(&mut file, bytes)?;
        file.sync_all()
    });
    written.and_then(|()| std::fs::rename(&beside, path)).inspect_err(|_| {
        let _gone = std::fs::remove_file(&beside);
    })
}

/// The app.
pub struct App {
    /// Everything that can be read and learned.
    pub catalog: Catalog,
    clock: Box<dyn Clock>,
    desk: Box<dyn Desk>,
    store: Mutex<Store>,
    person: Mutex<Option<PersonId>>,
    settings: Mutex<Option<Settings>>,
    notices: Vec<Notice>,
    pub(crate) index: crate::search::Index,
    pub(crate) panels: crate::panels::Kept,
    pub(crate) gate: crate::register::Gate,
    pub(crate) edition: crate::in_force::Kept,
    pub(crate) office: crate::followed::Kept,
}

const SETTINGS: &str = "settings";

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App").field("content", &self.catalog.version).finish_non_exhaustive()
    }
}

impl App {
    /// An app over an open store.
    pub fn new(
        catalog: Catalog,
        store: Store,
        place: &Place,
        notices: Vec<Notice>,
        clock: Box<dyn Clock>,
        desk: Box<dyn Desk>,
    ) -> Self {
        let index = crate::search::Index::new(&catalog);
        let edition = crate::in_force::Kept::from(&store);
        let settings = Mutex::new(store.setting(SETTINGS).ok().flatten());
        let office = crate::followed::Kept::of(&store);
        let (store, person) = (Mutex::new(store), Mutex::new(None));
        let panels = crate::panels::Kept::default();
        let gate = crate::register::Gate::beside(place);
        Self { catalog, clock, desk, store, person, settings, notices, index, panels, gate, edition, office }
    }

    /// Now.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// How far local time is from UTC.
    pub fn offset(&self) -> FixedOffset {
        self.clock.offset()
    }

    /// What was noticed when the store was opened.
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// The store. Hold the guard for one statement only, and never inside a literal that calls the app again: a second call from the
    /// same thread would wait for ever. A command that broke off cannot have left it half-changed: every change is a transaction.
    pub fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn seat(&self) -> MutexGuard<'_, Option<PersonId>> {
        self.person.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Who is there.
    ///
    /// # Errors
    /// `not-signed-in` when nobody is.
    pub fn person(&self) -> Result<PersonId, ApiError> {
        self.seat().clone().ok_or_else(|| ErrorCode::NotSignedIn.into())
    }

    /// Who is there, if anybody.
    pub fn present(&self) -> Option<PersonId> {
        self.seat().clone()
    }

    /// Seats a person, or nobody. The register belongs to whoever opened it, so it is closed.
    pub(crate) fn sit(&self, person: Option<PersonId>) {
        self.close_register();
        *self.seat() = person;
    }

    /// The person who is there and everything known of them.
    ///
    /// # Errors
    /// `not-signed-in`, `person-unknown`, or what the store says.
    pub fn learner(&self) -> Result<(PersonId, Learner), ApiError> {
        let person = self.person()?;
        let learner = self.store().learner(&person)?.ok_or(ErrorCode::PersonUnknown)?;
        Ok((person, learner))
    }

    /// Writes what the person who is there did. It is on disk when this returns.
    ///
    /// # Errors
    /// `not-signed-in`, or what the store says.
    pub fn record(&self, body: EventBody) -> Result<Happening, ApiError> {
        let person = self.person()?;
        Ok(self.store().append(Some(&person), body, self.now())?)
    }

    /// Settings, or those of a first start.
    pub fn settings(&self) -> Settings {
        self.chosen_settings().unwrap_or(Settings {
            language: Language::En,
            theme: Theme::System,
            text_percent: 100,
            digits: Digits::Arabic,
        })
    }

    /// Settings, if anybody ever chose any. They are read once: every word on the screen asks for the language.
    pub fn chosen_settings(&self) -> Option<Settings> {
        *self.settings.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Keeps settings.
    ///
    /// # Errors
    /// What the store says.
    pub fn keep_settings(&self, settings: &Settings) -> Result<(), ApiError> {
        self.store().set_setting(SETTINGS, settings)?;
        *self.settings.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(*settings);
        Ok(())
    }

    /// The language of the screen.
    pub fn language(&self) -> Language {
        self.settings().language
    }

    /// Words in the language of the screen.
    pub fn words(&self) -> Words {
        let settings = self.settings();
        Words::new(settings.language, settings.digits)
    }

    /// What events name as the content they were judged by.
    pub fn stamp(&self) -> ContentStamp {
        ContentStamp { version: self.catalog.version.clone(), hash: self.catalog.hash.clone() }
    }

    /// A module.
    ///
    /// # Errors
    /// `content-unknown`.
    pub fn module(&self, id: &ModuleId) -> Result<&Module, ApiError> {
        self.catalog.modules.get(id).ok_or_else(|| ErrorCode::ContentUnknown.into())
    }

    /// A track.
    ///
    /// # Errors
    /// `content-unknown`.
    pub fn track(&self, id: &TrackId) -> Result<&Track, ApiError> {
        self.catalog.track(id).ok_or_else(|| ErrorCode::ContentUnknown.into())
    }

    /// A check with its track.
    ///
    /// # Errors
    /// `content-unknown`.
    pub fn check(&self, id: &CheckId) -> Result<(&Track, &CheckPlan), ApiError> {
        self.catalog.check(id).ok_or_else(|| ErrorCode::ContentUnknown.into())
    }

    /// The day by the laptop's clock.
    pub fn today(&self) -> NaiveDate {
        self.now().with_timezone(&self.offset()).date_naive()
    }

    /// Random bytes as hex: ids and seeds.
    ///
    /// # Errors
    /// `internal` when the system gives none.
    pub fn random<const N: usize>(&self) -> Result<[u8; N], ApiError> {
        Ok(self.store().random_bytes()?)
    }

    /// Puts a file where the person wants it.
    ///
    /// # Errors
    /// `save-failed` with the path.
    pub fn hand_out(&self, name: &str, bytes: &[u8]) -> Result<Option<String>, ApiError> {
        let saved = self.desk.save(name, bytes).map_err(|(path, error)| {
            crate::log::incident(&error);
            match error.kind() {
                std::io::ErrorKind::StorageFull => ErrorCode::DiskFull.into(),
                _ => ApiError::with(ErrorCode::SaveFailed, "path", path.display().to_string()),
            }
        })?;
        Ok(saved.map(|path| path.display().to_string()))
    }
}

//! A laptop in a temporary folder: the real core over the embedded content, a clock that tests set, and files on a real disk.
//!
//! Everything is asked the way a screen asks: JSON in, JSON out. It may grow by a question that several topics ask.

use chrono::{DateTime, Duration, FixedOffset, Utc};
use sala_api::{ApiError, App, Clock, ErrorCode, Folder, command};
use sala_store::Place;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Once};
use tempfile::TempDir;

/// A clock that stands still until it is moved; in milliseconds since 1970.
#[derive(Clone)]
pub struct TestClock(Arc<AtomicI64>);

impl TestClock {
    /// A clock that stands at the first moment of every test.
    pub fn at_noon() -> Self {
        Self(Arc::new(AtomicI64::new(noon().timestamp_millis())))
    }
}

impl Clock for TestClock {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(self.0.load(Ordering::SeqCst)).unwrap()
    }

    fn offset(&self) -> FixedOffset {
        FixedOffset::east_opt(7 * 3600).unwrap()
    }
}

/// A laptop with the app open.
pub struct Laptop {
    folder: TempDir,
    clock: TestClock,
    app: Option<App>,
}

/// The first moment of every test.
pub fn noon() -> DateTime<Utc> {
    "2026-11-20T05:00:00Z".parse().unwrap()
}

/// Where a laptop whose files are in a folder keeps things.
pub fn place(folder: &Path) -> Place {
    Place { database: folder.join("database/sala.db"), keys: folder.join("keys") }
}

/// Sends the log to a file of this run, so that expected faults do not clutter the output. All laptops of a run share it.
fn quiet() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| sala_api::log::open(log()));
}

/// The log of this run.
pub fn log() -> PathBuf {
    std::env::temp_dir().join(format!("sala-suite-{}.log", std::process::id()))
}

impl Laptop {
    /// A new laptop, never started before.
    pub fn new() -> Self {
        let mut laptop = Self::closed();
        laptop.open().unwrap();
        laptop
    }

    /// A laptop on which the app is not open.
    pub fn closed() -> Self {
        quiet();
        Self { folder: tempfile::tempdir().unwrap(), clock: TestClock::at_noon(), app: None }
    }

    /// A laptop with one person, who is there.
    pub fn with_person() -> Self {
        let laptop = Self::new();
        laptop.ask("add_person", json!({ "profile": dara(), "pin": null }));
        laptop
    }

    /// Opens the app from disk.
    pub fn open(&mut self) -> Result<(), ApiError> {
        self.app = None;
        let desk = Box::new(Folder(self.saved()));
        self.app = Some(sala_api::open::open(&place(self.folder()), Box::new(self.clock.clone()), desk)?);
        Ok(())
    }

    /// Closes the app.
    pub fn close(&mut self) {
        self.app = None;
    }

    /// Closes the app, opens it again from disk and lets the same person in.
    pub fn restart(&mut self) {
        let person = self.app().person().unwrap();
        self.open().unwrap();
        self.ask("enter_person", json!({ "person": person, "pin": null }));
    }

    /// The open app.
    pub fn app(&self) -> &App {
        self.app.as_ref().unwrap()
    }

    /// The open app, to change what it teaches.
    pub fn app_mut(&mut self) -> &mut App {
        self.app.as_mut().unwrap()
    }

    /// Everything the laptop keeps.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The database file.
    pub fn database(&self) -> PathBuf {
        place(self.folder()).database
    }

    /// Where files go that a person saves.
    pub fn saved(&self) -> PathBuf {
        self.folder().join("saved")
    }

    /// Moves the clock, also back.
    pub fn wait(&self, time: Duration) {
        self.clock.0.fetch_add(time.num_milliseconds(), Ordering::SeqCst);
    }

    /// Sets the clock.
    pub fn set_clock(&self, now: DateTime<Utc>) {
        self.clock.0.store(now.timestamp_millis(), Ordering::SeqCst);
    }

    /// Asks with the text of a request; the reply or the refusal as they cross the border. A second passes.
    pub fn raw(&self, command: &str, request: &str) -> Result<String, ApiError> {
        self.wait(Duration::seconds(1));
        command::answer(self.app(), command, request)
    }

    /// Asks and gets a reply.
    #[track_caller]
    pub fn ask(&self, command: &str, request: Value) -> Value {
        match self.raw(command, &request.to_string()) {
            Ok(reply) => serde_json::from_str(&reply).unwrap(),
            Err(refusal) => panic!("{command} {request} was refused: {refusal}"),
        }
    }

    /// Asks and gets a refusal.
    #[track_caller]
    pub fn refusal(&self, command: &str, request: Value) -> ApiError {
        match self.raw(command, &request.to_string()) {
            Ok(reply) => panic!("{command} {request} was answered: {reply}"),
            Err(refusal) => refusal,
        }
    }

    /// Asks and gets a refusal, of which only the code matters.
    #[track_caller]
    pub fn refused(&self, command: &str, request: Value) -> ErrorCode {
        self.refusal(command, request).code
    }

    /// Chooses the language of the screen.
    pub fn speak(&self, language: &str) {
        let settings =
            json!({ "language": language, "theme": "system", "text_percent": 100, "digits": "arabic" });
        self.ask("save_settings", settings);
    }
}

/// The profile of a person.
pub fn dara() -> Value {
    json!({
        "name_latin": "Sok Dara", "name_khmer": "សុខ ដារ៉ា", "staff_number": "0042",
        "unit": "Department of Planning", "role": "staff",
    })
}

//! The register as the app holds it while it is open: only a passphrase or the recovery code makes an [`OpenRegister`], and handlers
//! of managers take one. It is closed when its manager leaves, when told, and after ten minutes without use.

mod assessed;
mod directory;
mod gate;
mod office_key;
mod roll;

pub use directory::{Directory, Listed, Wanted};
pub use gate::{Gate, IDLE_MINUTES};

use sala_domain::PersonId;
use sala_domain::event::{EventBody, Happening, Order};
use sala_domain::office::Office;
use sala_store::Register;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::app::App;
use crate::error::ApiError;
use crate::handler::staff::Staged;

/// What is kept of the office's events.
struct View {
    office: Arc<Office>,
    /// Where the last event in it stands.
    last: Option<Order>,
}

/// The open register.
pub struct OpenRegister {
    register: Mutex<Register>,
    view: Mutex<View>,
    kept: Mutex<roll::Kept>,
    directory: Mutex<Option<Directory>>,
    /// The list of staff that was handed in last, until it is taken over.
    staged: Mutex<Option<Staged>>,
}

impl std::fmt::Debug for OpenRegister {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OpenRegister")
    }
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl OpenRegister {
    fn new(register: Register) -> Result<Self, ApiError> {
        let view = View::of(&register)?;
        Ok(Self {
            register: Mutex::new(register),
            view: Mutex::new(view),
            kept: Mutex::default(),
            directory: Mutex::default(),
            staged: Mutex::default(),
        })
    }

    /// The register's file. Hold the guard for one statement only, as with [`App::store`].
    pub fn file(&self) -> MutexGuard<'_, Register> {
        held(&self.register)
    }

    /// The list of staff that was handed in last.
    pub(crate) fn staged(&self) -> MutexGuard<'_, Option<Staged>> {
        held(&self.staged)
    }

    /// Everything the office decided.
    pub fn office(&self) -> Arc<Office> {
        Arc::clone(&held(&self.view).office)
    }

    /// The name that events give the manager who is there.
    ///
    /// # Errors
    /// `not-signed-in`, or what the store says.
    pub fn manager(&self, app: &App) -> Result<String, ApiError> {
        let (_, learner) = app.learner()?;
        Ok(learner.profile.map(|latest| latest.value.name(app.language()).to_owned()).unwrap_or_default())
    }

    /// Whether every record is right. Those that came since the last time are checked now; the others were.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn verified(&self) -> Result<bool, ApiError> {
        Ok(self.file().store_mut().verify_new()?.faults.is_empty())
    }

    /// Writes what the office decided, all or nothing. It is on disk when this returns.
    ///
    /// # Errors
    /// What the store says; then nothing was written.
    pub fn record(&self, app: &App, bodies: Vec<EventBody>) -> Result<Vec<Happening>, ApiError> {
        self.record_of(app, bodies.into_iter().map(|body| (None, body)).collect())
    }

    /// The same, for events of which some are about a member of staff.
    ///
    /// # Errors
    /// What the store says; then nothing was written.
    pub fn record_of(
        &self,
        app: &App,
        told: Vec<(Option<PersonId>, EventBody)>,
    ) -> Result<Vec<Happening>, ApiError> {
        let now = app.now();
        let told = told.into_iter().map(|(who, body)| (who, body, now)).collect();
        let added = {
            let mut view = held(&self.view);
            let mut file = self.file();
            let added = file.append_all(told)?;
            view.add(&file, &added)?;
            directory::follow(&mut held(&self.directory), &file, &added)?;
            added
        };
        self.put_right(&added)?;
        Ok(added)
    }

    /// Takes over what is new on this laptop.
    fn take_from(&self, app: &App) -> Result<(), ApiError> {
        let laptop = app.store();
        self.file().take_from(&laptop)?;
        Ok(())
    }
}

impl View {
    fn of(register: &Register) -> Result<Self, ApiError> {
        let events = register.decisions()?;
        let last = events.last().map(|event| event.order.clone());
        Ok(Self { office: Arc::new(Office::rebuild(&events)), last })
    }

    /// Adds events that were just written. One that stands before others here (they came from another manager) wants all again.
    fn add(&mut self, register: &Register, added: &[Happening]) -> Result<(), ApiError> {
        for event in added.iter().filter(|event| event.who.is_none()) {
            if self.last.as_ref().is_some_and(|last| *last > event.order) {
                *self = Self::of(register)?;
                return Ok(());
            }
            Arc::make_mut(&mut self.office).apply(event);
            self.last = Some(event.order.clone());
        }
        Ok(())
    }
}

//! Opening the app on a laptop: its database, its key, and what must be said first.

use sala_domain::catalog::Catalog;
use sala_domain::event::KeyReason;
use sala_store::{OpenNotice, Place, Random, RandomError, Store, Surroundings};

use crate::app::{App, Clock, Desk};
use crate::embedded;
use crate::error::{ApiError, ErrorCode};
use crate::wire::start::Notice;

/// What tells this machine from its clones: the system's own machine id, or nothing where there is none.
pub fn machine() -> String {
    machine_uid::get().unwrap_or_default()
}

/// The name of Sala's folders.
const FOLDER: &str = "org.sala.desktop";

/// Where this user's records and keys live. They are two folders, so that a copied database does not carry its key; both are local,
/// so that neither travels to another machine with a roaming profile.
///
/// # Errors
/// `disk-read-only` when the system names no home.
pub fn home() -> Result<Place, ApiError> {
    let data = dirs::data_local_dir().ok_or(ErrorCode::DiskReadOnly)?;
    let config = dirs::config_local_dir().ok_or(ErrorCode::DiskReadOnly)?;
    Ok(Place { database: data.join(FOLDER).join("records/sala.db"), keys: config.join(FOLDER).join("keys") })
}

/// Random bytes from the system.
pub fn system_random() -> Random {
    Box::new(|bytes| getrandom::fill(bytes).map_err(|error| RandomError(error.to_string())))
}

/// What a screen should say of what was noticed: a first start needs no words.
fn notice(notice: &OpenNotice) -> Option<Notice> {
    match notice {
        OpenNotice::NewKey { reason: KeyReason::FirstStart, .. } => None,
        OpenNotice::NewKey { .. } => Some(Notice::NewLaptopKey),
        OpenNotice::ClockBackwards { .. } => Some(Notice::ClockBackwards),
        OpenNotice::Upgraded { .. } | OpenNotice::ViewsRebuilt => None,
    }
}

/// Opens the app over a place on disk.
///
/// # Errors
/// What the store refuses (newer, foreign or damaged database, full or read-only disk), or `internal` for broken content.
pub fn open(place: &Place, clock: Box<dyn Clock>, desk: Box<dyn Desk>) -> Result<App, ApiError> {
    let catalog = embedded::catalog().map_err(|error| ApiError::internal(&error))?;
    open_with(catalog, place, clock, desk)
}

/// Opens the app over a place on disk with other content than this build's; only a preview does.
pub(crate) fn open_with(
    catalog: Catalog,
    place: &Place,
    clock: Box<dyn Clock>,
    desk: Box<dyn Desk>,
) -> Result<App, ApiError> {
    let machine = machine();
    let around = Surroundings {
        machine: &machine,
        app: env!("CARGO_PKG_VERSION"),
        now: clock.now(),
        random: system_random(),
    };
    let opened = Store::open(place, around)?;
    let notices = opened.notices.iter().filter_map(notice).collect();
    Ok(App::new(catalog, opened.store, place, notices, clock, desk))
}
